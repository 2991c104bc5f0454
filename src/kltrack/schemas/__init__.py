"""The JSON Schemas of the outputs, one file each, named as its outputs name it; in `files` those of the TOML files."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent


def names() -> list[str]:
    """Every schema's name, without `kltrack/` and version."""
    return sorted(path.stem for path in _FOLDER.glob("*.json"))


def schema(name: str) -> str:
    """The text of a schema."""
    return (_FOLDER / f"{name}.json").read_text(encoding="utf-8")


def file_kinds() -> list[str]:
    """The kinds of TOML file that have a schema."""
    return sorted(path.stem for path in (_FOLDER / "files").glob("*.json"))


def file_schema(kind: str) -> str:
    """The text of the schema of a kind of TOML file."""
    return (_FOLDER / "files" / f"{kind}.json").read_text(encoding="utf-8")
