"""Words that no command answers beside others: the date of a document, and to whom something is handed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from kltrack.question.refusing.no_list import counts_by_month, has_fewest, has_so_many, was_carried_over
from kltrack.question.rules.interpretation import WHETHER, Interpretation
from kltrack.question.rules.new_ones import says_further, says_more_tasks, says_new_tasks, says_since_when
from kltrack.question.rules.since import is_since_a_day, says_became_overdue, tells_done_and_overdue
from kltrack.text import ARTICLES


def why_beside(question: Interpretation, place: int, *, has_day: bool) -> str:
    """Why the word at a place has no answer where it stands, as a key of `reasons`; else empty."""
    asks_day = question.senses(place) & {"issued", "asks-day"} or _is_date_of_document(question, place)
    if asks_day and not has_day and _is_about_a_document(question):
        return "issued"  # "when was conclusion 202 issued"
    if "only" in question.senses(place) and _last_word(question, place - 1) == "fait":
        return "only"  # "ce que le ministère fait seul"
    return next((sort for sort, holds in _BESIDE.items() if holds(question, place)), "")


def _became_overdue(question: Interpretation, place: int) -> bool:
    """Whether the day is named on which something became overdue, which is the one after its last day."""
    if "state:overdue" not in question.senses(place) or not any(slot.when for slot in question.slots):
        return False
    if tells_done_and_overdue(question):
        return False
    since = any(slot.senses & {"op:from", "since"} for slot in question.slots)
    both = sum(word == "vua" for word in question.sentence.words) > 1  # "vừa … vừa …"
    if "just" in question.senses(place - 1) and question.first_word(place - 1) in _JUST and not (since or both):
        return True  # "việc mới quá hạn trong tháng 10"
    came = says_became_overdue(question, place) and not is_since_a_day(question, place)
    return came and question.is_all_understood


_JUST = ("moi", "vua")


def _is_latest_on_something(question: Interpretation, place: int) -> bool:
    """Whether the latest document on something is asked for; "que dit la dernière conclusion sur" asks what it says."""
    leads = "to:topic" in question.senses(place + 1) and not question.senses(place + 1) & {"to:body", "dated", "op:in"}
    leads = leads and question.slot(place + 2).start >= 0 and not question.slot(place + 2).when
    says = any("gives" in question.senses(at) for at in range(place))
    return "latest" in question.senses(place) and leads and not says


def _has_done_nothing(question: Interpretation, place: int) -> bool:
    """Whether bodies are asked for that have done nothing, "bộ nào chưa làm gì": some open task is not nothing.

    Of one body, "Bộ Y tế chưa làm gì", it asks what the body has not done.
    """
    words = question.sentence.words
    before = question.senses(question.past(place - 1, ("filler",), -1)) | question.senses(place - 1)
    asked = any(sense.startswith(("bodies", "asker", "whichever")) for sense in before)
    following = words[question.slot(place).end :][:_NOTHING]
    denied = "state:open" in question.senses(place) and question.first_word(place) in ("chua", "khong")
    return asked and denied and "gi" in following


_NOTHING = 3  # words: "được việc gì"


def _asks_who_works_with(question: Interpretation, place: int) -> bool:
    """Whether partners of a body are asked for: "who coordinates with the Ministry of Health"; a role is its own."""
    before, body = question.slot(question.past(place - 1, ("verb", "modal"), -1)), question.past(place + 1, ("filler",))
    coordinates = "role:coordinating" in question.senses(place) and _last_word(question, place) in _WITH
    return coordinates and bool(before.senses & {"asker", "bodies"}) and bool(question.slot(body).bodies)


_WITH = frozenset({"with", "avec", "voi"})


def _leads_or_asks_nobody(question: Interpretation) -> bool:
    """Whether "most tasks" is said of no bodies, documents or fields, or of what bodies lead: nothing ranks those."""
    senses = [sense for slot in question.slots for sense in slot.senses]
    asks = any(sense.startswith(("bodies", "each:", "asker", "which", "count")) for sense in senses)
    return not asks or any(sense.startswith("role:") for sense in senses)


def _is_backlog(question: Interpretation, place: int) -> bool:
    """Whether what is overdue may be what a task is about: "régler les procédures administratives en souffrance"."""
    field, words = question.slot(place - 1), question.sentence.words
    slot = question.slot(place)
    waits = "state:overdue" in slot.senses or words[slot.start : slot.end] == ["ton", "dong"]
    late = waits and field.fields == ("administrative-procedures",) and _last_word(question, place) != "souffrance"
    if late and question.first_word(place - 2) not in _FIELDS and not _comes_after_comma(question, place):
        return True  # "thủ tục hành chính quá hạn": the procedures may be late, and not the tasks
    led = field.start >= 0 and not ARTICLES.isdisjoint(words[max(field.start - 1, 0) : field.start + 1])
    return bool(led and field.fields) and _last_word(question, place) == "souffrance"


def _comes_after_comma(question: Interpretation, place: int) -> bool:
    return question.slot(place).start in (*question.sentence.after_comma, question.sentence.colon)


_FIELDS = frozenset({"linh", "nganh", "domaine", "field", "matiere", "area", "thuoc", "trong"})


def _is_about_a_document(question: Interpretation) -> bool:
    """Whether a document is named and no tasks are."""
    tasks = any(slot.senses & {"task", "thing"} for slot in question.slots)
    return not tasks and any(slot.conclusion for slot in question.slots)


def _is_date_of_document(question: Interpretation, place: int) -> bool:
    """Whether "date" stands before a document, or last behind it: "la date de 202-KL/TW"."""
    named = question.past(place + 1, ("filler", "dated", "to:conclusion"))
    behind = question.slot(place - 1).conclusion if question.is_last(place) else None  # "197-KL date ?"
    says = _last_word(question, place) in ("date", "dates") and "state:undated" not in question.senses(place)
    every = "all" in question.senses(question.past(place - 1, ("filler",), -1))  # "all dates of 198" are its deadlines
    says = says and not every and "state:coming" not in question.senses(place)  # "198, next date"
    return says and bool(question.slot(named).conclusion or behind)


def _is_handed_to_a_body(question: Interpretation, place: int) -> bool:
    """Whether somebody is to hand something to a body: "rendre quelque chose au Secrétariat", "submitted to the …"."""
    if question.first_word(place) in _BEING_GIVEN and _last_word(question, place) == "to":  # "must be handed to"
        following = question.past(place + 1, ("filler",))
        return _last_word(question, place - 1) == "be" and bool(question.slot(following).bodies)
    if _last_word(question, place) in _HANDING_UP:
        return bool(question.slot(place + 1 + (question.first_word(place + 1) in ("cho", "len"))).bodies)
    to = question.past(place + 1, ("filler",))
    while question.slot(to).when and _last_word(question, place) != "in":  # "remettre cette semaine au Secrétariat"
        to += 1
    body = question.slot(question.past(to + 1, ("filler",)))
    leads = _last_word(question, place) in _HANDING and _last_word(question, to) in ("a", "au", "aux", "to")
    return bool(leads and body.bodies) and not question.sentence.has_comma(question.slot(place).end - 1, body.start)


_BEING_GIVEN = frozenset({"handed", "given", "passed", "directed", "addressed", "delegated", "presented", "put"})
_HANDING_UP = frozenset({"trinh", "nop"})  # "phải trình Bộ Chính trị", "nộp cho Ban Bí thư"
# Words without diacritics; "in" ends "hand in", "over" "hand over".
_HANDING = frozenset({"rendre", "remettre", "transmettre", "presenter", "envoyer", "livrer", "parvenir"})
_HANDING |= {"remis", "remise", "remises", "soumettre", "soumis", "soumise", "soumises", "transmis", "adresser"}
_HANDING |= {"submit", "submitted", "send", "sent", "deliver", "delivered", "report", "reported", "present"}
_HANDING |= {"presented", "forward", "forwarded", "provide", "provided", "due", "in", "over", "handed"}


def _last_word(question: Interpretation, place: int) -> str:
    slot = question.slot(place)
    return question.sentence.words[slot.end - 1] if slot.start >= 0 else ""


def _asks_what_will_become(question: Interpretation, place: int) -> bool:
    """Whether a body's future is asked for: "will the Ministry of Finance make its December deadline"."""
    return place == 0 and question.first_word(0) == "will" and bool(question.slot(1).bodies)


def _asks_most_of_all(question: Interpretation, place: int) -> bool:
    return "most-tasks:all" in question.senses(place) and _leads_or_asks_nobody(question)


def _is_just_done(question: Interpretation, place: int) -> bool:
    """Whether "just" says that something was done lately: "what has Hanoi just done", not "just the completed ones"."""
    done = any(sense.startswith(_EVENTS) for sense in question.senses(place + 1))
    return question.first_word(place) == "just" and "only" in question.senses(place) and done


_EVENTS = ("state:done", "status:done", "status:cancelled", "status:extended", "status:reported", "status:started")


def _is_of_one_body(question: Interpretation, place: int) -> bool:
    """Whether "specifically" stands beside a body, "tasks specifically for Hanoi": by name, or it alone."""
    if "especially" not in question.senses(place):
        return False
    following = question.slot(question.past(place + 1, ("filler", "to:body")))
    return bool(following.bodies or (question.slot(place - 1).bodies and question.slot(place + 1).start < 0))


def _is_new_undated(question: Interpretation, place: int) -> bool:
    """Whether tasks are new without a day since when: "any new tasks for Hanoi", `Hà Nội được giao thêm việc nào`."""
    named = any(slot.identity for slot in question.slots)
    new = says_new_tasks(question, place) or says_more_tasks(question, place)
    dated = any(slot.when or slot.length or slot.conclusion for slot in question.slots)
    more = says_further(question, place) and not dated  # "có thêm việc nào xong"
    return (more or (new and not says_since_when(question))) and not named


def _is_ahead(question: Interpretation, place: int) -> bool:
    """Whether a body is asked about that may be ahead: "is Hanoi ahead", "are the ministries ahead"."""
    alone = question.first_word(place) == "ahead" and question.is_last(place)
    named = question.slot(question.past(place - 1, ("filler",), -1)).bodies
    return alone and bool(named) and question.first_word(0) in ("is", "are", "was", "were")


def _is_of_a_beginning(question: Interpretation, place: int) -> bool:
    """Whether tasks are asked for by when they begin: "tasks starting this year"; deadlines may start on a day."""
    begins = question.first_word(place) in ("starting", "beginning") and bool(question.slot(place + 1).when)
    return begins and "task" in question.senses(place - 1)


def _asks_whether_most(question: Interpretation, place: int) -> bool:
    """Whether it is asked if one body has most of it, "is Hanoi the most overdue": its own tasks do not tell."""
    ranked = any(sense == "ranked" or sense.startswith("most-tasks:") for sense in question.senses(place))
    named = [slot for slot in question.slots[:place] if slot.bodies]
    things = any(slot.senses & {"task", "thing"} for slot in question.slots)
    if not ranked or len(named) != 1 or things:
        return False
    words = question.sentence.words
    denies = "co" in words[: question.slot(place).end] and words[-1].written in ("không", "khong", "ko")
    inverted = not _INVERTED.isdisjoint(words[: question.slot(place).end])
    return words[0] in WHETHER | {"does", "do"} or [*words[:2]] == ["co", "phai"] or denies or inverted


_INVERTED = frozenset({"est-ce", "est-il", "est-elle", "sont-ils", "sont-elles", "a-t-il", "a-t-elle"})


def _asks_when_reported(question: Interpretation, place: int) -> bool:
    """Whether it is asked when something is to be reported: "khi nào báo cáo tiến độ", "phải báo cáo kết quả"."""
    words, start = question.sentence.words, question.slot(place).start
    asked = "quand" in words or any(pair in _WHEN for pair in pairwise(words)) or [*words[:start]][-1:] in _MUST
    return asked and "report:scorecard" in question.senses(place) and _last_word(question, place) not in _HOW_FAR


_WHEN = {("khi", "nao"), ("bao", "gio"), ("luc", "nao"), ("ngay", "nao"), ("hom", "nao")}
_HOW_FAR = frozenset({"dau", "roi", "sao"})  # "làm đến đâu rồi, khi nào xong"


def _is_to_be_issued(question: Interpretation, place: int) -> bool:
    """Whether something is to be issued: "nghị định nào phải ban hành", "documents to be issued before March"."""
    slot, words = question.slot(place), question.sentence.words
    issued = any(sense.startswith("issued:") for sense in slot.senses) and _last_word(question, place) in _ISSUED
    before = [*words[max(slot.start - 2, 0) : slot.start]]
    return issued and (before[-1:] in _MUST or before in _MUST_BE)


def _is_to_be_submitted(question: Interpretation, place: int) -> bool:
    """Whether tasks are asked for that must be submitted, "các việc phải trình": not "đề án nào phải trình"."""
    submits = "state:due" in question.senses(place) and _last_word(question, place) == "trinh"
    words = question.sentence.words
    named = any(slot.text or slot.topic for slot in question.slots)
    return submits and not named and not _SCHEMES.intersection(pairwise(words))


_SCHEMES = frozenset({("de", "an"), ("bao", "cao"), ("to", "trinh"), ("du", "thao"), ("du", "an"), ("ke", "hoach")})
_ISSUED = frozenset({"hanh", "issued", "published", "publie", "publies", "publiee", "publiees"})  # without diacritics
_MUST = (["phai"], ["can"], ["se"])
_MUST_BE = (
    *(["to", "be"], ["must", "be"], ["should", "be"], ["will", "be"], ["shall", "be"], ["phai", "duoc"]),
    *(["doit", "etre"], ["doivent", "etre"], ["devra", "etre"], ["devront", "etre"], ["can", "duoc"]),
)


# Why a word has no answer, as a key of `reasons` → whether that is so at a place.
_BESIDE: Mapping[str, Callable[[Interpretation, int], bool]] = {
    "became-overdue": _became_overdue,
    "latest-on": _is_latest_on_something,
    "forecast": _asks_what_will_become,
    "together": _asks_who_works_with,
    "unreported": _has_done_nothing,
    "most-tasks": lambda question, place: _asks_most_of_all(question, place) or _asks_whether_most(question, place),
    "backlog": _is_backlog,
    "recipient": _is_handed_to_a_body,
    "some-days": _is_just_done,
    "progress": _is_of_a_beginning,
    "only": _is_of_one_body,
    "on-time": _is_ahead,
    "deed": lambda question, place: _is_to_be_issued(question, place) or _is_to_be_submitted(question, place),
    "report": _asks_when_reported,
    "fewest": has_fewest,
    "so-many": has_so_many,
    "by-month": counts_by_month,
    "carried-over": was_carried_over,
    "new-tasks": _is_new_undated,
}
