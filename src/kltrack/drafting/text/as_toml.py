"""Values as TOML has them on one line."""

from __future__ import annotations

from collections.abc import Mapping


def value(each: object) -> str:
    """A value as TOML has it, on one line."""
    if isinstance(each, Mapping):
        return "{ " + ", ".join(f"{key} = {value(part)}" for key, part in each.items()) + " }"
    if isinstance(each, list | tuple):
        return "[" + ", ".join(map(value, each)) + "]"
    from tomli_w import dumps

    return dumps({"x": each}).removeprefix("x = ").strip()
