"""English words of questions, sense → phrases: tasks, topics, conclusions; how parts of a question join."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined, parts

PHRASES = {
    "filler task": """
        duty | duties | obligation | obligations
        promised | pledged | committed to | undertaken
        in which matters | in what matters | on which matters | in which of the tasks | in which of its tasks
        contain tasks | contains tasks | contain any tasks | contains any tasks | contain assignments
        contains assignments | contain any assignments | hold tasks | holds tasks | include tasks | includes tasks
        include any tasks | includes any tasks
        promises | promise | promises made | pledges | pledge | undertakings | undertaking | foresee | foresees
        envisage | envisages | envisaged | envisioned | sets out for | lay down | spells out | specifies | mandates
        orders to | expected of us | required of us | demanded of us | asked of us | asked from us | expected from us
        required from us | wanted of us | wanted from us | chores | chore | to-do items | action list
        work items | work item | responsibilities | homework | orders given | marching orders
        in which tasks | in which assignments | in what tasks | for which tasks | on which tasks
        which works | what works | works of
        which jobs | what jobs | all jobs | all the jobs | these jobs | the jobs of | jobs of
        deliverable | deliverables | assign | assigns
        orders | all orders | the orders | all the orders
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
    "filler task to-do": "workload",
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
    # "On" leads to a topic, and these are none: they say something that no command knows.
    "idiom": """
        on holiday | on leave | on file
        on hold | on target | on average | on behalf of | on its own | on their own | on the table | on the agenda
        on paper | on purpose | on demand | on request | on weekdays | on weekends
    """,
    "verb filler": """
        must | should | shall | will | would | can | could | might | has | have | does | is | are
        ought
    """,
    "verb modal": "may",
    "any-status": combined(
        ("including", "incl"),
        ("", "the"),
        ("done", "finished", "completed", "closed"),
        ("", "ones", "tasks"),
    ),
    "any-day": combined(("including", "incl"), ("", "the"), ("undated",), ("", "ones", "tasks")),
    "all": """
        all bodies | all organisations | all organizations | all institutions
        everything | everyone | everybody | all | anything | all of | list of all
        anything else | everything else | all the rest
    """,
    "and": "and | & | as well as | plus",
    "both": "both",
    "and together": """
        together with | along with | jointly with | alongside | in tandem with | in conjunction with | in concert with
    """,
    "or": "or | and/or | either | nor",
    "not": "not | without | neither",
    "but": "but",
    "never": "no | nothing | never | none | isn't | aren't | don't | doesn't | hasn't | haven't",
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
        that use the word | that contain the word | that contains the word | contain the word | contains the word
        containing the word | containing the words | contain the words | mention the word | mentioning the word
        mentions the word | that mention the word | featuring
    """,
    "filler to:field to:topic": """
        what about | how about | what do we know about | what do we know of | what can you tell me about
        what can you tell us about | what can you tell me of | tell us about | curious about | i'm curious about
        i am curious about | wondering about | i wonder about | i was wondering about | interested in
        keep me posted on | keep me posted about | keep me informed about | keep me up to date on | keep me updated on
        any word on | what is being done about | what's being done about | what is done about
        what is being done on | what's being done on | what is being done for | what are we doing about
        what is being done with | i have to report on | i'm supposed to report on | i have to brief my boss on
        i must brief my boss on | do with | do about | done about
        deal with | deals with
        have responsibility for | has responsibility for | bear responsibility for | bears responsibility for
        take responsibility for | takes responsibility for | carry responsibility for | carries responsibility for
        responsible for | accountable for | answerable for | in relation to | answers for | answer for
    """,
}
