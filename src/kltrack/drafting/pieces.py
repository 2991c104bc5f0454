"""A limb of a paragraph with what it says and its dates."""

from __future__ import annotations

from typing import NamedTuple

from kltrack.drafting.clauses import Clause
from kltrack.drafting.governing import Terms
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


# Words of "the work is to be completed by", "thời hạn hoàn thành là", "à achever au plus tard", folded.
_FINISHING = frozenset(
    (
        *("hoan", "thanh", "tat", "xong", "thoi", "han", "la", "den", "viec", "thuc", "hien", "phai", "can", "duoc"),
        *("complete", "completed", "completing", "completion", "finish", "finished", "finalised", "finalized", "be"),
        "time",
        *("to", "this", "these", "it", "they", "work", "task", "tasks", "must", "is", "are", "with", "the", "deadline"),
        *("achever", "acheve", "achevee", "acheves", "achevees", "terminer", "termine", "terminee", "etre", "a"),
        *("doit", "doivent", "devra", "devront", "travail", "travaux", "delai", "le", "la", "les", "l", "all", "of"),
    )
)
