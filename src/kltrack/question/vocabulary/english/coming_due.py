"""English words of questions, sense → phrases: what is due, still to come or undated."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined, parts

PHRASES = {
    "state:due": """
        expiration date | expiration dates | due for completion | due for delivery | due for submission
        scheduled for completion | set for completion | planned for completion | deadline for completion
        deadline for delivery | deadline for submission | deadlines for completion | deadlines for submission
        date of completion | dates of completion | date for completion | dates for completion | day of completion
        completion dates | completion deadline | completion deadlines | delivery deadline | delivery deadlines
        submission deadline | submission deadlines | finish by dates | date limit | date limits | limit date
        limit dates | ultimate date | ultimate deadline | set deadline | set deadlines | fixed deadline
        fixed deadlines | stated deadline | stated deadlines | due-date | due-dates | time-limit | time-limits
        cutoffs | cut-offs | cutoff dates | dead line | dead lines | dateline | datelines | time frames | timeframes
        reach their deadline | reaches its deadline | reach the deadline | reaching their deadline
        reach their due date | reaching its deadline | hit their deadline | hits its deadline | hit the deadline
        hitting their deadline | come up against their deadline | have their last day | has its last day
        with its last day | with their last day | with last day | with the last day
        with last days | with a due date | with due dates | with a time limit
        with time limits | have a due date | has a due date | have due dates | need to be handed in
        needs to be handed in | need to be submitted | needs to be submitted | be delivered by | whose time limit ends
        whose deadline ends | whose deadlines end | whose term ends | deadline ends | deadlines end
        whose deadline comes | deadline comes up
        have something due | has something due | have anything due | has anything due | have tasks due | has tasks due
        have work due | has work due | dates to watch | dates to watch out for | dates to note | dates to remember
        dates to keep in mind | dates to keep an eye on | dates to look out for
        lapse | lapses | lapsing
        mature | matures | maturing | expiry | expiry date | expiry dates | finishing date | finishing dates
        delivery date | delivery dates | be turned in by | to be turned in | should be turned in | must be turned in
        must be submitted | should be submitted | has to be submitted | have to be submitted | must be handed in
        should be handed in | has to be handed in | have to be handed in | carrying a deadline | carrying a date
        bearing a deadline | bearing a date | bear a deadline | bears a deadline | bear a date | bears a date
        that have a deadline | that have deadlines
        on the calendar | on the calendar for | on our calendar | carry a deadline | carries a deadline | carry a date
        come to term | comes to term | come to maturity | come to an end | comes to an end
        cut-off | cutoff | cut-off date | cutoff date | cut-off dates | target date | target dates
        due by date | closing date | closing dates | what's on for | what is on for | has to hand in | have to hand in
        be submitted | to be submitted | to submit | hand in | be handed in | to be handed in | must hand in
        due | deadline | deadlines | with a deadline | with deadlines | expire | expires | expiring | falls due
        fall due | falling due | comes due
        come due | coming due | come up | comes up | due date | due dates | time limit | time limits | get done
        to get done | with a last day | have a last day | has a last day | with a date | with dates
        and has a deadline | and have a deadline | and have deadlines
        milestone | milestones | run out | runs out | running out | will expire | end date | end dates | finish date
        due day | submission date | submission dates | date by which
        every deadline | every due date | every single deadline
    """,
    "state:due task": "dated tasks | dated assignments | dated requests | dated obligations | dated ones",
    "state:due ": """
        that carry a date | that carry a deadline | that bear a date | carrying a date | carrying a deadline
    """
    + " | "
    + combined(
        ("carry", "carries", "carrying", "bear", "bears", "bearing", "with", "has", "have", "having"),
        ("a", "an"),
        parts("""
            firm | fixed | set | specific | definite | explicit | exact | clear | stated | hard | concrete | precise
            express
        """),
        ("date", "deadline"),
    ),
    "state:due past": """
        whose date has gone by | whose dates have gone by | whose day has gone by | whose last day has gone by
        whose last day has passed | whose last day is past | whose day has passed
        should be done already | should be finished already | should be completed already | should be over already
        should be ready already | should already be completed | should already be over | should already be ready
        had to be done already | had to be finished already | had to be completed already | had to have been done
        have run out | has run out | already run out | have already run out | have deadlines in the past
        has deadlines in the past | have a deadline in the past | has a deadline in the past
        with deadlines in the past | with a deadline in the past | whose deadline lies in the past
        whose deadlines lie in the past | whose deadline is in the past | deadline in the past | deadlines in the past
        had their deadline pass | had its deadline pass | have had their deadline pass
        have a deadline that has passed | has a deadline that has passed | have deadlines that have passed
        has deadlines that have passed | have deadlines that passed | with a deadline that has passed
        with deadlines that have passed | had a deadline that has passed | past deadlines | deadlines gone by
        deadline gone by | whose deadline has gone by | whose deadlines have gone by | deadline has gone by
        deadlines have gone by | whose date has passed | whose dates have passed | whose due date has passed
        whose due dates have passed | due date has passed | due dates have passed | whose date is past
        should have been wrapped up | should have been met | should have been achieved | should have been carried out
        should have been implemented | should have been honoured | should long have been done
        should long since have been done | should have long been done | were meant to be done by now
        were supposed to be done by now | were supposed to be finished by now | were supposed to be completed by now
        was supposed to be finished by now | was supposed to be completed by now
        should have been sent
        should have been handed in | should have been turned in | should have been closed | should have been settled
        should have been fulfilled | was supposed to have been done | were supposed to have been done
        was supposed to have been finished | were supposed to have been finished | be delivered by now
        be completed by now | be submitted by now | was due by now | were due by now | supposed to be done by now
        supposed to be finished by now | supposed to have finished by now | supposed to have done by now
        meant to be done by now | meant to be finished by now | should be completed by now | should be over by now
        should be ready by now | be ready by now | have ready by now
        time limit is up | time limit has run out | deadline is up | deadlines are up | deadline is over
        deadlines are over | deadline has run out | deadlines have run out | whose time is up | whose time limit is up
        whose time limit has run out | whose deadline is over | whose deadline has run out
        whose deadlines have run out | deadline has expired | deadlines have expired | whose deadline has expired
        whose deadlines have expired | deadline ran out | deadlines ran out | deadline expired | deadlines expired
        fell due | came due | have fallen due | has fallen due | have come due | deadlines passed
        deadlines that passed | deadlines which passed | deadlines that have passed | deadlines which have passed
        whose deadline passed | whose deadlines passed | whose deadline has passed | with a deadline that passed
        passed their deadline | passed their deadlines | passed its deadline | should have handed in | had to hand in
        should have finished | should have completed | should have done | should have delivered
        should have submitted | should have turned in | should have been done | should have been finished
        should have been completed | should have been submitted | should have been delivered | should already be done
        should already be finished | should already have been done | should already have been finished
        should already have been completed | ought to have been done | ought to have been finished
        ought to be done by now | should be done by now | should be finished by now | should have been done by now
        deadlines that have already passed | deadlines which have already passed | deadlines have already passed
        deadlines have passed | deadline has already passed | deadline has passed | deadline already passed
        deadlines already passed | deadline is past | deadlines are past | whose deadlines have passed
        whose deadlines have already passed | whose deadline has already passed | whose deadline already passed
        whose deadline is past | that have already fallen due | already fallen due | have already fallen due
        has already fallen due | have already come due | already due | due already
        have done by now | have finished by now | have completed by now | have delivered by now
        have submitted by now | have handed in by now | due by now | be done by now | be finished by now
    """
    + " | "
    + combined(
        ("should have",),
        parts("""
            sent | provided | presented | filed | produced | handed over | settled | closed | fulfilled | sent in
            wrapped up | met | accomplished | achieved | discharged
        """),
    )
    + " | "
    + combined(
        ("should already have", "ought to have"),
        parts("""
            done | finished | completed | delivered | submitted | handed in | sent | turned in | settled | closed
            fulfilled
        """),
    )
    + " | "
    + combined(
        ("should have", "ought to have"),
        ("done", "finished", "completed", "delivered", "submitted", "handed in", "sent", "turned in"),
        ("already", "by now", "long ago"),
    ),
    "state:undated": """
        left undated | but no date | but no deadline | but no due date | but without a date | but without a deadline
        but undated | but without date | but without deadline | but not dated | but have no date | but have no deadline
        but no day | but with no date | but with no deadline
        lacks any date | lack any date | lacks any deadline | lack any deadline | have not been given a date
        have not been given a deadline | has no due day | were never given a deadline
        have never been given a deadline | were never given a date | without any due date | without any time limit
        have no time limit | has no time limit | with no time limit | where no date is given
        where no deadline is given | for which no date is given | for which no deadline is given
        for which no deadline is set | for which no date is set | for which no deadline was set
        for which no date was set | no date was set | no deadline was set
        isn't dated | aren't dated | not dated | haven't got a deadline | hasn't got a deadline
        without a cut-off | without a cut-off date | no cut-off date
        undated | without a deadline | without deadline | without deadlines | without any deadline | with no deadline
        no deadline | without a date | without date | without dates | with no date | no date | without a last day
        has no deadline | have no deadline | without a due date | no fixed deadline
        without fixed deadlines | no fixed date | open-ended | no set deadline
        no time limit | without a time limit | no deadlines | with no deadlines | lacking a deadline
        don't have a deadline | doesn't have a deadline | do not have a deadline | does not have a deadline
        have no date | has no date | with no due date | without due date | no due date | no due dates
        carry no date | carries no date | carry no deadline | carries no deadline | bear no date | bears no date
        carry no date at all | carry no deadline at all | have no date at all | have no deadline at all
        with no due dates | without due dates | have no due date | has no due date
        without last day | with no last day | no last day | have no last day | has no last day
        missing a deadline | missing a date | missing deadlines | missing dates | deadline is missing
        deadline missing | deadlines missing | deadline still missing | deadline is still missing
        still missing a deadline | still missing a date | with no date set | with no deadline set | no date set
        no deadline set | without a date set | no date given | no deadline given | with no date given
        with no deadline given | no date attached | without a date attached | no specific deadline | no specific date
        no end date | without an end date | no stated deadline
        no explicit deadline | no deadline at all | no date at all | without any date | with no date at all
        with no deadline at all | without deadlines at all | not given a deadline | not given a date
        weren't given a deadline | weren't given a date | haven't been given a deadline | deadline-free | undated ones
        lack a deadline | lacks a deadline | lack deadlines | lacking deadlines | lack a date | lacks a date
        lacking a date
    """
    + " | "
    + combined(
        ("carry", "carries", "carrying", "bear", "bears", "bearing", "with", "has", "have", "having"),
        ("no",),
        parts("""
            firm | fixed | set | specific | definite | explicit | exact | clear | stated | hard | concrete | precise
            express
        """),
        ("date", "deadline"),
    )
    + " | "
    + combined(
        ("without",),
        ("a", "an", "any"),
        parts("""
            firm | fixed | set | specific | definite | explicit | exact | clear | stated | hard | concrete | precise
            express
        """),
        ("date", "deadline"),
    ),
    "state:coming first": """
        the next date by which | next date by which | the next date when | the next date on which | the next day when
        the next day on which | the next date | next date
        very next thing | the very next thing | the very next one | very next item | the very next item | next one up
        the next one up | next one to fall due | the next one to fall due | next task due | the next task due
        next item due | the next item due | first thing due | next to fall due | the next to fall due
        the earliest deadline still ahead | earliest deadline still ahead | the earliest deadline to come
        earliest deadline to come | the first deadline still ahead | first deadline still ahead
        the first deadline to come | first deadline to come | the earliest upcoming deadline
        earliest upcoming deadline | the first upcoming deadline | first upcoming deadline
        the next one
        next thing | the next thing | next item | the next item | next obligation | the next obligation
        next assignment | the next assignment | next deliverable | the next deliverable | next one due
        the next one due
        nearest deadline | the nearest deadline | soonest deadline | the soonest deadline | closest deadline
        the closest deadline
        due soonest | soonest due
        next deadline | the next deadline | next due date | the next due date | next task
        very next deadline | the very next deadline | the very next task
        what's next | what is next | what comes next | what's up next | whats next | next up | next in line
    """,
    "state:coming": """
        what's coming up next | what is coming up next | what's coming next | what is coming next | what's coming up
        what is coming up | what's coming | what is coming | what else is coming | anything coming | whatever is coming
        impending | around the corner | just around the corner | round the corner | just round the corner
        drawing near | drawing close | nearing | still ahead | lying ahead | lie ahead | lies ahead | that lie ahead
        awaiting us
        coming up next | nearest deadlines | the nearest deadlines | soonest deadlines
        the soonest deadlines | closest deadlines | the closest deadlines
        upcoming | next deadlines | the next deadlines | coming up | ahead | to come | not yet due
        remaining deadlines | remaining due dates | deadlines remaining | deadlines that remain | deadlines still ahead
        upcoming deadlines | from now on | approaching | about to fall due
        coming deadlines | the coming deadlines | coming tasks | coming due dates | forthcoming | looming | future
        future deadlines | future tasks | forthcoming deadlines | on the horizon | in the pipeline | yet to come
        next up for | coming due soon | on the way | up ahead | in the offing | coming our way | coming up now
        still to fall due | not due yet | yet to fall due | yet to expire
    """,
    "ahead": "from now | from today | time | hence",
    "op:by state:coming": "from now until | from now till | from now to | from now through | between now and",
}
