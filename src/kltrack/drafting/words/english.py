"""English: the words by which texts set tasks (language.py says what the kinds are)."""

from __future__ import annotations

from kltrack.drafting.words.language import Table

TABLE: Table = {
    "request": """
        asked for | asks for | request | requests | requested | requesting | require | requires | required |
        requiring | emphasised |
        emphasized | stressed | ask | asks | asked | asking | urge | urges | urged | urging | call on | calls on |
        called on | calling on | call upon | calls upon | called upon | calling upon | demand | demands | demanded |
        propose that | proposed that | stressed the need for | the requirement for | the request for | expected |
        emphasized the need for | suggest | suggested | recommends that | recommended that | pressed | underlined |
        underscored | underscored the need for | insisted | insisted that | underlined the need for | directed that |
        call for | calls for | called for | calling for | demanding | stressed that | suggests | proposes | proposed |
        told | reminded | set a deadline | sets a deadline | set deadlines | wanted | wants | encouraged |
        encouraging |
        advised | advises | appealed to | appeals to | forbids | forbade | prohibits | prohibited | bans | banned |
        insisted on | insists on | highlighted the need for | highlighted the need to | noted the need to |
        noted the need for | reiterated the need to | reiterated the need for | affirmed the need to | pushed for
    """,
    "assignment": """
        tasks the | task the | assign | assigns | assigned | assigning | tasked | tasking | entrust | entrusts |
        entrusted | entrusting | instruct | instructs | instructed | instructing | direct | directs | directed |
        charge | mandated | the assignment of | ordered | task | tasks | charges | charged | charging | mandate |
        mandates | commissions | ordering | orders
    """,
    "decision": """
        agree | agrees | agreed | agreeing | basically agree | basically agreed | approve | approves | approved |
        approving | approved in principle | decide | decides | decided | concur | concurred | unanimously agreed |
        endorsed | endorse | adopted
    """,
    "authorisation": """
        authorise | authorises | authorised | authorize | authorizes | authorized | allow | allows | allowed |
        allowing | permit | permits | permitted | agree to authorize | agreed to authorize | agree to authorise |
        agreed to authorise | authorizing | authorising | delegate | delegated
    """,
    "commendation": """
        commend | commends | commended | commending | acknowledge | acknowledges | acknowledged | acknowledging |
        acknowledge and commend | acknowledged and commended | recognised and commended | praise | praised |
        recognised | recognized | highly appreciate | highly appreciated | appreciate | appreciated | congratulate |
        congratulated | welcomed | hail | hails | hailed | hailing | laud | lauds | lauded | lauding | applaud |
        applauds | applauded | praising | lauded the efforts
    """,
    "begins": """
        request | requesting | require | requiring | assign | assigning | tasking | ask | asking | call on |
        calling on | the request for | the requirement for | entrust | entrusting | propose that
    """,
    "direct": """
        direct | directs | directed | directing | lead and direct | leads and directs | leading and directing |
        instruct | instructs | instructing | guide | guides | guiding | direct and guide | directing and guiding |
        urge | urging | lead | leads | leading | order | assign | assigns | assigning | lead and guide | have |
        to direct and guide | request | requests | requesting | oversee | oversees | overseeing | supervise |
        supervising | inspect and urge
    """,
    "with": """
        coordinate with | coordinates with | coordinating with | closely coordinate with | coordination with |
        in coordination with | in collaboration with | collaborate with | collaborating with | work with |
        work closely with | working with | works with | in conjunction with | in cooperation with | cooperate with |
        cooperating with | together with | work specifically with | work specifically with agencies |
        work specifically with the agencies | coordinate closely with | close coordination with | along with |
        lead the coordination with | consult with | coordination of | in consultation with | and coordinate with |
        in close coordination with | in close collaboration with | jointly with | in partnership with | alongside |
        cooperate closely with | closely cooperate with | closely work with | in tandem with | and work with |
        coordinating closely with | join hands with | joining hands with | coordinated with |
        direct and join hands with | in co operation with | in close co operation with | in close cooperation with |
        co operate with | co operating with | in co ordination with | co ordinate with | co ordinating with
    """,
    "must": """
        must | shall | need to | needs to | have to | has to | are to | is to | should | will | ought to | shouldn t |
        mustn t | it is necessary to | it is essential to | it is required to | it is imperative to |
        are responsible for | is responsible for | is comprehensively responsible for | is fully responsible for |
        are fully responsible for | is directly responsible for | are directly responsible for |
        is mainly responsible for | is primarily responsible for | is in charge of | are in charge of |
        takes responsibility for | will be responsible for | will be in charge of | will take charge of |
        will take responsibility for | shall be responsible for | will be tasked with | must be responsible for |
        takes the prime responsibility to | takes the prime responsibility for | takes the main responsibility for |
        takes primary responsibility for | takes the lead in | takes charge of | bears responsibility for | must be |
        shall be | take responsibility for | need | needs | it is crucial to | it is vital to | it is important to |
        it is critical to | it is urgent to | there is a need to | there is an urgent need to |
        has until | have until | is responsible to | are responsible to | is required to be | are required to be |
        it is needed to | are needed to |
        is needed to
    """,
    "passive": "is | are | was | were | be | been | being | has been | have been | will be",
    "aside": """
        also | has | have | had | clearly | basically | just | largely | generally | fully | once again | further |
        additionally | therefore | then | jointly | and | recently | earlier | again | strongly | in principle |
        unanimously |
        particularly | in particular | especially | repeatedly | personally | publicly | formally | officially |
        reviewed and | continue to | continued to | specifically | highly | is | was | kindly | respectfully | hereby |
        likewise | once more
    """,
    "they": """
        they | the leadership | it | the conclusion | conclusion | the directive | the dispatch | the telegram |
        the document | the notice | the resolution | this conclusion | the decision | the pm | pm |
        the government leader | government leader | the leader |
        the cabinet leader | cabinet leader | the head of government | the deputy prime minister |
        the prime minister |
        prime minister | the premier | the mayor | the city s mayor | city mayor | the government chief |
        the chairman |
        the chairwoman | the chairperson | the party chief | the party leader | the top leader | the cabinet chief |
        deputy prime minister | the permanent deputy prime minister | the deputy pm | deputy pm |
        the deputy pms | the deputy prime ministers | the plan | this plan | the programme | the program |
        this resolution | this directive | this dispatch | this notice | the announcement | the letter | the order |
        the circular | the instruction | the party secretary | the party general secretary | the general secretary |
        the state president | the president | the top legislator | the steering committee | the municipal leader |
        the provincial leader | the city leader | the secretary | the governor | the government leaders |
        the dispatch also | the minister | the vice chairman | the deputy minister
    """,
    "opener": """
        accordingly | in addition | besides | at the same time | in particular | especially | specifically | also |
        meanwhile | moreover | furthermore | therefore | thereby | thus | first | second | third | firstly |
        secondly | finally | in which | of which | and | including | in this conclusion | in the conclusion | then |
        next | along with that | simultaneously | on that basis | on this basis | from there | regarding |
        in the coming time | while | additionally | likewise | similarly | in the meantime | notably | as such |
        to this end | to that end | in this regard | concurrently | on this occasion | for his part | for its part |
        the goal is to | the aim is to | however | nonetheless | nevertheless
    """,
    "basis": """
        based on | on the basis of | pursuant to | in accordance with | according to | within the scope of | during |
        in the process of | in the course of | when | if | for | with | through | under
    """,
    "joins": """
        the | and | or | as well as | all | all the | relevant | a | an | comrades | comrade | both | also |
        together with | along with | alongside | other | every | each | including | namely | etc | their | respective
    """,
    "which": """
        of | under | at | in | from | directly under | within | across | on | who | which | whose | through | after |
        directly | belonging to
    """,
    "do": """
        absorb | analyse | analyze | receive | collect | master | hand over | inherit | restore | repair | respond |
        refer | act | actively | assign | assume | be | bring | carry | change | choose | clearly | comply | conduct |
        consider | consult | contribute | convert | cooperate | digitise | digitize | direct | do | draft | draw up |
        encourage | enforce | enter | exploit | fill | fulfil | fulfill | gather | give | go | grasp | have |
        increase | inspect | invest | join | keep | limit | link | make | mobilise | mobilize | modernise |
        modernize | observe | open | operate | orient | participate | pay attention | proceed | process | prohibit |
        push | put | rearrange | record | recruit | regard | register | release | research | reward | reach | seek |
        select | share | spend | stabilize | stabilise | stop | suspend | synchronise | synchronize | take | tackle |
        terminate | treat | try | understand | undertake | unify | use | utilise | utilize | verify | work |
        thoroughly grasp | thoroughly | take responsibility | temporarily suspend | lead | serve | end | base |
        identify | notify | merge | formulate | institutionalise | institutionalize | refrain | avoid | minimise |
        minimize | attract | answer | collaborate | connect | ensure | facilitate | innovate | urge | manage |
        balance | supplement | rationalise | rationalize | agree | do not | don t | address | expedite | spearhead |
        oversee | roll out | crack down | safeguard | secure | preserve | forecast | disburse | reallocate |
        evacuate | rescue | mitigate | combat | fight | curb | eliminate | eradicate | detect | investigate |
        penalise | penalize | guarantee | boost | stimulate | expand | diversify | negotiate | sign | ratify |
        commence | start | begin | inaugurate | construct | relocate | compensate | disclose | publicise | publicize |
        communicate | educate | discipline | counter | explore | harness | leverage | foster | unlock | pool |
        prioritise | prioritize | intensify | redouble | bolster | deepen | broaden | scale up | pilot | codify |
        harmonise | harmonize | align | classify | audit | check | remedy | dismantle | scrap | lower | slash | save |
        ban | abide by | adhere to | strictly implement | uphold | handle | recover | reform | regulate | repeal |
        replace | sanction | shorten | supply | surrender | transform | arrange | authorise | authorize | delegate |
        decentralise | decentralize | embark | engage | execute | extend | form | generate | host | introduce |
        justify | list | locate | measure | offer | plan | prosecute | quantify | reject | request | respect |
        retain | scrutinise | scrutinize | shift | show | specify | stay | track | turn | visit | ward off | warn |
        alert | patrol | vaccinate | quarantine | dredge | plant | test | certify | license | recall | refund |
        exempt | lend | borrow | insure | staff | equip | upgrade | widen | resettle | hand | translate | print |
        broadcast | petition | forward | entrust | accomplish | achieve | acquire | activate | adapt | add |
        administer | apprehend | assemble | attach | attend | automate | cancel | circulate | combine | conclude |
        confiscate | conserve | convene | convey | declare | decrease | defend | demolish | demonstrate | describe |
        designate | destroy | devise | devote | distribute | divert | divide | earmark | elaborate | elevate | embed |
        empower | enact | enlist | enrich | enrol | exclude | explain | halt | impose | incorporate | initiate |
        install | intervene | invite | liaise | lift | localise | localize | maximise | maximize | motivate |
        nominate | nurture | obtain | optimise | optimize | pave | persuade | pinpoint | postpone | procure |
        produce | propagate | pursue | realise | realize | reassign | rebuild | reclaim | reconsider | reconstruct |
        redeploy | redirect | redistribute | refine | refuse | rehabilitate | reinforce | renovate | reopen | repay |
        repatriate | reprimand | restrict | retrain | reuse | revamp | revitalise | revitalize | revoke | seize |
        separate | strive | sustain | tailor | transmit | unite | withdraw | withhold | write | calculate | estimate |
        compile | aggregate | catalogue | inventory | appraise | approve | resume | restart | help | let | move |
        get | enable | find | clean | contain | modify | punish | confirm | purchase | shut | ease |
        seal | bear | search | satisfy | donate | return | persist | narrow | honour | immunise | immunize
    """,
    "how": """
        urgently | promptly | immediately | strictly | seriously | proactively | actively | directly | closely |
        continue to | continues to | resolutely | effectively | comprehensively | carefully | quickly | soon |
        regularly | fully | further | better | well | clearly | firmly | absolutely | thoroughly | synchronously |
        successfully | drastically | extremely | not | only | completely | uniformly | early | swiftly | basically |
        vigorously | decisively | to | periodically | timely | annually
    """,
    "past": "has | have | had | was | were | did",
    "says": """
        state that | states that | stated that | clearly states that | clearly stated that |
        states the requirement for | stated the requirement for | states | stated | clearly states | clearly stated |
        also states | indicates that | specifies that | specified that | emphasizes that | emphasized that |
        noted that | sets out | set out | outlines | states the need to | stated the need to | the requirement for |
        the requirement to | the need to | that | state | the content of | requirements to | the requirement of |
        the policy of
    """,
    "to": "to",
    "urgency": """
        urgently | urgent | promptly | immediately | continue | continues | timely | as soon as possible | soon |
        on schedule | regularly | without delay | right away | at once | quickly | swiftly | extremely urgent |
        ahead of schedule | according to plan | according to the plan | in accordance with planned timelines |
        on-schedule | early | according to requirements and progress
    """,
    "closing": """
        all of the above tasks | all the above tasks | all of the above | the above tasks | the above contents |
        these tasks | this work | all these tasks | the above mentioned tasks | the tasks above |
        all directives | all the directives | these directives | all of these directives |
        above mentioned tasks | both tasks | the two tasks | both of these tasks
    """,
    "listing": """
        the following | as follows | including | following contents | following tasks | tasks | contents |
        the agencies | specifically | the following tasks | the following contents
    """,
    "office": """
        deputy prime minister | the deputy prime minister | permanent deputy prime minister |
        standing deputy prime minister | deputy prime ministers | the deputy prime ministers
    """,
    "same": """
        he | she | their responsibilities include | its responsibilities include | his responsibilities include |
        their tasks include | their duties include | it | they
    """,
    "concerning": "for | in | as for | as to | with regard to | with respect to",
    "capacity": """
        according to their assigned functions and tasks | within their assigned functions and tasks |
        within their authority | in line with their functions and tasks | based on their functions and tasks |
        in accordance with their functions and tasks | according to its functions and tasks |
        within the scope of their functions and tasks
    """,
    "consequence": """
        fail to | fails to | failing to | held accountable | be held responsible | face disciplinary action |
        responsible for delays | responsible for any
    """,
    "earlier": """
        earlier | previously | before that | in a previous | in an earlier |
        during the pandemic | in the past | last year | last month | this is to | this aims to |
        this will help | these include | this includes | the goal is to | the aim is to
    """,
    "heads": """
        leaders of | heads of | the leaders of | the heads of | directors of | heads of the | leaders of the |
        chairpersons of | chairmen of | chairs of | chairpersons of the | chairmen of the | chairs of the |
        governments of | the governments of | authorities of | authorities in | local authorities in |
        local authorities of | administrations of | administrations in | local administrations in |
        local administrations of | provincial authorities of | leaders in | local governments of
    """,
    "furniture": """
        photo | source | comment | comments | no data | same tag | same category | same author | illustration |
        illustrative photo | read more | related news | listen to audio | photo caption
    """,
}
