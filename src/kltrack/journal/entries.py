"""One entry of the progress log: as a value, and as a line of TOML.

An entry that is read is either whole or a fault that says why; nothing is repaired. Named tuples, not Pydantic
models, because every query reads them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from kltrack.causes import Cause, cause, tell
from kltrack.terms import STATUS_WORDS, StatusWord
from kltrack.text import harmless, nfc, unsafe_characters
from kltrack.timezone import HANOI
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MARKS = r"(<{7}|={7}|>{7}|\|{7})( |$)"
_BARE = r"[A-Za-z0-9_-]+"


class UnreadableEntry(ValueError):
    """A line that is no entry; its cause says why and what would be right."""

    def __init__(self, why: Cause) -> None:
        super().__init__(tell(why))
        self.cause = why


class Entry(NamedTuple):
    """One statement. `on` is the first day it is true; `at`, with its offset, is when it was recorded.

    `entry` is the id of the one that a `withdrawn` takes out, `recorder` the person who typed it.
    """

    id: str
    assignment: str
    status: StatusWord
    on: date
    at: datetime
    by: str | None = None
    for_: str | None = None
    evidence: str | None = None
    note: str | None = None
    new: date | None = None
    recorder: str | None = None
    entry: str | None = None

    @property
    def recorded_on(self) -> date:
        """The day in Hanoi on which it was recorded."""
        return self.at.astimezone(HANOI).date()

    def order(self) -> tuple[Any, ...]:
        """What entries are sorted by: `on`, then `at`; the rest only makes the order independent of the file's."""
        rest = (self.status, self.by or "", self.for_ or "", self.evidence or "", self.note or "", self.new or date.min)
        return self.on, self.at, self.assignment, self.id, *rest, self.recorder or "", self.entry or ""


class Fault(NamedTuple):
    """A line of a journal that does not count, and the cause (kltrack.causes)."""

    path: str
    line: int
    cause: str

    @property
    def why(self) -> str:
        """The cause in the language of the answer."""
        return tell(self.cause)

    def __str__(self) -> str:
        return harmless(f"{self.path}:{self.line}: {self.why}")


def line_of(entry: Entry) -> str:
    """The entry as a line of TOML, its line break included."""
    from tomli_w import dumps

    def pair_text(key: str, value: Any) -> str:
        # tomli_w puts a space where people are used to the T.
        moment = isinstance(value, datetime)
        return f"{key} = {value.isoformat()}" if moment else dumps({key: value}).removesuffix("\n")

    given = ((name.rstrip("_"), value) for name, value in entry._asdict().items() if name != "id")
    parts = (pair_text(key, value) for key, value in given if value is not None)
    name = entry.id if re.fullmatch(_BARE, entry.id) else dumps({entry.id: 0}).removesuffix(" = 0\n")
    return f"entry.{name} = {{ {', '.join(parts)} }}\n"


def entries_in(line: str) -> list[Entry]:
    """The entry of a line, none for a blank or a comment. Raises UnreadableEntry."""
    table = _parse(line)
    if unknown := sorted(table.keys() - {"entry"}):
        raise UnreadableEntry(cause('"{name}" is no entry; a line reads entry.<id> = {{ … }}', name=unknown[0]))
    entries = table.get("entry")
    if not entries or not isinstance(entries, dict):
        raise UnreadableEntry(cause("entry has no id; a line reads entry.<id> = {{ … }}"))
    return [_entry(identity, fields) for identity, fields in entries.items()]


def _parse(line: str) -> dict[str, Any]:
    import tomli

    if re.match(_MARKS, line):
        raise UnreadableEntry(
            cause("a mark that git leaves in a conflict; take it out (docs/progress.md: union merge)")
        )
    try:
        return tomli.loads(line)
    except tomli.TOMLDecodeError as error:
        from kltrack.unreadable_toml import unreadable_toml

        raise UnreadableEntry(cause("not TOML: {why}", why=unreadable_toml(error.msg))) from error
    except RecursionError as error:
        raise UnreadableEntry(cause("lists or tables nested too deeply")) from error
    except ValueError as error:
        raise UnreadableEntry(cause("a number of thousands of digits")) from error


def _entry(identity: str, fields: object) -> Entry:
    if not isinstance(fields, dict):
        raise UnreadableEntry(cause('entry "{id}" is no table; a line reads entry.<id> = {{ … }}', id=_text(identity)))
    given: Mapping[str, Any] = fields
    if unknown := sorted(given.keys() - _READERS.keys()):
        raise UnreadableEntry(
            cause('key "{key}" is not known; there are {keys}', key=_text(unknown[0]), keys=", ".join(_READERS))
        )
    if missing := [key for key in ("assignment", "status", "on", "at") if key not in given]:
        raise UnreadableEntry(cause('key "{key}" is missing', key=missing[0]))
    read = {"for_" if key == "for" else key: _value(key, value) for key, value in given.items()}
    entry = Entry(_text(identity), **read)
    if (entry.new is not None) != (entry.status == "extended"):
        raise UnreadableEntry(cause('new = <day> and status = "extended" go together'))
    if entry.entry is not None and entry.status != "withdrawn":
        raise UnreadableEntry(cause('entry = "<id>" goes with status = "withdrawn"'))
    return entry


def _value(key: str, value: object) -> Any:
    try:
        return _READERS[key](value)
    except UnreadableEntry as error:
        raise UnreadableEntry(cause("{key} {why}", key=key, why=error.cause)) from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise UnreadableEntry(cause("is no text; put it in quotes"))
    if unsafe := unsafe_characters(value):
        raise UnreadableEntry(
            cause("holds the control character {characters}; take it out", characters=", ".join(unsafe))
        )
    if not value.strip():
        raise UnreadableEntry(cause("is empty"))
    return nfc(value)


def _day(value: object) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise UnreadableEntry(cause("is no day; write one like 2025-12-10, without quotes"))
    return value


def _moment(value: object) -> datetime:
    if not isinstance(value, datetime):
        raise UnreadableEntry(cause("is no moment; write one like 2025-12-10T09:30:00+07:00, without quotes"))
    # A person may leave the offset out: the register lives in Hanoi's time.
    moment = value if value.tzinfo else value.replace(tzinfo=HANOI)
    try:
        return moment.astimezone(UTC).astimezone(HANOI)
    except OverflowError:
        raise UnreadableEntry(cause("is no moment of the calendar")) from None


def _status(value: object) -> StatusWord:
    if value not in STATUS_WORDS:
        statuses = ", ".join(STATUS_WORDS)
        if isinstance(value, str):
            raise UnreadableEntry(
                cause('"{status}" is not known; there are {statuses}', status=_text(value), statuses=statuses)
            )
        raise UnreadableEntry(cause("is not known; there are {statuses}", statuses=statuses))
    return value


_READERS: Mapping[str, Callable[[object], Any]] = {
    "assignment": _text,
    "status": _status,
    "on": _day,
    "at": _moment,
    "by": _text,
    "for": _text,
    "evidence": _text,
    "note": _text,
    "new": _day,
    "recorder": _text,
    "entry": _text,
}
