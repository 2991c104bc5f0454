"""Drafts of records: from the text of a report or a document to a conclusion that a curator reviews.

`draft` reads a text with rules alone. What it is not sure of becomes a doubt beside the record, and it lists what it
leaves out. It keeps no sentence of the text: a record has its paragraph, its first words and its deadline's wording.
"""

from __future__ import annotations

from kltrack.drafting.drafted import Draft, DraftedRecord, Given
from kltrack.drafting.drafts import draft
from kltrack.drafting.names.lookup import Lookup, lookup_from

__all__ = ["Draft", "DraftedRecord", "Given", "Lookup", "draft", "lookup_from"]
