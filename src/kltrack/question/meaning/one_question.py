"""Several questions in one: "how many for Hanoi, how many for Hue", "Hanoi in November and Hue in December"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kltrack.question.rules.how_many import asks_which_behind
from kltrack.question.rules.interpretation import WHETHER, Interpretation, Part
from kltrack.question.rules.joining import incompatible, wording

_NARROWING = ("state", "status", "kind")
_NAMES = ("body", "conclusion")
_ABOUT = ("field", "topic", "text")
# What each of two names, documents or fields may have of its own, which one command cannot say.
_PAIRS = (
    (("body",), ("limit",)),
    (("body",), ("conclusion",)),
    (("body",), _ABOUT),
    (("conclusion",), ("limit",)),
    (("conclusion",), _ABOUT),
    (_ABOUT, _NARROWING),
)


def check_one_question(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem where two questions are asked: one filter would mix them up."""
    _check_one_number(parts, question)
    _check_one_noun(parts, question)
    _check_pairs(parts, question)
    _check_of_which(parts, question)


def _check_one_number(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "how many are open and how many overdue"; "just the number" after all else is none."""
    counts, states = ([part for part in parts if part.sort == sort] for sort in ("count", "state"))
    first, last = min(counts, default=None, key=_start), max(counts, default=None, key=_start)
    if first is None or last is None or first.start == last.start:
        return
    if len({part.value for part in states}) > 1:
        raise incompatible(states[0], question.sentence, wording(states[-1], question.sentence))
    for sort in ("role", "kind", "body", "conclusion"):
        named = [part for part in parts if part.sort == sort]
        told = {sum(count.start < part.start for count in counts) for part in named}
        if len(told) > 1 and len({part.value for part in named}) > 1:  # "leads how many, coordinates how many"
            raise incompatible(named[0], question.sentence, wording(named[-1], question.sentence))
    done = next((part for part in parts if (part.sort, part.value) == ("state", "done")), None)
    left = any("left" in slot.senses and done and done.start < slot.start < last.end for slot in question.slots)
    if done and left:  # "xong bao nhiêu, còn bao nhiêu"
        raise incompatible(done, question.sentence, wording(last, question.sentence))
    others = [part.start for part in parts if part.sort != "count"]
    apart = any(first.start < start < last.start for start in others)
    apart = apart or bool(last.joined) or question.sentence.has_comma(first.start, last.start)
    if apart and any(start > last.start for start in others):
        other = question.sentence.wording(last.start, len(question.sentence.words))
        raise incompatible(first._replace(end=last.start), question.sentence, other)


def check_number_alone(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for a number and something else: "how many are overdue, top 3", "how many, for whom"."""
    count = min((part for part in parts if part.sort == "count"), default=None, key=_start)
    if count is None:
        return
    sentence, words = question.sentence, question.sentence.words
    of_groups = any(part.sort in ("asker", "side", "report") for part in parts)
    rows = next((part for part in parts if part.sort in ("first", "ranked", "end", "most")), None)
    if rows and not of_groups:
        raise incompatible(count, sentence, wording(rows, sentence))
    if not of_groups and (asked := asks_which_behind(words, count.end)):
        raise incompatible(count, sentence, sentence.wording(asked, len(words)))
    for joint in range(count.end, len(words)):
        if joint in sentence.after_comma or words[joint - 1] in _AND:
            asks = not _ASKING.isdisjoint(words[joint : joint + _FIRST_WORDS])
            narrows = any(part.sort in (*_NARROWING, "role", "limit") and part.start >= joint for part in parts)
            if asks or (narrows and words[-1] in _NUMBERS):
                raise incompatible(count, sentence, sentence.wording(joint, len(words)))


_NUMBERS = frozenset({"nhieu", "may", "combien"})  # "…, chủ trì bao nhiêu"
_AND = frozenset({"and", "et", "va"})
_FIRST_WORDS = 3  # "for how long", "việc nào lâu nhất"
# Words without diacritics.
_ASKING = frozenset(
    {
        *("who", "whom", "whose", "which", "what", "when", "where"),
        *("qui", "quand", "quel", "quelle", "quels", "quelles", "lequel", "laquelle", "lesquels", "lesquelles"),
        *("ai", "nao"),
    }
)


def _check_one_noun(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "tasks of Hanoi and overdue tasks of Hue", which is one state for one of them."""
    names = [each for each in parts if each.sort in _NAMES and not each.joined]
    for part in parts:
        before = [each for each in names if each.start < part.start]
        behind = [each for each in names if each.start > part.start]
        if not (part.joined and part.sort in (*_NARROWING, "task") and before and behind):
            continue
        if _kinds(each for each in parts if each.start < part.start) != _kinds(
            each for each in parts if each.start >= part.start
        ):
            raise incompatible(before[0], question.sentence, wording(behind[0], question.sentence))


def _kinds(parts: Iterable[Part]) -> set[tuple[str, str]]:
    """The states and kinds among some parts."""
    return {(part.sort, part.value) for part in parts if part.sort in _NARROWING}


def _check_pairs(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "Hanoi in November and Hue in December": each of two has something of its own."""
    for first, second in _PAIRS:
        told = [part for part in parts if part.sort in (*first, *second)]
        for one, other, another, last in zip(told, told[1:], told[2:], told[3:], strict=False):
            of_first = [part.sort in first for part in (one, other, another, last)]
            alternate = of_first in ([True, False, True, False], [False, True, False, True])
            alike = one.sort == another.sort and other.sort == last.sort
            if alternate and alike and one.value != another.value and other.value != last.value:
                raise incompatible(one, question.sentence, wording(another, question.sentence))


def _check_of_which(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "how many tasks, of which overdue", which are two numbers."""
    for part in parts:
        counted = [each for each in parts if each.sort == "count" and each.start < part.start]
        if part.sort in _NARROWING and counted and _is_of_which(question, part.start):
            raise incompatible(counted[0], question.sentence, wording(part, question.sentence))


def check_who_too(parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for "which conclusions are late and for whom", "is 157 done and who leads".

    What counts by document or field tells of no bodies, and a list of what is done is no yes.
    """
    words = question.sentence.words
    ends = (at for at in range(1, len(words)) if _asks_who(words[at : at + 3]))
    whether = words[0] in WHETHER
    sides = [part for part in parts if part.sort == "side" and part.value in ("conclusion", "field")]
    done = [part for part in parts if whether and (part.sort, part.value) == ("state", "done")]
    at = next(ends, 0)
    for part in [*sides, *done] if at else ():
        if part.start < at:
            raise incompatible(part, question.sentence, question.sentence.wording(at + 1, len(words)))


def _asks_who(words: Sequence[str]) -> bool:
    """Whether words go on with whom: "and who leads", "and for whom"."""
    return words[:1] == ["and"] and ("who" in words[1:2] or "whom" in words[1:3])


def _is_of_which(question: Interpretation, start: int) -> bool:
    """Whether "of which", "dont" or "trong đó" stands right before a word."""
    before = question.sentence.words[max(start - 2, 0) : start]
    return before[-1:] == ["dont"] or [*before] in (["of", "which"], ["trong", "do"])


def _start(part: Part) -> int:
    return part.start
