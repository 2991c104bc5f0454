"""The one deadline that all steps together give, as the register writes it; or why they give none."""

from __future__ import annotations

from datetime import date

from kltrack.dates.deadlines.pieces import is_mark
from kltrack.dates.deadlines.reading import DeadlineReading, Step, Value
from kltrack.dates.deadlines.scene import Scene
from kltrack.dates.deadlines.wording import Wording
from kltrack.messages import message

_NEAR = 4  # words between "strive" and the day to strive for


def outcome(wording: str, scene: Scene, steps: list[Step]) -> DeadlineReading:
    """The reading of a wording, from what each of its phrases was taken for."""
    steps = _with_target(scene, steps)
    limits = _distinct(steps)
    events = [step for step in steps if step.role == "event"]
    unread = _unread(scene, limits, events, steps)
    if unread:
        return DeadlineReading(wording, None, None, None, tuple(steps), unread)
    first, last = _days(limits, events)
    return DeadlineReading(
        wording, {**_table(limits, events, steps), "wording": wording}, first, last, tuple(steps), None
    )


def _distinct(steps: list[Step]) -> list[Step]:
    """The limits; one that is said twice counts once, also where a day ends its period: "in June, by June 30"."""
    limits = (step for step in steps if step.role == "limit")
    distinct = list({(step.operator, step.anchor, step.last): step for step in limits}.values())
    ends = [step for step in distinct if step.operator == "by" and step.last]
    is_one = len(ends) == 1 and all(step is ends[0] or _is_part_of_year(step) for step in distinct)
    return ends if is_one and all(step.last == ends[0].last for step in distinct) else distinct


def _is_part_of_year(step: Step) -> bool:
    """Whether work is to be done within a month or a quarter; a whole year is often that of something in it."""
    return step.operator == "within" and len(str(step.anchor)) > len("2025")


def _with_target(scene: Scene, steps: list[Step]) -> list[Step]:
    """The steps, the earlier of two limits a target where the wording says to strive for it."""
    limits = _distinct(steps)
    if len(limits) != 2:
        return steps
    striven = [step for step in limits if _is_striven_for(scene, step)]
    if not striven:
        return steps
    target = striven[0]  # the one that stands nearer to it
    if target is limits[0] and _are_joined(scene, *limits):
        return steps
    binding = limits[1] if target is limits[0] else limits[0]
    earlier = target.last and binding.last and target.last <= binding.last
    return [step._replace(role="target") if step is target and earlier else step for step in steps]


def _are_joined(scene: Scene, one: Step, other: Step) -> bool:
    """Whether more words and an "and" stand between two limits, each of another work: `trước 30/12 80% và tới 31/12`"""
    text = scene.wording.text
    between = text[text.find(one.words) + len(one.words) : text.find(other.words)]
    words = Wording.of(between).words
    return len(words) > 1 and not _AND.isdisjoint(words)


_AND = frozenset({"and", "va", "et"})


def _is_striven_for(scene: Scene, step: Step) -> bool:
    first = scene.wording.word_after(scene.wording.text.find(step.words))
    return any(is_mark(piece, "strive") and 0 <= first - piece.end <= _NEAR for piece in scene.pieces)


def _unread(scene: Scene, limits: list[Step], events: list[Step], steps: list[Step]) -> str | None:
    unread = [step for step in steps if step.role == "unread"]
    if limits:  # beside a limit a day that has passed, or a meeting that is not known, is no obstacle
        unread = [step for step in unread if step.why not in ("before-issue", "unknown-event")]
    if unread:
        return message('"{words}": {reason}', words=unread[0].words, reason=unread[0].problem)
    if len(limits) > 1:
        return message(
            'It sets two limits, "{first}" and "{second}"; write each on its own.',
            first=limits[0].words,
            second=limits[1].words,
        )
    if len(events) > 1:
        return message('It names two events, "{first}" and "{second}".', first=events[0].words, second=events[1].words)
    if not limits and any(step.why == "attribute" for step in steps) and scene.has("due"):
        return message("It speaks of a deadline, and names a day that is not understood as one.")
    if limits and events and not _go_together(limits[0], events[0]):
        return message(
            '"{first}" and "{second}" cannot stand in one deadline.', first=limits[0].words, second=events[0].words
        )
    return None


def _go_together(limit: Step, event: Step) -> bool:
    return event.operator == "event" and limit.operator in ("before", "by", "on", "within")


def _table(limits: list[Step], events: list[Step], steps: list[Step]) -> dict[str, Value]:
    table: dict[str, Value] = {step.operator or "event": step.anchor or "" for step in events}
    for step in limits:
        if step.length:
            table[step.length[0]] = step.length[1]
        table[step.operator or "on"] = step.anchor or ""
        if step.operator == "every" and step.last:
            table["until"] = step.last
        if step.time:
            table["time"] = step.time
    table.update(("target", step.last) for step in steps if step.role == "target" and step.last)
    return table


def _days(limits: list[Step], events: list[Step]) -> tuple[date | None, date | None]:
    """First and last day; of an event and a limit the earlier day binds."""
    awaited = events[0].last if events and events[0].operator == "event" else None
    if limits and limits[0].operator == "every":
        return None, awaited  # a rule has many days
    if not limits or (awaited and limits[0].last and awaited < limits[0].last):
        return None, awaited
    return limits[0].first, limits[0].last
