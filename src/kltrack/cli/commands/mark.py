"""kltrack mark."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from kltrack.cli.asking import Session, answer, open_session
from kltrack.cli.opening import journal_path
from kltrack.cli.option import Group, Option, Typed, flag, text, texts
from kltrack.cli.options import JournalOptions, OutputOptions
from kltrack.cli.output import Answer, note, say
from kltrack.errors import CannotCreate, UsageProblem
from kltrack.journal.appending import refuse_other_file
from kltrack.journal.git import Git
from kltrack.journal.writing import record
from kltrack.marking import Mark, Statement, marks, recorded, repetition
from kltrack.messages import message
from kltrack.query.typed import one_of, single_day
from kltrack.reasons import reason_of
from kltrack.reports.journal import mark_report
from kltrack.reports.report import Report
from kltrack.terms import STATUS_WORDS, StatusWord
from kltrack.timezone import HANOI


class MarkOptions(Group):
    """What is marked as what."""

    words: Typed[tuple[str, ...]] = Typed(
        Option(
            "",
            "ID… STATUS",
            f"Assignments, then one of {', '.join(STATUS_WORDS)}.",
            default=(),
            many=True,
            completer="ids_and_statuses",
            required=True,
        )
    )


class StatementOptions(Group):
    """What is said of an assignment, beside its status."""

    on = text("--on", "DAY", "The day it is true from; else today.")
    for_ = texts(
        "--for",
        "BODY",
        "Only for this member of a group that is addressed. Repeatable: for each of them.",
        completer="bodies",
    )
    by = text("--by", "BODY", "Who says so.", completer="bodies")
    evidence = text("--evidence", "TEXT", "A document's number and date, or a URL.")
    note = text("--note", "TEXT", "A remark.")
    new = text("--new", "DAY", "With extended: the new last day.")
    entry = text("--entry", "ENTRY", "With withdrawn: the id of the entry that was a mistake.")
    recorder = text("--recorder", "NAME", "The person who types it.", envvar="KLTRACK_RECORDER")


class WritingOptions(Group):
    """Whether anything is written."""

    dry_run = flag("--dry-run", "Print the lines, write nothing.")


def mark_command(
    own: MarkOptions, place: JournalOptions, saying: StatementOptions, looks: OutputOptions, writing: WritingOptions
) -> Answer | int:
    """Record progress: append one line for each ID to the journal, for all of them or for none.

    done is for what was verified; what a body says of itself is reported, and stays open.
    """
    if place.register or place.journal:
        _refuse_other_file(place)
    session = open_session(place)
    path = session.index.journal.path
    if path is None:
        raise CannotCreate(message("There is no place for a journal: name one with --journal or KLTRACK_JOURNAL."))
    planned = marks(session.index, own.words[:-1], _statements(own.words, saying, session), session.today)
    note("\n".join(text for mark in planned if (text := repetition(mark))), quiet=looks.quiet)
    answered = answer(_report(planned, session, writing.dry_run), looks)
    answered.rendered()  # whatever is wrong with --fields is said before anything is written
    if writing.dry_run:
        return answered
    if not (place.journal or place.register):
        _make_folder(path)
    with _interruptible_until_held() as hold:
        done = record(path, [mark.entry for mark in planned], hold, Git(os.environ.get("GIT_DIR", ""), say))
        if done.torn:
            torn = message(
                "A line of {path} had been cut short; it is a comment now: {line}", path=path, line=done.torn
            )
            note(torn, quiet=looks.quiet)
        say(done.unsure)
        if not done.unsure:
            note(message("Recorded in {path}.", path=path), quiet=looks.quiet)
        report = _report(recorded(planned, done.entries), session, writing.dry_run)
        if_unprinted = message("Recorded in {path}, but the answer could not be printed.", path=path)
        return answered.changed(report=report, if_unprinted=if_unprinted).print()


def _statements(words: Sequence[str], saying: StatementOptions, session: Session) -> list[Statement]:
    """The statement that was typed, once for each body that --for names."""
    statement = _statement(words, saying, session)
    look_up = session.index.directory.look_up
    bodies = dict.fromkeys(look_up(name).id for name in saying.for_)
    return [statement._replace(for_=body) for body in bodies] or [statement]


def _statement(words: Sequence[str], saying: StatementOptions, session: Session) -> Statement:
    if len(words) < 2:
        raise UsageProblem(
            message("mark takes one or more ids and then a status: {statuses}.", statuses=", ".join(STATUS_WORDS))
        )
    look_up = session.index.directory.look_up
    return Statement(
        status=cast("StatusWord", one_of("status", words[-1], STATUS_WORDS)),
        on=single_day("--on", saying.on, session.today, "past") if saying.on else session.today,
        at=datetime.now(HANOI),
        by=look_up(saying.by).id if saying.by is not None else None,
        evidence=saying.evidence,
        note=saying.note,
        new=single_day("--new", saying.new, session.today) if saying.new else None,
        entry=saying.entry,
        recorder=saying.recorder,
    )


def _report(planned: Sequence[Mark], session: Session, dry_run: bool) -> Report:
    return mark_report(planned, session.index, session.language, session.today, dry_run)


def _refuse_other_file(place: JournalOptions) -> None:
    path = journal_path(place.register, place.journal)
    if path is not None:
        refuse_other_file(path)


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotCreate(
            message("The journal {path} cannot be created: {cause}.", path=path, cause=reason_of(error))
        ) from error


@contextmanager
def _interruptible_until_held() -> Iterator[Callable[[], None]]:
    """Gives a function. Once it is called, interrupts are ignored: they would leave it open whether it was recorded."""
    before = signal.getsignal(signal.SIGINT)
    try:
        yield lambda: _on_interrupt(signal.SIG_IGN)
    finally:
        _on_interrupt(before)


def _on_interrupt(handler: Any) -> None:
    with suppress(ValueError):  # only the main thread may say so, and only it is interrupted
        signal.signal(signal.SIGINT, handler)
