"""The order in which a question is checked for what no command answers."""

from __future__ import annotations

from kltrack.index import Index
from kltrack.question.names.belonging import check_owner
from kltrack.question.refusing.as_a_whole import check_as_a_whole
from kltrack.question.refusing.days_of_people import check_day_of_people
from kltrack.question.refusing.everybody import check_everybody
from kltrack.question.refusing.giving import (
    check_asker,
    check_changes_nothing,
    check_dropped_subject,
    check_giver,
    check_issues_nothing,
    check_origin,
)
from kltrack.question.refusing.halves import check_half
from kltrack.question.refusing.left_open import (
    check_all_recorded,
    check_event,
    check_office,
    check_ordinal,
    check_partner,
    check_recipient,
    check_signed,
    check_verifier,
    check_which,
)
from kltrack.question.refusing.open_since import check_open_since
from kltrack.question.refusing.orders import check_is_no_order
from kltrack.question.refusing.pointing import check_pointing
from kltrack.question.refusing.unanswered_words import check_words
from kltrack.question.refusing.wanted_by import check_wanted_by
from kltrack.question.refusing.weekdays import check_weekdays
from kltrack.question.rules.day_of_issue import asks_day_of_issue
from kltrack.question.rules.directory import asks_of_body
from kltrack.question.rules.interpretation import Interpretation
from kltrack.question.rules.subjects import asked_of_document, asks_issuer, asks_signatory


def check_answerable(question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem for the first thing in a question that no command answers, in the order of the checks."""
    if asks_of_body(question):
        return
    check_is_no_order(question)
    check_day_of_people(question, index)
    check_office(question)
    check_giver(question)
    check_issues_nothing(question)
    check_origin(question)
    check_changes_nothing(question)
    check_asker(question)
    check_dropped_subject(question)
    check_pointing(question)
    check_which(question)
    check_recipient(question, index)
    check_signed(question)
    check_wanted_by(question)
    check_open_since(question)
    check_weekdays(question)
    check_event(question)
    check_ordinal(question)
    check_half(question)
    check_as_a_whole(question)
    check_everybody(question)
    check_partner(question)
    check_verifier(question)
    check_owner(question)
    check_all_recorded(question)
    if asks_day_of_issue(question) or asked_of_document(question):
        return
    if asks_issuer(question) or asks_signatory(question):
        return
    check_words(question, index)
