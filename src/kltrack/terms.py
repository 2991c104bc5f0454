"""Every closed vocabulary, once: statuses, standings, roles, kinds, languages, formats.

Each term is one record, with everything that is said of it.

To add a term is to add its record here. What stands elsewhere (options, help, schemas, columns, colours) is made
from these records, or held equal to them by tests/test_terms.py. Imports nothing of kltrack but plain values.
"""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

# The types are strings: importing `typing` takes long for a query, and only code that validates by a type evaluates it.
# Such code must write `Optional[…]`, because a string cannot be joined with `| None`.
StatusWord: TypeAlias = (
    "Literal['started', 'reported', 'done', 'extended', 'cancelled', 'reopened', 'withdrawn', 'note']"
)
StandingName: TypeAlias = (
    "Literal['done-on-time', 'done-late', 'done-undated', 'open-in-term', 'open-overdue', 'open-undated', 'cancelled']"
)
RoleName: TypeAlias = "Literal['lead', 'implementing', 'coordinating']"
KindName: TypeAlias = "Literal['assignment', 'request', 'decision', 'authorisation', 'commendation']"
TypeName: TypeAlias = (
    "Literal['conclusion', 'resolution', 'directive', 'plan', 'telegram', 'notice', 'decision', 'order', "
    "'letter', 'regulation', 'decree', 'circular', 'law', 'guidance', 'programme', 'report']"
)
CoverageName: TypeAlias = "Literal['full', 'selection', 'cited']"
LanguageCode: TypeAlias = "Literal['en', 'vi', 'fr']"
Shade: TypeAlias = "Literal['', 'overdue', 'soon', 'done', 'muted', 'heading']"


def marked(text: str, context: str = "") -> str:
    """Marks a text that people read, for the translators; it is translated where it is shown.

    `context` tells two uses of the same words apart, which may need different translations.
    """
    return f"{context}\x04{text}" if context else text


def marked_counts(one: str, many: str) -> tuple[str, str]:
    """Marks a text with a count, its singular and its plural, for the translators."""
    return one, many


class Status(Value):
    """What an entry of the journal says has happened, and what that changes of where an assignment stands."""

    word: StatusWord
    phrase: str  # the word itself, where people read it
    statement: str  # how an entry is told in full
    event: str  # how it is told in a digest
    heading: str  # of the digest's section of such entries
    place: int  # of that section among the others
    sets: str = ""  # the fact of a standing that the entry's day becomes, unless it is there already
    clears: tuple[str, ...] = ()  # the facts of a standing that hold no longer
    while_open: bool = False  # it changes nothing once the assignment is done or cancelled
    moves_day: bool = False  # it comes with a new last day, and no other status does
    takes_out: bool = False  # it comes with the id of a mistaken entry that counts no more, and no other status does
    closes: bool = False  # while the fact that it sets is there, nothing is left to be done
    undone_by: tuple[StatusWord, ...] = ()  # after one of these it is no news any more
    is_change: bool = True  # a calendar that has the assignment must learn of it
    is_progress: bool = True  # it tells how far the assignment is, so that a rate may count it


STATUSES = (
    Status(
        word="started",
        phrase=marked("started", "status"),
        statement=marked("started"),
        event=marked("started"),
        heading=marked("Started"),
        place=7,
        sets="started_on",
        is_change=False,
    ),
    Status(
        word="reported",
        phrase=marked("reported", "status"),
        statement=marked("reported done (a claim)"),
        event=marked("reported done"),
        heading=marked("Reported done, not verified yet"),
        place=2,
        sets="reported_on",
        while_open=True,
        undone_by=("done", "cancelled", "reopened"),
    ),
    Status(
        word="done",
        phrase=marked("done", "status"),
        statement=marked("done (verified)"),
        event=marked("done"),
        heading=marked("Done"),
        place=1,
        sets="done_on",
        closes=True,
        undone_by=("reopened",),
    ),
    Status(
        word="extended",
        phrase=marked("extended", "status"),
        statement=marked("extended"),
        event=marked("extended"),
        heading=marked("Extended"),
        place=3,
        moves_day=True,
    ),
    Status(
        word="cancelled",
        phrase=marked("cancelled", "status"),
        statement=marked("cancelled"),
        event=marked("cancelled"),
        heading=marked("Cancelled"),
        place=4,
        sets="cancelled_on",
        closes=True,
        undone_by=("reopened",),
    ),
    Status(
        word="reopened",
        phrase=marked("reopened", "status"),
        statement=marked("reopened"),
        event=marked("reopened"),
        heading=marked("Reopened"),
        place=5,
        clears=("reported_on", "done_on", "cancelled_on"),
    ),
    Status(
        word="withdrawn",
        phrase=marked("withdrawn", "status"),
        statement=marked("withdrawn as a mistake"),
        event=marked("an entry withdrawn as a mistake"),
        heading=marked("Withdrawn as a mistake"),
        place=6,
        takes_out=True,
        is_progress=False,
    ),
    Status(
        word="note",
        phrase=marked("note", "status"),
        statement=marked("note"),
        event=marked("noted"),
        heading=marked("Noted"),
        place=8,
        is_change=False,
        is_progress=False,
    ),
)
STATUS = {status.word: status for status in STATUSES}
STATUS_WORDS: tuple[StatusWord, ...] = tuple(status.word for status in STATUSES)
# The facts of a standing that the journal sets, and those of them that leave nothing to be done.
FACTS: tuple[str, ...] = tuple(dict.fromkeys(status.sets for status in STATUSES if status.sets))
CLOSING: tuple[str, ...] = tuple(dict.fromkeys(status.sets for status in STATUSES if status.closes))


class Kind(Value):
    """What a record of a conclusion is. Only what is actionable asks somebody to act, and can be overdue."""

    name: KindName
    phrase: str
    is_actionable: bool = False


KINDS = (
    Kind(name="assignment", phrase=marked("assignment", "kind"), is_actionable=True),
    Kind(name="request", phrase=marked("request", "kind"), is_actionable=True),
    Kind(name="decision", phrase=marked("decision", "kind")),
    Kind(name="authorisation", phrase=marked("authorisation", "kind")),
    Kind(name="commendation", phrase=marked("commendation", "kind")),
)
KIND = {kind.name: kind for kind in KINDS}
KIND_NAMES: tuple[KindName, ...] = tuple(kind.name for kind in KINDS)
ACTIONABLE: tuple[KindName, ...] = tuple(kind.name for kind in KINDS if kind.is_actionable)


class Condition(Value):
    """A condition on one fact of a standing (`kltrack.standing.Standing`). A missing day fulfils no comparison."""

    fact: str
    relation: Literal["is there", "is not there", "is not later than", "is later than", "asks to act"]
    other: str = ""


class Standing(Value):
    """Where an assignment stands on a day, in the words of the official reports.

    It is the standing of an assignment whose facts meet all conditions in `holds`; of several such standings the first
    in STANDINGS is meant. The conditions are data because Python and SQL both evaluate them.
    """

    name: StandingName
    holds: tuple[Condition, ...]
    word: str  # the name itself, where people read it
    title: str
    phrase: str
    in_full: str  # the phrase, with whether it is open
    counted: tuple[str, str]  # one and more of them; `{number}` is how many
    shade: Shade  # its colour in tables and drawings
    mark: str  # what a bar of characters is made of
    ascii_mark: str
    colour: str  # its class in figures
    opacity: str  # which tells it from others of that colour, also in grey
    place: int  # in a bar
    headings: tuple[str, str]  # of the columns with how many there are, and with their share

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.name.startswith("open")

    @property
    def is_done(self) -> bool:
        """Whether it was verified as done."""
        return self.name.startswith("done")


_CANCELLED = Condition(fact="cancelled_on", relation="is there")
_DONE = Condition(fact="done_on", relation="is there")
_UNDATED = Condition(fact="last", relation="is not there")
STANDINGS = (
    Standing(
        name="cancelled", holds=(_CANCELLED,),
        word=marked("cancelled", "standing"),
        title=marked("Cancelled"), phrase=marked("cancelled"), in_full=marked("cancelled"),
        counted=marked_counts("{number} cancelled", "{number} cancelled"),
        shade="muted", mark="×", ascii_mark="x", colour="muted", opacity="0.2", place=6,
        headings=(marked("standings.cancelled.count", "column"), marked("standings.cancelled.share", "column")),
    ),
    Standing(
        name="done-undated", holds=(_UNDATED, _DONE),
        word=marked("done-undated", "standing"),
        title=marked("Done without a day"), phrase=marked("done without a day"), in_full=marked("done undated"),
        counted=marked_counts("{number} done without a day", "{number} done without a day"),
        shade="done", mark="█", ascii_mark="#", colour="done", opacity="0.6", place=2,
        headings=(marked("standings.done-undated.count", "column"), marked("standings.done-undated.share", "column")),
    ),
    Standing(
        name="open-undated", holds=(_UNDATED,),
        word=marked("open-undated", "standing"),
        title=marked("Undated"), phrase=marked("undated"), in_full=marked("open undated"),
        counted=marked_counts("{number} undated", "{number} undated"),
        shade="muted", mark="·", ascii_mark=".", colour="muted", opacity="0.45", place=5,
        headings=(marked("standings.open-undated.count", "column"), marked("standings.open-undated.share", "column")),
    ),
    Standing(
        name="done-on-time", holds=(Condition(fact="done_on", relation="is not later than", other="last"),),
        word=marked("done-on-time", "standing"),
        title=marked("Done on time"), phrase=marked("done on time"), in_full=marked("done on time"),
        counted=marked_counts("{number} done on time", "{number} done on time"),
        shade="done", mark="█", ascii_mark="#", colour="done", opacity="1", place=0,
        headings=(marked("standings.done-on-time.count", "column"), marked("standings.done-on-time.share", "column")),
    ),
    Standing(
        name="done-late", holds=(_DONE,),
        word=marked("done-late", "standing"),
        title=marked("Done late"), phrase=marked("done late"), in_full=marked("done late"),
        counted=marked_counts("{number} done late", "{number} done late"),
        shade="soon", mark="▓", ascii_mark="%", colour="late", opacity="0.75", place=1,
        headings=(marked("standings.done-late.count", "column"), marked("standings.done-late.share", "column")),
    ),
    Standing(
        name="open-overdue",
        holds=(
            Condition(fact="as_of", relation="is later than", other="last"),
            Condition(fact="kind", relation="asks to act"),
        ),
        word=marked("open-overdue", "standing"),
        title=marked("Overdue"), phrase=marked("overdue"), in_full=marked("open overdue"),
        counted=marked_counts("{number} overdue", "{number} overdue"),
        shade="overdue", mark="!", ascii_mark="!", colour="overdue", opacity="1", place=3,
        headings=(marked("standings.open-overdue.count", "column"), marked("standings.open-overdue.share", "column")),
    ),
    Standing(
        name="open-in-term", holds=(),
        word=marked("open-in-term", "standing"),
        title=marked("In term"), phrase=marked("in term"), in_full=marked("open in term"),
        counted=marked_counts("{number} in term", "{number} in term"),
        shade="", mark="▒", ascii_mark="=", colour="open", opacity="0.75", place=4,
        headings=(marked("standings.open-in-term.count", "column"), marked("standings.open-in-term.share", "column")),
    ),
)  # fmt: skip
STANDING = {standing.name: standing for standing in STANDINGS}
# As help and error messages list them.
STANDING_NAMES: tuple[StandingName, ...] = (
    "done-on-time", "done-late", "done-undated", "open-in-term", "open-overdue", "open-undated", "cancelled"
)  # fmt: skip
# Words for several standings at once, and for one by half its name.
STANDING_GROUPS: Mapping[str, tuple[StandingName, ...]] = {
    "open": tuple(standing.name for standing in STANDINGS if standing.is_open),
    "done": tuple(standing.name for standing in STANDINGS if standing.is_done),
    "overdue": ("open-overdue",),
    "late": ("open-overdue", "done-late"),
}
# What is recorded beside a standing: word → what must be there, and whether only while something is left to be done.
RECORDED: Mapping[str, tuple[str, bool]] = {
    "reported": ("reported_on", True),
    "started": ("started_on", False),
    "extended": ("last", False),  # the day that an extension has set
}
# What --status takes: a standing, a word for some of them, or what is recorded beside it.
STANDING_WORDS = (*STANDING_NAMES, *STANDING_GROUPS, *RECORDED)
# Each of these words where people read it.
STANDING_PHRASES: Mapping[str, str] = {
    **{standing.name: standing.word for standing in STANDINGS},
    "open": marked("open", "standing"),
    "done": marked("done", "standing"),
    "overdue": marked("overdue", "standing"),
    "late": marked("late", "standing"),
    "reported": marked("reported", "standing"),
    "started": marked("started", "standing"),
    "extended": marked("extended", "standing"),
}


class DocumentType(Value):
    """What sort of document sets tasks.

    What it is called where people read it, the words by which they call it, folded, and the symbol in its number.
    """

    name: TypeName
    phrase: str
    words: tuple[str, ...]
    symbol: str = ""


# What a conclusion's `type` says; the first is the default. Longer words stand before those that begin them.
DOCUMENT_TYPES = (
    DocumentType(name="conclusion", phrase=marked("conclusion", "type of document"),
                 words=("conclusion", "ket luan"), symbol="kl"),
    DocumentType(name="resolution", phrase=marked("resolution", "type of document"),
                 words=("resolution", "nghi quyet"), symbol="nq"),
    DocumentType(name="directive", phrase=marked("directive", "type of document"),
                 words=("directive", "chi thi"), symbol="ct"),
    DocumentType(name="plan", phrase=marked("plan", "type of document"),
                 words=("plan", "ke hoach"), symbol="kh"),
    DocumentType(name="telegram", phrase=marked("telegram", "type of document"),
                 words=("official telegram", "telegram", "cong dien", "telegramme"), symbol="cd"),
    DocumentType(name="notice", phrase=marked("notice", "type of document"),
                 words=("notice", "thong bao", "avis"), symbol="tb"),
    DocumentType(name="decision", phrase=marked("decision", "type of document"),
                 words=("decision", "quyet dinh"), symbol="qd"),
    DocumentType(name="order", phrase=marked("order", "type of document"),
                 words=("executive order", "order", "lenh", "ordre", "ordonnance")),
    DocumentType(name="letter", phrase=marked("letter", "type of document"),
                 words=("official letter", "letter", "cong van", "lettre"), symbol="cv"),
    DocumentType(name="regulation", phrase=marked("regulation", "type of document"),
                 words=("regulation", "quy dinh", "reglement"), symbol="qd"),
    DocumentType(name="decree", phrase=marked("decree", "type of document"),
                 words=("decree", "nghi dinh", "decret"), symbol="nd"),
    DocumentType(name="circular", phrase=marked("circular", "type of document"),
                 words=("circular", "thong tu", "circulaire"), symbol="tt"),
    DocumentType(name="law", phrase=marked("law", "type of document"),
                 words=("law", "luat", "loi"), symbol="qh"),
    DocumentType(name="guidance", phrase=marked("guidance", "type of document"),
                 words=("guidance", "huong dan", "instructions"), symbol="hd"),
    DocumentType(name="programme", phrase=marked("programme", "type of document"),
                 words=("action programme", "programme", "chuong trinh"), symbol="ctr"),
    DocumentType(name="report", phrase=marked("report", "type of document"),
                 words=("report", "bao cao", "rapport"), symbol="bc"),
)  # fmt: skip
DOCUMENT_TYPE = {each.name: each for each in DOCUMENT_TYPES}

# How much of a document the register holds: every directive, what reports print of it, nothing but its name.
COVERAGES: tuple[CoverageName, ...] = ("full", "selection", "cited")


class Role(Value):
    """How a conclusion binds a body. Those that lead or implement answer for the work; the others are worked with."""

    name: RoleName
    title: str
    phrase: str
    answers: bool = False


ROLES = (
    Role(name="lead", title=marked("Lead"), phrase=marked("lead", "role"), answers=True),
    Role(name="implementing", title=marked("Implementing"), phrase=marked("implementing", "role"), answers=True),
    Role(name="coordinating", title=marked("Coordinating"), phrase=marked("coordinating", "role")),
)
ROLE = {role.name: role for role in ROLES}
ROLE_NAMES: tuple[RoleName, ...] = tuple(role.name for role in ROLES)
ANSWERING: tuple[RoleName, ...] = tuple(role.name for role in ROLES if role.answers)


class Language(Value):
    """A language of the interface, of names and of tasks, called by its own name."""

    code: LanguageCode
    name: str


LANGUAGES = (
    Language(code="en", name="English"),
    Language(code="vi", name="Tiếng Việt"),
    Language(code="fr", name="Français"),
)
LANGUAGE_CODES: tuple[LanguageCode, ...] = tuple(language.code for language in LANGUAGES)


class Format(Value):
    """A format of answers: the module of `render/` that writes it, and which reports have it."""

    name: str
    module: str
    is_of_all: bool = False  # every report has it; the others are named by the commands that have them
    flows: bool = False  # its rows are written one by one, before later ones are made


FORMATS = (
    Format(name="table", module="table", is_of_all=True),
    Format(name="plain", module="plain", is_of_all=True, flows=True),
    Format(name="json", module="json", is_of_all=True, flows=True),
    Format(name="ndjson", module="json", is_of_all=True, flows=True),
    Format(name="csv", module="csv", is_of_all=True, flows=True),
    Format(name="tsv", module="csv", is_of_all=True, flows=True),
    Format(name="markdown", module="markdown", is_of_all=True, flows=True),
    Format(name="html", module="html", is_of_all=True),
    Format(name="xlsx", module="xlsx", is_of_all=True),
    Format(name="ics", module="ics"),
    Format(name="eml", module="eml"),
    Format(name="svg", module="svg"),
    Format(name="mermaid", module="mermaid"),
    Format(name="dot", module="dot"),
)
FORMAT = {each.name: each for each in FORMATS}
FORMATS_OF_ALL: tuple[str, ...] = tuple(each.name for each in FORMATS if each.is_of_all)
