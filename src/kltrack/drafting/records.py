"""The records of a text, paragraph by paragraph: whom each addresses, and which date governs it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.drafting import doubts
from kltrack.drafting.clauses import Clause, Issuers, clause
from kltrack.drafting.doubting import doubts_of_days, doubts_of_order
from kltrack.drafting.governing import (
    Calendar,
    Phrase,
    Stated,
    by_dates,
    stated,
)
from kltrack.drafting.heading import Heading
from kltrack.drafting.labels import is_labelled
from kltrack.drafting.laid import Laid
from kltrack.drafting.limbs import Limb, limbs
from kltrack.drafting.lists import NOBODY
from kltrack.drafting.pieces import Piece
from kltrack.drafting.record import Record, Walked, closed
from kltrack.drafting.scopes import Level, Scope, scoped
from kltrack.drafting.signs import (
    is_furniture,
    is_heading,
    is_headline,
    is_list_of_addressees,
    is_list_of_recipients,
    opens_with_work,
    stands_before_colon,
    urgency,
)
from kltrack.terms import ACTIONABLE, KindName

_LEAST_PART = 5  # and of one that only a comma parts from a dated one
_LONGEST_TAIL, _LONGEST_BARE = 12, 8  # of one that only dates what stands before it
_LEAST_WORDS = 3  # of a limb that is a task
_LONGEST_LABEL = 8  # letters before the text of a paragraph that is numbered itself
_PATIENCE = 2  # paragraphs without a directive, after which nobody is addressed any more


class Walk:
    """Goes through the paragraphs of a text, in order."""

    def __init__(self, laid: Sequence[Laid], heading: Heading, issuers: Issuers, calendar: Calendar) -> None:
        self._laid, self._issuers, self._calendar = laid, issuers, calendar
        self._is_conclusion = heading.is_of_party
        self.records: list[Record] = []
        self.phrases: list[tuple[int, Phrase]] = []
        self._scope = Scope()
        self._list: Scope | None = None  # of a list that an introduction has opened
        self._block = 0
        self._before: Scope | None = None
        self._seen = 0
        self._quiet = 0  # paragraphs since the last directive
        self._levels: list[Level] = []
        self._in_list = False
        self._sent = ""  # which list of those to whom the document is sent goes on

    def whole(self) -> Walked:
        """The records and the dates that none has."""
        blocks: list[int] = []
        for index, laid in enumerate(self._laid):
            self._seen = index
            self._paragraph(index, laid)
            blocks.append(self._block)
        return Walked(self.records, self.phrases, blocks)

    # -- one paragraph

    def _paragraph(self, index: int, laid: Laid) -> None:
        pieces = [
            Piece(index, laid, limb, clause(laid, limb, self._issuers), dates)
            for whole in limbs(laid)
            for limb, dates in by_dates(laid, whole, self._calendar)
        ]
        if is_furniture(laid) or self._is_about(laid):
            self.phrases += ((index, phrase) for piece in pieces for phrase in piece.dates.phrases)
            return
        before = len(self.records)
        cut = [piece.limb for piece in pieces]
        self._begin(laid, cut, [piece.said for piece in pieces])
        for piece in pieces:
            self._limb(piece, first=before)
        if cut and (cut[-1].opens or pieces[-1].only_names):
            self._list = self._scope
        opened = any(piece.limb.opens or piece.only_names for piece in pieces)
        quiet = len(self.records) == before and not self._in_list and not opened
        self._quiet = self._quiet + 1 if quiet else 0
        if self._quiet > _PATIENCE:
            self._scope = Scope()

    def _is_about(self, laid: Laid) -> bool:
        """Whether a paragraph belongs to a list of those to whom the document is sent, before its text or behind it."""
        if is_list_of_recipients(laid):
            self._sent = "recipients"
        elif is_list_of_addressees(laid):
            self._sent = "addresses"
        elif self._sent == "addresses" and not is_labelled(laid.paragraph.text):
            self._sent = ""
        return bool(self._sent)

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

    def _limb(self, piece: Piece, *, first: int) -> None:
        """One limb; the records of its paragraph begin at `first`."""
        limb, said = piece.limb, piece.said
        self.phrases += ((piece.paragraph, phrase) for phrase in piece.dates.phrases)
        self._step_in(limb)
        if said.names_subject and limb.label is None and not limb.by_comma and not self._in_list:
            self._levels = []
        if piece.closes and piece.dates.reading.dated and self.records:
            self._close(piece, first)
            return
        opens = limb.opens or stands_before_colon(piece.laid, limb) or piece.only_names
        if len(self.records) > first and piece.only_dates and self._is_tail(self.records[-1], piece):
            self._attach(piece)
        elif self._is_directive(piece, opens=opens) or self._is_part(piece):
            self._doubt_before(piece, first)
            self.records.append(self._made(piece))
        elif len(self.records) > first and piece.dates.reading.dated and self._is_tail(self.records[-1], piece):
            self._attach(piece)
        elif opens:
            self._open(piece)

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
        self._levels.append(Level(limb.label.style, limb.label.text if is_own else "", self._scope))

    # -- closing clauses and what only qualifies

    def _above(self, first: int) -> list[int]:
        """The places of the records that a closing clause is over: those of its paragraph, or of its list."""
        block = self._block if self._in_list else None
        return [
            place for place, record in enumerate(self.records) if place >= first or (block and record.block == block)
        ]

    def _close(self, piece: Piece, first: int) -> None:
        """A clause over all that stands before it: it dates what has no day of its own."""
        limit = self._stated(piece)
        if limit and not self._above(first):  # above stand paragraphs of their own; the curator decides
            before = self.records[-1]
            self.records[-1] = before._replace(doubts=(*before.doubts, doubts.whose_day(limit.wording)))
        for place in self._above(first):
            record = self.records[place]
            if record.kind in ACTIONABLE and limit:
                now = closed(record, limit)
                asks = () if place >= first or now is record else (doubts.whose_day(limit.wording),)
                self.records[place] = now._replace(doubts=(*record.doubts, *asks))

    def _doubt_before(self, piece: Piece, first: int) -> None:
        """A day behind the last comma of a sentence may govern what its semicolons part: that is asked."""
        limit = self._stated(piece) if piece.ends_with_day and not piece.said.kind else None
        for place in range(first, len(self.records)):
            record = self.records[place]
            in_sentence = piece.laid.paragraph.text[record.start : piece.limb.start].count(". ") == 0
            if limit and in_sentence and record.stated is None and record.kind in ACTIONABLE:
                self.records[place] = record._replace(doubts=(*record.doubts, doubts.whose_day(limit.wording)))

    def _is_tail(self, record: Record, piece: Piece) -> bool:
        """Whether a limb that is no record only dates the one before it."""
        is_short = piece.limb.by_comma or not piece.said.acts or piece.limb.end - piece.limb.first <= _LONGEST_TAIL
        return record.stated is None and record.kind in ACTIONABLE and is_short

    def _attach(self, piece: Piece) -> None:
        limit, record = self._stated(piece), self.records[-1]
        is_bare = piece.limb.end - piece.limb.first <= _LONGEST_BARE
        asks = () if is_bare or not limit else (doubts.whose_day(limit.wording),)
        self.records[-1] = record._replace(
            stated=limit, stop=piece.limb.stop, urgency="", doubts=(*record.doubts, *asks)
        )

    def _stated(self, piece: Piece) -> Stated | None:
        """The deadline of a limb, with the places that it was read from."""
        found = stated(piece.text, piece.dates, piece.limb.start, self._calendar)
        places = frozenset((piece.paragraph, phrase.start) for phrase in piece.dates.limits)
        return found._replace(places=places) if found else None

    # -- lists

    def _open(self, piece: Piece) -> None:
        """An introduction that is no record: what it says governs the list."""
        scope = self._scoped(piece.said)
        scope = scope if scope.kind in ACTIONABLE else scope._replace(kind=None)
        directs = any(piece.laid.has(word, "direct") for word in range(piece.said.work, piece.limb.end))
        self._scope = scope._replace(directing=directs or scope.directing, stated=self._stated(piece) or scope.stated)

    def _scoped(self, said: Clause) -> Scope:
        return scoped(self._scope, said, is_conclusion=self._is_conclusion, is_first=self._is_first)

    # -- records

    def _made(self, piece: Piece) -> Record:
        laid, limb, said = piece.laid, piece.limb, piece.said
        self._before = self._scope
        scope = self._scoped(said)
        goes_on = not said.kind and not said.names_subject
        limit = self._stated(piece)
        kind = said.kind or scope.kind or "assignment"
        is_dated = kind in ACTIONABLE
        record = Record(
            paragraph=piece.paragraph,
            start=limb.start,
            stop=limb.stop,
            block=self._block,
            label=tuple(level.text for level in self._levels if level.text),
            kind=kind,
            lead=scope.lead,
            implementing=said.implementing or (scope.implementing if self._keeps(said, limb) else NOBODY),
            coordinating=said.coordinating or (scope.coordinating if goes_on and self._in_list else NOBODY),
            stated=(limit or scope.stated) if is_dated else None,
            inherited=is_dated and limit is None and scope.stated is not None,
            urgency="" if limit or scope.stated else self._unclear(piece, kind) or urgency(laid, limb),
            doubts=(),
            is_unread=is_dated and limit is None and bool(piece.dates.unread),
            is_headline=not said.lead and is_headline(laid) and not limb.label and not self._in_list,
        )
        self._scope = scope._replace(stated=scope.stated if self._in_list else None)
        if said.names_subject and limb.by_comma and self._before is not None:
            self._scope = self._before
        return record._replace(doubts=tuple(self._doubts(piece, record)))

    def _doubts(self, piece: Piece, record: Record) -> Iterator[str]:
        yield from doubts_of_order(piece, record, is_conclusion=self._is_conclusion)
        if record.stated and not record.inherited:
            is_last = record.paragraph == len(self._laid) - 1
            yield from doubts_of_days(piece, self._calendar, is_last=is_last)

    def _unclear(self, piece: Piece, kind: KindName) -> str:
        """The words of a deadline that is not understood; none that would set one by themselves."""
        unread = piece.dates.unread if kind in ACTIONABLE and not piece.dates.reading.dated else []
        return unread[0].text if unread and not self._calendar.read(unread[0].text).dated else ""

    def _is_part(self, piece: Piece) -> bool:
        """Whether a limb follows a dated part of its sentence and has a day of its own: work of its own."""
        before, limb = self.records[-1] if self.records else None, piece.limb
        is_next = before is not None and before.paragraph == piece.paragraph and before.stated is not None
        return is_next and limb.by_comma and piece.dates.reading.dated and limb.end - limb.first > _LEAST_PART

    def _keeps(self, said: Clause, limb: Limb) -> bool:
        """Whether those who do the work stay the same: in a list under them, or in the same breath."""
        return (
            not said.kind and not said.is_same and (self._in_list or limb.label is not None or not said.names_subject)
        )

    def _is_directive(self, piece: Piece, *, opens: bool) -> bool:
        said, laid, limb = piece.said, piece.laid, piece.limb
        is_opening = opens and (said.bare or not opens_with_work(laid, limb))
        if is_opening or limb.end - limb.first < _LEAST_WORDS:
            return False
        if any(body in self._issuers.own for name in said.ordering for body in name.bodies):
            return False  # what the Party had decided before the Government ordered this
        if not said.kind and any(laid.has(word, "consequence") for word in range(limb.first, limb.end)):
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
