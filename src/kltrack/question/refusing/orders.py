"""The refusal of an order that no answer carries out: "send a letter to Finance", "nhắc Bộ Y tế", "relance Hanoï"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kltrack.dates.words import Word
from kltrack.question.refusing.reasons import refusal
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.text import ARTICLES


def check_is_no_order(question: Interpretation) -> None:
    """Raises QuestionProblem for what somebody else is to be told, sent or written, and for tasks to be changed.

    "Tell me", "gửi tôi" and "summarise 202" ask for an answer.
    """
    words = question.sentence.words
    first = next((at for at, word in enumerate(words) if word not in _POLITE), len(words))
    if first == len(words):
        return
    if end := max(_sent(question, first), _written(words, first, _LETTERS)):
        raise _refusal("send", question, first, end)
    if end := max(_told(question, first), _written(words, first, _REPORTS)):
        raise _refusal("order", question, first, end)
    if end := _changed(words, first):
        raise _refusal("write", question, first, end)


def _refusal(sort: str, question: Interpretation, first: int, end: int) -> QuestionProblem:
    return refusal(sort, question.sentence.wording(first, end))


def _told(question: Interpretation, first: int) -> int:
    """The end of `remind the Ministry of Finance`, `báo cho Bộ Y tế`, `dis à Hanoï`; 0 where nobody is to be told."""
    words = question.sentence.words
    verb = next((verb for verb in _TELLING if [*words[first : first + len(verb)]] == [*verb]), ())
    for slot in question.slots:
        small = _TO.issuperset(word for word in words[first + len(verb) : slot.start])
        if verb and slot.bodies and not slot.possessive and slot.start >= first + len(verb) and small:
            return slot.end
    return 0


def _sent(question: Interpretation, first: int) -> int:
    """The end of `forward the overdue tasks to Hanoi`; not "send me …", nor "send the tasks given to Hanoi"."""
    words = question.sentence.words
    named = any(slot.start <= first < slot.end and (slot.fields or slot.topic) for slot in question.slots)
    if named or words[first] not in _SENDING or not _ME.isdisjoint(words[first + 1 : first + 3]):
        return 0
    for place, slot in enumerate(question.slots):
        led = words[slot.start - 1] in _TO_WHOM or words[slot.start] in _TO_WHOM
        given = "given" in question.senses(place - 1) or not _GIVEN.isdisjoint(
            words[max(slot.start - 2, 0) : slot.start]
        )
        if slot.bodies and slot.start > first and led and not given and not slot.possessive:
            return slot.end
    return 0


def _written(words: Sequence[Word], first: int, texts: Collection[tuple[str, ...]]) -> int:
    """The end of `write a letter`, `lập báo cáo`, `envoie un rappel`; 0 where nothing is to be written."""
    at = first + 1
    while at < len(words) and (words[at] in ARTICLES or words[at] in _SMALL):
        at += 1
    named = any([*words[at : at + len(each)]] == [*each] for each in texts)
    return at + 1 + (words[at] in ("bao", "cong")) if words[first] in _WRITING and named else 0


def _changed(words: Sequence[Word], first: int) -> int:
    """The end of `close the tasks`, `annule les tâches`, `hủy việc`; "hủy việc nào" asks which."""
    after = [*words[first + 1 : first + 2]]
    if not after or not _WHICH.isdisjoint(words):
        return 0
    changes = (words[first] in _CHANGING and after[0] in _ALL) or (words[first] in _HANDING and after[0] in _TASKS)
    return first + 2 if changes else 0


# Words without diacritics.
_POLITE = frozenset({"please", "pls", "kindly", "can", "could", "would", "you", "now", "just", "hay", "xin", "vui"})
_POLITE |= {
    "long",
    "giup",
    "nho",
    "ban",
    "lam",
    "on",
    "veuillez",
    "peux-tu",
    "pouvez-vous",
    "merci",
    "de",
    "il",
    "faut",
}
_TELLING = tuple(
    tuple(verb.split())
    for verb in (
        *("remind", "tell", "warn", "notify", "inform", "alert", "nudge", "chase", "urge", "ask", "call", "phone"),
        *("email", "contact", "message", "write to", "order", "instruct"),
        *("rappelle", "rappelez", "rappeler", "previens", "prevenez", "prevenir", "avertis", "avertissez", "avertir"),
        *("informe", "informez", "informer", "relance", "relancez", "relancer", "appelle", "appelez", "appeler"),
        *("contacte", "contactez", "contacter", "dis", "dites", "dire", "ecris", "ecrivez", "ecrire", "prie"),
        *("nhac nho", "nhac viec", "nhac", "goi dien", "goi", "don doc", "thuc giuc", "giuc", "canh bao", "bao cho"),
        *("thong bao cho", "bao tin cho", "viet cho"),
    )
)
_TO = frozenset({"to", "a", "au", "aux", "the", "le", "la", "les", "l'", "cho", "toi", "den", "voi"})
_SENDING = frozenset({"send", "forward", "email", "mail", "pass", "transmit", "dispatch", "submit", "hand"})
_SENDING |= {"envoie", "envoyez", "envoyer", "transmets", "transmettez", "transmettre", "adresse", "adressez", "gui"}
_SENDING |= {"chuyen", "assign", "reassign", "delegate"}
_ME = frozenset({"me", "us", "moi", "nous", "minh", "em", "anh", "chi", "sep", "toi"})
_TO_WHOM = frozenset({"to", "a", "au", "aux", "cho", "toi", "den", "len"})
_GIVEN = frozenset({"given", "assigned", "due", "addressed", "entrusted", "handed", "giao", "confiees", "confies"})
_GIVEN |= {"donnees", "adressees", "attribuees", "duoc", "requests", "demandes", "cau"}
_WRITING = frozenset({"write", "draft", "compose", "send", "email", "redige", "redigez", "rediger", "ecris", "ecrivez"})
_WRITING |= {"ecrire", "envoie", "envoyez", "envoyer", "soan", "viet", "lap", "gui", "prepare"}
_SMALL = frozenset({"a", "an", "un", "une", "reminder", "mot", "ban", "short", "official"})
_REPORTS = (("report",), ("memo",), ("note",), ("rapport",), ("bao", "cao"))
_LETTERS = (
    *(("letter",), ("letters",), ("reminders",), ("message",), ("lettre",), ("lettres",), ("courriel",), ("rappel",)),
    *(("rappels",), ("courrier",), ("thu",), ("cong", "van"), ("email",), ("thu", "nhac"), ("mail",), ("tin", "nhan")),
)
_CHANGING = frozenset({"close", "reopen", "cancel", "extend", "postpone", "complete", "finish", "assign", "approve"})
_CHANGING |= {"annule", "annulez", "annuler", "prolonge", "prolongez", "prolonger", "ferme", "fermez", "cloture"}
_CHANGING |= {"cloturez", "reporte", "reportez", "assigne", "assignez", "termine", "terminez"}
_ALL = frozenset({"the", "this", "these", "all", "task", "les", "la", "le", "l'", "ces", "cette", "toutes"})
_HANDING = frozenset({"huy"})
_TASKS = frozenset({"viec", "nhiem", "cac", "nhung"})
_WHICH = frozenset({"nao", "gi", "may", "nhieu", "chua", "khong", "what", "which", "bang"})
