"""A register as its files were read, sound or not: all of their records, and the ids that they define."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from kltrack.deadline import Context
from kltrack.model import Conclusion, Event
from kltrack.register.files import LoadedFile, Replaced


@dataclass(frozen=True)
class LoadedRegister:
    """Every file of a register and its directories of bodies, the upper first, as far as they could be read.

    Rules without an end are followed as far as `upto`. `replaced` tells what one's own files hold in place of the
    shipped ones.
    """

    files: tuple[LoadedFile, ...]
    bodies: tuple[LoadedFile, ...]
    upto: date | None = None
    replaced: tuple[Replaced, ...] = ()

    @property
    def every(self) -> tuple[LoadedFile, ...]:
        """All of the files."""
        return (*self.bodies, *self.files)

    @property
    def own(self) -> tuple[LoadedFile, ...]:
        """All files but shipped ones that lie below others: only in these is anything to be mended."""
        return tuple(file for file in self.files if not file.is_shipped)

    @cached_property
    def unsound(self) -> set[str]:
        """Ids of records that are there but wrong in themselves: a reference to one is not a second problem."""
        return {identity for file in self.every for _, identity, _ in file.unsound}

    @cached_property
    def parsed(self) -> bool:
        """Whether every file of records parsed. Where one did not, what seems undefined may be defined in that one."""
        return all(file.parsed for file in self.files)

    @cached_property
    def events(self) -> dict[str, Event]:
        """Every event by its id."""
        return {event.id: event for file in self.files for _, event in file.events}

    @cached_property
    def body_ids(self) -> set[str]:
        """The id of every body and group."""
        return {body.id for file in self.bodies for _, body in file.bodies} | self.unsound

    @cached_property
    def assignment_ids(self) -> set[str]:
        """The id of every assignment."""
        return {assignment.id for file in self.files for _, _, assignment in file.assignments()}

    @cached_property
    def conclusions(self) -> list[Conclusion]:
        """Every conclusion, in the order of the files."""
        return [conclusion for file in self.files for _, conclusion in file.conclusions]

    @cached_property
    def citable(self) -> set[str]:
        """Every form in which a document or conclusion can be cited."""
        cited = {document.id for file in self.files for _, document in file.documents}
        return cited.union(*(conclusion.forms() for conclusion in self.conclusions))

    @cached_property
    def ambiguous(self) -> set[str]:
        """The bare numbers that several conclusions share: of two symbols, or repeated by a later series."""
        seen: dict[str, set[str]] = {}
        for conclusion in self.conclusions:
            for form in conclusion.forms():
                seen.setdefault(form, set()).add(conclusion.identity)
        whole = {conclusion.name for conclusion in self.conclusions}
        return {form for form, named in seen.items() if len(named) > 1 and form not in whole}

    @cached_property
    def owners(self) -> dict[str, Conclusion]:
        """What ids begin with, without a day → the conclusion whose ids may: the earliest of those that have such ids.

        Ids once published stay as they are; those of a number that a later series repeats carry their day.
        """
        found: dict[str, Conclusion] = {}
        for conclusion in sorted(self.conclusions, key=lambda each: str(each.since or "")):
            for beginning in conclusion.bare_beginnings() & conclusion.beginnings():
                found.setdefault(beginning, conclusion)
        return found

    def can_be_awaited(self, identity: str) -> bool:
        """Whether an event or an assignment has this id, or had it in a shipped conclusion that was replaced."""
        known = identity in self.events or identity in self.assignment_ids or identity in self.unsound
        return known or any(identity in replaced.ids for replaced in self.replaced)

    def context(self, file: LoadedFile, conclusion: Conclusion) -> Context:
        """What the days of a conclusion's deadlines depend on."""
        known = self._contexts.get(id(conclusion))
        if known is None:
            known = Context(conclusion.day, self.events, file.before_includes_day, self.upto)
            self._contexts[id(conclusion)] = known
        return known

    @cached_property
    def _contexts(self) -> dict[int, Context]:
        """The contexts made so far: every rule asks for one for each assignment, and a conclusion has many."""
        return {}
