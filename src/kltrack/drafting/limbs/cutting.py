"""A paragraph cut into limbs: at its labels, sentences, semicolons and colons, and at a comma before new work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.datelines import after_dateline
from kltrack.drafting.limbs.lists import listing
from kltrack.drafting.limbs.parting import cuts_at_signs, is_in_name
from kltrack.drafting.text.labels import Label, label_at, labels_inside
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS, Mark

_SENTENCE = re.compile(
    r"(?<=[.!?…])[\"”»’)]*\s+(?=[\"“«(]?(?P<next>\w))|(?<=\w\w)\.(?=(?P<glued>\w)\w\w)"
    r"|(?<=[\w)»”]{2})\.(?=(?P<short>Le|La|Il|En|Un|Au|In|It|He|At|On|By|Cet|Les) )"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:No|Nos|Mr|Mrs|Dr|St|TP|Tp|T|Q|art|p|n)|\b[^\W\d_]|^Điều \d{1,2}"
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
        begins = _begins_work if hit[0].strip()[:1] in {",", "-", "–"} else _directs_others
        if is_long and not _in_brackets(text, limb.start, hit.start()) and begins(laid, first, place, limb.end):
            stop = wording.ends[place - 1]
            yield Limb(first, place, wording.starts[first], stop, label, limb.sentence, opens=False, by_comma=by_comma)
            start, label, by_comma = wording.starts[place], None, True
    first = wording.word_after(start)
    yield limb._replace(first=first, start=start, label=label, by_comma=by_comma)


def _in_brackets(text: str, start: int, place: int) -> bool:
    return text.count("(", start, place) > text.count(")", start, place)


def _begins_work(laid: ParsedParagraph, first: int, place: int, end: int) -> bool:
    """Whether other work begins after a comma; the limb begins at the word `first`, the rest at `place`."""
    if not any(laid.has(word, "do", *ORDERS) for word in range(first, place)) and not follows_signed(laid, place):
        return False
    text, starts = laid.paragraph.text, laid.wording.starts
    is_time = _LEADING_TIME.match(text, starts[first]) or _THAT_BY.search(text, starts[first], starts[place])
    if is_time and _addresses(laid, place, end):
        return False
    only_leads_up = (
        _only_addresses(laid, first, place)
        or _only_says_how(laid, first, place)
        or _ends_in_subject(laid, first, place)
    )
    if laid.language == "vi" and _urges(laid, place) and only_leads_up:
        return False
    other = laid.marks[place].end if laid.has(place, "opener", "basis") else place  # "while the Ministry must"
    urges = _urges(laid, place) and not _is_aside(laid, first, place)
    if _only_names_addressees(laid, first, place):
        return False
    return _orders(laid, place) or urges or _addresses(laid, place, end) or _addresses(laid, other, end)


# A time before whoever must do the work: "Within 30 days of this dispatch, the Ministry must".
_LEADING_TIME = re.compile(
    r"(?:trong (?:vòng|thời hạn|thời gian)|chậm nhất|muộn nhất|trước (?:ngày|\d)|within|no later than|before|by"
    r"|dans (?:les|un délai)|avant|d['’]ici|au plus tard)\b[^,;:.]*,",
    re.IGNORECASE,
)


# The same behind "that": "proposes that by May 1, 2026, localities must".
_THAT_BY = re.compile(
    r"\b(?:that|rằng|que) (?:by|before|within|no later than|trước|chậm nhất|avant|d['’]ici|au plus tard)\b"
    r"[^;:.]{2,40},\s*$"
)


def _directs_others(laid: ParsedParagraph, first: int, place: int, end: int) -> bool:
    """Whether after "and" others are directed to do other work: `resolve these, and instruct the Ministry to`."""
    mark, last = laid.marks.get(place), place - 2
    if mark is not None and _asks_others(laid, first, mark, end):
        return True
    if mark is None or not mark.of("direct") or mark.of("with") or laid.has(last, "do", "direct", "how"):
        return False
    works = any(laid.has(word, "do") for word in range(first + 1, last))
    return works and _named_after(laid, mark.end) and laid.language == "en"


def _asks_others(laid: ParsedParagraph, first: int, mark: Mark, end: int) -> bool:
    """Whether after "and" others are asked for other work: "urged better tests, and told local authorities to"."""
    is_asking = laid.language == "en" and mark.of("request", "assignment") and laid.wording.words[mark.first] in _ASKING
    if not is_asking or not any(laid.has(word, "request", "assignment") for word in range(first, mark.first)):
        return False
    found = listing(laid, addressees_start(laid, mark.end), end)
    return bool(found.names) and found.end < end and laid.has(found.end, "to")


_ASKING = frozenset({"asked", "told", "urged", "requested", "ordered", "assigned", "instructed", "directed", "tasked"})


def _orders(laid: ParsedParagraph, place: int) -> bool:
    """Whether an order stands there and no mere verb: it names its addressees, or it praises."""
    if laid.has(place, "joins", "opener") and not laid.has(place, *ORDERS):
        place = laid.marks[place].end
    mark = laid.marks.get(place)
    if mark is None or not mark.of(*ORDERS):
        return False
    if mark.of("commendation"):
        return True
    is_signed = follows_signed(laid, place)
    is_verb = mark.of("direct") and laid.language != "vi" and not is_signed
    if is_signed and mark.of("request", "assignment", "direct"):
        return _named_after(laid, mark.end)
    is_verb = is_verb and laid.wording.words[mark.first - 1] != "while"  # "…, while assigning the Ministry to"
    return mark.of("begins", "authorisation") and not is_verb and _named_after(laid, mark.end)


def follows_signed(laid: ParsedParagraph, place: int) -> bool:
    """Whether a word is the first order after a signed document: `signed a dispatch, requesting … to`."""
    before = [mark for mark in laid.marks.values() if mark.end <= place]
    asks = any(mark.of("must", "assignment", "request") for mark in before)
    signed = _SIGNED.search(laid.paragraph.text, 0, laid.wording.starts[place])
    return laid.wording.words[place].endswith(("ing", "ant")) and not asks and signed is not None


_SIGNED = re.compile(
    r"\b(?:[Dd]ispatch|[Tt]elegram|[Dd]irective|[Nn]otice|[Cc]onclusion|[Dd]ocument|dépêche|télégramme|lettre)\b"
)


def _named_after(laid: ParsedParagraph, place: int) -> bool:
    """Whether a body is named there, or behind words that join a list."""
    for word in range(place, min(place + 3, len(laid.wording.words))):
        if word in laid.names:
            return True
        if not laid.has(word, "joins"):
            return False
    return False


def _urges(laid: ParsedParagraph, place: int) -> bool:
    """Whether urgent work begins there, a verb behind the word of urgency: `, promptly complete`."""
    mark = laid.marks.get(place)
    is_urgent = mark is not None and mark.of("urgency") and (laid.language != "vi" or mark.of("how"))
    return mark is not None and is_urgent and _verb_at(laid, mark.end)


def _only_addresses(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether the order up to a comma has only named its addressees and its basis, and no work yet."""
    order = next((word for word in range(first, place) if laid.has(word, "begins")), None)
    if order is None:
        return False
    return not any(laid.has(word, "do", "direct", "with") for word in range(laid.marks[order].end, place))


def _only_names_addressees(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether bodies alone stand between an order and a comma: `yêu cầu thủ trưởng các bộ, ngành, địa phương phải`."""
    order = next((mark for mark in sorted(laid.marks.values()) if first <= mark.first and _asks(mark)), None)
    if order is None or order.end >= place:
        return False
    found = listing(laid, addressees_start(laid, order.end), place)
    return bool(found.names) and found.end >= place


def _asks(mark: Mark) -> bool:
    return mark.of("request", "assignment", "begins")


def _only_says_how(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether only how work is done stands between its subject and a comma: `Bộ Y tế tập trung, khẩn trương lập`."""
    ends = {mark.end: mark.first for mark in laid.marks.values() if mark.of("how")}
    start = place
    while start > first and start in ends:
        start = ends[start]
    follows = start == first or laid.has(start - 1, "must") or any(name.end == start for name in laid.names.values())
    return start < place and follows


def _ends_in_subject(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether a comma only parts a subject from its verb: `Để giảm thủ tục, các bộ, ngành, khẩn trương rà soát`."""
    name = next((name for name in laid.names.values() if name.end == place and name.first > first), None)
    return name is not None and laid.signs_before(name.first).strip() == ","


def _is_aside(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether urgent work only says how other work is done: `assign leaders, promptly removing obstacles`."""
    verb = laid.marks[place].end
    words = laid.wording.words
    return (
        laid.language == "en" and verb < len(words) and words[verb].endswith("ing") and not words[first].endswith("ing")
    )


def _verb_at(laid: ParsedParagraph, place: int) -> bool:
    for _ in range(3):
        mark = laid.marks.get(place)
        if mark is None:
            return False
        if mark.of("do", "direct"):
            return True
        if not mark.of("how", "to"):
            return False
        place = mark.end
    return False


def _addresses(laid: ParsedParagraph, place: int, end: int) -> bool:
    """Whether a body stands there that must do something: `, ministries must complete`."""
    word = place
    while word < end:
        name = laid.names.get(laid.without_article(word))
        if name is None:
            if word == place or not laid.has(word, "joins"):
                break
            word += 1
            continue
        word = name.end
    is_future = laid.language == "fr" and word < end and laid.wording.words[word].endswith(("ra", "ront"))
    return word > place and word < end and (laid.has(word, "must", "passive") or (is_future and laid.has(word, "do")))
