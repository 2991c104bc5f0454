"""Registers of any size, made the same from the same seed: realistic tasks, bodies, groups, fields and dates."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

FIRST_DAY = date(2021, 2, 1)
DAYS_OF_ISSUE = 1_700
_VERBS = ("Complete", "Review", "Direct", "Submit", "Amend", "Issue", "Report on", "Inspect", "Finish", "Propose")
_THINGS = (
    "the staffing plan of commune-level administrations", "the decree on the delegation of powers",
    "the inventory of surplus public offices", "the connection of shared population databases",
    "the financial mechanism for science and technology", "the list of overlapping administrative procedures",
    "the training plan for commune-level officials", "the regulation on the evaluation of cadres",
    "the allocation of funds for digital infrastructure", "the handling of stalled investment projects",
    "the preparation of Party congresses at the grass roots", "the guidance on the two-level local government",
)  # fmt: skip
_ENDS = (
    "in accordance with the Politburo's direction", "together with the localities concerned",
    "so that no task is left without a body in charge", "and report the results to the Secretariat",
    "with clear people, work, deadlines and results", "within the framework of Resolution 57",
)  # fmt: skip
_TASKS_VI = (
    "Hoàn thành việc rà soát, sửa đổi các quy định liên quan", "Tập trung chỉ đạo tháo gỡ khó khăn, vướng mắc",
    "Bố trí đủ nguồn lực thực hiện nhiệm vụ được giao", "Khẩn trương kết nối, chia sẻ cơ sở dữ liệu dùng chung",
)  # fmt: skip
FIELDS = ("finance", "organisation", "digital-transformation", "personnel", "inspection", "health", "education", "land")
NAMED = (
    "ministry-of-finance", "ministry-of-home-affairs", "ministry-of-justice", "ministry-of-health",
    "ministry-of-science-and-technology", "ministry-of-education-and-training", "ministry-of-construction",
    "government-party-committee", "national-assembly-party-committee", "central-organizing-commission",
    "central-inspection-commission", "vietnam-fatherland-front", "party-committee-of-the-central-party-agencies",
)  # fmt: skip
GROUPS = (
    "ministries-and-branches", "localities", "party-committees-at-all-levels", "provincial-party-committees",
    "commune-level-authorities", "central-party-agencies",
)  # fmt: skip


def write_register(folder: Path, assignments: int, files: int, seed: int = 57) -> None:
    """A register of so many assignments in so many files; the first of them defines the events."""
    folder.mkdir(parents=True)
    chance = random.Random(seed)
    shares = [assignments // files + (number < assignments % files) for number in range(files)]
    conclusions = _conclusions(chance)
    for number, share in enumerate(shares):
        text = "schema = 1\n" + (_events() if number == 0 else "") + "".join(_file(chance, share, conclusions))
        (folder / f"part-{number:03}.toml").write_text(text, encoding="utf-8")


def entries(ids: Sequence[str], count: int, seed: int = 57) -> Iterator[str]:
    """So many lines of a journal about these items: claims and verifications most of all."""
    chance = random.Random(seed)
    for number in range(count):
        status = chance.choices(("started", "reported", "done", "extended", "reopened", "note"), (3, 4, 6, 2, 1, 1))[0]
        day = date(2025, 1, 1) + timedelta(days=chance.randrange(360))
        new = f", new = {day + timedelta(days=90)}" if status == "extended" else ""
        by = f', by = "{chance.choice(NAMED)}"' if chance.random() < 0.5 else ""
        yield (
            f'entry.e{number} = {{ assignment = "{chance.choice(ids)}", status = "{status}", on = {day}, '
            f"at = {day}T09:{number % 60:02}:00+07:00{by}{new} }}\n"
        )


def _events() -> str:
    days = ((year, date(year, 10, 20), date(year, 11, 28)) for year in range(2021, 2028))
    return "".join(
        f'\n[[event]]\nid = "assembly-{year}"\nname = {{ en = "Autumn session of {year}" }}\n'
        f"first = {first}\nlast = {last}\n"
        for year, first, last in days
    )


def _conclusions(chance: random.Random) -> Iterator[tuple[int, date]]:
    number = 0
    while True:
        number += 1
        yield number, FIRST_DAY + timedelta(days=number * 7 % DAYS_OF_ISSUE + chance.randrange(7))


def _file(chance: random.Random, share: int, conclusions: Iterator[tuple[int, date]]) -> Iterator[str]:
    while share > 0:
        number, issued = next(conclusions)
        count = min(share, chance.randint(12, 28))
        share -= count
        yield (
            f'\n[[conclusion]]\nnumber = "{number}-KL/TW"\nissued = {issued}\n'
            f'title = {{ en = "{chance.choice(_VERBS)} {chance.choice(_THINGS)}" }}\n'
            'issuers = ["politburo", "secretariat"]\n'
            f'\n[[conclusion.source]]\nid = "paper"\nlanguage = "en"\nurl = "https://example.org/{number}"\n'
        )
        yield from (_assignment(chance, number, place, issued) for place in range(1, count + 1))


def _assignment(chance: random.Random, number: int, place: int, issued: date) -> str:
    lead = chance.choice(NAMED) if chance.random() < 0.7 else chance.choice(GROUPS)
    implementing = chance.sample(NAMED, chance.choice((0, 0, 1, 2)))
    coordinating = chance.sample(GROUPS, chance.choice((0, 0, 1)))
    kind = chance.choices(("assignment", "request", "decision"), (8, 1, 1))[0]
    lines = [
        "\n[[conclusion.assignment]]",
        f'id = "{number}-{place:02}"',
        f'kind = "{kind}"',
        f'task = {{ en = "{chance.choice(_VERBS)} {chance.choice(_THINGS)} {chance.choice(_ENDS)}", '
        f'vi = "{chance.choice(_TASKS_VI)}" }}',
        f"lead = {_list([lead])}",
        f"implementing = {_list(implementing)}",
        f"coordinating = {_list(coordinating)}",
        f"fields = {_list(chance.sample(FIELDS, chance.choice((1, 1, 2))))}",
        *_deadline(chance, issued),
        f'source = [{{ id = "paper", paragraph = {place + 1} }}]',
    ]
    return "\n".join(lines) + "\n"


def _deadline(chance: random.Random, issued: date) -> list[str]:
    day = issued + timedelta(days=chance.randint(20, 500))
    written = chance.choices(("before", "by", "within", "days", "event", ""), (4, 3, 1, 1, 1, 3))[0]
    if written in ("before", "by"):
        return [f'deadline = {{ {written} = {day}, wording = "{written} {day:%d/%m/%Y}" }}']
    if written == "within":
        return [f'deadline = {{ within = "{day:%Y-%m}", wording = "in {day:%B %Y}" }}']
    if written == "days":
        return ['deadline = { days = 90, after = "issued", wording = "within 90 days" }']
    if written == "event":
        return [f'deadline = {{ event = "assembly-{issued.year + 1}", wording = "at the next autumn session" }}']
    return ['deadline = { wording = "regularly" }'] if chance.random() < 0.5 else []


def _list(names: list[str]) -> str:
    return "[" + ", ".join(f'"{name}"' for name in names) + "]"
