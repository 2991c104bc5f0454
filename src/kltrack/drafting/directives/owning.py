"""Whether a date governs the work of its limb, or only says when something in it happens: `các dự án sẽ trình tại`.

What is not sure becomes a doubt. A limit beside a verb of finishing, handing in or issuing is sure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.dates.deadlines.wording import Wording
from kltrack.dates.words import MONTHS, ORDINALS
from kltrack.drafting.deadlines.aims import hands_in_for
from kltrack.drafting.deadlines.finishing import FINISHING, NEAR, finishes, has_words, is_last_verb
from kltrack.drafting.deadlines.phrases import Phrase
from kltrack.drafting.directives.of_others import is_of_others
from kltrack.drafting.directives.owning_words import (
    BY_YEAR,
    ENDING,
    ENSURING,
    EXPECTED,
    FORESEEN,
    NOT,
    PAPERS_FOR,
    PROLONGING,
    RELATIVE,
    TASKS,
    THINGS_TO_BE,
    THINGS_TO_DO,
)
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_LIMITING = frozenset(
    {"by", "before", "until", "within", "later", "truoc", "den", "het", "cham", "muon", "avant", "ici", "tard"}
)
_LASTING = ("until", "from now", "den het", "tu nay", "jusqu")  # may also say how long something holds
_WEEKS = frozenset({"week", "tuan", "semaine"})
_FIRST = 4  # words of the work with which a limb begins
_PARTED = re.compile(r"[,;:.]")
_TO_COME = frozenset({"se", "sẽ"})  # the Vietnamese future; without its mark in a text that has none


def belongs_elsewhere(piece: Piece, phrase: Phrase) -> bool:
    """Whether a date most likely sets no deadline: it is in a clause with "which", a week, or a year without finishing.

    Such a date becomes a doubt and no deadline.
    """
    laid, step = piece.laid, phrase.step
    if step is None or step.role not in ("limit", "event") or step.operator == "every":
        return False
    first = laid.wording.word_after(phrase.start)
    if step.role == "limit" and _is_week(phrase) and step.operator != "before":
        return True
    if step.role == "event" and (PAPERS_FOR.search(_near_before(piece, first)) or _is_aim(piece, phrase)):
        return True
    if _is_inside(piece, first) and not _heads_tasks(piece):
        return True
    return _is_year(phrase) and not finishes(
        laid, piece.limb.first, first, laid.wording.word_after(phrase.stop), piece.limb.end
    )


def _is_aim(piece: Piece, phrase: Phrase) -> bool:
    """Whether an event is only what the work is for: `hoàn thiện dự án để kịp trình Quốc hội tại kỳ họp thứ 10`."""
    return hands_in_for(piece.text, phrase.start - piece.limb.start)


def _is_year(phrase: Phrase) -> bool:
    """Whether all of a year is the limit: "in 2025"."""
    step = phrase.step
    return step is not None and step.operator == "within" and re.fullmatch(r"\d{4}", str(step.anchor)) is not None


def _is_goal(piece: Piece, phrase: Phrase) -> bool:
    """Whether only a year is named, as goals are set for one, and nothing is said to be finished: "by 2030"."""
    laid, stop = piece.laid, piece.laid.wording.word_after(phrase.stop)
    first = laid.wording.word_after(phrase.start)
    return BY_YEAR.fullmatch(phrase.text) is not None and not finishes(
        laid, piece.limb.first, first, stop, piece.limb.end
    )


def _is_week(phrase: Phrase) -> bool:
    """Whether a date names only a week and no day: "by next week"."""
    return not any(char.isdigit() for char in phrase.text) and not _WEEKS.isdisjoint(Wording.of(phrase.text).words)


_NAMING = frozenset({*MONTHS, *ORDINALS})  # "in March", "au deuxième trimestre"


def may_belong_elsewhere(piece: Piece, phrase: Phrase) -> bool:
    """Whether a date that was read as a limit may belong to something else than the work."""
    laid, step = piece.laid, phrase.step
    first = laid.wording.word_after(phrase.start)
    words = Wording.of(phrase.text).words
    is_named = any(char.isdigit() for char in phrase.text) or not _NAMING.isdisjoint(words)
    if step is None:
        return False
    is_named = is_named or step.operator == "every"
    if not is_named and step.role == "limit" and (_LIMITING.isdisjoint(words) or not _WEEKS.isdisjoint(words)):
        return not _must_be_done(piece, first)
    is_aim = _is_goal(piece, phrase) or (step.role == "event" and _is_aim(piece, phrase))
    if is_aim or _is_inside(piece, first) or is_of_others(piece, first) or _is_foreseen(piece, first):
        return True
    lasts = any(" ".join(words).startswith(words_) for words_ in _LASTING)
    leads = _begins_sentence(piece, phrase) and not _is_year(phrase)
    if leads or _is_beside_only_verb(piece, first) or (not lasts and _must_be_done(piece, first)):
        return False
    if step.operator in ("within", "on", "event") or lasts:
        begins = laid.wording.words[piece.limb.first : min(piece.limb.first + _FIRST, first)]
        is_sure = not _is_year(phrase) and has_words(begins, FINISHING)
        stop = laid.wording.word_after(phrase.stop)
        is_sure = is_sure or (not _is_year(phrase) and is_last_verb(laid, piece.limb.first, first))
        return not is_sure and not finishes(laid, piece.limb.first, first, stop, piece.limb.end)
    return False


def _is_inside(piece: Piece, first: int) -> bool:
    """Whether a date is that of a clause in the work or of things to be done, and not of ", to be completed in"."""
    inside = _is_in_clause(piece, first) or _is_of_things_to_do(piece, first)
    return inside and not piece.ends_with_finishing


def _is_beside_only_verb(piece: Piece, first: int) -> bool:
    """Whether the one date of a limb stands just behind the one verb of it: `de l'accomplir en août`."""
    laid, work = piece.laid, piece.clause.work
    verbs = [mark for mark in laid.marks.values() if work <= mark.first < piece.limb.end and mark.of("do")]
    is_only = len(piece.dates.phrases) == len(verbs) == 1
    return is_only and verbs[0].end == first and not _PARTED.search(laid.signs_before(first))


def _begins_sentence(piece: Piece, phrase: Phrase) -> bool:
    """Whether a date stands before those who must do the work: "Accordingly, in May 2026, the Ministry of Health will".

    Before somebody who asks for it, it may be the day on which he asked.
    """
    laid, clause, first = piece.laid, piece.clause, piece.laid.wording.word_after(phrase.start)
    stop = laid.wording.word_after(phrase.stop)
    is_first = all(laid.has(word, "opener", "joins", "aside") for word in range(piece.limb.first, first))
    is_set_off = laid.signs_before(stop).strip() == ","
    must = any(laid.has(word, "must") for word in range(stop, clause.work + 1))
    return is_first and is_set_off and must and clause.names_subject and not clause.kind


def _must_be_done(piece: Piece, first: int) -> bool:
    """Whether the one word between "must be" and a date says what must be done by then: "is to be formed on"."""
    laid, begins = piece.laid, piece.laid.wording.words
    for word in range(piece.limb.first, first):
        if laid.has(word, "must") and begins[word] != "will":
            after = laid.marks[word].end
            after += begins[after : after + 1] in (["be"], ["etre"])
            if after == first - 1:
                return not _PARTED.search(laid.signs_before(first))
    return False


def _is_in_clause(piece: Piece, first: int) -> bool:
    """Whether a relative clause begins between the work and a date: "projects that", "qui", or a Vietnamese `sẽ`."""
    laid = piece.laid
    for place in range(piece.clause.work + 1, first):
        word, before = laid.wording.words[place], laid.wording.words[place - 1]
        is_relative = word in RELATIVE and laid.language != "vi" and before not in ENSURING
        is_to_come = laid.language == "vi" and laid.wording.spelt(place).lower() in _TO_COME
        if (
            (is_relative or is_to_come)
            and not _PARTED.search(laid.signs_before(place))
            and not _clause_ends(laid, place, first)
        ):
            return True
    return False


def _is_of_things_to_do(piece: Piece, first: int) -> bool:
    """Whether a date only says until when those things are to be done that are to be listed, planned or proposed."""
    text = _near_before(piece, first)
    if THINGS_TO_BE.search(text):
        return True
    hit = THINGS_TO_DO.search(text)
    return hit is not None and not has_words(Wording.of(text[: hit.start()]).words, ENDING)


def _near_before(piece: Piece, first: int) -> str:
    """The folded text of the few words before a word, of its limb alone."""
    wording, start = piece.laid.wording, max(piece.limb.first, first - NEAR)
    return wording.folded[wording.starts[start] : wording.starts[first]] if start < first else ""


def _heads_tasks(piece: Piece) -> bool:
    """Whether a line is the heading of a list of tasks, so that its day is theirs: "Tasks to be completed by"."""
    return piece.limb.opens and not piece.clause.kind and TASKS.match(piece.text) is not None


def _is_foreseen(piece: Piece, first: int) -> bool:
    """Whether the work is something not to do by a date, or something in it is foreseen or goes on until then."""
    work = piece.laid.wording.words[piece.clause.work : first + 1]  # with the "targeted" of "targeted for July"
    is_refused = has_words(work[:2], NOT) and not has_words(work[-NEAR:], FINISHING)
    return (
        is_refused or (has_words(work, FORESEEN) and not _awaits_report(work)) or has_words(work[:_FIRST], PROLONGING)
    )


def only_foreseen(piece: Piece) -> bool:
    """Whether a limb only says what is expected of the work before it: `en vue d'une approbation attendue`."""
    words = piece.laid.wording.words[piece.limb.first : piece.limb.end]
    return has_words(words, FORESEEN) and not has_words(words, FINISHING)


def _awaits_report(work: Sequence[str]) -> bool:
    """Whether a report is what is expected: "a report is expected by", "results are expected to be reported"."""
    is_report = has_words(work[:_FIRST], ("report", "rapport", "bao cao")) and has_words(work, EXPECTED)
    return is_report or has_words(work, ("expected to be reported", "expected to be submitted", "expected to report"))


def _clause_ends(laid: ParsedParagraph, place: int, first: int) -> bool:
    """Whether the relative clause ends before a date: "those who retired must be paid by"."""
    if any(laid.has(word, "must") for word in range(place + 2, first)):
        return True
    return any(_goes_on_behind(laid, word) for word in range(place + 2, first))


def _goes_on_behind(laid: ParsedParagraph, word: int) -> bool:
    """Whether the work goes on behind a comma and "and": "…, which is not yet shared out, and send it to"."""
    if "," not in laid.signs_before(word) or laid.wording.words[word] not in ("and", "et"):
        return False
    place = word + 1
    while laid.wording.words[place : place + 1] in (["de"], ["d"], ["l"], ["le"], ["la"], ["les"]):  # "et de l'envoyer"
        place += 1
    if not laid.has(place, "do"):
        return False
    verb = laid.wording.words[place]
    return verb.endswith(("er", "ir", "re")) if laid.language == "fr" else not verb.endswith("ed")
