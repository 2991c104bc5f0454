"""The English words that only frame a question: sense → phrases, as `senses` explains.

The long lists are in alphabetical order, marks aside.
"""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined, parts

PHRASES = {
    "filler": """
        a | a quick check | a quick one | a quick question | accomplish | accomplishes | according to the register
        accountable | across the board | act as | acting as | action | actions | acts as | actually
        addressed to anyone | advise | affect us | affects us | again please | against its deadlines
        against their deadlines | all in all | all the best | all told | allow me to ask | already | alright
        altogether | am | am i right in thinking that | am i right that | am i right to think that | an
        and how many apiece | and how many do they have | and how many does each have | and how many each
        and how many has each | and how many of them each | and its deadline | and so on | and such | and thank you
        and the day of each | and the like | and their deadlines | and their due dates | and their state
        and their status | and their titles | and their wording | and who leads each | and who leads it
        and who leads them | answerable | anxious to know | any | any idea | any role | any time | anybody | anyone
        anyone know | anythng | anytime | anyting | anywhere | appear | appearing | appears | are entered
        are going to be | are held | are in the register | are kept | are known | are listed | are noted
        are on record | are recorded | are registered | are stored | are there in the register | are there on record
        are tracked | as a list | as a matter of fact | as always | as ever | as far as i know | as far as is known
        as far as we know | as far as you know | as follows | as it stands | as it were | as matters stand
        as of this moment | as such | as things stand | as usual | as we speak | as well | assigned any
        assigned anything | assigned to anybody | assigned to anyone | at all | at any time | at issue
        at one point or another | at present | at some point | at some stage | at the current time
        at the present time | at this moment | at this point | at this stage | at this time | at your convenience
        atm | awaiting your reply | basically | be | be good enough to | be grateful | be so good as to
        be so kind as to | became | become | becomes | been | been asked anything | been asked to do anything
        been assigned any | been assigned any tasks | been assigned anything | been assigned something
        been charged with anything | been decided | been entrusted with anything | been given anything
        been given anything to do | been given something to do | been given work | been tasked with anything
        been told to do anything | being | best regards | bind us | binds us | bring to a close | bring to an end
        bring to completion | bring up | btw | by name or through a group | by name or through another group
        by the way | bye | can anyone tell me | can i ask | can i get | can i have | can i see
        can i trouble you for | can somebody tell me | can u | can we get | can we have | can we see | can you
        can you check if | can you check whether | can you confirm that | can you explain | can you give me
        can you list | can you pull | can you send | can you show me | can you tell me whether | carry through
        certainly | checking if | checking whether | cheers | closely | come | come our way | comes | comes our way
        concern us | concerns us | confirm whether | could i ask | could i get | could i have | could i please have
        could i see | could i trouble you for | could somebody tell me | could u | could we get | could we have
        could we see | could you | could you check if | could you check whether | could you confirm that
        could you explain | could you give me | could you list | could you pull | could you send | could you show me
        could you tell me whether | crop up | crops up | curious | date | dates | day | days of | dear | definitely
        deliver | details | details of | details on | dig up | directed | discharge | discharges
        do we have on file | do we have on record | do we know | do we know if | do we know whether
        do you have any idea | do you have on file | do you have on record | do you hold | do you know
        do you know if | do you know whether | does anybody know | does anyone know | does the register contain
        does the register foresee | does the register give | does the register have | does the register hold
        does the register list | does the register say | does the register show | doing | double-checking | down for
        each in turn | eager to know | effectively | end up | ended up | ends up | er | erm | et cetera | etc
        every one of | every single one of | exact text of | exact wording | exact wording of | exactly | excuse me
        explain what | fall to us | falling | falls to us | fetch | figure in | figures in | find | finish
        follow through on | for a briefing | for a client | for a colleague | for a lecture | for a meeting
        for a presentation | for a report | for a speech | for a talk | for an article | for an internal report
        for each task | for good measure | for how long | for me | for my article | for my boss | for my briefing
        for my chief | for my class | for my files | for my information | for my meeting | for my minister
        for my notes | for my planning | for my presentation | for my records | for my reference | for my report
        for my research | for my story | for my thesis | for our briefing | for our director | for our files
        for our information | for our internal report | for our leadership | for our meeting
        for our monthly report | for our newsletter | for our planning | for our records | for our reference
        for our report | for our website | for our weekly report | for planning purposes | for reference
        for the briefing | for the chief | for the director | for the file | for the leadership | for the meeting
        for the minister | for the minutes | for the moment | for the next meeting | for the presentation
        for the record | for the time being | for the weekly report | for today's meeting | for tomorrow's meeting
        for us | formally | forward me | forward us | from the conclusions | from these conclusions | fulfil
        fulfill | fulfills | fulfils | functions as | furnish | furnish me with | furnish us with | fyi | get
        get round to | get through | gets | getting | give | give us | given anything to do | given to anyone
        glad to know | going to come | going to fall | good afternoon | good bye | good day | good evening
        good morning | good to know | got | grateful | grateful for | grateful to know | greetings | had better
        hand me | hand us | happen to | happy to know | has got to | has on its plate | has to its name
        have a good day | have a nice day | have got to | have on its plate | have on their plate
        have to their name | have you any idea | hello | hello all | hello everyone | hello team | help me find
        help me see | hey | hi | hi all | hi everyone | hi folks | hi guys | hi team | hi there | honour | honours
        how are | how far is | how is | how long | how many apiece | how many each | how's | i | i am checking
        i am curious | i am interested in | i am keen to know | i am trying to find out | i am writing
        i am writing to ask | i assume | i believe | i gather | i guess | i have been asked whether | i have to know
        i heard that | i mean | i need | i need an answer on | i need to know | i need to see | i read that
        i should know | i suppose | i think | i understand that | i want to know | i wanted to ask if
        i wanted to check if | i was asked if | i was asked whether | i was hoping | i was wondering if
        i wish to know | i wonder whether | i would appreciate | i would be glad to know | i would be grateful for
        i would like to know | i would like to see | i would love to know | i'd appreciate | i'd be glad to know
        i'd be grateful for | i'd like | i'd like to see | i'd love to know | i'd love to see | i'd rather know
        i'd rather see | i'm checking | i'm curious | i'm interested in | i'm keen to know | i'm looking for
        i'm trying to find | i'm trying to find out | i'm writing | i'm writing to ask | i've been asked whether
        i've heard that | i.e | i.e. | if all stays as it is | if any | if anything | if at all possible
        if i am at the | if i am from the | if i work at the | if i work for the | if known | if no one acts
        if no one does anything | if no one moves | if nobody acts | if nobody does anything | if nobody moves
        if nothing changes | if nothing happens | if nothing is done | if nothing more is done | if possible
        if that's all right | if that's ok | if that's okay | if there are any | if there is any | if there's any
        if they do nothing | if we are | if we are the | if we do nothing | if you are | if you are the | if you can
        if you could | if you don't mind | if you please | if you would | in a list | in a nutshell | in actual fact
        in all | in all conclusions | in all the conclusions | in any capacity | in any conclusion | in any role
        in brief | in detail | in fact | in full | in here | in list form | in our system | in plain english
        in plain words | in practice | in question | in reality | in short | in simple terms | in the conclusions
        in the register | in the system | in there | in these conclusions | in this database | in this register
        in total | in whatever capacity | in whatever role | in which the | indicate | info about | info on
        inform about | inform me | inform me about | inform me of | inform us | inform us about | inform us of
        information about | information on | instructed | involve | involved | involved in | involves | involving
        is going to be | is it correct that | is it possible to get | is it possible to see | is it the case that
        is it true | is it true that | is there a way to see | is there in the register | is there to know | issues
        it | it would be good to know | it would be useful to know | it would help to know | it's | it's me again
        item | item by item | items | its | just a quick one | just a quick question | just checking
        just checking if | just checking whether | just curious | just wondering | keen to know | kind of work
        kind regards | kindly | kinds of work | know | land on our desk | land on us | lands on our desk
        lands on us | let | let me have | let me know if | let me know whether | let me see | let us have
        let us know | let us know if | let us know whether | let us see | let's | let's have | let's see
        like to know | line by line | literally | long story short | look at | look up | looking for
        looking forward to your answer | looking forward to your reply | madam | make | makes | many thanks | matter
        matters | may i ask | may i bother you for | may i have | may i know | may i see | may i trouble you for
        may we ask | may we have | may we know | may we see | me | me again | might i ask | might i have
        might i know | might i see | might we know | more about | more details | much appreciated | my
        my boss wants | my editor wants | naturally | need | needs | next to each other | obviously | of course
        of each task | of ours | officially | ok | okay | on its hands | on its plate | on my hands | on our hands
        on our plate | on record | on the hook | on the hook for | on the plate of | on the whole | on their hands
        on their plate | on your plate | once again | one | one by one | ones | or similar | or so they say
        or something | or the like | or whatever | ordered | ought to | our | ours | overall | particulars
        particulars of | perform | performs | permit me to ask | plate | please | please advise | please check if
        please check whether | please confirm | please confirm that | please confirm whether | please explain
        please furnish | please provide | please report | please send | please state | please tell me | pls | plz
        point | point by point | points | precisely | present me with | presently | presumably | provide me with
        provide us with | pull up | put before me | put simply | quick check | quick one | quick question | reach us
        reaches us | really | regards | remind me | remind me of | remind us | respectfully | responsible
        right this minute | rn | row by row | say | says | see | see through | send a list of | send list of
        send me | send over | send the list of | send us | serve | serve as | serves | serves as | serving as
        set before me | set out for me | set out the content of | should know about | show | side by side
        simply put | since when | sincerely | sir | sir or madam | so good as to | so kind as to | so to speak
        some time | somebody | someone | something | sometime | somthing | sorry to bother | sorry to bother you
        sort of | sorts of work | specify | still | strictly | strictly speaking | stuff | supply | supply me with
        supply us with | supposed to | tackle | tackles | take a look at | take on | take up | taken together
        task by task | tell | tell me if | tell me more about | tell me whether | tell us | tell us if
        tell us whether | thank you | thank you in advance | thank you very much | thanks | thanks a lot
        thanks in advance | thanks so much | that | that is all i need | that's | that's all i need | that's it
        the | the exact text of | the exact wording | the exact wording of | the lot | the particulars
        the particulars of | the register has | the register holds | the register knows | the register says
        the whole lot | the wording of | their | them | there | there is to know | there's | therein | these | they
        they say that | thing | things | this minute | those | thx | to be clear | to be precise | to recap
        to the best of your knowledge | to your knowledge | together with their titles | truly | trying to find
        trying to find out | turn in | types of work | u | uh | uhm | um | under all conclusions
        under all the conclusions | under any conclusion | under the conclusions | under these conclusions
        undertake | undertakes | unless somebody acts | unless something is done | us | want | wanted to ask if
        wanted to check if | wanted to check whether | warm regards | was decided | we | we are writing
        we have been asked whether | we need | we need to know | we need to see | we should know | we were asked if
        we were asked whether | we wish to be informed of | we would like to know | we would like to see | we'd like
        we'd like to know | we'd like to see | we're | we're checking | we're interested in | we're writing | we've
        we've been asked whether | were decided | what | what became of | what can be said | what else
        what got decided | what happened to | what happened with | what has become of | what has been decided
        what is decided | what is there to say | what kind of | what kinds of | what sort of | what sorts of
        what type of | what types of | what was decided | what's | what's there to say | whatever
        whatever its role | whatever the role | whatever there is | whats | when | when all is said and done
        when you have a moment | when's | where | where's | whether | which kind of | which kinds of
        who has been assigned | who is assigned | who knows | who was assigned | who was given | whom | whose
        wish to be informed of | with all details | with all the details | with details | with each deadline
        with full details | with id | with ids | with its deadline | with its tasks | with its work
        with names and dates | with names of the leads | with names of who leads | with numbers | with thanks
        with the bodies | with the bodies concerned | with the bodies responsible | with the day of each
        with the deadline | with the deadline of each | with the following | with the id of each | with the ids
        with the lead | with the lead bodies | with the lead body | with the lead's name | with the leading bodies
        with the leading body | with the leads' names | with the name of the lead | with the names of the bodies
        with the names of the leads | with the names of who leads | with the number of each | with the numbers
        with the responsible agency | with the responsible bodies | with the responsible body
        with the state of each | with the status of each | with the wording | with their assignments
        with their dates | with their deadline | with their deadlines | with their due dates | with their ids
        with their leads | with their names | with their numbers | with their numbers and titles | with their state
        with their status | with their tasks | with their titles | with their wording | with their work
        with those responsible | with titles | with who is in charge | with who is responsible | with who leads
        won't you | wondering | wondering if | wondering whether | wording | wording of | work
        would i be right that | would it be correct that | would it be possible to get
        would it be possible to have | would it be possible to see | would it be right that | would like | would u
        would you be so good as to | would you be so kind as to | would you mind | would you mind giving
        would you mind showing | would you mind telling | wrap up | yet | yet again | you | you see | your
        yours faithfully | yours sincerely
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
        again | and nothing else | and nothing more | appreciate it | aren't there | as soon as possible | asap
        at your leisure | best | correct | each of them | eh | for my records | frankly | honestly | hope that helps
        hope that's clear | hope you can help | i appreciate it | i hope | i hope you can help | i need it
        i need this | i wonder | i would be grateful | i'd appreciate it | i'd be grateful | if that makes sense
        in your own time | is all i need | is it not | is what i need | isn't it | isn't that so | it is urgent
        it's urgent | just checking | just curious | just that | just these | just those | just to be sure
        no hurry | no rush | nothing else | nothing more | once more | only that | only these | only those
        out of curiosity | please help | please help me | pretty please | quick | quickly | right | take your time
        thank you for your help | thanks for helping | thanks for your help | that would be great
        that would be helpful | that would be useful | that would help | that'd be great | then | this is urgent
        to be honest | to be sure | urgently please | when you can | whenever you can | with thanks
        would be appreciated | would be great | would be helpful | would be much appreciated | would be nice
        would help | yes | your help please
    """,
    "opening": """
        a basic question | a citizen asks | a colleague asked | a colleague asks | a dumb question
        a friend asked me | a friend asks | a question | a reader asks | a short question | a silly question
        a stupid question | able to | afternoon | again | ah | aha | and last one | and now | another question
        any sign of | any trace of | anyway | apologies | apologies for bothering you | apologies for the trouble
        as a first step | as soon as possible | asap | ascertain | assist me in finding | assist me in listing
        assist me with finding | at your earliest convenience | basic question | be so kind and list
        be so kind and show | be so kind and tell me | before anything else | break down | break down the | briefly
        bring me | bring me the | bring up the | by any chance | by chance | call up | can anybody tell me
        can you bring up | can you dig out | can you dig up | can you pull together | can you pull up | can you send
        catalogue | categorise | check | clarify | classify | colleagues ask | colleagues asked | collect | compile
        confirm | could anybody tell me | could anyone tell me | could you bring up | could you dig up
        could you pull together | could you pull up | could you send | count me in on | curious to know
        curious to see | dear colleague | dear colleagues | dear comrade | dear comrades | dear friend
        dear friends | dear team | describe | detail | determine | dig out | direct me to | divide
        do you by any chance know | do you happen to know | draft | draft a | draft me | draw up | drop me
        dumb question | elaborate on | email me | email us | establish | evening | expand on | explain | explain the
        expound | extract | figure out | filter | find out | first list | first of all | first show me
        first time here | first time user | flag | flag the | flag up | for a start | for info | for information
        for interest's sake | for now | for starters | for the sake of completeness | for your information | forgot
        frankly | gather | gather together | get hold of | gimme | gimme a list of | gimme the | go over
        go over the | go to | goodness | group | group the | guide me to | hallo | hang on | happen to know
        help me check | help me figure out | help me find out | help me get | help me list | help me look up
        help me out with | help me understand | help me with | help me with the | help me work out | help us find
        help us get | help us list | help us see | help us understand | help us work out | here goes
        here is my question | here's my question | highlight | highlight the | hiya | hm | hmm | honestly
        hope all is well | hope this finds you well | hope you are well | hope you're well | how are you doing
        how are you today | how can i find | how can i find out | how can i get | how can i know | how can i list
        how can i look up | how can i see | how can we find | how can we find out | how can we see
        how could i find | how could i see | how do i find | how do i find out | how do i get | how do i get to
        how do i know | how do i list | how do i look up | how do i see | how do we find | how do we know
        how do we see | how might i find | how should i find | how would i find | how's it going | howdy | hullo
        hunting for | i am after | i am asked for | i am curious to know | i am in a hurry | i am just curious
        i am looking at | i am new here | i am new to this | i am not an expert | i am not sure | i am searching for
        i am trying to figure out | i am trying to find | i am trying to list | i am trying to see
        i am trying to understand | i am trying to work out | i am unsure | i am wondering | i can't find
        i can't find out | i can't remember | i can't see | i can't tell | i can't work out | i cannot find
        i cannot remember | i could not find | i couldn't find | i didn't find | i do not know | i do not remember
        i don't know | i don't remember | i forget | i forgot | i have a question | i have another question
        i have been asked | i have been asked for | i have been asked to find | i have been asked to list
        i have forgotten | i have lost track of | i have to check | i have to see | i haven't found
        i hereby request | i hope all is well | i hope this finds you well | i hope you are well
        i hope you're well | i kindly request | i lost track of | i must check | i must know | i need it
        i need this | i need to check | i need to find | i need to find out | i need to look up | i request
        i should check | i want to check | i want to find | i want to find out | i want to look at
        i want to look up | i was after | i was asked | i was asked for | i was asked to find | i was asked to list
        i was wondering | i wish to get | i wish to have | i wish to see | i wonder | i wonder what | i wonder which
        i would be interested to know | i would like to check | i would like to request | i'd be interested to know
        i'd be interested to see | i'd like to check | i'd like to find | i'd like to find out | i'd like to look up
        i'd like to request | i'd need | i'm after | i'm asked for | i'm curious to know | i'm hunting for
        i'm in a hurry | i'm interested to know | i'm just curious | i'm looking at | i'm new here | i'm new to this
        i'm no expert | i'm not an expert | i'm not sure | i'm searching for | i'm trying to figure out
        i'm trying to list | i'm trying to see | i'm trying to understand | i'm trying to work out | i'm unsure
        i'm wondering | i've a question | i've been asked | i've been asked for | i've been asked to find
        i've been asked to list | i've been told to find | i've been told to list | i've forgotten
        i've got a question | i've got a quick question | i've got to know | i've got to list | i've got to see
        i've lost track of | i've to check | identify | if i may | if i may ask | if it is not too much trouble
        if it isn't too much trouble | if it's not too much trouble | if you happen to know | if you know
        in a hurry | in one line | in one sentence | in the first place | incidentally | interested to know
        is it possible to | is it possible to find | is it possible to know | is it possible to list
        is it possible to show | is there a way to find | is there a way to know | is there a way to list
        is there any way to know | is there any way to see | it helps to know | it is urgent
        it would be good to have | it would be good to see | it would be great to have | it would be great to know
        it would be great to see | it would be helpful to have | it would be helpful to know
        it would be helpful to see | it would be nice to have | it would be nice to know | it would be nice to see
        it would be useful to have | it would be useful to see | it would help to have | it would help to see
        it'd be good to know | it'd be good to see | it'd be great to know | it'd be great to see
        it'd be helpful to know | it'd be nice to know | it'd be nice to see | it'd help to have | it'd help to know
        it's urgent | just a question | just give me | just list | just out of curiosity | just out of interest
        just show | just show me | just tell me | just to be sure | just to check | just to make sure
        last question | lay out | lay out the | lead me to | lemme know | lemme see | let me check | let me find
        let me look at | let me look up | let me think | let us check | line up | list out | listen | look
        look for | mail me | mail us | may i request | maybe | message me | morning | my boss asked
        my boss asked for | my boss asks | my boss needs | my chief wants | my director asks for | my director wants
        my head of office wants | my manager wants | my minister wants | my question | my question is | name
        new here | next question | next show me | not sure | now for | now then | oh | oh and | ok last one | ok so
        okay last one | okay so | once more | one last one | one last thing | one more question | one more thing
        one more time | one question | oops | out of curiosity | out of interest | outline | pardon | people ask
        people ask me for | people asked | people keep asking me for | people want to know | perhaps | pick out
        please pull together | please send | please send over | pls send | point me to | point out | possibly
        prepare | present | present the | print me | print out | produce | provide | provide a list of | provide the
        pull together | pull up the | put me | put together | put together the | put up | query | question | quick
        quickly | quote | re | readers ask | readers want to know | recount | remind me again | remind us again
        report all | report all the | report me | report on the | report the | report to me | requesting | retrieve
        return | right | right so | round up | salutations | search | search for | searching for | send | send over
        set of | set out | set out the | share | share the | share with me | share with us | short question
        show me again | show me once more | silly question | simply | single out | so | so basically | so then
        somebody asked | somebody asked me for | somebody asks | somebody tell me | someone asked me for
        someone asks | someone tell me | sorry | sorry for bothering you | sorry for the trouble
        sorry if this has been asked | sorry if this is obvious | sorry to ask | sorry to ask again
        sorry to disturb you | sorry to trouble you | split | split the | state | straight to the point
        stupid question | subject | summarise | summarize | tabulate | take me to | tell me again | tell me tell me
        text me | the boss asks for | the boss is asking for | the boss wants | the chief wants | the director wants
        the entire set of | the full set of | the minister is asking for | the minister wants | the question is
        the set of | the titles of | the whole lot of | the whole set of | then | they asked me for
        they want to know | this is for | this is urgent | throw up | titles of | to be honest
        to be on the safe side | to be sure | to begin with | to cut it short | to get to the point | to make sure
        to start with | to tell the truth | trust you are well | truth be told | trying to figure out
        trying to see | trying to understand | trying to work out | unpack | unsure | verify | view | view the
        we are after | we are looking at | we have a question | we hereby request | we kindly request
        we need to check | we request | we want to check | we wish to have | we wish to know | we wish to request
        we wish to see | we wonder | we would like to request | we'd need | we're after | we're looking at
        we're searching for | we've been asked for | well | well then | what is on the list of
        what's on the list of | when convenient | when you get a chance | when you have a minute
        when you have a second | when you have time | where can i find | where can i see | where can we find
        where can we see | where do i find | where do i see | while i'm at it | while we are at it
        while you are at it | who can tell me | wish to know | wish to see | wonder | work out
        would it be possible to | would it be possible to know | would it be possible to list | would love
        would love to know | would love to see | would you happen to know | yo | you know
    """,
    "listing": """
        a complete list of | a full list of | a list | a list of | a rundown | a rundown of | a short list of
        a table of | all of the | brief me on | bring me up to date on | complete list | complete list of | display
        enumerate | fill me in on | full list | full list of | give me a list of | give me every | go through
        itemise | itemize | list | list each | list every | list of | listing | lists | make a list of | print
        pull | pull out | run me through | run through | run-down of | rundown | rundown of | show each | show every
        spell out | table of | take me through | the complete list of | the full list | the full list of
        the list of | the whole list | update me on | walk me through | whole list | write out
    """,
}
