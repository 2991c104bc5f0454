"""The rules of words that say something only beside others: "granted" beside authorisations, "only" beside a role."""

from __future__ import annotations

from kltrack.question.rules.interpretation import NOT_YET_DONE, Interpretation, Reading, Rule
from kltrack.question.slots.slot import Slot

_DENIALS = frozenset({"not", "never"})
_NE, _QUE = ("n'", "ne"), ("qu'", "que")


def _only(question: Interpretation, place: int) -> Reading | None:
    """`lead role only`, `seulement les retards`, `n'est qu'en coordination`: adds nothing beside a role or a state.

    Nor does it behind a document, a field or a date; behind a body it may mean that the body is named.
    """
    if question.first_word(place) in _NE:
        return _no_more_than(question, place)
    if "only" not in question.senses(place):
        return None
    beside = (past_fillers(question, place, -1), past_fillers(question, place, 1))
    if _narrows(question.slot(place - 1)) and _ends_clause(question, place):
        return [], place + 1
    neighbours = {
        sense.partition(":")[0] for at in beside for sense in question.senses(at) if not question.slot(at).name_kinds
    }
    return (
        ([], place + 1)
        if only_named(question, place) or neighbours & {"role", "named", "kind", "state", "status"}
        else None
    )


def _narrows(slot: Slot) -> bool:
    """Whether a slot surely is a document, a field or a date."""
    return bool(slot.conclusion or slot.when or (slot.fields and not slot.bodies))


def _ends_clause(question: Interpretation, place: int) -> bool:
    """Whether the word at a position ends the question or stands before a comma, and after none."""
    starts = question.sentence.after_comma
    after = place + 1
    return question.slot(place).start not in starts and (
        after == len(question.slots) or question.slot(after).start in starts
    )


def only_named(question: Interpretation, place: int) -> bool:
    """Whether "only" begins the question and something later says by name: "only tasks that name Hanoi"."""
    begins = not any(slot.is_understood and "filler" not in slot.senses for slot in question.slots[:place])
    return begins and any("named" in slot.senses for slot in question.slots)


def _no_more_than(question: Interpretation, place: int) -> Reading | None:
    """`ne coordonne que`, `n'est qu'en coordination`: "ne … que" before a role."""
    following = place + 1
    while _is_verb(question, following) and question.first_word(following) not in _QUE:
        following += 1
    role = past_fillers(question, following, 1)
    if question.first_word(following) not in _QUE or not _has(question, role, "role:"):
        return None
    return [], following + 1


def _is_verb(question: Interpretation, place: int) -> bool:
    """Whether a word like "est" stands at a position, or the "fait" of "ne fait que"."""
    return "filler" in question.senses(place) or question.first_word(place) in ("fait", "font")


def past_fillers(question: Interpretation, place: int, step: int) -> int:
    """The next position in a direction, `step` 1 or -1, that is no filler."""
    return question.past(place + step, ("filler",), step)


def _has(question: Interpretation, place: int, sense: str) -> bool:
    """Whether the slot at a position has a sense that begins with `sense`."""
    return any(each.startswith(sense) for each in question.senses(place))


def _verb_of_kind(question: Interpretation, place: int) -> Reading | None:
    """`granted` beside authorisations, `taken` beside decisions: the verb adds nothing to the kind."""
    if "of-kind" not in question.senses(place):
        return None
    beside = (past_fillers(question, place, -1), past_fillers(question, place, 1))
    return ([], place + 1) if any(_has(question, at, "kind:") for at in beside) else None


def _kind_or_field(question: Interpretation, place: int) -> Reading | None:
    """`khen thưởng` is the kind where it stands first or in a list of kinds, the field beside tasks or a state."""
    slot = question.slot(place)
    kind = next((sense for sense in slot.senses if sense.startswith("kind:")), "")
    if not (kind and slot.fields) or any(_has(question, at, "state:") for at in range(len(question.slots))):
        return None
    before = past_fillers(question, place, -1)
    first = before < 0 and not any(question.senses(at) & {"task", "thing"} for at in range(place))
    listed = question.senses(before) & {"listing", "all", "count"} or _has(question, before, "kind:")
    if not (first or listed or _is_beside_its_kind(question, place, kind)):
        return None
    return [question.part("kind", kind.partition(":")[2], place)], place + 1


def _is_beside_its_kind(question: Interpretation, place: int, kind: str) -> bool:
    """Whether another word for the same kind stands in a list with a word: "khen thưởng, biểu dương".

    Behind tasks or "about" it is no kind: "nhiệm vụ về khen thưởng".
    """
    if question.senses(place - 1) & {"to:topic", "to:field"} or any("task" in slot.senses for slot in question.slots):
        return False
    for step in (-1, 1):
        joined = question.senses(place + step) & {"and", "or"}
        other = place + 2 * step if joined else place + step
        first, last = (question.slot(at) for at in sorted((place, other)))
        apart = joined or (first.start >= 0 and question.sentence.has_comma(first.end - 1, last.start))
        if apart and kind in question.senses(other):
            return True
    return False


def _unverified(question: Interpretation, place: int) -> Reading | None:
    """`reported as done without being verified`: adds nothing to "reported", since what is verified counts as done."""
    done = past_fillers(question, place, 1)
    reported = any("status:reported" in question.senses(at) for at in range(place))
    verified = question.senses(done) & {"state:done", "checked"}
    if not (reported and question.senses(place) & _DENIALS and verified):
        return None
    return [], done + 1


def _first_of_either(question: Interpretation, place: int) -> Reading | None:
    """The first word of "soit A, soit B" and of "either A or B", which adds nothing to the second."""
    if question.first_word(place) not in ("soit", "either") or "or" in question.senses(place - 1):
        return None
    later = any("or" in question.senses(at) for at in range(place + 2, len(question.slots)))
    joins = any("or" in question.senses(at) for at in range(place))
    return ([], place + 1) if later and not joins else None


def _verb_of_name(question: Interpretation, place: int) -> Reading | None:
    """`tasks that name the Ministry of Finance`, `… that mention it by name`: by name, and not through a group."""
    before = question.past(place - 1, ("filler which",), -1)
    told = question.senses(before) & {"task", "thing", "filler"} and place > 0
    body = past_fillers(question, place, 1)
    mentions = "to:text" in question.senses(place) and "named" in question.senses(body + 1)
    says_so = mentions or question.first_word(place) in ("name", "names", "cite", "cites")
    if not says_so or not (told and question.slot(body).bodies):
        return None
    return [question.part("named", value=True, place=place)], place + 1


def _opening_and(question: Interpretation, place: int) -> Reading | None:
    """The "and" that a question begins with: "et pour Hanoï ?"."""
    return ([], 1) if place == 0 and "and" in question.senses(0) and question.slot(1).start > 0 else None


def _closing_ra(question: Interpretation, place: int) -> Reading | None:
    """The "ra" that ends an exception: "ngoài Hà Nội ra"."""
    begun = any(question.first_word(at) == "ngoai" for at in range(place))
    return ([], place + 1) if begun and question.first_word(place) == "ra" else None


def _final_particle(question: Interpretation, place: int) -> Reading | None:
    """The "à" that only makes a question of a Vietnamese sentence, at its end, and its like."""
    slot = question.slot(place)
    last = question.slot(place + 1).start < 0 and place > 0 and slot.end == slot.start + 1
    return ([], place + 1) if last and question.first_word(place) in _PARTICLES else None


_PARTICLES = frozenset({"a", "ta", "hen", "luon"})


def _polite_frame(question: Interpretation, place: int) -> Reading | None:
    """`tìm …`, `tra cứu …` before all else, and the `với`, `được không` that ends a request to be shown something.

    `Không biết …` only asks where no task stands before it: "nhiệm vụ không biết ai chủ trì" says which tasks.
    """
    before, after = range(place), range(place + 1, len(question.slots))
    begins = all(question.senses(at) & _OPENING for at in before)
    is_first = begins and not any(question.senses(at) & _THINGS for at in before)
    is_name = question.slot(place).name_kinds
    opens = is_first and not is_name and bool(question.senses(place) & {"wondering", "opening"})
    asks = question.first_word(0) in _REQUESTS
    counts = any("count" in question.senses(at) for at in before)  # "có mấy việc quá hạn, kể ra" asks for both
    listed = counts and "listing" in question.senses(place)
    closes = (
        "closing" in question.senses(place)
        and asks
        and not listed
        and all("filler" in question.senses(at) for at in after)
    )
    return ([], place + 1) if opens or (closes and place) else None


def _please(question: Interpretation, place: int) -> Reading | None:
    """The "đề nghị" before what is asked for: "đề nghị báo cáo …", "đề nghị cho danh sách nhiệm vụ …".

    It names requests where "nào", "của", "gửi" or a state comes next, or nothing else that is asked for.
    """
    begins = all("filler" in question.senses(at) for at in range(place))
    is_word = question.first_word(place) == "de" and "kind:request" in question.senses(place)
    following = question.slot(place + 1)
    names = following.senses & {"whichever", "dated", "to:conclusion"} or _has(question, place + 1, "state:")
    leads = "to:body" in following.senses and not question.senses(place + 2) & {"listing", "opening"}
    asked = {"task", "thing", "listing"}
    asks = any(slot.senses & asked or _has(question, at, "report:") for at, slot in enumerate(question.slots))
    return ([], place + 1) if begins and is_word and asks and not (names or leads or following.bodies) else None


_OPENING = frozenset({"filler", "opening", "wondering"})
_THINGS = frozenset({"task", "thing"})
_REQUESTS = frozenset(
    {"cho", "xin", "hay", "giup", "ban", "anh", "chi", "co", "liet", "xem", "tim", "tra", "mo", "lay"}
)


def _ranking(question: Interpretation, place: int) -> Reading | None:
    """`by`, `theo số`, `par nombre de`, before what bodies are ranked by."""
    ranked = any(slot.senses & {"rank", "top"} for slot in question.slots)
    counted = any(_has(question, past_fillers(question, place, 1), sense) for sense in ("state:", "task", "thing"))
    leads = "by-number" in question.senses(place) or question.first_word(place) in ("by", "theo", "par")
    if not (ranked and leads and counted):
        return None
    late = any(_has(question, at, "state:overdue") for at in range(len(question.slots)))
    return ([] if late else [question.part("order", "-tasks", place)]), place + 1  # what is late most stands first


_BACK = frozenset({"last", "past", "since", "week", "dernier", "derniere", "derniers", "dernieres", "passe", "passee"})
_BACK |= {"ecoule", "ecoulee", "ecoules", "ecoulees", "depuis", "semaine", "qua", "vua", "tuan"}


def _summary(question: Interpretation, place: int) -> Reading | None:
    """`summary of the last 14 days`, `tóm tắt tuần này`: with a time that is past, what happened in it."""
    return ([question.part("report", "digest", place)], place + 1) if _is_summary(question, place) else None


def _is_summary(question: Interpretation, place: int) -> bool:
    """Whether a word asks for what happened in a time; "overview" and its like only where the time looks back."""
    senses = question.senses(place)
    if "dated:digest" not in senses or any(
        _has(question, at, state) for at in range(len(question.slots)) for state in ("state:", "status:")
    ):
        return False
    looks_back = not _BACK.isdisjoint(question.sentence.words)
    return looks_back if "report:scorecard" in senses else looks_back or _has_begun(question)


def _has_begun(question: Interpretation) -> bool:
    """Whether a date of the question begins today or earlier."""
    whens = [slot.when for slot in question.slots if slot.when]
    return any(when.latest(question.today).first <= question.today for when in whens)


def asks_for_digest(question: Interpretation) -> bool:
    """Whether the question asks for what happened."""
    return any("report:digest" in question.senses(at) or _is_summary(question, at) for at in range(len(question.slots)))


def _and_has_not(question: Interpretation, place: int) -> Reading | None:
    """The end of `what was Hanoi to finish by October and hasn't`: what is still open."""
    denial = place + ("but" in question.senses(place))
    ends = question.first_word(denial) in NOT_YET_DONE and question.is_last(denial)
    joined = denial > place or "and" in question.senses(place - 1)
    return ([question.part("state", "open", denial)], denial + 1) if ends and joined else None


RULES: tuple[Rule, ...] = (
    _and_has_not,
    *(
        _summary,
        _kind_or_field,
        _verb_of_kind,
        _unverified,
        _only,
        _final_particle,
        _polite_frame,
        _please,
        _ranking,
    ),
    *(_closing_ra, _opening_and, _first_of_either, _verb_of_name),
)
