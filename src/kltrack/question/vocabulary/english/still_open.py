"""English words of questions, sense → phrases: what is still open, and who has most left to do."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined, parts

_MOST = (
    *("most", "the most", "greatest number of", "the greatest number of", "largest number of"),
    *("the largest number of", "highest number of", "the highest number of"),
)
_CONTAIN = (
    *("", "contain", "contains", "containing", "mention", "mentions", "mentioning", "name", "names", "naming"),
    *("list", "lists", "listing"),
)  # "which conclusion contains the most tasks", and no word of its text

PHRASES = {
    "state:open": """
        still need doing | still needs doing | need doing | needs doing | still need finishing | still needs finishing
        need finishing | needs finishing | still need completing | still needs completing | still need to be finished
        still need to be completed | still needs to be finished | still needs to be completed | stay open | stays open
        staying open | hanging | still hanging | hanging over | hang over | dangling | still dangling | up in the air
        still up in the air | still on the books | still on the list | still there to be done | not been fulfilled
        not been wrapped up | not been dealt with | not been achieved | not been accomplished | not been honoured
        not been honored | not been discharged | not been performed | not been met | not been handled
        not been addressed | not been tackled | not been taken care of | not been resolved | not been concluded
        not been ticked off | not been put into practice | not yet been fulfilled | not yet been closed
        not yet been settled | not yet been executed | not yet been met | not yet been addressed
        not yet been achieved | not yet been accomplished | not yet been concluded | not yet been resolved
        haven't been closed | hasn't been closed | haven't been settled | hasn't been settled | haven't been fulfilled
        hasn't been fulfilled | haven't been wrapped up | hasn't been wrapped up | haven't been handled
        haven't been implemented | hasn't been implemented | haven't been executed | hasn't been executed
        haven't been met | hasn't been met | haven't been resolved | hasn't been resolved | haven't been addressed
        hasn't been addressed | haven't been achieved | haven't been accomplished | haven't been tackled
        not through yet | not off the list | not off the books | not come to an end | not yet come to an end
        awaiting completion | await completion | awaits completion | waiting to be done | waiting to be finished
        waiting to be completed | waiting for completion | pending completion | lack completion | lacking completion
        never finished | never done | never completed | never delivered | never carried out | were never finished
        were never done | were never completed | was never finished | was never done | never got finished
        never got completed | not got done | not gotten done | without being done | without being finished
        without being completed | without being carried out | without being fulfilled | without being delivered
        without being implemented | without being closed | without being settled | without being executed
        without being dealt with | without having been done | without having been finished
        without having been completed | without having been carried out | without having been fulfilled
        without having been delivered | without having been implemented | without getting done
        without anything being done | without completion | without being honoured | but still open
        but are still open | but is still open | yet still open | and still open | and are still open
        and is still open | and still not done | but still not done | and are still not done | and still unfinished
        but still unfinished | and not done | and not finished | and not completed | and are not done
        and are not finished | but are not done | but are not finished | awaiting action | not yet cleared | uncleared
        yet to come in | yet to be settled | yet to be closed | yet to be carried out | yet to be implemented
        yet to be fulfilled | still to be settled | still to be closed | still to be carried out
        still to be implemented
        hasn't closed | haven't closed | has not closed | have not closed | hasn't settled | haven't settled
        not ended | but not ended | not yet ended | still waiting on | hasn't discharged | haven't discharged
        hasn't fulfilled | haven't fulfilled | has not fulfilled | have not fulfilled | hasn't submitted
        haven't submitted | has not submitted | have not submitted | hasn't handed in | haven't handed in
        hasn't turned in | haven't turned in | not submitted | not yet submitted | not handed in | not yet handed in
        still waiting | still awaiting | still to be heard of | still waited for
        unimplemented | unexecuted | unaccomplished | unaddressed | unrealised | unrealized | unperformed
        gone undone | gone unimplemented | not discharged | not yet discharged | undischarged | but didn't
        but did not | and didn't | and did not | and hasn't been | and haven't been | but has not been
        but have not been | and has not been | and have not been | not tackled | not yet tackled | not yet addressed
        not dealt with | not taken care of | not yet taken care of | not out of the way | haven't got done
        hasn't got done | haven't gotten done | hasn't gotten done | has not delivered yet | have not delivered yet
        still undone | still undelivered | still unfulfilled | still uncompleted | not yet over | not over yet
        not yet complete | not complete | isn't complete | aren't complete | is not complete | are not complete
        is not done | are not done | is not finished | are not finished | is not completed | are not completed
        is not closed | are not closed | is not yet done | are not yet done | is not yet finished
        are not yet finished | is not yet completed | are not yet completed | is still not done | are still not done
        without being met | without having been met
        but wasn't | but wasnt | but weren't | but werent | but was not | but were not | and wasn't | and weren't
        and wasnt | and werent | but hasn't been | but haven't been | didn't get done | and didn't get done
        but didn't get done | did not get done | never got done | but never got done | wasn't done | weren't done
        wasn't finished | weren't finished | wasn't completed | weren't completed | was not done | were not done
        was not finished | were not finished | was not completed | were not completed
        haven't finished | hasn't finished | have not finished | has not finished | haven't completed
        hasn't completed | have not completed | has not completed | haven't done | hasn't done
        nobody has done | nobody has done yet | no one has done | no one has done yet | nobody has finished
        nobody has finished yet | no one has finished | no one has finished yet | hasn't got round to
        haven't got round to | has not got round to | have not got round to
        have not done | has not done | yet to finish | yet to complete | have yet to finish
        has yet to finish | have yet to complete | has yet to complete
        open | outstanding | pending | unfinished | incomplete | not done | not yet done | not finished
        not yet finished | not completed | not yet completed | remaining | isn't done | aren't done | left
        still left | remain | remains | not closed | unresolved | undone | uncompleted | haven't been done
        hasn't been done | haven't been completed | hasn't been completed | haven't been finished
        hasn't been finished | have not been done | has not been done | have not been completed
        has not been completed | have not been finished | not been done | not been completed | not been finished
        not done yet | not completed yet | not finished yet | still unfinished | still not done | still not finished
        still not completed | isn't completed | aren't completed | isn't finished | aren't finished | but not done
        but not yet done | but not finished | but not yet finished | but not completed | but not yet completed
        not delivered | not yet delivered | undelivered | hasn't delivered | haven't delivered | has not delivered
        have not delivered | hasn't delivered yet | haven't delivered yet | hasn't been delivered
        haven't been delivered | has not been delivered | have not been delivered | not settled | not yet settled
        unsettled | not closed yet | not yet closed | isn't closed | aren't closed | still not closed
        still incomplete | not fulfilled | not yet fulfilled | unfulfilled | not ticked off | but isn't done
        but aren't done | but isn't finished | but not closed | not carried out yet | not yet carried out
        not carried out | still not carried out | not implemented | not yet implemented | not wrapped up
        not yet dealt with | still pending | still outstanding | still unresolved | hasn't been carried out
        haven't been carried out | hasn't been dealt with | haven't been dealt with | has not been carried out
        have not been carried out | hasn't carried out | haven't carried out | has not carried out
        have not carried out
        not been implemented | not been carried out | not been delivered | not been settled | not been closed
        not been executed | not yet been done | not yet been finished | not yet been completed
        not yet been delivered | not yet been implemented | not yet been carried out
    """
    + " | "
    + combined(("but",), ("is", "are"), ("not", "not yet", "still not"), ("done", "finished", "completed", "closed"))
    + " | "
    + combined(("but",), ("has", "have"), ("not been", "not yet been"), ("done", "finished", "completed", "closed")),
    "most-tasks:open": combined(
        _CONTAIN,
        _MOST,
        ("open", "unfinished", "outstanding", "pending", "remaining", "unfulfilled", "incomplete", "undone"),
        ("tasks", "assignments", "items", "obligations", "duties", "work"),
    )
    + " | "
    + combined(
        _CONTAIN, _MOST, ("tasks",), ("open", "left", "outstanding", "unfinished", "to do", "still to do", "left to do")
    )
    + " | "
    + combined(("most", "the most"), ("left to do", "still to do", "work left"))
    + " | biggest backlog | the biggest backlog | largest backlog | the largest backlog",
    "most-tasks:due": """
        most deadlines | the most deadlines | most tasks due | the most tasks due | most tasks falling due
        the most tasks falling due | most due dates | the most due dates | most due | the most due
    """
    + " | "
    + combined(_CONTAIN[1:], ("most", "the most"), ("deadlines", "due dates", "tasks due")),
    "most-tasks:done": combined(
        _CONTAIN,
        _MOST,
        ("done", "completed", "finished", "accomplished", "fulfilled", "closed"),
        ("tasks", "assignments", "items", "obligations", "duties"),
    )
    + " | "
    + combined(
        ("finished", "completed", "accomplished", "done", "has finished", "has completed", "has done"),
        ("the most", "most"),
        ("", "tasks", "assignments", "so far"),
    ),
    "most-tasks:undated": combined(
        _CONTAIN, _MOST, ("undated", "open-ended"), ("tasks", "assignments", "items", "obligations", "duties")
    )
    + " | "
    + combined(
        _CONTAIN,
        _MOST,
        ("tasks", "assignments"),
        ("without a deadline", "with no deadline", "without deadlines", "without a date", "without dates"),
    ),
    "refuse:most-tasks": """
        fewest tasks | the fewest tasks
    """,
    "most-tasks:all": combined(_CONTAIN, _MOST, ("tasks", "assignments", "obligations", "duties"))
    + " | the most work | the most to do",
    "state:open thing": """
        still running | are still running | is still running | still going on | still on the go
        open work | outstanding work | remaining work | unfinished work | work left | work outstanding
        left to do | what remains | what's left | what is left | remains to be done | remain to be done
        left to be done | what remains to be done | anything left | yet to be done | yet to do | still to do
        still to be done | still have to do | still has to do | still have to | still has to | still must
        still need to | still needs to | still do | to be finished yet | leftover | backlog | left over | left undone
        owe | owes
        still missing | still to come in | left for us | still owe | still owes | still owed | yet to deliver
        yet to be delivered | has yet to deliver | have yet to deliver | yet to be finished | yet to be completed
        still to be finished | still to be completed | still to complete | still to finish | still to be delivered
        still to deliver | remaining to do | remaining to be done | outstanding matters | outstanding items
        outstanding obligations | outstanding duties | open items | open points | open matters | pending matters
        pending items | unfinished business | still has left | still have left | have left to do | has left to do
    """
    + " | "
    + combined(
        parts("""
            yet to | still to | still has to | still have to | still must | still need to | still needs to
            has yet to | have yet to
        """),
        parts("""
            discharge | fulfil | fulfill | honour | honor | satisfy | perform | accomplish | submit | hand in
            turn in | settle | close | wrap up | act on | meet | hand over | see to | attend to | tackle | deal with
            produce | send in
        """),
    ),
}
