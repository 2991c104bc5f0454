"""The English words that only frame a question: sense → phrases, as `senses` explains."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined, parts

PHRASES = {
    "filler": """
        if nobody moves | if nobody acts | if no one acts | if no one moves | if nothing is done | if nothing happens
        if nothing more is done | if nothing changes | if nobody does anything | if no one does anything
        unless somebody acts | unless something is done | if we do nothing | if they do nothing | if all stays as it is
        just checking if | just checking whether | checking if | checking whether | wanted to check if
        wanted to check whether | i wanted to check if | i wanted to ask if | wanted to ask if | wondering if
        i was wondering if | wondering whether
        with the leading body | with the leading bodies | with the responsible agency | with who is in charge
        going to fall | going to come | is going to be | are going to be
        with names of who leads | with the names of who leads | with the names of the leads | with names of the leads
        with the name of the lead | with the names of the bodies | with the lead's name | with the leads' names
        reach us | reaches us | concern us | concerns us | affect us | affects us | fall to us | falls to us
        land on us | lands on us | land on our desk | lands on our desk | come our way | comes our way
        in here | in this register | in this database | side by side | next to each other
        perform | performs | fulfil | fulfils | fulfill | fulfills | undertake | undertakes | accomplish
        accomplishes | discharge | discharges | honour | honours | tackle | tackles
        get through | carry through | see through | bring to completion
        bring to an end | bring to a close | take on | take up
        and thank you | if there is any | if there's any | won't you | i wonder whether | as a list | in a list
        in list form | in full | the lot | the whole lot | with details | with all details | with all the details
        with full details | with who is responsible | with the responsible bodies | with the responsible body
        with the bodies responsible | with those responsible
        with ids | with their ids | with id | with the ids | with the id of each
        with their numbers and titles | with names and dates | with the lead | with the lead body
        with the lead bodies | with their leads | with who leads | with the bodies | with the bodies concerned
        with the wording | with their wording | with their status | with the status of each | with the state of each
        with their state | and their status | and their state | and their wording | and who leads each
        and who leads them | and who leads it | with the day of each | and the day of each | with each deadline
        that's it | that's all i need | that is all i need | can i trouble you for | may i trouble you for
        could i trouble you for | may i bother you for | yours sincerely | sincerely | yours faithfully
        respectfully
        warm regards | regards | all the best | looking forward to your reply | looking forward to your answer
        awaiting your reply | have a nice day | have a good day | good bye | bye
        been assigned anything | been assigned any | been assigned something | been assigned any tasks
        been tasked with anything | been entrusted with anything | been told to do anything | been asked anything
        been charged with anything | given anything to do | assigned anything | assigned any | are recorded
        are on record | are listed | are registered | are entered | are tracked | are known | are noted | are held
        are kept | are stored | are there on record | do you have on record | do we have on record | do you hold
        do you have on file | do we have on file | item by item | one by one | task by task | point by point
        line by line | row by row | each in turn
        what was decided | what has been decided | what is decided | what got decided | was decided | been decided
        were decided | for reference | for my reference | for our reference | for good measure | what can be said
        what is there to say | what's there to say | is there to know | there is to know | really
        precisely | definitely | certainly | truly | formally | officially
        as we speak | as things stand | as it stands | as matters stand | at this point | at this moment
        at this stage | at this time | at the present time | at the current time | for the time being
        for the moment
        as of this moment | this minute | right this minute | in all | all in all | all told | on the whole
        taken together | when all is said and done | in actual fact | in reality | in practice | effectively
        strictly | literally | sometime | some time | at some point | at some stage
        at one point or another | happen to | for the briefing | for my briefing | for our briefing
        for tomorrow's meeting | for today's meeting | for our meeting | for my meeting | for the next meeting
        for my boss | for my minister | for the minister | for the director | for the chief | for my chief
        for our director | for the leadership | for our leadership | for my presentation | for a presentation
        for the presentation | for our weekly report | for the weekly report | for our monthly report
        for my article
        for an article | for my story | for our newsletter | for my thesis | for my research | for a talk
        for a lecture | for a client | for my class | for a colleague | for our records | for my records
        for our planning | for my planning | for planning purposes | for the minutes | for our internal report
        for an internal report | for a speech | for our website | if we are the | if you are the | if i am at the
        if i am from the | if i work for the | if i work at the | if we are | if you are | as far as is known
        as far as you know | as far as we know | as far as i know | to your knowledge
        to the best of your knowledge
        if known | or whatever | or something | or so they say | and so on | etc | et cetera | and the like
        or the like | or similar | and such | you see | i mean | i suppose | i guess | i assume | presumably
        obviously | naturally | long story short | to recap | once again | yet again | as usual | as ever
        as always
        again please | have to their name | has to its name | on its hands | on their hands | on our hands
        on my hands | and how many each | how many each | and how many does each have | and how many has each
        and how many do they have | and how many of them each | and how many apiece | how many apiece | with numbers
        with the numbers | with the number of each | in question | at issue | so to speak | as it were | as such
        what kind of | what kinds of | what type of | what types of | which kind of | which kinds of | what sorts of
        what sort of | types of work | kinds of work | sorts of work
        um | uh | erm | uhm | er | if anything | if that's all right | if that's ok | if that's okay | if you would
        if you please | if you could | if at all possible | when you have a moment | at your convenience
        thanks in advance | thank you in advance | many thanks | thanks a lot | thanks so much | thank you very much
        with thanks | best regards | kind regards | in plain words | in plain english | put simply | simply put
        in simple terms | is it true | hi all | hello all | hi everyone | hello everyone | hi team | hello team
        hi folks | hi guys | good day | greetings
        down for | bind us | binds us
        appear | appears | appearing | crop up | crops up | anywhere | at all | any role | figure in | figures in
        the particulars | particulars | the particulars of | particulars of | with titles | with their titles
        and their titles | with their numbers | with their names | with their dates | together with their titles
        does the register foresee | does the register show | does the register say
        the register says | the register has | the register holds | the register knows
        does the register give | according to the register | does the register have | is there in the register
        are there in the register | are in the register | i'd rather know | i'd rather see | for my information
        for our information | for the record | for the file | for our files | for my files | for a report
        for a briefing | for my report | for our report | for a meeting | for the meeting | for my notes | me again
        it's me again | of course | by the way | btw | just curious | to be clear | to be precise
        strictly speaking
        could i ask | may i ask | can i ask | might i ask | may we ask | may we know | may i know | might i know
        might we know | may we have | may we see | might i have | might i see | could we have | could we see
        could we get | can we have | can we see | can we get | allow me to ask | permit me to ask
        it would help to know | it would be good to know | it would be useful to know | good to know | happy to know
        keen to know | eager to know | anxious to know | i am keen to know | i'm keen to know
        i would be glad to know | i'd be glad to know | glad to know | i'd love to know | i would love to know
        furnish | furnish me with | furnish us with | please furnish | supply | supply me with | supply us with
        provide me with | provide us with | present me with | set out for me | let's see | let's have | let me see
        let us see | let us know | let us know whether | let us know if | does anyone know | does anybody know
        anyone know | who knows | do we know whether | do you know whether | do you know if | do we know if
        is it the case that | is it true that | is it correct that | am i right that | am i right in thinking that
        am i right to think that | would i be right that | would it be correct that | would it be right that
        i think
        i believe | i gather | i understand that | i heard that | i've heard that | i read that | they say that
        with the following | as follows | for each task | of each task | been given anything
        been given anything to do | been given work | been given something to do | been asked to do anything
        with its deadline | with their deadline | with their deadlines | with the deadline of each
        with the deadline
        and their deadlines | and its deadline | and their due dates | with their due dates
        somthing | anythng | anyting | presently | at present | on our plate | on your plate | sorry to bother
        quick one | a quick one | just a quick one | across the board | whatever | whatever there is | please report
        please provide | please explain | explain what | could you explain | can you explain | confirm whether
        please confirm whether | please confirm that | please confirm | we wish to be informed of
        wish to be informed of | set out the content of
        in brief | in short | in a nutshell | can u | could u | would u | u | exact wording | the exact wording
        exact wording of | the exact wording of | exact text of | the exact text of | rn | atm | ok | okay | alright
        grateful | be grateful | grateful for | grateful to know | indicate | specify | inform me | inform us
        inform me of | inform us of | inform me about | inform us about | inform about | please state
        set before me
        put before me | whether | tell me whether | tell us whether | tell me if | tell us if | let me know whether
        let me know if | actually | in fact | as a matter of fact | basically
        in whatever capacity | in any capacity | in any role | in whatever role | whatever the role
        whatever its role | serve | serves | serve as | serves as | serving as | act as | acts as | acting as
        functions as | when's | where's | therein | in there
        be so good as to | so good as to | be so kind as to | so kind as to | would you be so kind as to
        would you be so good as to | be good enough to
        under these conclusions | in these conclusions | under the conclusions | in the conclusions
        under all conclusions | in all conclusions | in all the conclusions | under all the conclusions
        under any conclusion | in any conclusion | from these conclusions | from the conclusions
        any idea | do you have any idea | have you any idea | pull up | bring up | dig up | look up
        may i have | may i see | can i have | can i see | can i get | could i have | could i see
        could i get | i was hoping | would you mind showing | would you mind telling | would you mind giving
        would you mind | i wish to know
        i want to know | curious | i am curious | i'm curious | cheers | much appreciated | if possible
        if you can | if you don't mind | help me find | help me see | on the hook for | on the hook
        wrap up | turn in
        assigned to anyone | given to anyone | addressed to anyone | assigned to anybody | if any | if there are any
        sort of | kind of work | point | points | in the system | in our system | on record | who was assigned
        who has been assigned | who was given | who is assigned | make | makes | in the register |
        does the register hold | does the register contain | does the register list | sir | madam | sir or madam |
        come | comes | plate | against its deadlines | against their deadlines |
        send me | send us
        a | an | the | what | what's | whats | whom | whose | when | that | that's | those | these | be | am
        been | being | i | me | my | we | us | our | you | your | please | show | tell | give | find | get | see
        want | need | needs | got | where | i'd like | like to know | would like | know | let | let's
        there
        there's | it | it's | its | they | them | their | any | thing | things | item | items | ones | one | work
        action | actions | for us | still
        already | finish | deliver | date
        dates | day | days of | pls | plz | thanks | thank you | thx | hello | hi | supposed to | what became of
        what has become of | what happened to | what happened with | since when | how long | for how long | kindly
        tell us | say | says | issues | matter | matters | stuff | anyone | somebody | hey | dear | could you
        can you | i need to know | wondering | i'm looking for | looking for | yet | how is | how are | how's
        doing
        how far is | hi there | good morning | involve | involves | involving | involved in | involved
        in which the | exactly | closely | in total | altogether | overall | responsible | accountable
        answerable | wording | the wording of | wording of | ordered | instructed | directed
        falling
        with their work | with its work | with their tasks | with its tasks | with their assignments
        please tell me | in detail | for me
        by name or through a group | by name or through another group | became | becomes | become
        something | someone | any time | anytime | at any time
        have on their plate | has on its plate | have on its plate | on their plate | on its plate | on the plate of
        details | details of | details on
        more details | as well | in full
        information on | information about | info on | info about | more about | tell me more about
        look at | take a look at | should know about | we should know | i should know
        i'm writing | i am writing | we're writing | we are writing | i'm writing to ask | i am writing to ask
        send me | send us | please send | could you send | can you send | forward me | forward us
        quick question | a quick question | just a quick question | just checking | double-checking
        good afternoon | good evening | excuse me | sorry to bother you | remind me | remind us | remind me of
        i was asked whether | i was asked if | we were asked whether | we were asked if | we've been asked whether
        i've been asked whether | we have been asked whether | i have been asked whether | can you check whether
        can you check if | could you check whether | could you check if | please check whether | please check if
        could you confirm that | can you confirm that | can you tell me whether | could you tell me whether
        my boss wants | my editor wants
        i'm trying to find out | i am trying to find out | trying to find out | i'm trying to find | trying to find
        i'm interested in | i am interested in | we're interested in | we'd like | we'd like to know
        we'd like to see | i'd like to see | i'd appreciate | i would appreciate | i'd be grateful for
        i would be grateful for | is it possible to see | is it possible to get | would it be possible to see
        would it be possible to get | would it be possible to have | is there a way to see | i.e | i.e.
        anybody | gets | getting | what else | ought to | has got to
        have got to | had better | get round to | follow through on | just wondering | a quick check | quick check
        fyi | i need an answer on | please advise | advise | let me have | let us have | give us | hand me | hand us
        fetch | could i please have | can you show me | could you show me | could you list | can you list
        could you give me | can you give me | could you pull | can you pull | i'd love to see | i would like to see
        i would like to know | we would like to know | we would like to see | i have to know | we need to know
        we need | i need | i need to see | we need to see | do we know | do you know | can anyone tell me
        could somebody tell me | can somebody tell me | i'm checking | i am checking | we're checking
        we're | we've | ours | of ours | ended up | end up | ends up | every one of | every single one of
        send over
        send the list of | send a list of | send list of
    """
    + " | "
    + combined(
        ("i'd", "i would", "we'd", "we would"),
        ("just", "only", "simply", "also", "really"),
        ("like to know", "like to see", "like", "love to know", "want to know"),
    )
    + " | "
    + combined(
        ("i", "we"),
        ("just", "only", "simply", "also", "really"),
        parts("""
            want | want to know | want to see | need | need to know | need to see | want to hear about
            wanted to know | wonder | wondered
        """),
    )
    + " | "
    + combined(
        ("my", "the", "our"),
        parts("""
            neighbour | neighbor | colleague | minister | director | manager | chief | chairman | editor | boss
            deputy minister | head of office | wife | husband
        """),
        parts("""
            wants to know | wants to see | is asking | would like to know | would like to see | needs to know | asks
            asked me | wonders
        """),
    ),
    "filler  ": combined(
        ("for",),
        parts("""
            our | the | my | a | today's | tomorrow's | this week's | next week's | monday's | tuesday's
        wednesday's
            thursday's | friday's | the next | our next | my next | the coming | an upcoming | the upcoming
        """),
        ("", "weekly", "monthly", "quarterly", "internal", "party", "press", "staff", "regular"),
        parts("meeting | briefing | conference | presentation | press release | bulletin | newsletter | brief | memo"),
    ),
    "edging": """
        asap | as soon as possible | quickly | quick | it's urgent | it is urgent | this is urgent | urgently please
        i wonder | i need it | i need this | thanks for your help | thank you for your help | thanks for helping
        your help please | isn't it | aren't there | is it not | right | eh | yes | isn't that so
        correct | only those | just those | just these | only these | just that | only that | nothing else
        and nothing else | nothing more | and nothing more | each of them | again | once more | then | please help
        please help me | i hope | i hope you can help | hope you can help | hope that helps | hope that's clear
        if that makes sense
        to be honest | honestly | frankly | for my records | out of curiosity | just curious | just checking
        just to be sure | to be sure | with thanks | pretty please | whenever you can | when you can
        at your leisure
        no rush | no hurry | take your time | in your own time | that would help | that would be great
        that would be helpful | that would be useful | that'd be great | would be great | would be helpful
        would help | would be nice | would be appreciated | would be much appreciated | is all i need
        is what i need
        i'd be grateful | i would be grateful | appreciate it | i'd appreciate it | i appreciate it | best
    """,
    "opening": """
        group | group the | split | split the | break down | break down the | divide | classify | categorise
        gimme | gimme the | gimme a list of | lemme see | lemme know | re | subject | pls send | please send | send
        send over | please send over | can you send | could you send | i'd need | we'd need | requesting
        we request | i request | we hereby request | i hereby request | may i request | i would like to request
        i'd like to request | we kindly request | i kindly request | we would like to request | we wish to request
        ok last one | okay last one | and last one | one last one
        hiya | howdy | dear colleague | dear colleagues | dear team | dear friends | dear comrades | dear comrade
        dear friend | morning | afternoon | evening | ah | aha | incidentally | briefly | yo | hullo | hallo
        salutations | sorry to trouble you | sorry for the trouble | sorry for bothering you
        apologies for bothering you | apologies for the trouble | sorry to disturb you | sorry to ask
        sorry to ask again | sorry if this is obvious | sorry if this has been asked | i hope you are well
        i hope you're well | hope you're well | hope you are well | hope all is well | i hope all is well
        i hope this finds you well | hope this finds you well | trust you are well | how are you today
        how are you doing | how's it going | just a question | i've got a question | i've a question
        we have a question | i have a question | i've got a quick question | i have another question
        short question
        a short question | dumb question | silly question | stupid question | a silly question | a dumb question
        a stupid question | basic question | a basic question | for your information | to be honest | truth be told
        to tell the truth | if it's not too much trouble | if it is not too much trouble
        if it isn't too much trouble | when you have time | when you get a chance | when you have a minute
        when you have a second | when convenient | at your earliest convenience | as soon as possible | asap
        it's urgent | this is urgent | it is urgent | i'm in a hurry | i am in a hurry | in a hurry | i'm new here
        i am new here | i'm new to this | i am new to this | new here | first time here | first time user
        i'm not an expert | i am not an expert | i'm no expert | i need this | i need it
        this is for | my boss needs | my boss asked | my boss asks | my director asks for
        the minister is asking for
        my director wants | my manager wants | my minister wants | the boss is asking for | the boss asks for
        my head of office wants | people ask | people asked | colleagues ask | colleagues asked | a colleague asks
        a colleague asked | a friend asks | a friend asked me | a reader asks | readers ask | a citizen asks
        someone asks | somebody asks | somebody asked | they want to know | people want to know
        readers want to know
        out of curiosity | i'm just curious | i am just curious | just to check | just to be sure | to be sure
        to be on the safe side | to make sure | just to make sure | for information | for info | in one sentence
        in one line | be so kind and show | be so kind and list | be so kind and tell me | just out of curiosity
        just out of interest | out of interest | for interest's sake | for the sake of completeness
        while we are at it | while i'm at it | while you are at it | to get to the point | straight to the point
        to cut it short
        explain | explain the | elaborate on | expand on | pull together | please pull together | gather together
        put together the | round up | line up | count me in on | expound | unpack
        list out | set out | set out the | lay out | lay out the | point out | call up | pull up the | bring me
        bring me the | bring up the | print out | print me | present | present the | provide | provide the
        provide a list of | view | view the | highlight | highlight the | flag | flag up | flag the | share
        share the | share with me | share with us | email me | email us | mail me | mail us | message me | text me
        drop me | throw up | put up | put me | quickly | quick | simply | just list | just show | just show me
        just give me | just tell me | first show me | first list | first of all | then | next show me
        again | once more | one more time | show me again | show me once more | sorry | apologies | oops | pardon
        able to | searching for | i'm searching for | i am searching for | we're searching for | i'm after
        i am after | we're after | we are after | i was after | hunting for | i'm hunting for | report on the
        report the | report all | report all the | report me | report to me | direct me to | point me to
        guide me to
        lead me to | take me to | go over | go over the | go to | get hold of | any sign of | any trace of
        the titles of | titles of | the whole set of | the full set of | the set of | the entire set of
        the whole lot of | set of | i wish to see | i wish to have | we wish to see | we wish to have
        i wish to get
        wish to know | wish to see | we wish to know | would love to see | would love to know | would love
        i wonder what | i wonder which | i wonder | we wonder | i was wondering | i'm wondering | i am wondering
        wonder | i'd be interested to know | i'd be interested to see | i would be interested to know
        i'm interested to know | interested to know | curious to know | curious to see | i'm curious to know
        i am curious to know | help me list | help me get | help me with | help me with the | help me out with
        help us find | help us list | help us get | help us see | help me understand | help me work out
        help me figure out | help me find out | help me check | help me look up | help us understand
        help us work out | it would help to have | it would help to see | it'd help to know | it'd help to have
        it helps to know | assist me in finding | assist me with finding | assist me in listing | i've got to see
        i've got to know | i've got to list | i have to see | i have to check | i must check | i must know
        i should check | i've to check | i need to check | i want to check | i'd like to check
        i would like to check
        we want to check | we need to check | let me check | let us check | let me look at | let me find
        let me look up | i need to find | i need to find out | i want to find out | i'd like to find out
        i want to find | i'd like to find | i need to look up | i want to look up | i'd like to look up
        i want to look at | we're looking at | we are looking at | i'm looking at | i am looking at
        i've been asked to list | i've been asked to find | i've been asked for | i have been asked for
        i have been asked to list | i have been asked to find | i've been told to find | i've been told to list
        i was asked to find | i was asked to list | i was asked for | we've been asked for | i've been asked
        i have been asked | i was asked | my boss asked for | the boss wants | the minister wants | the chief wants
        the director wants | my chief wants | they asked me for | someone asked me for | somebody asked me for
        people ask me for | people keep asking me for | i'm asked for | i am asked for | i'm trying to list
        i am trying to list | i'm trying to see | i am trying to see | i am trying to find | trying to see
        trying to work out | trying to figure out | i'm trying to work out | i am trying to work out
        i'm trying to figure out | i am trying to figure out | i'm trying to understand | i am trying to understand
        trying to understand | it would be nice to see | it would be nice to know | it would be nice to have
        it'd be nice to know | it'd be nice to see | it would be good to see | it would be good to have
        it'd be good to know | it'd be good to see | it would be helpful to see | it would be helpful to know
        it would be helpful to have | it'd be helpful to know | it'd be great to see | it'd be great to know
        it would be great to see | it would be great to know | it would be useful to see
        it would be useful to have
        it would be great to have | i don't know | i do not know | i'm not sure | i am not sure | i'm unsure
        i am unsure | not sure | unsure | i forgot | i forget | i've forgotten | i have forgotten | forgot
        i can't remember | i cannot remember | i don't remember | i do not remember | i can't find | i cannot find
        i can't find out | i can't see | i can't tell | i couldn't find | i could not find | i can't work out
        i haven't found | i didn't find | i lost track of | i've lost track of | i have lost track of
        do you happen to know | happen to know | would you happen to know | do you by any chance know
        by any chance
        by chance | perhaps | maybe | possibly | if i may ask | if i may | if you know | if you happen to know
        is it possible to | is it possible to list | is it possible to know | is it possible to find
        would it be possible to | would it be possible to list | would it be possible to know
        is it possible to show
        is there any way to see | is there any way to know | is there a way to know | is there a way to find
        is there a way to list | can you pull up | could you pull up | could you pull together
        can you pull together
        could you bring up | can you bring up | can you dig up | could you dig up | can you dig out | how do i find
        how do i find out | how do i see | how do i get | how do i get to | how do i list | how do i know
        how can i find | how can i find out | how can i see | how can i get | how can i list | how can i know
        how can i look up | how do i look up | how could i see | how could i find | how do we find | how do we see
        how do we know | how can we see | how can we find | how can we find out | how would i find
        how might i find
        how should i find | where can i find | where do i find | where can i see | where do i see
        where can we find
        where can we see | in the first place | to begin with | to start with | for a start | for starters | for now
        as a first step | before anything else | what's on the list of | what is on the list of | who can tell me
        can anybody tell me | could anyone tell me | could anybody tell me | someone tell me | somebody tell me
        tell me again | remind me again | remind us again | my question is | my question | the question is
        question
        here's my question | here is my question | a question | here goes
        oh | well | so | look | listen | right | anyway | goodness | hang on | so basically | okay so | ok so
        right so | well then | now then | honestly | frankly | one more question | another question | one question
        last question | next question | one more thing | one last thing | draft | draft me
        draft a | let me think | tell me tell me | you know | hm | hmm | so then | and now | now for | oh and
        confirm | state | summarise | summarize | describe | identify | clarify | ascertain | establish | detail
        outline | recount | name | quote | produce | compile | collect | gather | extract | retrieve | filter
        pick out | single out | return | search | search for | check | verify | find out | work out | figure out
        determine | query | catalogue | tabulate | dig out | look for | put together | prepare | draw up
    """,
    "listing": """
        rundown of | a rundown of | rundown | a rundown | run-down of
        list every | show every | give me every | list each | show each
        list | lists | listing | list of | the list of | a list of | a list | whole list | the whole list | display
        print | enumerate | complete list | full list | the full list | complete list of | full list of
        the full list of
        itemise | itemize | all of the | pull | pull out | go through | run through | walk me through
        take me through | run me through | fill me in on | brief me on | update me on | bring me up to date on
        a complete list of | a full list of | a short list of | give me a list of | make a list of | write out
        spell out | the complete list of | table of | a table of
    """,
}
