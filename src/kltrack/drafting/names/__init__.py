"""How texts name bodies, and which bodies of the directory they mean."""
