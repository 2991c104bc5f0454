"""Where semicolons and colons cut a paragraph: not inside names or brackets, nor between the bodies of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.lists import listing
from kltrack.drafting.limbs.somebody import is_somebody
from kltrack.drafting.names.places import PROVINCES
from kltrack.drafting.text.labels import label_at
from kltrack.drafting.text.layout import day_head_end
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS

_PART = re.compile(r"\s*;\s*|\s*:\s+|\s*:$")
# Behind a semicolon these words go on with what stands before it, for whom or in what else something is done.
_GOES_ON = re.compile(
    r"(?:as well as|cũng như|ainsi que) (?:for|in|on|of|cho|của|đối với|về|pour|dans|sur)\b", re.IGNORECASE
)


def cuts_at_signs(laid: ParsedParagraph) -> Iterator[int]:
    """The places behind the semicolons and colons that cut a paragraph."""
    text = laid.paragraph.text
    head = day_head_end(text)
    for hit in _PART.finditer(text):
        if head and hit.start() < head <= hit.end():
            yield hit.end()
            continue
        inside = text.count("(", 0, hit.start()) > text.count(")", 0, hit.start())
        first = laid.wording.word_after(hit.end())
        is_joined = ";" in hit[0] and laid.wording.words[first : first + 1] in (["and"], ["va"], ["et"])
        following = laid.after_head(laid.without_article(first + is_joined))
        acts = _acts(laid, _after_list(laid, following))
        lists_bodies = following in laid.names and (not acts or _is_list(laid, hit.start()))
        lists_bodies = lists_bodies or (_is_unlisted(laid, following) and _is_list(laid, hit.start()))
        is_last = hit.end() >= len(text)
        if ":" in hit[0] and heads_with_bodies(laid, hit.start()):
            yield hit.end()
            continue
        if ";" in hit[0] and _GOES_ON.match(text, hit.end()):
            continue
        if is_in_name(laid, hit.end()) or (":" in hit[0] and _specifies(laid, hit.start(), following)):
            continue
        if is_last or not (inside or lists_bodies or (":" in hit[0] and not _begins_list(laid, hit.end()))):
            yield hit.end()


def heads_with_bodies(laid: ParsedParagraph, stop: int) -> bool:
    """Whether a paragraph of English or French begins with bodies alone, which are no places, up to a colon."""
    text, end = laid.paragraph.text, laid.wording.word_after(stop)
    label = label_at(text)
    first = laid.without_article(laid.wording.word_after(label.length if label else 0))
    if laid.language == "vi" or not first < end or label is None:
        return False
    found = listing(laid, first, end)
    bodies = [body for name in found.names if name.is_listed for body in name.bodies]
    is_whole = found.end >= end and not found.unknown and len(bodies) == len(found.names)
    return is_whole and bool(bodies) and not any(laid.lookup.directory[body].type in PROVINCES for body in bodies)


def _is_unlisted(laid: ParsedParagraph, place: int) -> bool:
    """Whether a Vietnamese body outside the directory begins there: `giao Sở Xây dựng; Công an tỉnh; UBND huyện`."""
    if laid.language != "vi" or place + 1 >= len(laid.wording.words):
        return False
    return laid.wording.text[laid.wording.starts[place]].isupper() and is_somebody(laid, place, place + 2)


def _specifies(laid: ParsedParagraph, stop: int, following: int) -> bool:
    """Whether a colon only introduces which bodies are meant: `work with the agencies: the Court, the Bank to urge`."""
    end = laid.wording.word_after(stop)
    is_listed = any(name.end == end for name in laid.names.values()) and following in laid.names
    return laid.language == "en" and is_listed and laid.has(_after_list(laid, following), "to")


def _is_list(laid: ParsedParagraph, stop: int) -> bool:
    """Whether a sentence names only bodies up to a semicolon: `Các Bộ trưởng; Chủ tịch UBND …`."""
    text = laid.paragraph.text
    begin = max(text.rfind(sign, 0, stop) for sign in (". ", ":", "\n")) + 1
    label = label_at(text, begin)
    first = laid.without_article(laid.wording.word_after(begin + (label.length if label else 0)))
    end = laid.wording.word_after(stop)
    if text[stop : stop + 1] != ";":
        return False
    ordered = (mark.end for mark in laid.marks.values() if mark.of("begins") and first <= mark.first < end)
    around = (name.first for name in laid.names.values() if name.first < first < name.end)  # "các bộ: Tài chính; Y tế"
    firsts = [first, *around, *(addressees_start(laid, place) for place in ordered)]
    return any(place in laid.names and listing(laid, place, end).end == end for place in firsts)


def _begins_list(laid: ParsedParagraph, place: int) -> bool:
    """Whether work stands after a colon, and not a list of things."""
    if label_at(laid.paragraph.text, place):
        return True
    word = laid.without_article(laid.wording.word_after(place))
    is_basis = laid.language != "vi" and laid.has(word, "basis")
    if word in laid.names or is_basis or _acts(laid, word) or laid.has(word, *ORDERS, "opener", "they"):
        return True
    return _is_told_to_somebody(laid, place) or _says_who_must(laid, word)


def _says_who_must(laid: ParsedParagraph, first: int) -> bool:
    """Whether somebody who must act stands behind the colon of a topic: "Bells: the ministry must", "ACV was asked"."""
    if laid.language == "vi" or first >= len(laid.wording.words):
        return False
    must = next((word for word in range(first + 1, first + _LONGEST_SUBJECT) if laid.has(word, "must")), None)
    is_firm = len(laid.quoted(first, first + 1)) >= _LEAST_CAPITALS and laid.quoted(first, first + 1).isupper()
    is_told = is_firm and laid.has(first + 1, "passive") and laid.has(laid.marks[first + 1].end, *ORDERS)
    return is_told or (must is not None and is_somebody(laid, first, must))


_LONGEST_SUBJECT, _LEAST_CAPITALS = 6, 3  # words of a subject, letters of a firm's short name


def _is_told_to_somebody(laid: ParsedParagraph, place: int) -> bool:
    """Whether French work stands behind the colon of those to whom it is told: "Au ministre de la Santé : de"."""
    text = laid.paragraph.text
    return (
        laid.language == "fr"
        and _TO_WHOM.search(text, 0, place) is not None
        and _INFINITIVE.match(text, place) is not None
    )


_TO_WHOM = re.compile(r"(?:^|[;.]\s|^\S{1,4}\s)\s*(?:À|Aux?|à|aux?)\b[^;:.]*:\s*$")
_INFINITIVE = re.compile(r"(?:de |d['’])(?:ne pas |s['’]|se )?(?:\w+ment )?\w+(?:er|oir|ir|re)\b")


def _after_list(laid: ParsedParagraph, place: int) -> int:
    """The place after the list of bodies that begins there."""
    end = place
    while place < len(laid.wording.words):
        if place in laid.names:
            place = end = laid.names[place].end
        elif laid.has(place, "joins"):
            place = laid.marks[place].end
        else:
            break
    return end


def _acts(laid: ParsedParagraph, place: int) -> bool:
    """Whether what stands after a name says that it does something."""
    return laid.has(place, "must", "do", "how", "direct", "passive", "with", "aside", "says", *ORDERS)


def is_in_name(laid: ParsedParagraph, cut: int) -> bool:
    """Whether a sign stands inside a body's name: `UBND TP.HCM`."""
    word = laid.wording.word_after(cut)
    return any(name.first < word < name.end for name in laid.names.values())
