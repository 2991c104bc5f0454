"""What is left out: by a word behind it, "overdue tasks, localities excluded", or all that is done."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.rules.left_out import is_after_all
from kltrack.question.rules.who import name_at


def _left_out_behind(question: Interpretation, place: int) -> Reading | None:
    """One name between a comma, or the beginning, and "excluded", which ends the question or stands before a comma."""
    starts = question.sentence.after_comma
    begins = not place or question.slot(place).start in starts
    after = place + 1
    ends = after + 1 == len(question.slots) or question.slot(after + 1).start in starts
    if not (begins and ends and question.slot(place).name_kinds and "excluded" in question.senses(after)):
        return None
    reading = name_at(question, place)
    if not reading:
        return None
    (name,) = reading[0]
    return [name._replace(sort=f"except-{name.sort}", joined="except")], after + 1


def _without_done(question: Interpretation, place: int) -> Reading | None:
    """`leave out the finished ones`, `not the done ones`, `sans les tâches accomplies`: what is open is left."""
    done = question.past(place + 1, ("filler", "task"))
    words, slot = question.sentence.words, question.slot(place)
    is_denied = [*words[slot.start : slot.end + 1]] == ["not", "the"]  # "not the done ones", and no "not quite done"
    # "Everything but done", "tasks but the done ones"; in "undated but done" it leaves out nothing
    is_but = "but" in question.senses(place) and (
        is_after_all(question, place) or question.first_word(place + 1) == "the"
    )
    is_left_out = is_but or "except" in question.senses(place) or is_denied or words[slot.start] in _WITHOUT
    if not is_left_out or question.senses(done) != {"state:done"} or question.slot(done).name_kinds:
        return None
    return [question.part("state", "open", place)], question.past(done + 1, ("filler", "task"))


def _taken_out(question: Interpretation, place: int) -> Reading | None:
    """The "ra" of `bỏ 202 ra`, `trừ Bộ Tài chính ra`, behind the name that is left out."""
    excepted = "except" in question.senses(question.past(place - 2, ("filler", "to:conclusion"), -1))
    is_out = question.first_word(place) == "ra" and bool(question.slot(place - 1).name_kinds)
    return ([], place + 1) if excepted and is_out else None


_WITHOUT = frozenset({"without", "sans"})

RULES: tuple[Rule, ...] = (_left_out_behind, _without_done, _taken_out)
