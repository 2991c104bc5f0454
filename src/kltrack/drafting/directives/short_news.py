"""Items of short news: lines with a dash and no list above them, of which each names its own doers."""

from __future__ import annotations

from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


class ShortNews:
    """Finds the items that have nothing to do with the one above; Vietnamese lists often go on without a colon."""

    def __init__(self) -> None:
        self._goes_on = False  # the paragraph above is an item, and one of them has named its own doers

    def parts(self, laid: ParsedParagraph, first: Limb | None, *, in_list: bool, names_own: bool) -> bool:
        """Whether the next paragraph, which begins with the limb `first`, is an item apart from the one above it."""
        label = first.label if first and laid.language != "vi" and not in_list else None
        is_item = label is not None and label.style.startswith("dash")
        is_apart = is_item and self._goes_on
        self._goes_on = is_item and (names_own or self._goes_on)
        return is_apart
