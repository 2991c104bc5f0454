"""What somebody issued or asked: "asked by the Politburo", "Ban Bí thư giao", "décisions du Bureau politique"."""

from __future__ import annotations

from itertools import pairwise

from kltrack.question.rules.givers import MADE, as_deadlines, is_deadline, is_handed_by, is_made, verb_of_handing_out
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.rules.issuers import BY, is_issuer, issuers_at
from kltrack.question.rules.issuing import is_of_documents, issue_date, past_empty
from kltrack.question.rules.what_is_open import still_asked
from kltrack.question.slots.sentence import OF


def by_issuer(question: Interpretation, place: int) -> Reading | None:
    """`asked by the Politburo in May`, `the Politburo asked`, `its decisions`: what its documents ask.

    The day of issue after it, if there is one, belongs to it.
    """
    leading = question.past(place + 1, ("filler", "to:body"))
    if is_issuer(question, place):
        start = place
    elif is_issuer(question, leading) and (
        _says_by_whom(question, place, leading) or _is_of_document(question, place, leading)
    ):
        start = leading
    else:
        return None
    issuers, after = issuers_at(question, start)
    verb = verb_of_giving(question, after)
    gives = verb >= 0
    # "For the Central Committee, of kind request", but "nhiệm vụ của Bộ Chính trị giao".
    told = question.first_word(place - 1) not in _FOR or (verb == after and question.first_word(place - 1) == "cua")
    made = (
        question.senses(past_empty(question, after)) & MADE
        or _has_before(question, place)
        or _has_documents(question, start, after)
    )
    says_so = start != place or (told and (gives or bool(made)))
    if _is_of_document(question, place, start):
        return [question.part("issuer", issuers, start)], after  # "conclusion 195 of the Politburo"
    if not says_so or question.first_word(place - 1) in _DUTIES:
        return None
    after = verb + 1 if gives else after
    dated = issue_date(question, place, after)
    if dated and is_deadline(question, verb if gives else place, after, dated[0]):
        dated = None if "fork:day" in question.senses(after) else (as_deadlines(question, dated[0]), dated[1])
    dated = dated or ([], after)
    still = still_asked(question, range(place, after))
    said = verb if gives else next((at for at in range(place, start) if _demands(question, at)), place)
    tasks = [question.part("task", value=True, place=said)] if _demands(question, said) else []
    counting = [at for at in range(start, verb + 1) if _counts(question, at)]
    if counting:
        tasks = [question.part("count", value=True, place=counting[0]), question.part("task", value=True, place=verb)]
    tasks += _kind_had(question, said)
    return [question.part("issuer", issuers, start), *tasks, *still, *dated[0]], dated[1]


def _kind_had(question: Interpretation, place: int) -> list[Part]:
    """The kind of which an issuer has some, "có quyết định gì"; what it decided, "quyết định gì", is all of it."""
    kinds = [sense.partition(":")[2] for sense in question.senses(place) if sense.startswith("kind:")]
    has = question.sentence.words[question.slot(place).start - 1] == "co"
    return [question.part("kind", kind, place) for kind in kinds] if has and not _demands(question, place) else []


def _has_before(question: Interpretation, place: int) -> bool:
    """Whether a verb of having stands between what somebody made and who: "how many requests has the Politburo"."""
    start = question.slot(place).start
    before = question.sentence.words[max(start - len(("a", "le")), 0) : start]
    has = not {"has", "have", "a", "ont"}.isdisjoint(before) and question.is_last(place)
    return has and any(is_made(question, at) for at in range(place - 1))


def _demands(question: Interpretation, verb: int) -> bool:
    """Whether the verb at a position says that somebody is to act: "asked", "ordered"; "gave" may be a permission."""
    slot, words = question.slot(verb), question.sentence.words
    assigns = question.first_word(verb) == "giao" and any(pair in _WORK for pair in pairwise(words[slot.end :]))
    return assigns or not _DEMANDING.isdisjoint(words[slot.start : slot.end])


# Words without diacritics; "cau" ends "yêu cầu", "dao" "chỉ đạo".
_DEMANDING = frozenset(
    f"{verb}{ending}"
    for verb in (
        "ask",
        "order",
        "demand",
        "instruct",
        "direct",
        "assign",
        "request",
        "require",
        "task",
        "want",
        "expect",
    )
    for ending in ("", "s", "ed", "d")
)
_DEMANDING |= frozenset(
    f"{verb}{ending}"
    for verb in ("demand", "ordonn", "confi", "charg", "exig", "prescri")
    for ending in ("e", "es", "ee", "ees", "t")
)
_DEMANDING |= {"cau", "dao"}
_WORK = {("lam", "gi"), ("viec", "gi"), ("viec", "nao"), ("nhung", "gi"), ("nhiem", "vu")}


def _has_documents(question: Interpretation, place: int, after: int) -> bool:
    """Whether a noun for documents follows who issued them: "the Politburo conclusions of October"."""
    return is_of_documents(question, after) and after == place + 1


def verb_of_giving(question: Interpretation, place: int) -> int:
    """The position of the verb from `place` on that says what somebody who issues documents asks: "asked", "say"."""
    verb = past_empty(question, place)
    said = (at for at in range(place, verb) if question.first_word(at) in _SAYING)
    if not {"was", "were", "been"}.isdisjoint(question.first_word(at) for at in range(place, verb)):
        return -1  # "tasks that the Politburo was given"
    if question.first_word(counted := question.past(verb, ("filler", "count", "task"))) == "giao" and counted > verb:
        return counted  # "Bộ Chính trị có bao nhiêu nhiệm vụ giao từ tháng 9"
    gave = verb if "gives" in question.senses(verb) else verb_of_handing_out(question, place)
    return next(said, gave)


_SAYING = frozenset({"say", "said", "says", "write", "wrote", "state", "stated", "rule", "ruled"})


def is_giving(question: Interpretation, place: int) -> bool:
    """Whether somebody who issues documents stands there, with a verb of giving after: "the Politburo asked"."""
    return is_issuer(question, place) and verb_of_giving(question, place + 1) >= 0


def _says_by_whom(question: Interpretation, place: int, issuer: int) -> bool:
    """Whether the words at `place` lead to who issued something: "asked by", "décisions du", "nhiệm vụ do"."""
    if is_handed_by(question, issuer):
        return True
    first, before = question.first_word(place), question.past(place - 1, ("of-kind", "newest", "whichever"), -1)
    between = {question.first_word(at) for at in range(place + 1, issuer)}
    if "gives" in question.senses(place) and not question.senses(place) & MADE:
        ends = question.sentence.words[question.slot(place).end - 1] in BY | OF
        return ends or first in _INVERTED or not between.isdisjoint(BY)
    given = any(question.senses(at) & {"given", "gives"} for at in range(place))
    if given and first in BY and question.slot(place - 1).bodies:
        return True  # "tasks given to the Ministry of Health by the Politburo"
    if first == "from" and issuer == place + 1:
        wanted = not _WANTING.isdisjoint(question.sentence.words) or "state:due" in question.senses(place - 1)
        return not wanted  # "what did we get from the Politburo"
    made = question.senses(before) & (MADE | {"latest"}) and first in BY | OF
    return bool(made or (question.senses(before) & {"task", "thing"} and first in BY))


def _is_of_document(question: Interpretation, place: int, issuer: int) -> bool:
    """Whether the word at `place` says whose the document before it is: "conclusion 195 of the Politburo"."""
    return bool(issuer > place and question.slot(place - 1).conclusion and question.first_word(place) in OF)


_WANTING = frozenset(
    {"need", "needed", "want", "wanted", "expect", "expected", "required", "missing", "awaited", "owed"}
)
# Words without diacritics.
_DUTIES = frozenset({"must", "should", "shall", "doit", "devra", "phai", "can"})
_FOR = frozenset({"for", "pour", "cho", "cua"})
_INVERTED = ("qu'", "que", "a", "ont")  # "qu'a demandé le Bureau politique", "que demande le Secrétariat"


def _made_by_issuer(question: Interpretation, place: int) -> Reading | None:
    """`qu'a autorisé le Bureau politique`: its authorisations, and none that it would have got."""
    kinds = question.senses(place) & MADE
    asked = question.first_word(place - 1) in _INVERTED
    if not kinds or not asked or not is_issuer(question, place + 1):
        return None
    issuers, after = issuers_at(question, place + 1)
    kind = next(iter(kinds)).partition(":")[2]
    return [question.part("kind", kind, place), question.part("issuer", issuers, place + 1)], after


def has_made(question: Interpretation, place: int) -> Reading | None:
    """`Bộ Chính trị có bao nhiêu yêu cầu`, `le Bureau politique a combien de demandes`: its own, and none it would get.

    A day behind them is that of issue.
    """
    start = place
    if not is_issuer(question, start) or question.first_word(start + 1) not in _HAVING:
        return None
    kind = question.past(start + 1, ("filler", "count"))
    behind = question.past(kind + 1, ("filler",))
    if not is_made(question, kind) or question.slot(behind).bodies or question.slot(behind + 1).bodies:
        return None
    issuers, _ = issuers_at(question, start)
    last = issue_date(question, behind, behind) or ([], kind + 1)
    counted = [question.part("count", value=True, place=at) for at in range(start, kind) if _counts(question, at)]
    (name,) = [sense.partition(":")[2] for sense in question.senses(kind) & MADE][:1]
    parts = [question.part("issuer", issuers, start), *counted, question.part("kind", name, kind)]
    return [*parts, *last[0]], last[1]


def _counts(question: Interpretation, place: int) -> bool:
    return "count" in question.senses(place)


_HAVING = frozenset({"co", "a"})

RULES: tuple[Rule, ...] = (has_made, _made_by_issuer, by_issuer)
