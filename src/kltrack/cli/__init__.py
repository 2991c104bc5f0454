"""The command line: parse, call, print. The only place that reads the clock, the environment and the terminal."""

from kltrack.cli.app import main

__all__ = ["main"]
