"""English words of questions, sense → phrases: by what a scorecard counts, and what it compares."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

PHRASES = {
    "versus": "vs | vs. | versus | compared to | compared with | as against",
    "each:conclusion to:conclusion": """
        conclusion with | the conclusion with | conclusions with | the conclusions with | document with | documents with
        conclusion that has | the conclusion that has | conclusions that have
        which conclusion | which conclusions | what conclusions | which document | which documents
        is there a conclusion | is there any conclusion | are there conclusions | are there any conclusions
        was there a conclusion | was there any conclusion | were there conclusions | were there any conclusions
        has there been a conclusion | has there been any conclusion | have there been conclusions
        have there been any conclusions
    """,
    "by:body": """
        by body | per body | by agency | per agency | by organisation | by organization | by institution
        broken down by body | grouped by body | group by body
        broken down by agency | broken down by organisation | split by body | split by agency | by responsible body
        by responsible agency
    """,
    "by:body ": combined(
        ("for", "does", "has", "did"),
        ("each", "every", "each single", "every single"),
        ("body", "agency", "organisation", "organization"),
        ("", "have", "has", "got", "lead"),
    ),
    "by:conclusion ": combined(
        ("for", "in", "under", "does", "has", "did"),
        ("each", "every", "each single", "every single", "each of the"),
        ("conclusion", "document", "conclusions", "documents"),
        ("", "have", "has", "got", "set", "give", "contain", "assign"),
    ),
    "by:field ": combined(
        ("for", "in", "under", "does", "has", "did"),
        ("each", "every", "each single", "every single", "each of the"),
        ("field", "field of work", "policy area", "area", "topic", "fields"),
        ("", "have", "has", "got", "set", "give", "contain", "assign"),
    ),
    "by:conclusion  ": combined(
        ("which conclusions", "which conclusion", "which documents", "which document"),
        ("are", "is"),
        ("doing", "faring", "going", "getting on", "coming along"),
        ("", "the"),
        ("worst", "badly", "poorly", "best", "well", "better", "worse"),
    )
    + " | "
    + combined(
        ("how are", "how is"),
        ("the", "all", "all the", "each", "the various", "the different"),
        ("conclusions", "conclusion", "documents"),
        ("doing", "faring", "going", "getting on", "coming along", "progressing"),
    ),
    "by:conclusion": """
        compare conclusions | compare the conclusions | comparison of conclusions | compare conclusion
        compare documents | a comparison of conclusions
        by conclusion | per conclusion | by document | per document
        broken down by conclusion | split by conclusion | grouped by conclusion | group by conclusion
    """,
    "by:field": """
        compare fields | compare the fields | compare fields of work | compare the fields of work | comparison of fields
        comparison of the fields | compare all fields | compare all the fields
        list fields | list the fields of work | list fields of work | show fields | show all fields
        list of fields | list of all fields | all fields | all the fields | which fields are there
        what fields are there | which fields exist | which fields do you know | list the fields
        list of fields of work | all fields of work | list all fields | what are the fields
        by field | per field | by topic | by area | per topic
        by field of work | by area of work | by fields
        broken down by field | split by field | grouped by field | group by field | by subject | per area
        by subject area | by policy area | by theme
    """,
    "by:role": "by role | per role",
    "each:field": """
        field with | the field with | fields with | the fields with | field that has | the field that has
        fields that have | which field | which fields | which area | which areas | what field | what fields
        which topics
    """,
}
