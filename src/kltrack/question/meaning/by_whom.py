"""By whom, beside a day of issue: who issued the documents of that day, or who has to do what they ask."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kltrack.index import Index
from kltrack.messages import answer_language, message
from kltrack.query.command_line import COMMANDS, shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.meaning.listings import WITH_ISSUERS
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem


def check_by_whom(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem, with both commands, for "what was issued on 31 October and by whom"."""
    of_a_day = any(part.sort == "issued" for part in parts) and not any(part.sort == "issuer" for part in parts)
    by_whom = any(pair in _BY_WHOM for pair in pairwise(question.sentence.words))
    if not (of_a_day and by_whom) or meaning.command not in COMMANDS.values():
        return
    documents = tuple(index.conclusion_name(each) for each in meaning.chosen.conclusions)
    readings = (Meaning("conclusions", ids=documents, options=("--fields", WITH_ISSUERS)), meaning)
    commands = (shell(each.words(index, answer_language())) for each in readings)
    raise QuestionProblem(message("The question has two readings:"), *(f"  {command}" for command in commands))


_BY_WHOM = {("by", "whom")}
