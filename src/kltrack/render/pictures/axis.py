"""The axis of days of a figure: where each day lies, the months behind it, and today's line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kltrack.dates import format_day
from kltrack.messages import message
from kltrack.render.pictures.scale import Scale, month_label, month_step
from kltrack.render.pictures.svg import element, words

TOP = 84.0  # above it the title, the months and today's day; below it what the figure shows


class Axis:
    """Days from `left` on, over so many pixels; no word of it is written beyond `end`."""

    def __init__(self, scale: Scale, today: date, left: float, pixels: float, end: float) -> None:
        self.today = today
        self._scale, self._left, self._pixels, self._end = scale, left, pixels, end

    def x(self, day: date, end: bool = True) -> float:
        """Where a day ends, or begins."""
        return self._left + (self._scale.offset(day) + end) * self._pixels / self._scale.days

    def grid(self, bottom: float) -> Iterator[str]:
        """A line and a name where a month begins, or where some months do."""
        for number, day in enumerate(self._scale.months(month_step(52 * self._scale.days / self._pixels))):
            x = self.x(day, end=False)
            yield element("line", x1=x, x2=x, y1=40, y2=bottom, class_="kl-grid-line")
            label = f"{month_label(day)} {day.year}" if number == 0 and day.month != 1 else month_label(day)
            yield element("text", words(label), x=x + 3, y=50, class_="kl-muted kl-small")

    def today_line(self, bottom: float) -> Iterator[str]:
        """Today's line, and its day."""
        x = self.x(self.today)
        yield element("line", x1=x, x2=x, y1=78, y2=bottom, class_="kl-today-line", stroke_width=1.5)
        label = message("today, {day}", day=format_day(self.today))
        half = 3.5 * len(label)
        centre = min(x, self._end - half)
        yield element("rect", x=centre - half, y=60, width=2 * half, height=16, class_="kl-paper")
        yield element("text", words(label), x=centre, y=73, text_anchor="middle", class_="kl-today kl-small kl-strong")
