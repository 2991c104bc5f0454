"""English words of questions, sense → phrases: limits and dates: before, by, after, in, from, between."""

from __future__ import annotations

PHRASES = {
    "falls": """
        fall | falls | arrive | arrives | occur | occurs | lie | lies
        happen | happens | take place | takes place | occurring
    """,
    "verb filler past": "was | were | did | had",
    "filler past": "fell | happened",
    "op:before": """
        since before | from before
        until before | up to but not including | until but not including | from now until before
        before | prior to | ahead of | earlier than | sooner than
        in advance of
    """,
    "op:by to:body": "by",
    "op:by to:body to-do": "to be done by | to be finished by | to be completed by",
    "op:by": """
        at the latest by | at the latest on | latest by | latest on | at latest by | by at latest | by at the latest
        by the latest | by close of business on | by close of business | by the close of business on | by cob
        by cob on | by eod | by eod on | before or on | by or on | by midnight on | by the deadline of
        with the deadline of
        until | till | up to | no later than | not later than | on or before | up until | not after
        by no later than | by the latest on | by the end of the day on | up to and including | on or earlier than
        till the end of the day on
    """,
    "op:by range": "through",
    "at-latest": """
        at the latest
        at latest | or earlier | or sooner | or before that | or before then
        or before | or any time before | or any day before | or earlier than that | or beforehand
    """,
    "op:after": """
        after | later than | beyond
        subsequent to | only after
    """,
    "op:from to:body": "from",
    "op:from since": "since",
    "op:from": """
        beginning on | beginning from | starting with | commencing | commencing on | from and including
        starting | starting from | starting on | beginning | on or after | not before | no earlier than
        not earlier than | as from
    """,
    "op:on to:field to:topic": "on",
    "op:on to:body": "at",
    "op:in soon:fork to:field to:conclusion": "in",
    "op:in soon:within": """
        in the space of no more than | in no more than | in at most | within at most | within no more than | in up to
        within up to | within a maximum of | in a maximum of | in not more than | within not more than
        in the month of | during the month of
        during | within
        in the course of | over the course of | throughout | in the space of | inside
    """,
    "next": """
        next | the next | coming | the coming | soonest | the soonest | nearest | the nearest | closest | the closest
    """,
    "between": "between",
    "issued": "dated | issued on | issued",
    "range link": "to",
    "link last-day": "last day",
    "as-of": "as of | as at",
    "filler when": """
        whose job is it | whose responsibility is it | whose duty is it | whose task is it | whose work is it
        when does it end | when does it expire | when does it run out | when does it have to be done
        when must it be done | when is it to be done | when must it be finished
        and whose it is | and whose they are | and who has to do it | and who is responsible | and who's responsible
        and who answers for it | and who leads it | and who must do it | and who is in charge | from when to when
        and until what date | and when they are due | and when it is due | and when each is due
        and by when each is due | and when are they due | and when is it due | and what are the deadlines
        and what is the deadline
        up to when | up until when | till when | and till when
        and to whom | to whom | and for whom | and by whom | by whom | and to whom is it addressed
        to whom is it addressed | and who is it addressed to | who is it addressed to
        by when | and by when | and when | until when | how soon | and until when | when done | by what date
        and by what date
        by what day | on what date | on which date | by which date | on what day | on which day | at what date
        how long do we have | how long have we got | how long do they have | when exactly | exactly when
        and when exactly | by when exactly | and by what day | and on what date | when at the latest
        and by which date
    """,
    "inclusive": """
        included | inclusive | inclusively | that day included
        itself | inclusive of that day | including that day | that day too | that day as well
    """,
    "onwards": """
        onwards | onward | and later | and onwards | and beyond
        or later | or thereafter | or after that
        or after | or afterwards | or any time after | or any day after | or beyond | or later than that
    """,
    "issued:": """
        assigned | given | handed out | ordered | decreed | commissioned
        issued | adopted | published | signed | passed | laid down | were issued
        was issued | came out | come out
    """,
    "filler issued:": """
        they say | they said | they decide | they decided | they order | they ordered | they demand | they demanded
        they conclude | they concluded | they issue | they issued | they adopt | they adopted | they publish
        they published | they put out | they ask for | they asked for | they rule | they ruled | they announce
        they announced | they resolve | they resolved
    """,
}
