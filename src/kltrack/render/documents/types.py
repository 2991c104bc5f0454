"""The JSON documents as types: what scripts rely on. The schemas are generated from these.

Keys are added within v1, never removed or renamed. A key that is not always there is `NotRequired`. Not imported to
answer a query: a class here costs more time than the document that it describes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, Optional, Required

from pydantic import ConfigDict, Field, WithJsonSchema
from typing_extensions import TypedDict

from kltrack.dates.deadlines import reading as deadline_words
from kltrack.query.alike import Part
from kltrack.query.facts import DeadlineKind
from kltrack.query.filter import Operator
from kltrack.reports.assignment import Relation
from kltrack.reports.digest import Section
from kltrack.reports.grouping import Side
from kltrack.reports.register import Holds, Layer
from kltrack.reports.timeline import Side as TimelineSide
from kltrack.reports.web import Relation as LineageRelation
from kltrack.terms import STANDING_NAMES, CoverageName, KindName, RoleName, StandingName, StatusWord, TypeName

Day = Annotated[str, WithJsonSchema({"type": "string", "format": "date"})]
# A day of issue, the period in which it lies, or null where nothing is known.
Issued = str | None
Moment = Annotated[str, WithJsonSchema({"type": "string", "format": "date-time"})]
Clock = Annotated[str, Field(pattern="^[0-2][0-9]:[0-5][0-9]$")]
Count = Annotated[int, Field(ge=0)]
Positive = Annotated[int, Field(ge=1)]
Rate = Annotated[float, Field(ge=0, le=1)]


class Body(TypedDict):
    """A body, by its name in the answer's language."""

    id: str
    name: str


class Match(TypedDict):
    """How an item reaches a body that was asked for; `via` is the group it came through."""

    body: str
    role: RoleName
    via: str | None


class Deadline(TypedDict):
    """The wording as printed, and what it means in days; `last` is the last day in force."""

    kind: DeadlineKind
    wording: str | None
    first: Day | None
    last: Day | None
    original: Day | None
    inherited: bool
    target: Day | None
    time: Clock | None
    event: str | None
    after: str | None


class Lateness(TypedDict):
    """Days later than the last day in force and than the original one; 0 is in time."""

    last: Count | None
    original: Count | None


class LastDays(TypedDict):
    """The last day in force, and the first one."""

    last: Day | None
    original: Day | None


class Progressed(TypedDict):
    """The days of what was reported."""

    started_on: Day | None
    reported_on: Day | None
    done_on: Day | None
    cancelled_on: Day | None
    lateness: Lateness


class State(Progressed):
    """Where an item stands; `recorded` is false where the journal says nothing of it."""

    days_left: int | None
    standing: StandingName
    overdue: bool
    recorded: bool


class Stand(State):
    """Where an item stands and when it is due."""

    deadline: Deadline


class StandingAlone(TypedDict):
    """The standing and the last days."""

    standing: StandingName
    deadline: LastDays


class Standing(StandingAlone, Progressed):
    """Where an item stands, apart from all else."""


_EntryFor = TypedDict("_EntryFor", {"for": Body | None})


class DigestEntry(_EntryFor):
    """An entry of the journal, beside its item."""

    id: str
    status: StatusWord
    on: Day
    at: Moment
    by: Body | None
    evidence: str | None
    note: str | None
    new: Day | None
    recorder: str | None
    entry: str | None


class Entry(DigestEntry):
    """An entry of the journal."""

    assignment: str


class Place(TypedDict):
    """Where in a source a record rests."""

    id: str
    url: str | None
    paragraph: int | None
    wording: str | None


class Reading(TypedDict):
    """Another report of the same directive: only what differs."""

    source: str
    paragraph: NotRequired[int]
    kind: NotRequired[KindName]
    lead: NotRequired[list[Any]]
    implementing: NotRequired[list[Any]]
    coordinating: NotRequired[list[Any]]
    wording: NotRequired[str]
    note: NotRequired[str]
    task: NotRequired[dict[str, str]]
    deadline: NotRequired[Deadline]


class Limit(TypedDict):
    """A limit on the last day."""

    operator: Operator
    first: Day
    last: Day


class Query(TypedDict):
    """How the query was understood."""

    explain: str
    limits: NotRequired[list[Limit]]
    status: NotRequired[list[str]]
    known_at: NotRequired[Day | None]


class Register(TypedDict):
    """The register that an answer rests on; of the `partial` conclusions only a selection is recorded."""

    title: str | None
    curated_to: Day | None
    partial: list[str]


class RelatedBody(TypedDict):
    """Another body of the organisation that was asked for, and how many items the same query would add for it."""

    body: Body
    count: Positive


class Answer(TypedDict):
    """What every answer to a query begins with."""

    as_of: Day
    query: Query
    related: list[RelatedBody]


class Member(Standing):
    """A body that the item reaches through groups, and where the item stands for it."""

    body: Body
    through: list[Body]


class Related(Standing):
    """An earlier item that this one continues, or a later one that continues it."""

    id: str
    relation: Relation
    task: str


class Assignment(Stand):
    """One assignment, or one occurrence of a recurring one."""

    id: str
    conclusion: str
    issued: Issued
    kind: KindName
    task: str
    lead: list[Body]
    implementing: list[Body]
    coordinating: list[Body]
    matched: list[Match]
    progress: list[Entry]
    readings: list[Reading]
    fields: list[str]
    cites: list[str]
    continues: list[str]
    moves: list[str]
    source: list[Place]
    amends: list[dict[str, Any]]
    note: str | None


class Conclusion(TypedDict):
    """A conclusion's own facts."""

    id: str
    number: str
    issued: Issued
    type: TypeName
    coverage: Optional[CoverageName]  # noqa: UP045
    title: str | None
    issuers: list[Body]
    signatory: dict[str, Any] | None
    reports: list[Any]
    sources: list[Any]
    readings: list[Any]
    assignments: Count
    note: str | None


class WholeAssignment(Assignment):
    """What show adds to an assignment."""

    members: NotRequired[list[Member]]
    continued_by: NotRequired[list[str]]
    related: NotRequired[list[Related]]
    cited: NotRequired[list[dict[str, Any]]]
    under: NotRequired[Conclusion]


class AssignmentsHead(Answer):
    """Beside the items of due, overdue, list and show."""

    undated: Count


class ConclusionsHead(TypedDict):
    """Beside the conclusions."""

    as_of: Day


class Names(TypedDict):
    """A name by language."""

    en: str
    vi: str | None
    fr: str | None


class DirectoryBody(TypedDict):
    """A body of the directory."""

    id: str
    type: str
    name: str
    names: Names
    abbreviations: list[str]
    aliases: list[str]
    valid_from: Day | None
    valid_to: Day | None
    successors: list[str]
    stands_for: list[str]
    of: list[str]
    members: list[str]
    bound_through: list[str]
    source: str | None
    note: str | None


class BodiesHead(TypedDict):
    """Nothing stands beside the bodies."""


class RegisterHead(TypedDict):
    """Beside the files in use; `folder` is where a new conclusion goes."""

    folder: str | None
    replaced: list[str]
    timezone: str


class RegisterFile(TypedDict):
    """A file in use."""

    file: str
    layer: Layer
    holds: Holds
    title: str | None
    curated_to: Day | None
    conclusions: Count | None
    assignments: Count | None


class CheckHead(TypedDict):
    """Beside the problems."""

    files: list[str]
    errors: Count
    warnings: Count


class Problem(TypedDict):
    """A problem of a register."""

    file: str
    line: Positive
    record: str
    severity: Literal["error", "warning"]
    rule: str
    problem: str
    remedy: str


class DigestHead(Answer):
    """Beside what has happened."""

    since: Day
    ahead: Day
    still_overdue: Count
    still_unrecorded: Count


class DigestItem(TypedDict):
    """What happened to an assignment, or a new conclusion."""

    section: Section
    id: str
    conclusion: str
    issued: Issued
    task: str
    lead: list[Body]
    implementing: list[Body]
    coordinating: list[Body]
    matched: list[Match]
    deadline: Deadline | None
    days_left: int | None
    standing: Optional[StandingName]  # noqa: UP045
    overdue: bool
    recorded: bool | None
    started_on: Day | None
    reported_on: Day | None
    done_on: Day | None
    cancelled_on: Day | None
    lateness: Lateness | None
    entry: DigestEntry | None
    assignments: Count | None
    dated: Count | None


class Unread(TypedDict):
    """A line of the journal that does not count."""

    line: int
    why: str


class JournalHead(TypedDict):
    """Beside the entries."""

    as_of: Day | None
    known_at: Day | None
    journal: str | None
    unread: list[Unread]


class JournalEntry(Entry):
    """An entry, and the line that it stands in."""

    line: Positive | None


class MarkHead(TypedDict):
    """Beside what was recorded."""

    as_of: Day
    journal: str
    dry_run: bool


class Mark(TypedDict):
    """An entry that was recorded, and where its item stands without and with it."""

    id: str
    task: str
    before: Standing
    after: Standing
    entry: Entry
    line: str


_MovedFrom = TypedDict("_MovedFrom", {"from": Day | None})


class Moved(_MovedFrom):
    """The last day of one assignment, and that of the next, which moves it or stands beside it."""

    to: Day | None
    days: int | None
    told: str


class LineageItem(Stand):
    """An assignment in its tree."""

    id: str
    conclusion: str
    issued: Issued
    task: str
    relation: LineageRelation
    root: str
    of: str | None
    depth: Count
    moved: Moved | None
    restated: Moved | None
    repeated: bool


class Share(TypedDict):
    """How many, and what part of all."""

    count: Count
    share: Rate | None


if TYPE_CHECKING:
    Standings = dict[StandingName, Share]
else:
    Standings = TypedDict("Standings", dict.fromkeys(STANDING_NAMES, Share))


class LongestOverdue(TypedDict):
    """What is overdue the longest."""

    id: str
    last: Day
    days: Positive


class Score(TypedDict):
    """Tasks counted by standing; of `unrecorded` ones no progress is recorded, and the rate leaves them out."""

    tasks: Count
    standings: Standings
    on_time_rate: Rate | None
    decided: Count
    unrecorded: Count
    longest_overdue: LongestOverdue | None


class GroupScore(Score):
    """The tasks that stand under a group."""

    group: Body


class ScorecardHead(Answer):
    """Beside the groups."""

    by: Side
    sort: str
    spread: bool
    all: Score


class LaneTask(TypedDict):
    """A task of a lane."""

    id: str
    task: str


class Lane(TypedDict):
    """The tasks of a group that open, end and stand alike; of `unrecorded` ones the journal says nothing."""

    part: Part
    group: Body
    issued: Issued
    first: Day | None
    last: Day
    original: Day | None
    days_left: int
    standing: StandingName
    overdue: bool
    count: Positive
    unrecorded: Count
    items: list[LaneTask]


class TimelineHead(Answer):
    """Beside the lanes."""

    undated: Count
    by: TimelineSide


class Toml(TypedDict, total=False):
    """The deadline's table as the register writes it; with the wording alone where no day is set."""

    __pydantic_config__ = ConfigDict(extra="forbid")  # type: ignore[misc]

    before: Day
    by: Day
    on: Day
    target: Day
    within: str
    event: str
    after: str
    every: str
    time: str
    wording: Required[str]
    days: Count
    months: Count
    years: Count


WeekdayName = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
LengthUnit = Literal["days", "months", "years"]


class WeekDay(TypedDict):
    """A day with its weekday, in English."""

    day: Day
    weekday: WeekdayName


class Length(TypedDict):
    """A length of time in the register's units."""

    unit: LengthUnit
    number: Count


class Step(TypedDict):
    """What one phrase of the wording was taken for; `why` says why it is no deadline, or does not count beside one."""

    role: deadline_words.Role
    words: str
    operator: deadline_words.Operator | None
    anchor: str | None
    length: Length | None
    counting: deadline_words.Counting | None
    first: WeekDay | None
    last: WeekDay | None
    time: Clock | None
    why: deadline_words.Why | None
    problem: str | None


class DeadlineReading(TypedDict):
    """A wording as it was understood; what is `unread` is not, and then there is no `toml`."""

    wording: str
    toml: Toml | None
    first: Day | None
    last: Day | None
    steps: list[Step]
    unread: str | None


Span = Annotated[list[int], Field(min_length=2, max_length=2)]


class Candidate(TypedDict):
    """An earlier task that a drafted record may continue, and the words of its sentence that speak for it."""

    id: str
    words: list[str]


class DraftedAssignment(Assignment):
    """A drafted record: where it stands, in which paragraph and characters of the text, and what is in doubt."""

    paragraph: Positive
    span: Span
    doubts: list[str]
    candidates: list[Candidate]


class LeftDate(TypedDict):
    """A date of the text that no record has, and why."""

    paragraph: Positive
    span: Span
    words: str
    why: str


class AlsoNamed(TypedDict):
    """A body that is named without a role in a record of the paragraph."""

    id: str
    name: str
    paragraphs: list[int]


class UnknownName(TypedDict):
    """A name that no body of the directory has."""

    name: str
    paragraph: Positive


class DraftHead(TypedDict):
    """Beside the records: the document as far as it is printed, and what is in no record."""

    as_of: Day
    number: str | None
    issued: Day | None
    language: str
    doubts: list[str]
    unplaced: list[LeftDate]
    also_named: list[AlsoNamed]
    unknown: list[UnknownName]
