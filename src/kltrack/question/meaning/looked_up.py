"""Whether the page of a body tells what is asked of it: who followed it, who its members are, what it is called."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import message, quoted
from kltrack.query.command_line import shell
from kltrack.query.criteria import body_name
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem
from kltrack.text import harmless


def check_page_tells(parts: Sequence[Part], question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem where the page of the body that is asked about is silent on what is asked.

    Of a body that exists no successor stands there, of one that is no group no members, and of no office its holder.
    """
    asked, is_group = next((part.value for part in parts if part.sort == "asked"), ("", False))
    for part in parts:
        if part.sort != "body":
            continue
        words = quoted(harmless(question.sentence.wording(part.start, part.end)))
        body = index.directory[part.value[0]]
        page = shell(("kltrack", "bodies", body_name(body.id, index)))
        if asked == "successor" and not (body.valid_to or body.successors):
            raise QuestionProblem(
                message("{words} exists still, as far as the register knows; nothing has followed it.", words=words),
                f"  {page}",
            )
        if asked == "members" and not is_group:
            raise QuestionProblem(
                message("Members are recorded of groups alone, and {words} is no group.", words=words), f"  {page}"
            )
        if asked == "name" and body.type == "office-holder":
            raise QuestionProblem(message("No persons are recorded; ask what a body must do."))
