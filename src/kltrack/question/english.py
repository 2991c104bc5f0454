"""The English words of questions: sense → phrases, as `vocabulary` explains."""

from __future__ import annotations

PHRASES = {
    "filler": """
        a | an | the | what | what's | whats | who's | whom | whose | when | that | that's | those | these
        be | am | been | being | i | me | my | we | us | our | you | your | please | show | tell | give | find | get
        see | want | need | needs | got | so far | where | i'd like | like to know | would like | know | let | let's
        there | there's | it | it's | its | they | them | their | any | thing | things | item | items | ones | one
        work | duty | duties | obligation | obligations | action | actions | for us | still | now | currently
        right now | already | at the moment | to do | finish | to complete | must complete | should complete
        deliver | date | dates | day | days of | pls | plz | thanks | thank you | thx | hello | hi | supposed to
        what became of | what has become of | what happened to | what happened with | since when | how long
        for how long
    """,
    "filler task": "ask | asks | asked | task | tasks | assignment | assignments",
    "filler which": "which",
    "filler asker": "who",
    "bodies": """
        which body | which bodies | which agency | which agencies | which organisation | which organisations
        which organization | which organizations
    """,
    "bodies:ministries": "which ministry",
    "bodies:provinces": "which province",
    "count": "how many | how many of | number of | the number of | count | count of | count the",
    "top": "top | the top",
    "report:digest": """
        new | what's new | what is new | news | changed | changes | has changed | have changed | what's changed
    """,
    "report:moved": """
        slipped | have slipped | has slipped | slip | postponed | been postponed | moved | been moved | rescheduled
        been rescheduled | pushed back | been pushed back
    """,
    "report:scorecard": "scorecard | scorecard of | scorecard for | progress | progress of | progress on",
    "by:body": "by body | per body",
    "by:conclusion": "by conclusion | per conclusion",
    "by:field": "by field | per field",
    "by:role": "by role | per role",
    "report:lineage": """
        continue | continues | continued by | follow from | follows from | followed from | lineage | lineage of
    """,
    "report:timeline": "timeline | timeline of",
    "report:--help": "help | what can i ask | how do i ask | how to ask",
    "verb filler": "must | should | shall | will | would | can | could | might | has | have | does | is | are",
    "verb filler past": "was | were | did | had",
    "filler past": "fell | happened",
    "verb modal": "may",
    "verb filler to:body": "do",
    "state:due": """
        due | deadline | deadlines | with a deadline | with deadlines | to be done | be done | be finished
        be completed | falls due | fall due | falling due | comes due | come due | coming due | come up | comes up
        due date | due dates
    """,
    "state:due past": "fell due | came due",
    "state:open": """
        open | outstanding | pending | unfinished | incomplete | not done | not yet done | not finished
        not yet finished | not completed | not yet completed | left to do | remaining | isn't done | aren't done
    """,
    "state:overdue": """
        overdue | past due | past-due | behind schedule | past the deadline | past deadline | past their deadline
        past its deadline | missed the deadline | missed deadlines | missed their deadline | fail to finish
        failed to finish
    """,
    "state:overdue ranked": """
        most overdue | the most overdue | longest overdue | the longest overdue | most late | most tasks overdue
    """,
    "state:overdue vague": "late",
    "state:undated": """
        undated | without a deadline | without deadline | without deadlines | without any deadline
        with no deadline | no deadline | without a date | without date | without dates | with no date | no date
        without a last day | has no deadline | have no deadline | without a due date
    """,
    "state:done": "done | completed | finished | been done | been completed | been finished",
    "state:coming first": "next deadline | the next deadline | next due date | the next due date | next task",
    "state:coming": """
        upcoming | next deadlines | the next deadlines | coming up | ahead | to come | not yet due
    """,
    "all": "everything | everyone | everybody | all | anything | list | whole list | all of",
    "op:before": "before | prior to | ahead of | earlier than",
    "op:by to:body": "by",
    "op:by": "until | till | up to | no later than | not later than | on or before | due by | up until",
    "op:by range": "through",
    "op:after": "after | later than | beyond",
    "op:from to:body": "from",
    "op:from since": "since",
    "op:from": """
        starting | starting from | starting on | beginning | on or after | not before | no earlier than
        not earlier than | as from
    """,
    "op:on to:field to:topic": "on",
    "op:on to:body": "at",
    "op:in soon:fork to:field to:conclusion": "in",
    "op:in soon:within": "during | within",
    "op:in soon:within longer:": "over",
    "longer:": "more than | by more than | for more than | by over | for over | longer than | for longer than",
    "next": "next | the next | coming | the coming",
    "between": "between",
    "and": "and | & | as well as | plus | both",
    "or": "or | and/or | either | nor",
    "not": "not | without | neither",
    "but": "but",
    "never": "no | never | none | isn't | aren't | don't | doesn't | hasn't | haven't",
    "except": """
        except | except for | excepting | excluding | but not | other than | apart from | leaving out | aside from
        with the exception of | not including | minus | save for
    """,
    "named": """
        named | by name | named only | only named | by name only | only by name | addressed by name
        explicitly named | named explicitly | mentioned by name | by its name | by their name | by their names
    """,
    "committee:after": """
        and its party committee | and for its party committee | and of its party committee | and its party committees
        with its party committee | with its party committees
        including its party committee | plus its party committee | as well as its party committee
        together with its party committee
    """,
    "whole:after": """
        as a whole | and all its bodies | with all its bodies | including all its bodies | and all that belongs to it
        with everything that belongs to it | and the whole organisation | and its whole organisation
    """,
    "whole:before": "the whole of | whole of | all bodies of | every body of",
    "role:lead verb": """
        lead | leads | leading | led | in the lead | as lead | takes the lead | take the lead | in charge of
        in charge
    """,
    "role:implementing verb": """
        implement | implements | implementing | implemented | carry out | carries out | carried out | carrying out
    """,
    "role:coordinating verb": """
        coordinate | coordinates | coordinating | coordinated | co-ordinate | co-ordinates | co-ordinating
        cooperate | co-ordinated | cooperates | cooperating
    """,
    "filler to:role": "role | roles | in the role | in the role of | as",
    "kind:assignment": "of kind assignment | kind assignment | of the kind assignment",
    "kind:request": "request | requests | of kind request | kind request",
    "kind:decision": "decision | decisions | of kind decision | kind decision",
    "kind:authorisation": """
        authorisation | authorisations | authorization | authorizations | of kind authorisation | kind authorisation
    """,
    "kind:commendation": "commendation | commendations | of kind commendation | kind commendation",
    "to:body dated": "of",
    "to:body": "for | to be done by",
    "to:body given": "addressed to | assigned to | given to | directed to",
    "to:field": """
        field | fields | in the field | in the field of | in the fields of | in the fields | topic | on the topic of
        in the area of | area | field of | fields of
    """,
    "to:field to:topic": "about | concerning | regarding | on the subject of",
    "to:conclusion": """
        conclusion | conclusions | conclusion no | conclusion number | kl | conclusions no | conclusion nos | under
        in conclusion | under conclusion | of conclusion | from conclusion
    """,
    "to:text": """
        mentioning | mentions | mention | containing | contains | contain | with the word | with the words
        with the text | that mention | that mentions | that contain | that contains
    """,
    "issued": "dated | issued on | issued",
    "refuse:as-of": "as of | as at",
    "range link": "to",
    "status:done-late": "done late | completed late | finished late | late but done",
    "status:done-on-time": "done on time | completed on time | finished on time | done in time",
    "status:open-in-term": "in term",
    "status:started": "started | been started",
    "status:extended": "extended | been extended",
    "status:cancelled": "been cancelled | been canceled | cancelled | canceled",
    "status:reported": "reported done | reported as done | reported but not verified | reported and not verified",
    "link": "last day",
    "link to:status": "status | with status | with the status | of status | standing | whose standing is",
}
