"""One TOML file → its records with their places, and every problem in it.

Sound records are kept even where others are faulty, so that they can be compared with each other and one reading
reports everything that is to be mended.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from kltrack.errors import Unreadable
from kltrack.messages import message
from kltrack.model import (
    SCHEMA,
    About,
    Assignment,
    BodiesFile,
    Body,
    Conclusion,
    Document,
    Event,
    RegisterFile,
)
from kltrack.reasons import reason_of
from kltrack.register import mistakes
from kltrack.register.complaints import RECORDS, complaint, value_text
from kltrack.register.location import is_journal, refuse_special
from kltrack.register.positions import KeyPath, Positions
from kltrack.register.problems import Problem
from kltrack.register.salvage import salvage
from kltrack.terms import ROLE_NAMES
from kltrack.text import nfc

_NAMING_BODIES = frozenset({*ROLE_NAMES, "issuers", "by", "successors", "stands_for", "members"})
M = TypeVar("M", bound=BaseModel)


class Replaced(NamedTuple):
    """A shipped record in whose place one of one's own holds: its kind, its key among that kind, its name, and the ids
    that went with it."""

    kind: str
    key: str
    name: str
    ids: tuple[str, ...] = ()


@dataclass(eq=False)
class LoadedFile:
    """What one file holds: its sound records, each with the place it stands at, and what is wrong with the others.

    `unsound` are (kind, id, place) of records that are there but wrong in themselves.
    A file that is not `parsed` is no TOML or of an unknown schema; it gives no records. Nor does one that `is_journal`.
    """

    path: Path
    text: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)
    about: About = field(default_factory=About)
    is_shipped: bool = False
    is_journal: bool = False
    before_includes_day: bool = False
    documents: list[tuple[KeyPath, Document]] = field(default_factory=list)
    events: list[tuple[KeyPath, Event]] = field(default_factory=list)
    conclusions: list[tuple[KeyPath, Conclusion]] = field(default_factory=list)
    bodies: list[tuple[KeyPath, Body]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unsound: list[tuple[str, str, KeyPath]] = field(default_factory=list)
    parsed: bool = False

    def assignments(self) -> Sequence[tuple[KeyPath, Conclusion, Assignment]]:
        """Every sound assignment of a sound conclusion, with its place."""
        return self._assignments

    @cached_property
    def _assignments(self) -> Sequence[tuple[KeyPath, Conclusion, Assignment]]:
        """The same, made once: some twenty rules go through them."""
        return [
            ((*where, "assignment", place), conclusion, assignment)
            for where, conclusion in self.conclusions
            for place, assignment in zip(self._kept.get(where) or count(), conclusion.assignment, strict=False)
        ]

    _kept: dict[KeyPath, list[int]] = field(default_factory=dict)

    def problem(self, where: KeyPath, what: str, remedy: str = "", **more: Any) -> Problem:
        """A problem at `where`, with its line and the id of the record that it is in."""
        return Problem(str(self.path), self.line(where), self._record(where), what, remedy, **more)

    def line(self, where: KeyPath) -> int:
        """The line on which a value stands, counted from 1."""
        return self._positions.line(where)

    @cached_property
    def _positions(self) -> Positions:
        return Positions(self.text)

    def _record(self, where: KeyPath) -> str:
        value: Any = self.raw
        record = ""
        for key, part in zip(("", *where), where, strict=False):
            if not isinstance(value, dict | list) or (isinstance(value, dict) and part not in value):
                break
            value = value[part]  # type: ignore[index]
            if isinstance(value, dict) and key in RECORDS:
                named = value.get("number", value.get("id")) if key == "conclusion" else value.get("id")
                record = named if isinstance(named, str) else record
        return record


def load_register_file(path: Path) -> LoadedFile:
    """A file of conclusions, documents and events; a progress log that lies among such files holds none."""
    loaded = _parse(path, may_be_journal=True)
    if loaded.parsed:
        _read_records(loaded)
    return loaded


def load_bodies_file(path: Path) -> LoadedFile:
    """The directory of bodies and groups."""
    loaded = _parse(path)
    if loaded.parsed:
        _read_bodies(loaded)
    return loaded


def _parse(path: Path, may_be_journal: bool = False) -> LoadedFile:
    loaded = LoadedFile(path)
    refuse_special(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Unreadable(message("{path} cannot be read: {reason}.", path=path, reason=reason_of(error))) from error
    if may_be_journal and is_journal(content):
        return LoadedFile(path, raw={"schema": SCHEMA}, is_journal=True, parsed=True)
    try:
        loaded.text = nfc(content.decode("utf-8-sig")).replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        what = message("the file is not UTF-8: byte 0x{byte}", byte=f"{content[error.start]:02x}")
        loaded.problems.append(Problem(str(path), line, "", what, message("save it as UTF-8"), rule="encoding"))
        return loaded
    _parse_toml(loaded)
    loaded.parsed = not loaded.problems
    return loaded


def _parse_toml(loaded: LoadedFile) -> None:
    import tomli

    if left := mistakes.conflict(loaded.text):
        _add_syntax_problem(loaded, *left)
        return
    try:
        loaded.raw = tomli.loads(loaded.text)
    except tomli.TOMLDecodeError as error:
        _add_syntax_problem(loaded, *mistakes.mistake(loaded.text, error.pos, error.msg))
    except RecursionError:
        what, remedy = message("lists or tables nested too deeply"), message("take the needless brackets out")
        _add_syntax_problem(loaded, _deepest_line(loaded.text), what, remedy)
    except ValueError:
        what, remedy = message("a number of thousands of digits"), message("write a number that is meant")
        _add_syntax_problem(loaded, _longest_number_line(loaded.text), what, remedy)
    else:
        _check_schema(loaded)


def _add_syntax_problem(loaded: LoadedFile, line: int, what: str, remedy: str) -> None:
    loaded.problems.append(Problem(str(loaded.path), line, "", what, remedy, rule="syntax"))


def _deepest_line(text: str) -> int:
    depths = [line.count("[") + line.count("{") for line in text.split("\n")]
    return depths.index(max(depths)) + 1


def _longest_number_line(text: str) -> int:
    lengths = [max((len(digits) for digits in re.findall(r"[0-9_]+", line)), default=0) for line in text.split("\n")]
    return lengths.index(max(lengths)) + 1


def _check_schema(loaded: LoadedFile) -> None:
    schema = loaded.raw.get("schema")
    if not loaded.raw:
        remedy = message("begin it with schema = {schema}", schema=SCHEMA)
        loaded.problems.append(loaded.problem((), message("the file is empty"), remedy, rule="schema"))
    elif isinstance(schema, int) and schema is not True and schema != SCHEMA:
        what = message("schema = {schema} is not known", schema=value_text(schema))
        remedy = message("this version reads schema = {schema}", schema=SCHEMA)
        loaded.problems.append(loaded.problem(("schema",), what, remedy, rule="schema"))


def _read_records(loaded: LoadedFile) -> None:
    try:
        content = RegisterFile.model_validate(loaded.raw)
    except ValidationError as error:
        _complain(loaded, error, RegisterFile, ())
        _keep_sound_records(loaded)
        return
    loaded.about = content.register_
    loaded.before_includes_day = content.before_includes_day
    loaded.documents = [(("document", number), record) for number, record in enumerate(content.document)]
    loaded.events = [(("event", number), record) for number, record in enumerate(content.event)]
    loaded.conclusions = [(("conclusion", number), record) for number, record in enumerate(content.conclusion)]
    loaded.raw = _naming_values(loaded.raw)


def _naming_values(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """The ids and numbers in the tables of a sound file; everything else is in its records."""
    kept = ("id", "number", *(key for key in raw if key in RECORDS))
    named = {key: raw[key] for key in kept if key in raw}
    return {
        key: [_naming_values(table) for table in value] if isinstance(value, list) else value
        for key, value in named.items()
    }


def _read_bodies(loaded: LoadedFile) -> None:
    groups = loaded.raw.get("group")
    if isinstance(groups, list):
        typed = [{"type": "group", **table} if isinstance(table, dict) else table for table in groups]
        loaded.raw = {**loaded.raw, "group": typed}
    try:
        content = BodiesFile.model_validate(loaded.raw)
    except ValidationError as error:
        _complain(loaded, error, BodiesFile, ())
        loaded.bodies = [*_sound_records(loaded, "body", Body), *_sound_records(loaded, "group", Body)]
        return
    loaded.bodies = [(("body", number), record) for number, record in enumerate(content.body)]
    loaded.bodies += [(("group", number), record) for number, record in enumerate(content.group)]


def _complain(loaded: LoadedFile, error: ValidationError, model: type[BaseModel], prefix: KeyPath) -> None:
    for details in error.errors(include_url=False):
        what, remedy = complaint(details, model)
        where = (*prefix, *details["loc"])
        name = details["input"] if details["type"] == "string_pattern_mismatch" and _names_a_body(where) else ""
        loaded.problems.append(loaded.problem(where, what, remedy, name=name))


def _names_a_body(where: KeyPath) -> bool:
    """Whether the id of a body belongs there."""
    return any(part in _NAMING_BODIES for part in where[-2:])


def _keep_sound_records(loaded: LoadedFile) -> None:
    loaded.about = salvage(_table(loaded.raw, "register"), About) or About()
    loaded.before_includes_day = loaded.raw.get("before_includes_day") is True
    loaded.documents = _sound_records(loaded, "document", Document)
    loaded.events = _sound_records(loaded, "event", Event)
    for number, raw in enumerate(_tables(loaded.raw, "conclusion")):
        where: KeyPath = ("conclusion", number)
        kept = {place[-1]: record for place, record in _sound_records(loaded, "assignment", Assignment, where)}
        bare = salvage({key: value for key, value in raw.items() if key != "assignment"}, Conclusion)
        if bare is None:
            loaded.unsound.append(("conclusion", str(raw.get("number", raw.get("id", ""))), where))
            loaded.unsound += [
                ("assignment", record.id, (*where, "assignment", place)) for place, record in kept.items()
            ]
            continue
        loaded._kept[where] = [int(place) for place in kept]
        loaded.conclusions.append((where, bare.model_copy(update={"assignment": tuple(kept.values())})))


def _sound_records(loaded: LoadedFile, key: str, model: type[M], within: KeyPath = ()) -> list[tuple[KeyPath, M]]:
    raw = _tables(loaded.raw, str(within[0]))[int(within[1])] if within else loaded.raw
    sound: list[tuple[KeyPath, M]] = []
    for number, table in enumerate(_tables(raw, key)):
        where = (*within, key, number)
        record = salvage(table, model)
        if record is None:
            loaded.unsound.append((key, str(table.get("id", "")), where))
        else:
            sound.append((where, record))
    return sound


def _table(raw: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = raw.get(key)
    return found if isinstance(found, Mapping) else {}


def _tables(raw: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    tables = raw.get(key)
    return [table if isinstance(table, Mapping) else {} for table in tables] if isinstance(tables, list) else []
