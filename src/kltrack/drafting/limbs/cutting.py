"""A paragraph cut into limbs: at its labels, sentences, semicolons and colons, and at a comma before new work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kltrack.drafting.limbs.datelines import after_dateline
from kltrack.drafting.limbs.new_work import begins_work, directs_others
from kltrack.drafting.limbs.parting import cuts_at_signs, is_in_name
from kltrack.drafting.text.labels import Label, label_at, labels_inside
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_SENTENCE = re.compile(
    r"(?<=[.!?…])[\"”»’)]*\s+(?=[\"“«(]?(?P<next>\w))|(?<=\w\w)\.(?=(?P<glued>\w)\w\w)"
    r"|(?<=[\w)»”]{2})\.(?=(?P<short>Le|La|Il|En|Un|Au|In|It|He|At|On|By|Cet|Les) )"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:No|Nos|Mr|Mrs|Ms|Mme|Mlle|Dr|St|TP|Tp|T|Q|art|p|n)|\b[^\W\d_]|^Điều \d{1,2}"
    r"|(?:^|[;:,]\s*|\.\s+)\(?(?:\d{1,2}|[IVXivx]{1,4}))\.$",
    re.IGNORECASE,
)
_COMMA = re.compile(r",\s+(?:(?:and|et)\s+)?|\s+[-–]\s+|\s+(?:and|et)\s+")
_BEFORE = 12  # letters before a full stop in which an abbreviation is looked for
_LEAST_WORDS = 3  # on each side of a comma that cuts


class Limb(NamedTuple):
    """A piece of a paragraph: its words from `first` up to `end`, its characters from `start` up to `stop`.

    `label`: the label before it; `sentence`: the number of its sentence in the paragraph, from 0; `opens`: it ends in a
    colon; `by_comma`: it was cut from the limb before at a comma, a dash or an "and".
    """

    first: int
    end: int
    start: int
    stop: int
    label: Label | None
    sentence: int
    opens: bool
    by_comma: bool = False


def limbs(laid: ParsedParagraph) -> list[Limb]:
    """The limbs of a paragraph, in order."""
    return [part for uncut in _limbs_between_signs(laid) for part in _cut_at_commas(laid, uncut)]


def _limbs_between_signs(laid: ParsedParagraph) -> Iterator[Limb]:
    text = laid.paragraph.text
    sentence_ends = {cut for cut in _sentences(text) if not is_in_name(laid, cut)}
    cuts = sorted({*sentence_ends, *cuts_at_signs(laid), *labels_inside(text)})
    sentence, start = 0, after_dateline(text)
    for stop in [*(cut for cut in cuts if cut > start), len(text)]:
        if start in sentence_ends:
            sentence += 1
        limb = _limb(laid, start, stop, sentence)
        if limb:
            yield limb
        start = stop


def _limb(laid: ParsedParagraph, start: int, stop: int, sentence: int) -> Limb | None:
    text, wording = laid.paragraph.text, laid.wording
    while start < stop and text[start].isspace():
        start += 1
    label = label_at(text, start)
    begin = min(stop, start + label.length) if label else start
    first, end = wording.word_after(begin), wording.word_after(stop)
    if first >= end:
        return None
    opens = text[wording.ends[end - 1] : stop].strip().endswith(":")
    return Limb(first, end, wording.starts[first], wording.ends[end - 1], label, sentence, opens)


def _sentences(text: str) -> list[int]:
    return [
        hit.end()
        for hit in _SENTENCE.finditer(text)
        if (hit["next"] or hit["glued"] or hit["short"])[0].isupper()
        and not _ABBREVIATED.search(text[max(0, hit.start() - _BEFORE) : hit.start()])
    ]


def _cut_at_commas(laid: ParsedParagraph, limb: Limb) -> Iterator[Limb]:
    """The limb, cut before an order, a body that must do something, or urgent work that follows other work."""
    start, label, by_comma = limb.start, limb.label, False
    text, wording = laid.paragraph.text, laid.wording
    for hit in _COMMA.finditer(text, limb.start, limb.stop):
        first, place = wording.word_after(start), wording.word_after(hit.end())
        is_long = place - first >= _LEAST_WORDS and limb.end - place >= _LEAST_WORDS
        begins = begins_work if hit[0].strip()[:1] in {",", "-", "–"} else directs_others
        if is_long and not _in_brackets(text, limb.start, hit.start()) and begins(laid, first, place, limb.end):
            stop = wording.ends[place - 1]
            yield Limb(first, place, wording.starts[first], stop, label, limb.sentence, opens=False, by_comma=by_comma)
            start, label, by_comma = wording.starts[place], None, True
    first = wording.word_after(start)
    yield limb._replace(first=first, start=start, label=label, by_comma=by_comma)


def _in_brackets(text: str, start: int, place: int) -> bool:
    return text.count("(", start, place) > text.count(")", start, place)
