"""English: the words around dates (lexicon.py says what the kinds are)."""

from __future__ import annotations

from kltrack.dates.deadlines.lexicon import Language

ENGLISH: Language = {
    "before": "before | prior to | ahead of | earlier than",
    "by": """
        by | no later than | not later than | at the latest by | latest by | by no later than | by not later than |
        on or before | not exceeding | has until | have until | given until |
        was given until | were given until | is given until | are given until
    """,
    "now": "from now until | from now to | from now till | between now and",
    "within": "within | no more than | not more than | at most | within a maximum of | within a period of",
    "due": """
        due | completion time | time of completion | completion date | timeline | time frame | timeframe |
        implementation time | deadline is set for | deadline set for | deadline is set at |
        deadline for completion is | deadline | deadline of | deadline is |
        deadline expires | deadline expires on | deadline expiring | deadlines | time limit | target date |
        due date
    """,
    "until": "until | till | up to | up until | through",
    "on": "on | at",
    "in": "in | during | in the course of | over the course of | throughout | targeted for",
    "latest": "at the latest | at latest",
    "strive": """
        strive for | strive to | strive | striving for | striving to | aim for | aiming for | with a target of |
        preferably
    """,
    "from": """
        from | since | not before | no earlier than | not earlier than | at the earliest on | at the earliest |
        starting | starting from | beginning | beginning from | effective from | effective | with effect from |
        take effect from | takes effect from | take effect on | takes effect on | come into force on |
        comes into force on | coming into force on | into effect on | effective on | into effect from |
        into force from | as from | commencing | onwards from
    """,
    "after": "after | following",
    "between": "between",
    "dated": "dated | signed on | issued on | promulgated on | adopted on",
    "as-of": """
        as of | as at | up to now | since the beginning of the year | from the beginning of the year to |
        since the start of the year
    """,
    "of": "of | to | for | than",
    "end": "end of | the end of | close of | last day of | final day of | end",
    "vague": """
        early | mid | late | beginning of | start of | middle of | around | about | first days of | last days of |
        last months of | final months of | remaining months of | the beginning of | latter half of | last week of |
        final week of | early in | late in | approximately | first half of the month of |
        second half of the month of | first half of | second half of | morning of | afternoon of
    """,
    "next": "next | coming | following",
    "holiday": "tet | lunar new year | the tet holiday | tet holiday | lunar month | the lunar new year",
    "hour": """
        noon | midnight | close of business | end of business | end of the day | end of day |
        the close of business | the end of the day
    """,
    "issue": """
        of issue | from issue | after issue | the date of issue | the date of issuance | of the date of issue |
        this order | this memorandum | this conclusion | this directive | this decision | this resolution |
        this plan | this notice | issuance | issuing | signing | promulgation | its issuance | its signing |
        publication | its promulgation | date of issue
    """,
    "monthly": """
        monthly | every month | each month | of every month | of each month | each calendar month | of the month |
        every calendar month | on a monthly basis
    """,
    "quarterly": """
        quarterly | every quarter | each quarter | of every quarter | of each quarter | on a quarterly basis
    """,
    "yearly": """
        annually | yearly | every year | each year | of every year | of each year | per year | on an annual basis
    """,
    "first-month": """
        of the first month of the quarter | of the first month of each quarter |
        of the first month of every quarter | of the first month of the following quarter
    """,
    "last-month": """
        of the last month of the quarter | of the last month of each quarter | of the last month of every quarter
    """,
    "each": "every | each",
    "following-month": "of the following month | of the next month | the following month",
    "must": """
        must | shall | should | to be | is to | are to | need to | needs to | have to | has to | required to |
        requested to | asked to | instructed to | tasked with | responsible for | ensure | ensuring | so as to be |
        must be
    """,
    "order": """
        ordered | directed | requested | asked | instructed | assigned | tasked | urged | called | required |
        demanded | charged | entrusted | told | requests | requires | assigns | directs | urges | asks | instructs |
        orders | requesting | assigning | directing | urging
    """,
    "finish": """
        complete | completing | completion | completed | finish | finishing | finished | finalise | finalize |
        finalising | finalizing | finalised | finalized | wrap up
    """,
    "act": """
        submit | submitting | submission | report | reports | report to | reporting | issue | promulgate | present |
        send | sending | hand over | put into operation | implement | implemented | carry out | organise |
        organize | resolve | settle | deliver | publish | propose | advise | arrange | review | build | pay |
        abolish | connect | allocate | amend
    """,
    "done": """
        was | were | had | has been | have been | took place | signed | issued | has | have | did | announced |
        said | stated | launched | recorded | concluded | chaired | decided | agreed |
        met | established | founded | approved | adopted | commended | reviewed | heard | listened | came | passed |
        became
    """,
    "perhaps-done": "reached | according to",
    "ongoing": """
        valid | in force | effective | apply | applies | applied | term of office | suspended |
        expire | expires | expiry date | expiration date | shelf life | best before
    """,
    "happening": """
        held | be held | take place | takes place | taking place | scheduled | slated | expected | planned | opens |
        open | inaugurated | launched on | launch | kick off
    """,
    "matter": """
        results | result | situation | performance | activities | operation | operations | data | figures |
        statistics | growth | revenue | assessment of | evaluation of | experience | achievements |
        disbursement rate | developments | lessons | rate | target | targets | vision | strategy | orientation |
        orientations
    """,
    "scope": """
        received | recruited | occurring | arising | incurred | existing | established | built | born | retired |
        working | in force | registered | dating from | dates from | signed | arisen | pending
    """,
    "document": """
        conclusion | resolution | directive | decision | decree | regulation | plan no | report no | circular |
        law | dispatch | telegram | notice | order | official letter | executive order | guideline | conclusion no |
        resolution no | directive no | decision no | decree no | regulation no | circular no |
        official dispatch no | notice no | no
    """,
    "meeting": """
        meeting | meetings | at the meeting | session | sitting | conference | plenum | ceremony | working session |
        teleconference | at its meeting
    """,
    "term": """
        term | tenure | terms | school year | academic year | fiscal year | financial year | fy | class of |
        period | stage
    """,
    "author": "of the politburo | of the secretariat | of the prime minister | of the government",
    "onward": """
        and the following years | and following years | and subsequent years | and the years to come | and beyond |
        onwards | onward | and the next years
    """,
    "upon": """
        upon | upon completion of | upon completing | after completion of | after completing |
        following completion of | immediately after
    """,
    "filler": """
        the | a | an | day | date | dates | of the year | month of | the month of | year | date of | the date of |
        day of | working week of | only | also | can | s | fully | completely
    """,
    "thing": """
        the report | a report | this report | its report | their report | report of | reports of | report on |
        the reports | reports on | joint report | monthly report | monthly reports | annual report |
        quarterly report
    """,
}
