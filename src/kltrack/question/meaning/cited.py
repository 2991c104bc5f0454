"""What is asked of a document that tasks only cite, "tasks under Decree 178": those tasks, by their ids."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import message
from kltrack.query.citing import cited_document
from kltrack.query.texts import tasks_citing
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem
from kltrack.question.rules.joining import wording
from kltrack.question.slots.slot import Slot
from kltrack.text import harmless

_BESIDE = frozenset({"task", "all", "asker", "listing"})  # sorts of parts that may stand beside the document
_MOST = 20  # ids in a command
# Words without diacritics: "conclusions under Decree 178", "kết luận theo …" are no tasks.
_DOCUMENTS = frozenset({"conclusions", "documents", "luan"})


def meaning_of_cited(parts: Sequence[Part], question: Interpretation, index: Index) -> Meaning | None:
    """The tasks that cite the document which is asked for, if tasks only cite it; None for any other question.

    Raises QuestionProblem, which names them, where something else is asked of it.
    """
    named = [part for part in parts if part.sort == "conclusion"]
    document = cited_document(named[0].value, index) if len(named) == 1 else ""
    ids = tasks_citing(document, index, question.today) if document else ()
    if not ids:
        return None
    words = harmless(wording(named[0], question.sentence))
    of_documents = not _DOCUMENTS.isdisjoint(question.sentence.words)
    if of_documents or len(ids) > _MOST or any(part.sort not in _BESIDE for part in parts if part is not named[0]):
        raise QuestionProblem(
            message('"{words}" sets no task of the register, and is only cited there.', words=words),
            _citing_line(ids, index),
        )
    note = message(
        'The register holds no task set by "{words}" itself; shown is what cites {document}.',
        words=words,
        document=document,
    )
    return Meaning("show", ids=ids, note=note)


def lines_of_cited(slots: Sequence[Slot], index: Index, question: Interpretation) -> tuple[str, ...]:
    """The line that names the tasks citing the documents of some slots; none for documents of the register."""
    documents = [cited_document(slot.conclusion, index) for slot in slots if slot.conclusion]
    ids = [each for document in documents if document for each in tasks_citing(document, index, question.today)]
    return (_citing_line(ids, index),) if ids else ()


def _citing_line(ids: Sequence[str], index: Index) -> str:
    """The line that names the tasks which cite a document."""
    return message("What cites it: {command}", command=" ".join(Meaning("show", ids=(*ids[:_MOST],)).words(index)))
