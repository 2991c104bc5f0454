"""kltrack ask."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence

from kltrack.cli.asking import Asked, answer, asked
from kltrack.cli.option import Group, arguments
from kltrack.cli.options import AnswerOptions, MomentOptions
from kltrack.cli.output import Answer, say_failure
from kltrack.errors import KltrackError
from kltrack.query import select
from kltrack.query.command_line import equivalent, shell
from kltrack.question import read_question
from kltrack.reports.assignments import assignments
from kltrack.reports.question import with_question


class QuestionOptions(Group):
    """What is asked."""

    words = arguments("QUESTION", "In English, Vietnamese or French.")


def ask_command(place: MomentOptions, showing: AnswerOptions, own: QuestionOptions) -> Answer | int:
    """Ask in plain words: "what is due before Dec 15 for the Ministry of Finance".

    Without words, every line typed or piped in is a question, until the end of input.
    """
    known = asked(place)
    days = [*_days_typed(place, known)]
    if own.words:
        return _answered(question_text(own.words), known, days, showing)
    from kltrack.cli.conversation import is_typed, lines

    worst = converse(lines(), lambda line: _answered(line, known, days, showing))
    # Whoever sat there has seen what failed; a script has only the exit code.
    return 0 if is_typed() else worst


def question_text(words: Sequence[str]) -> str:
    """The question that the arguments are. One argument of several words among others was quoted, and stays so."""
    if len(words) == 1:
        return words[0]
    return " ".join(f'"{word}"' if " " in word and '"' not in word else word for word in words)


def converse(questions: Iterable[str], reply: Callable[[str], Answer]) -> int:
    """Answer every question; one that fails is told on standard error and does not end it. The worst exit code."""
    worst = 0
    for question in questions:
        try:
            worst = max(worst, reply(question).print())
        except KltrackError as error:
            say_failure(error)
            worst = max(worst, error.exit_code)
    return worst


def _days_typed(place: MomentOptions, known: Asked) -> Iterator[str]:
    """The options by which the day was moved for this question; what the environment sets holds for any command."""
    for option, said, day in (("as-of", place.as_of, known.today), ("known-at", place.known_at, known.moment.known_at)):
        if said and said != os.environ.get(f"KLTRACK_{option.upper().replace('-', '_')}"):
            yield from (f"--{option}", str(day))


def _answered(question: str, known: Asked, days: Sequence[str], showing: AnswerOptions) -> Answer:
    chosen = read_question(question, known.index, known.today, known.language)
    result = select(known.index, chosen, known.moment)
    line = shell([*equivalent(chosen, known.index, known.language), *days])
    return answer(with_question(assignments(result, known.index, known.language), question, line), showing)
