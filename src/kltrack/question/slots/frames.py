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
        if word in _ASKING and last in _LEADING and word.typed.isascii():  # "sơ đồ" is no "so do"
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
# What must end a frame, and what else may stand in it.
_ENDING = """
    and ask bonjour but check demande dire dis-moi dites-moi hello hey hi know me moi montrez-moi ok okay out
    plait please question savoir see so svp then understand us verifier verifiez well wonder wondering
"""
_STANDING = """
    a afternoon aimerais am can could curious day do evening find good have i i'd i'm j'aimerais je just kindly
    let like morning must my need nous one peux-tu pourriez-vous pouvez-vous quick rapide s'il show te tell to
    une veux voudrais voudrions vous want was we we'd will wish would you
"""
_LEADING = frozenset(_ENDING.split())
_FRAMES = _LEADING | frozenset(_STANDING.split())
