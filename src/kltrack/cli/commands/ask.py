"""kltrack ask."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from kltrack.cli.asking import OpenOptions, Session, open_session, related_notes, session_as_of
from kltrack.cli.commands import command_function, groups_of, options_of
from kltrack.cli.option import Group, arguments
from kltrack.cli.options import ListOptions, MomentOptions
from kltrack.cli.output import Answer, note, say_failure
from kltrack.cli.reading import read
from kltrack.errors import KltrackError, UsageProblem
from kltrack.messages import message, plural, speak
from kltrack.query.command_line import shell
from kltrack.question import read_meaning
from kltrack.question.slots.language import language_of
from kltrack.register.location import is_read_once
from kltrack.reports.question import with_question

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kltrack.reports.report import Report

# The formats that are answered in the language of the question.
_READ = ("auto", "table", "plain", "html")


class QuestionOptions(Group):
    """What is asked."""

    formats = ("ics",)
    words = arguments("QUESTION", "In English, Vietnamese or French.")


def ask_command(place: MomentOptions, showing: ListOptions, own: QuestionOptions) -> Answer | int:
    """Ask in plain words: "what is due before Dec 15 for the Ministry of Finance".

    Without words, every line typed or piped in is a question, until the end of input.
    """
    if not own.words and place.register and _is_standard_input(place.register):
        raise UsageProblem(
            message("Standard input holds the register, so no questions are read there; write one as words.")
        )
    session = open_session(place)
    days = [*_days_typed(place, session)]

    def reply(question: str) -> Answer | int:
        return _answer(question, session, place, days, showing)

    if own.words:
        return reply(question_text(own.words))
    from kltrack.cli.conversation import is_typed, lines

    worst = converse(lines(), reply)
    # A person at the terminal has seen what failed; a script has only the exit code.
    return 0 if is_typed() else worst


def _is_standard_input(path: Path) -> bool:
    with suppress(OSError):
        return is_read_once(path) and os.path.samestat(path.stat(), os.fstat(0))
    return False


def question_text(words: Sequence[str]) -> str:
    """The arguments as one question. An argument of several words among others was quoted, and stays so."""
    if len(words) == 1:
        return words[0]
    return " ".join(f'"{word}"' if " " in word and '"' not in word else word for word in words)


def converse(questions: Iterable[str], reply: Callable[[str], Answer | int]) -> int:
    """Answer every question, and give the worst exit code. A question that fails is an error message, and no end."""
    worst = 0
    for question in questions:
        try:
            answered = reply(question)
            worst = max(worst, answered.print() if isinstance(answered, Answer) else answered)
        except KltrackError as error:
            say_failure(error)
            worst = max(worst, error.exit_code)
    return worst


def _in_its_language(question: str, session: Session, place: MomentOptions, showing: ListOptions) -> Session:
    """The session in the question's language, which is spoken from now on; unchanged for a script, or with --lang."""
    named = bool(place.lang) and place.lang != os.environ.get("KLTRACK_LANG")
    is_read = not showing.json and showing.format in _READ
    language = None if named or not is_read else language_of(question)
    speak(language or session.language)
    return Session(session.index, session.moment, language or session.language, session.options)


def _days_typed(place: MomentOptions, session: Session) -> Iterator[str]:
    """--as-of and --known-at as far as they were typed; what the environment sets holds for any command."""
    for option, typed, day in (
        ("as-of", place.as_of, session.today),
        ("known-at", place.known_at, session.moment.known_at),
    ):
        if typed and typed != os.environ.get(f"KLTRACK_{option.upper().replace('-', '_')}"):
            yield from (f"--{option}", str(day))


def _answer(
    question: str, base: Session, place: MomentOptions, days: Sequence[str], showing: ListOptions
) -> Answer | int:
    """The answer of the command that the question means, with that command as a note."""
    session = _in_its_language(question, base, place, showing)
    meaning = read_meaning(question, session.index, session.today, session.language)
    if showing.json or showing.format != "auto":
        meaning = meaning._replace(format="")  # an option that was typed counts, and not the question's words
    if meaning.format and meaning.format not in _READ:
        session = base
        speak(session.language)
    words = meaning.words(session.index, session.language)
    if meaning.as_of:
        session = session_as_of(meaning.as_of, session)
        days = [*days[2:]] if days[:1] == ["--as-of"] else days
    line = shell([*words, *days])
    if words[1] == "--help":
        from kltrack.cli.typer_app import call

        return int(call(words[1:]) or 0)
    answered = call_command(words[1], words[2:], session, showing)
    report = with_question(answered.report, question, line, meaning.note)
    answered = answered.changed(report=report.without_notes() if showing.quiet else report)
    if not answered.page.counted or answered.page.format == "json":
        return answered
    code = answered.print()
    for each in (message("Counted: {command}", command=line), *([meaning.note] if meaning.note else [])):
        note(each, quiet=showing.quiet)
    for other in (*_further_days(report), *_unrecorded(report, session), *related_notes(report)):
        note(other, quiet=showing.quiet)
    return code


def _unrecorded(report: "Report", session: Session) -> Iterator[str]:
    """A sentence where nothing is counted because nothing is recorded."""
    from kltrack.reports.unrecorded import of_how_many_nothing_is_recorded

    if report.filter and not report.total:
        yield from filter(None, [of_how_many_nothing_is_recorded(report.filter, session.index, session.moment)])


def _further_days(report: "Report") -> Iterator[str]:
    """A sentence where a count of tasks has several days of one that recurs."""
    from kltrack.reports.assignments import Assignments

    if isinstance(report, Assignments) and report.further_days:
        yield plural(
            "{number} of them is a further day of a task that recurs.",
            "{number} of them are further days of tasks that recur.",
            report.further_days,
        )


def call_command(command: str, words: Sequence[str], session: Session, showing: ListOptions) -> Answer:
    """The answer of a command with these words and output options, in an open session."""
    function = command_function(command)
    groups = read(words, groups_of(function), {})
    assert groups is not None, words
    own = options_of(groups_of(function))
    if strays := [option for option in showing.values if option not in own]:
        raise UsageProblem(
            message(
                "{option} does not go with kltrack {command}, which is asked here.", option=strays[0], command=command
            )
        )
    values = {**showing.values, **{key: value for group in groups.values() for key, value in group.values.items()}}
    answered: Answer = function(**{name: _filled(type(group), values, session) for name, group in groups.items()})
    return answered


def _filled(group: type[Group], values: Mapping[str, "Any"], session: Session) -> Group:
    return OpenOptions(session) if issubclass(MomentOptions, group) else group.filled(values)
