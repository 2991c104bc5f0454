"""Documents that are asked for themselves: "which conclusions did the Politburo issue in May".

Nothing else may be said: what a document asks is another question. The command names each
document, since no option takes a day or a body of issue.
"""

from __future__ import annotations

from itertools import pairwise

from kltrack.question.rules.beginnings import since_beginning
from kltrack.question.rules.how_many import first_so_many, is_some, so_many_latest
from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.rules.issuers import is_issuer, issuers_at, says_whose
from kltrack.question.rules.issuing import is_of_documents, issue_date
from kltrack.question.rules.showing import RULES as SHOWING


def _documents(question: Interpretation, place: int) -> Reading | None:
    """`list all conclusions`, `how many conclusions came out in May`: each with its day of issue."""
    nouns = [at for at in range(len(question.slots)) if is_of_documents(question, at) or _is_latest(question, at)]
    if place or len(nouns) != 1 or (_is_latest(question, nouns[0]) and _asks_what_it_says(question)):
        return None
    parts = [Part("report", "conclusions", question.slot(0).start, question.slots[-1].end)]
    at = 0
    while at < len(question.slots):
        reading = _reading_at(question, at, nouns[0])
        if reading is None:
            return None
        parts, at = [*parts, *reading[0]], reading[1]
    narrowed = any(part.sort != "report" for part in parts)
    return (parts, at) if narrowed or _asks_for_all(question, nouns[0]) else None


def _is_newest_one(question: Interpretation, place: int, noun: int) -> bool:
    """Whether the latest document of somebody is asked for: "the latest Politburo conclusion"."""
    one = question.sentence.words[question.slot(noun).end - 1] in ("conclusion", "document")
    return one and "newest" in question.senses(place) and is_issuer(question, place + 1) and noun > place


def _is_latest(question: Interpretation, place: int) -> bool:
    return bool(question.senses(place) & {"latest", "latest-many"})


def _asks_what_it_says(question: Interpretation) -> bool:
    """Whether what stands in the latest document is asked for, and not which one that is: "nói gì", "what's in"."""
    words = question.sentence.words
    return not _SAYS.isdisjoint(words) or any(pair in _SAYS_WHAT for pair in pairwise(words))


_SAYS = frozenset({"say", "says", "said", "contain", "contains", "dit", "contient", "contient-elle", "dit-elle"})
_SAYS |= {"assign", "assigns", "assigned", "asks", "asked", "requires", "required", "demands", "orders", "ordered"}
# Words without diacritics.
_SAYS_WHAT = {("noi", "gi"), ("noi", "nhung"), ("co", "gi"), ("co", "nhung"), ("neu", "gi"), ("ghi", "gi")}
_SAYS_WHAT |= {("giao", "gi"), ("giao", "nhung"), ("cau", "gi"), ("cau", "nhung"), ("giao", "viec")}
_SAYS_WHAT |= {("what's", "in"), ("is", "in"), ("stands", "in"), ("written", "in")}


def _asks_for_all(question: Interpretation, noun: int) -> bool:
    """Whether a list is asked for; "what do the conclusions say" asks for none."""
    words, slot = question.sentence.words, question.slot(noun)
    plural = not _PLURALS.isdisjoint(words[: slot.end]) and _BEFORE_ALL.issuperset(words[: slot.start])
    lists = any("opening" in each.senses and "sach" in words[each.start : each.end] for each in question.slots)
    return plural or lists or any(slot.senses & _ALL for slot in question.slots)


_ALL = frozenset({"listing", "all", "each:conclusion", "count"})  # and "cung cấp danh sách"


# Words without diacritics.
_PLURALS = frozenset({"conclusions", "documents", "cac", "nhung"})
_BEFORE_ALL = frozenset({"the", "show", "me", "us", "give", "see", "please", "les", "des", "montrez", "moi", "donnez"})
_BEFORE_ALL |= {"cac", "nhung", "cho", "toi", "xem"}


def _reading_at(question: Interpretation, place: int, noun: int) -> Reading | None:
    """What a slot says of the documents: which, in which order, or nothing; None where it is about anything else."""
    if _is_newest_one(question, place, noun):
        return [question.part("latest", value=True, place=place)], place + 1
    readings = (rule(question, place) for rule in (*SHOWING, first_so_many, so_many_latest))
    which = next((reading for reading in readings if reading), None) or _which(question, place, noun)
    if which:
        return which
    senses = question.senses(place)
    if is_some(question, place) or question.first_word(place) in _CAME_OUT:
        return [], place + 1
    asks_more = senses & {"task", "thing", "fork:day"} or any(sense.startswith(("kind:", "state:")) for sense in senses)
    if not senses & _LISTED or asks_more or question.slot(place).name_kinds:
        return None
    return ([question.part("count", value=True, place=place)] if "count" in senses else []), place + 1


def _which(question: Interpretation, place: int, noun: int) -> Reading | None:
    """Which documents are meant: the latest, new ones, those of a body, those of a day or period."""
    senses = question.senses(place)
    following = question.past(place + 1, ("filler",))
    if _is_latest(question, place):
        return [question.part("latest", value=True, place=place)], place + 1
    is_new = "report:digest" in senses or question.first_word(place) in _NEW
    if is_new and _is_adjective(question, place, noun):
        return [question.part("order", "-issued", place)], place + 1  # "new conclusions in October"
    if is_issuer(question, place):
        issuers, after = issuers_at(question, place)
        says_so = says_whose(question, place) or says_whose(question, after - 1)
        return ([question.part("issuer", issuers, place)], after) if says_so else None
    if "to:body" in senses and says_whose(question, following):
        return [], following  # "by the Politburo"
    return None if senses == {"filler"} else _date_at(question, place, noun)


_LISTED = frozenset({"listing", "all", "count", "each:conclusion", "to:conclusion", "filler", "with:register", "verb"})
_LISTED |= {"issued", "issued:", "gives", "of-kind", "opening", "dated", "link"}


_NEW = frozenset({"moi", "nouvelles", "nouvelle", "nouveaux", "nouveau"})  # "kết luận mới"


def _is_adjective(question: Interpretation, place: int, noun: int) -> bool:
    slot = question.slot(place)
    return slot.end == slot.start + 1 and abs(place - noun) == 1


def _date_at(question: Interpretation, place: int, noun: int) -> Reading | None:
    """A day or period of issue; not the August of "conclusions from August", which may be in it or since then."""
    may_be_dated = _may_be_dated(question, noun, place)
    if may_be_dated and (since := since_beginning(question, place, "issued")):
        return since
    dated = issue_date(question, place, place) if may_be_dated else None
    if dated is None:
        return None
    when = dated[0][0].value.when
    is_over = when.latest(question.today).last < question.today  # of a period that lasts both are the same
    open_from = question.first_word(place) == "from" and is_over and not when.goes_from
    return None if open_from else dated


def _may_be_dated(question: Interpretation, noun: int, place: int) -> bool:
    """Whether a date here is one of issue: right beside the noun, or in a question that speaks of issuing.

    "Which conclusions are there to look at in May" may ask for what is due.
    """
    between = range(place + 1, noun) if place < noun else range(noun + 1, place)
    there_are = all(_says_there_are(question, at) for at in between)  # "tháng 10 có kết luận nào"
    return (
        abs(place - noun) == 1
        or there_are
        or is_issuer(question, place - 1)
        or any(
            "issued:" in slot.senses
            or question.first_word(at) in _CAME_OUT
            or ("gives" in slot.senses and is_issuer(question, at - 1))
            for at, slot in enumerate(question.slots)
        )
    )


def _says_there_are(question: Interpretation, place: int) -> bool:
    """Whether nothing more than "có", "mới", "đến nay", or the date itself, stands between a date and its noun."""
    slot = question.slot(place)
    return bool(slot.when) or not slot.senses.isdisjoint(("near", "count")) or question.first_word(place) in _THERE_ARE


_THERE_ARE = frozenset({"co", "moi"})
# Words without diacritics: how documents came out, "kết luận nào ra tháng 10"; that they are in the register.
_CAME_OUT = frozenset({"ra", "parues", "parus", "rendues", "sorties", "sortis", "enregistrees", "recensees"})


def _documents_about(question: Interpretation, place: int) -> Reading | None:
    """`which conclusions deal with land`, `how many conclusions concern Hanoi`: these documents.

    `What do the conclusions say about schools` asks what they say: each row names its document.
    """
    listed = _are_listed(question, place)
    states = any(sense.startswith(("state:", "status:")) for slot in question.slots for sense in slot.senses)
    if not (is_of_documents(question, place) or listed) or (states and listed):
        return None
    at = place + 1
    while question.senses(at) & {"filler", "verb"} and not _leads_to_topic(question, at):
        at += 1
    named = next((each for each in range(place + 1, len(question.slots)) if question.slot(each).name_kinds), -1)
    between = question.sentence.words[question.slot(place).end : max(question.slot(named).start, 0)]
    while between and between[-1] in _ARTICLES:
        between = between[:-1]
    if listed and " ".join(between) in _CONCERNING and question.is_last(named):
        return [question.part("report", "conclusions", place)], named
    things = any(question.senses(before) & {"task", "thing"} for before in range(place))
    if not _leads_to_topic(question, at) or things:
        return None
    return ([question.part("report", "conclusions", place)] if listed else []), place + 1


# Verbs between "which conclusions" and what they concern.
_CONCERNING = frozenset(
    {"address", "addresses", "bind", "binds", "apply to", "applies to", "name", "names", "refer to", "refers to"}
) | {"affect", "affects", "touch", "touches", "touch on", "ask something of", "require something of", "are for"}
# Words without diacritics.
_CONCERNING |= {"giao viec cho", "giao nhiem vu cho", "co viec cho", "giao viec", "giao nhiem vu"}
_CONCERNING |= {"yeu cau", "giao cho"}
_CONCERNING |= {"lien quan den", "lien quan toi", "nhac den", "nhac toi", "ap dung cho", "danh cho", "co giao viec cho"}
_CONCERNING |= {"concernent", "visent", "s' adressent", "s' appliquent", "mentionnent", "citent", "nomment", "lient"}
_CONCERNING |= {"donnent des taches", "confient des taches", "donnent quelque chose a faire", "demandent quelque chose"}
_ARTICLES = frozenset({"a", "au", "aux", "la", "le", "les", "l'", "the"})


def _are_listed(question: Interpretation, place: int) -> bool:
    """Whether documents are asked for at a position: "which conclusions", "list of conclusions on", their number."""
    begins = all(
        question.senses(at) & {"listing", "all", "count", "opening"} or question.first_word(at) in _BEFORE_ALL
        for at in range(place)
    )
    following = question.past(place + 1, ("verb",))  # "how many conclusions are about"
    led = begins and is_of_documents(question, place) and _leads_to_topic(question, following)
    return led or "each:conclusion" in question.senses(place)


def _leads_to_topic(question: Interpretation, place: int) -> bool:
    """Whether a word leads to what texts are about, and a topic, a text or a field comes next."""
    led = question.slot(question.past(place + 1, ("filler",)))
    about = any(each.topic or each.text or each.name_kinds for each in (led, question.slot(place + 1)))
    return bool(question.senses(place) & {"to:topic", "to:text"}) and about


RULES: tuple[Rule, ...] = (_documents, _documents_about)
