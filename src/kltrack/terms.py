"""Every closed vocabulary, once: statuses, standings, roles, kinds, languages.

A record a term, with all that is said of it.

To add a term is to add its record here. What stands elsewhere (options, help, schemas, columns, colours) is made
from these records, or held equal to them by tests/test_terms.py. Imports nothing of kltrack.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

StatusWord = Literal["started", "reported", "done", "extended", "cancelled", "reopened", "note"]
StandingName = Literal[
    "done-on-time", "done-late", "done-undated", "open-in-term", "open-overdue", "open-undated", "cancelled"
]
RoleName = Literal["lead", "implementing", "coordinating"]
KindName = Literal["assignment", "request", "decision", "authorisation", "commendation"]
TypeName = Literal[
    "conclusion", "resolution", "directive", "plan", "telegram", "notice", "decision", "order", "letter",
    "regulation", "decree", "circular", "law", "guidance", "programme", "report",
]  # fmt: skip
CoverageName = Literal["full", "selection", "cited"]
LanguageCode = Literal["en", "vi", "fr"]
Shade = Literal["", "overdue", "soon", "done", "muted", "heading"]


def marked(text: str) -> str:
    """Marks a text that people read, for the translators; it is translated where it is shown."""
    return text


class Status(NamedTuple):
    """What an entry of the journal says has happened, and what that changes of where an assignment stands."""

    word: StatusWord
    statement: str  # how an entry is told in full
    event: str  # how it is told in a digest
    heading: str  # of the digest's section of such entries
    place: int  # of that section among the others
    sets: str = ""  # the fact of a standing that the entry's day becomes, unless it is there already
    clears: tuple[str, ...] = ()  # the facts of a standing that hold no longer
    while_open: bool = False  # it changes nothing once the assignment is done or cancelled
    moves_day: bool = False  # it comes with a new last day, and no other status does
    closes: bool = False  # while the fact that it sets is there, nothing is left to be done
    undone_by: tuple[StatusWord, ...] = ()  # after one of these it is no news any more
    is_change: bool = True  # a calendar that has the assignment must learn of it


STATUSES = (
    Status("started", marked("started"), marked("started"), marked("Started"), 6, "started_on", is_change=False),
    Status(
        "reported",
        marked("reported done (a claim)"),
        marked("reported done"),
        marked("Reported done, not verified yet"),
        2,
        "reported_on",
        while_open=True,
        undone_by=("done", "cancelled", "reopened"),
    ),
    Status(
        "done",
        marked("done (verified)"),
        marked("done"),
        marked("Done"),
        1,
        "done_on",
        closes=True,
        undone_by=("reopened",),
    ),
    Status("extended", marked("extended"), marked("extended"), marked("Extended"), 3, moves_day=True),
    Status(
        "cancelled",
        marked("cancelled"),
        marked("cancelled"),
        marked("Cancelled"),
        4,
        "cancelled_on",
        closes=True,
        undone_by=("reopened",),
    ),
    Status(
        "reopened",
        marked("reopened"),
        marked("reopened"),
        marked("Reopened"),
        5,
        clears=("reported_on", "done_on", "cancelled_on"),
    ),
    Status("note", marked("note"), marked("noted"), marked("Noted"), 7, is_change=False),
)
STATUS = {status.word: status for status in STATUSES}
STATUS_WORDS: tuple[StatusWord, ...] = tuple(status.word for status in STATUSES)
# The facts of a standing that the journal sets, and those of them that leave nothing to be done.
FACTS: tuple[str, ...] = tuple(dict.fromkeys(status.sets for status in STATUSES if status.sets))
CLOSING: tuple[str, ...] = tuple(dict.fromkeys(status.sets for status in STATUSES if status.closes))


class Kind(NamedTuple):
    """What a record of a conclusion is. Only what is actionable asks somebody to act, and can be overdue."""

    name: KindName
    is_actionable: bool = False


KINDS = (
    Kind("assignment", is_actionable=True),
    Kind("request", is_actionable=True),
    Kind("decision"),
    Kind("authorisation"),
    Kind("commendation"),
)
KIND = {kind.name: kind for kind in KINDS}
KIND_NAMES: tuple[KindName, ...] = tuple(kind.name for kind in KINDS)
ACTIONABLE: tuple[KindName, ...] = tuple(kind.name for kind in KINDS if kind.is_actionable)


class Condition(NamedTuple):
    """What is so of one fact of a standing (`kltrack.standing.Standing`). A day that is not there is in no relation."""

    fact: str
    relation: Literal["is there", "is not there", "is not later than", "is later than", "asks to act"]
    other: str = ""


class Standing(NamedTuple):
    """Where an assignment stands on a day, in the words of the official reports.

    `holds` tells it from the facts, where all its conditions hold: of all such standings the first in STANDINGS is
    meant. They are data, because programs and databases both decide by them.
    """

    name: StandingName
    holds: tuple[Condition, ...]
    title: str
    phrase: str
    shade: Shade  # its colour in tables and drawings
    mark: str  # what a bar of characters is made of
    ascii_mark: str
    colour: str  # its class in figures
    opacity: str  # which tells it from others of that colour without colour
    place: int  # in a bar

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.name.startswith("open")

    @property
    def is_done(self) -> bool:
        """Whether it was verified as done."""
        return self.name.startswith("done")


_CANCELLED = Condition("cancelled_on", "is there")
_DONE = Condition("done_on", "is there")
_UNDATED = Condition("last", "is not there")
STANDINGS = (
    Standing(
        "cancelled", (_CANCELLED,),
        marked("Cancelled"), marked("cancelled"), "muted", "×", "x", "muted", "0.2", 6,
    ),
    Standing(
        "done-undated", (_UNDATED, _DONE),
        marked("Done without a day"), marked("done without a day"), "done", "█", "#", "done", "0.6", 2,
    ),
    Standing(
        "open-undated", (_UNDATED,),
        marked("Undated"), marked("undated"), "muted", "·", ".", "muted", "0.45", 5,
    ),
    Standing(
        "done-on-time", (Condition("done_on", "is not later than", "last"),),
        marked("Done on time"), marked("done on time"), "done", "█", "#", "done", "1", 0,
    ),
    Standing(
        "done-late", (_DONE,),
        marked("Done late"), marked("done late"), "soon", "▓", "%", "late", "0.75", 1,
    ),
    Standing(
        "open-overdue", (Condition("as_of", "is later than", "last"), Condition("kind", "asks to act")),
        marked("Overdue"), marked("overdue"), "overdue", "!", "!", "overdue", "1", 3,
    ),
    Standing(
        "open-in-term", (),
        marked("In term"), marked("in term"), "", "▒", "=", "open", "0.75", 4,
    ),
)  # fmt: skip
STANDING = {standing.name: standing for standing in STANDINGS}
# As help and error messages list them.
STANDING_NAMES: tuple[StandingName, ...] = (
    "done-on-time", "done-late", "done-undated", "open-in-term", "open-overdue", "open-undated", "cancelled"
)  # fmt: skip
# What --status takes: a standing, or a word for several of them.
STANDING_WORDS = (*STANDING_NAMES, "open", "done", "reported")


class DocumentType(NamedTuple):
    """What sort of document sets tasks: the words by which people call it, folded, and the symbol in its number."""

    name: TypeName
    words: tuple[str, ...]
    symbol: str = ""


# What a conclusion's `type` says; the first is the default. Longer words stand before those that begin them.
DOCUMENT_TYPES = (
    DocumentType("conclusion", ("conclusion", "ket luan"), "kl"),
    DocumentType("resolution", ("resolution", "nghi quyet"), "nq"),
    DocumentType("directive", ("directive", "chi thi"), "ct"),
    DocumentType("plan", ("plan", "ke hoach"), "kh"),
    DocumentType("telegram", ("official telegram", "telegram", "cong dien", "telegramme"), "cd"),
    DocumentType("notice", ("notice", "thong bao", "avis"), "tb"),
    DocumentType("decision", ("decision", "quyet dinh"), "qd"),
    DocumentType("order", ("executive order", "order", "lenh", "ordre", "ordonnance")),
    DocumentType("letter", ("official letter", "letter", "cong van", "lettre"), "cv"),
    DocumentType("regulation", ("regulation", "quy dinh", "reglement"), "qd"),
    DocumentType("decree", ("decree", "nghi dinh", "decret"), "nd"),
    DocumentType("circular", ("circular", "thong tu", "circulaire"), "tt"),
    DocumentType("law", ("law", "luat", "loi"), "qh"),
    DocumentType("guidance", ("guidance", "huong dan", "instructions"), "hd"),
    DocumentType("programme", ("action programme", "programme", "chuong trinh"), "ctr"),
    DocumentType("report", ("report", "bao cao", "rapport"), "bc"),
)
DOCUMENT_TYPE = {each.name: each for each in DOCUMENT_TYPES}

# How much of a document the register holds: every directive, what reports print of it, nothing but its name.
COVERAGES: tuple[CoverageName, ...] = ("full", "selection", "cited")


class Role(NamedTuple):
    """How a conclusion binds a body. Those that lead or implement answer for the work; the others are worked with."""

    name: RoleName
    title: str
    answers: bool = False


ROLES = (
    Role("lead", marked("Lead"), answers=True),
    Role("implementing", marked("Implementing"), answers=True),
    Role("coordinating", marked("Coordinating")),
)
ROLE_NAMES: tuple[RoleName, ...] = tuple(role.name for role in ROLES)
ANSWERING: tuple[RoleName, ...] = tuple(role.name for role in ROLES if role.answers)


class Language(NamedTuple):
    """A language of the interface, of names and of tasks, called by its own name."""

    code: LanguageCode
    name: str


LANGUAGES = (Language("en", "English"), Language("vi", "Tiếng Việt"), Language("fr", "Français"))
LANGUAGE_CODES: tuple[LanguageCode, ...] = tuple(language.code for language in LANGUAGES)
