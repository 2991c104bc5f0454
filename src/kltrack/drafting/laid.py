"""A paragraph laid out for reading: its words, the bodies that it names, the phrases that set tasks."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from kltrack.bodies.mentions import Mention, Mentions
from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.language import Kind, Mark, marks
from kltrack.drafting.layout import Paragraph
from kltrack.terms import LanguageCode
from kltrack.text import ARTICLES


class Name(NamedTuple):
    """A body named: the words from `first` up to `end`, as written, and the ids of the bodies that bear the name."""

    first: int
    end: int
    text: str
    bodies: tuple[str, ...]


class Laid(NamedTuple):
    """A paragraph with its words, and by their first word the names and the phrases in it."""

    paragraph: Paragraph
    language: LanguageCode
    wording: Wording
    names: dict[int, Name]
    marks: dict[int, Mark]

    @classmethod
    def of(cls, paragraph: Paragraph, language: LanguageCode, directory: Mentions) -> Laid:
        """The layout of a paragraph."""
        wording = Wording.of(paragraph.text)
        names = [_placed(wording, mention) for mention in directory.find(paragraph.text)]
        taken = frozenset(word for name in names for word in range(name.first, name.end))
        return cls(paragraph, language, wording, {name.first: name for name in names}, marks(wording, language, taken))

    def has(self, place: int, *kinds: Kind) -> bool:
        """Whether a phrase of one of these kinds begins at a word."""
        mark = self.marks.get(place)
        return mark is not None and mark.of(*kinds)

    def between(self, left: int, right: int) -> str:
        """What stands between the end of the word before `left`… and the word `right`: signs and spaces."""
        if left <= 0 or right >= len(self.wording.starts):
            return ""
        return self.wording.text[self.wording.ends[left - 1] : self.wording.starts[right]]

    def before(self, place: int) -> str:
        """The signs before a word."""
        return self.between(place, place)

    def quoted(self, first: int, end: int) -> str:
        """The words from `first` up to `end` as written."""
        return self.wording.quoted(first, end)

    def without_article(self, place: int) -> int:
        """The place after articles, at which a name may begin."""
        while place < len(self.wording.words) and place not in self.names and self.wording.words[place] in ARTICLES:
            place += 1
        return place


def _placed(wording: Wording, mention: Mention) -> Name:
    return Name(
        bisect_left(wording.starts, mention.start),
        bisect_left(wording.starts, mention.end),
        mention.text,
        mention.bodies,
    )
