"""A day that says when people left or came, and no last day of a task: "those who retired before 31 August 2025"."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.messages import message
from kltrack.question.meaning.nearest_tasks import nearest_tasks
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.text import harmless

# Words without diacritics.
_PEOPLE = frozenset({"those", "people", "persons", "cadres", "officials", "staff", "employees", "workers", "servants"})
_PEOPLE |= {"anyone", "everyone", "ceux", "celles", "agents", "fonctionnaires", "personnes", "personnel", "salaries"}
_PEOPLE |= {"travailleurs", "nguoi"}
_SECOND: Mapping[str, Collection[str]] = {"bo": ("can",), "chuc": ("cong", "vien"), "dong": ("lao",), "su": ("nhan",)}
_LEAVE = frozenset({"retire", "retires", "retired", "left", "leave", "leaves", "resign", "resigns", "resigned", "quit"})
_LEAVE |= {"depart", "departed", "recruited", "hired", "joined", "appointed", "partis", "parties", "partir", "quitte"}
_LEAVE |= {"quittent", "demissionne", "demissionnent", "retraites", "retraitees", "recrutes", "recrutees", "nommes"}
_LEAVE |= {"partent", "nghi", "thoi"}
# What may stand between these, and before a day.
_SMALL = frozenset({"who", "that", "have", "had", "has", "will", "are", "were", "be", "been", "qui", "sont"})
_SMALL |= {"ont", "ayant"}
_SMALL |= {"etaient", "avaient", "leurs", "leur", "fonctions", "poste", "la", "en", "a", "retraite", "service", "work"}
_SMALL |= {"office", "their", "post", "posts", "from", "the", "da", "duoc", "se", "viec", "huu", "cong", "tac", "hang"}
_SMALL |= {"prematurely", "early", "voluntarily", "tuoi", "truoc"}
_FARTHEST = 4  # words


def check_day_of_people(question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem for a day behind such a verb, with the nearest tasks."""
    words = question.sentence.words
    for day in (place for place, slot in enumerate(question.slots) if slot.when):
        limited = day - any(sense.startswith("op:") for sense in question.senses(day - 1))
        topic = words[: question.slot(limited).start]
        people = _people(topic[: max(_last(topic, _LEAVE, _SMALL), 0)])
        if people < 0:
            continue
        raise QuestionProblem(
            message(
                '"{words}": this day says when people left or came; a day in a question is the last one of a task. Ask'
                " without it.",
                words=harmless(question.sentence.wording(people, question.slot(day).end)),
            ),
            *nearest_tasks([topic], topic, question.sentence.text, index, question.today),
        )


def _people(words: Sequence[Word]) -> int:
    """The place of the last words for people, with only small words behind them; -1 where there are none."""
    place = _last(words, _PEOPLE | set(_SECOND), _SMALL)
    if place < 0 or words[place] in _PEOPLE:
        return place
    return place - 1 if words[place - 1 : place] and words[place - 1] in _SECOND[words[place]] else -1


def _last(words: Sequence[Word], sought: Collection[str], between: Collection[str]) -> int:
    """The place of the last word that is sought, with only words of `between` behind it; -1 where there is none."""
    for place in reversed(range(max(len(words) - _FARTHEST, 0), len(words))):
        if words[place] in sought:
            return place
        if words[place] not in between:
            break
    return -1
