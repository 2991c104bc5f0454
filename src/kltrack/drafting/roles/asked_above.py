"""Those whom a Vietnamese text means by `các bộ, địa phương nêu trên`: who was given something to do in items above.

Where no items say it, they are those to whom the text is addressed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kltrack.drafting.limbs.letters import addressed_in
from kltrack.drafting.limbs.lists import NOBODY, Listing, listing
from kltrack.drafting.names.naming import UNLISTED, Name
from kltrack.drafting.names.places import CHAIRS, COMMITTEES, PROVINCES
from kltrack.drafting.roles.above_words import ASKED_ABOVE
from kltrack.drafting.roles.local_givers import HIGHEST
from kltrack.drafting.text.labels import label_at
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_LEAST = 2  # bodies of whom "those above" can be said
_ANY_PLACE = "localities"
_LOCAL_GROUPS = frozenset({CHAIRS, COMMITTEES, _ANY_PLACE, "provincial-authorities"})
_SENT_TO = re.compile(r"\b(?:gửi|điện)\b:?\s")


def of_all_sorts(laid: ParsedParagraph, before: Sequence[ParsedParagraph]) -> Iterator[Name]:
    """Each naming of ministries and localities above; as nobody whom the directory lists where they are not known."""
    for hit in ASKED_ABOVE.finditer(laid.paragraph.text) if laid.language == "vi" else ():
        if hit["places"]:
            yield _name(laid, hit, _meant(laid, before, hit) or [UNLISTED])


def asked_above(laid: ParsedParagraph, before: Sequence[ParsedParagraph]) -> Iterator[Name]:
    """Each naming of bodies of one sort who were asked above, if they are known."""
    for hit in ASKED_ABOVE.finditer(laid.paragraph.text) if laid.language == "vi" else ():
        bodies = [] if hit["places"] else _meant(laid, before, hit)
        if bodies:
            yield _name(laid, hit, bodies)


def _meant(laid: ParsedParagraph, before: Sequence[ParsedParagraph], hit: re.Match[str]) -> list[str]:
    """The bodies that are meant; [] where there are not at least two, or none of a sort that is named."""
    asked, beside = _heads_of_items(before) or _addressed(before), _named_beside(laid, hit)
    bodies = [*dict.fromkeys(body for body in asked if body not in beside and _is_meant(laid, body, hit))]
    sorts = {_is_local(laid, body) for body in bodies}
    return bodies if len(bodies) >= _LEAST and len(sorts) == (2 if hit["places"] else len(sorts)) else []


def _name(laid: ParsedParagraph, hit: re.Match[str], bodies: Sequence[str]) -> Name:
    first, end = laid.wording.word_after(hit.start()), laid.wording.word_after(hit.end())
    return Name(first, end, laid.quoted(first, end), (bodies[0],), tuple(bodies[1:]))


def _named_beside(laid: ParsedParagraph, hit: re.Match[str]) -> set[str]:
    """The bodies that the sentence of a hit names beside "those above", who are none of them."""
    text = laid.paragraph.text
    begin = max(text.rfind(sign, 0, hit.start()) for sign in (". ", "; "))
    ends = [end for sign in (". ", "; ") if (end := text.find(sign, hit.end())) >= 0]
    first, end = laid.wording.word_after(max(begin, 0)), laid.wording.word_after(min(ends, default=len(text)))
    return {body for name in laid.names.values() if first <= name.first < end for body in name.bodies}


def _heads_of_items(before: Sequence[ParsedParagraph]) -> list[str]:
    """The bodies with which paragraphs begin that give them work; `các địa phương` only if no others are local."""
    bodies = [body for laid in before for body in _bodies(_head(laid))]
    is_any = all(body == _ANY_PLACE or not _is_local(before[0], body) for body in bodies)
    return [body for body in bodies if is_any or body != _ANY_PLACE]


def _head(laid: ParsedParagraph) -> Listing:
    """Those with whom a paragraph begins, also behind the verb of an order, if a colon or work follows them."""
    label = label_at(laid.paragraph.text)
    first, words = laid.wording.word_after(label.length if label else 0), len(laid.wording.words)
    is_order = laid.has(first, "begins")
    found = listing(laid, laid.marks[first].end if is_order else first, words)
    is_subject = first in laid.names and laid.has(found.end, "do", "how", "direct", "with")
    rest = laid.paragraph.text[laid.wording.ends[found.end - 1] :]
    is_heading = first in laid.names and (rest.startswith(":") or (label is not None and not rest.strip()))
    return found if is_order or is_subject or is_heading else NOBODY


def _addressed(before: Sequence[ParsedParagraph]) -> list[str]:
    """Those to whom a letter is sent, in its own line or the one that tells of it."""
    sent = (hit for laid in before if (hit := _SENT_TO.search(laid.paragraph.text)) is not None and laid.names)
    own = [body for laid in before for body in _bodies(addressed_in(laid))]
    first = next(sent, None)
    if own or first is None:
        return own
    told = next(laid for laid in before if laid.paragraph.text == first.string)
    return _bodies(listing(told, told.wording.word_after(first.end()), len(told.wording.words)))


def _bodies(found: Listing) -> list[str]:
    return [body for name in found.names if name.is_listed for one in name.each for body in one.bodies[:1]]


def _is_meant(laid: ParsedParagraph, body: str, hit: re.Match[str]) -> bool:
    if body in HIGHEST or _is_local(laid, body):
        return body not in HIGHEST and hit["places"] is not None
    ministers = laid.lookup.fields.ministers.values()
    return hit["any"] is not None or body in laid.lookup.ministries or body in ministers


def _is_local(laid: ParsedParagraph, body: str) -> bool:
    """Whether a body is a province, its committee or chair, or a group of such."""
    members = {member for group in laid.lookup.in_provinces.values() for member in group.values()}
    return body in _LOCAL_GROUPS or body in members or laid.lookup.directory[body].type in PROVINCES
