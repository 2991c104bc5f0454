"""The progress log, `progress.toml`: what was said of an assignment, by whom, when, on what evidence.

One statement a line, only ever appended, so that git merges two clones' logs and a torn write harms one line:

    entry.20251210T023000Z-7f3a = { assignment = "202-05.2.a", status = "done", on = 2025-12-10,
                                    at = 2025-12-10T09:30:00+07:00, by = "ministry-of-finance", evidence = "…" }

(here folded, in the file one line; the line break commits it). `on` is the day it is true from, `at` when it was
recorded, `by` who says so, `for` the member of an addressed group that it concerns (absent: the whole), `evidence` a
document's number and date or a URL, `new` the day that an extension sets, `recorder` the person who typed it, `entry`
the id of the mistaken one that a `withdrawn` takes out. Blank lines and comments may stand between.
`kltrack.acceptance` says which entries count, `kltrack.standing` what the entries of an assignment amount to.
"""

from __future__ import annotations

from kltrack.journal.entries import Entry, Fault
from kltrack.journal.reading import NO_JOURNAL, Journal, PlainJournal, read_journal

__all__ = ["NO_JOURNAL", "Entry", "Fault", "Journal", "PlainJournal", "read_journal"]
