"""SVG for figures: elements with their text escaped, and the document that carries style and text alternative.

Colours stand in classes, light first and dark by media query, without CSS variables: word processors read no variables.
Nothing is loaded: fonts are the reader's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from kltrack.text import harmless, strip_marks

_LIGHT = {
    "ink": "#1f2328", "muted": "#59636e", "grid": "#d1d9e0", "paper": "#ffffff", "today": "#1f2328",
    "open": "#0b57b0", "soon": "#8a5300", "overdue": "#b3261e", "done": "#1a6e37", "late": "#6b8e23",
}  # fmt: skip
_DARK = {
    "ink": "#e6edf3", "muted": "#9aa7b4", "grid": "#3d444d", "paper": "#0d1117", "today": "#e6edf3",
    "open": "#79b8ff", "soon": "#e3b341", "overdue": "#ff8a80", "done": "#56d364", "late": "#b5cc6a",
}  # fmt: skip
LETTER = 7.0  # a generous average width of a letter at 13 px
# How many pixels the letters take at 13 px in DejaVu Sans, the widest of the fonts; others as many as a digit.
_CAPITAL, _OTHER = 9.2, 8.3
_BREADTHS = {
    letter: pixels
    for letters, pixels in {
        "ijl": 3.7,
        " .,:;'’|!()/": 4.3,
        "tfr-": 5.2,
        "scz": 6.9,
        "w": 10.7,
        "m": 12.8,
        "…": 13.0,
    }.items()
    for letter in letters
}


def element(name: str, content: str = "", **attributes: object) -> str:
    """An element; `content` is markup, attributes are text. `class_` and `stroke_width` give class and stroke-width."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(harmless(_value(value)))}"' for key, value in attributes.items()
    )
    return f"<{name}{given}>{content}</{name}>" if content else f"<{name}{given}/>"


def words(text: str) -> str:
    """Text as markup."""
    return escape(harmless(text), quote=False)


def breadth(text: str) -> float:
    """How many pixels a text takes at 13 px in the widest of the fonts that it may be shown in."""
    return sum(map(_breadth_of, text))


def _breadth_of(char: str) -> float:
    return _CAPITAL if char.isupper() else _BREADTHS.get(strip_marks(char), _OTHER)


def cut(text: str, pixels: float) -> str:
    """`text`, or as many of its words as fit into so many pixels with "…" for the rest."""
    if breadth(text) <= pixels:
        return text
    kept = text
    while len(kept) > 1 and breadth(kept) + breadth("…") > pixels:
        shorter = kept.rpartition(" ")[0]
        kept = shorter if breadth(shorter) > pixels / 2 else kept[:-1]
    return kept.rstrip(" ,;") + "…"


def picture(name: str, size: tuple[float, float], title: str, alternative: str, body: Iterable[str]) -> str:
    """The whole figure. `name` keeps its ids apart from those of other figures on a page."""
    width, height = size
    inside = [
        element("title", words(title), id=f"kl-{name}-title"),
        element("desc", words(alternative), id=f"kl-{name}-told"),
        element("style", _style()),
        element("rect", width=width, height=height, class_="kl-paper"),
        *body,
    ]
    return element(
        "svg",
        "\n" + "\n".join(inside) + "\n",
        xmlns="http://www.w3.org/2000/svg",
        class_=f"kl-figure kl-{name}",
        role="img",
        aria_labelledby=f"kl-{name}-title kl-{name}-told",
        width=width,
        height=height,
        viewBox=f"0 0 {_value(width)} {_value(height)}",
    )


def _style() -> str:
    common = (
        ".kl-figure{font-family:system-ui,-apple-system,'Segoe UI','Noto Sans','DejaVu Sans',sans-serif;font-size:13px}"
        ".kl-figure .kl-strong{font-weight:600}.kl-figure .kl-small{font-size:11px}.kl-figure .kl-large{font-size:15px}"
    )
    dark = "".join(_rules(_DARK))
    return common + "".join(_rules(_LIGHT)) + "@media screen and (prefers-color-scheme:dark){" + dark + "}"


def _rules(colours: dict[str, str]) -> Iterable[str]:
    for name, colour in colours.items():
        yield f".kl-figure .kl-{name}{{fill:{colour}}}.kl-figure .kl-{name}-line{{stroke:{colour};fill:none}}"


def _value(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
