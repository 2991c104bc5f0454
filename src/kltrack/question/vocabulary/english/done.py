"""English words of questions, sense → phrases: what is done, late, extended, cancelled or only reported."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined, parts

PHRASES = {
    "status:done-undated": "done without a day | done undated | done without a deadline",
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
    "any-status": """
        all statuses | any status | every status | whatever the status | whatever their status | regardless of status
        regardless of their status | in any state | in whatever state | of any status | with any status
        in every state | done or not | finished or not | whether done or not | whether finished or not
        open or closed
    """,
    "any-status ": combined(
        ("", "been", "are", "is"),
        parts("done | finished | completed | closed | carried out | implemented | open | overdue"),
        ("and which", "and which ones", "and which are", "and which have", "and which of them", "and what"),
        parts("haven't | have not | hasn't | has not | aren't | are not | isn't | not | not yet | still open | open"),
        ("", "yet", "been"),
    )
    + " | "
    + combined(  # "done or open" are two statuses
        ("", "been", "are", "is"),
        parts("done | finished | completed | closed | carried out | implemented | open | overdue"),
        ("or",),
        parts("haven't | have not | hasn't | has not | aren't | are not | isn't | not | not yet"),
        ("", "yet", "been"),
    ),
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
    "no-longer-open": "no longer open | not open any more | not open anymore",
    "status:done-late": """
        been completed late | been done late | been finished late
        finish late | complete late | deliver late | finish behind schedule | complete behind schedule
        finish after the deadline | complete after the deadline | deliver after the deadline
        closed late | were closed late | was closed late | been closed late | closed too late
        closed after the deadline
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
    "finishing": combined(
        ("meet", "keep", "respect", "honour", "honor"),
        ("", "the", "its", "their", "all", "all the", "all its", "all their", "every", "each"),
        ("deadline", "deadlines", "due dates", "time limits"),
    ),
    "status:done-on-time ": combined(
        ("met", "kept", "respected", "honoured", "honored"),
        ("", "the", "its", "their", "all", "all the", "all its", "all their", "every"),
        ("deadline", "deadlines", "due dates", "time limits"),
    ),
    "status:done-on-time": """
        been completed on time | been done on time | been finished on time | been completed in time
        done on time | completed on time | finished on time | done in time | finished in time | completed in time
        completed within the deadline | done within the deadline
        delivered on time | handed in on time | met the deadline | met its deadline | met their deadline
        met their deadlines | met deadlines | kept the deadline | kept their deadlines | kept its deadline
        completed on schedule | done on schedule | finished on schedule | were done on time | were completed on time
        were finished on time | was done on time | was completed on time | was finished on time | done by the deadline
        completed by the deadline | finished by the deadline | completed punctually | done punctually
    """,
    "refuse:ahead": combined(
        ("done", "completed", "finished", "delivered", "handed in"),
        ("before",),
        ("the", "its", "their", "the due", "its due", "their due"),
        ("deadline", "deadlines", "date", "dates", "day"),
    ),
    "status:open-in-term": """
        in term | not yet overdue | still in time | within the deadline | within deadline | still on time
        in-term | within term | within their deadline | within their deadlines | within its deadline | still in term
        still within the deadline | still within their deadline | still within their deadlines | still within deadline
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
        ("", "but", "and", "but are", "but have", "but is", "but has", "yet"),
        ("not", "not yet", "never", "still not", "not been", "not yet been", "never been"),
        ("verified", "confirmed", "checked", "accepted", "validated", "signed off"),
    )
    + " | "
    + combined(
        ("been reported", "were reported", "was reported"), ("", "as"), ("done", "finished", "completed", "complete")
    )
    + " | unverified | unconfirmed | but unverified | but unconfirmed | awaiting confirmation | yet to be verified"
    + " | yet to be confirmed | not verified yet | not confirmed yet | but not verified yet | but not confirmed yet"
    + " | said to be done | said to be finished | claimed to be done | claimed as done | declared done"
    + " | declared finished",
    "link to:status": "status | with status | with the status | of status | standing | whose standing is",
    "status:late": """
        not done in time | not done on time | not completed on time | not finished on time
        not completed before the deadline | not delivered on time | not delivered in time
    """,
}
