"""`python -m kltrack`: the same as the `kltrack` command."""

from kltrack.cli import main

if __name__ == "__main__":
    main()
