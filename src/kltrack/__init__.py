"""kltrack: who must do what by when, under which conclusion, and where does it stand?"""
