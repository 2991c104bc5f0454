"""Deadline phrases in English, Vietnamese and French: what a wording sets as its deadline. Nothing is guessed.

`read_deadline` lays a wording out (`wording.py`), cuts it into pieces (`pieces.py`: days and periods, lengths, hours,
numbers of documents, and the phrases of the languages' tables), and judges every day and length among them:

    before D            before, prior to | trước, trước ngày | avant le                       before = D
    by D                by, no later than, due, until | chậm nhất, đến hết | au plus tard     by = D
    on D                on | vào ngày, ngày | le                                              on = D
    in P                in, within, during | trong, vào | en, au cours de, courant            within = P
    by P, end of P      by June 2026, before the end of 2025 | hết, cuối | fin de             by = the last day of P
    from D to D         to be carried out from 3 to 14 November | từ … đến | du … au          within = D/D
    within N of A       within 30 days of this order | trong vòng | dans un délai de          days = N, after = A
    every               by the 25th of every month | hằng tháng trước ngày 25                 every = a rule
    at E                at the 14th plenum | tại Kỳ họp thứ 10 | au 14e plénum                event = E
    beside another      strive for | phấn đấu                                                 target = the earlier day

D is a day, P a year, quarter, month, half-year or week of a month, in any printed form (`times.py`); A the issue or a
day; E one of the events given. What is no deadline is reported with its reason (`reading.Why`): a document's own date,
a meeting that took place, a period reported on, a term, the start of something, a day by which something was done.
What is not fully understood is unread: early, mid and late, working days, a day without month or year, two limits.

A fourth language is a fourth table beside english.py, vietnamese.py and french.py, and its words in `dates/words.py`.
"""

from __future__ import annotations

from kltrack.dates.deadlines.events import Event, names_meeting
from kltrack.dates.deadlines.reader import read_deadline
from kltrack.dates.deadlines.reading import DeadlineReading, Step

__all__ = ["DeadlineReading", "Event", "Step", "names_meeting", "read_deadline"]
