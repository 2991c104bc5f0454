"""TOML → Register, or every problem at once with file, line and record.

A register is one file, or a directory whose `*.toml` files are read together; `bodies.toml` and `progress.toml` stand
beside them and are no part of it. Of a file that does not parse the first syntax error is reported; of every other file
each record is judged, the sound ones also against each other. Any error makes the whole register unusable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from kltrack.bodies.body import known_body
from kltrack.bodies.directory import Directory
from kltrack.deadline import Term
from kltrack.errors import RegisterInvalid
from kltrack.messages import message, plural
from kltrack.model import Assignment, Conclusion, Document, Event
from kltrack.register.files import LoadedFile, Replaced, load_bodies_file, load_register_file
from kltrack.register.layers import bodies_under, files_under
from kltrack.register.loaded import LoadedRegister
from kltrack.register.location import RegisterPaths, RegisterPlace, paths_of
from kltrack.register.mentions import definitions_in, terms_of
from kltrack.register.naming import with_ids
from kltrack.register.problems import Problem
from kltrack.register.references import ERRORS
from kltrack.watching import Watcher, unwatched, weighed

__all__ = ["LoadedRegister", "Problem", "Register", "load", "problems", "read", "read_bodies"]

Rule = Callable[[LoadedRegister], Iterator[Problem]]
_STEP = 16_384  # what a bar advances by, in bytes or characters


@dataclass(frozen=True)
class Register:
    """A valid register: its conclusions with their assignments, documents, events and directory of bodies."""

    loaded: LoadedRegister

    @cached_property
    def conclusions(self) -> tuple[Conclusion, ...]:
        """Every conclusion, in the order of the files."""
        return tuple(conclusion for file in self.loaded.files for _, conclusion in file.conclusions)

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """Every cited document that is no conclusion of the register."""
        return tuple(document for file in self.loaded.files for _, document in file.documents)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """Every event that deadlines may wait for."""
        return tuple(self.loaded.events.values())

    @cached_property
    def directory(self) -> Directory:
        """The bodies, groups and their names."""
        return Directory(known_body(body) for file in self.loaded.bodies for _, body in file.bodies)

    def assignments(self) -> Iterator[tuple[Conclusion, Assignment, list[Term]]]:
        """Every assignment with its conclusion and its terms: one, or one per occurrence."""
        for file in self.loaded.files:
            for _, conclusion, assignment in file.assignments():
                yield conclusion, assignment, terms_of(assignment, self.loaded.context(file, conclusion))

    def followed_to(self, day: date) -> Register:
        """The same register, its rules without an end followed as far as a day."""
        return Register(replace(self.loaded, upto=day))

    def is_ambiguous(self, form: str) -> bool:
        """Whether several conclusions can be cited so, and it must be written with its day."""
        return form in self.loaded.ambiguous


def read(
    register: Path | RegisterPlace, bodies: Path | None = None, upto: date | None = None, watch: Watcher = unwatched
) -> LoadedRegister:
    """Every file of a register, sound or not; rules without an end are followed as far as `upto`.

    `bodies` is a directory of bodies in place of the one that belongs to it. `watch` sees it being read. Raises
    Unreadable where a file cannot be opened.
    """
    return read_from(
        paths_of(register if isinstance(register, RegisterPlace) else RegisterPlace(register, bodies)), upto, watch
    )


def read_from(paths: RegisterPaths, upto: date | None = None, watch: Watcher = unwatched) -> LoadedRegister:
    """Every file at these paths, one's own on the shipped ones."""
    sizes = [_size(path) // _STEP for path in paths.files]
    own = [load_register_file(path) for path in weighed(watch, paths.files, sizes, message("Reading the register"))]
    shipped = [replace(load_register_file(path), is_shipped=True) for path in paths.shipped]
    defined = {(kind, identity) for file in own for kind, identity, _ in definitions_in(file)}
    below, replaced = files_under(defined, shipped)
    bodies, more = bodies_in_use(paths.bodies)
    return LoadedRegister((*own, *below), bodies, upto, (*replaced, *more))


def bodies_in_use(paths: Sequence[Path]) -> tuple[tuple[LoadedFile, ...], list[Replaced]]:
    """The directories of bodies, the upper first, the lower without the bodies of the upper; and which those are."""
    *own, lowest = (load_bodies_file(path) for path in paths)
    return bodies_under(own[0] if own else None, lowest)


def read_bodies(bodies: Path) -> LoadedFile:
    """A directory of bodies, sound or not. Raises Unreadable where it cannot be opened."""
    return load_bodies_file(bodies)


def _size(path: Path) -> int:
    with suppress(OSError):  # whoever reads it says why it cannot be
        return path.stat().st_size
    return 0


def findings_by_rule(
    loaded: LoadedRegister, rules: Sequence[Rule], watch: Watcher = unwatched
) -> Iterator[tuple[Rule, Iterator[Problem]]]:
    """Each rule with what it finds in a register. `watch` sees the rules, each with the size of the register."""
    size = sum(len(file.text) for file in loaded.files) // _STEP
    for rule in weighed(watch, rules, [size] * len(rules), message("Checking the register")):
        yield rule, rule(loaded)


def problems(loaded: LoadedRegister, watch: Watcher = unwatched) -> list[Problem]:
    """Every error of a register, by file and line."""
    files = (*loaded.files, *loaded.bodies)
    errors = [problem for file in files for problem in with_ids(file.problems, loaded.bodies)]
    errors += [problem for _, found in findings_by_rule(loaded, ERRORS, watch) for problem in found]
    return sorted(dict.fromkeys(errors), key=lambda problem: (problem.path, problem.line))


def load(register: Path | RegisterPlace, bodies: Path | None = None, upto: date | None = None) -> Register:
    """The valid register at a file or directory, with a directory of bodies: else the one beside it or the shipped one.

    Rules without an end are followed as far as `upto`. Raises RegisterInvalid with every problem, or Unreadable.
    """
    return valid_register(read(register, bodies, upto))


def valid_register(loaded: LoadedRegister) -> Register:
    """The register that was read, where it is valid. Raises RegisterInvalid with every problem."""
    if errors := problems(loaded):
        heading = plural("The register has {number} error:", "The register has {number} errors:", len(errors))
        raise RegisterInvalid(heading, *map(str, errors))
    return Register(loaded)
