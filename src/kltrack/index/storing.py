"""Writing the compiled register: its tables, the rows of one file at a time, and what must hold over all files.

Nothing here says what is wrong with a register: where anything is wrong, `Unsound` is raised, and loading all of it
(`kltrack.register.loading.load`) writes the sentences.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Collection, Iterable
from typing import Any

from kltrack.bodies.directory import Directory
from kltrack.index.batching import addressed_rows, searchable
from kltrack.index.compiling import FileRows, Unsound
from kltrack.index.journal_tables import create_spans

# `place` is what the ids of items are sorted by, which is the order of the texts.
# `head_last` has all that a long answer reads of an item, so that none is looked up one by one.
# `item` is what queries read. Its facts stand apart, so that what is only counted or sorted is not read with them.
# `addressed` has the last day of its item, empty while undated: a body's items of one month are one range of it.
TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE directory (
    part TEXT NOT NULL, key TEXT NOT NULL, place INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (part, key)
) WITHOUT ROWID;
CREATE TABLE file (
    number INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, first INTEGER NOT NULL, end INTEGER NOT NULL,
    shipped INTEGER NOT NULL, title TEXT, curated_to TEXT, timezone TEXT, without_progress INTEGER NOT NULL
);
CREATE TABLE defined (
    kind TEXT NOT NULL, id TEXT NOT NULL, file INTEGER NOT NULL, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE INDEX defined_file ON defined (file);
CREATE TABLE refers (
    file INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (file, kind, id)
) WITHOUT ROWID;
CREATE TABLE conclusion (
    file INTEGER NOT NULL, dated TEXT NOT NULL, number TEXT NOT NULL, key TEXT NOT NULL, type TEXT NOT NULL,
    issued TEXT NOT NULL, partial INTEGER NOT NULL, assignments INTEGER NOT NULL, data TEXT NOT NULL
);
CREATE TABLE form (file INTEGER NOT NULL, form TEXT NOT NULL, conclusion TEXT NOT NULL);
CREATE INDEX form_form ON form (form, conclusion);
CREATE TABLE beginning (file INTEGER NOT NULL, beginning TEXT NOT NULL, issued TEXT NOT NULL);
CREATE INDEX beginning_beginning ON beginning (beginning, issued);
CREATE INDEX conclusion_dated ON conclusion (dated);
CREATE INDEX conclusion_key ON conclusion (key, dated);
CREATE INDEX conclusion_partial ON conclusion (issued, dated) WHERE partial;
CREATE TABLE citable (file INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, data TEXT NOT NULL);
CREATE INDEX citable_id ON citable (id);
CREATE TABLE head (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, assignment TEXT NOT NULL, conclusion TEXT NOT NULL,
    issued TEXT NOT NULL, kind TEXT NOT NULL, last TEXT, further INTEGER NOT NULL, endless INTEGER NOT NULL,
    place TEXT NOT NULL
);
CREATE INDEX head_last ON head (last, place, id, kind, issued, assignment, conclusion, further);
CREATE INDEX head_place ON head (place);
CREATE INDEX head_assignment ON head (assignment);
CREATE INDEX head_conclusion ON head (conclusion);
CREATE INDEX head_endless ON head (number) WHERE endless;
CREATE TABLE fact (number INTEGER PRIMARY KEY, data TEXT NOT NULL);
CREATE VIEW item AS
    SELECT head.number, head.id, head.assignment, head.conclusion, head.issued, head.kind, head.last, head.place,
        fact.data
    FROM head LEFT JOIN fact ON fact.number = head.number;
CREATE TABLE addressed (
    body TEXT NOT NULL, last TEXT NOT NULL, item INTEGER NOT NULL, role TEXT NOT NULL,
    PRIMARY KEY (body, last, item, role)
) WITHOUT ROWID;
CREATE TABLE field (name TEXT, item INTEGER, PRIMARY KEY (name, item)) WITHOUT ROWID;
CREATE TABLE continuation (
    earlier TEXT, later TEXT, item INTEGER, PRIMARY KEY (earlier, later, item)
) WITHOUT ROWID;
"""
_WORDS = """
CREATE VIRTUAL TABLE words USING fts5 (text, marked, en, fr, content='', tokenize="unicode61 remove_diacritics 0")
"""
# Each gives a row where a reference leads nowhere.
_DANGLING = (
    """SELECT 1 FROM refers WHERE kind IN ('body', 'event', 'assignment')
    AND NOT EXISTS (SELECT 1 FROM defined WHERE defined.kind = refers.kind AND defined.id = refers.id) LIMIT 1""",
    """SELECT 1 FROM refers WHERE kind IN ('citation', 'amended') AND id NOT IN (
        SELECT id FROM citable WHERE kind = 'document' UNION SELECT form FROM form) LIMIT 1""",
    # What a shipped assignment waits for may have gone with a conclusion that one's own replaces.
    """SELECT 1 FROM refers WHERE kind = 'awaited'
    AND NOT EXISTS (SELECT 1 FROM defined WHERE defined.kind IN ('event', 'assignment') AND defined.id = refers.id)
    AND file NOT IN (SELECT number FROM file WHERE shipped) LIMIT 1""",
)
# Of a number that several conclusions share, all but one must write their ids with the day, and all their citations.
_AMBIGUOUS = (
    "SELECT 1 FROM beginning GROUP BY beginning HAVING count(DISTINCT issued) > 1 LIMIT 1",
    """SELECT 1 FROM refers WHERE kind = 'citation' AND id NOT IN (SELECT number FROM conclusion)
    AND id IN (SELECT form FROM form GROUP BY form HAVING count(DISTINCT conclusion) > 1)
    AND file NOT IN (SELECT number FROM file WHERE shipped) LIMIT 1""",
    """SELECT 1 FROM (SELECT count(DISTINCT title) AS titles, count(DISTINCT timezone) AS zones FROM file
    WHERE NOT shipped) WHERE titles > 1 OR zones > 1""",
)
# Rows of items that are gone stay in the full-text table, until they are more than those that are there.
_MOST_IDLE_WORDS = 1_000
# How the rows of items are written; their numbers count from the first of their file.
_INSERTS = {
    "head": "INSERT INTO head VALUES (? + {first}, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "fact": "INSERT INTO fact VALUES (? + {first}, ?)",
    "words": "INSERT INTO words (rowid, text, marked, en, fr) VALUES (? + {first}, ?, ?, ?, ?)",
    "addressed": "INSERT INTO addressed VALUES (?, ?, ? + {first}, ?)",
    "field": "INSERT INTO field VALUES (?, ? + {first})",
    "continuation": "INSERT INTO continuation VALUES (?, ?, ? + {first})",
}


def create(connection: sqlite3.Connection) -> None:
    """Make the empty tables."""
    connection.executescript(TABLES + _WORDS)
    create_spans(connection)  # of no journal: they stay empty


def put_directory(connection: sqlite3.Connection, directory: Directory) -> None:
    """Keep this directory of bodies in place of the one before."""
    connection.execute("DELETE FROM directory")
    for part, values in directory.parts().items():
        rows = ((part, key, place, json.dumps(value)) for place, (key, value) in enumerate(values.items()))
        connection.executemany("INSERT INTO directory VALUES (?, ?, ?, ?)", rows)


def put_file(connection: sqlite3.Connection, path: str, rows: FileRows) -> None:
    """Add the rows of a file. Raises Unsound for an id that is there already, or where the rows turn out unsound."""
    number = int(connection.execute("SELECT coalesce(max(number), 0) + 1 FROM file").fetchone()[0])
    first = _next_item(connection)
    try:
        put_names(connection, number, rows.definitions, rows.references)
        conclusions = [(number, *row) for row in rows.conclusions]
        connection.executemany("INSERT INTO conclusion VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", conclusions)
        connection.executemany("INSERT INTO form VALUES (?, ?, ?)", [(number, *row) for row in rows.forms])
        begun = [(number, *row) for row in rows.beginnings]
        connection.executemany("INSERT INTO beginning VALUES (?, ?, ?)", begun)
        citable = [(number, *row) for row in rows.citable]
        connection.executemany("INSERT INTO citable VALUES (?, ?, ?, ?)", citable)
        end = _put_items(connection, first, rows)
    except sqlite3.IntegrityError as error:
        raise Unsound from error
    about = (number, os.fsencode(path), first, end, *rows.about)
    connection.execute("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", about)
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('next', ?)", (str(end),))


def put_names(
    connection: sqlite3.Connection,
    number: int,
    definitions: Iterable[tuple[str, str]],
    references: Iterable[tuple[str, str]],
) -> None:
    """Add what a file defines and refers to; the directory of bodies is file 0. IntegrityError for an id twice."""
    connection.executemany("INSERT INTO defined VALUES (?, ?, ?)", [(*name, number) for name in definitions])
    connection.executemany("INSERT INTO refers VALUES (?, ?, ?)", [(number, *name) for name in references])


def drop_names(connection: sqlite3.Connection, number: int) -> None:
    """Take out what a file defines and refers to."""
    connection.execute("DELETE FROM defined WHERE file = ?", (number,))
    connection.execute("DELETE FROM refers WHERE file = ?", (number,))


def drop_file(connection: sqlite3.Connection, path: str) -> None:
    """Take a file's rows out; nothing happens where it has none."""
    found = connection.execute("SELECT number, first, end FROM file WHERE path = ?", (os.fsencode(path),)).fetchone()
    if found is None:
        return
    number, first, end = found
    for key, data in connection.execute("SELECT number, data FROM fact WHERE number >= ? AND number < ?", (first, end)):
        _drop_links(connection, key, json.loads(data))
    connection.execute("DELETE FROM head WHERE number >= ? AND number < ?", (first, end))
    connection.execute("DELETE FROM fact WHERE number >= ? AND number < ?", (first, end))
    for table in ("conclusion", "form", "beginning", "citable"):
        connection.execute(f"DELETE FROM {table} WHERE file = ?", (number,))
    drop_names(connection, number)
    connection.execute("DELETE FROM file WHERE number = ?", (number,))


def tidy_words(connection: sqlite3.Connection) -> None:
    """Make the full-text table anew once most of it belongs to items that are gone."""
    (alive,) = connection.execute("SELECT count(*) FROM head").fetchone()
    if _next_item(connection) <= 2 * alive + _MOST_IDLE_WORDS:
        return
    connection.execute("DROP TABLE words")
    connection.execute(_WORDS)
    words = ((key, *searchable(json.loads(data))) for key, data in connection.execute("SELECT number, data FROM fact"))
    connection.executemany("INSERT INTO words (rowid, text, marked, en, fr) VALUES (?, ?, ?, ?, ?)", words)


def require_sound(connection: sqlite3.Connection) -> None:
    """Judge the references of all files together. Raises Unsound."""
    for rule in (*_DANGLING, *_AMBIGUOUS):
        if connection.execute(rule).fetchone():
            raise Unsound


def has_endless(connection: sqlite3.Connection) -> bool:
    """Whether there is a rule without an end."""
    return connection.execute("SELECT 1 FROM head WHERE endless LIMIT 1").fetchone() is not None


def event_rows(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """(id, JSON) of every event."""
    return connection.execute("SELECT id, data FROM citable WHERE kind = 'event'").fetchall()


def own_definitions(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """(kind, id) of all that the files on top of the shipped ones define."""
    sql = "SELECT kind, id FROM defined WHERE file IN (SELECT number FROM file WHERE NOT shipped)"
    return {(kind, identity) for kind, identity in connection.execute(sql)}


def keep_replaced(connection: sqlite3.Connection, which: str, replaced: object) -> None:
    """Keep which shipped records are replaced: `which` is "records" for those of conclusions' files, or "bodies"."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (f"replaced {which}", json.dumps(replaced)))


def kept_replaced(connection: sqlite3.Connection, which: str) -> list[Any]:
    """What `keep_replaced` has kept."""
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (f"replaced {which}",)).fetchone()
    return list(json.loads(found[0])) if found else []


def files_waiting_for(connection: sqlite3.Connection, events: Collection[str]) -> list[str]:
    """The paths of the files in which a deadline waits for one of these events, in order."""
    marks = ", ".join("?" * len(events))
    rows = connection.execute(
        f"SELECT DISTINCT file.path FROM refers JOIN file ON file.number = refers.file "
        f"WHERE refers.kind IN ('event', 'awaited') AND refers.id IN ({marks}) ORDER BY file.path",
        [*events],
    )
    return [os.fsdecode(path) for (path,) in rows]


def _next_item(connection: sqlite3.Connection) -> int:
    found = connection.execute("SELECT value FROM meta WHERE key = 'next'").fetchone()
    return int(found[0]) if found else 0


def _put_items(connection: sqlite3.Connection, first: int, rows: FileRows) -> int:
    end = first
    for batch in rows.batches:
        for table, values in batch.items():
            connection.executemany(_INSERTS[table].format(first=first), values)
        end += len(batch["head"])
    return end


def _drop_links(connection: sqlite3.Connection, number: int, facts: Any) -> None:
    bodies = addressed_rows(number, None, facts)
    connection.executemany("DELETE FROM addressed WHERE body = ? AND last = ? AND item = ? AND role = ?", bodies)
    names = [(name, number) for name in facts["fields"]]
    connection.executemany("DELETE FROM field WHERE name = ? AND item = ?", names)
    links = [(earlier, number) for earlier in (*facts["continues"], *facts["moves"])]
    connection.executemany("DELETE FROM continuation WHERE earlier = ? AND item = ?", links)
