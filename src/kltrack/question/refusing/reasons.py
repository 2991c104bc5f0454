"""Why a word that is refused has no answer, and what to ask instead: the key behind "refuse:" → sentence.

The words stand in each language's `refused` in `vocabulary`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kltrack.messages import message
from kltrack.question.rules.interpretation import QuestionProblem
from kltrack.terms import marked

_REASONS: Mapping[str, str] = {
    "urgent": marked(
        'How urgent a task is, "{words}", is not recorded. Ask for what is overdue, for the next 5 deadlines, or for a'
        ' word of the texts: mentioning "WORD".'
    ),
    "without-delay": marked(
        '"{words}" may be what has no deadline, or what is to be done at once; how urgent a task is, is not recorded.'
        ' Ask for "undated", or for a word of the texts: mentioning "WORD".'
    ),
    "progress": marked(
        'Whether work is "{words}" is known only where its start was recorded. Ask for what is open, or for what is'
        " started."
    ),
    "done-or-not": marked(
        '"{words}" may be what is done, or what has to be done. Ask for one of these: "done", "open".'
    ),
    "reopened": marked(
        'What was "{words}" is in no list of its own. Ask what changed since a day, or see kltrack journal.'
    ),
    "recurring": marked(
        'How often a task comes back, "{words}", cannot be asked for; kltrack show ID tells it of one. Ask for a word'
        ' of the texts: mentioning "WORD".'
    ),
    "not-overdue": marked(
        '"{words}" may be what is in term, without a deadline, or done. Ask for one of these: "in term", "undated",'
        ' "done".'
    ),
    "became-overdue": marked(
        '"{words}": a task is overdue from the day after its last day on, and a question compares last days. Ask what'
        " was due then, or what has changed since a day, which tells also what became overdue."
    ),
    "latest-on": marked(
        '"{words}" may be the last one about something, or what the last of all says about it. Ask for the conclusions'
        " about it, or what the latest conclusion says about it."
    ),
    "fewest": marked(
        '"{words}": who has nothing has no line in any answer. Ask who has such tasks, as in "which provinces are'
        ' late": whoever is not there has none, and the last has fewest.'
    ),
    "so-many": marked(
        '"{words}": how many tasks somebody has is no filter. A scorecard counts the tasks of each, the most first;'
        ' ask for it, as in "which ministries are late".'
    ),
    "type": marked(
        '"{words}": documents are not sought by their type. kltrack conclusions lists all, and their numbers tell it:'
        " CT is a directive, CV a letter, KH a plan, KL a conclusion."
    ),
    "by-month": marked(
        '"{words}": nothing is counted by month. kltrack timeline shows last days in their order; or ask how many are'
        " due in one month."
    ),
    "carried-over": marked(
        '"{words}": what a document takes over from earlier ones is told by kltrack lineage --conclusion NUMBER.'
    ),
    "new-tasks": marked(
        '"{words}": since when is not said. Ask for what was given since a day, as in "tasks given since 1 October", or'
        " for the tasks of the latest conclusion."
    ),
    "day": marked('"{words}" is no day or period that is read here; write the day, as in 2025-12-31.'),
    "lunar": marked(
        '"{words}" is counted by the lunar calendar, which is not read here; write the day, as in 2025-12-31.'
    ),
    "some-days": marked(
        'How many days "{words}" means is not said. Write how many, as in "next 7 days" or "last 7 days".'
    ),
    "end": marked(
        '"{words}" may be among what is overdue, to come or done. Ask for the next deadline or the most overdue task;'
        " or put a list in order: kltrack due --sort deadline.last, or --sort=-deadline.last from the last."
    ),
    "calendar": marked('For a calendar, leave "{words}" out and add --format ics; for a picture ask for a timeline.'),
    "role": marked('"{words}" is no recorded role. Ask who leads, implements or coordinates, or leave it out for all.'),
    "signed": marked(
        '"{words}": who signed stands with each task of a document: kltrack show ID; of all documents: kltrack'
        " conclusions --json."
    ),
    "check": marked('"{words}": whether the files of a register have errors is told by kltrack check.'),
    "basis": marked('What a record rests on, "{words}", is told of one task by its id: kltrack show ID.'),
    "together": marked(
        '"{words}" asks for what several bodies must do together; a question gives what binds any of them. Ask for one'
        " of them: kltrack show ID names all whom a task binds."
    ),
    "only": marked(
        '"{words}" beside a body may be "by name", which can be asked, or that nobody else is bound, which cannot.'
    ),
    "early": marked('"{words}" names no day. Write the day or the period, as in 2027-01, or from one day to another.'),
    "superseded": marked(
        '"{words}" is not recorded as such. What later tasks continue or move is the lineage: ask "lineage", or "what'
        ' was postponed".'
    ),
    "unreported": marked(
        '"{words}": what nothing is recorded of is no list of its own; each row of what is open tells it. Ask for what'
        " is open, or for what is reported."
    ),
    "write": marked(
        'A question changes nothing: "{words}". kltrack mark records progress; the register is edited by hand.'
    ),
    "send": marked('A question sends nothing: "{words}". A letter for a mail: kltrack digest --format eml.'),
    "order": marked(
        'Nothing is sent, written or told to anybody: "{words}". An answer is a list; ask for it, as in "overdue tasks'
        ' of Hanoi", and pass it on: --format csv or xlsx makes a file.'
    ),
    "money": marked('Money, costs and pay are not recorded: "{words}".'),
    "forecast": marked(
        'What will become of a task is not recorded: "{words}". Ask for what is due in the next 30 days, or for what is'
        " overdue."
    ),
    "difficulty": marked('How hard or how large a task is, "{words}", is not recorded.'),
    "judgement": marked(
        'No judgement of bodies or persons is recorded: "{words}". A scorecard tells how many tasks each has'
        " done, and how many on time."
    ),
    "reason": marked('Why something is so, "{words}", is not recorded; kltrack show ID tells what is, of one task.'),
    "issued": marked('"{words}": all documents with their days of issue: kltrack conclusions'),
    "cites": marked(
        '"{words}": what a document refers to, or what refers to it, is no list of its own. kltrack show ID tells it of'
        " one task; kltrack lineage --conclusion NUMBER tells what later documents continue. What a document asks: its"
        " tasks."
    ),
    "backlog": marked(
        '"{words}" after a field may be the tasks that are overdue there, or what waits to be handled. Ask for what is'
        " overdue in that field, or for all of it."
    ),
    "recipient": marked(
        'To whom something is handed in, "{words}", is not recorded; a body in a question is one that has to act. Ask'
        ' for a word of the texts: mentioning "WORD".'
    ),
    "on-time": marked(
        '"{words}" may be what was done on time or what is still in term. Ask for one of these: "done on time", "in'
        ' term".'
    ),
    "ahead": marked(
        '"{words}" is no list of its own: what was done on time may have been done on its last day. Ask for "done on'
        ' time"; kltrack show ID tells the day.'
    ),
    "most-tasks": marked(
        '"{words}": say of which tasks, as in "the most overdue tasks" or "the most open tasks"; or ask for a scorecard'
        " by body."
    ),
    "deed": marked(
        '"{words}" is one kind of act, and a task is any. Ask for what is due, or for a word of the texts: mentioning'
        ' "WORD".'
    ),
    "report": marked(
        '"{words}" may be a task of reporting, or what was reported. Ask for a word of the texts: mentioning "WORD"; or'
        " for what is reported."
    ),
}


def refusal(sort: str, words: str, commands: Sequence[str] = ()) -> QuestionProblem:
    """The refusal of words for a reason that is a key of `_REASONS`, with lines of commands that may be meant."""
    return QuestionProblem(message(_REASONS[sort], words=words), *commands)
