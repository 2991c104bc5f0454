"""A limb of a paragraph with what it says and its dates."""

from __future__ import annotations

import re
from typing import NamedTuple

from kltrack.drafting.clauses import Clause
from kltrack.drafting.governing import Phrase, Terms
from kltrack.drafting.laid import Laid
from kltrack.drafting.limbs import Limb
from kltrack.terms import ACTIONABLE


class Piece(NamedTuple):
    """A limb of a paragraph with what it says and its dates."""

    paragraph: int
    laid: Laid
    limb: Limb
    said: Clause
    dates: Terms

    @property
    def text(self) -> str:
        """Its text."""
        return self.laid.paragraph.text[self.limb.start : self.limb.stop]

    @property
    def only_names(self) -> bool:
        """Whether it names those who are asked and nothing more: the heading of what they are to do."""
        said = self.said
        names = said.names_subject or (said.kind in ACTIONABLE and self.limb.label and self._ends_with_addressees)
        return bool(names) and said.work >= self.limb.end and not self.dates.phrases

    @property
    def unread(self) -> list[Phrase]:
        """The phrases that may set its deadline and are not understood: not the day on which an order was given."""
        work = self.laid.wording.starts[self.said.work] if self.said.work < len(self.laid.wording.starts) else 0
        return [
            phrase
            for phrase in self.dates.unread
            if not (self.said.kind and phrase.start < work and _BARE_DAY.match(phrase.text))
        ]

    @property
    def periodic(self) -> Phrase | None:
        """A day without its year of what comes every year: `Báo cáo năm: … trước ngày 15/12`."""
        text = self.laid.paragraph.text
        for phrase in self.dates.limits:
            is_rule = _PERIODIC.search(phrase.text) or re.search(r"\d{4}", phrase.text)
            if re.search(r"\d", phrase.text) and not is_rule and _PERIODIC.search(text[: phrase.start]):
                return phrase
        return None

    @property
    def _ends_with_addressees(self) -> bool:
        """Whether those whom it addresses are its last words: `2. Giao Sở Xây dựng`."""
        lead = self.said.lead
        return any(name.end == self.limb.end for name in lead.names) or any(map(self.text.endswith, lead.unknown))

    @property
    def closes(self) -> bool:
        """Whether it is a clause over all that stands above, and no task about that: `report on the above tasks`."""
        closing = [word for word in range(self.limb.first, self.limb.end) if self.laid.has(word, "closing")]
        return bool(closing) and self._only_finishes(self.limb.first, closing[0])

    @property
    def only_dates(self) -> bool:
        """Whether it says by when what stands before it is to be done, and nothing else."""
        return self.dates.reading.dated and self._only_finishes(self.limb.first, self.limb.end)

    @property
    def ends_with_day(self) -> bool:
        """Whether what stands behind its last comma only says by when it is to be done."""
        tail = self.text.rfind(",") + 1
        first = self.laid.wording.word_after(self.limb.start + tail)
        return tail > 0 and self.dates.reading.dated and self._only_finishes(first, self.limb.end)

    def _only_finishes(self, first: int, end: int) -> bool:
        """Whether words say nothing but that it is done, beside a date."""
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


def _breaks_off(laid: Laid, limb: Limb, phrase: Phrase) -> bool:
    """Whether the text ends within the limb, without a sign, just after a date."""
    text = laid.paragraph.text
    return limb.stop >= len(text) and text[-1:] not in '.;:!?…)"”»' and len(text) - phrase.stop <= 1


_BARE_DAY = re.compile(r"(?:(?:ngày|on|le) )?(?:\d|[A-Z][a-z]{2,8}\.? \d)", re.IGNORECASE)
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
        "time",
        *("to", "this", "these", "it", "they", "work", "task", "tasks", "must", "is", "are", "with", "the", "deadline"),
        *("achever", "acheve", "achevee", "acheves", "achevees", "terminer", "termine", "terminee", "etre", "a"),
        *("doit", "doivent", "devra", "devront", "travail", "travaux", "delai", "le", "la", "les", "l", "all", "of"),
    )
)
