"""Drafts of records: from the text of a report or a document to a conclusion that a curator reviews.

`draft` reads a text with rules alone: what it is not sure of becomes a doubt beside the record, and what it leaves out
is told. No sentence of the text is kept: a record has its paragraph, its first words and the wording of its deadline.
"""

from __future__ import annotations

from kltrack.drafting.drafted import Draft, DraftedRecord, Given
from kltrack.drafting.drafts import draft
from kltrack.drafting.known import Known, known_from

__all__ = ["Draft", "DraftedRecord", "Given", "Known", "draft", "known_from"]
