"""Plain words → Filter. A small grammar of English, Vietnamese and French; deterministic, and nothing is guessed.

    question    part { [and | or] part }            in any order; every word belongs to a part
    part        when | who | what | how | filler
    when        before | by, until | after | from, since | on | in   date
                between date and date | from date to date            both days included; from 1 to 15 December
                [in | within] [the next] length                      today included
                date                                                 on that day, in that period
    who         [for | of | by] body                any name, alias or group; a name without its type word
                except name { and name }            a body, field or conclusion; "not" before a name is the same, and
                                                    "but" after "everything"
    what        [in the field of] field
                conclusion number [of day] | 202-KL/TW
                kind                                requests, decisions, …
                mentioning "text"                   or one word without quotation marks
    how         due, open | overdue, late | undated | upcoming | everything
                lead | implement | coordinate       the role of the body
                by name                             not through a group
    date        the grammar of kltrack.dates; a length too

The words are in `vocabulary`, per language; they may be mixed. Case, diacritics, commas and question marks are free.
Longest match first: at each word the longest thing that anybody knows is taken, a date before a name before a word.

- An abbreviation counts only in capitals: "ĐU" is a Party committee, "du" is French; in a question all in capitals, a
  word of the vocabulary is that word.
- A name that is a body's and a field's ("finance") is the body after "for", "of" or beside a verb, the field after "in
  the field of", the same as its neighbour in a list; anywhere else it has two readings.
- Two bodies, or two dates, with nothing between them, "the government of Hanoi", are refused; so is a length that hangs
  on a date, "30 days of 1 December".
- The last "không" or "chưa" after a "có" only asks whether; anywhere else it denies.
- Several bodies mean any of them, as on the command line; so do several fields, conclusions, kinds, roles and texts.
- "Or" joins things of one kind. Between two kinds it is two questions.
- Without a state, a question with a date asks for what is due, one without a date for everything.
- What no command can say is refused: dates of being done, a role for one of two bodies, "not" before what is no name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from unicodedata import combining

from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.query import Filter
from kltrack.query.command_line import equivalent, shell
from kltrack.question.clauses import Clauses
from kltrack.question.meaning import QuestionProblem, filter_of
from kltrack.question.names import Names, names_of
from kltrack.question.parts import parts_of
from kltrack.question.sentence import Sentence, sentence
from kltrack.question.slots import Slot, slots
from kltrack.question.who import kinds_at
from kltrack.text import harmless

__all__ = ["QuestionProblem", "read_question"]

LONGEST = 1000  # characters
_MOST_READINGS = 16
# Signs that people write as punctuation. Any other sign may mean something ("<", "≠", "-Finance") and is refused.
_SIGNS = frozenset(" .,;:?!'\"()[]«»“”„‘’ʼ´`…‐‑‒–—−-/&@°_")
_HYPHENS = ("-", "−", "–")


def read_question(text: str, index: Index, today: date, language: str = "en") -> Filter:
    """The one filter that a question means, asked of `index` on `today`.

    Raises QuestionProblem for words that were not understood, for what no command can say and for two readings,
    BodyProblem for a name that fits several bodies and DateProblem for a date that cannot be. Commands shown in a
    refusal name bodies in `language`.
    """
    if len(text) > LONGEST:
        raise QuestionProblem(f"The question is longer than {LONGEST} characters; ask a shorter one.")
    if sign := next(_strange_signs(text), ""):
        raise QuestionProblem(f'I did not understand: "{harmless(sign)}".')
    said = sentence(text)
    if not said.words:
        raise QuestionProblem('There is no question. Ask, for example: kltrack ask "what is due before Dec 15"')
    return _read(said, _Asked(index, names_of(index), today, language))


def _strange_signs(text: str) -> Iterator[str]:
    """Every sign that is no punctuation, and every sign before a word that may turn it into its opposite: -x, !x."""
    for char in text:
        if not (char.isalnum() or char.isspace() or char in _SIGNS or combining(char)):
            yield char
    for word in text.split():
        if word.startswith(_HYPHENS) and word.strip("-−–"):
            yield word[:2]
        yield from (f"!{after[0]}" for after in word.split("!")[1:] if after[:1].isalnum())


@dataclass(frozen=True, eq=False, repr=False)
class _Asked:
    """What a question is asked of: a register with its names, the day, and the language of commands in refusals."""

    index: Index
    names: Names
    today: date
    language: str

    def line(self, chosen: Filter) -> str:
        """The command line that a filter is."""
        return shell(equivalent(chosen, self.index, self.language))

    def attempt(self, text: str) -> str | None:
        """The command line of another question; None where it is not understood or has two readings."""
        said = sentence(text)
        try:
            return self.line(
                _reading(Clauses(said, slots(said, self.names, self.today), self.today, {}), said, self.index)
            )
        except (UsageProblem, _Unread):
            return None


def _read(said: Sentence, asked: _Asked) -> Filter:
    cut = slots(said, asked.names, asked.today)
    if any("refuse:as-of" in slot.senses for slot in cut):
        named = next(said.said(slot.start, slot.end) for slot in cut if "refuse:as-of" in slot.senses)
        raise QuestionProblem(
            f'"{named}" is not part of a question; say the day as of which to answer with --as-of DAY.'
        )
    found: dict[Filter, None] = {}
    problems: list[UsageProblem] = []
    for choices in _choices(Clauses(said, cut, asked.today, {})):
        try:
            found[_reading(Clauses(said, cut, asked.today, choices), said, asked.index)] = None
        except _Unread as unread:
            from kltrack.question.refusals import not_understood

            raise not_understood(said, unread.slots, asked.index, asked.attempt) from None
        except UsageProblem as problem:
            problems.append(problem)
    if not found:
        raise problems[0]
    if len(found) > 1:
        lines = "\n  ".join(asked.line(chosen) for chosen in found)
        raise QuestionProblem(f"The question has {_NUMBERS.get(len(found), len(found))} readings:\n  {lines}")
    return next(iter(found))


_NUMBERS = {2: "two", 3: "three", 4: "four"}


class _Unread(Exception):
    def __init__(self, unread: Sequence[Slot]) -> None:
        super().__init__()
        self.slots = unread


def _reading(clauses: Clauses, said: Sentence, index: Index) -> Filter:
    parts, unread = parts_of(clauses)
    if unread:
        raise _Unread(sorted(unread, key=lambda slot: slot.start))
    return filter_of(parts, said, index)


def _choices(plain: Clauses) -> Iterator[Mapping[int, str]]:
    """Every way to decide the slots that may be several things."""
    open_slots = {place: kinds for place in range(len(plain.slots)) if len(kinds := _options(plain, place)) > 1}
    ways = product(*open_slots.values())
    for number, way in enumerate(ways):
        if number == _MOST_READINGS:
            raise QuestionProblem("Too many names in the question have several readings; say of each what it is.")
        yield dict(zip(open_slots, way, strict=True))


def _is_bare_end(plain: Clauses, place: int) -> bool:
    """Whether the end of a period stands without a limit word: due end of December is by that day, or on it."""
    slot, before = plain.slot(place), plain.senses(place - 1)
    ending = bool(slot.is_day and {"end", "fin", "cuoi", "het"} & {*plain.said.words[slot.start : slot.start + 2]})
    return ending and not any(sense.startswith(("op:", "range", "and", "between")) for sense in before)


def _options(plain: Clauses, place: int) -> tuple[str, ...]:
    if "soon:fork" in plain.senses(place) and plain.slot(place + 1).length:
        after = "next" in plain.senses(place + 2) or plain.slot(place + 1).soon
        return () if after else ("within", "on")
    if _is_bare_end(plain, place):
        return ("on", "by")
    return kinds_at(plain, place)
