"""Ministries named by their fields alone: `các Bộ: Tài chính, Y tế`, "the Ministers of Finance and Health"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kltrack.bodies.body import KnownBody
from kltrack.bodies.directory import Directory
from kltrack.dates.deadlines.wording import Wording
from kltrack.text import ARTICLES

MINISTRIES = frozenset({"ministry", "ministerial-agency"})
_HOLDER = "office-holder"
_HEADS = (
    *(("cac", "bo"), ("cac", "bo", "truong"), ("bo", "truong", "cac", "bo"), ("cac", "bo", "truong", "bo")),
    *(("ministries", "of"), ("ministers", "of"), ("minister", "of"), ("ministries", "and", "sectors", "of")),
    *(("ministeres", "de"), ("ministeres", "des"), ("ministeres", "du"), ("ministre", "de"), ("ministre", "des")),
    *(("ministres", "de"), ("ministres", "des"), ("ministre", "du"), ("ministres", "du")),
    *(("ministres", "des", "ministeres"), ("ministers", "of", "the", "ministries", "of")),
)
_OFFICES = frozenset({"truong", "ministers", "minister", "ministre", "ministres"})
_BETWEEN = frozenset({"and", "va", "et", "of", "de", "des", "du", "d", "for", "cac", "bo", "celui", "that", *ARTICLES})
_LONGEST = 7  # words of a field
_MOST_BETWEEN = 4  # words between two fields: "et de la"
_MOST_PARTS = 4  # words of an abbreviation: "LĐ-TB&XH"

FieldName = tuple[int, int, tuple[str, ...]]  # first word, word after the last, ids of the bodies


class Fields(NamedTuple):
    """`ministries`: the words of a field, folded and without articles → the ministry; `ministers`: ministry → minister.

    `initials`: the initials of a field in Vietnamese ("NNMT" for Nông nghiệp và Môi trường) → the ministry.
    """

    ministries: Mapping[tuple[str, ...], str]
    ministers: Mapping[str, str]
    initials: Mapping[str, str]


def fields_of(directory: Directory) -> Fields:
    """The fields by which a directory's ministries and their ministers are named."""
    found: dict[tuple[str, ...], str] = {}
    for is_former in (False, True):
        for name, bodies in directory.bare_names.items():
            ministries = [body for body in bodies if _is_ministry(directory[body], is_former=is_former)]
            if len(ministries) == 1:
                words = name.split()
                found.setdefault(tuple(words), ministries[0])
                found.setdefault(tuple(word for word in words if word != "va"), ministries[0])  # "Kế hoạch - Đầu tư"
    for field, body in _aliases(directory):
        found.setdefault(field, body)
    return Fields(found, dict(_ministers(directory)), dict(_initials(directory)))


def _is_ministry(body: KnownBody, *, is_former: bool) -> bool:
    return body.type in MINISTRIES and (body.valid_to is not None) == is_former


def _initials(directory: Directory) -> Iterator[tuple[str, str]]:
    """The initials of each field with its ministry; former ministries first, so that later ones replace them."""
    for body in sorted(directory, key=lambda body: body.valid_to is None):
        head, _, field = body.name("vi").partition(" ")
        if body.type in MINISTRIES and head == "Bộ":
            yield "".join(word[0] for word in re.findall(r"\w+", field) if word != "và").upper(), body.id


def _ministers(directory: Directory) -> Iterator[tuple[str, str]]:
    """Each ministry with the id of its minister."""
    for body in directory:
        for ministry in body.stands_for if body.type == _HOLDER else ():
            if ministry in directory and directory[ministry].type in MINISTRIES:
                yield ministry, body.id


def _aliases(directory: Directory) -> Iterator[tuple[tuple[str, ...], str]]:
    """The fields by which ministries are also called: `Ministry of National Defense`."""
    for body in directory:
        for alias in body.aliases if body.type in MINISTRIES and body.valid_to is None else ():
            words = Wording.of(alias).words
            if words[:2] == ["ministry", "of"]:
                yield tuple(word for word in words[2:] if word not in ARTICLES), body.id


def named_by_field(wording: Wording, named: Iterable[FieldName], fields: Fields) -> list[FieldName]:
    """The ministries whose fields follow a ministry or minister in `named`, or a head such as "ministries of".

    Behind a minister, or a head of ministers, they are ministers. A ministry without a minister stands for its own.
    """
    found: list[FieldName] = []
    office = frozenset(fields.ministers.values())
    starts = {end: (end, not office.isdisjoint(bodies)) for _, end, bodies in named}
    for start, (begins, are_ministers) in sorted({**starts, **_heads(wording)}.items()):
        place = _after_between(wording, start)
        by_semicolons = wording.text[wording.ends[start - 1] :].startswith(":")  # "các bộ: Tài chính; Y tế"
        while place is not None:
            hit = _field_at(wording, place, fields, are_ministers=are_ministers)
            if hit is None:
                break
            is_first = begins < start and not any(begins <= first < start for first, _, _ in found)
            found.append((begins, *hit[1:]) if is_first and place == _after_between(wording, start) else hit)
            place = _after_between(wording, hit[1], by_semicolons=by_semicolons)
    return found


def _heads(wording: Wording) -> dict[int, tuple[int, bool]]:
    """The place behind each head → its first word, which belongs to the first name, and whether it is one of ministers.

    Of heads that end at the same word the longest counts.
    """
    found: dict[int, tuple[int, bool]] = {}
    for place in range(len(wording.words)):
        for head in _HEADS:
            if tuple(wording.words[place : place + len(head)]) == head:
                found.setdefault(place + len(head), (place, not _OFFICES.isdisjoint(head)))
    return found


def _after_between(wording: Wording, place: int, *, by_semicolons: bool = False) -> int | None:
    """The place of the next field, after "and", "of" and the like, and after a semicolon where these part the fields.

    None where the list ends.
    """
    for _ in range(_MOST_BETWEEN):
        if place >= len(wording.words):
            return None
        signs = wording.text[wording.ends[place - 1] : wording.starts[place]]
        if any(sign in signs for sign in (".()" if by_semicolons else ".;()")):
            return None
        if wording.words[place] not in _BETWEEN:
            return place
        place += 1
    return None


def _field_at(wording: Wording, place: int, fields: Fields, *, are_ministers: bool) -> FieldName | None:
    if not wording.text[wording.starts[place]].isupper():
        return None
    words: list[str] = []
    best: FieldName | None = None
    for end in range(place, min(place + _LONGEST, len(wording.words))):
        if wording.words[end] not in ARTICLES:
            words.append(wording.words[end])
        ministry = fields.ministries.get(tuple(words)) or fields.initials.get(_letters(wording, place, end + 1))
        if ministry:
            best = place, end + 1, (fields.ministers.get(ministry, ministry) if are_ministers else ministry,)
    return best


def _letters(wording: Wording, first: int, end: int) -> str:
    """The letters of an abbreviation without its signs ("NN-MT", "KH&CN"); "" for more than a few words."""
    return re.sub(r"[\W_]", "", wording.quoted(first, end)) if end - first <= _MOST_PARTS else ""
