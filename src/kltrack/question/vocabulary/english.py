"""The English words of questions that mean something: sense → phrases, as `senses` explains."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined, parts

_MOST = (
    *("most", "the most", "greatest number of", "the greatest number of", "largest number of"),
    *("the largest number of", "highest number of", "the highest number of"),
)

PHRASES = {
    "each:conclusion to:conclusion": """
        which conclusion | which conclusions | what conclusions | which document | which documents
    """,
    "status:done-undated": "done without a day | done undated | done without a deadline",
    "latest": """
        what is the latest conclusion | what's the latest conclusion | what is the most recent conclusion
        what was the latest conclusion
        latest conclusion | the latest conclusion | most recent conclusion | the most recent conclusion
        latest document | the latest document | newest document | the newest document | most recent document
        the most recent document
        newest document in here | the newest document in here | latest document in here
        last conclusion
        the last conclusion | newest conclusion | the newest conclusion
    """,
    "filler task": """
        promised | pledged | committed to | undertaken
        in which matters | in what matters | on which matters | in which of the tasks | in which of its tasks
        contain tasks | contains tasks | contain any tasks | contains any tasks | contain assignments
        contains assignments | contain any assignments | hold tasks | holds tasks | include tasks | includes tasks
        include any tasks | includes any tasks
        promises | promise | promises made | pledges | pledge | undertakings | undertaking | foresee | foresees
        envisage | envisages | envisaged | envisioned | sets out for | lay down | spells out | specifies | mandates
        orders to | expected of us | required of us | demanded of us | asked of us | asked from us | expected from us
        required from us | wanted of us | wanted from us | chores | chore | to-do items | action list | workload
        work items | work item | responsibilities | homework | orders given | marching orders
        in which tasks | in which assignments | in what tasks | for which tasks | on which tasks
        which works | what works | works of
        which jobs | what jobs | all jobs | all the jobs | these jobs | the jobs of | jobs of
        deliverable | deliverables | assign | assigns
        ask | asks | ask for | asks for | asked | task | tasks | assignment | assignments
        require | requires | required | demand | demands | call for | calls for | called for | provide for
        provides for | prescribe | prescribes | stipulate | stipulates | include | includes | entrust
        entrusts | entrusted | entrusted with | tasked with | charged with
        told | told to | told to do | obliged | obliged to | obliged to do | tells to
        commitment | commitments | action item | action items | action point | action points | requirement
        requirements | expect | expects | expect of | expects of | wants | wants from | want from | wants of | want of
        pieces of work | piece of work | instructions | instruction
        must handle | has to handle | have to handle | have to act | has to act | must act | should act
        need to act | needs to act | act on | take action | take action on | takes action on | taking action on
    """
    + " | "
    + combined(
        ("is", "are", "was", "were", "has been", "have been"),
        parts("""
            tasked to | tasked to do | charged to do | required to do | required to deliver | called on to do
            called upon to do | asked to do | obliged to deliver | saddled with | burdened with
            under an obligation to | under obligation to | committed to do
        """),
    ),
    "task": """
        assigned tasks | assigned work | assigned duties | assigned jobs | assigned assignments | allotted tasks
        allocated tasks | entrusted tasks | given tasks | tracked tasks | tracked items | recorded tasks
        listed tasks | registered tasks | tasks on record | tasks on file | tasks in the register | tasks recorded
        tasks listed | tasks tracked | individual tasks | specific tasks | concrete tasks | separate tasks
        single tasks | different tasks | distinct tasks | particular tasks | existing tasks | actual tasks
        such tasks | tasks of any kind | tasks of all kinds | tasks of every kind | tasks at all | todos | todo items
        bits of work | bit of work | work package | work packages | to do's | follow-up tasks | follow-up actions
        errand | errands
        every task | every single task | every assignment
        every obligation | every duty | every item | every commitment
    """,
    "filler field:after": """
        sector | sectors
        topic | topics | policy area | subject area | area of work | field of work
    """,
    "filler which": "which",
    "filler asker": "who | who's | who is | who are",
    "filler asker to:field to:topic": """
        who handles | who works on | who deals with | who looks after | who takes care of | who is working on
        who's working on | who is handling | who has to deal with | who must deal with | who sees to | who attends to
        who must take care of | who has to take care of | who is dealing with | who has to look after | who tackles
    """,
    "bodies": """
        which body | which bodies | which agency | which agencies | which organisation | which organisations
        which organization | which organizations | what agency | what agencies | which body is | what bodies
        which institution | which institutions | which authority | which authorities | which organ | which organs
    """,
    "report:bodies": """
        all bodies | all the bodies | all organisations | all organizations | all institutions | list of bodies
        list of all bodies | list of organisations | which bodies are there | what bodies are there
        which bodies exist | which bodies are in the register | what bodies are in the register
        which bodies do you know | what bodies do you know | bodies in the register | directory of bodies
        names of bodies | names of all bodies | known bodies | bodies you know
    """,
    "bodies:ministries": "which ministry | what ministry",
    "bodies:provinces": "which province | what province",
    "report:journal": "journal | the journal | journal of | journal for | progress log | log of | entries | entries of",
    "report:register": """
        how current | how up to date | how up-to-date | up to date | up-to-date | last updated | last curated
        curated
        how recent | curated until | curated up to
    """,
    "with:register": """
        register | the register | in the register | data | the data | database | the database | this register
        is the register
        information | records
    """,
    "with:lineage": """
        later | later tasks | later task | subsequent | later conclusions | later conclusion | in later conclusions
        in a later conclusion | by a later conclusion | by later conclusions | later ones
    """,
    "of-id:lineage": """
        follow on from | follows on from
        come from | comes from | came from | originate | originates | origin of | the origin of | stem from
        stems from
        comes after | come after | came after | comes before | come before | came before | precede | precedes
        preceded
        preceded by
        afterwards | after that | later on | subsequently | thereafter | carried on by | taken up by | taken up again
        carries on | carry on | restated | restated by | restate | restates | is a continuation of | continuation of
        follow-up | follow-up of | follow-ups | follow up | predecessor | predecessors | successor | successors
        superseded | superseded by | replaced | replaced by | picked up by | picks up
        older | older task | an older task | earlier task | an earlier task | grow out of | grows out of | grew out of
        build on | builds on | based on | goes back to | go back to | supersede | supersedes
    """,
    "of-id:journal": """
        recorded | was recorded | is recorded | been recorded
        history | history of | the history of | log
    """,
    "of-id: of-conclusion:scorecard": """
        status | the status | status of | the status of | current status | the current status | current status of
        the current status of | present state | the present state | present state of | current state
        the current state | current state of | the current state of
        how are things going in | how are things going with | where do we stand with | where are we with
        coming along | come along | getting along
        stand | stands | standing | how far along | how far along is | how far along are
    """,
    "of-id:moved": "move | shift | slide",
    "of-id:": """
        in which field is | in what field is | which field is | what field is | under which paragraph of which source
        in which paragraph | which paragraph | from which source | which source | what source | under which paragraph
        full record | the full record | full record of | the full record of | whole record of | the whole record of
        complete record of | the complete record of | record of | the record of | record for | full entry
        the full entry for | entry for | the entry for | full details | full details of | the full details of
        all we know about
        what does it say | what it says
        who answers for it | who is responsible for it | who's responsible for it | who is in charge of it
        who's in charge of it | who leads it | who does it | who has to do it | who must do it | who is to do it
        who is it for | who's it for | addressee | addressees | the addressee | the addressees | who bears | bears
        who are the addressees | who is the addressee | who carries it out | who is charged with it
        who is charged with | who was charged with | who oversees | who supervises | how much longer until
        how many days have we got left for | how many days do we have left for | how many days do we have for
        how many days are there left for | how many days are left for | how much time do we have for
        how much time have we got for | how much time is left for | how much time do we have left for
        how many days left for | recur | recurs | recurrence | recurrence dates | repeats | repeat | come back
        comes back | worded | phrased | in the original text | in the original | original text | original wording
        the original wording of | the full text of | full text of | full text | the full text | full wording
        the ins and outs of | where it comes from | where does it come from | what is the story with
        what's the story with | how do things stand with | how does it stand with | how do matters stand with
        where do things stand with | where do matters stand with | what is the state of | what's the state of
        what is the stage of | at what stage is | at which stage is | what stage is | state of | the state of
        stage of
        named in it | is named in it | are named in it | in it | on it | who is on it | who's on it | who's on this
        next | next due | next occurrence | next time | come round again | comes round again
        else | work on
        whose job is | whose responsibility is | whose duty is | whose task is | who else | who else works on
        who works on | who else leads | who helps with | who else helps with | who is bound by | works on
        what came of | is known about | any movement on
        how many days are left | how many days left | how many days remain | how many days until | how many days till
        how many days are left until | how many days left until | how much time is left until
        how much time is left | how long until | how long till | how long before | how much time until
        time frame | timeframe | timescale | completion date | the timeframe for | timeframe for | tracking
        keeping track of | who takes care of | who looks after | who deals with | who handles | handles | looks after
        takes care of | who is handling | handling | working on | who is working on | who's working on
        any progress on | any progress | progressing | progressing with | how is it going with | how's it going with
        coming along
    """,
    "falls": """
        fall | falls | arrive | arrives | occur | occurs | lie | lies
        happen | happens | take place | takes place | occurring
    """,
    # "On" leads to a topic, and these are none: they say something that no command knows.
    "idiom": """
        on holiday | on leave | on file
        on hold | on target | on average | on behalf of | on its own | on their own | on the table | on the agenda
        on paper | on purpose | on demand | on request | on weekdays | on weekends
    """,
    "count": """
        total of | the total of | the sum of | what is the total of | total up | total up the | tally up the
        calculate the number of | calculate how many | compute the number of | how numerous are | what quantity of
        the quantity of | what amount of | the amount of | how many separate | how many distinct | how many individual
        work out the number of | work out how many | find out how many | find the number of | find how many
        tell me how many | show me how many | say how many | let me know how many | what is the exact number of
        what's the total number of | what's the count of | what is the count of | what is the sum of
        how many all in all | how many in all | how many altogether | how many all together | how many there are of
        the full number of | the whole number of | what would be the number of | what was the number of
        how many jobs | how many jobs are
        tot up | add up | give me the number of | could you count | can you count | please count
        how large a number of | how great is the number of | how big is the number of | how high is the number of
        sum total of | the sum total of | grand total of | the grand total of | the overall number of
        overall number of | the exact number of | exact number of | how many such | just how many | exactly how many
        precisely how many | in all how many | and how many are there | how many are they | how many of these
        how many of those | how many of them
        no of | nr of | roughly how many | about how many | approximately how many | total no of | how many in total
        how much | just the number | only the number | the number | number only | just a number | just the count
        only the count
        how many | how many of | number of | the number of | count | count of | count the | total number of
        the total number of
        how many records | how many entries | number of records | the number of records | how many items
        how many things
        how many are there | the count | how many different | what number of | give the number of | a count of
        the count of | what is the number of | what's the number of | tell me the number of | total count of
        the total count of | what is the total number of | how large is the number of
    """,
    "top": "top | the top",
    "report:digest": """
        been added to the register | added to the register | entered in the register | entered into the register
        new in the register | been entered in the register | been put in the register | put into the register
        changed in the register
        newly recorded | been newly recorded | changed state | changed status | change of status | changes of status
        change in status | changes in status | status changes | status change | changed their status
        changed its status | changed their state | changed its state | newly entered | newly added | newly reported
        been newly added | been added | was added | were added | been entered | new entries | new additions
        additions | what's been added | what was added | what has been added | fresh news | what is fresh
        diff | delta | the diff | what was new | what has been new | what has been changed | what was changed
        what's different | what is different | what's been new | what's been changed | what has moved on
        what else is new | what else has changed | what did change | what changes | anything different
        weekly summary of | weekly report of | weekly report on | weekly report for | weekly digest for
        weekly summary for
        what's happened | what went on | what has been going on | what's been going on
        weekly summary | weekly digest | weekly report | weekly recap | weekly update | weekly overview
        new | what's new | what is new | news | changed | changes | has changed | have changed | what's changed
        what happened | what has happened | latest changes | recent changes | latest news | recent news
        latest updates | recent updates | updates | any updates | what is the latest | what's the latest | any news
        anything new | anything changed
        what's changed recently | what has been happening | what's been happening | anything happen
        anything happened | did anything happen | did anything change | any changes | any change
        what are the changes | what are the news | what has come in | what came in | what's come in | new developments
        any developments | latest developments
    """,
    "report:moved": """
        date changes | changes of date | changes of dates | changed dates | deadline changes | changed deadlines
        changes of deadline | changes of deadlines | changes to deadlines | deadlines changed | dates changed
        got moved | got postponed | got shifted | got pushed back | got rescheduled | got put back | got put off
        gotten moved | get moved | get postponed | get pushed back | get rescheduled | get shifted
        been delayed to a later date | moved to a later date | been moved to a later date | moved to another date
        been moved to another date
        slipped | have slipped | has slipped | slip | postponed | been postponed | moved | been moved | rescheduled
        been rescheduled | pushed back | been pushed back | been moved back | been put off | put off | deferred
        been deferred | been delayed until
        shifted | been shifted | has shifted | have shifted | has been shifted | have been shifted | push back
        pushes back | put back | been put back | postpone | postpones | puts off | moved back | have moved | has moved
        has been moved | have been moved | has been postponed | have been postponed | were postponed
        were pushed back | were moved | was postponed | was pushed back | was moved | deadline changed
        deadlines changed | changed deadline | changed deadlines | revised deadline | revised deadlines
    """,
    "report:scorecard": """
        break down | break down the | distribution of | the distribution of
        success rate | success rate of | completion percentage | fulfilment rate | fulfilment rate of | execution rate
        delivery rate | tally | a tally | tally of | a tally of | figures | the figures | score | score of
        the score of | scores | scores of | scorecard | scorecard of | scorecard for | progress | progress of
        progress on | completion rate | completion rates | rate of completion | statistics | stats | statistics of
        statistics on | statistics for | overview | overview of | progress report | progress report on
        an overview of | an overview | state of play | the state of play | the state of play of | state of play of
        state of play for | state of implementation of | status overview | status overview of
        implementation status of | the implementation status of | completion figures | performance of
        track record of | figures for | figures on | breakdown of | a breakdown of | the breakdown of | breakdown
        key figures | key figures for
    """,
    "report:scorecard share": combined(
        ("", "the", "what", "which"), ("share of", "proportion of", "percentage of", "portion of", "fraction of")
    )
    + " | to what extent has | to what extent have | to what extent is | to what extent are",
    "by:body": """
        by body | per body | by agency | per agency | by organisation | by organization | by institution
        broken down by body | grouped by body | group by body
        broken down by agency | broken down by organisation | split by body | split by agency | by responsible body
        by responsible agency
    """,
    "by:conclusion": """
        compare conclusions | compare the conclusions | comparison of conclusions | compare conclusion
        compare documents | a comparison of conclusions
        by conclusion | per conclusion | by document | per document
        broken down by conclusion | split by conclusion | grouped by conclusion | group by conclusion
    """,
    "by:field": """
        list of fields | list of all fields | all fields | all the fields | which fields are there
        what fields are there | which fields exist | which fields do you know | list the fields
        list of fields of work | all fields of work | list all fields | what are the fields
        by field | per field | by topic | by area | per topic
        by field of work | by area of work | by fields
        broken down by field | split by field | grouped by field | group by field | by subject | per area
        by subject area | by policy area | by theme
    """,
    "by:role": "by role | per role",
    "report:lineage": """
        continue | continues | continued by | follow from | follows from | followed from | lineage | lineage of
    """,
    "report:timeline": """
        timeline | timeline of
        chart | chart of | a chart of | draw a chart of | draw | plot | graph | graph of | gantt | gantt chart
        timeline for | timeline chart
    """,
    "report:--help": """
        how does this thing work | how does it work | how does one use this | how does one use it | how do i use it
        how do i use you | how does the tool work | how does this tool work | what can this do | what can this tool do
        what can it do | what can it answer | what can this answer | show me some examples | some example questions
        examples please | what to ask
        what can i ask here | what can be asked | what can be asked here | what may i ask
        what sort of questions can i ask | what kind of questions can i ask | which questions can you answer
        what questions can you answer | what questions do you answer | what sort of things can i ask
        what else can i ask | what else can you do | what are you for | what do you do | how can i ask
        how should i ask | how may i ask | how does one ask
        help | what can i ask | how do i ask | how to ask | what can you do | what can you answer | what do you know
        what can i ask you | what questions can i ask | which questions can i ask | example | examples
        examples of questions | example of a question | example questions | sample questions | some examples
        give me an example | give me examples | give me some examples | show me examples | how does this work
        how do you work | how do i use this | what is this
    """,
    "verb filler": """
        must | should | shall | will | would | can | could | might | has | have | does | is | are
        ought | shan't
    """,
    "verb filler past": "was | were | did | had",
    "filler past": "fell | happened",
    "verb modal": "may",
    "verb filler to:body": "do",
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
        with its last day | with their last day | with a due date | with due dates | with a time limit
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
        be submitted | to be submitted | must submit | should submit | to submit | have to submit | hand in
        has to submit | be handed in | to be handed in | must hand in
        due | deadline | deadlines | with a deadline | with deadlines | expire | expires | expiring | falls due
        fall due | falling due | comes due
        come due | coming due | come up | comes up | due date | due dates | time limit | time limits | get done
        to get done | with a last day | have a last day | has a last day | with a date | with dates
        milestone | milestones | run out | runs out | running out | will expire | end date | end dates | finish date
        due day | submission date | submission dates | date by which
        every deadline | every due date | every single deadline
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
    """,
    "state:overdue": """
        past the date | overrun | overrunning | have overrun | has overrun | overrun the deadline
        overrun its deadline | overrun their deadline | run over | have run over | has run over
        run over its deadline | run over their deadline | run past its deadline | run past their deadline
        run past the deadline | gone beyond its deadline | gone beyond their deadline | gone beyond the deadline
        gone over the deadline | gone over its deadline | gone over their deadline | gone overdue | went overdue
        going overdue | outrun their deadline | outrun its deadline | exceed their deadline | exceed their deadlines
        exceeds the deadline | exceeding its deadline | exceeding the deadline | exceeding their deadline
        passed the deadline | passed the due date | did not meet their deadline | did not meet the deadline
        did not meet deadlines | didn't meet their deadline | didn't meet deadlines | didn't make its deadline
        didn't make their deadline | didn't make the deadline | did not make its deadline
        did not make their deadline | did not make the deadline | not made its deadline | not made their deadline
        haven't met their deadline | hasn't met its deadlines | haven't met its deadline | failed its deadline
        failed their deadline | failed their deadlines | failed the deadline | failed to keep the deadline
        failed to keep its deadline | failed to keep their deadlines | failed to meet their deadline
        not done by the deadline | not done by its deadline | not done by their deadline
        not finished by the deadline | not finished by its deadline | not finished by their deadline
        not completed by the deadline | not completed by its deadline | not completed by their deadline
        not been done by the deadline | not been completed by the deadline | not been finished by the deadline
        not done though due | not done although due | open though due | still open though due
        still open though already due | still open after the deadline | still open after its deadline
        still open after their deadline | open after the deadline | open after its deadline
        open after their deadline | unfinished after the deadline | unfinished after its deadline
        unfinished after their deadline | undone after the deadline | undone after their deadline
        still open past the deadline | still open past its deadline | still open past their deadline
        open past the deadline | open past their deadline | unfinished past the deadline
        unfinished past its deadline | unfinished past their deadline | outstanding after the deadline
        still outstanding after the deadline | outstanding past their deadline | were due and are not done
        was due and is not done | were due but are not done | was due but is not done | were due but not done
        was due but not done | were due and are still open | were due but are still open | was due but is still open
        were due and still open | were due but not finished | was due but not finished | broke its deadline
        broke their deadline | broke the deadline | broken its deadline | broken their deadline
        breached its deadline | breached their deadline | breached the deadline | in breach of its deadline
        in breach of their deadline | in breach of the deadline | defaulting | haven't done on time
        hasn't done on time | not kept their deadline | not kept their deadlines | haven't kept their deadline
        haven't kept their deadlines | hasn't kept its deadline | hasn't kept its deadlines | didn't keep its deadline
        didn't keep their deadline | didn't keep their deadlines | not respected the deadline
        not respected its deadline | not respected their deadline | not respected their deadlines
        not observed the deadline | not observed its deadline | not honoured its deadline
        not honoured their deadline | not honoured the deadline | not stuck to the deadline
        not stuck to its deadline | overstepped its deadline | overstepped their deadline | overshot its deadline
        overshot their deadline | overshot the deadline | outstayed the deadline | over their deadline
        over its deadline | over the due date | over the time limit | outside the deadline | outside its deadline
        outside their deadline | outside the time limit
        have let their deadlines lapse | have let their deadlines pass | have let their deadlines slip
        have let their deadlines go by | have let its deadline lapse | have let its deadline pass
        have let its deadline slip | have let its deadline go by | have let its deadlines lapse
        have let its deadlines pass | have let its deadlines slip | have let its deadlines go by
        have let their deadline lapse | have let their deadline pass | have let their deadline slip
        have let their deadline go by | have let a deadline lapse | have let a deadline pass
        have let a deadline slip | have let a deadline go by | have let deadlines lapse | have let deadlines pass
        have let deadlines slip | have let deadlines go by | has let their deadlines lapse
        has let their deadlines pass | has let their deadlines slip | has let their deadlines go by
        has let its deadline lapse | has let its deadline pass | has let its deadline slip
        has let its deadline go by | has let its deadlines lapse | has let its deadlines pass
        has let its deadlines slip | has let its deadlines go by | has let their deadline lapse
        has let their deadline pass | has let their deadline slip | has let their deadline go by
        has let a deadline lapse | has let a deadline pass | has let a deadline slip | has let a deadline go by
        has let deadlines lapse | has let deadlines pass | has let deadlines slip | has let deadlines go by
        arrears
        how far behind schedule | far behind schedule | dragging their feet | dragging its feet | drags its feet
        dragging their heels | dragging its heels | dragging his feet | lagging on | lagging in | lagging with
        lagging behind on | lagging behind with | lagging behind in | lagging on anything | lagging behind on anything
        lagging with anything | running late on | running late with | running late on anything
        running late with anything | running behind | running behind on | running behind with
        running behind schedule | runs late | fallen behind | fell behind | falls behind | has fallen behind
        have fallen behind | falling behind | fallen behind on | fallen behind with | fallen behind schedule
        slow with | slow on | slow in finishing | slow to finish | slow to deliver | slower than its deadline
        overstepped | overstepped the deadline | exceeded | exceeded the deadline | exceeded its deadline
        exceeded their deadline | exceeded their deadlines | exceed the deadline | exceeds its deadline
        past their time | past its time | past its time limit | past their time limit | past their time limits
        past the time limit | beyond the deadline | beyond its deadline | beyond their deadline
        beyond their deadlines | beyond its time limit | beyond their time limit | beyond the time limit
        beyond schedule | missed any deadline | missed any deadlines | miss any deadline | miss any deadlines
        missed a deadline | missed some deadlines | missed anything | miss anything | missing its deadline
        missing their deadlines | late in delivering | late in submitting | late submitting | late in handing in
        in default | defaulted on | defaulting on | come and gone | has come and gone | have come and gone
        deadline has come and gone | deadlines have come and gone | deadline came and went | deadlines came and went
        whose deadline came and went
        in delay
        how many days late | how many days overdue | by how many days | how many days behind
        went past its deadline | went past their deadline | went past their deadlines | went past the deadline
        went past due | ran past its deadline | ran past their deadline | ran past the deadline
        overdue | past due | past-due | behind schedule | past the deadline | past deadline | past their deadline
        past its deadline | missed the deadline | missed deadlines | missed their deadline | fail to finish
        failed to finish | delayed | delay | delays | behind | running late | lagging | lagging behind | expired
        lapsed | missed | has been missed | past the due date | past their due date | past its due date
        unmet deadlines | missed deadline | missed their deadlines | late with | late on | behind with | behind on
        how late | how overdue | how far behind | how long overdue
        late on anything | late with anything | overdue on anything | behind on anything
        on a day later than their last
        miss | fail to do | failed to do | fail to meet | failed to meet | fail to deliver | failed to deliver
        miss the deadline | miss its deadline | miss their deadlines | failed to complete | fail to complete
        in arrears
        past its date | past their date | slipping behind
        out of time | run out of time | time has run out | time is up | behind time
        blown | blew | have blown | has blown | overshot | overran | over the deadline | passed its due date
        passed their due date | not met its deadline | not met their deadlines | not met their deadline
        not met the deadline | hasn't met its deadline | haven't met their deadlines | didn't meet its deadline
        didn't meet their deadlines | did not meet their deadlines | did not meet its deadline
        didn't meet the deadline | haven't met the deadline | hasn't met the deadline | not kept its deadline
        let slip | behind its schedule | behind their schedule | overdue for completion | late in finishing
        late in completing | late delivering | late finishing | tardy | belated | deadline has gone
        deadlines have gone | gone past the deadline | gone past its deadline | gone past their deadline
        has gone past its deadline | have gone past their deadline | overdue already | already overdue | already late
        late already | has slipped past its deadline | outstanding past the deadline
    """,
    "state:overdue ranked": """
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
    "most-tasks:open": combined(
        _MOST,
        ("open", "unfinished", "outstanding", "pending", "remaining", "unfulfilled", "incomplete", "undone"),
        ("tasks", "assignments", "items", "obligations", "duties", "work"),
    )
    + " | "
    + combined(_MOST, ("tasks",), ("open", "left", "outstanding", "unfinished", "to do", "still to do", "left to do"))
    + " | "
    + combined(("most", "the most"), ("left to do", "still to do", "work left"))
    + " | biggest backlog | the biggest backlog | largest backlog | the largest backlog",
    "most-tasks:due": """
        most deadlines | the most deadlines | most tasks due | the most tasks due | most tasks falling due
        the most tasks falling due | most due dates | the most due dates | most due | the most due
    """,
    "refuse:most-tasks": """
        fewest tasks | the fewest tasks
    """,
    "most-tasks:all": combined(_MOST, ("tasks", "assignments", "obligations", "duties"))
    + " | the most work | the most to do",
    "state:undated": """
        left undated
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
    "state:done": """
        are complete | is complete | are now complete | is now complete | are already complete | is already complete
        already complete | are fully complete | fully complete | are all complete | been brought to completion
        brought to a close | been brought to a close | were carried out | was carried out | were implemented
        was implemented | were executed | was executed | were put into practice | got carried out | got implemented
        did it finish | did they finish | did it complete | did they complete | did it actually finish
        did they actually finish | did it get done | did they get done | it did finish | they did finish
        counts as done | count as done | count as completed | count as finished | counts as completed
        counted as done | counted as completed | been marked as completed | marked as completed | marked as finished
        been marked as finished | been marked finished | recorded as done | recorded as completed
        recorded as finished | been recorded as done | been recorded as completed | been recorded as finished
        listed as done | listed as completed | listed as finished | shown as done | shown as completed
        registered as done | registered as completed | entered as done | logged as done | logged as completed
        noted as done | deemed done | deemed completed | considered done | considered completed | regarded as done
        regarded as completed | been concluded | been performed | have been met | has been met | got finished
        got completed | been got done | gotten done | been gotten done | been got out of the way | been cleared
        cleared off | been cleared off | been put to bed | put to bed | been seen through | seen through
        been followed through | done for good
        settled | been settled | been dealt with | been taken care of | been accomplished | been achieved
        marked done | been marked done | marked as done | been marked as done | marked complete | been marked complete
        marked completed | over and done with | done and dusted | out of the way | ticked | checked off
        been checked off | crossed off | been crossed off | dealt with already | taken care of already
        accomplished already | been discharged | been honoured | been honored | been ticked
        done | completed | finished | been done | been completed | been finished | closed | accomplished
        already done | fulfilled | achieved | been closed | been fulfilled | complete tasks
        verified | done verified | confirmed | done and verified | done and confirmed | verified as done
        confirmed as done
        fully done | all done | delivered | been delivered | finalised | finalized | been finalised | been finalized
        wrapped up | been wrapped up | brought to completion | brought to an end | already completed
        already finished | completed already | finished already | done already | ticked off | been ticked off
        been carried out | been implemented | been executed | been put into practice
    """
    + " | "
    + combined(
        ("", "been", "is", "are", "was", "were"),
        ("fully", "entirely", "completely", "wholly"),
        ("implemented", "carried out", "done", "executed", "completed", "finished", "fulfilled"),
    ),
    "state:coming first": """
        the next date by which | next date by which | the next date when | the next date on which | the next day when
        the next day on which | the next date | next date
        very next thing | the very next thing | the very next one | very next item | the very next item | next one up
        the next one up | next one to fall due | the next one to fall due | next task due | the next task due
        next item due | the next item due | first thing due | next to fall due | the next to fall due
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
    "any-status": """
        all statuses | any status | every status | whatever the status | whatever their status | regardless of status
        regardless of their status | in any state | in whatever state | of any status | with any status
        in every state | done or not | finished or not | whether done or not | whether finished or not
        open or closed
    """,
    "any-status past": """
        finished what it had to do | finished what they had to do | done what it had to do | done what they had to do
        done what it had to | done what they had to | done everything it had to do | done everything they had to do
        done all it had to do | done all they had to do | finished everything it had to do
        completed what it had to do | completed what they had to do | completed everything it had to do
        done its homework | done their homework | done its duty | done their duty
    """,
    "whether-done": combined(
        ("", "and", "but"),
        ("are they", "have they", "is it", "has it"),
        ("", "all", "already", "really", "ever", "now", "actually"),
        ("", "been"),
        parts("done | finished | completed | complete | met | carried out | delivered | closed | fulfilled | settled"),
        ("", "yet", "or not", "in the meantime", "by now"),
    ),
    "whether-done past": combined(
        ("", "and", "but"),
        ("were they", "was it", "did they", "did it"),
        ("", "all", "really", "ever", "actually"),
        ("", "get"),
        parts("done | finished | completed | met | carried out | delivered | closed | fulfilled | settled"),
        ("", "or not", "in the end"),
    ),
    "all": """
        all bodies | all organisations | all organizations | all institutions
        everything | everyone | everybody | all | anything | all of | list of all
        anything else | everything else | all the rest
    """,
    "op:before": """
        until before | up to but not including | until but not including | from now until before
        before | prior to | ahead of | earlier than | sooner than
        in advance of
    """,
    "op:by to:body": "by | to be done by",
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
    "op:in soon:within longer:": "over",
    "longer:": "more than | by more than | for more than | by over | for over | longer than | for longer than",
    "next": """
        next | the next | coming | the coming | soonest | the soonest | nearest | the nearest | closest | the closest
    """,
    "between": "between",
    "and": "and | & | as well as | plus",
    "filler both": "both",
    "and together": "together with | along with | jointly with",
    "or": "or | and/or | either | nor",
    "not": "not | without | neither",
    "but": "but",
    "never": "no | nothing | never | none | isn't | aren't | don't | doesn't | hasn't | haven't",
    "except": """
        leaving aside those of | with the exclusion only of | not counting those of | other than those of
        apart from those of | all but for | not those of | without those of | with exception of | exempting
        excl | excl. | excepting for | exclusive of those of
        except | except for | excepting | excluding | but not | other than | apart from | leaving out | aside from
        with the exception of | not including | minus | save for
        barring | not counting | leaving aside
        leave out | once you leave out | once we leave out | if you leave out | if we leave out | if i leave out
        ignoring | disregarding | setting aside | omitting | skipping | outside of | besides | beside those of
        with the exclusion of | exclusive of | without counting | not considering
        but leave out | but leave aside | but leaving out | but leaving aside | leave aside | but ignore
        but ignoring | but skip
    """,
    "named": """
        mentioned explicitly | explicitly mentioned | mentioned directly | singled out by name | expressly named
        named expressly | expressly by name | identified by name | personally named | specifically named
        named specifically | spelled out by name | explicitly by name | under its own name | in its own name
        under their own name | in their own name | by its own name | by its proper name
        named in directly | named in by name | named in explicitly
        named | by name | named only | only named | by name only | only by name | addressed by name
        explicitly named | named explicitly | directly | which name | that names | named directly
        mentioned by name | by its name | by their name | by their names
        assigned by name | addressed to by name | given by name | named in person
        itself | themselves | that name | naming | by name alone | not through a group | not through groups
        not just through a group | not only through a group | not via a group | not as part of a group
        and not through a group | but not through a group
    """,
    "committee:after": """
        together with those of its party committee | and those of its party committee
        as well as those of its party committee | along with its party committee
        along with those of its party committee | along with its party committees | plus those of its party committee
        and also its party committee | and that of its party committee | and its own party committee
        and its party committee | and for its party committee | and of its party committee | and its party committees
        with its party committee | with its party committees | including its party committee
        plus its party committee | as well as its party committee | together with its party committee
        incl party committee | including party committee | incl its party committee
    """,
    "whole:after": """
        as a whole | and all its bodies | with all its bodies | including all its bodies | and all that belongs to it
        with everything that belongs to it | and the whole organisation | and its whole organisation
    """,
    "whole:before": """
        the whole of | whole of | all bodies of | every body of | the whole | whole | entire | the entire
    """,
    "role:lead verb": """
        head up | heads up | heading up | spearhead | spearheads | spearheading | run the show | runs the show
        in the driving seat | in the driver's seat
        preside | presides | preside over | presides over | presiding | presiding over
        principal responsibility | the principal responsibility | main responsibility | the main responsibility
        chief responsibility | the chief responsibility | overall responsibility | the overall responsibility
        primary responsibility | the primary responsibility | the principal responsibility for
        principal responsibility for | the main responsibility for | overall responsibility for | lead | leads
        leading | led | in the lead | as lead | takes the lead | take the lead | in charge | lead agency | lead body
        lead agencies | lead bodies | as the lead | the lead | lead role | leading role | the lead agency
        the lead body | headed by | chaired by | spearheaded by | under the lead of | under the leadership of
        under the direction of | have the lead | has the lead | taking the lead | play the leading part
        plays the leading part | playing the leading part | play the leading role | plays the leading role
        playing the leading role | play a leading role | plays a leading role | play the lead role
        plays the lead role | playing the lead role | has the leading role | have the leading role | has the lead role
        have the lead role | is the lead agency for | lead agency for | lead body for | in the leading role
        in the lead role | as lead agency | as lead body | as the lead agency | as the lead body
        primarily responsible | primarily responsible for | mainly responsible | mainly responsible for
        mostly responsible for | chiefly responsible | chiefly responsible for | has primary responsibility
        has primary responsibility for | have primary responsibility for | main responsibility for | at the head of
        headed up by | lead responsibility | lead responsibility for | play the leading part in
        plays the leading part in | play the leading role in | plays the leading role in | play a leading role in
        plays a leading role in | play the lead role in | plays the lead role in
    """,
    "role:implementing verb passive": """
        be implemented | be carried out | be executed | be put into practice | to be implemented | to be carried out
        to be executed | to be put into practice
    """,
    "role:lead verb to:topic": """
        in charge of | takes charge of | take charge of | lead on | leads on | takes the lead on | take the lead on
        taking the lead on | takes the lead in | take the lead in | has the lead on | have the lead on
        is in the lead on | in the lead on | leads the work on | lead the work on
    """,
    "role:implementing verb": """
        implement | implements | implementing | implemented | carry out | carries out | carried out | carrying out
        execute | executes | executed | executing | implementing role | implementing agency | implementing body
        as implementing body | as implementing agency | as an implementing body | as an implementing agency
        as the implementing body | as implementer | as an implementer | as the implementer | implementer
        implementers | implementing bodies | implementing agencies | in an implementing role
        in the implementing role | implementing capacity | put into practice | puts into practice
    """,
    "role:coordinating verb": """
        need coordination with | needs coordination with | need coordination from | need coordination by
        require coordination with | requires coordination with | coordination with | coordination from
        coordination by | in coordinating with | lend coordination
        coordinate | coordinates | coordinating | coordinated | co-ordinate | co-ordinates | co-ordinating | cooperate
        co-ordinated | cooperates | cooperating | coordinating role | coordinating body | coordinating agency
        coordinating on | coordinate on | coordinates on | in coordination | in coordination with | in cooperation
        in cooperation with | in collaboration | in collaboration with | coordinate with | coordinates with
        coordinating with | coordinated with | cooperate with | cooperates with | cooperating with | collaborate
        collaborates | collaborating | collaborate with | collaborates with | collaborating with | in liaison with
        as coordinating body | as coordinating agency | as coordinator
        play a coordinating role | plays a coordinating role | playing a coordinating role
        plays the coordinating role | in a coordinating role | in a coordinating capacity | as a coordinator
        as a coordinating body | as a coordinating agency | as coordinating partner | as a coordinating partner
        has to coordinate | have to coordinate | cooperation partner | coordinating partner | coordinating partners
        coordinating bodies | coordinating agencies | coordinators | coordinator | be coordinated
    """,
    "filler to:role": "role | roles | in the role | in the role of | as",
    "kind:assignment": "of kind assignment | kind assignment | of the kind assignment",
    "kind:request": "request | requests | of kind request | kind request",
    "kind:decision": "decision | decisions | decisions taken | decisions made | of kind decision | kind decision",
    "kind:authorisation": """
        authorisation | authorisations | authorization | authorizations | of kind authorisation | kind authorisation
        authorised | authorized | been authorised | been authorized
    """,
    "kind:commendation": """
        commendation | commendations | of kind commendation | kind commendation | praise | praised | commended
        been praised | been commended | praises
        commend | commends | commending | singled out for praise | who was praised | complimented | congratulated
    """,
    "to:body dated": "of",
    "to:body": """
        which bind | bind | binding | owned by | held by | carried by | borne by | applicable to | lying with
        within the competence of | under the competence of | in the competence of | in the responsibility of
        under the authority of | under the charge of | for the attention of | to be performed by | to be handled by
        to be taken care of by | to be dealt with by | to be tackled by | to be fulfilled by | to be completed by the
        to be delivered by | to be settled by | under the remit of | in the portfolio of | in the hands of the
        in the purview of | to the account of | attributed to | attributable to
        apply to | applies to | applying to | binding on | that apply to | which apply to | that bind | binding upon
        lies within the remit of | lie within the remit of | falls within the remit of | fall within the remit of
        that fall to | that falls to | falling on | in the care of | in the charge of | within the purview of
        under the purview of | on the agenda of | on the books of
        rest upon | rests upon | rest on | rests on | fall upon | falls upon | falling upon
        waiting for | is waiting for | awaits | awaiting
        across | among | amongst
        on the part of | falling to | belonging to | belongs to | belong to | incumbent on | owed by | required of
        expected of | demanded of | under the responsibility of | within the remit of | in the hands of | of either
        for either
        falls to | fall to | fell to | incumbent upon | resting with | rests with | rest with | lies with | lie with
        in the remit of | on the shoulders of | on the desk of | on the plate of | on the to-do list of
        on the list of
    """,
    "ahead": "from now | from today | time | hence",
    "to:body given": """
        been given to | been handed to | been passed to | been entrusted to | been delegated to | been allotted to
        been allocated to | been put on | been placed on | been imposed on | been laid on | been directed to
        been addressed to | destined for | reserved for
        put on | puts on | lay on | lays on | place on | places on | impose on | imposes on | put to | farmed out to
        passed to | passed on to | allotted to | allocated to | entrusted upon
        addressed to | assigned to | given to | directed to | assign to | assigns to | entrust to | entrusts to
        entrusted to | handed to | delegated to
        imposed on | placed on | handed over to | given out to | laid on | delegated to the | directed at | aimed at
        meant for | intended for
    """,
    "to:field": """
        field | fields | in the field | in the field of | in the fields of | in the fields | topic | on the topic of
        in the area of | area | field of | fields of
    """,
    "to:topic to:field": """
        concern | concerns | affect | affects | relevant to | that concern | that concerns | to concern
    """,
    "to:field to:topic": """
        depend on | depends on | hinge on | hinges on | have a bearing on | has a bearing on | affecting
        revolve around | revolves around | centre on | center on | focus on | focuses on | focusing on | focused on
        bear a relation to | in the context of | when it's about | to do something about | doing about
        done regarding | around the topic of | with reference to | in reference to | in terms of | in the way of
        touching upon | on the matter concerning | in the sphere of | in the domain of | in matters of | on matters of
        in questions of | on questions of | in respect of | in regard to | revolving centred on | centered on
        addressing | addresses | about anything to do with | anything to do with | having to do with the field of
        that concerns the field of | bearing relation to | to do with the field of | in the realm of | that address
        on issues of | on the topics of | i'm studying | i am studying | we're studying | we are studying | i study
        we study | i'm researching | i am researching | i research | we research | i'm writing about
        i am writing about | i follow | i cover | i'm covering | i deal with | we deal with | my topic is
        my subject is | my field is | the topic is | the subject is
        bearing upon | bearing on | bear on | bears on | that bear on
        about | cover | covers | covering | relate to | relates to | related | touch on | touches on | touching
        on the subject of | concerning | regarding | related to | relating to | with regard to
        having to do with | to do with | dealing with | talk about | talks about | speak of | speaks of
        discuss | discusses | discussing | refer to | refers to | referring to | on the topic of | on the theme of
        touch upon | talking about | speak about | speaks about
        with respect to | as regards | when it comes to | in connection with | connected to | connected with
        linked to | in the matter of | on the matter of | on the question of | on the issue of | pertaining to
        tied to | that deal with | that relate to | that touch on | that have to do with
    """,
    "to:conclusion": """
        assigned by | given by | ordered by | required by | demanded by | asked by | decided by | prescribed by
        stipulated by | mandated by | foreseen by | handed down by | entrusted by
        according to | in conformity with | in compliance with | as per | in the terms of
        dispatch | official dispatch | dispatches | official letter | official letters | the dispatch
        the official dispatch | dispatch no | official dispatch no | conclusion document | text of conclusion
        the text of conclusion | the terms of conclusion | under the terms of | by virtue of | in application of
        in execution of | in implementation of | as required by | as demanded by | as ordered by | as laid down in
        as set out in | springing from | that come from | coming out of | derived from | born of
        pursuant to | in pursuance of | in line with conclusion | in accordance with
        stemming from | arising from | resulting from | flowing from | deriving from | originating from
        both conclusions | the two conclusions
        recorded conclusions | the recorded conclusions | registered conclusions | the registered conclusions
        conclusions recorded | conclusions on record | conclusions on file | recorded documents
        the recorded documents
        conclusion | conclusions | conclusion no | conclusion number | kl | conclusions no | conclusion nos | under
        document | documents | document no | document number | of document | of documents | in document
        in conclusion | under conclusion | of conclusion | from conclusion
        set by | fixed by | laid down by | imposed by | set in | fixed in | laid down in | set out in | established by
        set under | contained in | found in
    """,
    "to:text": """
        mentioning | mentions | mention | containing | contains | contain | with the word | with the words
        with the text | that mention | that mentions | that contain | that contains
        with the phrase | including the word | including the words | that include the word | where the text has
        where the text mentions | with the term | whose text mentions | whose text contains | that speak about
        that use the word | featuring
    """,
    "issued": "dated | issued on | issued",
    "range link": "to",
    "status:done-late": """
        been completed late | been done late | been finished late
        done late | completed late | finished late | late but done | finished after the deadline
        done after the deadline | completed after the deadline | late but finished | done but late
        completed but late | finished but late
        been completed late | been done late | been finished late | got done late | been completed after the deadline
        finished after its deadline | done after its deadline | completed after its deadline
        missed the deadline but done | got finished late | delivered late | handed in late | were late but are done
        were done late | was done late | were completed late | was completed late | were finished late
        was finished late | done too late | completed too late | finished too late | completed behind schedule
        done behind schedule | finished behind schedule | completed past the deadline | done past the deadline
        finished past the deadline
    """,
    "status:done-on-time": """
        been completed on time | been done on time | been finished on time | been completed in time
        done on time | completed on time | finished on time | done in time | finished in time | completed in time
        completed within the deadline | done within the deadline
        delivered on time | handed in on time | met the deadline | met its deadline | met their deadline
        met their deadlines | met deadlines | kept the deadline | kept their deadlines | kept its deadline
        done before the deadline | completed before the deadline | finished before the deadline
        completed on schedule | done on schedule | finished on schedule | were done on time | were completed on time
        were finished on time | was done on time | was completed on time | was finished on time | done by the deadline
        completed by the deadline | finished by the deadline | completed punctually | done punctually
    """,
    "status:open-in-term": """
        in term | not yet overdue | still in time | within the deadline | within deadline | still on time
    """,
    "status:started": """
        started | been started | begun | been begun | already started | has started | have started
        already begun | got going | kicked off | been kicked off | work has started | work has begun | was started
        were started | has been started | have been started | has begun | have begun | set in motion
    """,
    "status:extended": """
        granted extra time | given extra time | was granted an extension | were granted an extension
        been granted an extension | were given an extension | was given an extension | got extra time
        been given extra time | allowed more time | been allowed more time
        extended | been extended | with extended deadlines | with an extended deadline | given more time
        been given more time | prolonged | been prolonged
        got more time | was given more time | were given more time
        been granted more time | were granted more time | was granted more time | granted more time
        granted an extension | got an extension | given an extension | been given an extension
        had their deadline extended | had its deadline extended | with an extension | had their deadlines extended
        deadline extended | deadlines extended | deadline was extended | deadlines were extended
        received an extension
    """,
    "status:cancelled": """
        been cancelled | been canceled | cancelled | canceled | dropped | abandoned | been dropped | revoked
        called off
        scrapped | been scrapped | been called off | been abandoned | discontinued | been discontinued | annulled
        been annulled | no longer required | no longer needed | been revoked | written off | struck off
    """,
    "status:reported": """
        reported done | reported as done | reported but not verified | reported and not verified | reported
        reported but not yet verified | been reported but not verified | been reported but not yet verified
        been reported and not verified
        been reported | reported complete | reported completed | reported finished | reported as completed
        reported as finished | reported but unverified | unverified | claimed done | awaiting verification
        reported done not verified yet
    """
    + " | "
    + combined(
        ("", "but", "and", "but are", "but have"),
        ("not", "not yet", "never", "still not", "not been", "not yet been", "never been"),
        ("verified", "confirmed", "checked"),
    )
    + " | "
    + combined(
        ("been reported", "were reported", "was reported"), ("", "as"), ("done", "finished", "completed", "complete")
    )
    + " | unverified | unconfirmed | but unverified | but unconfirmed | awaiting confirmation | yet to be verified"
    + " | yet to be confirmed | not verified yet | not confirmed yet | but not verified yet | but not confirmed yet"
    + " | said to be done | said to be finished | claimed to be done | claimed as done | declared done"
    + " | declared finished",
    "link last-day": "last day",
    "link to:status": "status | with status | with the status | of status | standing | whose standing is",
    "filler to:field to:topic": """
        what about | how about | what do we know about | what do we know of | what can you tell me about
        what can you tell us about | what can you tell me of | tell us about | curious about | i'm curious about
        i am curious about | wondering about | i wonder about | i was wondering about | interested in
        keep me posted on | keep me posted about | keep me informed about | keep me up to date on | keep me updated on
        any word on | i have to report on | i'm supposed to report on | i have to brief my boss on
        i must brief my boss on | do with | done with | do about | done about
        deal with | deals with
        responsible for | accountable for | answerable for | in relation to | answers for | answer for
    """,
    "op:by state:coming": "from now until | from now till | from now to | from now through | between now and",
    "excluded": "excluded | left out | not included | excepted",
    "only": "only | just | solely | exclusively | merely",
    "status:late": """
        not done in time | not done on time | not completed on time | not finished on time
        not completed before the deadline | not delivered on time | not delivered in time
    """,
    "as-of": "as of | as at",
    "bodies:ministries each": """
        by ministry | per ministry
        broken down by ministry | split by ministry | grouped by ministry
    """,
    "bodies:provinces each": """
        by province | per province
        broken down by province | split by province | grouped by province
    """,
    "filler when": """
        whose job is it | whose responsibility is it | whose duty is it | whose task is it | whose work is it
        when does it end | when does it expire | when does it run out | when does it have to be done
        when must it be done | when is it to be done | when must it be finished
        and whose it is | and whose they are | and who has to do it | and who is responsible | and who's responsible
        and who answers for it | and who leads it | and who must do it | and who is in charge | from when to when
        and until what date | and when they are due | and when it is due | and when each is due
        and by when each is due | and when are they due | and when is it due | and what are the deadlines
        and what is the deadline
        and to whom | to whom | and for whom | and by whom | by whom | and to whom is it addressed
        to whom is it addressed | and who is it addressed to | who is it addressed to
        by when | and by when | and when | until when | how soon | and until when | when done | by what date
        and by what date
        by what day | on what date | on which date | by which date | on what day | on which day | at what date
        how long do we have | how long have we got | how long do they have | when exactly | exactly when
        and when exactly | by when exactly | and by what day | and on what date | when at the latest
        and by which date
    """,
    "state:open thing": """
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
    "inclusive": """
        included | inclusive | inclusively | that day included
        itself | inclusive of that day | including that day | that day too | that day as well
    """,
    "onwards": """
        onwards | onward | and later | and onwards | and beyond
        or later | or thereafter | or after that
    """,
    "oldest": "oldest | the oldest | longest | the longest",
    "issued:": """
        assigned | given | handed out | issued | adopted | published | signed | passed | laid down | were issued
        was issued | came out | come out
    """,
    "filler issued:": """
        they say | they said | they decide | they decided | they order | they ordered | they demand | they demanded
        they conclude | they concluded | they issue | they issued | they adopt | they adopted | they publish
        they published | they put out | they ask for | they asked for | they rule | they ruled | they announce
        they announced | they resolve | they resolved
    """,
    "gives": """
        assigned by | given by | ordered by | required by | demanded by | asked by | decided by | prescribed by
        stipulated by | mandated by | foreseen by | handed down by | entrusted by
        put out | puts out | released | brought out | promulgated | promulgate | release
        conclude | concluded | resolve | resolved | determine | determined | mandate | mandated | commission
        commissioned
        ask | asked | asked for | ask for | order | ordered | decide | decided | assign | assigned | request
        requested
        instruct | instructed | require | required | demand | demanded | call for | called for | adopt | adopted
        issue | issued | given | set | handed down | published | approved | taken | made | assigned to | given to
        assign to
        assigns to | gave | gave to | give out | gave out | hand out
        set by | fixed by | laid down by | imposed by | at the request of | on the orders of | on the instructions of
        expect | expects | wants | want | expect of | expects of | want from | wants from | wants of | instructs
        orders | directs | direct | directed | tasked | entrust | entrusted | entrusts | hands down | hands out
        lays down | laid on
    """,
    "to:body fork:day": "for | set for | fixed for | foreseen for | laid down for",
    "of-conclusion:": """
        about | all about
    """,
    "order:recent": """
        latest deadline first
        latest first | most recent first | last first | most recent ones first
        the latest first | the most recent first | newest deadline first | starting with the most recent
        starting with the latest | beginning with the latest | from latest to earliest | from the latest
    """,
    "order:-issued": """
        newest at the top | newest on top | most recently issued at the top
        newest first | most recently issued first | newest ones first | from newest to oldest
    """,
    "order:deadline.last": """
        by their deadlines | by their due dates | by their dates | by their date | by the deadline date
        earliest due date first | earliest due dates first | earliest deadlines first | nearest deadlines first
        closest deadline first | closest deadlines first | soonest due first | next first | first due first
        those due first at the top | those due soonest first | those due first first
        with the earliest deadline first | with the nearest deadline first | with the nearest deadline at the top
        nearest deadline at the top | nearest deadline on top | earliest deadline on top
        earliest deadline at the top | nearest at the top | nearest on top | starting from the earliest
        starting from the nearest | beginning from the earliest | beginning with the nearest deadline
        starting with the nearest deadline | starting with the earliest deadline | starting with the soonest deadline
        from the earliest to the latest | from the soonest to the latest | from nearest to furthest
        from the nearest to the furthest | from nearest to farthest | from first to last | from near to far
        ascending by deadline | in ascending order of deadline | deadline ascending | by deadline ascending
        ascending by date | in ascending order of date | by date ascending | by due date ascending | ascending
        in ascending order | put the earliest first | put the soonest first | put the soonest on top
        put the nearest first | put the earliest on top | with the soonest on top | with the nearest on top
        in the order in which they fall due | in the order they fall due | in the order in which they are due
        in the order they are due | in order of falling due | in order of the deadlines | in order of the deadline
        in the order of the deadlines | in the order of deadline | listed by deadline | listed by date
        listed by due date | listed in order of deadline | sequenced by deadline | in sequence of deadline
        in time order | in order of time | by order of deadline | by order of date | by closeness of deadline
        by nearness of deadline | by proximity of deadline | sort by deadline | sort by date | sort by due date
        sort them by date | sort them by deadline | sort them by due date | sort it by date | ordered by deadline
        ordered by date | ordered by due date | order by deadline | order by date | order them by date
        order them by deadline | arrange by deadline | arrange by date | arrange them by date
        arrange them by deadline
        in date order | in deadline order | in the order of their deadlines | in order of their deadlines
        in order of deadlines | in order of due dates | sorted by time | most imminent first | the most imminent first
        earliest on top | soonest on top | earliest at the top | soonest at the top | with the earliest first
        with the soonest first | from soonest to latest | beginning with the earliest | beginning with the soonest
        beginning with the nearest | starting with the nearest
        soonest first | the soonest first | earliest first | the earliest first | nearest first | closest first
        earliest deadline first | nearest deadline first | soonest deadline first | by deadline | by deadlines
        by due date | by date | by last day | in order of deadline | in chronological order | chronologically
        in order of due date | by their deadline | starting with the earliest | starting with the soonest
        from earliest to latest | in order of date
    """,
    "order:issued": """
        by issue date | by date of issue | by day of issue | in order of issue
    """,
    "order:deadline.last state:overdue": """
        the longest overdue first | by how long they are overdue | by how long they have been overdue
        sort by days overdue | sort by days late | sort by delay | sort by lateness | sorted by overdue days
        ordered by days overdue | ordered by days late | ordered by delay | ordered by lateness
        order by days overdue | ranked by days overdue | biggest delay first | greatest delay first
        longest late first | from most to least overdue | from the most to the least overdue
        starting with the most overdue | beginning with the most overdue | with the most overdue first
        with the most overdue on top | with the most overdue at the top | most overdue on top
        most overdue at the top | sorted longest overdue first | sorted longest delay first | in order of delay
        in order of lateness | in order of days overdue | in order of how late they are | by overdue days
        by the length of the delay | starting with the longest overdue | with the longest overdue first
        beginning with the longest overdue | largest delay first | by number of overdue days
        by the number of days overdue | by the number of days late
        by lateness | by length of delay | by delay | by how late they are | by how long they are late
        by how long they have been late | by how overdue they are | by days overdue | by days late
        by number of days late | by number of days overdue | longest delay first | latest ones first
        most overdue first | the most overdue first | longest overdue first | most late first
        longest delayed first
    """,
    "sorting": """
        sort | sorted | order | ordered | arrange | arranged | ranked | rank | sort by | sort them | order them
    """,
    "newest": """
        most recent | the most recent | newest | the newest | latest | the latest | most recently
        the most recently
    """,
    "format:csv": """
        csv
    """,
    "format:tsv": """
        tsv
    """,
    "format:json": """
        json
    """,
    "format:ndjson": """
        ndjson
    """,
    "format:html": """
        html
    """,
    "format:markdown": """
        markdown
    """,
    "format:svg": """
        svg
    """,
    "format:xlsx": """
        xlsx | excel | spreadsheet
    """,
    "to:format": """
        file | format | into | exported as | export as | as a | in the format | output
        file of | in format
    """,
    "of-kind": """
        given | been given | issued | been issued | been granted | delegated | been taken | been made | conferred
        granted | taken | made | accorded | handed down | addressed | formulated | expressed
    """,
    "dated:digest of-conclusion:": """
        summary | summary of | a summary | a summary of | summarise | summarize | recap | recap of | round-up
        roundup | digest | digest of | overview | overview of | an overview of | sum up | review of | summary for
        summary report | brief | briefing | the digest | digest for
    """,
    "each:field": """
        which field | which fields | which area | which areas | what field | what fields | which topics
    """,
    "rank": """
        rank | rank the | ranking of | ranking of the | ranking
        league table of | a league table of
    """,
    "by-number": """
        by number of | by the number of | by count of
    """,
    "exporting": """
        export | exported | exporting
    """,
    "order:oldest": """
        oldest first | the oldest first | oldest ones first | starting with the oldest | from oldest to newest
    """,
    "order:-deadline.last": """
        in reverse order of deadline | in reverse order of the deadlines | reverse chronologically
        by deadline descending | deadline descending | in descending order of deadline | descending by date
        by date descending | in descending order of date | by due date descending | sorted by deadline in reverse
        from the latest to the earliest | with the latest first | with the latest deadline first
        farthest deadline first | most distant deadline first | with the furthest deadline first
        latest deadline on top | latest deadline at the top | from farthest to nearest | from far to near | descending
        in descending order
        furthest first | farthest first | furthest deadline first | from furthest to nearest | most distant first
        most recent deadline first | most recent deadlines first | latest deadlines first | latest due date first
        from the furthest to the nearest | in reverse chronological order | descending by deadline
    """,
    "after-deadline": """
        after the deadline | after its deadline | after their deadline | past the deadline
    """,
    "any-bodies": "bodies | organisations | organizations | institutions",
}
