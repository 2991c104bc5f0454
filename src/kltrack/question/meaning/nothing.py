"""Notes on a question that nothing can answer, "praise that is due", or not fully, "the ministries but Finance"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.dates import format_date
from kltrack.index import Index
from kltrack.messages import answer_language, message, quoted
from kltrack.query import Filter, select
from kltrack.query.command_line import shell
from kltrack.query.texts import holds_words
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.rules.issuers import ISSUERS
from kltrack.question.rules.joining import wording
from kltrack.terms import ACTIONABLE
from kltrack.text import harmless


def why_nothing(parts: Sequence[Part], question: Interpretation, index: Index) -> str:
    """Why the answer is empty, or less than it may seem, whatever the register holds; empty for any other question."""
    return (
        _as_a_whole(parts, question, index)
        or _never_due(parts, question)
        or _through_groups_alone(parts, question, index)
    )


def why_no_text(meaning: Meaning, day: date, index: Index) -> str:
    """Why no row has the words that are looked for: later texts have them, or what is of another kind; else empty."""
    chosen = meaning.chosen
    if not chosen.texts or select(index, chosen, day).items:
        return ""
    words = ", ".join(quoted(harmless(text)) for text in chosen.texts)
    if not any(holds_words(index, text, until=day) for text in chosen.texts):
        later = any(holds_words(index, text) for text in chosen.texts)
        return (
            message(
                "Only texts that came after {day} have {words}; what is meant may stand in other words before.",
                day=format_date(day),
                words=words,
            )
            if later
            else ""
        )
    of_any_kind = meaning._replace(chosen=chosen._replace(kinds=()))
    if not chosen.kinds or not select(index, of_any_kind.chosen, day).items:
        return ""
    return message(
        "Nothing of this kind has {words}; what is of any kind: {command}",
        words=words,
        command=shell(of_any_kind.words(index, answer_language())),
    )


def _as_a_whole(parts: Sequence[Part], question: Interpretation, index: Index) -> str:
    """The note on "the ministries except Finance": what binds the group as a whole binds Finance too."""
    if any(part.sort == "named" for part in parts):
        return ""
    groups = [part for part in parts if part.sort == "body"]
    for part in parts:
        left = part.value if part.sort == "except-body" else ()
        reached = {each for body in left for each in index.directory.reach(body, question.today)}
        if groups and left and all(reached.issuperset(group.value) for group in groups):
            return message(
                'These are what "{group}" must do as a whole, which binds "{name}" too. For what single ones must do'
                ' name them; or ask for each of the group, as in "which ministries are late".',
                group=wording(groups[0], question.sentence),
                name=wording(part, question.sentence),
            )
    return ""


def _through_groups_alone(parts: Sequence[Part], question: Interpretation, index: Index) -> str:
    """The note on a body to which nothing is addressed by name, so that every row reaches it through a group."""
    asked = [part for part in parts if part.sort == "body"]
    if len(asked) != 1 or len(asked[0].value) != 1 or any(part.sort in ("named", "whole") for part in parts):
        return ""
    every = Filter(scope="all", bodies=asked[0].value)
    by_name, reaching = (select(index, each, question.today).items for each in (every._replace(named_only=True), every))
    if not reaching and ISSUERS.issuperset(asked[0].value):
        return message(
            'Nothing in the register is asked of "{name}", which gives tasks. For those ask what it has given.',
            name=wording(asked[0], question.sentence),
        )
    if by_name or not reaching:
        return ""
    return message(
        'Nothing in the register addresses "{name}" by name; all of it comes through groups, or whoever stands for it.',
        name=wording(asked[0], question.sentence),
    )


def _never_due(parts: Sequence[Part], question: Interpretation) -> str:
    """The note on decisions, authorisations or praise that would be due, overdue or open."""
    due = next((part for part in parts if part.sort == "state" and part.value in ("due", "overdue", "open")), None)
    if due is None or not _ask_nobody([part.value for part in parts if part.sort == "kind"]):
        return ""
    return message(
        '"{words}": decisions, authorisations and praise have no last day, and are never open, due or overdue.'
        ' Ask for all of them, or for those issued in a period: "issued in 2025".',
        words=wording(due, question.sentence),
    )


def _ask_nobody(kinds: Sequence[str]) -> bool:
    """Whether nothing of these kinds asks anybody to act, so that none of it has a last day."""
    return bool(kinds) and set(kinds).isdisjoint(ACTIONABLE)


def by_issue(parts: Sequence[Part], kinds: Sequence[str], question: Interpretation) -> Sequence[Part]:
    """The parts; in "commendations in 2025", without a state, dates become days of issue: there is no other day.

    Where the last day is named, "decisions with the last day in 2025", there is nothing.
    """
    says_last = any("last-day" in slot.senses for slot in question.slots)
    if says_last or not _ask_nobody(kinds) or any(part.sort in ("state", "status") for part in parts):
        return parts
    return [part._replace(sort="issued") if part.sort == "limit" else part for part in parts]
