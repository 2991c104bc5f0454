"""TOML → Register, or every problem at once with file, line and record.

A register is one file, or a directory whose `*.toml` files are read together; `bodies.toml` and `progress.toml` stand
beside them and are no part of it. Of a file that does not parse the first syntax error is reported; of every other file
each record is judged, the sound ones also against each other. Any error makes the whole register unusable.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kltrack.bodies.body import known_body
from kltrack.bodies.directory import Directory
from kltrack.deadline import Term
from kltrack.errors import RegisterInvalid
from kltrack.messages import plural
from kltrack.model import Assignment, Conclusion, Document, Event
from kltrack.register.files import LoadedFile, load_bodies_file, load_register_file
from kltrack.register.location import bodies_file, register_files
from kltrack.register.problems import Problem
from kltrack.register.references import ERRORS, LoadedRegister, terms

__all__ = ["LoadedRegister", "Problem", "Register", "load", "problems", "read", "read_bodies"]


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
        return Directory(known_body(body) for _, body in self.loaded.bodies.bodies)

    def assignments(self) -> Iterator[tuple[Conclusion, Assignment, list[Term]]]:
        """Every assignment with its conclusion and its terms: one, or one per occurrence."""
        for file in self.loaded.files:
            for _, conclusion, assignment in file.assignments():
                yield conclusion, assignment, terms(assignment, self.loaded.context(file, conclusion))

    def is_repeated(self, serial: str) -> bool:
        """Whether several conclusions bear this number, so that it must be written with its day."""
        return serial in self.loaded.repeated_serials


def read(register: Path, bodies: Path) -> LoadedRegister:
    """Every file of a register, sound or not. Raises Unreadable where a file cannot be opened."""
    files = tuple(load_register_file(path) for path in register_files(register))
    return LoadedRegister(files, load_bodies_file(bodies))


def read_bodies(bodies: Path) -> LoadedFile:
    """A directory of bodies, sound or not. Raises Unreadable where it cannot be opened."""
    return load_bodies_file(bodies)


def problems(loaded: LoadedRegister) -> list[Problem]:
    """Every error of a register, by file and line."""
    errors = [problem for file in (*loaded.files, loaded.bodies) for problem in file.problems]
    errors += [problem for rule in ERRORS for problem in rule(loaded)]
    return sorted(dict.fromkeys(errors), key=lambda problem: (problem.path, problem.line))


def load(register: Path, bodies: Path | None = None) -> Register:
    """The valid register at a file or directory, with a directory of bodies: else the one beside it or the shipped one.

    Raises RegisterInvalid with every problem, or Unreadable.
    """
    loaded = read(register, bodies or bodies_file(register))
    if errors := problems(loaded):
        heading = plural("The register has {number} error:", "The register has {number} errors:", len(errors))
        raise RegisterInvalid("\n".join([heading, *(str(problem) for problem in errors)]))
    return Register(loaded)
