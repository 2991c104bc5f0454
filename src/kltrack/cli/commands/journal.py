"""kltrack journal."""

from kltrack.cli.asking import list_answer, open_session
from kltrack.cli.option import Group, arguments
from kltrack.cli.options import ListOptions, MomentOptions
from kltrack.cli.output import Answer
from kltrack.query import entries_about
from kltrack.query.strays import strays
from kltrack.reports.journal import Scope, journal


class EntryOptions(Group):
    """Which entries are shown."""

    ids = arguments("[ID]…", "Only about these, like 202-05.2.a.", completer="ids")


def journal_command(place: MomentOptions, showing: ListOptions, own: EntryOptions) -> Answer:
    """The entries of the progress log, in the order in which they count; with --as-of those true by that day."""
    session = open_session(place)
    log = session.index.journal
    entries = entries_about(session.index, own.ids) if own.ids else log.entries
    chosen = [entry for entry in entries if session.moment.knows(entry)]
    if place.as_of:
        chosen = [entry for entry in chosen if entry.on <= session.today]
    scope = Scope(ids=own.ids, as_of=session.today if place.as_of else None, known_at=session.moment.known_at)
    unread = [*log.faults, *strays(session.index)]
    return list_answer(journal(chosen, session.index, session.language, scope, unread), showing)
