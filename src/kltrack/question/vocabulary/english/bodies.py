"""English words of questions, sense → phrases: who: bodies, their roles, who gives a task, who is left out."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

PHRASES = {
    "filler which": "which | which of them | which of these | which of those",
    "filler asker": "who | who's | who is | who are",
    "filler asker to:field to:topic": """
        who handles | who works on | who deals with | who looks after | who takes care of | who is working on
        who's working on | who is handling | who has to deal with | who must deal with | who sees to | who attends to
        who must take care of | who has to take care of | who is dealing with | who has to look after | who tackles
    """,
    "bodies": """
        which body | which bodies | which agency | which agencies | which organisation | which organisations
        which organization | which organizations | what agency | what agencies | which body is | what bodies
        body with | the body with | bodies with | the bodies with | all bodies with | list bodies with | agency with
        the agency with | agencies with | the agencies with | bodies that have | the body that has | agencies that have
        bodies having | any body with | organisations with | the organisation with | organisations that have
        any body | any bodies | any agency | any agencies | any organisation | any organisations | any organization
        any organizations | any institution | any institutions | any of the bodies | any of the agencies
        which institution | which institutions | which authority | which authorities | which organ | which organs
    """,
    "bodies:ministries": """
        which ministry | what ministry | ministry with | the ministry with | ministries with | the ministries with
        all ministries with | list ministries with | ministry that has | the ministry that has | ministries that have
        ministries having | any ministry with | any ministry | any one ministry | any of the ministries
    """,
    "bodies:provinces": """
        which province | what province | province with | the province with | provinces with | the provinces with
        all provinces with | list provinces with | province that has | the province that has | provinces that have
        provinces having | any province with | any province | any one province | any of the provinces
    """,
    "verb filler to:body": "do",
    "except": """
        don't show | do not show | dont show | don't include | do not include | dont include | don't list | do not list
        dont list | don't count | do not count | dont count | without showing | without listing | hide | hiding
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
        and not through a group | but not through a group | explicitly
    """
    + " | "
    + combined(
        ("", "and", "but"),
        ("not", "not just", "not only", "not merely"),
        ("through", "via", "as part of", "under", "as one of"),
        ("the group", "the groups", "groups", "a group", "all ministries", "the ministries", "the group of ministries"),
    )
    + " | "
    + combined(
        ("", "and", "but"),
        ("not", "not just", "not only", "not merely"),
        ("all ministries", "the group ones", "the group tasks", "group tasks", "group ones", "those of the group"),
    )
    + " | "
    + combined(
        ("", "is", "are"), ("named", "mentioned", "cited"), ("in personally", "in individually", "in by its own name")
    ),
    "named ": combined(
        ("", "are", "is", "was", "were"),
        ("personally",),
        ("told", "asked", "named", "ordered", "addressed", "assigned", "instructed", "tasked", "charged", "directed"),
        ("", "to", "to do", "with", "for"),
    )
    + " | "
    + combined(
        ("named for", "named", "told", "asked", "addressed", "addressed to", "assigned", "given", "instructed"),
        ("personally", "directly", "explicitly", "specifically", "individually"),
    )
    + " | individually named | named individually | is named in | are named in",
    "committee:after": """
        its party committee included | party committee included | with its party committee included
        its party committee as well | its party committee too | its party committees included
        counting its party committee | and also for its party committee | its party committee inclusive
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
    "in-person": "personally | in person | himself | herself | in his own person | in her own person",
    "filler to:role": "role | roles | in the role | in the role of | as",
    "kind:assignment": "of kind assignment | kind assignment | of the kind assignment",
    "kind:request": "request | requests | of kind request | kind request",
    "kind:decision": "decision | decisions | decisions taken | decisions made | of kind decision | kind decision",
    "kind:authorisation": """
        have the right to do | has the right to do | right to do | have the right to decide | has the right to decide
        have the power to do | has the power to do | have the power to decide | has the power to decide
        have the authority to do | has the authority to do | have the authority to decide | has the authority to decide
        what powers do | what powers does | which powers do | which powers does | what powers
        allowed to do | permitted to do | entitled to do | authorised to do | authorized to do | empowered to do
        been allowed to do | free to do | allowed to decide | authorised to decide | authorized to decide
        empowered to decide
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
        bind | binds | that binds | which binds
        which bind | binding | owned by | held by | carried by | borne by | applicable to | lying with
        within the competence of | under the competence of | in the competence of | in the responsibility of
        under the authority of | under the charge of | for the attention of | to be performed by | to be handled by
        to be taken care of by | to be dealt with by | to be tackled by | to be fulfilled by | to be completed by the
        to be delivered by | to be settled by | under the remit of | in the portfolio of | in the hands of the
        in the purview of | to the account of | attributed to | attributable to
        apply to | applies to | applying to | binding on | that apply to | which apply to | that bind | binding upon
        lies within the remit of | lie within the remit of | falls within the remit of | fall within the remit of
        that fall to | that falls to | falling on | in the care of | in the charge of | within the purview of
        under the purview of
        rest upon | rests upon | rest on | rests on | fall upon | falls upon | falling upon
        across | among | amongst
        on the part of | falling to | belonging to | belongs to | belong to
        under the responsibility of | within the remit of | in the hands of | of either
        for either
        falls to | fall to | fell to | resting with | rests with | rest with | lies with | lie with
        in the remit of | on the shoulders of | on the plate of
    """,
    "to:body to-do": """
        waiting for | is waiting for | are waiting for | waits for | wait for | awaits | awaiting | await
        is awaiting | are awaiting | in store for | required of | expected of | expected from | demanded of
        incumbent on | incumbent upon | owed by | on the desk of | on the to-do list of | on the to do list of
        on the list of | on the agenda of | on the books of | to-do list of | to do list of | to-do list for
        to do list for | to-dos of | to-dos for | awaited from | wanted from | wanted of
    """,
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
    "excluded": "excluded | left out | not included | excepted",
    "only": "only | just | solely | exclusively | merely",
    "bodies:ministries each": """
        by ministry | per ministry | for each ministry | for every ministry | of each ministry | of every ministry
        each ministry | every ministry
        broken down by ministry | split by ministry | grouped by ministry
    """,
    "bodies:provinces each": """
        by province | per province | for each province | for every province | of each province | of every province
        each province
        broken down by province | split by province | grouped by province
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
    "having": "with | having",
    "any-bodies": "bodies | organisations | organizations | institutions",
}
