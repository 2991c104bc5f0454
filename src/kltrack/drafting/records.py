"""The records of a text, paragraph by paragraph: whom each addresses, and which date governs it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from kltrack.drafting import doubts
from kltrack.drafting.clauses import Clause, clause
from kltrack.drafting.governing import (
    Calendar,
    Phrase,
    Stated,
    Terms,
    breaks_off,
    by_dates,
    far_off,
    loose,
    stated,
    terms,
)
from kltrack.drafting.heading import Heading
from kltrack.drafting.laid import Laid, Name
from kltrack.drafting.limbs import Limb, limbs
from kltrack.drafting.lists import Listing
from kltrack.terms import ACTIONABLE, KindName

_NOBODY = Listing((), (), 0)
_LEAST_WORDS = 3  # of a limb that is a task
_LONGEST_LABEL = 8  # letters before the text of a paragraph that is numbered itself
_PATIENCE = 2  # paragraphs without a directive, after which nobody is addressed any more
_LONGEST_HEADING = 30  # words of a line without a full stop that may be a heading


class Record(NamedTuple):
    """A directive as it is drafted. `label` is the path of the text's own numbers; `also` are other places of it."""

    paragraph: int
    start: int
    stop: int
    block: int
    label: tuple[str, ...]
    kind: KindName
    lead: Listing
    implementing: Listing
    coordinating: Listing
    stated: Stated | None
    inherited: bool
    urgency: str
    doubts: tuple[str, ...]
    also: tuple[int, ...] = ()
    needs_lead: bool = True


class Unplaced(NamedTuple):
    """A date that no record has: the paragraph's index, the phrase, and why."""

    paragraph: int
    phrase: Phrase
    why: str


class Walked(NamedTuple):
    """What a walk through the paragraphs found."""

    records: list[Record]
    unplaced: list[Unplaced]


class _Scope(NamedTuple):
    """What later limbs inherit: whom the order addresses, and the date that stands over a list."""

    kind: KindName | None = None
    lead: Listing = _NOBODY
    implementing: Listing = _NOBODY
    coordinating: Listing = _NOBODY
    directing: bool = False
    stated: Stated | None = None


class _Level(NamedTuple):
    """A level of the text's own numbers: its style, the number, and what was inherited before it."""

    style: str
    text: str
    scope: _Scope


class Walk:
    """Goes through the paragraphs of a text, in order."""

    def __init__(self, laid: Sequence[Laid], heading: Heading, issuers: Collection[str], calendar: Calendar) -> None:
        self._laid, self._issuers, self._calendar = laid, issuers, calendar
        self._is_conclusion = heading.type == "conclusion"
        self.records: list[Record] = []
        self.unplaced: list[Unplaced] = []
        self._scope = _Scope()
        self._list: _Scope | None = None  # of a list that an introduction has opened
        self._block = 0
        self._before: _Scope | None = None
        self._seen = 0
        self._quiet = 0  # paragraphs since the last directive
        self._levels: list[_Level] = []
        self._in_list = False

    def whole(self) -> Walked:
        """The records and the dates that none has."""
        for index, laid in enumerate(self._laid):
            self._seen = index
            self._paragraph(index, laid)
        return Walked(self.records, self.unplaced)

    # -- one paragraph

    def _paragraph(self, index: int, laid: Laid) -> None:
        cut = [part for limb in limbs(laid) for part in by_dates(laid, limb, self._calendar)]
        if is_furniture(laid):
            self._explain(index, laid, cut)
            return
        before = len(self.records)
        clauses = [clause(laid, limb, self._issuers) for limb in cut]
        self._begin(laid, cut, clauses)
        for limb, said in zip(cut, clauses, strict=True):
            self._limb(index, laid, limb, said, first=before)
        if cut and cut[-1].opens:
            self._list = self._scope
        quiet = len(self.records) == before and not self._in_list and not any(limb.opens for limb in cut)
        self._quiet = self._quiet + 1 if quiet else 0
        if self._quiet > _PATIENCE:
            self._scope = _Scope()

    def _begin(self, laid: Laid, cut: list[Limb], clauses: list[Clause]) -> None:
        """Whether the paragraph goes on with a list, or begins anew."""
        own = any(said.kind for said in clauses)
        starts_subject = bool(clauses) and clauses[0].names_subject
        goes_on = (
            self._list is not None
            and not own
            and bool(cut)
            and (bool(cut[0].label) or not starts_subject or self._list.directing)
            and (bool(cut[0].label) or not is_heading(laid))
        )
        self._in_list = goes_on
        if goes_on and self._list is not None:
            self._scope = self._list
        else:
            self._list = None
            self._block += 1
            self._levels = []
            if not own and not (cut and not starts_subject and clauses and clauses[0].acts):
                self._scope = self._scope._replace(stated=None)
            else:
                self._scope = self._scope._replace(stated=None, directing=False)

    def _limb(self, index: int, laid: Laid, limb: Limb, said: Clause, *, first: int) -> None:
        own, dates = self.records[first:], terms(laid, limb, self._calendar)
        self._step_in(limb)
        if said.names_subject and limb.label is None and not limb.by_comma and not self._in_list:
            self._levels = []
        if self._closes(laid, limb) and dates.reading.dated and own:
            self._close(laid, limb, dates, first)
            self._tell(index, laid, limb, dates, placed=True)
            return
        opens = limb.opens or _stands_before_colon(laid, limb)
        record = self._record(index, laid, limb, said, dates, opens=opens)
        record = record or self._part(index, laid, limb, said, dates)
        if record:
            self.records.append(record)
            self._tell(index, laid, limb, dates, placed=record.stated is not None)
        elif own and dates.reading.dated and self._is_tail(own[-1], limb, said):
            self._attach(laid, limb, dates)
            self._tell(index, laid, limb, dates, placed=True)
        else:
            placed = opens and self._opened(laid, limb, said, dates)
            self._tell(index, laid, limb, dates, placed=placed)

    def _step_in(self, limb: Limb) -> None:
        """A number of the text's own: what numbers beside it have said of themselves holds no longer."""
        if limb.label is None:
            return
        styles = [level.style for level in self._levels]
        if limb.label.style in styles:
            place = styles.index(limb.label.style)
            self._scope = self._levels[place].scope
            del self._levels[place:]
        is_own = self._in_list or self._levels or limb.start > _LONGEST_LABEL
        self._levels.append(_Level(limb.label.style, limb.label.text if is_own else "", self._scope))

    # -- closing clauses and what only qualifies

    def _closes(self, laid: Laid, limb: Limb) -> bool:
        return any(mark.of("closing") for mark in laid.marks.values() if limb.first <= mark.first < limb.end)

    def _close(self, laid: Laid, limb: Limb, dates: Terms, first: int) -> None:
        """A clause over all that stands before it in its paragraph."""
        text = laid.paragraph.text[limb.start : limb.stop]
        limit = stated(text, dates, limb.start, self._calendar)
        for place in range(first, len(self.records)):
            record = self.records[place]
            if record.kind in ACTIONABLE and record.stated is None:
                self.records[place] = record._replace(stated=limit, inherited=True, urgency="")

    def _is_tail(self, record: Record, limb: Limb, said: Clause) -> bool:
        """Whether a limb that is no record only dates the one before it."""
        return (
            record.stated is None
            and record.kind in ACTIONABLE
            and (limb.by_comma or not said.acts or limb.end - limb.first <= 12)
        )

    def _attach(self, laid: Laid, limb: Limb, dates: Terms) -> None:
        text = laid.paragraph.text[limb.start : limb.stop]
        limit = stated(text, dates, limb.start, self._calendar)
        record = self.records[-1]
        asks = () if limb.end - limb.first <= 8 else (doubts.whose_day(limit.wording if limit else text),)
        self.records[-1] = record._replace(stated=limit, stop=limb.stop, urgency="", doubts=(*record.doubts, *asks))

    # -- lists

    def _opened(self, laid: Laid, limb: Limb, said: Clause, dates: Terms) -> bool:
        """An introduction that is no record: what it says governs the list. Gives whether its date does."""
        scope = self._scoped(said)
        text = laid.paragraph.text[limb.start : limb.stop]
        limit = stated(text, dates, limb.start, self._calendar)
        directs = any(laid.has(word, "direct") for word in range(said.work, limb.end))
        self._scope = scope._replace(directing=directs or scope.directing, stated=limit or scope.stated)
        return limit is not None

    def _scoped(self, said: Clause) -> _Scope:
        """The scope with what a limb says of itself."""
        scope = self._scope
        if said.kind:
            names_nobody = not said.lead and not said.ordering and said.kind in ACTIONABLE
            given = said._replace(ordering=()) if not self._is_conclusion else said
            lead = scope.lead if names_nobody and not self._is_first else _own_lead(given)
            return _Scope(said.kind, lead, _own_implementing(given), said.coordinating)
        if said.names_subject:
            if scope.directing:
                return scope._replace(implementing=said.lead, coordinating=said.coordinating)
            return _Scope(scope.kind, said.lead, said.implementing, said.coordinating)
        return scope._replace(
            implementing=said.implementing or scope.implementing, coordinating=said.coordinating or scope.coordinating
        )

    # -- records

    def _record(self, index: int, laid: Laid, limb: Limb, said: Clause, dates: Terms, *, opens: bool) -> Record | None:
        return self._made(index, laid, limb, said, dates) if self._is_directive(laid, limb, said, opens=opens) else None

    def _made(self, index: int, laid: Laid, limb: Limb, said: Clause, dates: Terms) -> Record:
        self._before = self._scope
        scope = self._scoped(said)
        goes_on = not said.kind and not said.names_subject
        text = laid.paragraph.text[limb.start : limb.stop]
        limit = stated(text, dates, limb.start, self._calendar)
        inherited = limit is None and scope.stated is not None
        kind = said.kind or scope.kind or "assignment"
        record = Record(
            paragraph=index,
            start=limb.start,
            stop=limb.stop,
            block=self._block,
            label=tuple(level.text for level in self._levels if level.text),
            kind=kind,
            lead=scope.lead,
            implementing=said.implementing or (scope.implementing if self._keeps(said, limb) else _NOBODY),
            coordinating=said.coordinating or (scope.coordinating if goes_on and self._in_list else _NOBODY),
            stated=(limit or scope.stated) if kind in ACTIONABLE else None,
            inherited=inherited and kind in ACTIONABLE,
            urgency="" if limit or inherited else urgency(laid, limb),
            doubts=(),
        )
        self._scope = scope._replace(stated=scope.stated if self._in_list else None)
        if said.names_subject and limb.by_comma and self._before is not None:
            self._scope = self._before
        return record._replace(doubts=(*self._doubts(laid, limb, record, said, dates),))

    def _part(self, index: int, laid: Laid, limb: Limb, said: Clause, dates: Terms) -> Record | None:
        """What follows a dated part of its sentence, with a day of its own, is work of its own."""
        before = self.records[-1] if self.records else None
        is_next = before is not None and before.paragraph == index and limb.by_comma and before.stated is not None
        if not is_next or not dates.reading.dated or limb.end - limb.first <= _LEAST_WORDS + 2:
            return None
        return self._made(index, laid, limb, said, dates)

    def _keeps(self, said: Clause, limb: Limb) -> bool:
        """Whether those who do the work stay the same: in a list under them, or in the same breath."""
        return not said.kind and (self._in_list or limb.label is not None or not said.names_subject)

    def _is_directive(self, laid: Laid, limb: Limb, said: Clause, *, opens: bool) -> bool:
        is_opening = opens and (said.bare or not self._opens_with_work(laid, limb))
        if is_opening or limb.end - limb.first < _LEAST_WORDS:
            return False
        if said.kind:
            return not said.ordering or self._scope.kind is not None or bool(self.records) or not self._is_conclusion
        if self._scope.kind is None and not self._scope.lead:
            sure = said.is_told or limb.label or laid.has(said.work, "must")
            return said.names_subject and said.acts and self._is_started and bool(sure)
        return (said.names_subject and said.acts) or self._goes_on(laid, limb, said)

    @property
    def _is_started(self) -> bool:
        """Whether the report has come to what the document says."""
        return self._seen > 1

    @property
    def _is_first(self) -> bool:
        """Whether no record names anybody yet: what is said before is a headline."""
        return not any(record.lead for record in self.records)

    def _goes_on(self, laid: Laid, limb: Limb, said: Clause) -> bool:
        """Whether a limb without an order or a subject is more work of those before it."""
        told = self._scope.kind in ("decision", "commendation", "authorisation") and not limb.label
        heading = is_heading(laid) and not limb.label and not self._in_list
        return not told and not heading and (said.acts or (limb.label is not None and self._in_list))

    def _opens_with_work(self, laid: Laid, limb: Limb) -> bool:
        """Whether what introduces a list is work itself: `…, including:`, `…, tập trung vào các nhiệm vụ sau:`."""
        text = laid.paragraph.text[limb.start : limb.stop]
        tail = text.rpartition(",")[2]
        first = laid.wording.word_after(limb.stop - len(tail))
        return "," in text and any(laid.has(word, "listing") for word in range(first, limb.end))

    def _doubts(self, laid: Laid, limb: Limb, record: Record, said: Clause, dates: Terms) -> Iterator[str]:
        if record.kind in ACTIONABLE and not record.lead and not record.implementing:
            yield doubts.nobody_named()
        for each in (record.lead, record.implementing, record.coordinating):
            yield from (doubts.unknown_body(name) for name in each.unknown)
            yield from (doubts.several_bodies(name.text, name.bodies) for name in each.names if len(name.bodies) > 1)
        if said.ordering and said.kind and self._is_conclusion:
            yield doubts.other_giver(said.ordering[-1].text)
        if dates.unread and record.kind in ACTIONABLE and not dates.reading.dated:
            yield doubts.unread_day(dates.reading)
        if record.stated and not record.inherited:
            is_last = record.paragraph == len(self._laid) - 1
            yield from _doubts_of_days(laid, limb, dates, self._calendar, is_last=is_last)

    # -- dates

    def _tell(self, index: int, laid: Laid, limb: Limb, dates: Terms, *, placed: bool) -> None:
        """The dates of a limb that are in no record."""
        for phrase in dates.phrases:
            is_limit = phrase.step is not None and phrase.step.role in ("limit", "event", "target")
            if not (placed and is_limit):
                self.unplaced.append(Unplaced(index, phrase, doubts.why_no_deadline(phrase)))
        del laid, limb

    def _explain(self, index: int, laid: Laid, cut: list[Limb]) -> None:
        for limb in cut:
            self._tell(index, laid, limb, terms(laid, limb, self._calendar), placed=False)


def _doubts_of_days(laid: Laid, limb: Limb, dates: Terms, calendar: Calendar, *, is_last: bool) -> Iterator[str]:
    """What may be wrong with the days of a record."""
    for phrase in dates.limits:
        if far_off(phrase, calendar):
            yield doubts.no_year(phrase.text)
        elif loose(laid, phrase):
            yield doubts.whose_day(phrase.text)
        elif is_last and breaks_off(laid, limb, phrase):
            yield doubts.broken_off()


def _own_lead(said: Clause) -> Listing:
    """Whom an order addresses; who gives it, where that is not the issuer."""
    return Listing(said.ordering, (), 0) if said.ordering else said.lead


def _own_implementing(said: Clause) -> Listing:
    return said.lead if said.ordering else said.implementing


def _stands_before_colon(laid: Laid, limb: Limb) -> bool:
    return laid.paragraph.text[limb.stop : limb.stop + 2].strip().startswith(":")


def urgency(laid: Laid, limb: Limb) -> str:
    """The words of urgency of a limb, as a wording keeps them."""
    found = [
        laid.quoted(mark.first, mark.end)
        for mark in sorted(laid.marks.values())
        if limb.first <= mark.first < limb.end and mark.of("urgency")
    ]
    return " … ".join(dict.fromkeys(found))


def is_furniture(laid: Laid) -> bool:
    """Whether a paragraph is what a page prints around a report: a caption, a source, a time."""
    words = laid.wording.words
    if not words:
        return True
    is_short = len(words) <= _LONGEST_HEADING
    return is_short and any(laid.has(place, "furniture") for place in (0, len(words) - 1, len(words) - 2))


def is_heading(laid: Laid) -> bool:
    """Whether a paragraph is a heading: short, without a sign at its end."""
    text = laid.paragraph.text.rstrip()
    return len(laid.wording.words) <= _LONGEST_HEADING and text[-1:] not in '.;:!?…,)”"'


def named_in(record: Record) -> Iterator[Name]:
    """Every name that has a role in a record."""
    for each in (record.lead, record.implementing, record.coordinating):
        yield from each.names
