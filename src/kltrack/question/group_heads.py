"""A group's name as the head that several names share: "Ministries of Health and Education".

English also puts it after them: "the Health and Education ministries". Whoever is meant is the body named, or one that
belongs to it, of whose own name the head in the singular is the head too: the "Party committees of the Government and
the National Assembly".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.bodies.directory import Directory
from kltrack.bodies.heads import SMALL_WORDS
from kltrack.question.heads import either, is_joined, named_by, near_to, wording_of
from kltrack.question.sentence import Sentence
from kltrack.question.slots import Slot
from kltrack.text import fold

_PLACES = frozenset({"province", "city"})
_OF = frozenset({"of", "de", "du", "des", "d'"})
# Office holders of several bodies, without diacritics → what one is called.
_TITLES = {"chairs": "chair", "chairmen": "chairman", "secretaries": "secretary"}
_TITLES |= {"presidents": "president", "secretaires": "secretaire"}


class Head:
    """The words of a group as a head: whom a name means beside it."""

    def __init__(self, words: str, directory: Directory) -> None:
        self._directory = directory
        self._words = [_singular(word) for word in fold(words).split() if word not in SMALL_WORDS]

    def meant(self, slot: Slot, sentence: Sentence) -> str:
        """The one body that a slot names beside the head; empty for none or several."""
        near = near_to(slot, sentence, self._directory)
        headed = [body for body in near if any(self._heads(name) for name in self._directory[body].every_name())]
        owners = named_by(slot, sentence, self._directory)
        exact = [body for body in headed if any(self._is_all_of(body, owner) for owner in owners)]
        found = headed if len(headed) == 1 else exact
        return found[0] if len(found) == 1 else ""

    def _heads(self, name: str) -> bool:
        """Whether the words stand in a name in their order, the head of the name among them."""
        folded = fold(name)
        rest = iter(folded.split())
        head = folded.split()[self._directory.look_ups.heads.get(folded, 0)]
        return head in self._words and all(word in rest for word in self._words)

    def _is_all_of(self, body: str, owner: str) -> bool:
        """Whether some name of a body is the head and the owner's name, and nothing else."""
        wholes = [{*self._words, *_content(name)} for name in self._directory[owner].every_name()]
        return any(self._heads(name) and _content(name) in wholes for name in self._directory[body].every_name())


def _content(name: str) -> set[str]:
    return {word for word in fold(name).split() if word not in SMALL_WORDS}


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s") if len(word) > 1 else word


def with_group_heads(cut: Sequence[Slot], sentence: Sentence, directory: Directory) -> list[Slot]:
    """The slots of a question, a group's name and the first name that shares it being one slot.

    From the last to the first: "the Party committees of the Ministries of Health and Finance".
    """
    read = list(cut)
    for place in reversed(range(len(cut))):
        for way in (_before_names, _after_names, _ending_names):
            if found := way(read, place, sentence, directory):
                read = found
                break
    return read


def _before_names(cut: list[Slot], place: int, sentence: Sentence, directory: Directory) -> list[Slot] | None:
    """`Ministries of A, B and C`, `chairs of A and B`."""
    title = _TITLES.get(sentence.words[cut[place].start], "")
    first = _first_name(cut, place, sentence) if cut[place].is_group or title else None
    if first is None:
        return None
    head = Head(title or wording_of(cut[place], sentence), directory)
    names = [first, *_listed(cut, first, sentence)]
    meant = [head.meant(cut[name], sentence) for name in names]
    length = meant.index("") if "" in meant else len(meant)
    if length < 2:
        return None
    _check_heads(cut, names[:length], meant, sentence, directory)
    read = list(cut)
    for name, body in zip(names, meant[:length], strict=False):
        read[name] = _named(cut[name], body)
    read[first] = read[first]._replace(start=cut[place].start)
    return [*read[:place], *read[first:]]


def _first_name(cut: Sequence[Slot], place: int, sentence: Sentence) -> int | None:
    """The place of the name after a head and "of"; "of" may be taken for a part of the name."""
    at = place + 1
    if at >= len(cut) or sentence.words[cut[at].start] not in _OF or cut[at].start in sentence.after_comma:
        return None
    while at < len(cut) and not cut[at].named and (at == place + 1 or cut[at].senses == {"filler"}):
        at += 1
    return at if at < len(cut) and (cut[at].bodies or cut[at].fields) else None


def _listed(cut: Sequence[Slot], first: int, sentence: Sentence) -> Iterator[int]:
    """The places of the names joined to the first, up to the end of their list."""
    last, ended = first, False
    for place in range(first + 1, len(cut)):
        if not (cut[place].bodies or cut[place].fields):
            continue
        ends = any(slot.senses & {"and", "or"} for slot in cut[last + 1 : place])
        if not is_joined(cut, last, place, sentence, fields=True) or (ended and not ends):
            return
        yield place
        last, ended = place, ended or ends


def _named(slot: Slot, body: str) -> Slot:
    return slot._replace(bodies=(body,), fields=(), senses=frozenset(), is_group=False, is_headed=True, standing=None)


def _check_heads(
    cut: Sequence[Slot], names: Sequence[int], meant: Sequence[str], sentence: Sentence, directory: Directory
) -> None:
    """After "Party committees of Hanoi and" a ministry may be meant itself. Raises QuestionProblem."""
    if directory.is_typed(wording_of(cut[names[0]], sentence)):
        return
    for name, body in zip(names[1:], meant[1:], strict=False):
        types = {directory[each].type for each in (*cut[names[0]].bodies, *cut[name].bodies)}
        is_other = len(types) > 1 and not types <= _PLACES and cut[name].bodies != (body,)
        if is_other and directory.is_typed(wording_of(cut[name], sentence)):
            raise either(cut[names[0]], cut[name], body, sentence, directory)


def _after_names(cut: list[Slot], place: int, sentence: Sentence, directory: Directory) -> list[Slot] | None:
    """`the Health and Education ministries`."""
    if not cut[place].is_group or place < 1 or not _is_plural(cut[place], sentence):
        return None
    if not (cut[place - 1].bodies or cut[place - 1].fields) or cut[place].start in sentence.after_comma:
        return None
    names = [*reversed([place - 1, *_listed_before(cut, place - 1, sentence)])]
    head = Head(wording_of(cut[place], sentence), directory)
    meant = [head.meant(cut[name], sentence) for name in names]
    if len(names) < 2 or "" in meant:
        return None
    read = list(cut)
    for name, body in zip(names, meant, strict=True):
        read[name] = _named(cut[name], body)
    read[place - 1] = read[place - 1]._replace(end=cut[place].end, possessive=cut[place].possessive)
    return [*read[:place], *read[place + 1 :]]


def _is_plural(slot: Slot, sentence: Sentence) -> bool:
    return sentence.words[slot.end - 1].removesuffix("'").endswith("s")


def _listed_before(cut: Sequence[Slot], last: int, sentence: Sentence) -> Iterator[int]:
    for place in reversed(range(last)):
        if not (cut[place].bodies or cut[place].fields):
            continue
        if not is_joined(cut, place, last, sentence, fields=True):
            return
        yield place
        last = place


def _ending_names(cut: list[Slot], place: int, sentence: Sentence, directory: Directory) -> list[Slot] | None:
    """`the Government and National Assembly Party Committees`, the last of which is a name of its own."""
    slot = cut[place]
    if slot.is_group or len(slot.bodies) != 1 or slot.end - slot.start < 2 or place < 2:
        return None
    if not [*_listed_before(cut, place, sentence)] or cut[place - 1].senses == {"filler"}:
        return None
    head = _head_at_end(slot, sentence, directory)
    if head is None or not head.meant(slot, sentence):
        return None
    read = list(cut)
    for name in _listed_before(cut, place, sentence):
        body = head.meant(cut[name], sentence)
        typed = directory.is_typed(wording_of(cut[name], sentence))
        if not body or body in (*cut[name].bodies, *slot.bodies) or typed:
            return None
        if not _is_plural(slot, sentence):
            raise either(slot, cut[name], body, sentence, directory)
        read[name] = _named(cut[name], body)
    return read


def _head_at_end(slot: Slot, sentence: Sentence, directory: Directory) -> Head | None:
    """The name of a group, in the plural or the singular, with which another's ends: "Party Committees"."""
    for start in range(slot.start + 1, slot.end):
        words = f"{fold(sentence.wording(start, slot.end)).removesuffix('s')}s"
        if any(directory.members(body) for body in directory.whole_names.get(words, ())):
            return Head(words, directory)
    return None
