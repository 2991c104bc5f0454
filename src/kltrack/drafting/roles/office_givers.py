"""Givers of orders who are called by an office, a person's name or a place alone: "The deputy minister also asked"."""

from __future__ import annotations

import re

from kltrack.bodies.persons import ends_person
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Mark


def is_person_in_office(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether only a person with an office stands before an order: "Chairman Mai also requested"."""
    while end > start and laid.has(end - 1, "aside", "past"):
        end -= 1
    text = laid.quoted(start, end) if start < end else ""
    is_asking = laid.wording.words[mark.first] not in _STRESSING or mark.end - mark.first > 1  # "stressed the need for"
    is_unnamed = _BY_OFFICE.fullmatch(_OCCASION.sub("", text)) is not None and is_asking
    return is_unnamed or _IN_OFFICE.fullmatch(_TOPIC.sub("", text)) is not None


_STRESSING = frozenset({"stressed", "emphasized", "emphasised", "underlined", "underscored", "insisted", "souligne"})


_OCCASION = re.compile(  # "At the meeting, the Chairman requested"
    r"^(?:At|During|Speaking|Addressing|Concluding|Lors d|Au cours|S['’]exprimant|À l['’]occasion|Par ailleurs)\b"
    r"[^,;:]{2,80}, "
)
_TOPIC = re.compile(
    r"^(?:For|Regarding|On|As for|Concerning|About|With) [^,;:]{2,80}, "
)  # "For key projects, Mr. An asked"
_BY_OFFICE = re.compile(  # "The deputy minister", who was named before
    r"(?:The|the|This|this) (?:(?:deputy|vice|standing|permanent|central|local|government|party|provincial) )*"
    r"(?:minister|[Cc]hair(?:man|woman|person)?|leader|official|ministry|committee|department|agency|office|document"
    r"|letter|notice|directive|dispatch|city|province|municipality|inspectorate)"
    r"|(?:Le|La|le|la|l['’]|L['’]|Ce|Cette) ?(?:(?:vice|chef)[- ])*(?:ministre|président|présidente|ministère|comité"
    r"|département|dirigeant|responsable|document|lettre|directive|dépêche|agence|province|ville)"
    r"|(?:Le|La|le|la) (?:secrétaire (?:général|permanent|du Parti)e?|(?:vice-)?présidente?)(?: [A-ZĐ][^\W\d]+){2,4}"
    r"|(?:Le|La|le|la) secrétaire (?:général|permanent|du Parti)e?"
)


_IN_OFFICE = re.compile(
    r"(?:The )?(?:(?:Vice|Deputy|Standing|Permanent) )*"
    r"(?:Chair(?:man|woman|person)?|Minister|Secretary|Director|Governor|Comrade|Mr|Mrs|Ms)\.?"
    r"(?: [A-ZĐ][^\W\d]+){1,4}"
    r"|(?:(?:Le|La|le|la) camarade|M\.|Mme)(?: [A-ZĐ][^\W\d]+){1,4}"
)


def is_person_alone(laid: ParsedParagraph, start: int, end: int) -> bool:
    """Whether a Vietnamese person's name stands just before an order: `Pham Minh Chinh a recommandé aux services`."""
    while end > start and laid.has(end - 1, "aside", "past"):
        end -= 1
    is_named = end - 1 > start and laid.quoted(end - 1, end).istitle() and laid.language != "vi"
    if is_named and (_NAMED_LE.fullmatch(laid.quoted(start, end)) or _is_name_only(laid, start, end)):
        return True
    return is_named and ends_person(laid.wording, end - 1)


def _is_name_only(laid: ParsedParagraph, start: int, end: int) -> bool:
    """Whether nothing but short words with capitals stand there, as a name has them: `Tô Lâm a proposé de`."""
    words = range(start, end)
    is_free = not any(word in laid.names or laid.signs_before(word).strip() for word in words[1:])
    return is_free and all(_NAME_WORD.fullmatch(laid.quoted(word, word + 1)) for word in words)


_NAME_WORD = re.compile(r"[A-ZĐ][a-zà-ỹ]{0,6}")
# "Le" is an article too, unless a middle name follows: `Le Van Thanh a demandé`.
_NAMED_LE = re.compile(r"(?:[Mm]\. )?Le (?:Van|Thi|Duc|Hong|Minh|Hoai|Quoc|Manh|Quang|Xuan) [A-ZĐ][^\W\d]+")


def is_place_alone(laid: ParsedParagraph, start: int, end: int) -> bool:
    """Whether only "the city", "the head" or the like stands before a Vietnamese order, as its giver."""
    text = laid.quoted(start, end) if start < end else ""
    return laid.language == "vi" and text in _ALONE


_ALONE = ("Thành phố", "Tỉnh", "UBND tỉnh", "UBND thành phố", "Bộ", "Người đứng đầu")
