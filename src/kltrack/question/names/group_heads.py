"""A group's name as the head that several names share: "Ministries of Health and Education".

English also puts it after them: "the Health and Education ministries". Each name with the head means one body: the body
that has the name, or one that belongs to it. The head in the singular is also the head of that body's own name: the
"Party committees of the Government and the National Assembly" are two Party committees.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.bodies.directory import Directory
from kltrack.bodies.heads import SMALL_WORDS
from kltrack.question.names.heads import ambiguous_name, bodies_named_by, bodies_near, is_joined, wording_of
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot
from kltrack.text import fold

_PLACES = frozenset({"province", "city"})
_OF = frozenset({"of", "de", "du", "des", "d'"})
# Titles in the plural, without diacritics → in the singular.
_TITLES = {"chairs": "chair", "chairmen": "chairman", "secretaries": "secretary"}
_TITLES |= {"presidents": "president", "secretaires": "secretaire"}


class Head:
    """A head that several names share, such as "Ministries": finds the body that a name means with it."""

    def __init__(self, words: str, directory: Directory) -> None:
        self._directory = directory
        self._words = [_singular(word) for word in fold(words).split() if word not in SMALL_WORDS]

    def body_of(self, slot: Slot, sentence: Sentence) -> str:
        """The one body that the name in a slot means with this head; empty for none or several."""
        near = bodies_near(slot, sentence, self._directory)
        headed = [body for body in near if any(self._is_head_of(name) for name in self._directory[body].every_name())]
        owners = bodies_named_by(slot, sentence, self._directory)
        exact = [body for body in headed if any(self._is_all_of(body, owner) for owner in owners)]
        found = headed if len(headed) == 1 else exact
        return found[0] if len(found) == 1 else ""

    def _is_head_of(self, name: str) -> bool:
        """Whether the words of the head stand in a name in their order, the name's own head among them."""
        folded = fold(name)
        rest = iter(folded.split())
        head = folded.split()[self._directory.look_ups.heads.get(folded, 0)]
        return head in self._words and all(word in rest for word in self._words)

    def _is_all_of(self, body: str, owner: str) -> bool:
        """Whether some name of a body is the head and the owner's name, and nothing else."""
        wholes = [{*self._words, *_content(name)} for name in self._directory[owner].every_name()]
        return any(self._is_head_of(name) and _content(name) in wholes for name in self._directory[body].every_name())


def _content(name: str) -> set[str]:
    """The words of a name without its small ones."""
    return {word for word in fold(name).split() if word not in SMALL_WORDS}


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s") if len(word) > 1 else word


def with_group_heads(slots: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots of a question; a group's name and the first name that shares it become one slot.

    The last head is read first, since one may follow another: "the Party committees of the Ministries of Health and
    Finance".
    """
    result = list(slots)
    for place in reversed(range(len(slots))):
        for way in (_before_names, _after_names, _ending_names):
            if found := way(result, place, sentence, directory):
                result = found
                break
    return result


def _before_names(slots: list[Slot], place: int, sentence: Sentence, directory: Directory) -> list[Slot] | None:
    """`Ministries of A, B and C`, `chairs of A and B`."""
    title = _TITLES.get(sentence.words[slots[place].start], "")
    first = _first_name(slots, place, sentence) if slots[place].is_group or title else None
    if first is None:
        return None
    head = Head(title or wording_of(slots[place], sentence), directory)
    names = [first, *_names_listed_after(slots, first, sentence)]
    bodies = [head.body_of(slots[name], sentence) for name in names]
    length = bodies.index("") if "" in bodies else len(bodies)
    if length < 2:
        return None
    _check_heads(slots, names[:length], bodies, sentence, directory)
    result = list(slots)
    for name, body in zip(names, bodies[:length], strict=False):
        result[name] = _as_body(slots[name], body)
    result[first] = result[first]._replace(start=slots[place].start)
    return [*result[:place], *result[first:]]


def _first_name(slots: Sequence[Slot], place: int, sentence: Sentence) -> int | None:
    """The place of the name after a head and "of"; "of" may be taken for a part of the name."""
    at = place + 1
    if at >= len(slots) or sentence.words[slots[at].start] not in _OF or slots[at].start in sentence.after_comma:
        return None
    while at < len(slots) and not slots[at].name_kinds and (at == place + 1 or slots[at].senses == {"filler"}):
        at += 1
    return at if at < len(slots) and (slots[at].bodies or slots[at].fields) else None


def _names_listed_after(slots: Sequence[Slot], first: int, sentence: Sentence) -> Iterator[int]:
    """The places of the names joined to the first, up to the end of their list."""
    last, ended = first, False
    for place in range(first + 1, len(slots)):
        if not (slots[place].bodies or slots[place].fields):
            continue
        ends = any(slot.senses & {"and", "or"} for slot in slots[last + 1 : place])
        if not is_joined(slots, last, place, sentence, fields=True) or (ended and not ends):
            return
        yield place
        last, ended = place, ended or ends


def _as_body(slot: Slot, body: str) -> Slot:
    return slot._replace(bodies=(body,), fields=(), senses=frozenset(), is_group=False, is_headed=True, standing=None)


def _check_heads(
    slots: Sequence[Slot], names: Sequence[int], bodies: Sequence[str], sentence: Sentence, directory: Directory
) -> None:
    """Raises QuestionProblem where a ministry may be meant itself, as after "Party committees of Hanoi and"."""
    if directory.is_typed(wording_of(slots[names[0]], sentence)):
        return
    for name, body in zip(names[1:], bodies[1:], strict=False):
        types = {directory[each].type for each in (*slots[names[0]].bodies, *slots[name].bodies)}
        is_other = len(types) > 1 and not types <= _PLACES and slots[name].bodies != (body,)
        if is_other and directory.is_typed(wording_of(slots[name], sentence)):
            raise ambiguous_name(slots[names[0]], slots[name], body, sentence, directory)


def _after_names(slots: list[Slot], place: int, sentence: Sentence, directory: Directory) -> list[Slot] | None:
    """`the Health and Education ministries`."""
    if not slots[place].is_group or place < 1 or not _is_plural(slots[place], sentence):
        return None
    if not (slots[place - 1].bodies or slots[place - 1].fields) or slots[place].start in sentence.after_comma:
        return None
    names = [*reversed([place - 1, *_names_listed_before(slots, place - 1, sentence)])]
    head = Head(wording_of(slots[place], sentence), directory)
    bodies = [head.body_of(slots[name], sentence) for name in names]
    if len(names) < 2 or "" in bodies:
        return None
    result = list(slots)
    for name, body in zip(names, bodies, strict=True):
        result[name] = _as_body(slots[name], body)
    result[place - 1] = result[place - 1]._replace(end=slots[place].end, possessive=slots[place].possessive)
    return [*result[:place], *result[place + 1 :]]


def _is_plural(slot: Slot, sentence: Sentence) -> bool:
    return sentence.words[slot.end - 1].removesuffix("'").endswith("s")


def _names_listed_before(slots: Sequence[Slot], last: int, sentence: Sentence) -> Iterator[int]:
    for place in reversed(range(last)):
        if not (slots[place].bodies or slots[place].fields):
            continue
        if not is_joined(slots, place, last, sentence, fields=True):
            return
        yield place
        last = place


def _ending_names(slots: list[Slot], place: int, sentence: Sentence, directory: Directory) -> list[Slot] | None:
    """`the Government and National Assembly Party Committees`: the last name has the head, all share it."""
    slot = slots[place]
    if slot.is_group or len(slot.bodies) != 1 or slot.end - slot.start < 2 or place < 2:
        return None
    if not [*_names_listed_before(slots, place, sentence)] or slots[place - 1].senses == {"filler"}:
        return None
    head = _head_at_end(slot, sentence, directory)
    if head is None or not head.body_of(slot, sentence):
        return None
    result = list(slots)
    for name in _names_listed_before(slots, place, sentence):
        body = head.body_of(slots[name], sentence)
        typed = directory.is_typed(wording_of(slots[name], sentence))
        if not body or body in (*slots[name].bodies, *slot.bodies) or typed:
            return None
        if not _is_plural(slot, sentence):
            raise ambiguous_name(slot, slots[name], body, sentence, directory)
        result[name] = _as_body(slots[name], body)
    return result


def _head_at_end(slot: Slot, sentence: Sentence, directory: Directory) -> Head | None:
    """The head at the end of a name, where it is a group's name, in the plural or the singular: "Party Committees"."""
    for start in range(slot.start + 1, slot.end):
        words = f"{fold(sentence.wording(start, slot.end)).removesuffix('s')}s"
        if any(directory.members(body) for body in directory.whole_names.get(words, ())):
            return Head(words, directory)
    return None
