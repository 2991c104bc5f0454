"""The one deadline that all steps together give, as the register writes it; or why they give none."""

from __future__ import annotations

from datetime import date

from kltrack.dates.deadlines.pieces import is_mark
from kltrack.dates.deadlines.reading import DeadlineReading, Step, Value
from kltrack.dates.deadlines.scene import Scene
from kltrack.messages import message

_NEAR = 3  # words between "strive" and the day to strive for


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
    """The limits; one that is said twice counts once."""
    limits = (step for step in steps if step.role == "limit")
    return list({(step.operator, step.anchor, step.last): step for step in limits}.values())


def _with_target(scene: Scene, steps: list[Step]) -> list[Step]:
    """The steps, the earlier of two limits a target where the wording says to strive for it."""
    limits = _distinct(steps)
    if len(limits) != 2:
        return steps
    striven = [step for step in limits if _is_striven_for(scene, step)]
    if len(striven) != 1:
        return steps
    (target,) = striven
    binding = limits[1] if target is limits[0] else limits[0]
    earlier = target.last and binding.last and target.last <= binding.last
    return [step._replace(role="target") if step is target and earlier else step for step in steps]


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
