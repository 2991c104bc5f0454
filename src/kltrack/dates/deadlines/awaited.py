"""What deadlines wait for: a named meeting, "upon completion of" something, a feast of the lunar calendar."""

from __future__ import annotations

from collections.abc import Iterator

from kltrack.dates.deadlines.events import Event, Meeting
from kltrack.dates.deadlines.pieces import is_mark
from kltrack.dates.deadlines.reading import Step
from kltrack.dates.deadlines.scene import Scene, chain_at
from kltrack.dates.span import shifted
from kltrack.messages import message

# The word just before a meeting; a resolution "of" it, a report "on" it, are about something else.
_BEFORE_MEETING = {
    "at": frozenset(
        {"at", "to", "in", "during", "the", "its", "tai", "trinh", "vao", "trong", "lors", "du", "a", "au", "aux", "la"}
    ),
    "before": frozenset({"before", "truoc", "avant", "le"}),
    "after": frozenset({"after", "following", "sau", "apres", "issue"}),
}


def meetings_awaited(scene: Scene) -> Iterator[Step]:
    """The meetings at, before or after which something is due."""
    for place, meeting in enumerate(scene.pieces):
        if not isinstance(meeting, Meeting) or chain_at(scene, place).after_length:
            continue
        before = scene.wording.words[meeting.first - 1] if meeting.first else ""
        operator = next((name for name, words in _BEFORE_MEETING.items() if before in words), None)
        if operator or not meeting.first:
            yield _step_of_meeting(scene.wording.quoted(meeting.first, meeting.end), meeting.event, operator or "at")


def _step_of_meeting(words: str, event: Event | None, operator: str) -> Step:
    if event is None:
        return Step("unread", words, problem=message("It is no event that is known."), why="unknown-event")
    if operator == "after":
        return Step("event", words, "after", event.id)
    if operator == "at":
        return Step("event", words, "event", event.id, "last-of-event", None, event.last)
    if event.first is None:
        return Step("unread", words, problem=message("The first day of the event is not known."))
    return Step("limit", words, "before", event.first, "day-excluded", None, shifted(event.first, -1))


def completions_awaited(scene: Scene) -> Iterator[Step]:
    """What the wording waits for, where that is no meeting: `upon completion of the merger`."""
    for place, piece in enumerate(scene.pieces):
        if is_mark(piece, "upon"):
            yield Step(
                "unread",
                scene.quoted(place, place + 1),
                problem=message("It waits for something that is no known event."),
            )


def feast_at(scene: Scene, place: int) -> Step | None:
    """A feast as a limit: `before Tet`."""
    chain = chain_at(scene, place)
    if not chain.has("before", "by", "now", "within", "due", "until", "in"):
        return None
    return Step("unread", chain.words, problem=message("It goes by the lunar calendar; write the day that is meant."))
