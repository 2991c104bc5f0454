"""What a name means for `--except`, where it may be that of a body, a field or a conclusion."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from kltrack.errors import UsageProblem
from kltrack.fields import field_called
from kltrack.index import Index
from kltrack.messages import message, quoted
from kltrack.query.criterion import either
from kltrack.text import harmless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

Kind: TypeAlias = "Literal['body', 'field', 'conclusion']"
KINDS: tuple[Kind, ...] = ("body", "field", "conclusion")


def read_exceptions(names: Iterable[str], index: Index) -> Mapping[Kind, tuple[str, ...]]:
    """Body ids, fields and dated serials of conclusions that the names mean, each once, in the order given.

    A name may say what it is: `body:Finance`, `field:finance`, `conclusion:202`. Raises UsageProblem for a name that
    means nothing, or that fits several kinds and does not say which.
    """
    found: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
    for name in names:
        kind, meant = meaning(name, index)
        if meant not in found[kind]:
            found[kind].append(meant)
    return {kind: tuple(values) for kind, values in found.items()}


def meaning(name: str, index: Index) -> tuple[Kind, str]:
    """The kind of a name and the id, field or dated serial that it means. Raises UsageProblem."""
    prefix, colon, rest = name.partition(":")
    if colon and prefix in KINDS:
        return _of_kind(prefix, rest.strip(), index)
    kinds = kinds_fitting(name, index)
    if len(kinds) > 1:
        ways = either(quoted(f"{kind}:{harmless(name)}") for kind in kinds)
        raise UsageProblem(message('"{name}" has more than one meaning; write {ways}.', name=harmless(name), ways=ways))
    return _of_kind(kinds[0] if kinds else "body", name, index)


def unambiguous(kind: Kind, name: str, index: Index) -> str:
    """The name, with its kind before it (`field:finance`) where it means something of another kind too."""
    return name if kinds_fitting(name, index) == [kind] else f"{kind}:{name}"


def kinds_fitting(name: str, index: Index) -> list[Kind]:
    """Every kind of thing that has this name."""
    return list(_fitting(name, index))


def _fitting(name: str, index: Index) -> Iterator[Kind]:
    if index.directory.fitting(name):
        yield "body"
    if _field(name, index):
        yield "field"
    if _may_be_a_number(name, index) and _is_conclusion(name, index):
        yield "conclusion"


def _of_kind(kind: Kind, name: str, index: Index) -> tuple[Kind, str]:
    if kind == "body":
        return kind, index.directory.look_up(name).id
    if kind == "conclusion":
        return kind, index.conclusion(name)
    field = _field(name, index)
    if field is None:
        listed = ", ".join(index.fields())
        raise UsageProblem(
            message('No field is called "{name}". There are: {fields}.', name=harmless(name), fields=listed)
        )
    return kind, field


def _field(name: str, index: Index) -> str | None:
    return field_called(name, index.fields())


def _may_be_a_number(name: str, index: Index) -> bool:
    # A document without a number is called by the name that its curator gave it.
    return bool(re.match(r"\s*\d", name)) or name in {conclusion.number for conclusion in index.known_conclusions()}


def _is_conclusion(name: str, index: Index) -> bool:
    try:
        index.conclusion(name)
    except UsageProblem:
        return False
    return True
