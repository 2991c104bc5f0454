"""The head that names of a list share: "Tỉnh ủy Bắc Ninh và Lạng Sơn", "Ministry of Health and of Education"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kltrack.bodies.directory import Directory
from kltrack.fields import field_name
from kltrack.messages import answer_language, message
from kltrack.question.rules.interpretation import QuestionProblem
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot
from kltrack.text import ARTICLES, fold, harmless

_COMMITTEE = "party-committee"  # how the type of every Party committee ends
PLURALS = frozenset({"cac", "nhung"})
_FRENCH_OF = ("de", "du", "des", "d'")
_BETWEEN = frozenset({"and", "or", "filler", "dated"})


def with_shared_heads(slots: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots of a question; a short name that is joined to a longer one is read with the head of the longer one.

    Raises QuestionProblem where a name may be meant with that head or without.
    """
    shared = _with_ministries(slots, sentence, directory)
    head, last = Slot(-1, -1), -1
    for place, slot in enumerate(tuple(shared)):
        if not (slot.bodies or slot.fields):
            continue
        listed = _is_plural(head, sentence) or _list_goes_on(shared, place, sentence)
        joined = last >= 0 and not slot.is_headed and is_joined(shared, last, place, sentence, fields=listed)
        if head.bodies and not joined and last == place - 1 and slot.start in sentence.after_comma:
            _check_field(head, slot, sentence, directory)
        shared[place] = _with_head(head, slot, sentence, directory) if joined and head.bodies else slot
        if not joined or shared[place] is slot:
            head = slot
        last = place
    return shared


def _with_ministries(slots: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots; a field's name that stands where a body may be named is also the body that it is short for."""
    result, last = list(slots), -1
    for place, slot in enumerate(slots):
        if not (slot.bodies or slot.fields):
            continue
        if not slot.bodies and _names_somebody(result, place, last, sentence):
            result[place] = _with_ministry(slot, sentence, directory)
        last = place
    return result


def _names_somebody(slots: Sequence[Slot], place: int, last: int, sentence: Sentence) -> bool:
    """Whether a field's name stands where a body's may: after "for", beside a verb, in a list with a body."""
    before, after = (slots[at].senses if 0 <= at < len(slots) else frozenset[str]() for at in (place - 1, place + 1))
    led = "to:body" in before and not before & {"to:field", "to:topic"}
    listed = last >= 0 and bool(slots[last].bodies) and is_joined(slots, last, place, sentence)
    following = place + 2 < len(slots) and after & {"and", "or"} and slots[place + 2].bodies
    has_article = sentence.words[slots[place].start].typed[:1] == "l"
    asked = has_article and ("near" in before or "to:body" in before)  # "où en est l'Éducation ?", "retards de …"
    return bool(led or asked or listed or following or slots[place].possessive or "verb" in before | after)


def _with_ministry(slot: Slot, sentence: Sentence, directory: Directory) -> Slot:
    """The slot of a field's name, with the one body that is called so for short: "Education" is the ministry too."""
    bodies = directory.typed(fold(wording_of(slot, sentence)))
    return slot._replace(bodies=tuple(bodies)) if len(bodies) == 1 else slot


def _is_plural(head: Slot, sentence: Sentence) -> bool:
    """Whether a name says that it is the first of several: "các bộ Y tế", "UBND các tỉnh Nghệ An"."""
    return head.start >= 0 and not PLURALS.isdisjoint(sentence.words[head.start : head.end])


def _list_goes_on(slots: Sequence[Slot], place: int, sentence: Sentence) -> bool:
    """Whether "and" or "or" and another name come next: "Bộ Y tế, Giáo dục và Tài chính" is one list."""
    for following in range(place + 1, len(slots)):
        if slots[following].bodies or slots[following].fields:
            joined = any(slot.senses & {"and", "or"} for slot in slots[place + 1 : following])
            if not is_joined(slots, place, following, sentence, fields=True) or joined:
                return joined and is_joined(slots, place, following, sentence)
            place = following
    return False


def is_joined(slots: Sequence[Slot], first: int, place: int, sentence: Sentence, *, fields: bool = False) -> bool:
    """Whether nothing stands between two names but "and" or "or" with small words, or a comma before a body.

    With `fields` a comma before a field joins them too.
    """
    between = slots[first + 1 : place]
    if not all(slot.senses & _BETWEEN and not slot.name_kinds for slot in between):
        return False
    comma = sentence.has_comma(slots[first].end - 1, slots[place].start)
    return any(slot.senses & {"and", "or"} for slot in between) or (comma and (fields or bool(slots[place].bodies)))


def wording_of(slot: Slot, sentence: Sentence) -> str:
    """The words of a slot as they were typed, without the 's of an owner."""
    typed = sentence.wording(slot.start, slot.end)
    return typed[:-2] if slot.possessive and typed[-2:] in ("'s", "’s") else typed


def _with_head(head: Slot, slot: Slot, sentence: Sentence, directory: Directory) -> Slot:
    name = wording_of(slot, sentence)
    found = _body_with_head(head, slot, sentence, directory)
    if found in head.bodies:
        return slot  # the question names it already: "Bí thư Thành ủy Hà Nội hoặc Thành ủy Hà Nội"
    if found and ((found,) != slot.bodies or slot.fields):
        if (
            slot.bodies not in ((), (found,))
            and directory.is_full(slot.bodies[0], name)
            and not _is_plural(head, sentence)
            and not _points_back(head, slot, sentence)
        ):
            if _is_led_alike(head, slot, sentence):
                return slot
            raise ambiguous_name(head, slot, found, sentence, directory)
        return _headed(slot, found)
    if len(slot.bodies) == 1 and not directory.is_full(slot.bodies[0], name):
        for committee in _committees(slot.bodies[0], directory[head.bodies[0]].type, directory):
            if committee in head.bodies:
                continue  # the question names it already: "the Central Military Commission or the defence ministry"
            if _points_back(head, slot, sentence):
                return _headed(slot, committee)
            raise ambiguous_name(head, slot, committee, sentence, directory)
    return slot


def _headed(slot: Slot, body: str) -> Slot:
    return slot._replace(bodies=(body,), fields=(), is_group=False, is_headed=True)


def _is_led_alike(head: Slot, slot: Slot, sentence: Sentence) -> bool:
    """Whether both names follow the same word, which is none of the first name: "của Bí thư … hoặc của Tỉnh ủy …"."""
    led = [
        next((word for word in reversed(sentence.words[: at.start]) if word not in ARTICLES), "") for at in (head, slot)
    ]
    return led[0] == led[1] != "" and led[0] not in sentence.words[head.start : head.end]


def _points_back(head: Slot, slot: Slot, sentence: Sentence) -> bool:
    """Whether "celui" stands for the head: "Comité du Parti du gouvernement et de celui de l'Assemblée nationale".

    Without "de" or "pour" before it, "celui" may stand for another word: "le retard du Comité du Parti et celui de …".
    """
    between = tuple(pairwise(sentence.words[head.end : slot.start]))
    return any(pair in ((before, "celui") for before in ("de", "pour", "a")) for pair in between)


def _check_field(head: Slot, slot: Slot, sentence: Sentence, directory: Directory) -> None:
    """Raises QuestionProblem for "Bộ Y tế, giáo dục": two ministries, or a ministry and a field of work."""
    found = _body_with_head(head, slot, sentence, directory) if slot.fields and not slot.bodies else ""
    if found:
        raise _ambiguity(head, slot, field_name(slot.fields[0], answer_language()), found, sentence, directory)


def _body_with_head(head: Slot, slot: Slot, sentence: Sentence, directory: Directory) -> str:
    """The one body that the name in `slot` means after the first words of `head`, of the type of the head's body.

    As many first words count as give a body's name. Where none do, it is the body near the name whose own name begins
    as the head does: after "Bộ trưởng Y tế", "Giáo dục" is "Bộ trưởng Bộ Giáo dục và Đào tạo". Empty for no body.
    """
    words, name, wanted = wording_of(head, sentence).split(), wording_of(slot, sentence), directory[head.bodies[0]].type
    for end in reversed(range(1, len(words))):
        for first in _headings(words[:end]):
            found = directory.called(fold(" ".join((*first, name)))) if fold(" ".join(first)) not in ARTICLES else []
            if len(found) == 1 and directory[found[0]].type == wanted:
                return found[0]
    beginning = _first_word(" ".join(words))
    near = (body for body in bodies_near(slot, sentence, directory) if directory[body].type == wanted)
    alike = [body for body in near if any(_first_word(each) == beginning for each in directory[body].every_name())]
    return alike[0] if len(alike) == 1 and not slot.bodies else ""


def _first_word(name: str) -> str:
    return next((word for word in fold(name).split() if word not in PLURALS), "")


def bodies_named_by(slot: Slot, sentence: Sentence, directory: Directory) -> list[str]:
    """The bodies that a name may mean, by itself or with a type word before it."""
    return [*dict.fromkeys((*slot.bodies, *directory.typed(fold(wording_of(slot, sentence)))))]


def bodies_near(slot: Slot, sentence: Sentence, directory: Directory) -> list[str]:
    """The bodies that a name may mean, and the bodies that belong to them."""
    named, belonging = bodies_named_by(slot, sentence, directory), directory.look_ups.belonging
    return [*dict.fromkeys((*named, *(other for body in named for other in belonging.get(body, ()))))]


def _headings(head: Sequence[str]) -> Iterator[Sequence[str]]:
    """The first words of a name; after a French "of" with each form of it: "ministère de", "ministère des"."""
    yield head
    if head[-1].lower() in _FRENCH_OF:
        yield from ([*head[:-1], each] for each in _FRENCH_OF)


def _committees(body: str, wanted: str, directory: Directory) -> list[str]:
    """The Party committees of a body that have the type `wanted`; none where that is another type of body."""
    belonging = directory.look_ups.belonging.get(body, ()) if wanted.endswith(_COMMITTEE) else ()
    return [each for each in belonging if directory[each].type == wanted]


def ambiguous_name(head: Slot, slot: Slot, other: str, sentence: Sentence, directory: Directory) -> QuestionProblem:
    """The refusal of a name that may be meant with the head of another or without."""
    return _ambiguity(head, slot, directory.name(slot.bodies[0], answer_language()), other, sentence, directory)


def _ambiguity(
    head: Slot, slot: Slot, one: str, other: str, sentence: Sentence, directory: Directory
) -> QuestionProblem:
    return QuestionProblem(
        message(
            '"{name}" after "{first}" may be {one} or {other}. For the former name it first, for the latter write its'
            " whole name.",
            name=harmless(sentence.wording(slot.start, slot.end)),
            first=harmless(sentence.wording(head.start, head.end)),
            one=one,
            other=directory.name(other, answer_language()),
        )
    )
