"""Filter → Result: SQL decides which items are meant, and where each stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kltrack.index import Index
from kltrack.query.criteria import relaxations
from kltrack.query.filter import Filter, reaches_to
from kltrack.query.flow import Items, Result
from kltrack.query.sought_bodies import bound_by, sought_bodies
from kltrack.query.statements import Question
from kltrack.query.window import WINDOW, Window
from kltrack.standing import Moment


def select(index: Index, chosen: Filter, asked: date | Moment, window: Window = WINDOW) -> Result:
    """The items of `index` that `chosen` means, at a moment; a plain day is that day by all that is known.

    `window` says how many of them are shown, and in what order.
    """
    moment = Moment.of(asked)
    chosen = chosen._replace(conclusions=tuple(index.conclusion(name) for name in chosen.conclusions))
    seen_to = reaches_to(chosen.limits, moment.today)
    index.reach(seen_to)
    succeeded = {body: tuple(index.directory.heirs(body, moment.today)) for body in chosen.bodies}
    endless_to = seen_to if index.has_endless else None
    bodies = bodies_asked_for(index, chosen, moment)
    question = question_for(index, chosen, moment, bodies)._replace(endless_to=endless_to, window=window)
    undated = 0 if chosen.shows_undated else int(index.rows(*question.undated())[0][0])
    changed = {body: heirs for body, heirs in succeeded.items() if heirs != (body,)}
    return Result(chosen, moment, Items(index, question), undated, changed)


def bodies_asked_for(index: Index, chosen: Filter, moment: Moment) -> list[str]:
    """The bodies asked for, abolished ones by their successors; with `whole`, the others of their organisations too."""
    directory, day = index.directory, moment.today
    heirs = [heir for body in chosen.bodies for heir in directory.heirs(body, day)]
    others = (other for body in heirs for other in directory.organisation(body, day)) if chosen.whole else ()
    return list(dict.fromkeys([*heirs, *others]))


def question_for(index: Index, chosen: Filter, moment: Moment, bodies: Iterable[str]) -> Question:
    """The question that a filter asks for these bodies."""
    where = sought_bodies(index, moment, bodies, chosen.named_only)
    return Question(chosen, moment, where, _excluded(index, chosen, moment))


def wider_results(index: Index, result: Result) -> Iterator[tuple[str, Result]]:
    """(option left out, result without it) for each option whose absence would give rows."""
    for option, wider in relaxations(result.filter):
        if (found := select(index, wider, result.moment)).items:
            yield option, found


def _excluded(index: Index, chosen: Filter, moment: Moment) -> list[str]:
    """The addressees that bind the excepted bodies, but not those that bind a group that is asked for as a whole."""
    heirs = (heir for body in chosen.except_bodies for heir in index.directory.heirs(body, moment.today))
    excluded = {addressee for heir in heirs for addressee in bound_by(index, heir, moment, chosen.named_only)}
    return sorted(excluded.difference(index.directory.bound_with(chosen.bodies, chosen.except_bodies, moment.today)))
