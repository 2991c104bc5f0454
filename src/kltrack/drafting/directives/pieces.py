"""A limb of a paragraph together with its clause and its dates."""

from __future__ import annotations

import re
from typing import NamedTuple

from kltrack.drafting.deadlines.phrases import LimbDates, Phrase
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.roles.clauses import Clause
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import ACTIONABLE


class Piece(NamedTuple):
    """A limb with its clause (what it says) and its dates; `paragraph` is the index of its paragraph."""

    paragraph: int
    laid: ParsedParagraph
    limb: Limb
    clause: Clause
    dates: LimbDates

    @property
    def text(self) -> str:
        """The text of the limb."""
        return self.laid.paragraph.text[self.limb.start : self.limb.stop]

    @property
    def has_must(self) -> bool:
        """Whether it says that something must be done."""
        return any(self.laid.has(word, "must") for word in range(self.limb.first, self.limb.end))

    @property
    def must_surely(self) -> bool:
        """Whether it says so without a mere "will", which also foretells: "the storm will stay", not "will be done"."""
        words = self.laid.wording.words
        return any(
            self.laid.has(word, "must") and (words[word] != "will" or words[word + 1 : word + 2] == ["be"])
            for word in range(self.limb.first, self.limb.end)
        )

    @property
    def only_names(self) -> bool:
        """Whether the limb only names who is asked, as a heading above what they are to do."""
        clause = self.clause
        names = clause.names_subject or (clause.kind in ACTIONABLE and self.limb.label and self._ends_with_addressees)
        return bool(names) and clause.work >= self.limb.end and not self.dates.phrases

    @property
    def unread(self) -> list[Phrase]:
        """The dates that may set a deadline and are not understood, without the day on which an order was given."""
        work = self.laid.wording.starts[self.clause.work] if self.clause.work < len(self.laid.wording.starts) else 0
        return [
            phrase
            for phrase in self.dates.unread
            if not (self.clause.kind and phrase.start < work and _BARE_DAY.match(phrase.text))
            and not self._says_whose(phrase)
        ]

    def _says_whose(self, phrase: Phrase) -> bool:
        """Whether an event that is not known only says of which one something is: `la Résolution du 13e Congrès`."""
        is_event = phrase.step is not None and phrase.step.why == "unknown-event"
        return is_event and _OF.search(self.laid.paragraph.text, 0, phrase.start) is not None

    @property
    def periodic(self) -> Phrase | None:
        """A limit without a year for what comes every year (`Báo cáo năm: … trước ngày 15/12`); None without one."""
        text = self.laid.paragraph.text
        for phrase in self.dates.limits:
            has_year = _PERIODIC.search(phrase.text) or re.search(r"\d{4}", phrase.text)
            is_rule = has_year or (phrase.step and phrase.step.operator == "every")
            if re.search(r"\d", phrase.text) and not is_rule and _PERIODIC.search(text[: phrase.start]):
                return phrase
        return None

    @property
    def _ends_with_addressees(self) -> bool:
        """Whether the limb ends with its addressees: `2. Giao Sở Xây dựng`."""
        lead = self.clause.lead
        return any(name.end == self.limb.end for name in lead.names) or any(map(self.text.endswith, lead.unknown))

    @property
    def closes(self) -> bool:
        """Whether the limb closes all that stands above it. `report on the above tasks` does not: it is a task."""
        closing = [word for word in range(self.limb.first, self.limb.end) if self.laid.has(word, "closing")]
        return bool(closing) and self._only_finishes(self.limb.first, closing[0])

    @property
    def only_dates(self) -> bool:
        """Whether the limb only says by when the work before it is to be done."""
        return self.dates.reading.dated and self._only_finishes(self.limb.first, self.limb.end)

    @property
    def only_dates_unread(self) -> bool:
        """Whether it says nothing but that, though its day is not understood: `hoàn thành trước ngày 21/11`."""
        is_told = bool(self.unread) and not self.dates.reading.dated
        return is_told and self._finishes and self._only_finishes(self.limb.first, self.limb.end)

    @property
    def _finishes(self) -> bool:
        """Whether it says that something is finished, and is no day alone."""
        words = range(self.limb.first, self.limb.end)
        return any(self.laid.wording.words[word] in _ENDING for word in words)

    @property
    def ends_with_day(self) -> bool:
        """Whether the words behind the last comma only say by when the work is to be done."""
        tail = self.text.rfind(",") + 1
        first = self.laid.wording.word_after(self.limb.start + tail)
        return tail > 0 and self.dates.reading.dated and self._only_finishes(first, self.limb.end)

    @property
    def ends_with_finishing(self) -> bool:
        """Whether that says with a verb that it is finished: `…, to be completed in the last quarter of 2025`."""
        first = self.laid.wording.word_after(self.limb.start + self.text.rfind(",") + 1)
        words = self.laid.wording.words[first : self.limb.end]
        return self.ends_with_day and not _ENDING.isdisjoint(words)

    def _only_finishes(self, first: int, end: int) -> bool:
        """Whether the words from `first` up to `end` only say, beside dates, that work is finished."""
        wording = self.laid.wording
        dated = [(phrase.start, phrase.stop) for phrase in self.dates.phrases]
        return all(
            wording.words[word] in _FINISHING
            or self.laid.has(word, "how", "opener", "joins", "must")
            or any(start <= wording.starts[word] < stop for start, stop in dated)
            for word in range(first, end)
        )


_PERIODIC = re.compile(
    r"\b(?:báo cáo (?:năm|quý|tháng|6 tháng)(?! *\d)|định kỳ|h[ằà]ng (?:năm|quý|tháng)"
    r"|annual(?:ly)?|every year|each year|periodically|chaque année|annuellement|périodiquement)\b",
    re.IGNORECASE,
)


_OF = re.compile(r"\b(?:of(?: the)?|du|de l['’]|des?|của) ?$", re.IGNORECASE)
_BARE_DAY = re.compile(r"(?:(?:ngày|on|le) )?(?:\d|[A-Z][a-z]{2,8}\.? \d)", re.IGNORECASE)
_ENDING = frozenset(
    (
        *("thanh", "tat", "xong", "complete", "completed", "finish", "finished", "finalised", "finalized"),
        *("acheve", "achevee", "acheves", "achevees", "achever", "termine", "terminee", "terminer"),
    )
)
# Words of "the work is to be completed by", "thời hạn hoàn thành là", "à achever au plus tard", folded.
_FINISHING = frozenset(
    (
        *(
            "hoan",
            "thanh",
            "tat",
            "xong",
            "thoi",
            "han",
            "gian",
            "la",
            "den",
            "viec",
            "thuc",
            "hien",
            "phai",
            "can",
            "duoc",
        ),
        *("complete", "completed", "completing", "completion", "finish", "finished", "finalised", "finalized", "be"),
        *("time", "nay"),
        *("to", "this", "these", "it", "they", "work", "task", "tasks", "must", "is", "are", "with", "the", "deadline"),
        *("for", "set"),
        *("achever", "acheve", "achevee", "acheves", "achevees", "terminer", "termine", "terminee", "etre", "a"),
        *("doit", "doivent", "devra", "devront", "travail", "travaux", "delai", "le", "la", "les", "l", "all", "of"),
    )
)
