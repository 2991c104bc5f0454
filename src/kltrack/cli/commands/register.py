"""kltrack register."""

from pathlib import Path

from kltrack.cli.asking import answer, open_session
from kltrack.cli.opening import data_folder, journal_below, journal_path, place_of
from kltrack.cli.options import AnswerOptions, JournalOptions
from kltrack.cli.output import Answer
from kltrack.register.location import RegisterPlace, is_read_once, paths_of
from kltrack.reports.register import InUse, register_files


def register_command(place: JournalOptions, showing: AnswerOptions) -> Answer:
    """Which files are in use, from where, up to when they were curated, and where a new conclusion goes."""
    session, where = open_session(place), place_of(place.register)
    in_use = InUse(
        sources=paths_of(where),
        journal=journal_path(place.register, place.journal),
        shipped_journal=journal_below(where, session.index),
        folder=None if is_read_once(where.register) else _folder(where, named=place.register is not None),
    )
    return answer(register_files(session.index, in_use, session.language), showing)


def _folder(where: RegisterPlace, named: bool) -> Path | None:
    if not named:
        data = data_folder()
        return data / "register" if data else None
    return where.register if where.register.is_dir() else where.register.parent
