"""How English says where things stand: still to do, so far, at present, formerly."""

from __future__ import annotations

PHRASES = {
    "filler to-do": """
        planned | scheduled | foreseen | expected | slated | slated to | slated for | lined up | lined up for
        pencilled in | pencilled in for | penciled in | penciled in for | in store | awaited | awaited from
        waiting on | are we waiting on | we are waiting on | waited for | piled up | pile up | piles up
        accumulated | accumulate | amassed | racked up | rack up | to do | to-do list | to do list | todo list
        to-do | todo | to-dos | to be done | be done | be finished | be completed | be fulfilled | be delivered
        to be delivered | to be finished | to be completed | to be fulfilled | expected to | is expected to
        are expected to | is meant to | are meant to | meant to | worry about | take care of | attend to | see to
        look after | have ready | has ready | to have ready | get ready
        to get ready | be ready | to be ready | be in place | to be in place | have in place | on its list
        on their list | on its desk | on their desk | on its books | on their books | on our list | on our desk
        on my desk | on its agenda | on their agenda | be wrapped up | be turned in | due to be done
        due to be finished
        due to be completed | slated for completion | going to be done | going to be finished | going to be completed
        going to have to do | must complete | should complete | to complete | clocked up
    """,
    "days-late": "with days overdue | with the days overdue | with the number of days overdue | and days overdue",
    "verb to-complete": "complete",
    "filler so-far": """
        so far | to date | thus far | hitherto | up to now | until now | until today | up to today
        up to this day | up to this point | until the present
    """,
    "filler especially": "in particular | particularly | specifically | especially",
    "former": "former | formerly | old",
    "filler at-present": """
        now | currently | right now | at the moment | at present | at this point | as of now | as things stand
        at this moment | just now | presently | these days
    """,
}
