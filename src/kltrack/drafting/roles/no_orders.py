"""Words of ordering that ask nothing where they stand: `đạt dự toán Trung ương giao`, "that have not approved it"."""

from __future__ import annotations

import re

from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS, Mark


def asks_nothing(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether a phrase that may be an order is none where it stands."""
    if _breaks(laid, mark) or _only_enables(laid, mark) or _says_which(laid, mark) or _describes(laid, mark):
        return True
    return _values_thing(laid, mark) or _is_about_something(laid, mark)


def _describes(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether a French participle only says of whom it speaks: `des équipes chargées de`, `les agences invitées à`."""
    word = laid.wording.spelt(mark.end - 1).lower()
    before = laid.wording.spelt(mark.first - 1).lower() if mark.first else ""
    is_participle = laid.language == "fr" and mark.end - mark.first == 1 and word.endswith(("ée", "és", "ées"))
    behind_noun = before.isalpha() and before not in _AUXILIARIES and not before.endswith("ment")
    return is_participle and behind_noun and not laid.signs_before(mark.first).strip()


_AUXILIARIES = frozenset(
    {"a", "ont", "est", "sont", "été", "avait", "avaient", "sera", "seront", "était", "étaient", "être", "soit"}
    | {
        "soient",
        "aussi",
        "encore",
        "voit",
        "voient",
        "ci",
        "et",
        "ou",
        "puis",
        "lui",
        "leur",
        "donc",
        "eux",
        "vivement",
    }
)


def _is_about_something(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether somebody is only spoken to about something: "was reminded of its ferries", "was asked about wells"."""
    verb, following = laid.wording.words[mark.end - 1], laid.wording.words[mark.end : mark.end + 1]
    return laid.language == "en" and verb in ("asked", "reminded") and following in (["of"], ["about"])


def _values_thing(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether French only says of a thing that it is important: `souligné l'importance du port`."""
    words = laid.wording.words[mark.first : mark.end]
    return laid.language == "fr" and "importance" in words and not laid.has(mark.end, "do", "how", "direct")


def _says_which(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether an English decision only says of which it was taken: "localities that have not approved a plan must"."""
    before = " ".join(laid.wording.words[max(0, mark.first - 4) : mark.first])
    return laid.language == "en" and mark.of("decision") and _WHICH.search(before) is not None


_WHICH = re.compile(r"\b(?:that|which|who) (?:have|has|had)(?: not| already| yet| been)*$")


def _only_enables(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether French "a permis de" only says what something made possible."""
    text, following = laid.wording.words[mark.end - 1], laid.wording.words[mark.end : mark.end + 1]
    return laid.language == "fr" and text in ("permis", "permet") and following in (["de"], ["d"])


def _breaks(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether a Vietnamese order ends without work: `văn bản chỉ đạo, các Bộ đã`, `lưu ý, từ ngày`.

    So it does where it tells of what was given: `đạt 48% dự toán Trung ương giao và vượt kế hoạch`.
    """
    is_given = laid.wording.spelt(mark.first) == "giao"
    signs = laid.signs_before(mark.end).strip()
    is_joined = is_given and laid.wording.words[mark.end : mark.end + 1] == ["va"]
    goes_on = not is_joined or laid.has(mark.end + 1, *ORDERS)
    ends = is_given and mark.end == len(laid.wording.words) and laid.paragraph.text.rstrip().endswith((".", "…"))
    ends = ends or signs.startswith((",", ".", ";") if is_given else ",") or not goes_on
    is_parted = laid.language == "vi" and ends
    return is_parted and not laid.has(mark.end, "do", "how", *ORDERS) and not _asks_behind_comma(laid, mark)


def _asks_behind_comma(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether a comma only parts a request from whom it asks, or from what: `Thủ tướng yêu cầu, Bộ Y tế sớm trình`.

    So it does before a condition too: `yêu cầu, bằng mọi cách, phải xong`.
    """
    name = laid.names.get(mark.end)
    if not mark.of("request", "assignment"):
        return False
    if name is not None:
        return laid.has(name.end, "how", "must", "do", "with")
    words = range(mark.end, min(mark.end + _NEAR, len(laid.wording.words)))
    must = next((word for word in words if laid.has(word, "must", "past")), None)
    return must is not None and laid.has(must, "must")


_NEAR = 14  # words
