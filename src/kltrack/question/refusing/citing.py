"""The refusal of what a document cites, or what cites it: "what does 202 cite", "which conclusions mention 195"."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation


def citing(question: Interpretation) -> str:
    """The words that ask what a document refers to, or what refers to it; empty where there are none.

    "Does 202 mention land" looks for a word in its tasks, and has an answer.
    """
    if place := _searched_number(question):
        return question.wording(place - 1, place)
    named = [place for place, slot in enumerate(question.slots) if slot.conclusion]
    for place in range(1, len(question.slots)) if named and not _has_id(question) else ():
        if not _cites(question, place):
            continue
        following = question.past(place + 1, ("filler", "to:conclusion", "link"))
        if question.slot(following).conclusion and not _is_passive(question, place):
            return question.wording(place, following)
        if _asks_for_documents(question) or (named[0] < place and _asks_what(question, place)):
            return question.wording(place)
    return ""


def _searched_number(question: Interpretation) -> int:
    """The position of a document's type and number that would be looked for as words; 0 for none.

    "Việc nào nhắc đến nghị quyết 57": most tasks that cite a resolution have no such words in their texts.
    """
    for place, slot in enumerate(question.slots):
        words = question.sentence.words[slot.start : slot.end]
        typed = words[:2] in _VAN_BAN or words[:1] in _TYPES
        led = question.sentence.words[question.slot(place - 1).start : slot.start]
        is_quoted = slot.start in question.sentence.quotations or not _WORDS.isdisjoint(led)
        if slot.text and place and typed and not is_quoted and any(word[:1].isdigit() for word in words[1:4]):
            return place
    return 0


def _has_id(question: Interpretation) -> bool:
    return any(slot.identity for slot in question.slots)


def _cites(question: Interpretation, place: int) -> bool:
    slot, words = question.slot(place), question.sentence.words
    said = [*words[slot.start : slot.end + 1]]
    verb = any(word.partition("-")[0] in _VERBS for word in said[: slot.end - slot.start])
    return verb or said[:2] in _TWO_WORDS or said[-3:-1] in _TWO_WORDS


def _is_passive(question: Interpretation, place: int) -> bool:
    """Whether something is mentioned in a document, and does not mention it: "cited in 202", "được nêu trong"."""
    slot, words = question.slot(place), question.sentence.words
    following = words[slot.end] if slot.end < len(words) else ""
    return words[slot.start] in ("duoc", "neu") or words[slot.end - 1] in _IN or following in _IN


def _asks_for_documents(question: Interpretation) -> bool:
    """Whether documents are asked for: "which documents", "những kết luận nào", "quelles résolutions"."""
    words = question.sentence.words
    for at, word in enumerate(words):
        before, after = (words[at - 1] if at else ""), words[at + 2 : at + 3]
        if word in _DOCUMENTS and before in _WHICH:
            return True
        if [*words[at : at + 2]] in _VAN_BAN and (before in ("cac", "nhung") or after in (["nao"], ["gi"])):
            return True
    return False


def _asks_what(question: Interpretation, place: int) -> bool:
    """Whether nothing follows but "what": "la 202 cite quoi", "nhắc tới gì", "what does 202 cite"."""
    words = question.sentence.words
    rest = [word for word in words[question.slot(place).end :] if word not in _NOTHING]
    says = question.first_word(place) == "de"  # "kết luận 202 đề cập đến gì": what it is about
    return not rest and not says and not _WHAT.isdisjoint(words)


# Words without diacritics.
_VERBS = frozenset({"cite", "cites", "citing", "cited", "quote", "quotes", "mention", "mentions", "mentioning"})
_VERBS |= {"mentioned", "citent", "citees", "citee", "mentionne", "mentionnent", "mentionnant", "mentionnes"}
_VERBS |= {"mentionnees", "renvoie", "renvoient", "citant", "quoted"}
_TWO_WORDS = (
    *(["nhac", "den"], ["nhac", "toi"], ["vien", "dan"], ["trich", "dan"], ["dan", "chieu"], ["de", "cap"]),
    *(["duoc", "neu"], ["duoc", "nhac"], ["refer", "to"], ["refers", "to"]),
)
_IN = frozenset({"in", "dans", "trong", "o", "tai", "by", "par", "under"})
_DOCUMENTS = frozenset({"documents", "document", "resolutions", "resolution", "laws", "law", "texts", "directives"})
_DOCUMENTS |= {"textes", "lois", "conclusions", "decisions", "regulations", "reglements", "texte", "decrees"}
_WHICH = frozenset({"which", "what", "quels", "quelles", "quel", "quelle"})
_VAN_BAN = (
    *(["van", "ban"], ["nghi", "quyet"], ["ket", "luan"], ["chi", "thi"], ["quy", "dinh"], ["nghi", "dinh"]),
    *(["ke", "hoach"], ["quyet", "dinh"], ["thong", "bao"], ["quy", "che"], ["thong", "tu"]),
)
_WORDS = frozenset({"chu", "tu", "khoa", "cum", "word", "words", "mot", "mots"})  # these very words are looked for
_TYPES = (["resolution"], ["directive"], ["decree"], ["regulation"], ["decision"], ["decret"], ["reglement"], ["plan"])
_WHAT = frozenset({"what", "quoi", "que", "qu'", "gi", "ai"})
_NOTHING = frozenset({"gi", "ai", "quoi", "nhung", "cac", "den", "toi", "vay", "the", "a", "nhi", "elle", "t", "nao"})
