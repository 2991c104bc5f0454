"""The marks of a figure: a shape of its own for each way in which a task can stand, and what it means."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.query.alike import Part
from kltrack.render.pictures.svg import element
from kltrack.terms import STANDING, StandingName


def mark(standing: StandingName, part: Part, x: float, y: float, tone: str) -> str:
    """A shape of its own for each standing, so that colour is not needed to tell them apart."""
    if STANDING[standing].is_done:
        return element("path", d=f"M{x - 5:.1f} {y:.1f}l4 4 7 -9", class_=f"kl-{tone}-line", stroke_width=2.5)
    if standing == "cancelled":
        return element("path", d=f"M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8", class_=f"kl-{tone}-line", stroke_width=2)
    if part == "overdue":
        return element("path", d=f"M{x:.1f} {y - 6:.1f}l6 11h-12z", class_=f"kl-{tone}")
    shape = f"M{x:.1f} {y - 6:.1f}l6 6-6 6-6-6z"
    if part == "open":
        return element("path", d=shape, class_=f"kl-{tone}")
    return element("path", d=shape, class_=f"kl-{tone}-line", stroke_width=1.5)


def meaning(standing: StandingName, part: Part) -> str:
    """What such a mark means."""
    if STANDING[standing].is_done:
        return message("done")
    if standing == "cancelled":
        return message("cancelled")
    return {"overdue": message("overdue"), "open": message("last day")}.get(part, message("past"))


def moved_mark(x: float, y: float) -> str:
    """The mark of a day that was moved."""
    return element("circle", cx=x, cy=y, r=4, class_="kl-muted-line", stroke_width=1.5)


def dashes(start: float, end: float, y: float, tone: str) -> str:
    """Days outside the time given: those after the last day, or those by which it was moved."""
    kind = f"kl-{tone}-line"
    return element("line", x1=start, x2=end, y1=y, y2=y, class_=kind, stroke_width=1.5, stroke_dasharray="2 3")


def band(x: float, width: float, y: float, tone: str) -> str:
    """A span of days."""
    return element("rect", x=x, y=y - 4, width=width, height=8, rx=4, class_=f"kl-{tone}", opacity="0.45")
