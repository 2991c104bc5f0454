"""The walk through a text, paragraph by paragraph, that makes its records."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.drafting.deadlines.governing import by_dates
from kltrack.drafting.deadlines.phrases import Calendar, Phrase, StatedDeadline
from kltrack.drafting.directives.around import Around
from kltrack.drafting.directives.citizens import answers_citizens
from kltrack.drafting.directives.inheriting import (
    asks_at_end,
    begins_with_ordering,
    directs,
    for_list,
    goes_on_asking,
    keeps_directing,
)
from kltrack.drafting.directives.introducing import (
    ends_day,
    heads_labelled,
    introduces,
    is_day_alone,
    is_infinitive_line,
)
from kltrack.drafting.directives.judging import is_dated_part, is_directive, is_second_item, names_thing
from kltrack.drafting.directives.numbering import Numbering
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.record import Record, WalkResult
from kltrack.drafting.directives.scopes import Scope, as_task_of_lead, scope_after, with_resolved_subject
from kltrack.drafting.directives.short_items import heads_short_item, is_short_item
from kltrack.drafting.directives.short_news import ShortNews
from kltrack.drafting.directives.signs import (
    Sending,
    is_furniture,
    is_heading,
    is_headline,
    stands_before_colon,
)
from kltrack.drafting.directives.standing_alone import must_by_day, stands_alone
from kltrack.drafting.directives.telling import begins_telling
from kltrack.drafting.document.heading import Heading, is_dateline
from kltrack.drafting.limbs.cutting import Limb, limbs
from kltrack.drafting.limbs.letters import addressed_in
from kltrack.drafting.limbs.lists import NOBODY, with_unlisted_as_unknown
from kltrack.drafting.records.asking import with_doubts
from kltrack.drafting.records.below_dated import asked_of_day_above
from kltrack.drafting.records.closing import (
    ask_last,
    ask_siblings,
    asked_about_rest,
    asked_behind,
    date_records,
    date_sentence,
    dates_record_before,
    first_of_sentence,
    with_deadline_behind,
    with_question,
)
from kltrack.drafting.records.later_work import in_parts, may_share_day
from kltrack.drafting.records.limits import stated_deadline, words_without_day
from kltrack.drafting.records.other_subjects import Above, has_other_subject
from kltrack.drafting.records.passed_over import doubt_of_passed_over
from kltrack.drafting.roles.clauses import Clause, Issuers, read_clause
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import ACTIONABLE

_LEAST_REPORT = 3  # paragraphs of a report with a headline
_PATIENCE = 2  # paragraphs without a directive, after which the last addressees no longer hold


class Walk:
    """Goes through the paragraphs of a text in order; collects `records`, and in `phrases` every date."""

    def __init__(self, laid: Sequence[ParsedParagraph], heading: Heading, issuers: Issuers, calendar: Calendar) -> None:
        self._laid, self._issuers, self._calendar = laid, issuers, calendar
        self._is_conclusion, self._number = heading.is_of_party, heading.number
        self._addressed = NOBODY  # to whom a letter is sent
        self.records: list[Record] = []
        self.phrases: list[tuple[int, Phrase]] = []
        self._scope = Scope()
        self._list: Scope | None = None  # of a list that an introduction has opened
        self._block = 0
        self._before: Scope | None = None
        self._index = 0
        self._quiet = 0  # paragraphs since the last directive
        self._news = ShortNews()
        self._numbers = Numbering()
        self._in_list = False
        self._is_alone = False  # a sentence asked for something that no order asks for: it holds for its paragraph only
        self._sending = Sending()
        self._is_dated_behind = False  # the sentence behind this one only says by when it is to be done
        self._items = -1, 0  # paragraph and sentence in which a colon has opened a list
        self._heads_item = -1, 0  # paragraph and sentence that begin with whom a short item is for
        self._told = -1, 0  # paragraph and sentence that begin with what somebody only did

    def walk(self) -> WalkResult:
        """The records, every date with its paragraph, and the block of each paragraph."""
        blocks: list[int] = []
        for index, laid in enumerate(self._laid):
            self._index = index
            self._paragraph(index, laid)
            blocks.append(self._block)
        return WalkResult(self.records, self.phrases, blocks)

    # -- one paragraph

    def _paragraph(self, index: int, laid: ParsedParagraph) -> None:
        pieces = [
            Piece(index, laid, limb, read_clause(laid, limb, self._issuers), dates)
            for uncut in limbs(laid)
            for limb, dates in by_dates(laid, uncut, self._calendar)
        ]
        self._addressed = addressed_in(laid) or self._addressed
        if self._list is not None and self._list.is_of_day and ends_day(laid):
            self._list, self._scope = None, Scope()
        says_nothing = is_furniture(laid) or is_dateline(laid)
        if self._sending.holds(laid) or (says_nothing and not is_day_alone(self._laid, index)):
            self.phrases += ((index, phrase) for piece in pieces for phrase in piece.dates.phrases)
            return
        if pieces and introduces(self._laid, index):
            pieces[-1] = pieces[-1]._replace(limb=pieces[-1].limb._replace(opens=True))
        before = len(self.records)
        cut = [piece.limb for piece in pieces]
        self._begin(laid, cut, [piece.clause for piece in pieces])
        for place, piece in enumerate(pieces):
            self._is_dated_behind = any(each.only_dates for each in pieces[place + 1 : place + 2])
            self._limb(piece, first=before)
        if cut and (cut[-1].opens or (pieces[-1].only_names and self._heads_item[0] != index)):
            self._list = for_list(self._scope, pieces[-1])
        elif self._in_list and cut[0].label and is_heading(laid) and len(self.records) == before:
            self._list = self._scope  # what the number before it set for its list no longer holds
        opened = any(piece.limb.opens or piece.only_names for piece in pieces)
        quiet = len(self.records) == before and not self._in_list and not opened
        self._quiet = self._quiet + 1 if quiet else 0
        if self._quiet > _PATIENCE:
            self._scope = Scope()

    def _begin(self, laid: ParsedParagraph, cut: list[Limb], clauses: list[Clause]) -> None:
        """Decides whether a paragraph continues a list or begins a new block, and sets the scope accordingly."""
        if self._is_alone and self._list is None and not (cut and goes_on_asking(laid, cut[0])):
            self._scope = Scope()
        self._is_alone = False
        is_numbered = bool(cut) and cut[0].label is not None and clauses[0].names_subject
        is_task = bool(cut) and self._is_task_of_list(laid, cut[0])
        own = any(clause.kind for clause in clauses) and not is_numbered and not is_task
        if self._list is None:
            self._list = self._numbers.resumed(cut[0].label if cut else None)
        starts_subject = bool(clauses) and clauses[0].names_subject
        is_heading_of_own = bool(clauses) and clauses[0].is_heading
        goes_on = (
            self._list is not None
            and not own
            and not is_heading_of_own
            and bool(cut)
            and (bool(cut[0].label) or not starts_subject or self._list.directing or self._list.is_of_day)
            and (bool(cut[0].label) or not is_heading(laid) or is_infinitive_line(laid))
        )
        self._in_list = goes_on
        if goes_on and self._list is not None:
            self._scope = self._list
        else:
            if self._list is not None and cut and not cut[0].label:
                self._numbers.break_off(self._list)
            above = self._list
            if own or not heads_labelled(self._laid, self._index):
                self._list = None
            self._block += 1
            self._numbers.clear()
            if above and above.lead and own and cut[0].label:
                self._numbers.interrupt(above, cut[0].label)
            self._scope = self._scope._replace(deadline=None, implementing=NOBODY, directing=False)
        names_own = any(clause.kind or clause.names_subject for clause in clauses)
        if self._news.parts(laid, cut[0] if cut else None, in_list=self._in_list, names_own=names_own):
            self._scope = Scope()

    def _is_task_of_list(self, laid: ParsedParagraph, limb: Limb) -> bool:
        """Whether an item of what somebody is to direct begins with whom they are to ask: `1. Giao ủy ban cấp xã …`."""
        if self._list and self._list.lead and limb.label and begins_with_ordering(laid, limb):
            return True
        is_directed = self._list is not None and self._list.directing and bool(self._list.lead)
        return is_directed and limb.label is not None and laid.has(limb.first, "assignment")

    def _limb(self, piece: Piece, *, first: int) -> None:
        """Takes in one limb; the records of its paragraph begin at `first`."""
        limb, clause = piece.limb, piece.clause
        self.phrases += ((piece.paragraph, phrase) for phrase in piece.dates.phrases)
        self._scope = self._numbers.step_in(limb, self._scope, in_list=self._in_list)
        self._leave_items(piece)
        if clause.names_subject and limb.label is None and not limb.by_comma and not self._in_list:
            self._numbers.clear()
        if piece.closes and piece.dates.reading.dated and self.records:
            self._apply_closing_clause(piece, first)
            return
        opens = limb.opens or stands_before_colon(piece.laid, limb) or piece.only_names
        if len(self.records) > first and piece.only_dates and dates_record_before(self.records[-1], piece):
            date_sentence(self.records, piece, first, stated_deadline(piece, self._calendar))
        elif len(self.records) > first and piece.only_dates_unread and dates_record_before(self.records[-1], piece):
            self.records[-1] = asked_behind(self.records[-1], piece)
        elif not self._goes_on_telling(piece) and self._is_directive(piece, opens=opens):
            since = first_of_sentence(self.records, self._laid, self._index, first)
            ask_siblings(self.records, piece, since, stated_deadline(piece, self._calendar))
            self._is_alone = self._is_alone or (self._scope.kind is None and stands_alone(piece, self._around))
            self._add_records(piece)
        elif len(self.records) > first and self._dates_behind(piece):
            self.records[-1] = with_deadline_behind(self.records[-1], piece, stated_deadline(piece, self._calendar))
        elif opens:
            self._open_list(piece)
            self._items = (piece.paragraph, limb.sentence) if clause.kind in ACTIONABLE else (-1, 0)
        elif begins_telling(piece, in_list=self._in_list):
            self._told = piece.paragraph, piece.limb.sentence
        elif len(self.records) > first:
            limit, told = stated_deadline(piece, self._calendar), doubt_of_passed_over(piece, self._calendar)
            self.records[-1] = asked_about_rest(self.records[-1], piece, limit, told)

    def _is_directive(self, piece: Piece, *, opens: bool) -> bool:
        """Whether a limb makes a record: as a directive, as a part with its own date, or as an item of a list."""
        is_item = self._is_item(piece) and names_thing(piece)
        is_short = self._heads_item == (piece.paragraph, piece.limb.sentence) and is_short_item(piece, self._scope)
        is_part = is_item or is_short or is_dated_part(self.records, piece)
        return is_part or is_directive(piece, self._around, opens=opens)

    def _leave_items(self, piece: Piece) -> None:
        """Lets the day of a list that a colon has opened in a sentence go where that sentence has ended."""
        if self._items not in ((-1, 0), (piece.paragraph, piece.limb.sentence)) and not self._in_list:
            self._scope, self._items = self._scope._replace(deadline=None), (-1, 0)

    def _day_for_items(self, piece: Piece, limit: StatedDeadline | None) -> StatedDeadline | None:
        """The day that a record leaves to the further items of its list: of the list, or before its own colon."""
        if self._in_list or self._is_item(piece):
            return self._scope.deadline
        colon = piece.text.find(": ")
        limits = piece.dates.limits
        if limit is None or colon < 0 or any(each.stop > piece.limb.start + colon for each in limits):
            return None
        self._items = piece.paragraph, piece.limb.sentence
        return limit

    def _is_item(self, piece: Piece) -> bool:
        """Whether a limb stands in the list that a colon opened before it in its sentence."""
        is_second = bool(self.records) and is_second_item(self.records[-1], piece)
        return self._items == (piece.paragraph, piece.limb.sentence) or is_second

    def _goes_on_telling(self, piece: Piece) -> bool:
        """Whether a limb without an order goes on in a sentence that began with what somebody only did or said."""
        says_nothing = not piece.clause.kind and not piece.clause.names_subject and piece.limb.label is None
        is_told = says_nothing and self._told == (piece.paragraph, piece.limb.sentence)
        return is_told or answers_citizens(self._laid, piece)

    # -- dates

    def _dates_behind(self, piece: Piece) -> bool:
        """Whether a limb that is no directive gives the record before it its day."""
        return bool(stated_deadline(piece, self._calendar)) and dates_record_before(self.records[-1], piece)

    def _places_under_clause(self, first: int) -> list[int]:
        """The places of the records that a closing clause governs: of its paragraph, and in a list of its block."""
        block = self._block if self._in_list else None
        return [
            place for place, record in enumerate(self.records) if place >= first or (block and record.block == block)
        ]

    def _apply_closing_clause(self, piece: Piece, first: int) -> None:
        """Takes in a clause that dates what stands before it; a doubt asks about other paragraphs."""
        limit, places = stated_deadline(piece, self._calendar), self._places_under_clause(first)
        if limit and places:
            date_records(self.records, places, limit, first)
        elif limit:
            ask_last(self.records, limit)

    # -- lists

    def _open_list(self, piece: Piece) -> None:
        """Takes in an introduction that is no record: what it says holds for the list."""
        if heads_short_item(piece):
            self._heads_item = piece.paragraph, piece.limb.sentence
        scope = self._scope_after(piece.clause)
        scope = scope if scope.kind in ACTIONABLE else scope._replace(kind=None)
        limit = stated_deadline(piece, self._calendar)
        if asks_at_end(piece):
            self._scope = Scope(scope.kind, deadline=limit)
            return
        self._scope = scope._replace(directing=directs(piece) or scope.directing, deadline=limit or scope.deadline)

    def _scope_after(self, clause: Clause) -> Scope:
        return scope_after(self._scope, clause, is_conclusion=self._is_conclusion)

    # -- records

    def _add_records(self, piece: Piece) -> None:
        """Adds the record of a limb, or those of its two works of which only the later one has a day."""
        for part in (parts := in_parts(piece, self._issuers, self._calendar)):
            self.records.append(self._make_record(part))
        limit = self.records[-1].deadline
        if len(parts) > 1 and limit and self.records[-2].deadline is None and may_share_day(*parts):
            self.records[-2] = with_question(self.records[-2], limit)

    def _make_record(self, piece: Piece) -> Record:
        laid, limb, clause = piece.laid, piece.limb, piece.clause
        self._before = self._scope
        has_other = has_other_subject(piece, self._above)
        if has_other:
            self._scope = self._scope._replace(lead=NOBODY, implementing=NOBODY, coordinating=NOBODY)
        resolved = with_resolved_subject(clause, self._scope.lead, laid)
        is_task = self._is_task_of_list(laid, limb) or (clause.is_inner and not self._is_new)
        is_task = is_task or begins_with_ordering(laid, limb)
        clause = as_task_of_lead(resolved, self._scope) if is_task else resolved
        scope = self._scope_after(clause)
        goes_on = not clause.kind and not clause.names_subject
        limit = stated_deadline(piece, self._calendar)
        kind = clause.kind or scope.kind or "assignment"
        is_dated = kind in ACTIONABLE
        record = Record(
            paragraph=piece.paragraph,
            start=limb.start,
            stop=limb.stop,
            block=self._block,
            label=self._numbers.path,
            kind=kind,
            lead=with_unlisted_as_unknown(scope.lead or (NOBODY if has_other else self._addressed)),
            implementing=with_unlisted_as_unknown(
                clause.implementing or (scope.implementing if self._keeps_implementing(clause, limb) else NOBODY)
            ),
            coordinating=with_unlisted_as_unknown(
                clause.coordinating
                or (scope.coordinating if goes_on and (self._in_list or self._is_item(piece)) else NOBODY)
            ),
            deadline=(limit or scope.deadline) if is_dated else None,
            inherited=is_dated and limit is None and scope.deadline is not None,
            urgency="" if limit or scope.deadline else words_without_day(piece, kind, self._calendar),
            doubts=(),
            is_unread=is_dated and limit is None and bool(piece.unread or piece.periodic),
            is_headline=(not clause.lead or (limit is None and self._index <= 1 and len(self._laid) > _LEAST_REPORT))
            and is_headline(laid)
            and not (self._index > 1 and must_by_day(piece))
            and not limb.label
            and not self._in_list,
        )
        self._scope = scope
        day_for_items = self._day_for_items(piece, limit)
        self._scope = scope._replace(
            implementing=scope.implementing if keeps_directing(piece) else NOBODY,
            deadline=day_for_items,
        )
        is_aside = (clause.names_subject and limb.by_comma) or clause is not resolved
        if (is_aside or has_other) and self._before is not None:
            self._scope = self._before
        is_last = record.paragraph == len(self._laid) - 1
        asked = with_doubts(
            record, piece, self.records, self._calendar, is_conclusion=self._is_conclusion, is_last=is_last
        )
        return asked_of_day_above(asked, piece, self.records, self._laid)

    def _keeps_implementing(self, clause: Clause, limb: Limb) -> bool:
        """Whether a clause leaves those who do the work unchanged, as texts of the Party read."""
        is_directed = self._scope.directing and bool(self._scope.lead) and clause.names_subject
        return is_directed or (
            self._is_conclusion
            and not clause.kind
            and not clause.refers_back
            and (self._in_list or limb.label is not None or not clause.names_subject)
        )

    @property
    def _around(self) -> Around:
        return Around(
            self._scope,
            self._issuers.own,
            in_list=self._in_list,
            has_begun=bool(self.records),
            is_started=self._index > 0,
            is_conclusion=self._is_conclusion,
            number=self._number,
            is_dated_behind=self._is_dated_behind,
        )

    @property
    def _above(self) -> Above:
        return Above(self.records, self._laid, self._scope.lead, self._is_new, bool(self._quiet), self._in_list)

    @property
    def _is_new(self) -> bool:
        """Whether the paragraph has no record yet."""
        return not self.records or self.records[-1].paragraph != self._index
