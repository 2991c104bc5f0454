"""The records of a text, paragraph by paragraph: whom each addresses, and which date governs it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.drafting.clauses import Clause, Issuers, clause
from kltrack.drafting.closing import ask_last, ask_siblings, attached, close, date_sentence, is_tail
from kltrack.drafting.doubting import doubts_of_days, doubts_of_order
from kltrack.drafting.governing import Calendar, Phrase, Stated, by_dates, stated
from kltrack.drafting.heading import Heading, is_dateline
from kltrack.drafting.introducing import introduces
from kltrack.drafting.judging import Around, is_directive, is_part
from kltrack.drafting.laid import Laid
from kltrack.drafting.limbs import Limb, limbs
from kltrack.drafting.lists import NOBODY, listed
from kltrack.drafting.numbering import Numbering
from kltrack.drafting.owning import is_anothers
from kltrack.drafting.pieces import Piece
from kltrack.drafting.record import Record, Walked
from kltrack.drafting.scopes import Scope, as_inner, meant, scoped
from kltrack.drafting.signs import (
    Sending,
    is_furniture,
    is_heading,
    is_headline,
    stands_before_colon,
    urgency,
)
from kltrack.terms import ACTIONABLE, KindName

_LONGEST_DIRECTING = 25  # words behind those who are directed, in the heading of a list
_PATIENCE = 2  # paragraphs without a directive, after which nobody is addressed any more


def _for_list(scope: Scope, heading: Piece) -> Scope:
    """What a list inherits: those who do the work only where its heading says little of their work."""
    directed = heading.said.implementing
    is_said = bool(directed) and heading.limb.end - directed.end > _LONGEST_DIRECTING
    return scope._replace(implementing=NOBODY) if is_said else scope


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
        self._numbers = Numbering()
        self._in_list = False
        self._sending = Sending()

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
        if is_furniture(laid) or is_dateline(laid) or self._sending.holds(laid):
            self.phrases += ((index, phrase) for piece in pieces for phrase in piece.dates.phrases)
            return
        if pieces and introduces(self._laid, index):
            pieces[-1] = pieces[-1]._replace(limb=pieces[-1].limb._replace(opens=True))
        before = len(self.records)
        cut = [piece.limb for piece in pieces]
        self._begin(laid, cut, [piece.said for piece in pieces])
        for piece in pieces:
            self._limb(piece, first=before)
        if cut and (cut[-1].opens or pieces[-1].only_names):
            self._list = _for_list(self._scope, pieces[-1])
        elif self._in_list and cut[0].label and is_heading(laid) and len(self.records) == before:
            self._list = self._scope  # what stood below the number before it holds no longer
        opened = any(piece.limb.opens or piece.only_names for piece in pieces)
        quiet = len(self.records) == before and not self._in_list and not opened
        self._quiet = self._quiet + 1 if quiet else 0
        if self._quiet > _PATIENCE:
            self._scope = Scope()

    def _begin(self, laid: Laid, cut: list[Limb], clauses: list[Clause]) -> None:
        """Whether the paragraph goes on with a list, or begins anew."""
        is_numbered = bool(cut) and cut[0].label is not None and clauses[0].names_subject
        own = any(said.kind for said in clauses) and not is_numbered
        if self._list is None:
            self._list = self._numbers.resumed(cut[0].label if cut else None)
        starts_subject = bool(clauses) and clauses[0].names_subject
        is_heading_of_own = bool(clauses) and clauses[0].is_heading
        goes_on = (
            self._list is not None
            and not own
            and not is_heading_of_own
            and bool(cut)
            and (bool(cut[0].label) or not starts_subject or self._list.directing)
            and (bool(cut[0].label) or not is_heading(laid))
        )
        self._in_list = goes_on
        if goes_on and self._list is not None:
            self._scope = self._list
        else:
            if self._list is not None and cut and not cut[0].label:
                self._numbers.break_off(self._list)
            self._list = None
            self._block += 1
            self._numbers.clear()
            if not own and not (cut and not starts_subject and clauses and clauses[0].acts):
                self._scope = self._scope._replace(stated=None)
            else:
                self._scope = self._scope._replace(stated=None, directing=False)

    def _limb(self, piece: Piece, *, first: int) -> None:
        """One limb; the records of its paragraph begin at `first`."""
        limb, said = piece.limb, piece.said
        self.phrases += ((piece.paragraph, phrase) for phrase in piece.dates.phrases)
        self._scope = self._numbers.step_in(limb, self._scope, in_list=self._in_list)
        if said.names_subject and limb.label is None and not limb.by_comma and not self._in_list:
            self._numbers.clear()
        if piece.closes and piece.dates.reading.dated and self.records:
            self._close(piece, first)
            return
        opens = limb.opens or stands_before_colon(piece.laid, limb) or piece.only_names
        if len(self.records) > first and piece.only_dates and is_tail(self.records[-1], piece):
            date_sentence(self.records, piece, first, self._stated(piece))
        elif is_directive(piece, self._around, opens=opens) or is_part(self.records, piece):
            ask_siblings(self.records, piece, first, self._stated(piece))
            self.records.append(self._made(piece))
        elif len(self.records) > first and self._stated(piece) and is_tail(self.records[-1], piece):
            self.records[-1] = attached(self.records[-1], piece, self._stated(piece))
        elif opens:
            self._open(piece)

    # -- dates

    def _above(self, first: int) -> list[int]:
        """The places of the records that a closing clause is over: those of its paragraph, or of its list."""
        block = self._block if self._in_list else None
        return [
            place for place, record in enumerate(self.records) if place >= first or (block and record.block == block)
        ]

    def _close(self, piece: Piece, first: int) -> None:
        """A clause over all that stands before it. Above it may stand paragraphs of their own: the curator decides."""
        limit, places = self._stated(piece), self._above(first)
        if limit and places:
            close(self.records, places, limit, first)
        elif limit:
            ask_last(self.records, limit)

    def _stated(self, piece: Piece) -> Stated | None:
        """The deadline of a limb, with the places that it was read from."""
        if piece.periodic or any(is_anothers(piece, phrase) for phrase in piece.dates.limits):
            return None
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
        return scoped(self._scope, said, is_conclusion=self._is_conclusion, is_new=self._is_new)

    # -- records

    def _made(self, piece: Piece) -> Record:
        laid, limb, said = piece.laid, piece.limb, piece.said
        self._before = self._scope
        is_others = self._is_others(piece)
        if is_others:
            self._scope = self._scope._replace(lead=NOBODY, implementing=NOBODY, coordinating=NOBODY)
        told = meant(said, self._scope.lead, laid)
        said = as_inner(told, self._scope, is_new=self._is_new)
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
            label=self._numbers.path,
            kind=kind,
            lead=listed(scope.lead),
            implementing=listed(said.implementing or (scope.implementing if self._keeps(said, limb) else NOBODY)),
            coordinating=listed(said.coordinating or (scope.coordinating if goes_on and self._in_list else NOBODY)),
            stated=(limit or scope.stated) if is_dated else None,
            inherited=is_dated and limit is None and scope.stated is not None,
            urgency="" if limit or scope.stated else self._unclear(piece, kind) or urgency(laid, limb),
            doubts=(),
            is_unread=is_dated and limit is None and bool(piece.unread or piece.periodic),
            is_headline=not said.lead and is_headline(laid) and not limb.label and not self._in_list,
        )
        self._scope = scope._replace(stated=scope.stated if self._in_list else None)
        is_aside = (said.names_subject and limb.by_comma) or said is not told
        if (is_aside or is_others) and self._before is not None:
            self._scope = self._before
        return record._replace(doubts=tuple(self._doubts(piece, record)))

    def _is_others(self, piece: Piece) -> bool:
        """Whether a sentence has a subject of its own that is not understood: those above it are not asked by it."""
        said, limb = piece.said, piece.limb
        if said.kind or said.names_subject or limb.label or limb.by_comma:
            return False
        return said.begins in ("name", "issuer") or (said.begins == "other" and self._is_new and not self._in_list)

    def _doubts(self, piece: Piece, record: Record) -> Iterator[str]:
        yield from doubts_of_order(piece, record, is_conclusion=self._is_conclusion)
        if piece.dates.reading.dated and record.kind in ACTIONABLE and not record.inherited:
            is_last = record.paragraph == len(self._laid) - 1
            yield from doubts_of_days(piece, self._calendar, is_last=is_last)

    def _unclear(self, piece: Piece, kind: KindName) -> str:
        """The words of a deadline that is not understood; none that would set one by themselves."""
        if piece.periodic and kind in ACTIONABLE:
            return piece.periodic.text
        unread = piece.unread if kind in ACTIONABLE and not piece.dates.reading.dated else []
        asked = [phrase.text for phrase in piece.dates.limits if is_anothers(piece, phrase)]
        if asked and kind in ACTIONABLE:
            return asked[0]
        return unread[0].text if unread and not self._calendar.read(unread[0].text).dated else ""

    def _keeps(self, said: Clause, limb: Limb) -> bool:
        """Whether those who do the work stay the same: in a list under them, or in the same breath."""
        return (
            not said.kind and not said.is_same and (self._in_list or limb.label is not None or not said.names_subject)
        )

    @property
    def _around(self) -> Around:
        return Around(
            self._scope,
            self._issuers.own,
            in_list=self._in_list,
            has_begun=bool(self.records),
            is_started=self._seen > 0,
            is_conclusion=self._is_conclusion,
        )

    @property
    def _is_new(self) -> bool:
        """Whether the paragraph has no record yet."""
        return not self.records or self.records[-1].paragraph != self._seen
