"""English words that no command answers, or that leave open what is meant: sense → phrases.

`refusing.reasons` has the sentence that answers each sense.
"""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.question.vocabulary.combining import combined

PHRASES: Mapping[str, str] = {
    "unrecorded:write": """
        add a | add task | add a task | delete | erase | mark | mark as | create a | create | edit the
        change the deadline
        set the deadline | update the deadline | reschedule | remove the task | remove task | record that
    """,
    "unrecorded:send": combined(
        ("send", "write", "draft", "compose"),
        ("a reminder", "reminders", "a letter", "letters", "an email", "an e-mail", "a mail", "a message", "a memo"),
        ("", "to"),
    )
    + " | remind | send out reminders | email | e-mail",
    "refuse:urgent": """
        do quickly | done quickly | finish quickly | finished quickly
        as soon as possible | asap | as quickly as possible | immediately
        urgent | most urgent | the most urgent | more urgent | urgently | pressing | most pressing | priority
        priorities | high priority | top priority | highest priority | important | most important
        the most important
        critical | most critical
    """,
    "refuse:progress": """
        in progress | ongoing | under way | underway | being done | being carried out | being implemented
        being worked on | not started | not yet started | unstarted | not begun | haven't started
        nobody has started | that nobody has started | no one has started | nobody has begun | nobody started
        that nobody has begun | that no one has started
        on hold | put on hold | been put on hold | stalled | paused | held up
        haven't been started | hasn't been started | hasn't started | on track | in the works
    """,
    "refuse:reopened": """
        do again | done again | redo | redone | redoing
        again overdue | overdue again | again late | late again | again due | due again
        reopened | been reopened | re-opened | opened again | undone again | withdrawn | note | notes
    """,
    "refuse:recurring": """
        standing task | standing tasks | standing duty | standing duties | standing assignments
        standing obligations
        recurring | recurrent | repeating | periodic | periodical | monthly | quarterly | weekly
        yearly | annual
        annually | regular | regularly
        each month | each week | each quarter | each year | every month | every week | every quarter
        every year | permanent
    """,
    "refuse:not-overdue ": combined(
        ("but", "but are", "but which are", "and", "and are"),
        ("not", "not yet"),
        ("overdue", "late", "delayed", "past due"),
    )
    + " | "
    + combined(
        ("except", "excluding", "without", "other than", "apart from", "minus", "not counting", "leaving out"),
        ("", "the", "those"),
        ("overdue", "late"),
        ("ones", "tasks", "items"),
    ),
    "refuse:not-overdue": """
        not overdue | not late | isn't overdue | aren't overdue | isn't late | aren't late | not behind
        not delayed
        not behind schedule | not past due
    """,
    "refuse:day": """
        weekend | this weekend
        the weekend | next weekend | tet | tet holiday | easter | the holidays | summer | this summer | winter
        this winter | spring | autumn | national day | reunification day | labour day | labor day | may day
    """,
    "refuse:some-days": """
        coming days | the coming days | next days | the next days | next few days | the next few days
        coming weeks
        the coming weeks | next weeks | next few weeks | the next few weeks | coming months | the coming months
        next few months | the next few months | in the near future | soon | due soon | coming soon
        just overdue | just late | just became overdue | just fell overdue | just went overdue
        only just overdue | just became late | just turned overdue
        due now | due right now | due just now | due at the moment | due at present | due currently | currently due
        now due | presently due | due nowadays | due these days
        shortly | near future | recently | lately | recent | of late
    """,
    "refuse:end": """
        latest deadline | last deadline | final deadline | first deadline | earliest deadline
        the latest deadline | what's the latest deadline | what is the latest deadline | what's the latest due date
        what is the latest due date | what's the latest date | what is the latest date | what's the latest task
        what is the latest task
        latest due date | the latest due date | last due date | the last due date | final due date | the final due date
        earliest due date | the earliest due date | first due date | the first due date | latest date | the latest date
        final date | the final date | earliest date | the earliest date
        the last deadline | the final deadline | the first deadline | the earliest deadline
    """,
    "refuse:on-time": "on time | in time | on schedule | punctually",
    "refuse:ahead": "ahead of schedule | ahead of time",
    "refuse:only": """
        the only lead | only lead | sole lead | the sole lead | only lead agency | only lead body
        by itself | by themselves | all by itself | all by themselves | entirely by itself | unaided
    """,
    "refuse:together": "jointly | together | collectively | shared by | shared between | common to | in common | "
    + combined(
        ("do with", "do together with", "do jointly with", "do alongside", "together with", "jointly with", "with"),
        ("other", "others", "the other", "the others", "another"),
    ),
    "refuse:calendar": "calendar | ics | ical | icalendar",
    "refuse:role": """
        participate | participates | participating | participate in | participates in | takes part | take part
        support | supports | supporting | assist | assists | assisting | help out
    """,
    "refuse:issued": """
        when was issued | was issued | were issued | issue date | date of issue
        date of conclusion | the date of conclusion | date of the conclusion | the date of the conclusion
    """,
    "refuse:signed": "signed | who signed | signatory | signed by | signature | has signed",
    "refuse:basis": "verified by | confirmed by | approved by | validated by | certified by | endorsed by | "
    "evidence | proof | evidence for | proof of | evidence of | source | sources | source of | "
    + combined(
        ("which newspapers", "which newspaper", "which media", "what media", "the press"),
        ("reported", "have reported", "has reported", "wrote", "published", "covered", "cover", "covers", "write"),
    )
    + " | "
    + combined(
        ("what", "what does", "what do", "what did", "what has", "what have"),
        ("the press", "the media", "the newspapers", "newspapers"),
        ("say", "says", "said", "write", "wrote", "report", "reported"),
    )
    + " | press coverage | media coverage | newspaper coverage | coverage in the press | press articles | "
    "newspaper articles | press reports | newspaper reports | articles in the press",
    "refuse:early": "early | early in | around | approximately | roughly",
    "refuse:superseded": "superseded | replaced | overtaken | obsolete | superseded by | replaced by | outdated",
    "refuse:deed": "must submit | should submit | have to submit | has to submit | needs to submit | need to submit | "
    "must draft | must prepare | must publish | has to prepare | have to prepare",
    "refuse:unreported": """
        nobody has reported | nobody has reported on | no one has reported | no one has reported on
        nobody reported
        nobody reported on | not reported | not yet reported | unreported | not been reported | never reported
        have no report | has no report | have no reports | with no report | with no reports
        without a report | without any report | nothing reported | nothing is recorded | without news | no news
        where nothing has been reported | where nothing is recorded | where nothing has been recorded
        nothing has been reported | nothing has been recorded
        haven't been reported | hasn't been reported | unrecorded | not recorded | with nothing recorded
    """,
    "unrecorded:money": """
        how much money | cost | costs | money | price
        expense | expenses | expenditure | salary of | salaries of | the salary of | earn | earns | get paid
        budget of
        the budget of | funding | paid for | spend | spent | spends
    """,
    "unrecorded:money topical": """
        salary | wage
    """,
    "unrecorded:forecast": """
        likely | likely to | unlikely | most likely | at risk | at risk of | risk | risks | probably
        will probably
        might slip | may slip | could slip | chance | chances | probability | forecast | predict | prediction
        likelihood
        in danger | in danger of | going to be late | going to be overdue | will be late | will be overdue
        will finish late | will deliver late | will be finished late | will be done late
        will slip
        going to slip | will miss | about to slip | will become overdue
        bound to be late | bound to slip | bound to miss | due to slip | going to miss | going to be delayed
        will be delayed
    """
    + " | "
    + combined(
        ("expected", "is expected", "are expected", "expect", "you expect", "we expect"),
        ("to",),
        ("be late", "be overdue", "be delayed", "slip", "miss", "become overdue", "run late", "fall behind"),
    ),
    "unrecorded:difficulty": """
        hard | harder | hardest | the hardest | difficult | most difficult | the most difficult | easy | easiest
        the easiest | complex | most complex | the most complex | complicated | most complicated | simplest
        biggest task | largest task | biggest tasks | largest tasks | the biggest task | challenging
        most challenging
    """,
    "unrecorded:judgement": """
        doing worse | doing better | worse | worse off
        competent | incompetent | efficient | effective | most effective | best | the best | worst | the worst
        lazy
        capable | doing well | doing badly | doing a good job | good job | successful | good at | bad at
        performing
        best performing | worst performing | performs best | performs worst | qualified | trustworthy | honest
        corrupt
    """,
    "unrecorded:reason": """
        why | why is | why are | why was | why were | how come | reason | reasons | reason for | the reason for
        to blame | whose fault | fault | because of what | what caused | cause of | causes of
    """,
}
