"""Commissions that a document of a province's Party committee names without their place: "the Inspection Commission".

They are those of the province, though the central ones have the same name.
"""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.drafting.names.local_party import is_of_province, without_central
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


def with_province_commissions(paragraphs: Sequence[ParsedParagraph]) -> list[ParsedParagraph]:
    """The paragraphs; in a text of a province's Party committee its commissions are nobody of the directory."""
    if not is_of_province([each.paragraph.text for each in paragraphs]):
        return [*paragraphs]
    return [
        each._replace(names={place: without_central(name, each.lookup) for place, name in each.names.items()})
        for each in paragraphs
    ]
