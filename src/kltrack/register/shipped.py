"""Where the register that comes with kltrack lies: inside an installed package, or in `data/` of a source checkout.

Found by path and not through importlib.resources, whose import costs more than reading a compiled register.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def shipped_register() -> Path:
    """The shipped `conclusions.toml`. It is not opened here: whoever reads it reports where it is missing."""
    return _shipped("conclusions.toml")


def shipped_bodies() -> Path:
    """The shipped `bodies.toml`, beside the shipped register."""
    return _shipped("bodies.toml")


def shipped_progress() -> Path:
    """The shipped `progress.toml`, beside the shipped register. It may be absent."""
    return _shipped("progress.toml")


def _shipped(name: str) -> Path:
    installed = _PACKAGE / "data" / name
    checkout = _PACKAGE.parent.parent / "data" / name
    return checkout if checkout.is_file() and not installed.is_file() else installed
