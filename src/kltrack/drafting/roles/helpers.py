"""Who is directed to do the work (implementing), and who is to be worked with (coordinating)."""

from __future__ import annotations

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.lists import NOBODY, Listing, listing
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Mark

_MOST_ASIDE = 9  # words of "according to their assigned functions and tasks"


def implementing_and_coordinating(laid: ParsedParagraph, work: int, end: int) -> tuple[Listing, Listing]:
    """Who is directed to do the work, and who is to be worked with, as the words from `work` up to `end` say."""
    implementing = coordinating = NOBODY
    place = work
    while place < end:
        mark = laid.marks.get(place)
        if mark is None:
            place = laid.names[place].end if place in laid.names else place + 1
            continue
        if joins_partners(laid, mark) and not coordinating:
            found = listing(laid, mark.end, end)
            coordinating = found or coordinating
            place = found.end if found else mark.end
            continue
        is_alone = laid.language != "vi" and laid.has(mark.end, "with")  # "take the lead, together with the Bank, in"
        if mark.of("direct") and not implementing and not is_alone and not _is_leadership(laid, mark):
            start = addressees_start(laid, _after_how(laid, mark.end))
            found = listing(laid, start, end)
            is_somebody = found.names and _begins_with_somebody(laid, start, found)
            acts = _must_act(laid, found.end, end) and not _only_guides(laid, mark, found.end)
            if (is_somebody or _is_unlisted(laid, start, found)) and acts:
                implementing = found
                place = found.end
                continue
        place = mark.end
    return implementing, coordinating or _set_off(laid, work, end)


def joins_partners(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether those are named behind a phrase with whom the work is done; `cùng` alone needs their name behind it."""
    if mark.of("with") or laid.quoted(mark.first, mark.end).lower() not in ("cùng", "cùng các"):
        return mark.of("with")
    return laid.language == "vi" and mark.end in laid.names


def _set_off(laid: ParsedParagraph, work: int, end: int) -> Listing:
    """Those with whom the work is done, whom commas set off: `étudier, avec la Commission, un règlement`."""
    for place in range(work + 1, end):
        if laid.wording.words[place] in ("avec", "with") and laid.signs_before(place).strip() == ",":
            found = listing(laid, place + 1, end)
            is_whole = bool(found.names) and not found.unknown and all(name.is_listed for name in found.names)
            if is_whole and (found.end >= end or laid.signs_before(found.end).strip() == ","):
                return found
    return NOBODY


def _is_leadership(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether a verb of directing directs nobody: `kiện toàn lãnh đạo cấp xã`, "documents guiding them"."""
    before = laid.wording.words[mark.first - 1] if mark.first else ""
    if laid.wording.words[mark.end : mark.end + 1] in (["by"], ["par"]):  # "as directed by the Government"
        return True
    if laid.wording.words[mark.first] == "guiding" and before in _GUIDES:
        return True
    return laid.quoted(mark.first, mark.end).lower() == "lãnh đạo" and laid.quoted(mark.end, mark.end + 1) == "cấp"


def _only_guides(laid: ParsedParagraph, mark: Mark, end: int) -> bool:
    """Whether English says only what somebody is told about: "guide localities on land", "guide farmers how to"."""
    is_guide = laid.wording.words[mark.end - 1] in ("guide", "guides", "guiding")
    acts = laid.has(end, "to") or "in" in laid.wording.words[end - 1 : end + 1]
    return laid.language == "en" and is_guide and not acts


_GUIDES = frozenset({"document", "documents", "rules", "regulations", "circular", "circulars", "decree", "decrees"})


def _begins_with_somebody(laid: ParsedParagraph, start: int, found: Listing) -> bool:
    """Whether a list begins with a body itself: "guiding the laws of the National Assembly" directs nobody."""
    before = range(start, found.names[0].first)
    if laid.wording.words[start - 2 : start] == ["huong", "dan"] and found.unknown:
        return False
    return (
        laid.language == "vi"
        or bool(found.unknown)
        or not any(
            laid.has(word, "which") and not laid.has(word, "joins") and not laid.has(start, "heads") for word in before
        )
    )


def _is_unlisted(laid: ParsedParagraph, start: int, found: Listing) -> bool:
    """Whether only bodies outside the directory are named, the first at once and with a capital."""
    first = laid.without_article(start)
    is_capital = first < len(laid.wording.words) and laid.wording.text[laid.wording.starts[first]].isupper()
    begins = bool(found.unknown) and found.unknown[0].startswith(laid.quoted(first, first + 1))
    return begins and is_capital and not found.names


def _after_how(laid: ParsedParagraph, place: int) -> int:
    """The place after a French word that says how to direct: `orienter rapidement les comités`."""
    return laid.marks[place].end if laid.language == "fr" and laid.has(place, "how") else place


def partners_before(laid: ParsedParagraph, start: int, work: int) -> Listing:
    """Those to be worked with who are named before the work: `the Bank, in collaboration with …, was asked to`."""
    marked = (laid.marks[word] for word in range(start, work) if word in laid.marks)
    place = next((mark.first for mark in marked if joins_partners(laid, mark) and not _meets(laid, mark.first)), None)
    return NOBODY if place is None else listing(laid, laid.marks[place].end, work)


def _meets(laid: ParsedParagraph, place: int) -> bool:
    """Whether somebody only met those who are named: `Làm việc với tỉnh Nghệ An, Bộ trưởng yêu cầu`."""
    return laid.quoted(place, place + 2).lower() == "làm việc"


def _must_act(laid: ParsedParagraph, place: int, end: int) -> bool:
    """Whether those named before a place have something to do: a verb follows, or the limb ends there."""
    if laid.has(place, "capacity"):
        place = laid.marks[place].end
    for _ in range(_MOST_ASIDE if laid.has(place, "basis") else 0):
        place += 1
        if laid.has(place, "to"):
            break
    if laid.has(place, "which") and laid.has(laid.marks[place].end, "do"):  # "oversee the Ministry in reviewing"
        return True
    return place >= end or laid.has(place, "to", "do", "how", "must", "with", "direct")
