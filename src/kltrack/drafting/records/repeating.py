"""Merges records of what a report says twice: in its headline or first sentences, and again below."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.drafting.directives.record import Record
from kltrack.drafting.names.places import CHAIRS, COMMITTEES, SECRETARIES
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.register.checks.limbs import stems
from kltrack.terms import ACTIONABLE
from kltrack.text import fold

_HEADLINES = 4  # paragraphs in which a report says in short what it says below
_ALIKE = 0.8  # least part of the shorter one's telling words that the other has too


def merge_repeated(laid: Sequence[ParsedParagraph], records: Sequence[Record]) -> list[Record]:
    """The records in order; two that say the same become one: the fuller one, with the lines of both.

    A headline that repeats no other record is left out.
    """
    kept: list[Record] = []
    for record in records:
        twin = next((place for place, other in enumerate(kept) if _same(laid, other, record)), None)
        if twin is None:
            kept.append(record)
        else:
            kept[twin] = _merge(laid, kept[twin], record)
    once = [record for record in kept if record.also or not record.is_headline or _alone_says(kept, record)]
    return sorted(once, key=lambda record: (record.paragraph, record.start))


def _alone_says(kept: Sequence[Record], headline: Record) -> bool:
    """Whether a headline has a day that no other record has."""
    others = [record for record in kept if record is not headline]
    day = headline.deadline.last if headline.deadline else None
    return day is not None and all(not record.deadline or record.deadline.last != day for record in others)


def _same(laid: Sequence[ParsedParagraph], one: Record, other: Record) -> bool:
    if one.paragraph == other.paragraph or not _same_day(one, other):
        return False
    if not _same_lead(one, other) and not _is_in_short(one, other):
        return False
    if one.kind != other.kind and not {one.kind, other.kind} <= {*ACTIONABLE}:
        return False
    if one.lead and other.lead and one.paragraph >= _HEADLINES:
        return False
    few, many = sorted((_stems(laid, one), _stems(laid, other)), key=len)
    return len(few) > 2 and len(few & many) >= _ALIKE * len(few)


def _stems(laid: Sequence[ParsedParagraph], record: Record) -> frozenset[str]:
    """The stems of a record's telling words, without those in names of bodies."""
    each = laid[record.paragraph]
    text, words = each.paragraph.text, each.wording
    names = sorted((words.starts[name.first], words.ends[name.end - 1]) for name in each.names.values())
    inside = [(start, stop) for start, stop in names if record.start <= start and stop <= record.stop]
    lefts, rights = [record.start, *(stop for _, stop in inside)], [*(start for start, _ in inside), record.stop]
    return stems(" , ".join(text[left:right] for left, right in zip(lefts, rights, strict=True)), each.language)


def _same_day(one: Record, other: Record) -> bool:
    days = {record.deadline.last for record in (one, other) if record.deadline}
    return len(days) <= 1


def _same_lead(one: Record, other: Record) -> bool:
    leads = [{body for name in record.lead.names for body in name.bodies} for record in (one, other)]
    if not leads[0] and not leads[1] and one.lead.unknown and other.lead.unknown:
        return any(_may_be_same(here, there) for here in one.lead.unknown for there in other.lead.unknown)
    return not leads[0] or not leads[1] or bool(leads[0] & leads[1])


def _may_be_same(one: str, other: str) -> bool:
    """Whether one of two names has all words of the other: "Sở Xây dựng", "Sở Xây dựng TP Huế"."""
    here, there = {*fold(one).split()}, {*fold(other).split()}
    return here <= there or there <= here


def _is_in_short(one: Record, other: Record) -> bool:
    """Whether a headline, or a first sentence, with a day calls "localities" those who are named below it."""
    short, full = ({body for name in record.lead.names for body in name.bodies} for record in (one, other))
    return (
        one.deadline is not None and other.deadline is not None and short == {"localities"} and full <= _OF_LOCALITIES
    )


_OF_LOCALITIES = frozenset({SECRETARIES, CHAIRS, COMMITTEES, "provincial-party-committees"})


def _merge(laid: Sequence[ParsedParagraph], one: Record, other: Record) -> Record:
    best, less = (one, other) if _weight(one) > _weight(other) else (other, one)
    deadline = best.deadline or less.deadline
    if best.deadline and less.deadline:
        deadline = best.deadline._replace(places=best.deadline.places | less.deadline.places)
    wording = less.deadline.wording if less.deadline and deadline and less.deadline.wording != deadline.wording else ""
    place = laid[less.paragraph].paragraph.line_at(less.start).number, wording
    asked = [record.day_doubt for record in (best, less) if record.deadline]
    day_doubt = asked[0] if all(asked) and asked else ""
    return best._replace(also=(*best.also, *less.also, place), deadline=deadline, day_doubt=day_doubt)


def _weight(record: Record) -> tuple[bool, bool, bool, int]:
    """How full a record is. A headline names who is meant for short, so that any record below it is fuller."""
    below = not record.is_headline
    return below and bool(record.lead), bool(record.lead.names), record.deadline is not None, record.stop - record.start
