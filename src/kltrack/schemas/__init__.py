"""The JSON Schemas of the outputs: one file a schema, named as its outputs name it."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent


def names() -> list[str]:
    """Every schema's name, without `kltrack/` and version."""
    return sorted(path.stem for path in _FOLDER.glob("*.json"))


def schema(name: str) -> str:
    """The text of a schema."""
    return (_FOLDER / f"{name}.json").read_text(encoding="utf-8")
