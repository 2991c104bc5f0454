"""Which members of a group, documents or fields a superlative asks for: "kết luận trễ nhất", "top 3 bộ chậm nhất"."""

from __future__ import annotations

from kltrack.question.rules.how_many import is_so_many_of, so_many
from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.slots.language import language_of


def _most_overdue_of(question: Interpretation, place: int) -> Reading | None:
    """`kết luận trễ nhất`, `domaines les plus en retard`: first and right before the superlative: which of them.

    In English it may stand right behind: "most overdue ministries"; but "most overdue ministries' tasks" are tasks.
    """
    behind = "ranked" in question.senses(place - 1) and _ends_alone(question, place)
    first = place - behind
    begins = all(question.senses(at) & {"filler", "opening", "listing"} for at in range(first))
    slot = question.slot(place)
    words = [word for word in question.sentence.words[max(slot.start, 0) : slot.end] if word not in _SEVERAL]
    if not begins or slot.possessive or not (behind or _says_most(question, place + 1)):
        return None
    if slot.is_group and len(slot.bodies) == 1:
        return [question.part("asker", slot.bodies[0], place)], place + 1
    members = "bodies" if "any-bodies" in slot.senses else _MEMBERS.get(" ".join(words))
    if members:
        return [question.part("asker", members, place)], place + 1
    side = _SIDES.get(" ".join(words))
    return ([question.part("side", side, place)], place + 1) if side else None


def _ends_alone(question: Interpretation, place: int) -> bool:
    """Whether no comma stands before the word at a position, and behind it neither a name nor tasks."""
    following = question.slot(place + 1)
    goes_on = following.name_kinds or following.senses & {"task", "thing", "state:due"}
    return question.slot(place).start not in question.sentence.after_comma and not goes_on


def _says_most(question: Interpretation, place: int) -> bool:
    """Whether a superlative stands at a position, behind "qui ont" or not: "nợ nhiều việc nhất"."""
    place = question.past(place, ("filler", "having", "verb"))
    return any(sense == "ranked" or sense.startswith("most-tasks:") for sense in question.senses(place))


_SEVERAL = frozenset({"cac", "nhung", "les", "the", "le", "la"})
# Words without diacritics.
_SIDES = {
    **dict.fromkeys(("conclusions", "ket luan", "van ban", "documents", "conclusion", "document"), "conclusion"),
    **dict.fromkeys(("domaines", "secteurs", "linh vuc", "fields", "domaine", "secteur", "field"), "field"),
}


def _late_ones(question: Interpretation, place: int) -> Reading | None:
    """`late ministries`, `how many late provinces`, `ministères en retard`: which of them are late, and no tasks."""
    slot = question.slot(place)
    language = language_of(question.sentence.text)
    late = place - 1 if language == "en" else place + 1
    if language == "vi" or not slot.is_group or len(slot.bodies) != 1 or "state:overdue" not in question.senses(late):
        return None
    behind = question.slot(max(late, place)).start
    parted = behind in question.sentence.after_comma or behind == question.sentence.colon
    words = [word for word in question.sentence.words[slot.start : slot.end] if word not in _SEVERAL]
    others = [each for at, each in enumerate(question.slots) if at not in (place, late)]
    alone = all(each.senses and each.senses <= _SHOWN and not each.name_kinds for each in others)
    asked = alone and len(words) == 1 and not parted
    return ([question.part("asker", slot.bodies[0], place)], place + 1) if asked else None


_SHOWN = frozenset({"filler", "opening", "listing", "all", "count", "which", "whichever", "edging", "closing"})


def _so_many_of_group(question: Interpretation, place: int) -> Reading | None:
    """`the five ministries most overdue`, `top 3 bộ chậm nhất`: so many members of a group, and no tasks."""
    slot = question.slot(place)
    alone = slot.start >= 0 and slot.end == slot.start + 1 and not slot.is_understood
    members = _MEMBERS.get(question.sentence.words[slot.start]) if alone else None
    members = "bodies" if "any-bodies" in slot.senses else members
    group = members or (slot.bodies[0] if slot.is_group and len(slot.bodies) == 1 else "")
    asked = group and is_so_many_of(question, place)
    words = question.sentence.words[max(slot.start, 0) : slot.end]
    if side := _SIDES.get(" ".join(words)):
        return ([question.part("side", side, place)], place + 1) if is_so_many_of(question, place) else None
    side, number = _SIDES.get(" ".join(words[1:]), ""), so_many(words[0]) if words else 0
    if side and number > 1 and _says_most(question, place + 1):  # "ba kết luận trễ nhất"
        return [question.part("most", number, place), question.part("side", side, place)], place + 1
    return ([question.part("asker", group, place)], place + 1) if asked else None


# One of each, without diacritics: "top 5 bộ", "most overdue ministry".
_MEMBERS = {
    **dict.fromkeys(("bo", "ministry", "ministere"), "ministries"),
    **dict.fromkeys(("tinh", "province"), "provinces"),
    **dict.fromkeys(("body", "agency", "organe", "organisme", "co quan"), "bodies"),
}


def _whose_most_are(question: Interpretation, place: int) -> Reading | None:
    """`việc quá hạn nhiều nhất là của ai`: who has most of them; "lâu nhất" is of one task, whose row tells who."""
    asked = next((at for at in range(place, len(question.slots)) if _who_is_asked(question, at)), -1)
    before = question.slot(question.past(place - 1, ("filler",), -1))
    most = "ranked" in before.senses and _MANY in question.sentence.words[before.start : before.end]
    led = all(question.senses(at) & {"filler", "to:body"} for at in range(place, asked))
    if asked <= place or not (most and led and question.is_last(asked)):
        return None
    return [question.part("asker", _who_is_asked(question, asked), asked)], asked + 1


def _who_is_asked(question: Interpretation, place: int) -> str:
    """The group of which some are asked for at a position, "bodies" for all of them; empty where none are."""
    senses = question.senses(place)
    named = next((sense for sense in senses if sense.startswith("bodies")), "")
    return named.partition(":")[2] or named or ("bodies" if "asker" in senses else "")


_MANY = "nhieu"  # without diacritics


RULES: tuple[Rule, ...] = (_late_ones, _most_overdue_of, _so_many_of_group, _whose_most_are)
