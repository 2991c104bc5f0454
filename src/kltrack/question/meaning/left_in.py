"""A note beside an answer that leaves a body out: what other bodies of its organisation still have among the rows."""

from __future__ import annotations

from collections.abc import Iterator

from kltrack.index import Index
from kltrack.messages import answer_language, plural
from kltrack.query import select
from kltrack.query.command_line import COMMANDS, shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation


def who_is_left_in(meaning: Meaning, question: Interpretation, index: Index) -> str:
    """A sentence for each such body: "except the Government" keeps what the Government's Party committee has to do."""
    if meaning.command not in COMMANDS.values() or not meaning.chosen.except_bodies:
        return ""
    return " ".join(_sentences(meaning, question, index))


def _sentences(meaning: Meaning, question: Interpretation, index: Index) -> Iterator[str]:
    chosen, directory = meaning.chosen, index.directory
    others = [other for body in chosen.except_bodies for other in directory.organisation(body, question.today)]
    rows = len(select(index, chosen, question.today).items) if others else 0
    for other in dict.fromkeys(others):
        fewer = chosen._replace(except_bodies=(*chosen.except_bodies, other))
        if number := rows - len(select(index, fewer, question.today).items):
            yield plural(
                "{body}, of the same organisation, is not left out and has {number} of these; without it: {command}",
                "{body}, of the same organisation, is not left out and has {number} of these; without it: {command}",
                number,
                body=directory.name(other, answer_language()),
                command=shell(meaning._replace(chosen=fewer).words(index, answer_language())),
            )
