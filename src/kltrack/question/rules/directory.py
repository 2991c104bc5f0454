"""Bodies and fields that are asked for themselves: "all bodies", "liste des domaines", "what is MTTQ".

Nothing else may be said: what a body must do is another question.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.vocabulary.looking_up import all_of_a_type, asked_of_body


def _bodies(question: Interpretation, place: int) -> Reading | None:
    """`list all bodies`, where nothing else is asked: the directory."""
    alone = all(slot.senses & _LISTING and not slot.name_kinds for slot in question.slots)
    listed = any("listing" in slot.senses or question.first_word(0) in _SHOW | _EVERY for slot in question.slots)
    named = any("report:bodies" in slot.senses or (listed and "any-bodies" in slot.senses) for slot in question.slots)
    if place or not alone or not named:
        return None
    return [Part("report", "bodies", question.slot(0).start, question.slots[-1].end)], len(question.slots)


def _all_of_a_type(question: Interpretation, place: int) -> Reading | None:
    """`which ministries are there`, `có những bộ nào`: the group of them with its members, or the directory."""
    named = any(slot.name_kinds and not slot.is_group for slot in question.slots)
    group = None if place or named else all_of_a_type(question.sentence.words)
    if group is None:
        return None
    whole = len(question.sentence.words)
    report = Part("report", "bodies", 0, whole)
    return ([report, Part("asker", group, 0, whole)] if group else [report]), len(question.slots)


def _members(question: Interpretation, place: int) -> Reading | None:
    """`liệt kê các bộ`, `liste des provinces`: the group with its members; "all ministries" is what they must do."""
    named = [slot for slot in question.slots if slot.name_kinds]
    others = [slot for slot in question.slots if not slot.name_kinds]
    if place or len(named) != 1 or not (named[0].is_group and len(named[0].bodies) == 1) or named[0].fields:
        return None
    names = [slot for slot in others if question.sentence.words[slot.end - 1] == "ten"]  # "kể tên"
    listed = bool(names) or any("listing" in slot.senses for slot in others)
    if not listed or not all(slot.senses & _LISTING and not slot.senses & _ACTED for slot in others):
        return None
    parts = [Part("report", "bodies", 0, len(question.sentence.words))]
    return [*parts, Part("body", named[0].bodies, named[0].start, named[0].end)], len(question.slots)


_ACTED = frozenset({"task", "thing", "to:body", "verb"})
_LISTING = frozenset({"report:bodies", "any-bodies", "listing", "filler", "opening", "closing", "with:register", "all"})
_SHOW = frozenset({"show", "see", "give"})
_EVERY = frozenset({"cac", "les", "tous", "toutes", "all"})


def _fields(question: Interpretation, place: int) -> Reading | None:
    """`danh sách lĩnh vực`, `liste des domaines`: every field, with its tasks counted."""
    if not place and " ".join(question.sentence.words) in _WHICH_FIELDS:
        whole = len(question.sentence.words)
        return [Part("report", "scorecard", 0, whole), Part("side", "field", 0, whole)], len(question.slots)
    words = [slot for slot in question.slots if question.sentence.words[slot.end - 1] in _FIELDS]
    others = [slot for slot in question.slots if slot not in words]
    listed = any("listing" in slot.senses for slot in others) or question.first_word(0) in _EVERY
    if place or len(words) != 1 or not listed or not all(slot.senses & _LISTING for slot in others):
        return None
    whole = len(question.sentence.words)
    return [Part("report", "scorecard", 0, whole), Part("side", "field", 0, whole)], len(question.slots)


_FIELDS = frozenset({"vuc", "domaines", "secteurs"})
# Words without diacritics.
_WHICH_FIELDS = frozenset(("co nhung linh vuc nao", "nhung linh vuc nao", "gom nhung linh vuc nao", "quels domaines"))
_WHICH_FIELDS |= {"quels sont les domaines", "quels domaines y a-t-il", "il y a quels domaines", "co linh vuc nao"}


def _what_it_is(question: Interpretation, place: int) -> Reading | None:
    """`what is MTTQ`, `which groups does Hai Phong belong to`: the body itself, and not what it must do.

    Of a group its members may be asked.
    """
    asked = "" if place else asks_of_body(question)
    if not asked:
        return None
    body = next(slot for slot in question.slots if slot.bodies)
    whole = len(question.sentence.words)
    parts = [Part("report", "bodies", 0, whole), Part("body", body.bodies, body.start, body.end)]
    return [*parts, Part("asked", (asked, body.is_group), 0, whole)], len(question.slots)


def asks_of_body(question: Interpretation) -> str:
    """What the whole question asks of one body alone, as `looking_up` calls it; empty for anything else."""
    named = [slot for slot in question.slots if slot.bodies]
    others = any(slot.when or slot.conclusion or slot.senses & _TASKS for slot in question.slots if not slot.bodies)
    words = question.sentence.words
    if others or len(named) != 1 or len(named[0].bodies) != 1:
        return ""
    body = named[0]
    around = (*words[: body.start], "*", *words[body.end :])
    is_short = words[body.start].typed.isupper()  # "who is MOHA" asks for no person
    asked = "is" if is_short and " ".join(around) in _WHO_IS else asked_of_body(around)
    return "" if body.is_group and asked in ("is", "part") else asked


_TASKS = frozenset({"task", "thing", "state:open", "state:due", "state:overdue", "count"})
# Words without diacritics.
_WHO_IS = frozenset({"who is *", "who is the *", "who's *", "who are *", "qui est *", "* la ai"})


RULES: tuple[Rule, ...] = (_bodies, _all_of_a_type, _fields, _members, _what_it_is)
