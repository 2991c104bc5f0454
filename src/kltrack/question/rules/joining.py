"""Checks of the parts beside each other: what no command can say together, and what may be meant in two ways."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from kltrack.bodies.directory import Directory
from kltrack.messages import message
from kltrack.question.rules.interpretation import Part, QuestionProblem
from kltrack.question.slots.language import language_of
from kltrack.question.slots.sentence import OF, Sentence
from kltrack.text import ARTICLES, harmless

_STRICT = ("before", "by", "after", "from")


def check_parts(parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises QuestionProblem for parts that no command can say together, or that may be joined in two ways."""
    for check in (_check_joined, _check_kind_and_field, _check_bound, _check_side_by_side, _check_repeated):
        check(parts, sentence)


def wording(part: Part, sentence: Sentence) -> str:
    """The words of a part, to be quoted in a sentence."""
    return harmless(sentence.wording(part.start, part.end))


def _check_joined(parts: Sequence[Part], sentence: Sentence) -> None:
    """ "Or" joins things of one kind: no command can say "for Finance or in December"."""
    for place, (beside, part) in enumerate(pairwise(parts)):
        dated = part.sort == "state" and beside.sort == "limit" and place > 0  # "due today or overdue"
        before = parts[place - 1] if dated else beside
        if part.joined == "or" and _comparable_sort(before) != _comparable_sort(part):
            raise QuestionProblem(
                message(
                    '"or" between "{first}" and "{second}" is more than one question; ask each.',
                    first=wording(before, sentence),
                    second=wording(part, sentence),
                )
            )


def _check_kind_and_field(parts: Sequence[Part], sentence: Sentence) -> None:
    """ "Commendations and rewards" are either of them, and no command has a kind or else a field."""
    for before, part in pairwise(parts):
        if {before.sort, part.sort} != {"kind", "field"}:
            continue
        praised = {before.value, part.value} == {"commendation", ("rewards",)}
        if part.joined == "and" or (praised and sentence.has_comma(before.end - 1, part.start)):
            raise incompatible(before, sentence, wording(part, sentence))


def check_topics(parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises QuestionProblem for a topic looked for in texts that is joined to a field, or beside another text.

    A comma joins them too, where nothing else stands between: "about schools, education".
    """
    for before, part in pairwise(parts):
        listed = part.start == before.end and sentence.has_comma(before.end - 1, part.start)
        if (part.joined == "and" or listed) and {before.sort, part.sort} == {"topic", "field"}:
            topic, field = (before, part) if part.sort == "field" else (part, before)
            raise QuestionProblem(
                message(
                    '"{words}" is looked for in the texts, and "{field}" is a recorded field; ask for each.',
                    words=wording(topic, sentence),
                    field=wording(field, sentence),
                )
            )
    _check_texts_side_by_side(parts, sentence)


def check_bodies_as_topics(parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises QuestionProblem for "about schools and provinces": what is about them, or the tasks of the provinces.

    "About schools and for the provinces" says that these must act.
    """
    for before, part in pairwise(parts):
        if {before.sort, part.sort} not in ({"topic", "body"}, {"field", "body"}) or part.joined != "and":
            continue
        small = ARTICLES if part.sort == "body" else _SMALL_BEFORE_FIELD
        between = [word for word in sentence.words[before.end : part.start] if word not in small]
        if len(between) == 1:
            raise incompatible(before, sentence, wording(part, sentence))


_SMALL_BEFORE_FIELD = ARTICLES | {"of", "de", "du", "des", "d'", "cac"}  # "tâches de Hanoï et du foncier"


def _check_texts_side_by_side(parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises UnrelatedNames for two texts with nothing between: "reports about staff" is no report or any staff."""
    texts = [at for at, part in enumerate(parts) if part.sort in ("topic", "text")]
    for earlier, later in pairwise(texts):
        joined = any(part.joined for part in parts[earlier + 1 : later + 1])
        if not joined and not sentence.has_comma(parts[earlier].end - 1, parts[later].start):
            raise unrelated(wording(parts[earlier], sentence), wording(parts[later], sentence))


def _check_side_by_side(parts: Sequence[Part], sentence: Sentence) -> None:
    """Two bodies without "and", "or" or a comma between them may be one thing or two: "the government of Hanoi".

    So may two fields. After "A and B" a comma makes no third of them: "the courts and Hanoi, Party committees" may be
    the committees of these two.
    """
    for place, part in enumerate(parts):
        alike = next((sorts for sorts in _NAMES if part.sort in sorts), ())
        earlier = next((at for at in reversed(range(place)) if parts[at].sort in alike), None)
        if earlier is None or part.value == parts[earlier].value:
            continue
        before = parts[earlier]
        joined = any(after.joined for after in parts[earlier + 1 : place + 1])
        closes_list = before.joined == "and" and before.sort == part.sort == "body"
        if not joined and (closes_list or not sentence.has_comma(before.end - 1, part.start)):
            raise unrelated(wording(before, sentence), wording(part, sentence))


class UnrelatedNames(QuestionProblem):
    """A question that leaves open what two names in it are to each other."""


def unrelated(first: str, second: str) -> UnrelatedNames:
    """The refusal of two names when the question leaves open what they are to each other."""
    return UnrelatedNames(
        message(
            'What "{first}" and "{second}" are to each other is not said. For either of them say'
            ' "{first} or {second}", or "{first}, {second}"; else keep one.',
            first=first,
            second=second,
        )
    )


_NAMES = (("body", "except-body"), ("field", "except-field"))


def check_groups(parts: Sequence[Part], sentence: Sentence, directory: Directory) -> None:
    """ "Inspection agencies" are bodies of their own, and not every agency in a field.

    Raises QuestionProblem for a group beside a field with "of" between them or nothing.
    """
    for first, last in pairwise(parts):
        group, field = (first, last) if first.sort == "body" else (last, first)
        if group.sort != "body" or field.sort != "field" or last.joined or len(group.value) != 1:
            continue
        if sentence.has_comma(first.end - 1, last.start):
            continue
        between = sentence.words[first.end : last.start]
        if group is first:
            is_one = not between or (len(between) == 1 and between[0] in OF)
        else:
            plural = sentence.words[last.end - 1].endswith("s")
            is_one = not between and plural and language_of(sentence.text) != "fr"  # "foncier localités en retard"
        if is_one and directory.members(group.value[0]):
            words = harmless(sentence.wording(first.start, last.end))
            raise group_of_field(words, wording(group, sentence), wording(field, sentence))


def group_of_field(words: str, group: str, field: str) -> UnrelatedNames:
    """The refusal of the name of a group beside a field, "press agencies", which may be other bodies."""
    return UnrelatedNames(
        message(
            '"{words}" are bodies that the register does not know by this name. Ask for a text: mentioning'
            ' "{words}"; or for "{group}", in the field of "{field}".',
            words=words,
            group=group,
            field=field,
        )
    )


def check_organisation(parts: Sequence[Part], sentence: Sentence) -> None:
    """Raises QuestionProblem for "the organisation of Hanoi": Hanoi with all its bodies, or the field of work there."""
    for first, last in pairwise(parts):
        body, field = (first, last) if first.sort == "body" else (last, first)
        if {first.sort, last.sort} != {"body", "field"} or last.joined or sentence.has_comma(first.end - 1, last.start):
            continue
        named = [word for word in sentence.words[field.start : field.end] if word not in _SMALL]
        between = set(sentence.words[first.end : last.start])
        if " ".join(named) in _ORGANISATION and between <= _SMALL and not _is_of_work(field, sentence):
            raise QuestionProblem(
                message(
                    '"{words}" may be {body} with all its bodies, or the field of work there. Say "{body} as a whole",'
                    ' or "in the field of {field}".',
                    words=harmless(sentence.wording(first.start, last.end)),
                    body=wording(body, sentence),
                    field=harmless(" ".join(word.typed for word in named)),
                )
            )


# Words without diacritics.
_ORGANISATION = frozenset({"organisation", "organization", "to chuc"})
_SMALL = ARTICLES | {"of", "in", "for", "de", "d'", "du", "a", "au", "l'", "cua", "o", "tai"}
_WORK = frozenset(
    {"work", "task", "tasks", "matters", "taches", "travail", "questions", "travaux", "viec", "vu", "tac"}
)
_WORK |= {"field", "domaine", "about", "on", "sur", "ve", "vuc", "nganh", "matiere", "concernant", "relating"}


def _is_of_work(field: Part, sentence: Sentence) -> bool:
    """Whether a word beside the field says that work is meant: "organisation tasks of Hanoi", "công tác tổ chức"."""
    before = [word for word in sentence.words[max(field.start - 3, 0) : field.start] if word not in _SMALL]
    return not _WORK.isdisjoint([*before[-1:], *sentence.words[field.end : field.end + 1]])


def _comparable_sort(part: Part) -> str:
    return f"limit {part.value.operator}" if part.sort == "limit" else part.sort


def _check_repeated(parts: Sequence[Part], sentence: Sentence) -> None:
    """A command takes two limits of one kind as either of them, so a question must say "or" between them."""
    seen: dict[str, Part] = {}
    for part in parts:
        if part.sort != "limit" or part.value.operator not in _STRICT:
            continue
        first = seen.setdefault(part.value.operator, part)
        if first is not part and part.joined != "or" and first.value != part.value:
            raise QuestionProblem(
                message(
                    '"{first}" and "{second}" are two limits of one kind; keep one.',
                    first=wording(first, sentence),
                    second=wording(part, sentence),
                )
            )


def _check_bound(parts: Sequence[Part], sentence: Sentence) -> None:
    """A role and "by name" hold for all the bodies of a command, so several bodies must stand in one list."""
    bodies, excepted = _places(parts, "body"), _places(parts, "except-body")
    for sort in ("role", "named"):
        places = _places(parts, sort)
        if not places:
            continue
        if not bodies and not (sort == "named" and excepted):
            raise QuestionProblem(
                message('"{words}" says how a body is bound; name the body.', words=wording(parts[places[0]], sentence))
            )
        if sort == "role" and (_are_scattered(places) or (_are_scattered(bodies) and len(bodies) > 1)):
            raise QuestionProblem(
                message("One command gives all its bodies the same roles; ask one question for each role.")
            )
        if any(_follows_exception(parts, place) for place in places if sort == "role"):
            raise QuestionProblem(message("What a body leads or coordinates cannot be left out, only what binds it."))


def _places(parts: Sequence[Part], sort: str) -> list[int]:
    return [place for place, part in enumerate(parts) if part.sort == sort]


def _are_scattered(places: Sequence[int]) -> bool:
    return bool(places) and places[-1] - places[0] >= len(places)


def _follows_exception(parts: Sequence[Part], place: int) -> bool:
    after = parts[place + 1].sort if place + 1 < len(parts) else ""
    return place > 0 and parts[place - 1].sort.startswith("except-") and after != "body"


def check_takes(parts: Sequence[Part], takes: Collection[str], sentence: Sentence, of_what: str) -> None:
    """Raises QuestionProblem for a part of a sort that does not go with what is asked, worded `of_what`."""
    for part in parts:
        if part.sort not in takes:
            raise incompatible(part, sentence, of_what)


def incompatible(part: Part, sentence: Sentence, of_what: str) -> QuestionProblem:
    """The refusal of a part that does not go with what is asked, worded `of_what`."""
    return QuestionProblem(
        message(
            '"{words}" and "{other}" do not go together in one question; ask each.',
            words=wording(part, sentence),
            other=harmless(of_what),
        )
    )
