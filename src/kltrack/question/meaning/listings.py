"""The commands that list what the register is about: `conclusions`, or those that a question means, and `bodies`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import select
from kltrack.query.command_line import shell
from kltrack.query.conclusion import conclusion_of
from kltrack.query.criteria import body_name
from kltrack.question.meaning.command import Meaning, order_of
from kltrack.question.meaning.filters import filter_of
from kltrack.question.meaning.looked_up import check_page_tells
from kltrack.question.meaning.titled import titled_so
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem
from kltrack.question.rules.issuing import documents_issued
from kltrack.question.rules.joining import wording
from kltrack.question.rules.subjects import asked_of_document, asks_issuer, asks_signatory
from kltrack.text import ARTICLES

# What tells which documents are meant by what they ask.
_ABOUT = frozenset({"body", "named", "field", "kind", "text", "topic", "except-body", "except-field"})
# Each command, and the sorts of parts that it accepts.
LISTINGS = {
    "conclusions": _ABOUT | {"report", "conclusion", "count", "issued", "issuer", "latest", "most", "order", "ranked"},
    "bodies": frozenset({"report", "body", "asker", "asked"}),
}


def listing_of(name: str, parts: Sequence[Part], question: Interpretation, index: Index) -> Meaning:
    """The command of `LISTINGS` with the names that the parts mean; it names no document where all are meant."""
    if name == "bodies":
        check_page_tells(parts, question, index)
        bodies = [body for part in parts if part.sort == "body" for body in part.value]
        bodies += [index.directory.look_up(part.value).id for part in parts if part.sort == "asker"]
        return Meaning(name, ids=tuple(body_name(body, index) for body in bodies))
    named = tuple(index.conclusion(part.value) for part in parts if part.sort == "conclusion")
    about = [part for part in parts if part.sort in _ABOUT]
    among = _that_hold(about, question, index) if about else named
    identities = documents_issued(parts, among, question, index)
    # The "latest" of tasks are those due last; of documents, those issued last.
    order = tuple(f"--sort={key.replace('deadline.last', 'issued')}" for key in order_of(parts, question))
    most = next((part.value for part in parts if part.sort == "most"), None)
    is_count = any(part.sort == "count" for part in parts)
    documents = tuple(map(index.conclusion_name, identities))
    options = order if is_count else (*order, *_fields(question))
    note = _without_signatory(identities, index) if asks_signatory(question) else _whom_they_bind(about, question)
    note = note or (_of_other_types(identities, question, index) if is_count else "")
    return Meaning(name, ids=documents, options=options, is_count=is_count, most=most, note=note)


def _whom_they_bind(about: Sequence[Part], question: Interpretation) -> str:
    """The note that documents "that concern communes" are those that ask something of them; empty for no body."""
    words = question.sentence.words
    for part in about:
        if part.sort == "body" and not _CONCERNING.isdisjoint(words[max(part.start - 2, 0) : part.start]):
            named = [word for word in wording(part, question.sentence).split() if word.lower() not in ARTICLES]
            return message(
                'Shown is what asks something of "{words}". What else has these words: {command}',
                words=" ".join(named),
                command=shell(("kltrack", "list", "--text", " ".join(named))),
            )
    return ""


# Words without diacritics.
_CONCERNING = frozenset({"concern", "concerns", "concerning", "about", "affect", "affects", "affecting", "regarding"})
_CONCERNING |= {"concernent", "concernant", "touchent", "affectent", "impliquent", "with", "den", "toi", "ve"}


def _of_other_types(identities: Sequence[str], question: Interpretation, index: Index) -> str:
    """The note which of the documents counted as conclusions are letters, directives or the like; empty for none.

    No identity stands for all that had been issued.
    """
    words = question.sentence.words
    if _CONCLUSIONS.isdisjoint(words) and not any(pair == ("ket", "luan") for pair in pairwise(words)):
        return ""
    facts = map(conclusion_of, index.conclusions())
    counted = (each for each in facts if each.identity in identities or not identities)
    others = [each.id for each in counted if each.type != "conclusion" and each.had_been_issued(question.today)]
    if not others:
        return ""
    return message(
        "Of these {number} are of another type than conclusion: {documents}.",
        number=len(others),
        documents=", ".join(others),
    )


_CONCLUSIONS = frozenset({"conclusion", "conclusions"})


def _without_signatory(identities: Sequence[str], index: Index) -> str:
    """The note which of some documents bear no signatory in the register; empty where all do."""
    facts = [conclusion_of(each) for each in index.conclusions() if each["identity"] in identities]
    unsigned = [each.id for each in facts if each.signatory is None]
    return message("Who signed {documents} is not recorded.", documents=", ".join(unsigned)) if unsigned else ""


def _fields(question: Interpretation) -> tuple[str, ...]:
    """The option that shows who signed or who issued the documents, where that is asked."""
    if asks_signatory(question):
        return ("--fields", _WITH_BOTH if "issuer" in asked_of_document(question) else _WITH_SIGNATORIES)
    return ("--fields", WITH_ISSUERS) if _asks_by_whom(question) else ()


_WITH_SIGNATORIES = "id,issued,signatory,title"  # the fields of a document with who signed it
_WITH_BOTH = "id,issued,issuers.name,signatory,title"
WITH_ISSUERS = "id,issued,issuers.name,title"  # the fields of a document with the bodies that issued it


def _asks_by_whom(question: Interpretation) -> bool:
    """Whether it is asked who issued the documents: "who issued 202", "ai ban hành", "par qui"."""
    words = question.sentence.words
    return asks_issuer(question) or not _WHO.isdisjoint(words) or any(pair in _BY_WHOM for pair in pairwise(words))


_WHO = frozenset({"who", "whom", "ai"})
_BY_WHOM = {("par", "qui"), ("qui", "a"), ("qui", "ont")}


def _that_hold(about: Sequence[Part], question: Interpretation, index: Index) -> tuple[str, ...]:
    """The identities of the documents that hold what the parts mean, in their records or in their titles.

    Raises QuestionProblem where none does.
    """
    titled = titled_so(about, question.today, index)
    try:
        chosen = filter_of([part._replace(joined="") if part is about[0] else part for part in about], question, index)
    except QuestionProblem:
        if not titled:
            raise
        found = titled  # no record holds the words
    else:
        found = titled | {item.conclusion for item in select(index, chosen._replace(scope="all"), question.today).items}
    identities = tuple(each.identity for each in index.known_conclusions() if each.identity in found)
    if not identities:
        words = wording(about[0]._replace(end=about[-1].end), question.sentence)
        raise QuestionProblem(message('No document of the register holds all of it: "{words}".', words=words))
    return identities
