"""The rules of names: bodies, fields and conclusions that are asked for."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.rules.joining import group_of_field
from kltrack.question.rules.led import is_what_is_led
from kltrack.question.slots.language import language_of
from kltrack.text import ARTICLES

_ARTICLES = ARTICLES | {"l'"}

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def kinds_at(question: Interpretation, place: int) -> tuple[str, ...]:
    """What the name at a position may be, judged by its neighbours: "for", "field", a verb, another name in a list."""
    slot = question.slot(place)
    is_field = "field:after" in question.senses(place + 1) or says_field(question, place + 1)
    # "What about Finance's deadlines": only somebody has them.
    kinds = ("body",) if slot.possessive and slot.bodies and not is_field else slot.name_kinds
    if len(kinds) < 2 or question.first_word(place) == "nganh":
        return kinds  # "ngành y tế" remains the field and the ministry
    if "field" in kinds and is_field:
        return ("field",)  # "tasks of the health sector"
    for wanted in ("conclusion", "body", "field"):
        if wanted in kinds and _is_introduced(question, place, wanted):
            return (wanted,)
    bare = _is_bare(question, place) and not _has_article(question, place)
    if "field" in kinds and (bare or is_what_is_led(question, place)):
        return ("field",)
    if "body" in kinds and _has_verb_beside(question, place):
        return ("body",)
    return _as_neighbours(question, place, kinds)


def says_field(question: Interpretation, place: int) -> bool:
    """Whether a word for fields stands behind a name, and leads to no other: "health (field)", "y tế (lĩnh vực)"."""
    last = question.slot(place).start >= 0 and question.sentence.words[question.slot(place).end - 1]
    return last in _FIELD and not question.slot(place + 1).fields


_FIELD = frozenset({"field", "domaine", "vuc"})


def _has_verb_beside(question: Interpretation, place: int) -> bool:
    """Whether a verb of who must do something stands beside a name: "phải làm", "supposed to implement".

    So do the "phải xong" of what is due, the "doit encore faire" of what is open, and "how is Finance doing".
    """
    after, words = question.slot(place + 1), question.sentence.words
    must = after.start >= 0 and not _MUST.isdisjoint(words[after.start : after.end])
    is_to = after.start >= 0 and words[after.end - 1] == "to" and "verb" in question.senses(place + 2)
    does = question.first_word(place + 1) in ("doing", "faring")
    return must or is_to or does or "verb" in after.senses or "verb" in question.senses(place - 1)


_MUST = frozenset({"phai", "doit", "doivent", "devra", "devront"})  # without diacritics


def _is_introduced(question: Interpretation, place: int, kind: str) -> bool:
    before = question.senses(place - 1)
    introduced = [wanted for wanted in question.slot(place).name_kinds if f"to:{wanted}" in before]
    return introduced == [kind] or (kind == "body" and kind in introduced and not _is_bare(question, place))


def _is_bare(question: Interpretation, place: int) -> bool:
    """Whether the name has no capital and follows "de": the "santé" of "tâches de santé" may be no ministry."""
    words, slot = question.sentence.words, question.slot(place)
    named = [word for word in words[slot.start : slot.end] if word not in _ARTICLES]
    return words[question.slot(place - 1).start] in ("de", "d'") and bool(named) and named[0].typed[:1].islower()


def _has_article(question: Interpretation, place: int) -> bool:
    return question.sentence.words[question.slot(place).start] in _ARTICLES


def _as_neighbours(question: Interpretation, place: int, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The one kind that a neighbour in the same list has; else all the kinds that the name may be."""
    for step in (-1, 1):
        joining = place + step
        while step < 0 and question.senses(joining) & {"filler", "from?"} and not question.slot(joining).name_kinds:
            joining += step  # "and that of Health", "et de celui de la Santé"
        if question.senses(joining) & {"and", "or"}:
            beyond = joining + step
            while step > 0 and _leads(question, beyond):
                beyond += step  # "de santé et d'éducation"
            there = question.slot(beyond).name_kinds
            if step < 0 and len(there) > 1:
                there = kinds_at(question, beyond)
            if len(there) == 1 and there[0] in kinds:
                return there
    return kinds


def _leads(question: Interpretation, place: int) -> bool:
    return bool(question.senses(place) & {"from?", "filler"}) and not question.slot(place).name_kinds


def name_at(question: Interpretation, place: int) -> Reading | None:
    """The name of a body, a field or a document at a position, of the kind that was chosen where it may be several."""
    kinds = kinds_at(question, place)
    if not kinds:
        return None
    kind = question.choices.get(place, kinds[0] if len(kinds) == 1 else None)
    if kind is None or kind not in (*kinds, SCOPE):
        return None
    if question.choices.get(place) == SCOPE:
        return [], place + 1
    slot = question.slot(place)
    _check_of_field(question, place, kind)
    value: Any = {"body": slot.bodies, "field": slot.fields, "conclusion": slot.conclusion}[kind]
    return [question.part(kind, value, place)], place + 1


SCOPE = "scope"  # a body that only says where: the choice beside "body"


def is_where_a_field_is(question: Interpretation, place: int) -> bool:
    """Whether a body may be who must act or only where: the communes of "health in the communes".

    What is there may be the task of others, the ministry's; the "press of the Front" is that of a body as well.
    """
    before = field_before(question, place)
    field, word = question.slot(before), question.first_word(before + 1)
    who_is_asked = question.first_word(0) == "who"  # and so no other body: "who must report on the merging of communes"
    is_led = word == "in" or (word == "of" and (who_is_asked or bool(_OWN.intersection(field.fields))))
    of_topic = word == "of" and bool(field.topic)  # "tasks on press agencies of the Front"
    if not ((is_led and field.fields) or of_topic) or question.sentence.has_comma(
        field.end - 1, question.slot(place).start
    ):
        return False
    told = any(question.senses(at) & {"task", "thing"} for at in range(before))
    others = any(slot.bodies for at, slot in enumerate(question.slots) if at not in (before, place))
    return (of_topic or not told) and not others


def field_before(question: Interpretation, place: int) -> int:
    """The position before the word that leads to the name at `place`."""
    return question.past(place - 1, ("filler",), -1) - 1


_OWN = frozenset({"press"})


def _check_of_field(question: Interpretation, place: int, kind: str) -> None:
    """Raises QuestionProblem for a field beside a group that it may name: "press agencies", "agences d'inspection"."""
    slot, before = question.slot(place), place - 1
    if kind == "field" and "dated" in question.senses(before):
        before -= 1
    other = question.slot(before)
    beside = (
        other.is_group if kind == "field" else slot.is_group and other.name_kinds == ("field",) and before == place - 1
    )
    if kind == "conclusion" or not beside or question.sentence.has_comma(other.end - 1, slot.start):
        return
    if kind == "body" and language_of(question.sentence.text) in ("fr", "vi"):
        return  # no name of a body: "đất đai địa phương quá hạn", "foncier localités en retard"
    if kind == "body" or (before == place - 2 and _is_bare(question, place)):
        first, last = question.wording(before), question.wording(place)
        group, field = (first, last) if kind == "field" else (last, first)
        raise group_of_field(question.wording(before, place), group, field)


# Between "which" and a group: "which of the ministries", "quels sont les ministères".
_BETWEEN = frozenset({"of", "the", "all", "cac", "tous", "are", "sont", "les", "des", "de", "d'"})
_BETWEEN |= {"among", "amongst", "parmi", "trong"}


def _asks_where_tasks_stand(question: Interpretation) -> bool:
    """Whether documents are asked for by the state of their tasks: "which conclusions are late"."""
    named = any(slot.conclusion for slot in question.slots)
    return not named and any(
        sense.startswith(("state:", "status:", "most-tasks:")) for slot in question.slots for sense in slot.senses
    )


def _asker(question: Interpretation, place: int) -> Reading | None:
    """`which ministries`, `tỉnh nào`, `how many provinces`: bodies are asked for, of all or of a group."""
    senses, slot = question.senses(place), question.slot(place)
    sides = [side for side in ("conclusion", "field") if f"each:{side}" in senses]
    if sides and _asks_where_tasks_stand(question):
        return [question.part("side", sides[0], place)], place + 1
    counted = [question.part("count", value=True, place=place)] if "count" in senses else []
    if named := next((sense for sense in senses if sense.startswith("bodies")), ""):
        each = [question.part("side", "", place)] if "each" in senses else []
        return [*counted, question.part("asker", named.partition(":")[2] or "bodies", place), *each], place + 1
    if slot.is_group and "whichever" in question.senses(place + 1):
        return [question.part("asker", slot.bodies[0], place)], place + 2
    if not (senses & {"which", "count", "rank"} or _is_any(question, place) or _asks_among(question, place)):
        return None
    at = place + 1
    while _stands_between(question, at):
        at += 1
    group = question.slot(at)
    ranked = "rank" in senses and "any-bodies" in group.senses
    tells = question.senses(at + 1) & {"task", "thing"} and question.first_word(at + 1) not in _DUTIES
    alone = [*question.sentence.words[slot.start : slot.end]] == ["combien"]
    of_group = alone and question.sentence.words[group.start] == "les"  # "combien les ministères ont-ils de retards"
    if not (group.is_group or ranked) or group.possessive or tells or of_group:
        return None
    return [*counted, question.part("asker", "bodies" if ranked else group.bodies[0], at)], at + 1


# "Which ministries must act": a word of duty begins what they do.
_DUTIES = frozenset({"must", "should", "has", "have", "need", "needs"})


def _asks_among(question: Interpretation, place: int) -> bool:
    """Whether it is asked who of a group: "who among the provinces is late", "qui parmi les ministères"."""
    beyond = question.first_word(place + 1)
    return question.first_word(place) in ("who", "qui", "ai") and beyond in _AMONG and question.slot(place).start == 0


_AMONG = frozenset({"among", "amongst", "of", "parmi", "trong"})


def _is_any(question: Interpretation, place: int) -> bool:
    """Whether "any" stands before a group, "are any ministries late", or "y a-t-il" and "des": which ones is asked."""
    there_are = question.sentence.words[:2] == ["y", "a-t-il"] and question.first_word(place) in ("des", "certains")
    return question.first_word(place) == "any" or there_are or _is_what(question, place)


def _is_what(question: Interpretation, place: int) -> bool:
    """Whether "what" stands right before a group, "what ministries are late", which asks which ones.

    "What ministries must do" asks for tasks.
    """
    alone = question.slot(place).end == question.slot(place).start + 1
    verb = question.first_word(place + 2)
    owned = any(question.senses(at) & {"task", "thing"} for at in range(place + 3, len(question.slots)))
    of_which = verb in ("are", "were") or (verb in ("have", "had") and owned)
    asks_what = question.sentence.words[-1] in _ENDS_OF_WHAT  # "what ministries are late with"
    group = question.slot(place + 1).is_group
    return alone and question.first_word(place) == "what" and group and of_which and not asks_what


_ENDS_OF_WHAT = frozenset({"do", "with", "for", "to", "of", "on", "in"})


def _listed_group(question: Interpretation, place: int) -> Reading | None:
    """A group stands right after "liệt kê", "kể tên", "liste des", and where its tasks stand is said.

    "Liệt kê các bộ quá hạn" asks for the ministries; "liệt kê việc quá hạn của các bộ" for tasks.
    """
    slot, before = question.slot(place), question.past(place - 1, ("filler",), -1)
    told = question.slot(before)
    names = told.start >= 0 and question.sentence.words[told.end - 1] == "ten"
    listed = ("listing" in told.senses or names) and not question.senses(before) & {"task", "thing", "to:body"}
    stands = any(sense.startswith("state:") for each in question.slots for sense in each.senses)
    asked = slot.is_group and len(slot.bodies) == 1 and listed and stands
    return ([question.part("asker", slot.bodies[0], place)], place + 1) if asked else None


def _stands_between(question: Interpretation, place: int) -> bool:
    slot = question.slot(place)
    return slot.start >= 0 and not slot.name_kinds and question.sentence.words[slot.start] in _BETWEEN


RULES: tuple[Rule, ...] = (_listed_group, _asker, name_at)
