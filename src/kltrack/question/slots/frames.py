"""Words around a direct question that only ask for its answer: "could you tell me", "dites-moi", "… với ạ".

A question begins with what it asks, "who", "is", "did": rules that read its first word would not know it behind them.
"""

from __future__ import annotations

import re

from kltrack.dates.words import Word
from kltrack.text import nfc

_SIGNS = " ,:;.!–—-…"


def without_frame(text: str) -> str:
    """The text from its first asking word on, where nothing but such words stand before; else the whole text.

    "Do you know whether 202 is done" is the direct question, "is 202 done".
    """
    last = ""
    text = " ".join(nfc(text).split())
    if not text.isascii() or text[:1] in "cC":  # a start-up pays for every pattern
        text = re.sub(_POLITE, "", text)
    if " about " in text:
        text = re.sub(_ABOUT, "", text)
    for typed in re.finditer(r"\S+", text):
        word = Word.of(typed[0].strip(_SIGNS).replace("’", "'"))
        if word in _ASKING and last in _LEADING:
            return text[typed.start() :]
        if word in _WHETHER and last in _LEADING:
            return _direct(text[typed.end() :]) or text
        if word == "si" and last in _LEADING:
            return f"est-ce que {text[typed.end() :].strip()}"
        if word not in _FRAMES and typed[0].strip(_SIGNS):
            return text
        last = word or last
    return text


def _direct(clause: str) -> str:
    """A clause behind "whether" with its verb before its subject; empty where it has no such verb, or several."""
    words = clause.split()
    verbs = [place for place, typed in enumerate(words) if Word.of(typed.strip(_SIGNS)) in _VERBS]
    if len(verbs) != 1 or not verbs[0]:
        return ""
    return " ".join((words[verbs[0]], *words[: verbs[0]], *words[verbs[0] + 1 :]))


_WHETHER = frozenset({"whether", "if"})
_VERBS = frozenset({"is", "are", "has", "have", "was", "were"})
_ABOUT = r"(?i)^(?:how|what) about (?=(?:who|what|which|how|is|are|has|have|did|does|do)\b)"
_POLITE = (
    r"(?i)(?<=\S)(?: với ạ| ạ| nhé| nhỉ|(?<!như) vậy)+(?=[ ?.!]*$)"
    r"|^(?:xin |làm ơn )?cho (?:tôi |em |mình )?(?:hỏi|biết) (?=ai )"
)
# Words without diacritics.
_ASKING = frozenset({"who", "who's", "whose", "what", "what's", "which", "how", "how's", "when", "is", "are", "has"})
_ASKING |= {"have", "did", "does", "do", "was", "were", "qui", "quel", "quels", "quelle", "quelles", "quoi"}
_ASKING |= {"est-ce", "combien", "quand", "comment", "qu'est-ce"}
# What may stand in a frame, and what must end it.
_LEADING = frozenset({"me", "us", "know", "see", "question", "hello", "hi", "hey", "please", "out", "check", "wonder"})
_LEADING |= {
    "wondering",
    "ask",
    "understand",
    "well",
    "so",
    "and",
    "then",
    "but",
    "ok",
    "okay",
    "bonjour",
    "savoir",
    "dire",
    "dites-moi",
}
_LEADING |= {"montrez-moi", "dis-moi", "moi", "svp", "plait", "demande", "verifier", "verifiez"}
_FRAMES = _LEADING | {
    "could",
    "can",
    "would",
    "will",
    "you",
    "kindly",
    "tell",
    "show",
    "let",
    "i",
    "i'd",
    "i'm",
    "we",
    "we'd",
}
_FRAMES |= {
    "need",
    "want",
    "wish",
    "like",
    "to",
    "find",
    "do",
    "was",
    "am",
    "curious",
    "just",
    "a",
    "quick",
    "my",
    "one",
}
_FRAMES |= {"must", "have", "good", "morning", "afternoon", "evening", "day", "pouvez-vous", "pourriez-vous", "peux-tu"}
_FRAMES |= {
    "nous",
    "voudrais",
    "voudrions",
    "aimerais",
    "j'aimerais",
    "je",
    "veux",
    "s'il",
    "vous",
    "te",
    "une",
    "rapide",
}
