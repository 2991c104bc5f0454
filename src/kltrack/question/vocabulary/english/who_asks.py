"""What English says of whoever asks: "I'm a journalist", "we're from Hanoi", "our ministry"."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined, parts

PHRASES = {
    "own-body": combined(
        ("our", "my"),
        ("ministry", "province", "city", "commission", "agency", "office", "organisation", "organization", "body"),
    )
    + " | "
    + combined(
        ("our", "my"), ("department", "union", "locality", "institution", "unit", "committee", "party committee")
    ),
    "introducing": combined(
        ("i'm", "i am", "as", "speaking as", "i work as", "i write as", "i'm just", "i'm only"),
        ("a", "an", "the"),
        parts("""
            student | journalist | reporter | researcher | citizen | teacher | lawyer | diplomat | historian
            civil servant | public servant | official | clerk | analyst | adviser | advisor | assistant
            deputy | doctor | editor | translator | officer | specialist | expert | party member | intern | trainee
            engineer | farmer | worker | parent | consultant | manager | inspector | auditor | economist | nurse
            resident | voter | foreigner | professor | scholar | scientist | investor | entrepreneur
        policy analyst
            desk officer | staff member | newcomer | beginner | local official | new official | young official
            political scientist | law student | phd student | freelancer | correspondent | columnist | blogger
        """),
    )
    + " | "
    + combined(
        ("i'm", "i am", "we're", "we are", "i was", "i've been"),
        parts("""
            preparing | preparing for | writing | compiling | drafting | doing | working on | putting together
            finishing | updating | getting ready for
        """),
        ("a", "an", "the", "our", "my", "some", "this", "tomorrow's", "today's", "this week's", "next week's"),
        parts("""
            report | briefing | brief | paper | article | story | note | speech | presentation | meeting
        newsletter
            summary | overview | table | thesis | research | review | handout | dossier | weekly report
        column | post
            monthly report | piece | talk | lecture | policy brief | memo | conference | press conference
        """),
    )
    + " | "
    + combined(
        ("we have", "i have", "there is", "there's", "i've got", "we've got", "they have"),
        ("a", "the", "our", "my", "another"),
        ("meeting", "briefing", "conference", "presentation", "press conference", "hearing", "party meeting"),
        parts(
            "today | tomorrow | this morning | this afternoon | this week | next week | on monday | on friday | soon"
        ),
    )
    + " | my mum's a teacher | my mom's a teacher | writing a paper | writing an article | writing a thesis"
    + " | writing a story | working on a story | working on an article",
    "filler ": """
        we used to be | we were once | we were formerly | we are the former | we're the former
        i used to work at | i used to work in | i used to work for | i come from | we come from | i belong to
        we belong to | i report to | i'm employed at | i'm employed by | i'm attached to | i'm posted to
        if i am from | if we are from
        i live in | we live in
        i'm based in | i am based in | we're based in | we are based in | here from | greetings from | hello from
        hi from | on behalf of us at
        i'm with | i am with | i'm from | i am from | i work for | i work at | i work in | we are from | we're from
        assigned to anyone | assigned to anybody | given to anyone | point | points | in the system
        in the database
        i'm in | i am in | we're in | we are in | i'm at | i am at | we're at | we are at | we're with | we are with
        here in | here at | over at | over in | i represent | we represent | i'm calling from | we're calling from
        calling from | writing from | speaking for | on our side at | on our end at
    """
    + " | "
    + combined(
        parts("""
            i'm | i am | we're | we are | i work | we work | i'm calling | i'm writing | writing | calling | i write
            we write
        """),
        ("from", "at", "for", "with", "in"),
        ("the office of", "the staff of", "the department of", "the secretariat of", "the team of", "the people of"),
    ),
}
