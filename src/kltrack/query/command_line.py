"""A filter as the command line that means it: what `ask` teaches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from kltrack.dates import Span
from kltrack.index import Index
from kltrack.query import Filter, Limit
from kltrack.query.naming import Kind, kinds_fitting

_COMMANDS = {"due": "due", "overdue": "overdue", "all": "list"}


def equivalent(chosen: Filter, index: Index, language: str = "en") -> list[str]:
    """The words of the command that `chosen` is: every date as ISO, every body by a name that means it alone.

    `within` limits are counted from their own first day, so the command is for the day that the filter was made for.
    """
    words = ["kltrack", _COMMANDS[chosen.scope]]
    if chosen.undated_only:
        words.append("--undated")
    for option, value in _options(chosen, index, language):
        # A value that begins with a hyphen would be taken for an option of its own.
        words += [f"{option}={value}"] if value.startswith("-") else [option, value]
    if chosen.named_only:
        words.insert(_after_bodies(words), "--named-only")
    return words


def shell(words: Sequence[str]) -> str:
    """The words as a line that a POSIX shell splits into them again."""
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    if word and all(char.isalnum() or char in "@%+=:,./-_" for char in word):
        return word
    # Double quotes read better around a name with spaces or an apostrophe; inside them these signs keep a meaning.
    if word and not any(char in word for char in '"$`\\!\n'):
        return f'"{word}"'
    import shlex

    return shlex.quote(word)


def _after_bodies(words: Sequence[str]) -> int:
    places = [index + 2 for index, word in enumerate(words) if word in ("--for", "--role")]
    return max(places, default=len(words))


def _options(chosen: Filter, index: Index, language: str) -> Iterator[tuple[str, str]]:
    for limit in chosen.limits:
        yield f"--{limit.operator}", _written(limit)
    for body in chosen.bodies:
        yield "--for", body_name(body, index, language)
    for role in chosen.roles:
        yield "--role", role
    for dated in chosen.conclusions:
        yield "--conclusion", index.conclusion_name(dated)
    for field in chosen.fields:
        yield "--field", field
    for kind in chosen.kinds:
        yield "--kind", kind
    for status in chosen.statuses:
        yield "--status", status
    for text in chosen.texts:
        yield "--text", text
    for name in _exceptions(chosen, index, language):
        yield "--except", name


def _exceptions(chosen: Filter, index: Index, language: str) -> Iterator[str]:
    for body in chosen.except_bodies:
        yield _plainly("body", body_name(body, index, language), index)
    for field in chosen.except_fields:
        yield _plainly("field", field, index)
    for dated in chosen.except_conclusions:
        yield _plainly("conclusion", index.conclusion_name(dated), index)


def _plainly(kind: Kind, name: str, index: Index) -> str:
    return name if kinds_fitting(name, index) == [kind] else f"{kind}:{name}"


def body_name(body: str, index: Index, language: str = "en") -> str:
    """The body's name in a language where that means it and no other, else its id."""
    name = index.directory.name(body, language)
    return name if index.directory.fitting(name) == [body] else body


def _written(limit: Limit) -> str:
    if limit.operator == "within":
        return f"{(limit.span.last - limit.span.first).days}d"
    return written_span(limit.span)


def written_span(span: Span) -> str:
    """A span as the shortest ISO form that means exactly it: 2025-12-15, 2025-12, 2025-Q4, 2025, 2025-W45, or A/B."""
    first, last = span.first, span.last
    if first == last:
        return first.isoformat()
    if first.day == 1 and span.end.day == 1:
        months = 12 * (span.end.year - first.year) + span.end.month - first.month
        if months == 1:
            return f"{first:%Y-%m}"
        if months == 3 and first.month % 3 == 1:
            return f"{first.year:04}-Q{first.month // 3 + 1}"
        if months == 12 and first.month == 1:
            return f"{first.year:04}"
    if first.weekday() == 0 and last - first == timedelta(days=6):
        return _iso_week(first)
    return f"{first.isoformat()}/{last.isoformat()}"


def _iso_week(monday: date) -> str:
    year, week, _ = monday.isocalendar()
    return f"{year:04}-W{week:02}"
