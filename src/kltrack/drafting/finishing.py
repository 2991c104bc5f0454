"""Verbs that say that work is finished, handed in or issued: a day beside one of them limits the work for certain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kltrack.drafting.parsed_paragraph import ParsedParagraph

NEAR = 12  # words before a date in which the verb that it limits must stand
_FAR = 30  # words before it where no other verb stands in between
FINISHING = frozenset(
    (
        *(
            "complete",
            "completed",
            "completing",
            "completes",
            "finish",
            "finished",
            "finishing",
            "finalise",
            "finalize",
        ),
        *("completion", "implemented", "groundbreaking", "commence", "khoi cong", "khanh thanh", "dua vao su dung"),
        *("issue", "issued", "issuing", "submit", "submitted", "submitting", "report", "reporting", "send", "publish"),
        *("hoan thanh", "hoan tat", "xong", "trinh", "bao cao", "ban hanh", "gui", "nop", "cong bo", "dam bao xong"),
        *("acheve", "achever", "achevee", "acheves", "achevees", "terminer", "terminee", "termine", "presenter"),
        *("mis en chantier", "mise en chantier", "mis en service", "mise en service", "accomplir", "accompli"),
        *("put into operation", "put into use", "dua vao van hanh", "dua vao khai thac"),
        *("soumettre", "publier", "promulguer", "remettre", "rendre compte", "finaliser", "finalise", "envoyer"),
        *("hoan chinh", "procedent a la remise", "proceder a la remise", "remise du", "remise des"),
        *("be available", "be operational", "etre disponible", "etre disponibles", "etre operationnel"),
    )
)
# Groups of people whose Vietnamese names look like clauses about somebody: `người có công`.
_PEOPLE = re.compile(r" (?:nguoi (?:dan|co cong|lao dong|ngheo|cao tuoi|khuyet tat|benh)|ho (?:can )?ngheo) ")
_PARTED = re.compile(r"[;:.()]")


def has_words(words: Sequence[str], phrases: Iterable[str]) -> bool:
    """Whether one of the phrases stands among the words."""
    text = _PEOPLE.sub(" ", f" {' '.join(words)} ")
    return any(f" {phrase} " in text for phrase in phrases)


def finishes(laid: ParsedParagraph, start: int, first: int, stop: int, end: int) -> bool:
    """Whether a verb of finishing stands shortly before a date; if the date begins its limb, anywhere behind it."""
    words = laid.wording.words
    near = words[max(start, first - NEAR) : first] if first > start else words[stop:end]
    return has_words(near, FINISHING)


def is_last_verb(laid: ParsedParagraph, start: int, first: int) -> bool:
    """Whether the last verb before a date is one of finishing, even if its object is long: "complete the repair of"."""
    last = max((word for word in range(max(start, first - _FAR), first) if laid.has(word, "do")), default=None)
    if last is None or any(_PARTED.search(laid.signs_before(word)) for word in range(last + 1, first + 1)):
        return False
    return has_words(laid.wording.words[last : laid.marks[last].end], FINISHING)
