"""English words that mean the same, a line for each meaning, in dictionary form."""

LINES = """
    merge | merger | amalgamate | amalgamation | consolidate | consolidation
    arrange | arrangement | reorganise | reorganize | reorganisation | reorganization | rearrange | rearrangement |
        restructure | restructuring
    streamline | streamlining | slim down | slimming | downsize | downsizing | lean
    abolish | abolition | do away with | scrap | eliminate | elimination | dissolve | dissolution | disband
    founding | set up | establish | establishment | create | creation
    level | tier | echelon
    two-level | two-tier | two-tiered
    three-level | three-tier | three-tiered
    local government | local authority | local administration
    centre | center | central level
    locality | local | local area
    grassroots | grass roots | grass-roots
    province | provincial
    commune | communal
    special zone | special administrative zone | special administrative region
    village | hamlet
    residential group | neighbourhood group | neighborhood group | residential quarter
    urban area | urban zone
    administrative unit | administrative division | territorial unit
    cadre | civil servant | official | public servant | functionary
    public employee | public sector employee | state employee
    employee | labourer | laborer
    part-time | non-permanent | non-specialised | non-specialized | non-full-time | non-professional | part-timer
    staff | personnel | workforce | manpower | human resources
    staff numbers | total staff | headcount | payroll | staff quota | staffing level
    police | public security | policing
    security and order | law and order | public order
    court | tribunal
    procuracy | procuratorate | prosecutor's office | public prosecutor | prosecution service
    inspectorate | inspection agency | inspection body
    inspect | inspection | scrutiny | scrutinise
    chief inspector | inspector general | head inspector
    supervise | supervision | oversee | oversight | monitor | monitoring
    verification | verify | authentication
    review | re-examine | re-examination | reappraise
    assess | assessment | evaluate | evaluation | appraise | appraisal
    grade | rating | ranking
    class | classing | classification | classify | categorise | categorize
    screen | screening | sift | vet
    decentralise | decentralize | decentralisation | decentralization | devolve | devolution
    delegation of powers | delegation of authority | power delegation
    structure | organisational structure | organisation chart
    apparatus | machinery
    organisation | organization
    organise | organize
    programme | program
    amend | amendment | revise | revision | modify | modification
    Constitution | constitutional | fundamental law | basic law
    law | legislation | legal | statute
    legal document | legal act | legal text | legal instrument | normative act
    rule | regulation | provision
    working rules | working regulations | rules of procedure
    Party Charter | Party statutes | Party constitution
    draft law | bill
    adopt | adoption | pass | enact | enactment
    publish | publication | make public | disclose | disclosure
    announce | announcement
    communication | propaganda | publicity | publicise | publicize
    information technology | ICT | computing | informatics
    rebut | rebuttal | refute | refutation | debunk
    distortion | false information | misinformation | disinformation | fake news
    incitement | agitation | instigation | incite
    online | on the internet | internet | web | virtual
    digital government | e-government | electronic government
    digital transformation | digitalisation | digitalization | go digital
    digitise | digitize | digitisation | digitization
    digital business | digital enterprise | digital company
    software | computer program
    database | data bank
    data governance | data management
    data security | cybersecurity | cyber security | network security | information security
    state secret | classified information | official secret
    obstacle | bottleneck | hurdle | barrier | hindrance | impediment | blockage
    difficulty | trouble
    settle | settlement | resolve | solve | tackle | deal with
    shortcoming | deficiency | weakness | failing | flaw | inadequacy
    gap | loophole
    contradiction | conflict | inconsistency
    overlap | overlapping | duplication
    cumbersome | unwieldy | top-heavy
    middle layer | intermediate level | intermediary level
    remedy | rectify | rectification | correct | correction | make good | overcome
    waste | wastefulness | squandering
    wrongdoing | misconduct | malpractice | malfeasance
    abuse of power | abuse of authority | misuse of power
    violation | violate | breach | infringement | break rules
    punish | punishment | penalise | penalize | penalty | sanction
    forbid | prohibit | prohibition | ban
    interfere | interference | meddle | meddling | intervene | intervention
    localism | parochialism | regionalism
    complaint | petition | grievance
    criticise | criticize | criticism | censure | rebuke
    commend | commendation | praise | applaud
    reward | award
    emulation | emulation movement | emulation campaign
    responsibility | responsible | accountability | accountable | answerable | answer for
    deputy head | vice head | deputy chief
    deputy secretary | vice secretary
    chair | chairman | chairperson | chairwoman | president
    National Assembly deputy | lawmaker | legislator | member of parliament | parliamentarian
    vacant | vacancy | unfilled
    post | position
    leading post | leadership post | leadership position | management position
    hold several posts | concurrent post | concurrent position | multiple posts
    appoint | appointment | designate | designation
    nomination | nominate | put forward
    recruit | recruitment | hire | hiring
    transfer | reassign | reassignment | redeploy | redeployment
    hand over | handover | hand-over | pass on
    promotion | advancement
    retire | retirement
    surplus | excess | redundant | redundancy
    shortage | shortfall | understaffing
    benefit | entitlement | compensation | severance
    allowance | supplement | stipend
    salary | pay | wage | remuneration
    payment | pay out | payout | disburse | disbursement
    wage fund | payroll fund | salary fund | salary budget
    social insurance | social security
    people of merit | person of merit | meritorious person | people with meritorious service
    social housing | public housing | affordable housing | subsidised housing
    houses and land | real estate | property | realty
    public asset | public property | state property | state asset
    headquarters | head office | main office
    office | premises | office building
    workplace | place of work
    equipment | hardware
    vehicle | car | means of transport
    dispose of | disposal
    renovate | renovation | refurbish | refurbishment
    buy | bought | purchase | procurement | acquisition
    save | economise | economize | thrift
    tax office | tax administration | tax authority | tax department | taxation | taxes | taxman | revenue service
    treasury | exchequer
    customs | customs office | customs service
    statistics | statistical
    fund | funding | financing
    means | resources
    spending | expenditure | expense
    State budget | public purse | state coffers
    Party fee | party dues | membership dues | membership fee | party subscription
    administrative procedure | administrative formality | formality | red tape | paperwork
    online public service | e-service | digital public service | electronic public service
    public service unit | public service provider | public non-business unit | non-productive public unit
    building permit | construction permit | building licence | building license | planning permission
    practice in medicine | medical practice | practice of medicine
    health | healthcare | health care | medical
    health facility | medical facility | healthcare facility
    health station | clinic | dispensary | medical station | health centre | health center
    education | schooling
    school year | academic year
    kindergarten | nursery school | preschool | pre-school
    primary | primary school | elementary school
    lower secondary | lower secondary school | middle school | junior high school
    inter-level | multi-level | all-through
    university | higher education
    volunteer | volunteering
    young | youth | young people
    woman | women | female
    ethnic minority | minority | minority people
    intellectual | intelligentsia | scholar
    scientist | researcher
    talent | talented people | gifted people
    attract | attraction | draw in
    promising | high-potential
    firm | enterprise | business | company
    state-owned enterprise | state enterprise | SOE | state company
    State group | economic group | conglomerate
    parent company | holding company
    branch | sector
    bank | banking
    shipbuilding | shipyard
    shipping | maritime | merchant marine
    aviation | air transport
    securities | stock market | stock exchange
    cipher | cryptography | cryptographic
    nuclear safety | atomic safety | radiation safety
    defence | defense
    army | military
    militia | self-defence force | self-defense force
    commander | commanding officer
    growth | economic growth
    target | goal | objective | aim
    socio-economic | economic and social | social and economic
    public opinion | popular feeling | people's mood
    people | citizen | population | inhabitant | resident
    lives | livelihood | living conditions | standard of living
    trust | confidence
    unity | solidarity | cohesion
    foresee | anticipate | forecast | predict
    election | poll | ballot
    plenum | plenary session | plenary meeting | plenary
    celebration | festivity
    farewell | leaving party | send-off | goodbye
    Tết | Lunar New Year | Vietnamese New Year
    spring outing | spring trip | spring festival
    holiday | vacation
    press agency | press outlet | news outlet | media outlet
    radio and television | broadcaster | broadcasting | radio and TV
    magazine | periodical | journal
    mass organisation | mass organization | mass association | people's association
    socio-political organisation | sociopolitical organization | political and social organisation
    socio-professional | social and professional
    not for profit | non-profit | nonprofit
    charity fund | charity | charitable fund
    mass mobilisation | mass mobilization | mobilisation of the masses | civil mobilisation
    legal entity | legal person | juridical person
    Party member | member of the Party
    cell | Party cell | Party branch
    advisory body | advisory bodies | advisory agency | consultative body
    advise | advice | counsel
    propose | proposal | recommend | recommendation | suggest | suggestion
    opinion | comment | feedback
    consult | consultation
    agree | agreement | approve | approval | endorse | endorsement
    suspend | suspension | freeze | halt | pause
    guide | guidance | guideline | instruct | instruction
    train | training | retraining | coaching | professional development
    skill | ability | capability | capacity
    coordinate | coordination | collaborate | collaboration | cooperate | cooperation | work together
    adjust | adjustment | adapt | adaptation
    allocation | allocate | distribution
    trial | trial run | test run | pilot | try out | experiment
    interrupt | interruption | disruption
    standing unit | standing team | permanent unit
    standby | on call | on duty
    standardise | standardize | standardisation | standardization
    standard | norm
    criteria | criterion | benchmark
    simplify | simplification | simpler
    cut | reduce | reduction | decrease
    integrate | integration
    link | connect | interconnect | interoperability
    upgrade | modernise | modernize
    clean | clean up | cleanse
    feasible | feasibility | workable | practicable | viability
    mountainous | highland | upland
    remote | far-flung | outlying
    disadvantaged | underprivileged | deprived
    island | isle
    stagnate | stagnation | standstill
    outstanding work | backlog | pending work | unfinished business
    lopsided | unbalanced | uneven | imbalance
    levelled | equalised | egalitarian
    govern | governance
    institutional | institution
    sum up | take stock | stocktaking | final review
    survey | fact-finding
    needless | unnecessary | superfluous
    spread | disseminate | dissemination | replicate
    term | term of office | mandate
    personnel work | personnel affairs | staffing policy | HR management
    appendix | annex
    copy | duplicate | replica
    compulsory | mandatory | obligatory
    come from elsewhere | non-local | non-native | from outside the locality
    assistant | aide
    on purpose | deliberately | intentionally | wilfully
    co-chair | jointly chair
    convene | call a meeting | summon
    prevent | prevention
    protect | protection | safeguard
    civil judgment enforcement | enforcement of judgments | judgment enforcement | execution of judgments
    division of powers | demarcation of powers | delimitation of powers | separation of competences
    Hanoi | Ha Noi
    Ho Chi Minh City | Saigon | HCMC
    14th Congress | Congress XIV | 14th Party Congress | 14th National Congress
    strategy | strategic
    science | scientific
    owner | shareholder | proprietor
    private sector | non-public sector
    spearhead | cutting-edge
    vanguard | avant-garde
    descriptions of posts | job description | post description
    wound up | winding up | wind up | liquidation | liquidate
    land use | use of land
    culture | cultural
    economy | economic
    commercial bank | lender
    armed forces | armed services
    ceremony | ceremonial
    attend | attendance
    responsibility allowance | position allowance
    democratically | democratic | democracy
    unpaid | owed | in arrears
    technical problem | technical incident | breakdown | glitch
    account | bank account
    budget code | fiscal code
    digital education | digital learning
    social fund | welfare fund
    ideological | ideology
    military command | military headquarters
    army officer | military officer
    finance | financial
    study | research
    draw up | drawing up | drafting
    model congress | model congresses | pilot congress | trial congress
    split | fragmented | fragmentation
    admission | intake of members | admission of members
    affected | impacted
    working relations | working relationship
"""
