"""Drafts a text from beginning to end: its paragraphs, its heading, its records, and what is left over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256

from kltrack.drafting.deadlines.phrases import Calendar
from kltrack.drafting.document.announcing import announced_in
from kltrack.drafting.document.citing import Citation, citations, type_by_number, type_of
from kltrack.drafting.document.heading import (
    Heading,
    Subject,
    issued_in,
    reports_in,
    subject_of,
    type_in_head,
)
from kltrack.drafting.document.issuing import issuers_in, signatory_in
from kltrack.drafting.document.letters import letter_in, writer_of, writers_in
from kltrack.drafting.document.local_issuers import own_givers
from kltrack.drafting.document.without_symbol import number_without_symbol
from kltrack.drafting.drafted import (
    Draft,
    Given,
)
from kltrack.drafting.identified import drafted_records, with_candidates
from kltrack.drafting.leftover import also_named_in, documents_in, unknown_in, unplaced_in
from kltrack.drafting.names.group_names import PARTY
from kltrack.drafting.names.in_full import is_deputy
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.records.doubting import with_doubts_of_bodies, without_days_in_doubt
from kltrack.drafting.records.own_bodies import own_bodies
from kltrack.drafting.records.passed_limits import RecordsAndDates, without_passed_limits
from kltrack.drafting.records.repeating import merge_repeated
from kltrack.drafting.records.school_years import with_school_term_asked, with_school_year_asked
from kltrack.drafting.records.several_reports import with_year_of_report_asked
from kltrack.drafting.records.walking import Walk
from kltrack.drafting.records.years_asked import with_years_asked_once
from kltrack.drafting.roles.abbreviated import with_abbreviations
from kltrack.drafting.roles.asked import is_asked
from kltrack.drafting.roles.clauses import Issuers
from kltrack.drafting.roles.committee_again import with_committees_again
from kltrack.drafting.roles.givers import gives_orders
from kltrack.drafting.roles.named_again import with_named_again
from kltrack.drafting.roles.province_commissions import with_province_commissions
from kltrack.drafting.roles.those_above import with_those_above
from kltrack.drafting.text.glued_words import without_glue
from kltrack.drafting.text.language_of_text import language_of
from kltrack.drafting.text.layout import lines_of, normalised_text, paragraphs
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.terms import TypeName

_GOVERNMENT = ("prime-minister", "government")
_LEADERS = ("general-secretary",)  # who concludes meetings without a numbered document
ISSUERS = (*PARTY, *_GOVERNMENT)


def draft(content: str, lookup: Lookup, given: Given | None = None) -> Draft:
    """The draft of a text. Raises UsageProblem for a text in a language that is not read."""
    given = given or Given()
    text = normalised_text(content)
    language = given.language or language_of(text)
    if language is None:
        raise UsageProblem(
            message("The text is in no language that is read: English, Vietnamese, French. Say --language if it is.")
        )
    parsed = [ParsedParagraph.of(without_glue(each, language), language, lookup) for each in paragraphs(text)]
    laid = with_named_again(with_abbreviations(with_province_commissions(parsed)))
    laid = with_committees_again(with_those_above(laid))
    cited = [citations(each.paragraph.text, lookup.documents) for each in laid]
    heading = _heading(laid, cited, given)
    calendar = Calendar(heading.issued, lookup.events)
    givers = ISSUERS if heading.is_of_party or not heading.number else _GOVERNMENT
    givers = (*givers, *writers_in(laid, heading.number), *(() if heading.number else _LEADERS))
    givers = (*givers, *own_givers(laid, heading.number))
    if not heading.is_of_party:
        givers = (*givers, *_deputies(lookup))
    own = {*PARTY, *({*heading.issuers} & {*ISSUERS}), *(() if heading.is_of_party else _who_ask(laid))}
    walked = Walk(laid, heading, Issuers({*givers, *heading.issuers}, own), calendar).walk()
    result = RecordsAndDates(walked.records, walked.phrases)
    if heading.issued is None:
        result = without_passed_limits(walked.records, walked.phrases, cited)
    asked = [*with_school_term_asked(laid, with_school_year_asked(laid, result.records, heading.issued))]
    asked = [*with_year_of_report_asked(laid, asked, heading.number)]
    merged = with_years_asked_once([*without_days_in_doubt(merge_repeated(laid, asked))])
    local = own_bodies(merged, laid, givers, lookup)
    records = [*with_doubts_of_bodies(merged, laid, local, {*givers, *heading.issuers, *own})]
    drafted = tuple(
        with_candidates(drafted_records(records, laid, cited, heading, local), text, lookup.lineage(language), heading)
    )
    return Draft(
        heading=heading,
        given=given,
        language=language,
        lines=len(lines_of(text)),
        records=drafted,
        unplaced=tuple(unplaced_in(result.phrases, laid, records, calendar)),
        also_named=tuple(also_named_in(laid, records, walked.blocks)),
        unknown=tuple(unknown_in(laid, records, local)),
        documents=tuple(documents_in(laid, cited, records, heading)),
    )


def _who_ask(laid: Sequence[ParsedParagraph]) -> Iterator[str]:
    """The heads of Party and State who give orders in a text, so that it addresses none of them.

    The Prime Minister gives orders in any text that asks him for nothing.
    """
    for body in (*_GOVERNMENT, *_LEADERS):
        is_head = body == _GOVERNMENT[0] and not any(is_asked(each, body) for each in laid)
        if is_head or any(gives_orders(each, body) for each in laid):
            yield body


def _deputies(lookup: Lookup) -> Iterator[str]:
    """The deputy prime ministers that the directory lists by name, who ask ministries for the Government."""
    for body in lookup.directory:
        if body.type == "office-holder" and any(map(is_deputy, (*body.names.values(), *body.aliases))):
            yield body.id


def content_hash(content: bytes) -> str:
    """The sha256 by which a source's text is recognised."""
    return sha256(content).hexdigest()


def _heading(laid: Sequence[ParsedParagraph], cited: Sequence[Sequence[Citation]], given: Given) -> Heading:
    subject = subject_of(laid, cited)
    if subject is None or not subject.is_sure:
        subject = letter_in(laid) or subject
    number, kind, doubts = _number_and_type(subject, given, laid)
    announced = announced_in(laid) if not number else None
    if not type_of(number):
        kind = type_in_head(laid) or (announced.type if announced else kind)
    issued, without_year = issued_in([each.paragraph.text for each in laid], subject)
    if given.issued:
        issued = given.issued
    elif issued is None:
        issued = _known_day(subject)
    if issued is None:
        doubts = [*doubts, _which_year(without_year)]
    issuers = issuers_in(laid, PARTY if number and _is_of_party(number, kind) else ISSUERS, number)
    return Heading(
        number,
        kind,
        issued,
        writer_of(number, laid, laid[0].lookup) or ((announced.body,) if announced and announced.body else issuers),
        signatory_in(laid),
        tuple(reports_in(laid, cited, issued)),
        tuple(doubts),
    )


def _is_of_party(number: str, kind: TypeName) -> bool:
    return kind == "conclusion" or number.upper().endswith("TW")


def _number_and_type(
    subject: Subject | None, given: Given, laid: Sequence[ParsedParagraph]
) -> tuple[str, TypeName, list[str]]:
    """Number and type of the document, and the doubts about them."""
    if given.number:
        return given.number, type_by_number(given.number), []
    printed = number_without_symbol(laid) if subject is None else None
    if printed:
        asked = message(
            '"{printed}": its symbol is not printed; write the whole number, as in {example}',
            printed=printed.words,
            example=printed.example,
        )
        return "", printed.type, [asked]
    if subject is None:
        return "", "conclusion", [message("which document is it? Its number is not printed")]
    named = subject.named
    number = named.number if named.has_symbol or not named.matches else named.matches[0].number
    asks = [] if subject.is_sure else [message("is it {number} that the text reports?", number=number)]
    if not named.has_symbol and not named.matches:
        asks.append(message("what is its whole number? {number} is printed", number=number))
    return number, named.type or "conclusion", asks


def _known_day(subject: Subject | None) -> date | None:
    """The day on which the document was issued, as the register has it."""
    days = {each.issued for each in subject.named.matches} if subject and subject.is_sure else set()
    day = days.pop() if len(days) == 1 else ""
    return date.fromisoformat(day) if len(day) == len("2025-01-01") else None


def _which_year(words: str) -> str:
    if words:
        return message('which year was it issued? Only "{words}" is printed', words=words)
    return message("when was it issued? The day is not printed")
