"""French bodies outside the directory that are told in the present what to do: `L'Institut des puits fournit l'eau`."""

from __future__ import annotations

from kltrack.drafting.limbs.lists import Listing
from kltrack.drafting.limbs.somebody import may_be_somebody
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.text import ARTICLES

_LONGEST = 14  # words of somebody's name
_PRESENT = ("e", "ent", "it", "met", "ut", "rend")
_NOUN_BEFORE = ARTICLES | {"de", "du", "des", "d", "l", "au", "aux", "en", "par", "sa", "son", "ses", "leur", "leurs"}
_NO_SUBJECT = frozenset({"qui", "que", "dont", "ne", "se", "il", "elle", "ils", "elles", "on"})
_TOLD = frozenset({"a", "ont", "avait", "avaient", "est", "sont", "était", "étaient", "avec", "selon"})
_HEADS = frozenset(
    {"institut", "instituts", "hopital", "hopitaux", "ecole", "ecoles", "universites", "banques", "entreprises"}
    | {"services", "service", "directions", "direction", "etablissements", "agence", "office", "centre", "centres"}
    | {"exploitants", "chaines", "journaux", "societe", "societes", "groupe", "groupes", "gestionnaires", "police"}
)


def doer_at(laid: ParsedParagraph, first: int, end: int) -> Listing | None:
    """Somebody whose verb in the present follows at once, at the beginning of a sentence."""
    if laid.language != "fr" or not _begins(laid, first):
        return None
    for place in range(first + 1, min(end, first + _LONGEST)):
        word, before = laid.wording.spelt(place).lower(), laid.wording.words[place - 1]
        if laid.signs_before(place).strip(" '’-") or word in _TOLD or laid.wording.words[place] in _NO_SUBJECT:
            return None
        if laid.has(place, "do") and word.endswith(_PRESENT) and before not in _NOUN_BEFORE:
            is_somebody = laid.wording.words[first] in _HEADS or may_be_somebody(laid, first, place)
            return Listing((), (laid.quoted(first, place),), place) if is_somebody else None
    return None


def _begins(laid: ParsedParagraph, first: int) -> bool:
    """Whether only an article stands before a word in its sentence."""
    start = first - 1 if first and laid.wording.words[first - 1] in ARTICLES else first
    before = laid.wording.text[: laid.wording.starts[start]].rstrip()
    return laid.wording.text[laid.wording.starts[start]].isupper() and (not before or before[-1] in ".!?;:)–-•")
