"""Which limbs are directives: what they say, what they inherit, and where they begin."""
