"""Plain words → a command with its filter, by a small grammar of English, Vietnamese and French. Nothing is guessed.

    question    part { [and | or] part }            in any order; every word belongs to a part
    part        when | who | what | how | other | filler
    when        before | by, until | after | from, since | on | in   date
                between date and date | from date to date            both days included; from 1 to 15 December
                date to date | 1–15 December                         in these days, both included
                period except date                          what remains of it
                [in | within] [the next] length                      today included
                date                                                 on that day, in that period
    who         [for | of | by] body                any name, alias or group; a name without its type word
                except name { and name }            a body, field or conclusion; "not" before a name is the same, and
                                                    "but" after "everything"
    what        [in the field of] field
                conclusion number [of day] | 202-KL/TW
                kind                                requests, decisions, …
                mentioning "text"                   or words without quotation marks, as after "about"
    how         due, open | overdue, late | undated | upcoming | everything
                lead | implement | coordinate       the role of the body
                by name                             not through a group
                task                                        assignments and requests alone
                about words                                 a field, else words of a text, all of them
    other       ID                                          shown, whatever is asked of it
                how many | top number | next deadline       the number, or the first so many
                what's new | slipped | timeline | help      a digest [since a day], the lineage, …, for names
                who is late | which ministries are late     the scorecard of what is overdue
                as of a day                                 answered as of that day
                issued in October                           what the documents issued then ask
    date        the grammar of kltrack.dates; a length too

The words are in `vocabulary`, per language; they may be mixed. Case, diacritics, commas and question marks are free.
Longest match first: at each word the longest phrase that means something is taken; of equally long ones, a date before
a name before a word.

- An abbreviation counts in capitals: "ĐU" is a Party committee, "du" is French; "tphcm" and "mpi" can be no words. In
  a question all in capitals, a word of the vocabulary is that word. In French it may also be the initials of another
  body of the same type.
- A name that is a body's and a field's ("finance") is the body after "for", "of" or beside a verb, the field after "in
  the field of", the same as its neighbour in a list; anywhere else it has two readings.
- Two bodies, or two dates, with nothing between them, "the government of Hanoi", are refused; so is a length counted
  from a date, "30 days of 1 December".
- The last "không" or "chưa" after a "có" only asks whether; anywhere else it denies.
- A short name in a list shares the head of the one before: "Ministry of Health and of Education".
- Several bodies mean any of them, as on the command line; so do several fields, conclusions, kinds, roles and texts.
- "Or" joins things of one kind. Between two kinds it is two questions.
- Without a state, a question with a date asks for what is due, one without a date for everything.
- What no command can say is refused: dates of being done, a role for one of two bodies, "not" before what is no name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from kltrack.dates import DateProblem
from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.messages import message, quoted
from kltrack.query import Filter, select
from kltrack.query.command_line import COMMANDS, shell
from kltrack.query.contradictions import LeftOutToo
from kltrack.query.texts import holds_as_begun, holds_words
from kltrack.question.meaning.actors import check_actors
from kltrack.question.meaning.bare import bare_topic, led_topic
from kltrack.question.meaning.by_whom import check_by_whom
from kltrack.question.meaning.choices import choices_of
from kltrack.question.meaning.cited import meaning_of_cited
from kltrack.question.meaning.command import Meaning
from kltrack.question.meaning.commands import meaning_of
from kltrack.question.meaning.grouped_topics import grouped_topic
from kltrack.question.meaning.latest_deeds import check_latest_deeds
from kltrack.question.meaning.latest_that import of_latest_that_has
from kltrack.question.meaning.lone import with_lone_topic
from kltrack.question.meaning.nouns import topic_of_nouns
from kltrack.question.meaning.phrased import joins_field, phrased_topic, stands_in_texts
from kltrack.question.meaning.pieces_of_names import is_piece_of_name
from kltrack.question.meaning.plain import plain_topic
from kltrack.question.meaning.plurals import other_numbers
from kltrack.question.meaning.records import without_words_of_record
from kltrack.question.meaning.said_in_document import said_in_document
from kltrack.question.names.belonging import with_belonging
from kltrack.question.names.every import with_every
from kltrack.question.names.group_heads import with_group_heads
from kltrack.question.names.heads import with_shared_heads
from kltrack.question.names.left_out import with_members_left_out
from kltrack.question.names.recurring import with_recurring
from kltrack.question.notes import note_of
from kltrack.question.refusing.corrections import check_correction
from kltrack.question.refusing.forecasts import check_is_no_forecast
from kltrack.question.refusing.unanswerable import check_answerable
from kltrack.question.refusing.up_to_a_day import check_up_to_a_day
from kltrack.question.rules.as_of import day_asked, without_day
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem
from kltrack.question.rules.issuing import check_day_of_issue
from kltrack.question.rules.joining import UnrelatedNames
from kltrack.question.rules.parts import parts_of
from kltrack.question.rules.topics_of_bodies import TOPIC
from kltrack.question.slots.asked_help import without_guidance
from kltrack.question.slots.cutting import slots_of
from kltrack.question.slots.frames import without_frame
from kltrack.question.slots.known_names import Names, names_of
from kltrack.question.slots.occasions import without_day_of_occasion
from kltrack.question.slots.sentence import Sentence, read_sentence
from kltrack.question.slots.slot import Slot
from kltrack.terms import marked
from kltrack.text import harmless, visible
from kltrack.tuples import NamedTuple

__all__ = ["Meaning", "QuestionProblem", "read_meaning", "read_question"]

LONGEST = 1000  # characters
_NO_CHOICES: Mapping[int, str] = MappingProxyType({})
# Signs that people type as punctuation. Any other sign may mean something ("<", "≠", "-Finance") and is refused.
_SIGNS = frozenset(" .,;:?!'\"()[]«»“”„‘’ʼ´`…‐‑‒–—−-/&@°_")
_HYPHENS = ("-", "−", "–")


def read_question(text: str, index: Index, today: date, language: str = "en") -> Filter:
    """The one filter that a question for due, overdue or list means, asked of `index` on `today`.

    Raises what `read_meaning` raises, and QuestionProblem for a question that is another command or more than a filter.
    """
    meaning = read_meaning(text, index, today, language)
    filtered = Meaning(meaning.command, meaning.chosen, note=meaning.note)
    if meaning.command not in COMMANDS.values() or meaning != filtered:
        raise QuestionProblem(
            message("The question is another command: {command}", command=shell(meaning.words(index, language)))
        )
    return meaning.chosen


def read_meaning(text: str, index: Index, today: date, language: str = "en") -> Meaning:
    """The one command that a question means, asked of `index` on `today`.

    Raises QuestionProblem for words that were not understood, for what no command can say and for two readings,
    BodyProblem for a name that fits several bodies and DateProblem for a date that cannot be. Commands shown in a
    refusal name bodies in `language`.
    """
    text = visible(text)
    if len(text) > LONGEST:
        raise QuestionProblem(
            message("The question is longer than {number} characters; ask a shorter one.", number=LONGEST)
        )
    if sign := next(_strange_signs(text.replace(" + ", " ").replace(" > ", " ").replace(" % ", " ")), ""):
        raise QuestionProblem(message("I did not understand: {words}.", words=quoted(harmless(sign))))
    sentence = read_sentence(without_frame(text))
    if not sentence.words:
        raise QuestionProblem(
            message('There is no question. Ask, for example: kltrack ask "what is due before Dec 15"')
        )
    return _one_meaning(sentence, _Context(index, names_of(index), today, language))


def _strange_signs(text: str) -> Iterator[str]:
    """Every sign that is no punctuation, and every sign before a word that may turn it into its opposite: -x, !x."""
    for char in text:
        if not (char.isalnum() or char.isspace() or char in _SIGNS or unicodedata.combining(char)):
            yield char
    for word in text.split():
        if word.startswith(_HYPHENS) and word.strip("-−–"):
            yield word[:2]
        yield from (f"!{after[0]}" for after in word.split("!")[1:] if after[:1].isalnum())


class _Context(NamedTuple):
    """What a question is read against: a register, its names, the day, and the language of commands in refusals."""

    register: Index
    names: Names
    today: date
    language: str

    def interpretation(self, sentence: Sentence) -> Interpretation:
        """The sentence cut into slots, as of the day that it names or today."""
        slots = self._slots(sentence, self.today)
        day = day_asked(slots, sentence, self.today)
        if day is None:
            return Interpretation(sentence, slots, self.today, _NO_CHOICES)
        return Interpretation(sentence, without_day(self._slots(sentence, day), day), day, _NO_CHOICES, day)

    def by_single_names(self, sentence: Sentence) -> Interpretation:
        """The sentence cut into slots, as of today, each name read without the names beside it."""
        return Interpretation(sentence, slots_of(sentence, self.names, self.today), self.today, _NO_CHOICES)

    def _slots(self, sentence: Sentence, day: date) -> list[Slot]:
        directory = self.register.directory
        slots = without_day_of_occasion(slots_of(sentence, self.names, day), sentence)
        slots = without_guidance(slots, sentence.words)
        for reading in (with_every, with_belonging, with_group_heads, with_members_left_out, with_shared_heads):
            slots = reading(slots, sentence, directory)
        return with_recurring(slots, sentence, self.register)

    def command(self, meaning: Meaning) -> str:
        """The command line of a meaning."""
        return shell(meaning.words(self.register, self.language))

    def attempt(self, text: str) -> str | None:
        """The command line of another question; None where it is not understood, or has two readings.

        None too where it looks for words that stand in no text of what it asks for: nobody is helped by that.
        """
        try:
            meaning = _meaning(self.interpretation(read_sentence(text)), self)
        except (UsageProblem, _UnreadSlots):
            return None
        chosen, day = meaning.chosen, meaning.as_of or self.today
        return None if chosen.texts and not select(self.register, chosen, day).items else self.command(meaning)


def _one_meaning(sentence: Sentence, context: _Context) -> Meaning:
    try:
        question = context.interpretation(sentence)
    except QuestionProblem as problem:
        raise _unknown_words(sentence, context) or problem from None
    check_correction(question, context.attempt)
    check_answerable(question, context.register)
    check_day_of_issue(question, context.register)
    readings: dict[Meaning, None] = {}
    problems: list[UsageProblem] = []
    is_named = False  # whether some reading takes each name as a name
    for choices in choices_of(question):
        try:
            readings[_meaning(question._replace(choices=choices), context)] = None
            is_named = is_named or TOPIC not in choices.values()
        except _UnreadSlots as unread:
            from kltrack.question.refusing.refusals import not_understood

            raise not_understood(question, unread.slots, context.register, context.attempt) from None
        except LeftOutToo:
            raise  # "Finance, not Finance" is not Finance without the field of that name
        except UsageProblem as problem:
            problems.append(problem)
    if not is_named:
        raise _with_unknown_words(problems[0], question)
    if len(readings) > 1:
        raise _several_readings([context.command(meaning) for meaning in readings])
    return next(iter(readings))


def _with_unknown_words(problem: UsageProblem, question: Interpretation) -> UsageProblem:
    """The problem, after a line that names words without any meaning where these may be its cause."""
    may_be_cause = isinstance(problem, DateProblem | UnrelatedNames)
    unknown = [slot for slot in question.slots if not slot.is_understood] if may_be_cause else []
    if not unknown:
        return problem
    words = quoted(harmless(" ".join(question.sentence.wording(slot.start, slot.end) for slot in unknown)))
    return QuestionProblem(message("I did not understand: {words}.", words=words), *problem.lines)


def _unknown_words(sentence: Sentence, context: _Context) -> QuestionProblem | None:
    """The refusal of words that are not understood whatever the names beside them mean; None where there are none."""
    question = context.by_single_names(sentence)
    try:
        _meaning(question, context)
    except _UnreadSlots as unread:
        if not any(slot.senses or slot.name_kinds for slot in unread.slots):
            from kltrack.question.refusing.refusals import not_understood

            return not_understood(question, unread.slots, context.register, context.attempt)
    except UsageProblem:
        pass
    return None


_HAS_READINGS = {
    2: marked("The question has two readings:"),
    3: marked("The question has three readings:"),
    4: marked("The question has four readings:"),
}


def _several_readings(commands: Sequence[str]) -> QuestionProblem:
    number = len(commands)
    has_phrase = number in _HAS_READINGS
    heading = (
        message(_HAS_READINGS[number]) if has_phrase else message("The question has {number} readings:", number=number)
    )
    return QuestionProblem(heading, *(f"  {command}" for command in commands))


def _is_only_later(topic: Part, question: Interpretation, index: Index) -> bool:
    """Whether all texts that have a topic have it in other forms, and were issued after the day that is asked about."""
    if any(holds_as_begun(index, text) for text in (topic.value, *other_numbers(topic.value))):
        return False
    return holds_words(index, topic.value) and not holds_words(index, topic.value, until=question.today)


def _topic_in_any_form(question: Interpretation, unread: Sequence[Slot], index: Index) -> Part | None:
    from kltrack.question.topic_in_any_form import topic_in_any_form

    return topic_in_any_form(question, unread, index)


class _UnreadSlots(Exception):
    """Some slots of a question were not understood."""

    def __init__(self, slots: Sequence[Slot]) -> None:
        super().__init__()
        self.slots = slots


def _meaning(question: Interpretation, context: _Context) -> Meaning:
    """The meaning of a question with all its choices made. Raises _UnreadSlots for slots that no rule reads."""
    index = context.register
    parts, unread = parts_of(question)
    topic = bare_topic(question, unread)
    if unread and not topic:
        topic = led_topic(question, unread, index) or plain_topic(question, unread, index)
        topic = topic or phrased_topic(question, unread, index) or topic_of_nouns(question, unread, index)
        topic = topic or grouped_topic(question, unread, index)
        topic = topic or _topic_in_any_form(question, unread, index) or said_in_document(question, unread, index)
    if (
        topic
        and stands_in_texts(topic, question, index)
        and not _is_only_later(topic, question, index)
        and not joins_field(parts)
        and not is_piece_of_name(topic.value, index.directory)
    ):
        parts, unread = [topic, *(part for part in parts if not topic.start <= part.start < topic.end)], []
    if unread and (about := with_lone_topic(question, unread, index)):
        question = about
        parts, unread = parts_of(question)
    if unread := without_words_of_record(unread, question, index):
        raise _UnreadSlots(sorted(unread, key=lambda slot: slot.start))
    if cited := meaning_of_cited(parts, question, index):
        return cited._replace(as_of=question.as_of)
    meaning = of_latest_that_has(meaning_of(parts, question, index), parts, question, index)
    check_latest_deeds(meaning, parts, question, index)
    check_by_whom(meaning, parts, question, index)
    check_actors(meaning, parts, question, index)
    check_is_no_forecast(meaning, parts, question)
    check_up_to_a_day(meaning, parts, question, context.command)
    return meaning._replace(as_of=meaning.as_of or question.as_of, note=note_of(meaning, parts, question, index))
