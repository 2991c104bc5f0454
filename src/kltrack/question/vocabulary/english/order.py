"""English words of questions, sense → phrases: counting and putting in order."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

PHRASES = {
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
    "top": "top | the top | first | the first",
    "oldest": "oldest | the oldest | longest | the longest",
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
    "by-number": """
        by number of | by the number of | by count of
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
    "furthest ": combined(
        ("", "the"),
        (
            "last deadline",
            "latest deadline",
            "final deadline",
            "very last deadline",
            "last due date",
            "latest due date",
        ),
        ("in the register", "of the register", "in the data", "on record", "of all", "in the whole register"),
    )
    + " | very last deadline | the very last deadline",
    "furthest": """
        furthest deadline | farthest deadline | most distant deadline | most remote deadline | furthest due date
        furthest-off deadline | furthest away deadline | deadline furthest away | deadline furthest off
        deadline farthest away | deadline that is furthest away | deadline that is furthest off
        deadline is furthest away | deadline is furthest off | deadline furthest in the future | furthest-out deadline
        deadline farthest off | most distant due date
    """,
}
