"""Who has to act is a body: "what must the press do" asks of the press, which the register knows as a matter alone."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.messages import answer_language, message
from kltrack.query.command_line import shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem
from kltrack.text import ARTICLES, harmless


def check_actors(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem, with the command for what is about it, where no body stands where one has to."""
    if any(part.sort in ("body", "id", "text") for part in parts):
        return
    for part in parts:
        if part.sort in ("field", "topic") and _is_actor(part, question):
            raise QuestionProblem(
                message(
                    'No body of the register is called "{words}", and who has to act is a body. What is about it:'
                    " {command}",
                    words=harmless(question.sentence.wording(part.start, part.end)),
                    command=shell(meaning.words(index, answer_language())),
                )
            )


def _is_actor(part: Part, question: Interpretation) -> bool:
    words = question.sentence.words
    before = [word for word in words[: part.start] if word not in _SMALL]
    after, named = words[part.end :], words[part.start : part.end]
    if part.start in question.sentence.after_comma or part.end in question.sentence.after_comma:
        return False
    return (
        _is_english_subject(before, after)
        or _is_french_subject(before, after)
        or (_are_people(named) and (_is_vietnamese_subject(before, after) or _is_given_tasks(part, question)))
    )


def _is_english_subject(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """`what must * do`, `what does * have to do`, `what are * supposed to do`."""
    asked = before[-1:] and before[-1] in _MUST and "what" in before
    return bool(asked) and any([*after[: len(end)]] == end for end in _TO_DO)


def _is_french_subject(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """`que doit faire *`, `que doit * faire`, `qu'est-ce que * doit faire`."""
    if len(before) > 1 and before[-2] in _DOIT and before[-1] in _FAIRE:
        return True
    if before[-1:] and before[-1] in _DOIT and after[:1] and after[0] in _FAIRE:
        return True
    return len(after) > 1 and after[0] in _DOIT and after[1] in _FAIRE


def _is_vietnamese_subject(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """`* phải làm gì`, `* còn việc gì`; after "về" it is what something is about, as in "* có gì mới"."""
    duty = [*after[:1]] and after[0] in _PHAI and not _GI.isdisjoint(after[1:6]) and "moi" not in after
    return bool(duty) and not (before and before[-1] in _ABOUT)


def _is_given_tasks(part: Part, question: Interpretation) -> bool:
    """`tasks for *`, `nhiệm vụ của *`: right after what is asked for and a word that leads to whose it is."""
    place = next((at for at, slot in enumerate(question.slots) if slot.start == part.start), 0)
    led = question.first_word(place - 1) in _FOR and "to:field" not in question.senses(place - 1)
    return led and bool(question.senses(place - 2) & {"task", "thing", "state:due", "state:overdue", "state:open"})


def _are_people(named: Sequence[Word]) -> bool:
    """Whether words name people or organisations, who may act, and not a matter like "land"."""
    text = f" {' '.join(word for word in named if word not in ARTICLES)} "
    return any(f" {each} " in text for each in _PEOPLE)


# Words without diacritics.
_SMALL = ARTICLES | {"l'"}
_MUST = frozenset({"must", "should", "shall", "does", "do", "will", "is", "are"})
_TO_DO = tuple(
    ending.split()
    for ending in (
        *("do", "to do", "have to do", "need to do", "still have", "still do", "supposed to do"),
        *("expected to do", "required to do", "asked to do"),
    )
)
_DOIT = frozenset({"doit", "doivent", "devra", "devront", "devrait", "devraient"})
_FAIRE = frozenset({"faire", "accomplir", "realiser", "executer"})
_PHAI = frozenset({"phai", "can", "con", "co", "duoc", "se"})
_GI = frozenset({"gi", "nao"})
_ABOUT = frozenset({"ve", "vuc", "den", "toi", "mang", "nganh"})
_FOR = frozenset({"for", "pour", "cho", "cua", "of", "de", "des", "d'", "du"})
_PEOPLE = (
    *("press", "media", "cadres", "officials", "officers", "servants", "employees", "workers", "enterprises"),
    *("companies", "businesses", "firms", "courts", "court", "procuracies", "schools", "hospitals", "teachers"),
    *("doctors", "citizens", "residents", "judges", "inspectors", "journalists", "newspapers", "universities"),
    *("institutions", "people", "members", "banks", "cooperatives", "newsrooms", "broadcasters"),
    *("presse", "medias", "fonctionnaires", "entreprises", "tribunaux", "ecoles", "hopitaux", "enseignants"),
    *("medecins", "citoyens", "habitants", "juges", "inspecteurs", "journalistes", "journaux", "universites"),
    *("etablissements", "agents", "travailleurs", "banques", "cooperatives"),
    *("bao chi", "can bo", "cong chuc", "vien chuc", "doanh nghiep", "toa an", "vien kiem sat", "truong hoc"),
    *("benh vien", "thanh tra", "kiem tra dang", "nguoi dan", "cong an", "nha bao", "giao vien", "bac si"),
    *("dang vien", "nguoi lao dong", "hop tac xa", "don vi su nghiep", "doan the", "truong dai hoc", "ngan hang"),
    *("tap doan", "tong cong ty", "cong ty", "nong dan", "sinh vien", "hoc sinh", "cong nhan", "chuyen gia"),
)
