"""English words of questions, sense → phrases: what is overdue, by how long, and who has most of it."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

PHRASES = {
    "state:overdue": """
        past the date | overrun | overrunning | have overrun | has overrun | overrun the deadline | overrun its deadline
        overrun their deadline | run over | have run over | has run over | run over its deadline
        run over their deadline | run past its deadline | run past their deadline | run past the deadline
        gone beyond its deadline | gone beyond their deadline | gone beyond the deadline | gone over the deadline
        gone over its deadline | gone over their deadline | gone overdue | went overdue | going overdue
        outrun their deadline | outrun its deadline | exceed their deadline | exceed their deadlines
        exceeds the deadline | exceeding its deadline | exceeding the deadline | exceeding their deadline
        passed the deadline | passed the due date | not done by the deadline | not done by its deadline
        not done by their deadline | not finished by the deadline | not finished by its deadline
        not finished by their deadline | not completed by the deadline | not completed by its deadline
        not completed by their deadline | not been done by the deadline | not been completed by the deadline
        not been finished by the deadline | not done though due | not done although due | open though due
        still open though due | still open though already due | still open after the deadline
        still open after its deadline | still open after their deadline | open after the deadline
        open after its deadline | open after their deadline | unfinished after the deadline
        unfinished after its deadline | unfinished after their deadline | undone after the deadline
        undone after their deadline | still open past the deadline | still open past its deadline
        still open past their deadline | open past the deadline | open past their deadline
        unfinished past the deadline | unfinished past its deadline | unfinished past their deadline
        outstanding after the deadline | still outstanding after the deadline | outstanding past their deadline
        were due and are not done | was due and is not done | were due but are not done | was due but is not done
        were due but not done | was due but not done | were due and are still open | were due but are still open
        was due but is still open | were due and still open | were due but not finished | was due but not finished
        in breach of its deadline | in breach of their deadline | in breach of the deadline | defaulting
        haven't done on time | hasn't done on time | overstepped its deadline | overstepped their deadline
        overshot its deadline | overshot their deadline | overshot the deadline | outstayed the deadline
        over their deadline | over its deadline | over the due date | over the time limit | outside the deadline
        outside its deadline | outside their deadline | outside the time limit | have let their deadlines lapse
        have let their deadlines pass | have let their deadlines slip | have let their deadlines go by
        have let its deadline lapse | have let its deadline pass | have let its deadline slip
        have let its deadline go by | have let its deadlines lapse | have let its deadlines pass
        have let its deadlines slip | have let its deadlines go by | have let their deadline lapse
        have let their deadline pass | have let their deadline slip | have let their deadline go by
        have let a deadline lapse | have let a deadline pass | have let a deadline slip | have let a deadline go by
        have let deadlines lapse | have let deadlines pass | have let deadlines slip | have let deadlines go by
        has let their deadlines lapse | has let their deadlines pass | has let their deadlines slip
        has let their deadlines go by | has let its deadline lapse | has let its deadline pass
        has let its deadline slip | has let its deadline go by | has let its deadlines lapse
        has let its deadlines pass | has let its deadlines slip | has let its deadlines go by
        has let their deadline lapse | has let their deadline pass | has let their deadline slip
        has let their deadline go by | has let a deadline lapse | has let a deadline pass | has let a deadline slip
        has let a deadline go by | has let deadlines lapse | has let deadlines pass | has let deadlines slip
        has let deadlines go by | arrears | how far behind schedule | far behind schedule | dragging their feet
        dragging its feet | drags its feet | dragging their heels | dragging its heels | dragging his feet | lagging on
        lagging in | lagging with | lagging behind on | lagging behind with | lagging behind in | lagging on anything
        lagging behind on anything | lagging with anything | running late on | running late with
        running late on anything | running late with anything | running behind | running behind on | running behind with
        running behind schedule | runs late | fallen behind | fell behind | falls behind | has fallen behind
        have fallen behind | falling behind | fallen behind on | fallen behind with | fallen behind schedule | slow with
        slow on | slow in finishing | slow to finish | slow to deliver | slower than its deadline | overstepped
        overstepped the deadline | exceeded | exceeded the deadline | exceeded its deadline | exceeded their deadline
        exceeded their deadlines | exceed the deadline | exceeds its deadline | past their time | past its time
        past its time limit | past their time limit | past their time limits | past the time limit | beyond the deadline
        beyond its deadline | beyond their deadline | beyond their deadlines | beyond its time limit
        beyond their time limit | beyond the time limit | beyond schedule | missed anything | miss anything
        late in delivering | late in submitting | late submitting | late in handing in | in default | defaulted on
        defaulting on | come and gone | has come and gone | have come and gone | deadline has come and gone
        deadlines have come and gone | deadline came and went | deadlines came and went | whose deadline came and went
        in delay | how many days late | how many days overdue | by how many days | how many days behind
        went past its deadline | went past their deadline | went past their deadlines | went past the deadline
        went past due | ran past its deadline | ran past their deadline | ran past the deadline | overdue | past due
        past-due | behind schedule | past the deadline | past deadline | past their deadline | past its deadline
        fail to finish | failed to finish | delayed | delay | delays | behind | running late | lagging | lagging behind
        expired | lapsed | past the due date | past their due date | past its due date
        late with | late on | behind with | behind on | how late | how overdue | how far behind | how long overdue
        late on anything | late with anything | overdue on anything | behind on anything
        on a day later than their last | fail to do | failed to do | fail to meet | failed to meet
        fail to deliver | failed to deliver | failed to complete | fail to complete | in arrears | past its date
        past their date | slipping behind | out of time | run out of time | time has run out | time is up | behind time
        blown | blew | have blown | has blown | overshot | overran | over the deadline | passed its due date
        passed their due date | let slip | behind its schedule | behind their schedule | overdue for completion
        late in finishing | late in completing | late delivering | late finishing | tardy | belated | deadline has gone
        deadlines have gone | gone past the deadline | gone past its deadline | gone past their deadline
        has gone past its deadline | have gone past their deadline | overdue already | already overdue | already late
        late already | that have passed | which have passed | that has passed | that have already passed
        has slipped past its deadline | outstanding past the deadline
    """,
    "state:overdue missed:deadline": """
        miss | missed | been missed | has been missed | have been missed | were missed | was missed
    """,
    "missed:deadline": combined(
        ("not", "not been", "was not", "wasn't", "were not", "weren't", "never", "has not been", "have not been"),
        ("met", "kept", "respected", "honoured", "observed"),
    )
    + " | "
    + combined(
        ("did not", "didn't", "does not", "doesn't", "do not", "don't", "failed to", "fail to"),
        ("meet", "keep", "respect"),
    )
    + " | unmet | went unmet | gone unmet",
    "state:overdue missed": """
        did not meet their deadline | did not meet the deadline | did not meet deadlines | didn't meet their deadline
        didn't meet deadlines | didn't make its deadline | didn't make their deadline | didn't make the deadline
        did not make its deadline | did not make their deadline | did not make the deadline | not made its deadline
        not made their deadline | haven't met their deadline | hasn't met its deadlines | haven't met its deadline
        failed its deadline | failed their deadline | failed their deadlines | failed the deadline
        failed to keep the deadline | failed to keep its deadline | failed to keep their deadlines
        failed to meet their deadline | broke its deadline | broke their deadline | broke the deadline
        broken its deadline | broken their deadline | breached its deadline | breached their deadline
        breached the deadline | not kept their deadline | not kept their deadlines | haven't kept their deadline
        haven't kept their deadlines | hasn't kept its deadline | hasn't kept its deadlines | didn't keep its deadline
        didn't keep their deadline | didn't keep their deadlines | not respected the deadline
        not respected its deadline | not respected their deadline | not respected their deadlines
        not observed the deadline | not observed its deadline | not honoured its deadline | not honoured their deadline
        not honoured the deadline | not stuck to the deadline | not stuck to its deadline | missed any deadline
        missed any deadlines | miss any deadline | miss any deadlines | missed a deadline | missed some deadlines
        missing its deadline | missing their deadlines | missed the deadline | missed deadlines | missed their deadline
        unmet deadlines | missed deadline | missed their deadlines | miss the deadline | miss its deadline
        miss their deadlines | not met its deadline | not met their deadlines | not met their deadline
        not met the deadline | hasn't met its deadline | haven't met their deadlines | didn't meet its deadline
        didn't meet their deadlines | did not meet their deadlines | did not meet its deadline
        didn't meet the deadline | haven't met the deadline | hasn't met the deadline | not kept its deadline
    """,
    "state:overdue ranked": """
        with the most overdue tasks | with most overdue tasks | with the most overdue | with the most late tasks
        with most late tasks | with the longest delays | with the most delays
        the most tasks past their deadline | the most tasks past due | most tasks past due
        most tasks behind schedule | the most tasks behind schedule | the most in arrears | most in arrears
        the most unfinished overdue tasks | the most tasks that are overdue | the most tasks that are late
        the most overdue work | most overdue work | the most tasks delayed | the most delayed tasks
        most delayed tasks | greatest number of overdue tasks | greatest number of late tasks
        greatest number of tasks overdue | greatest number of missed deadlines | greatest number of overdue items
        greatest number of delays | largest number of overdue tasks | largest number of late tasks
        largest number of tasks overdue | largest number of missed deadlines | largest number of overdue items
        largest number of delays | highest number of overdue tasks | highest number of late tasks
        highest number of tasks overdue | highest number of missed deadlines | highest number of overdue items
        highest number of delays | biggest number of overdue tasks | biggest number of late tasks
        biggest number of tasks overdue | biggest number of missed deadlines | biggest number of overdue items
        biggest number of delays | maximum number of overdue tasks | maximum number of late tasks
        maximum number of tasks overdue | maximum number of missed deadlines | maximum number of overdue items
        maximum number of delays | maximum of overdue tasks | maximum of late tasks | maximum of tasks overdue
        maximum of missed deadlines | maximum of overdue items | maximum of delays
        the greatest number of overdue tasks | the greatest number of late tasks
        the greatest number of tasks overdue | the greatest number of missed deadlines
        the greatest number of overdue items | the greatest number of delays | the largest number of overdue tasks
        the largest number of late tasks | the largest number of tasks overdue
        the largest number of missed deadlines | the largest number of overdue items | the largest number of delays
        the highest number of overdue tasks | the highest number of late tasks | the highest number of tasks overdue
        the highest number of missed deadlines | the highest number of overdue items | the highest number of delays
        the biggest number of overdue tasks | the biggest number of late tasks | the biggest number of tasks overdue
        the biggest number of missed deadlines | the biggest number of overdue items | the biggest number of delays
        the maximum number of overdue tasks | the maximum number of late tasks | the maximum number of tasks overdue
        the maximum number of missed deadlines | the maximum number of overdue items | the maximum number of delays
        the maximum of overdue tasks | the maximum of late tasks | the maximum of tasks overdue
        the maximum of missed deadlines | the maximum of overdue items | the maximum of delays
        missed the most deadlines | missed most deadlines | most deadlines missed | most missed deadlines
        the most missed deadlines | most in delay | the most in delay
        the most tasks overdue | the most late tasks | most overdue items | the most overdue items | most delays
        the most delays | the most tasks late | most tasks late
        most overdue | the most overdue | longest overdue | the longest overdue | most late | most tasks overdue
        most behind | furthest behind | the furthest behind | oldest overdue | the oldest overdue | the most behind
        most delayed | the most delayed | the most late | overdue the longest | overdue longest | late the longest
        most late tasks | oldest late
    """,
    "state:overdue vague": "late",
    "op:in soon:within longer:": "over",
    "longer:": "more than | by more than | for more than | by over | for over | longer than | for longer than",
    "shorter:": """
        less than | by less than | for less than | fewer than | by fewer than | for fewer than | under | by under
        for under | shorter than | for shorter than | not even | not quite
    """,
    "at-most:": """
        at most | by at most | for at most | no more than | by no more than | for no more than | not more than
        by not more than | for not more than | up to | by up to | for up to | no longer than | for no longer than
    """,
    "at-least:": """
        at least | by at least | for at least | no less than | by no less than | not less than | a minimum of
        by a minimum of
    """,
    "rank": """
        rank | rank the | ranking of | ranking of the | ranking
        league table of | a league table of
    """,
    "after-deadline": """
        after the deadline | after its deadline | after their deadline | past the deadline
    """,
}
