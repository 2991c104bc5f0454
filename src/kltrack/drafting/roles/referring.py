"""Sentences about work that was asked for just before: "The results are to be reported", "The team is to be formed".

They name nobody, and go on asking those who do the work.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.drafting.limbs.lists import Listing
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

# What is handed in of work, and the words for the work itself, which must have been named before; folded.
_REPORT = re.compile(
    r"(?:(?:a|the|all|its|their|un|le|les|tous les) )?(?:\w+ )?"
    r"(?:report|reports|result|results|findings|outcome|outcomes|rapport|rapports|resultat|resultats"
    r"|ket qua|bao cao ket qua)\b(?P<whose>.*?)"
    r" (?:must|shall|should|is|are|will|need|needs|doit|doivent|devra|devront|phai|can)\b"
)
_OF = re.compile(r"\b(?:of|on|about|for|from|de|du|des|d|sur|cua|ve)\b")
_THESE = re.compile(r"\b(?:these|this|those|such|above|ces|cette|ce|cet|nay|tren)\b")
_WORK = re.compile(
    r"(?:(?:the|this|these|such|le|la|les|l|ce|cette|ces|viec|dot|doan) )"
    r"(?P<noun>inspection|inspections|investigation|review|survey|count|campaign|team|work|task|tasks|measures"
    r"|enquete|verification|recensement|campagne|equipe|travail|travaux|taches|mesures"
    r"|kiem tra|thanh tra|tong kiem tra|ra soat|khao sat)\b"
)
_FORMED = re.compile(
    r"be (?:formed|established|set|created|convened|launched|completed|finished|submitted|published)\b"
)


def is_about_work(words: Sequence[str], before: Sequence[str]) -> bool:
    """Whether a sentence, by its first words, is about the work that the words before it ask for; both folded."""
    text = " ".join(words)
    report, work = _REPORT.match(text), _WORK.match(text)
    if report:
        return not _OF.search(report["whose"]) or _THESE.search(report["whose"]) is not None
    return work is not None and f" {work['noun']} " in f" {' '.join(before)} "


def is_only_formed(laid: ParsedParagraph, subject: Listing, must: int) -> bool:
    """Whether something without a capital is only what must be formed or finished: "the team is to be formed"."""
    if subject.names or laid.language != "en" or not laid.has(must, "must") or not subject.unknown[0].islower():
        return False
    end = laid.marks[must].end
    return _FORMED.match(" ".join(laid.wording.words[end : end + 2])) is not None
