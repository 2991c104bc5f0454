"""English words of questions, sense → phrases: reports, of a task or a conclusion, by body or by field."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

PHRASES = {
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
    "latest ": combined(
        ("which conclusion", "what conclusion", "the conclusion", "conclusion", "which document", "what document"),
        ("", "was", "has been", "that was", "to be", "got"),
        ("issued", "adopted", "published", "signed", "released", "came out", "passed"),
        ("last", "most recently", "latest", "last of all"),
    ),
    "latest earliest": combined(
        ("", "the", "which is the", "which was the", "what is the", "what was the"),
        ("first", "very first", "oldest", "earliest"),
        ("conclusion",),
        ("", "issued", "to be issued", "of all", "in the register", "on record", "published", "adopted"),
    )
    + " | "
    + combined(
        ("which conclusion", "what conclusion"),
        ("was", "has been", "is"),
        ("issued", "adopted", "published", "signed"),
        ("first", "earliest", "first of all"),
    )
    + " | which conclusion is the oldest | which conclusion came first | which conclusion came out first",
    "report:bodies": """
        all bodies | all the bodies | all organisations | all organizations | all institutions | list of bodies
        list of all bodies | list of organisations | which bodies are there | what bodies are there
        which bodies exist | which bodies are in the register | what bodies are in the register
        which bodies do you know | what bodies do you know | bodies in the register | directory of bodies
        all bodies of the register | bodies of the register | names of bodies
        names of all bodies | known bodies | bodies you know
    """,
    "report:journal": """
        journal | the journal | journal of | journal for | progress log | log of | entries | entries of
        journal entries | entries in the journal | entries of the journal | log entries | progress entries
        entries in the progress log | entries of the progress log | the progress log | the log
    """,
    "report:register": """
        how current | how up to date | how up-to-date | up to date | up-to-date | last updated | last curated
        curated
        how recent | curated until | curated up to | kept up | kept up to date | maintained until | maintained up to
    """,
    "with:register": """
        until when
        up to which date | until which date | up to what date | up to which day | until which day | up to when
        register | the register | in the register | data | the data | database | the database | this register
        is the register
        information | records
    """,
    "with:lineage": """
        later | later tasks | later task | subsequent | later conclusions | later conclusion | in later conclusions
        in a later conclusion | by a later conclusion | by later conclusions | later ones
        earlier conclusions | earlier conclusion | an earlier conclusion | from earlier conclusions
        from an earlier conclusion | previous conclusions | from previous conclusions | a previous conclusion
        from a previous conclusion | earlier ones | which earlier conclusion | which earlier conclusions
    """,
    "of-id:lineage": """
        pick up | picked up | pick up from | picks up from | picked up from | picked up later by | picked up later
        picked up again | picked up in | taken up later | taken up later by | taken up in | take up | takes up
        take up from | takes up from | taken up from | grew from | grows from | lead back to | leads back to
        traced back to | trace back to | refer back to | refers back to | hark back to | harks back to
        follows | follows it | what follows | what follows it | and what follows | and what follows it
        follow on from | follows on from | what followed | and what followed | what came after | what followed it
        come from | comes from | came from | originate | originates | origin of | the origin of | stem from
        stems from
        what followed up on | what follows up on | what followed up | what follows up | followed up | follows up
        follows up on | followed up on | follow up on | carries on from | lead to | leads to | led to
        comes after | come after | came after | comes before | come before | came before | precede | precedes
        preceded
        preceded by | what later became of | what then became of | what became later of
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
        how advanced is | what is happening with | what's happening with | what is going on with
        what's going on with | what is happening on | what's happening on | how goes | the situation on
        state of play on | state of play with | the state of play on | the state of play with
        what is the state of play on | what is the state of play with | what's the state of play on
        what's the state of play with | where are things with | where are things on
        where do things stand on | where do matters stand on | what's up with | what is up with
        what is up with | where do we stand on
        how is the implementation of | how's the implementation of | how is the work on | how's the work on
        how is the execution of | how goes the implementation of | how far along is | how far advanced is
        implementation of | the implementation of | execution of | the execution of | state of implementation of
        the state of implementation of | implementation status of | the implementation status of
        any movement on | any progress on | any progress with | what progress has been made on
        what progress is there on
        what progress has there been on | what progress has been made with | is there any progress on
        has there been any progress on | how much progress has been made on
        how is it going with | how's it going with | how are things going with | where are we with
        where do we stand on | what is the situation with | what's the situation with
        the situation with | situation with | the situation of
        how does it look with | how do things look with | how are we doing with | how are we doing on
        how far are we with | how far have we got with
        status | the status | status of | the status of | current status | the current status | current status of
        the current status of | present state | the present state | present state of | current state
        the current state | current state of | the current state of
        how are things going in | where do we stand with
        coming along | come along | getting along
        stand | stands | standing | how far along | how far along is | how far along are
    """,
    "of-id:moved": "move | shift | slide",
    "how-long": combined(
        ("how many days", "how long", "how much time"),
        ("until", "till", "before", "is it until", "is left until", "are left until", "left until", "to"),
    ),
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
        what came of | is known about
        how many days is | how many days was | how many days has | how many days | by how many days | by how much
        and by how much | and how much | how much | assigned | been assigned | been given | been issued
        how many days are left | how many days left | how many days remain | how many days until | how many days till
        how many days are left until | how many days left until | how much time is left until
        how much time is left | how long until | how long till | how long before | how much time until
        time frame | timeframe | timescale | completion date | the timeframe for | timeframe for | tracking
        keeping track of | who takes care of | who looks after | who deals with | who handles | handles | looks after
        takes care of | who is handling | handling | working on | who is working on | who's working on
        any progress | progressing | progressing with
        coming along
    """,
    "report:digest": """
        digest | the digest
        what did i miss | what have i missed | what did we miss | what have we missed | what i missed | what we missed
        what i have missed
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
        latest on | the latest on | latest about | the latest about | latest with | the latest with | the latest for
        latest updates | recent updates | updates | any updates | what is the latest | what's the latest | any news
        anything new | anything changed
        what's changed recently | what has been happening | what's been happening | anything happen
        anything happened | did anything happen | did anything change | any changes | any change
        what are the changes | what are the news | what has come in | what came in | what's come in | new developments
        any developments | latest developments
    """,
    "report:moved": """
        delayed to | delayed until | delayed till | delayed into | been delayed to | been delayed until | deferred to
        deferred until | pushed to | pushed into | pushed back to | pushed back until | put off to | put off until
        deadline move | deadlines move | date move | dates move | deadline shift | deadlines shift | deadline slip
        deadlines slip | deadline get moved | deadlines get moved | deadline be moved | deadlines be moved
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
        sum up progress on | sum up progress of | sum up the progress of | sum up the progress on | summary of progress
        summarise progress on | summarise progress of | summarise the progress of
        summarize progress on | summarize progress of | summarize the progress of | recap progress on
        recap progress of | recap of progress on | summary of progress on | summary of the progress of
        progress summary for | progress summary of | progress summary
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
        to what extent has | to what extent have | to what extent is | to what extent are
    """,
    "report:scorecard ": combined(
        ("", "the"),
        ("scorecard", "scores", "score", "scorecards", "progress", "statistics", "overview"),
        ("of", "for"),
        ("", "all", "the", "all the", "each of the"),
        ("bodies", "agencies", "organisations", "organizations"),
    ),
    "report:scorecard share": combined(
        ("", "the", "what", "which"), ("share of", "proportion of", "percentage of", "portion of", "fraction of")
    )
    + " | what percent of | what percent | what per cent of | how many percent of | how many per cent of"
    + " | rate | rate of",
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
    "of-conclusion:": """
        about | all about
    """,
    "of-kind": """
        given | been given | issued | been issued | been granted | delegated | been taken | been made | conferred
        granted | taken | made | accorded | handed down | addressed | formulated | expressed
    """,
    "dated:digest of-conclusion:": """
        summary | summary of | a summary | a summary of | summarise | summarize | recap | recap of | round-up
        roundup | digest | digest of | overview | overview of | an overview of | sum up | review of | summary for
        summary report | brief | briefing | the digest
    """,
}
