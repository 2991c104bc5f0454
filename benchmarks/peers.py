"""Other tools that can be asked the same question, each with the data in its own form.

The question: what asks the Ministry of Finance, by name, to be finished between two days?
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

BODY = "ministry-of-finance"
Item = Mapping[str, Any]
Days = tuple[str, str]  # the first day that belongs to it, and the first that does not any more


@dataclass(frozen=True)
class Peer:
    """A tool: its program, how its data is written into a folder, its command line, and how its rows are counted."""

    program: str
    package: str
    write: Callable[[Path, list[Item]], None]
    command: Callable[[Path, Days], list[str]]
    count: Callable[[str], int] = lambda out: len(out.split())


def _bodies(item: Item) -> list[str]:
    roles = ("lead", "implementing", "coordinating")
    return [*dict.fromkeys(body["id"] for role in roles for body in item[role])]


def _kind(item: Item) -> str:
    return "open" if item["kind"] in ("assignment", "request") else "other"


def _seconds(day: str) -> int:
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())


def _write_lines(path: Path, lines: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)


def _write_task(folder: Path, items: list[Item]) -> None:
    def line(number: int, item: Item) -> str:
        due = f'due:"{_seconds(item["deadline"]["last"])}" ' if item["deadline"]["last"] else ""
        tags = ",".join(body.replace("-", "_") for body in (*_bodies(item), _kind(item)))
        entry = _seconds(item["issued"])
        told = f'description:"{item["task"]}" {due}entry:"{entry}" status:"pending" tags:"{tags}"'
        return f'[{told} uuid:"{UUID(int=number + 1)}"]'

    _write_lines(folder / "pending.data", (line(number, item) for number, item in enumerate(items)))
    (folder / "taskrc").write_text(f"data.location={folder}\ngc=off\nverbose=nothing\n", encoding="utf-8")


def _ask_task(folder: Path, days: Days) -> list[str]:
    tag = BODY.replace("-", "_")
    limits = [f"due.after:{date.fromisoformat(days[0]) - timedelta(days=1)}", f"due.before:{days[1]}"]
    return ["task", f"rc:{folder}/taskrc", f"+{tag}", "+open", *limits, "export"]


def _write_recutils(folder: Path, items: list[Item]) -> None:
    def record(item: Item) -> str:
        bodies = "".join(f"Body: {body}\n" for body in _bodies(item))
        last = f"Last: {item['deadline']['last']}\n" if item["deadline"]["last"] else ""
        return f"Id: {item['id']}\nTask: {item['task']}\nKind: {_kind(item)}\n{bodies}{last}"

    _write_lines(folder / "items.rec", map(record, items))


def _ask_recutils(folder: Path, days: Days) -> list[str]:
    limits = f"Last >> '{date.fromisoformat(days[0]) - timedelta(days=1)}' && Last << '{days[1]}'"
    return ["recsel", "-e", f"Body = '{BODY}' && Kind = 'open' && {limits}", "-P", "Id", str(folder / "items.rec")]


def _write_jq(folder: Path, items: list[Item]) -> None:
    (folder / "items.json").write_text(json.dumps(items), encoding="utf-8")


def _ask_jq(folder: Path, days: Days) -> list[str]:
    limits = f'.deadline.last != null and .deadline.last >= "{days[0]}" and .deadline.last < "{days[1]}"'
    named = f'any(.lead[], .implementing[], .coordinating[]; .id == "{BODY}")'
    kinds = '(.kind == "assignment" or .kind == "request")'
    wanted = f".[] | select({kinds} and {limits} and {named}) | .id"
    return ["jq", "-r", wanted, str(folder / "items.json")]


def _write_ledger(folder: Path, items: list[Item]) -> None:
    def entry(item: Item) -> str:
        postings = "".join(f"    {_kind(item)}:{body}  1\n" for body in _bodies(item))
        return f"{item['deadline']['last']} {item['id']} {item['task']}\n{postings}    register\n"

    _write_lines(folder / "items.ledger", (entry(item) for item in items if item["deadline"]["last"]))


def _ask_ledger(folder: Path, days: Days) -> list[str]:
    file = ["ledger", "--args-only", "-f", str(folder / "items.ledger")]
    return [*file, "-b", days[0], "-e", days[1], "--format", "%(date)\n", "register", f"^open:{BODY}$"]


def _write_sqlite(folder: Path, items: list[Item]) -> None:
    with closing(sqlite3.connect(folder / "items.sqlite")) as connection, connection:
        connection.execute("CREATE TABLE item (id TEXT PRIMARY KEY, task TEXT, kind TEXT, last TEXT)")
        connection.execute("CREATE TABLE addressed (body TEXT, id TEXT, PRIMARY KEY (body, id))")
        connection.execute("CREATE INDEX item_last ON item (last)")
        rows = ((item["id"], item["task"], _kind(item), item["deadline"]["last"]) for item in items)
        connection.executemany("INSERT INTO item VALUES (?, ?, ?, ?)", rows)
        named = ((body, item["id"]) for item in items for body in _bodies(item))
        connection.executemany("INSERT INTO addressed VALUES (?, ?)", named)


def _ask_sqlite(folder: Path, days: Days) -> list[str]:
    sql = (
        f"SELECT id FROM item WHERE kind = 'open' AND last >= '{days[0]}' AND last < '{days[1]}' "
        f"AND id IN (SELECT id FROM addressed WHERE body = '{BODY}') ORDER BY last, id"
    )
    return ["sqlite3", str(folder / "items.sqlite"), sql]


PEERS = (
    Peer("task", "taskwarrior", _write_task, _ask_task, lambda out: len(json.loads(out or "[]"))),
    Peer("recsel", "recutils", _write_recutils, _ask_recutils),
    Peer("jq", "jq", _write_jq, _ask_jq),
    Peer("ledger", "ledger", _write_ledger, _ask_ledger),
    Peer("sqlite3", "sqlite3", _write_sqlite, _ask_sqlite),
)


def counted(peer: Peer, folder: Path, days: Days, environment: Mapping[str, str]) -> int:
    """How many rows a peer answers with."""
    ran = subprocess.run(peer.command(folder, days), capture_output=True, text=True, check=True, env=environment)
    return peer.count(ran.stdout)
