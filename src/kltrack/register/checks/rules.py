"""What is allowed in a register but hardly meant. Each rule is one function; the tuples here list them, by grade.

None of them stops an answer; what makes a register unusable is in `kltrack.register.references`. An error still ends
`check` with 65: it is wrong and not only doubtful. The rules over texts run where a folder of texts is given.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kltrack.register.checks import circles, doubts, habits, records, texts, types_of_bodies, wordings
from kltrack.register.loaded import LoadedRegister
from kltrack.register.loading import Rule, findings_by_rule
from kltrack.register.problems import Problem
from kltrack.watching import Watcher, unwatched

ERRORS: tuple[Rule, ...] = (
    records.journal_as_register,
    wordings.wording_contradicted,
    wordings.wording_without_date,
    doubts.todo,
    circles.circle,
    types_of_bodies.misspelt_type,
)
WARNINGS: tuple[Rule, ...] = (
    records.nobody_addressed,
    records.one_body_in_two_roles,
    records.date_without_wording,
    records.rests_on_no_source,
    records.unused_record,
    records.name_of_two_bodies,
    wordings.wording_says_another_day,
    wordings.event_does_not_fit,
    habits.body_did_not_exist,
    habits.misspelt_field,
    habits.no_language,
    habits.skipped_months,
)
RULES = (*ERRORS, *WARNINGS, *texts.ERRORS, *texts.WARNINGS)


def lint(register: LoadedRegister, folder: Path | None = None, watch: Watcher = unwatched) -> list[Problem]:
    """Every finding about a register that is valid, by file and line; with a folder, also what its texts say.

    Raises Unreadable where the folder cannot be read.
    """
    found = [
        replace(problem, severity="error" if rule in ERRORS else "warning", rule=rule.__name__.replace("_", "-"))
        for rule, problems in findings_by_rule(register, (*ERRORS, *WARNINGS), watch)
        for problem in problems
    ]
    if folder is not None:
        found += texts.text_findings(register, folder)
    return sorted(dict.fromkeys(found), key=lambda problem: (problem.path, problem.line))
