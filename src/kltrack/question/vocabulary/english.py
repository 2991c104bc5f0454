"""The English words of questions: sense → phrases, as `vocabulary` explains."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

_MOST = (
    *("most", "the most", "greatest number of", "the greatest number of", "largest number of"),
    *("the largest number of", "highest number of", "the highest number of"),
)

PHRASES = {
    "each:conclusion to:conclusion": """
        which conclusion | which conclusions | what conclusions | which document | which documents
    """,
    "status:done-undated": "done without a day | done undated | done without a deadline",
    "filler": """
        my neighbour wants to know | my neighbour wants to see | my neighbour is asking
        my neighbour would like to know | my neighbour would like to see | my neighbour needs to know
        my neighbour asks | my neighbour asked me | my neighbour wonders | my neighbor wants to know
        my neighbor wants to see | my neighbor is asking | my neighbor would like to know
        my neighbor would like to see | my neighbor needs to know | my neighbor asks | my neighbor asked me
        my neighbor wonders | my colleague wants to know | my colleague wants to see | my colleague is asking
        my colleague would like to know | my colleague would like to see | my colleague needs to know
        my colleague asks | my colleague asked me | my colleague wonders | my minister wants to know
        my minister wants to see | my minister is asking | my minister would like to know
        my minister would like to see | my minister needs to know | my minister asks | my minister asked me
        my minister wonders | my director wants to know | my director wants to see | my director is asking
        my director would like to know | my director would like to see | my director needs to know | my director asks
        my director asked me | my director wonders | my manager wants to know | my manager wants to see
        my manager is asking | my manager would like to know | my manager would like to see | my manager needs to know
        my manager asks | my manager asked me | my manager wonders | my chief wants to know | my chief wants to see
        my chief is asking | my chief would like to know | my chief would like to see | my chief needs to know
        my chief asks | my chief asked me | my chief wonders | my chairman wants to know | my chairman wants to see
        my chairman is asking | my chairman would like to know | my chairman would like to see
        my chairman needs to know | my chairman asks | my chairman asked me | my chairman wonders
        my editor wants to see | my editor is asking | my editor would like to know | my editor would like to see
        my editor needs to know | my editor asks | my editor asked me | my editor wonders | my boss wants to see
        my boss is asking | my boss would like to know | my boss would like to see | my boss needs to know
        my boss asked me | my boss wonders | my deputy minister wants to know | my deputy minister wants to see
        my deputy minister is asking | my deputy minister would like to know | my deputy minister would like to see
        my deputy minister needs to know | my deputy minister asks | my deputy minister asked me
        my deputy minister wonders | my head of office wants to know | my head of office wants to see
        my head of office is asking | my head of office would like to know | my head of office would like to see
        my head of office needs to know | my head of office asks | my head of office asked me
        my head of office wonders | my wife wants to know | my wife wants to see | my wife is asking
        my wife would like to know | my wife would like to see | my wife needs to know | my wife asks
        my wife asked me | my wife wonders | my husband wants to know | my husband wants to see | my husband is asking
        my husband would like to know | my husband would like to see | my husband needs to know | my husband asks
        my husband asked me | my husband wonders | the neighbour wants to know | the neighbour wants to see
        the neighbour is asking | the neighbour would like to know | the neighbour would like to see
        the neighbour needs to know | the neighbour asks | the neighbour asked me | the neighbour wonders
        the neighbor wants to know | the neighbor wants to see | the neighbor is asking
        the neighbor would like to know | the neighbor would like to see | the neighbor needs to know
        the neighbor asks | the neighbor asked me | the neighbor wonders | the colleague wants to know
        the colleague wants to see | the colleague is asking | the colleague would like to know
        the colleague would like to see | the colleague needs to know | the colleague asks | the colleague asked me
        the colleague wonders | the minister wants to know | the minister wants to see | the minister is asking
        the minister would like to know | the minister would like to see | the minister needs to know
        the minister asks | the minister asked me | the minister wonders | the director wants to know
        the director wants to see | the director is asking | the director would like to know
        the director would like to see | the director needs to know | the director asks | the director asked me
        the director wonders | the manager wants to know | the manager wants to see | the manager is asking
        the manager would like to know | the manager would like to see | the manager needs to know | the manager asks
        the manager asked me | the manager wonders | the chief wants to know | the chief wants to see
        the chief is asking | the chief would like to know | the chief would like to see | the chief needs to know
        the chief asks | the chief asked me | the chief wonders | the chairman wants to know
        the chairman wants to see | the chairman is asking | the chairman would like to know
        the chairman would like to see | the chairman needs to know | the chairman asks | the chairman asked me
        the chairman wonders | the editor wants to know | the editor wants to see | the editor is asking
        the editor would like to know | the editor would like to see | the editor needs to know | the editor asks
        the editor asked me | the editor wonders | the boss wants to know | the boss wants to see | the boss is asking
        the boss would like to know | the boss would like to see | the boss needs to know | the boss asks
        the boss asked me | the boss wonders | the deputy minister wants to know | the deputy minister wants to see
        the deputy minister is asking | the deputy minister would like to know | the deputy minister would like to see
        the deputy minister needs to know | the deputy minister asks | the deputy minister asked me
        the deputy minister wonders | the head of office wants to know | the head of office wants to see
        the head of office is asking | the head of office would like to know | the head of office would like to see
        the head of office needs to know | the head of office asks | the head of office asked me
        the head of office wonders | the wife wants to know | the wife wants to see | the wife is asking
        the wife would like to know | the wife would like to see | the wife needs to know | the wife asks
        the wife asked me | the wife wonders | the husband wants to know | the husband wants to see
        the husband is asking | the husband would like to know | the husband would like to see
        the husband needs to know | the husband asks | the husband asked me | the husband wonders
        our neighbour wants to know | our neighbour wants to see | our neighbour is asking
        our neighbour would like to know | our neighbour would like to see | our neighbour needs to know
        our neighbour asks | our neighbour asked me | our neighbour wonders | our neighbor wants to know
        our neighbor wants to see | our neighbor is asking | our neighbor would like to know
        our neighbor would like to see | our neighbor needs to know | our neighbor asks | our neighbor asked me
        our neighbor wonders | our colleague wants to know | our colleague wants to see | our colleague is asking
        our colleague would like to know | our colleague would like to see | our colleague needs to know
        our colleague asks | our colleague asked me | our colleague wonders | our minister wants to know
        our minister wants to see | our minister is asking | our minister would like to know
        our minister would like to see | our minister needs to know | our minister asks | our minister asked me
        our minister wonders | our director wants to know | our director wants to see | our director is asking
        our director would like to know | our director would like to see | our director needs to know
        our director asks | our director asked me | our director wonders | our manager wants to know
        our manager wants to see | our manager is asking | our manager would like to know
        our manager would like to see | our manager needs to know | our manager asks | our manager asked me
        our manager wonders | our chief wants to know | our chief wants to see | our chief is asking
        our chief would like to know | our chief would like to see | our chief needs to know | our chief asks
        our chief asked me | our chief wonders | our chairman wants to know | our chairman wants to see
        our chairman is asking | our chairman would like to know | our chairman would like to see
        our chairman needs to know | our chairman asks | our chairman asked me | our chairman wonders
        our editor wants to know | our editor wants to see | our editor is asking | our editor would like to know
        our editor would like to see | our editor needs to know | our editor asks | our editor asked me
        our editor wonders | our boss wants to know | our boss wants to see | our boss is asking
        our boss would like to know | our boss would like to see | our boss needs to know | our boss asks
        our boss asked me | our boss wonders | our deputy minister wants to know | our deputy minister wants to see
        our deputy minister is asking | our deputy minister would like to know | our deputy minister would like to see
        our deputy minister needs to know | our deputy minister asks | our deputy minister asked me
        our deputy minister wonders | our head of office wants to know | our head of office wants to see
        our head of office is asking | our head of office would like to know | our head of office would like to see
        our head of office needs to know | our head of office asks | our head of office asked me
        our head of office wonders | our wife wants to know | our wife wants to see | our wife is asking
        our wife would like to know | our wife would like to see | our wife needs to know | our wife asks
        our wife asked me | our wife wonders | our husband wants to know | our husband wants to see
        our husband is asking | our husband would like to know | our husband would like to see
        our husband needs to know | our husband asks | our husband asked me | our husband wonders
        i'd just like to know | i'd just like to see | i'd just like | i'd just love to know | i'd just want to know
        i'd only like to know | i'd only like to see | i'd only like | i'd only love to know | i'd only want to know
        i'd simply like to know | i'd simply like to see | i'd simply like | i'd simply love to know
        i'd simply want to know | i'd also like to know | i'd also like to see | i'd also like | i'd also love to know
        i'd also want to know | i'd really like to know | i'd really like to see | i'd really like
        i'd really love to know | i'd really want to know | i would just like to know | i would just like to see
        i would just like | i would just love to know | i would just want to know | i would only like to know
        i would only like to see | i would only like | i would only love to know | i would only want to know
        i would simply like to know | i would simply like to see | i would simply like | i would simply love to know
        i would simply want to know | i would also like to know | i would also like to see | i would also like
        i would also love to know | i would also want to know | i would really like to know
        i would really like to see | i would really like | i would really love to know | i would really want to know
        we'd just like to know | we'd just like to see | we'd just like | we'd just love to know
        we'd just want to know | we'd only like to know | we'd only like to see | we'd only like
        we'd only love to know | we'd only want to know | we'd simply like to know | we'd simply like to see
        we'd simply like | we'd simply love to know | we'd simply want to know | we'd also like to know
        we'd also like to see | we'd also like | we'd also love to know | we'd also want to know
        we'd really like to know | we'd really like to see | we'd really like | we'd really love to know
        we'd really want to know | we would just like to know | we would just like to see | we would just like
        we would just love to know | we would just want to know | we would only like to know
        we would only like to see | we would only like | we would only love to know | we would only want to know
        we would simply like to know | we would simply like to see | we would simply like
        we would simply love to know | we would simply want to know | we would also like to know
        we would also like to see | we would also like | we would also love to know | we would also want to know
        we would really like to know | we would really like to see | we would really like
        we would really love to know | we would really want to know | i just want | i just want to know
        i just want to see | i just need | i just need to know | i just need to see | i just want to hear about
        i just wanted to know | i just wonder | i just wondered | i only want | i only want to know
        i only want to see | i only need | i only need to know | i only need to see | i only want to hear about
        i only wanted to know | i only wonder | i only wondered | i simply want | i simply want to know
        i simply want to see | i simply need | i simply need to know | i simply need to see
        i simply want to hear about | i simply wanted to know | i simply wonder | i simply wondered | i also want
        i also want to know | i also want to see | i also need | i also need to know | i also need to see
        i also want to hear about | i also wanted to know | i also wonder | i also wondered | i really want
        i really want to know | i really want to see | i really need | i really need to know | i really need to see
        i really want to hear about | i really wanted to know | i really wonder | i really wondered | we just want
        we just want to know | we just want to see | we just need | we just need to know | we just need to see
        we just want to hear about | we just wanted to know | we just wonder | we just wondered | we only want
        we only want to know | we only want to see | we only need | we only need to know | we only need to see
        we only want to hear about | we only wanted to know | we only wonder | we only wondered | we simply want
        we simply want to know | we simply want to see | we simply need | we simply need to know
        we simply need to see | we simply want to hear about | we simply wanted to know | we simply wonder
        we simply wondered | we also want | we also want to know | we also want to see | we also need
        we also need to know | we also need to see | we also want to hear about | we also wanted to know
        we also wonder | we also wondered | we really want | we really want to know | we really want to see
        we really need | we really need to know | we really need to see | we really want to hear about
        we really wanted to know | we really wonder | we really wondered
        um | uh | erm | uhm | er | if anything | if that's all right | if that's ok | if that's okay | if you would
        if you please | if you could | if at all possible | when you have a moment | at your convenience
        thanks in advance | thank you in advance | many thanks | thanks a lot | thanks so much | thank you very much
        with thanks | best regards | kind regards | in plain words | in plain english | put simply | simply put
        in simple terms | is it true | hi all | hello all | hi everyone | hello everyone | hi team | hello team
        hi folks | hi guys | good day | greetings | pencilled in | pencilled in for | penciled in | penciled in for
        lined up | lined up for | down for | bind us | binds us | waiting on | are we waiting on | we are waiting on
        appear | appears | appearing | crop up | crops up | anywhere | at all | any role | figure in | figures in
        the particulars | particulars | the particulars of | particulars of | with titles | with their titles
        and their titles | with their numbers | with their names | with their dates | together with their titles
        slated | slated to | slated for | slated for completion | due to be done | due to be finished
        due to be completed | piled up | pile up | piles up | accumulated | accumulate | amassed | racked up | rack up
        clocked up | does the register foresee | does the register show | does the register say
        does the register give | according to the register | does the register have | is there in the register
        are there in the register | are in the register | i'd rather know | i'd rather see | for my information
        for our information | for the record | for the file | for our files | for my files | for a report
        for a briefing | for my report | for our report | for a meeting | for the meeting | for my notes | me again
        it's me again | of course | by the way | btw | just curious | to be clear | to be precise | strictly speaking
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
        am i right to think that | would i be right that | would it be correct that | would it be right that | i think
        i believe | i gather | i understand that | i heard that | i've heard that | i read that | they say that
        with the following | as follows | for each task | of each task | been given anything
        been given anything to do | been given work | been given something to do | been asked to do anything
        with its deadline | with their deadline | with their deadlines | with the deadline of each | with the deadline
        and their deadlines | and its deadline | and their due dates | with their due dates
        somthing | anythng | anyting | presently | at present | on our plate | on your plate | sorry to bother
        quick one | a quick one | just a quick one | across the board | whatever | whatever there is | please report
        please provide | please explain | explain what | could you explain | can you explain | confirm whether
        please confirm whether | please confirm that | please confirm | we wish to be informed of
        wish to be informed of | set out the content of
        in brief | in short | in a nutshell | can u | could u | would u | u | exact wording | the exact wording
        exact wording of | the exact wording of | exact text of | the exact text of | rn | atm | ok | okay | alright
        grateful | be grateful | grateful for | grateful to know | indicate | specify | inform me | inform us
        inform me of | inform us of | inform me about | inform us about | inform about | please state | set before me
        put before me | whether | tell me whether | tell us whether | tell me if | tell us if | let me know whether
        let me know if | awaited | awaited from | actually | in fact | as a matter of fact | basically
        in whatever capacity | in any capacity | in any role | in whatever role | whatever the role
        whatever its role | serve | serves | serve as | serves as | serving as | act as | acts as | acting as
        functions as | when's | where's | therein | in there | to date | up to now | until now | thus far
        be so good as to | so good as to | be so kind as to | so kind as to | would you be so kind as to
        would you be so good as to | be good enough to
        under these conclusions | in these conclusions | under the conclusions | in the conclusions
        under all conclusions | in all conclusions | in all the conclusions | under all the conclusions
        under any conclusion | in any conclusion | from these conclusions | from the conclusions
        have ready | has ready | to have ready | get ready | to get ready | be in place | to be in place
        any idea | do you have any idea | have you any idea | pull up | bring up | dig up | look up
        may i have | may i see | can i have | can i see | can i get | could i have | could i see
        could i get | i was hoping | would you mind showing | would you mind telling | would you mind giving
        would you mind
        i wish to know
        i want to know | curious | i am curious | i'm curious | cheers | much appreciated | if possible
        if you can | if you don't mind | help me find | help me see | on the hook for | on the hook
        be ready | to be ready | be delivered | to be delivered | be turned in | be wrapped up | wrap up
        turn in
        assigned to anyone | given to anyone | addressed to anyone | assigned to anybody | if any | if there are any
        sort of | kind of work | point | points | in the system | in our system | on record | who was assigned
        who has been assigned | who was given | who is assigned
        make | makes | in the register |
        does the register hold | does the register contain | does the register list | sir | madam | sir or madam |
        come | comes | plate | against its deadlines | against their deadlines |
        send me | send us
        a | an | the | what | what's | whats | whom | whose | when | that | that's | those | these | be | am
        been | being | i | me | my | we | us | our | you | your | please | show | tell | give | find | get | see
        want | need | needs | got | so far | where | i'd like | like to know | would like | know | let | let's | there
        there's | it | it's | its | they | them | their | any | thing | things | item | items | ones | one | work
        duty | duties | obligation | obligations | action | actions | for us | still | now | currently | right now
        already | at the moment | to do | finish | to complete | must complete | should complete | deliver | date
        dates | day | days of | pls | plz | thanks | thank you | thx | hello | hi | supposed to | what became of
        what has become of | what happened to | what happened with | since when | how long | for how long | kindly
        tell us | say | says | issues | matter | matters | stuff | anyone | somebody | hey | dear | could you
        can you | i need to know | wondering | i'm looking for | looking for | yet | how is | how are | how's | doing
        how far is | hi there | good morning | involve | involves | involving | involved in | involved
        in which the | exactly | closely
        in total | altogether | overall | responsible | accountable
        answerable | planned | scheduled | wording | the wording of | wording of | ordered | instructed | directed
        complete | foreseen | expected | falling | old | former | to be done | be done | be finished | be completed
        be fulfilled
        with their work | with its work | with their tasks | with its tasks | with their assignments | expected to
        is expected to | are expected to | please tell me | in detail | mainly | for me
        by name or through a group | by name or through another group
        became | becomes | become
        something | someone | any time | anytime | at any time
        have on their plate | has on its plate | have on its plate | on their plate | on its plate | on the plate of
        to-do list | to do list | todo list | to-do | todo | to-dos | details | details of | details on | more details
        information on | information about | info on | info about | more about | tell me more about | in store
        look at
        take a look at | worry about | should know about | we should know | i should know
        i'm writing | i am writing | we're writing | we are writing | i'm writing to ask | i am writing to ask
        send me | send us | please send | could you send | can you send | forward me | forward us
        quick question | a quick question | just a quick question | just checking | double-checking
        good afternoon | good evening | excuse me | sorry to bother you | remind me | remind us | remind me of
        i was asked whether | i was asked if | we were asked whether | we were asked if | we've been asked whether
        i've been asked whether | we have been asked whether | i have been asked whether | can you check whether
        can you check if | could you check whether | could you check if | please check whether | please check if
        could you confirm that | can you confirm that | can you tell me whether | could you tell me whether
        my boss wants to know | my boss asks | my boss wants | my editor wants to know | my editor wants
        i'm trying to find out | i am trying to find out | trying to find out | i'm trying to find | trying to find
        i'm interested in | i am interested in | we're interested in | we'd like | we'd like to know
        we'd like to see | i'd like to see | i'd appreciate | i would appreciate | i'd be grateful for
        i would be grateful for | is it possible to see | is it possible to get | would it be possible to see
        would it be possible to get | would it be possible to have | is there a way to see
        i.e | i.e. | take care of
        anybody | gets | getting | what else | ought to | is meant to | are meant to | meant to | has got to
        have got to | had better | get round to | follow through on | just wondering | a quick check | quick check
        fyi | i need an answer on | please advise | advise | let me have | let us have | give us | hand me | hand us
        fetch | could i please have | can you show me | could you show me | could you list | can you list
        could you give me | can you give me | could you pull | can you pull | i'd love to see | i would like to see
        i would like to know | we would like to know | we would like to see | i have to know | we need to know
        we need | i need | i need to see | we need to see | do we know | do you know | can anyone tell me
        could somebody tell me | can somebody tell me | i'm checking | i am checking | we're checking
        we're | we've | ours | of ours | ended up | end up | ends up | every one of | every single one of | send over
        send the list of | send a list of | send list of
    """,
    "latest": """
        latest conclusion | the latest conclusion | most recent conclusion | the most recent conclusion
        last conclusion
        the last conclusion | newest conclusion | the newest conclusion
    """,
    "own-body": combined(
        ("our", "my"),
        ("ministry", "province", "city", "commission", "agency", "office", "organisation", "organization", "body"),
    )
    + " | "
    + combined(
        ("our", "my"), ("department", "union", "locality", "institution", "unit", "committee", "party committee")
    ),
    "introducing": combined(
        ("i'm", "i am", "as", "speaking as", "i work as", "i write as"),
        ("a", "an"),
        ("student", "journalist", "reporter", "researcher", "citizen", "teacher", "lawyer", "diplomat", "historian"),
    )
    + " | my mum's a teacher | my mom's a teacher | writing a paper | writing an article | writing a thesis"
    + " | writing a story | working on a story | working on an article",
    "opening": """
        oh | well | so | look | listen | right | anyway | goodness | hang on | so basically | okay so | ok so
        right so | well then | now then | honestly | frankly | one more question | another question | one question
        last question | last one | next question | one more thing | one last thing | last thing | draft | draft me
        draft a | let me think | tell me tell me | you know | hm | hmm | so then | and now | now for | oh and
        confirm | state | summarise | summarize | describe | identify | clarify | ascertain | establish | detail
        outline | recount | name | quote | produce | compile | collect | gather | extract | retrieve | filter
        pick out | single out | return | search | search for | check | verify | find out | work out | figure out
        determine | query | catalogue | tabulate | dig out | look for | put together | prepare | draw up
    """,
    "filler task": """
        is tasked to | is tasked to do | is charged to do | is required to do | is required to deliver
        is called on to do | is called upon to do | is asked to do | is obliged to deliver | is saddled with
        is burdened with | is under an obligation to | is under obligation to | is committed to do | are tasked to
        are tasked to do | are charged to do | are required to do | are required to deliver | are called on to do
        are called upon to do | are asked to do | are obliged to deliver | are saddled with | are burdened with
        are under an obligation to | are under obligation to | are committed to do | was tasked to | was tasked to do
        was charged to do | was required to do | was required to deliver | was called on to do | was called upon to do
        was asked to do | was obliged to deliver | was saddled with | was burdened with | was under an obligation to
        was under obligation to | was committed to do | were tasked to | were tasked to do | were charged to do
        were required to do | were required to deliver | were called on to do | were called upon to do
        were asked to do | were obliged to deliver | were saddled with | were burdened with
        were under an obligation to | were under obligation to | were committed to do | has been tasked to
        has been tasked to do | has been charged to do | has been required to do | has been required to deliver
        has been called on to do | has been called upon to do | has been asked to do | has been obliged to deliver
        has been saddled with | has been burdened with | has been under an obligation to
        has been under obligation to | has been committed to do | have been tasked to | have been tasked to do
        have been charged to do | have been required to do | have been required to deliver | have been called on to do
        have been called upon to do | have been asked to do | have been obliged to deliver | have been saddled with
        have been burdened with | have been under an obligation to | have been under obligation to
        have been committed to do
        promises | promise | promises made | pledges | pledge | undertakings | undertaking | foresee | foresees
        envisage | envisages | envisaged | envisioned | sets out for | lay down | spells out | specifies | mandates
        orders to | expected of us | required of us | demanded of us | asked of us | asked from us | expected from us
        required from us | wanted of us | wanted from us | chores | chore | to-do items | action list | workload
        work items | work item | responsibilities | homework | orders given | marching orders
        in which tasks | in which assignments | in what tasks | for which tasks | on which tasks
        which works | what works | works of
        which jobs | what jobs | all jobs | all the jobs | these jobs | the jobs of | jobs of
        deliverable | deliverables
        assign | assigns
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
    """,
    "filler ": """
        i'm from the office of | i'm from the staff of | i'm from the department of | i'm from the secretariat of
        i'm from the team of | i'm from the people of | i'm at the office of | i'm at the staff of
        i'm at the department of | i'm at the secretariat of | i'm at the team of | i'm at the people of
        i'm for the office of | i'm for the staff of | i'm for the department of | i'm for the secretariat of
        i'm for the team of | i'm for the people of | i'm with the office of | i'm with the staff of
        i'm with the department of | i'm with the secretariat of | i'm with the team of | i'm with the people of
        i'm in the office of | i'm in the staff of | i'm in the department of | i'm in the secretariat of
        i'm in the team of | i'm in the people of | i am from the office of | i am from the staff of
        i am from the department of | i am from the secretariat of | i am from the team of | i am from the people of
        i am at the office of | i am at the staff of | i am at the department of | i am at the secretariat of
        i am at the team of | i am at the people of | i am for the office of | i am for the staff of
        i am for the department of | i am for the secretariat of | i am for the team of | i am for the people of
        i am with the office of | i am with the staff of | i am with the department of | i am with the secretariat of
        i am with the team of | i am with the people of | i am in the office of | i am in the staff of
        i am in the department of | i am in the secretariat of | i am in the team of | i am in the people of
        we're from the office of | we're from the staff of | we're from the department of
        we're from the secretariat of | we're from the team of | we're from the people of | we're at the office of
        we're at the staff of | we're at the department of | we're at the secretariat of | we're at the team of
        we're at the people of | we're for the office of | we're for the staff of | we're for the department of
        we're for the secretariat of | we're for the team of | we're for the people of | we're with the office of
        we're with the staff of | we're with the department of | we're with the secretariat of
        we're with the team of | we're with the people of | we're in the office of | we're in the staff of
        we're in the department of | we're in the secretariat of | we're in the team of | we're in the people of
        we are from the office of | we are from the staff of | we are from the department of
        we are from the secretariat of | we are from the team of | we are from the people of | we are at the office of
        we are at the staff of | we are at the department of | we are at the secretariat of | we are at the team of
        we are at the people of | we are for the office of | we are for the staff of | we are for the department of
        we are for the secretariat of | we are for the team of | we are for the people of | we are with the office of
        we are with the staff of | we are with the department of | we are with the secretariat of
        we are with the team of | we are with the people of | we are in the office of | we are in the staff of
        we are in the department of | we are in the secretariat of | we are in the team of | we are in the people of
        i work from the office of | i work from the staff of | i work from the department of
        i work from the secretariat of | i work from the team of | i work from the people of | i work at the office of
        i work at the staff of | i work at the department of | i work at the secretariat of | i work at the team of
        i work at the people of | i work for the office of | i work for the staff of | i work for the department of
        i work for the secretariat of | i work for the team of | i work for the people of | i work with the office of
        i work with the staff of | i work with the department of | i work with the secretariat of
        i work with the team of | i work with the people of | i work in the office of | i work in the staff of
        i work in the department of | i work in the secretariat of | i work in the team of | i work in the people of
        we work from the office of | we work from the staff of | we work from the department of
        we work from the secretariat of | we work from the team of | we work from the people of
        we work at the office of | we work at the staff of | we work at the department of
        we work at the secretariat of | we work at the team of | we work at the people of | we work for the office of
        we work for the staff of | we work for the department of | we work for the secretariat of
        we work for the team of | we work for the people of | we work with the office of | we work with the staff of
        we work with the department of | we work with the secretariat of | we work with the team of
        we work with the people of | we work in the office of | we work in the staff of | we work in the department of
        we work in the secretariat of | we work in the team of | we work in the people of
        i'm calling from the office of | i'm calling from the staff of | i'm calling from the department of
        i'm calling from the secretariat of | i'm calling from the team of | i'm calling from the people of
        i'm calling at the office of | i'm calling at the staff of | i'm calling at the department of
        i'm calling at the secretariat of | i'm calling at the team of | i'm calling at the people of
        i'm calling for the office of | i'm calling for the staff of | i'm calling for the department of
        i'm calling for the secretariat of | i'm calling for the team of | i'm calling for the people of
        i'm calling with the office of | i'm calling with the staff of | i'm calling with the department of
        i'm calling with the secretariat of | i'm calling with the team of | i'm calling with the people of
        i'm calling in the office of | i'm calling in the staff of | i'm calling in the department of
        i'm calling in the secretariat of | i'm calling in the team of | i'm calling in the people of
        i'm writing from the office of | i'm writing from the staff of | i'm writing from the department of
        i'm writing from the secretariat of | i'm writing from the team of | i'm writing from the people of
        i'm writing at the office of | i'm writing at the staff of | i'm writing at the department of
        i'm writing at the secretariat of | i'm writing at the team of | i'm writing at the people of
        i'm writing for the office of | i'm writing for the staff of | i'm writing for the department of
        i'm writing for the secretariat of | i'm writing for the team of | i'm writing for the people of
        i'm writing with the office of | i'm writing with the staff of | i'm writing with the department of
        i'm writing with the secretariat of | i'm writing with the team of | i'm writing with the people of
        i'm writing in the office of | i'm writing in the staff of | i'm writing in the department of
        i'm writing in the secretariat of | i'm writing in the team of | i'm writing in the people of
        writing from the office of | writing from the staff of | writing from the department of
        writing from the secretariat of | writing from the team of | writing from the people of
        writing at the office of | writing at the staff of | writing at the department of
        writing at the secretariat of | writing at the team of | writing at the people of | writing for the office of
        writing for the staff of | writing for the department of | writing for the secretariat of
        writing for the team of | writing for the people of | writing with the office of | writing with the staff of
        writing with the department of | writing with the secretariat of | writing with the team of
        writing with the people of | writing in the office of | writing in the staff of | writing in the department of
        writing in the secretariat of | writing in the team of | writing in the people of | calling from the office of
        calling from the staff of | calling from the department of | calling from the secretariat of
        calling from the team of | calling from the people of | calling at the office of | calling at the staff of
        calling at the department of | calling at the secretariat of | calling at the team of
        calling at the people of | calling for the office of | calling for the staff of
        calling for the department of | calling for the secretariat of | calling for the team of
        calling for the people of | calling with the office of | calling with the staff of
        calling with the department of | calling with the secretariat of | calling with the team of
        calling with the people of | calling in the office of | calling in the staff of | calling in the department of
        calling in the secretariat of | calling in the team of | calling in the people of | i write from the office of
        i write from the staff of | i write from the department of | i write from the secretariat of
        i write from the team of | i write from the people of | i write at the office of | i write at the staff of
        i write at the department of | i write at the secretariat of | i write at the team of
        i write at the people of | i write for the office of | i write for the staff of
        i write for the department of | i write for the secretariat of | i write for the team of
        i write for the people of | i write with the office of | i write with the staff of
        i write with the department of | i write with the secretariat of | i write with the team of
        i write with the people of | i write in the office of | i write in the staff of | i write in the department of
        i write in the secretariat of | i write in the team of | i write in the people of
        we write from the office of | we write from the staff of | we write from the department of
        we write from the secretariat of | we write from the team of | we write from the people of
        we write at the office of | we write at the staff of | we write at the department of
        we write at the secretariat of | we write at the team of | we write at the people of
        we write for the office of | we write for the staff of | we write for the department of
        we write for the secretariat of | we write for the team of | we write for the people of
        we write with the office of | we write with the staff of | we write with the department of
        we write with the secretariat of | we write with the team of | we write with the people of
        we write in the office of | we write in the staff of | we write in the department of
        we write in the secretariat of | we write in the team of | we write in the people of | i live in | we live in
        i'm based in | i am based in | we're based in | we are based in | here from | greetings from | hello from
        hi from | on behalf of us at
        i'm with | i am with | i'm from | i am from | i work for | i work at | i work in | we are from | we're from
        assigned to anyone | assigned to anybody | given to anyone | point | points | in the system | in the database
        i'm in | i am in | we're in | we are in | i'm at | i am at | we're at | we are at | we're with | we are with
        here in | here at | over at | over in | i represent | we represent | i'm calling from | we're calling from
        calling from | writing from | speaking for | on our side at | on our end at
    """,
    "task": """
        every task | every single task | every assignment
        every obligation | every duty | every item | every commitment
    """,
    "filler field:after": "sector | sectors",
    "filler which": "which",
    "filler asker": "who | who's | who is | who are",
    "bodies": """
        which body | which bodies | which agency | which agencies | which organisation | which organisations
        which organization | which organizations | what agency | what agencies | which body is | what bodies
        which institution | which institutions | which authority | which authorities | which organ | which organs
    """,
    "report:bodies": """
        all bodies | all the bodies | all organisations | all organizations | all institutions | list of bodies
        list of all bodies | list of organisations | which bodies are there | what bodies are there
        which bodies exist | which bodies are in the register | what bodies are in the register
        which bodies do you know | what bodies do you know | bodies in the register | directory of bodies
        names of bodies | names of all bodies | known bodies | bodies you know
    """,
    "bodies:ministries": "which ministry | what ministry",
    "bodies:provinces": "which province | what province",
    "report:journal": "journal | the journal | journal of | journal for | progress log | log of | entries | entries of",
    "report:register": """
        how current | how up to date | how up-to-date | up to date | up-to-date | last updated | last curated
        curated
        how recent | curated until | curated up to
    """,
    "with:register": """
        register | the register | in the register | data | the data | database | the database | this register
        is the register
        information | records
    """,
    "with:lineage": """
        later | later tasks | later task | subsequent | later conclusions | later conclusion | in later conclusions
        in a later conclusion | by a later conclusion | by later conclusions | later ones
    """,
    "of-id:lineage": """
        follow on from | follows on from
        come from | comes from | came from | originate | originates | origin of | the origin of | stem from
        stems from
        comes after | come after | came after | comes before | come before | came before | precede | precedes
        preceded
        preceded by
        afterwards | after that | later on | subsequently | thereafter | carried on by | taken up by | taken up again
        carries on | carry on | restated | restated by | restate | restates | is a continuation of | continuation of
        follow-up | follow-up of | follow-ups | follow up | predecessor | predecessors | successor | successors
        superseded | superseded by | replaced | replaced by | picked up by | picks up
        older | older task | an older task | earlier task | an earlier task | grow out of | grows out of | grew out of
        build on | builds on | based on | goes back to | go back to | supersede | supersedes
    """,
    "of-id:journal": """
        recorded | was recorded | is recorded | been recorded
        history | history of | the history of | log
    """,
    "of-id: of-conclusion:scorecard": """
        status | the status | status of | the status of | current status | the current status | current status of
        the current status of | present state | the present state | present state of | current state
        the current state | current state of | the current state of
        how are things going in | how are things going with | where do we stand with | where are we with
        stand | stands | standing | how far along | how far along is | how far along are
    """,
    "of-id:moved": "move | shift | slide",
    "of-id:": """
        who answers for it | who is responsible for it | who's responsible for it | who is in charge of it
        who's in charge of it | who leads it | who does it | who has to do it | who must do it | who is to do it
        who is it for | who's it for | addressee | addressees | the addressee | the addressees | who bears | bears
        who are the addressees | who is the addressee | who carries it out | who is charged with it
        who is charged with | who was charged with | who oversees | who supervises | how much longer until
        how many days have we got left for | how many days do we have left for | how many days do we have for
        how many days are there left for | how many days are left for | how much time do we have for
        how much time have we got for | how much time is left for | how much time do we have left for
        how many days left for | recur | recurs | recurrence | recurrence dates | repeats | repeat | come back
        comes back | worded | phrased | in the original text | in the original | original text | original wording
        the original wording of | the full text of | full text of | full text | the full text | full wording
        the ins and outs of | where it comes from | where does it come from | what is the story with
        what's the story with | how do things stand with | how does it stand with | how do matters stand with
        where do things stand with | where do matters stand with | what is the state of | what's the state of
        what is the stage of | at what stage is | at which stage is | what stage is | state of | the state of
        stage of
        named in it | is named in it | are named in it | in it | on it | who is on it | who's on it | who's on this
        next | next due | next occurrence | next time | come round again | comes round again
        else | work on
        whose job is | whose responsibility is | whose duty is | whose task is | who else | who else works on
        who works on | who else leads | who helps with | who else helps with | who is bound by | works on
        what came of | is known about | any movement on
        how many days are left | how many days left | how many days remain | how many days until | how many days till
        how many days are left until | how many days left until | how much time is left until
        how much time is left | how long until | how long till | how long before | how much time until
        time frame | timeframe | timescale | completion date | the timeframe for | timeframe for | tracking
        keeping track of | who takes care of | who looks after | who deals with | who handles | handles | looks after
        takes care of | who is handling | handling | working on | who is working on | who's working on
        any progress on | any progress | progressing | progressing with | how is it going with | how's it going with
        coming along
    """,
    "falls": """
        fall | falls | arrive | arrives | occur | occurs | lie | lies
        happen | happens | take place | takes place | occurring
    """,
    # "On" leads to a topic, and these are none: they say something that no command knows.
    "idiom": """
        on holiday | on leave | on file
        on hold | on target | on average | on behalf of | on its own | on their own | on the table | on the agenda
        on paper | on purpose | on demand | on request | on weekdays | on weekends
    """,
    "count": """
        how many jobs | how many jobs are
        tot up | add up | give me the number of | could you count | can you count | please count
        how large a number of | how great is the number of | how big is the number of | how high is the number of
        sum total of | the sum total of | grand total of | the grand total of | the overall number of
        overall number of | the exact number of | exact number of | how many such | just how many | exactly how many
        precisely how many | in all how many | and how many are there | how many are they | how many of these
        how many of those | how many of them
        no of | nr of | roughly how many | about how many | approximately how many | total no of | how many in total
        how much | just the number | only the number | the number | number only | just a number | just the count
        only the count
        how many | how many of | number of | the number of | count | count of | count the | total number of
        the total number of
        how many records | how many entries | number of records | the number of records | how many items
        how many things
        how many are there | the count | how many different | what number of | give the number of | a count of
        the count of | what is the number of | what's the number of | tell me the number of | total count of
        the total count of | what is the total number of | how large is the number of
    """,
    "top": "top | the top",
    "report:digest": """
        diff | delta | the diff | what was new | what has been new | what has been changed | what was changed
        what's different | what is different | what's been new | what's been changed | what has moved on
        what else is new | what else has changed | what did change | what changes | anything different
        weekly summary of | weekly report of | weekly report on | weekly report for | weekly digest for
        weekly summary for
        what's happened | what went on | what has been going on | what's been going on
        weekly summary | weekly digest | weekly report | weekly recap | weekly update | weekly overview
        new | what's new | what is new | news | changed | changes | has changed | have changed | what's changed
        what happened | what has happened | latest changes | recent changes | latest news | recent news
        latest updates | recent updates | updates | any updates | what is the latest | what's the latest | any news
        anything new | anything changed
        what's changed recently | what has been happening | what's been happening | anything happen
        anything happened | did anything happen | did anything change | any changes | any change
        what are the changes | what are the news | what has come in | what came in | what's come in | new developments
        any developments | latest developments
    """,
    "report:moved": """
        got moved | got postponed | got shifted | got pushed back | got rescheduled | got put back | got put off
        gotten moved | get moved | get postponed | get pushed back | get rescheduled | get shifted
        been delayed to a later date | moved to a later date | been moved to a later date | moved to another date
        been moved to another date
        slipped | have slipped | has slipped | slip | postponed | been postponed | moved | been moved | rescheduled
        been rescheduled | pushed back | been pushed back | been moved back | been put off | put off | deferred
        been deferred | been delayed until
        shifted | been shifted | has shifted | have shifted | has been shifted | have been shifted | push back
        pushes back | put back | been put back | postpone | postpones | puts off | moved back | have moved | has moved
        has been moved | have been moved | has been postponed | have been postponed | were postponed
        were pushed back | were moved | was postponed | was pushed back | was moved | deadline changed
        deadlines changed | changed deadline | changed deadlines | revised deadline | revised deadlines
    """,
    "report:scorecard": """
        break down | break down the | distribution of | the distribution of
        success rate | success rate of | completion percentage | fulfilment rate | fulfilment rate of | execution rate
        delivery rate | tally | a tally | tally of | a tally of | figures | the figures | score | score of
        the score of | scores | scores of | scorecard | scorecard of | scorecard for | progress | progress of
        progress on | completion rate | completion rates | rate of completion | statistics | stats | statistics of
        statistics on | statistics for | overview | overview of | progress report | progress report on
        an overview of | an overview | state of play | the state of play | the state of play of | state of play of
        state of play for | state of implementation of | status overview | status overview of
        implementation status of | the implementation status of | completion figures | performance of
        track record of | figures for | figures on | breakdown of | a breakdown of | the breakdown of | breakdown
        key figures | key figures for
    """,
    "report:scorecard share": combined(
        ("", "the", "what", "which"), ("share of", "proportion of", "percentage of", "portion of", "fraction of")
    )
    + " | to what extent has | to what extent have | to what extent is | to what extent are",
    "by:body": """
        by body | per body | by agency | per agency | by organisation | by organization | by institution
        broken down by body | grouped by body | group by body
        broken down by agency | broken down by organisation | split by body | split by agency | by responsible body
        by responsible agency
    """,
    "by:conclusion": """
        by conclusion | per conclusion | by document | per document
        broken down by conclusion | split by conclusion | grouped by conclusion | group by conclusion
    """,
    "by:field": """
        by field | per field | by topic | by area | per topic
        by field of work | by area of work | by fields
        broken down by field | split by field | grouped by field | group by field | by subject | per area
        by subject area | by policy area | by theme
    """,
    "by:role": "by role | per role",
    "report:lineage": """
        continue | continues | continued by | follow from | follows from | followed from | lineage | lineage of
    """,
    "report:timeline": """
        timeline | timeline of
        chart | chart of | a chart of | draw a chart of | draw | plot | graph | graph of | gantt | gantt chart
        timeline for | timeline chart
    """,
    "report:--help": """
        help | what can i ask | how do i ask | how to ask | what can you do | what can you answer | what do you know
        what can i ask you | what questions can i ask | which questions can i ask | example | examples
        examples of questions | example of a question | example questions | sample questions | some examples
        give me an example | give me examples | give me some examples | show me examples | how does this work
        how do you work | how do i use this | what is this
    """,
    "verb filler": """
        must | should | shall | will | would | can | could | might | has | have | does | is | are
        ought | shan't
    """,
    "verb filler past": "was | were | did | had",
    "filler past": "fell | happened",
    "verb modal": "may",
    "verb filler to:body": "do",
    "state:due": """
        carry a firm date | carry a firm deadline | carry a fixed date | carry a set date | carry a set deadline
        carry a specific date | carry a specific deadline | carry a definite date | carry a definite deadline
        carry an explicit date | carry an explicit deadline | carry a exact date | carry a exact deadline
        carry a clear date | carry a clear deadline | carry a stated date | carry a stated deadline
        carry a hard date | carry a hard deadline | carry a concrete date | carry a concrete deadline
        carry a precise date | carry a precise deadline | carry a express date | carry a express deadline
        carry an firm date | carry an firm deadline | carry an fixed date | carry an fixed deadline
        carry an set date | carry an set deadline | carry an specific date | carry an specific deadline
        carry an definite date | carry an definite deadline | carry an exact date | carry an exact deadline
        carry an clear date | carry an clear deadline | carry an stated date | carry an stated deadline
        carry an hard date | carry an hard deadline | carry an concrete date | carry an concrete deadline
        carry an precise date | carry an precise deadline | carry an express date | carry an express deadline
        carries a firm date | carries a firm deadline | carries a fixed date | carries a fixed deadline
        carries a set date | carries a set deadline | carries a specific date | carries a specific deadline
        carries a definite date | carries a definite deadline | carries an explicit date
        carries an explicit deadline | carries a exact date | carries a exact deadline | carries a clear date
        carries a clear deadline | carries a stated date | carries a stated deadline | carries a hard date
        carries a hard deadline | carries a concrete date | carries a concrete deadline | carries a precise date
        carries a precise deadline | carries a express date | carries a express deadline | carries an firm date
        carries an firm deadline | carries an fixed date | carries an fixed deadline | carries an set date
        carries an set deadline | carries an specific date | carries an specific deadline | carries an definite date
        carries an definite deadline | carries an exact date | carries an exact deadline | carries an clear date
        carries an clear deadline | carries an stated date | carries an stated deadline | carries an hard date
        carries an hard deadline | carries an concrete date | carries an concrete deadline | carries an precise date
        carries an precise deadline | carries an express date | carries an express deadline | carrying a firm date
        carrying a firm deadline | carrying a fixed date | carrying a fixed deadline | carrying a set date
        carrying a set deadline | carrying a specific date | carrying a specific deadline | carrying a definite date
        carrying a definite deadline | carrying an explicit date | carrying an explicit deadline
        carrying a exact date | carrying a exact deadline | carrying a clear date | carrying a clear deadline
        carrying a stated date | carrying a stated deadline | carrying a hard date | carrying a hard deadline
        carrying a concrete date | carrying a concrete deadline | carrying a precise date
        carrying a precise deadline | carrying a express date | carrying a express deadline | carrying an firm date
        carrying an firm deadline | carrying an fixed date | carrying an fixed deadline | carrying an set date
        carrying an set deadline | carrying an specific date | carrying an specific deadline
        carrying an definite date | carrying an definite deadline | carrying an exact date
        carrying an exact deadline | carrying an clear date | carrying an clear deadline | carrying an stated date
        carrying an stated deadline | carrying an hard date | carrying an hard deadline | carrying an concrete date
        carrying an concrete deadline | carrying an precise date | carrying an precise deadline
        carrying an express date | carrying an express deadline | bear a firm date | bear a firm deadline
        bear a fixed date | bear a fixed deadline | bear a set date | bear a set deadline | bear a specific date
        bear a specific deadline | bear a definite date | bear a definite deadline | bear an explicit date
        bear an explicit deadline | bear a exact date | bear a exact deadline | bear a clear date
        bear a clear deadline | bear a stated date | bear a stated deadline | bear a hard date | bear a hard deadline
        bear a concrete date | bear a concrete deadline | bear a precise date | bear a precise deadline
        bear a express date | bear a express deadline | bear an firm date | bear an firm deadline | bear an fixed date
        bear an fixed deadline | bear an set date | bear an set deadline | bear an specific date
        bear an specific deadline | bear an definite date | bear an definite deadline | bear an exact date
        bear an exact deadline | bear an clear date | bear an clear deadline | bear an stated date
        bear an stated deadline | bear an hard date | bear an hard deadline | bear an concrete date
        bear an concrete deadline | bear an precise date | bear an precise deadline | bear an express date
        bear an express deadline | bears a firm date | bears a firm deadline | bears a fixed date
        bears a fixed deadline | bears a set date | bears a set deadline | bears a specific date
        bears a specific deadline | bears a definite date | bears a definite deadline | bears an explicit date
        bears an explicit deadline | bears a exact date | bears a exact deadline | bears a clear date
        bears a clear deadline | bears a stated date | bears a stated deadline | bears a hard date
        bears a hard deadline | bears a concrete date | bears a concrete deadline | bears a precise date
        bears a precise deadline | bears a express date | bears a express deadline | bears an firm date
        bears an firm deadline | bears an fixed date | bears an fixed deadline | bears an set date
        bears an set deadline | bears an specific date | bears an specific deadline | bears an definite date
        bears an definite deadline | bears an exact date | bears an exact deadline | bears an clear date
        bears an clear deadline | bears an stated date | bears an stated deadline | bears an hard date
        bears an hard deadline | bears an concrete date | bears an concrete deadline | bears an precise date
        bears an precise deadline | bears an express date | bears an express deadline | bearing a firm date
        bearing a firm deadline | bearing a fixed date | bearing a fixed deadline | bearing a set date
        bearing a set deadline | bearing a specific date | bearing a specific deadline | bearing a definite date
        bearing a definite deadline | bearing an explicit date | bearing an explicit deadline | bearing a exact date
        bearing a exact deadline | bearing a clear date | bearing a clear deadline | bearing a stated date
        bearing a stated deadline | bearing a hard date | bearing a hard deadline | bearing a concrete date
        bearing a concrete deadline | bearing a precise date | bearing a precise deadline | bearing a express date
        bearing a express deadline | bearing an firm date | bearing an firm deadline | bearing an fixed date
        bearing an fixed deadline | bearing an set date | bearing an set deadline | bearing an specific date
        bearing an specific deadline | bearing an definite date | bearing an definite deadline | bearing an exact date
        bearing an exact deadline | bearing an clear date | bearing an clear deadline | bearing an stated date
        bearing an stated deadline | bearing an hard date | bearing an hard deadline | bearing an concrete date
        bearing an concrete deadline | bearing an precise date | bearing an precise deadline | bearing an express date
        bearing an express deadline | with a firm date | with a firm deadline | with a fixed date | with a set date
        with a set deadline | with a specific date | with a specific deadline | with a definite date
        with a definite deadline | with an explicit date | with an explicit deadline | with a exact date
        with a exact deadline | with a clear date | with a clear deadline | with a stated date
        with a stated deadline | with a hard date | with a hard deadline | with a concrete date
        with a concrete deadline | with a precise date | with a precise deadline | with a express date
        with a express deadline | with an firm date | with an firm deadline | with an fixed date
        with an fixed deadline | with an set date | with an set deadline | with an specific date
        with an specific deadline | with an definite date | with an definite deadline | with an exact date
        with an exact deadline | with an clear date | with an clear deadline | with an stated date
        with an stated deadline | with an hard date | with an hard deadline | with an concrete date
        with an concrete deadline | with an precise date | with an precise deadline | with an express date
        with an express deadline | has a firm date | has a firm deadline | has a fixed date | has a fixed deadline
        has a set date | has a set deadline | has a specific date | has a specific deadline | has a definite date
        has a definite deadline | has an explicit date | has an explicit deadline | has a exact date
        has a exact deadline | has a clear date | has a clear deadline | has a stated date | has a stated deadline
        has a hard date | has a hard deadline | has a concrete date | has a concrete deadline | has a precise date
        has a precise deadline | has a express date | has a express deadline | has an firm date | has an firm deadline
        has an fixed date | has an fixed deadline | has an set date | has an set deadline | has an specific date
        has an specific deadline | has an definite date | has an definite deadline | has an exact date
        has an exact deadline | has an clear date | has an clear deadline | has an stated date
        has an stated deadline | has an hard date | has an hard deadline | has an concrete date
        has an concrete deadline | has an precise date | has an precise deadline | has an express date
        has an express deadline | have a firm date | have a firm deadline | have a fixed date | have a set date
        have a set deadline | have a specific date | have a specific deadline | have a definite date
        have a definite deadline | have an explicit date | have an explicit deadline | have a exact date
        have a exact deadline | have a clear date | have a clear deadline | have a stated date
        have a stated deadline | have a hard date | have a hard deadline | have a concrete date
        have a concrete deadline | have a precise date | have a precise deadline | have a express date
        have a express deadline | have an firm date | have an firm deadline | have an fixed date
        have an fixed deadline | have an set date | have an set deadline | have an specific date
        have an specific deadline | have an definite date | have an definite deadline | have an exact date
        have an exact deadline | have an clear date | have an clear deadline | have an stated date
        have an stated deadline | have an hard date | have an hard deadline | have an concrete date
        have an concrete deadline | have an precise date | have an precise deadline | have an express date
        have an express deadline | having a firm date | having a firm deadline | having a fixed date
        having a fixed deadline | having a set date | having a set deadline | having a specific date
        having a specific deadline | having a definite date | having a definite deadline | having an explicit date
        having an explicit deadline | having a exact date | having a exact deadline | having a clear date
        having a clear deadline | having a stated date | having a stated deadline | having a hard date
        having a hard deadline | having a concrete date | having a concrete deadline | having a precise date
        having a precise deadline | having a express date | having a express deadline | having an firm date
        having an firm deadline | having an fixed date | having an fixed deadline | having an set date
        having an set deadline | having an specific date | having an specific deadline | having an definite date
        having an definite deadline | having an exact date | having an exact deadline | having an clear date
        having an clear deadline | having an stated date | having an stated deadline | having an hard date
        having an hard deadline | having an concrete date | having an concrete deadline | having an precise date
        having an precise deadline | having an express date | having an express deadline | lapse | lapses | lapsing
        mature | matures | maturing | expiry | expiry date | expiry dates | finishing date | finishing dates
        delivery date | delivery dates | be turned in by | to be turned in | should be turned in | must be turned in
        must be submitted | should be submitted | has to be submitted | have to be submitted | must be handed in
        should be handed in | has to be handed in | have to be handed in | carrying a deadline | carrying a date
        bearing a deadline | bearing a date | bear a deadline | bears a deadline | bear a date | bears a date
        that have a deadline | that have deadlines
        on the calendar | on the calendar for | on our calendar | carry a deadline | carries a deadline
        carry a fixed deadline | carry a date | with a fixed deadline | have a fixed deadline
        come to term | comes to term | come to maturity | come to an end | comes to an end
        cut-off | cutoff | cut-off date | cutoff date | cut-off dates | target date | target dates
        due by date | closing date | closing dates
        what's on for | what is on for | has to hand in | have to hand in
        be submitted | to be submitted | must submit | should submit | to submit | have to submit | hand in
        has to submit | be handed in | to be handed in | must hand in
        due | deadline | deadlines | with a deadline | with deadlines | expire | expires | expiring | falls due
        fall due | falling due | comes due
        come due | coming due | come up | comes up | due date | due dates | time limit | time limits | get done
        to get done
        with a last day | have a last day | has a last day | with a date | with dates
        milestone | milestones | run out | runs out | running out | will expire | end date | end dates | finish date
        due day | submission date | submission dates | date by which
        every deadline | every due date | every single deadline
    """,
    "state:due past": """
        should have sent | should have provided | should have presented | should have filed | should have produced
        should have handed over | should have settled | should have closed | should have fulfilled
        should have sent in | should have wrapped up | should have met | should have accomplished
        should have achieved | should have discharged | should already have done | should already have finished
        should already have completed | should already have delivered | should already have submitted
        should already have handed in | should already have sent | should already have turned in
        should already have settled | should already have closed | should already have fulfilled | ought to have done
        ought to have finished | ought to have completed | ought to have delivered | ought to have submitted
        ought to have handed in | ought to have sent | ought to have turned in | ought to have settled
        ought to have closed | ought to have fulfilled | should have done already | should have done by now
        should have done long ago | should have finished already | should have finished by now
        should have finished long ago | should have completed already | should have completed by now
        should have completed long ago | should have delivered already | should have delivered by now
        should have delivered long ago | should have submitted already | should have submitted by now
        should have submitted long ago | should have handed in already | should have handed in long ago
        should have sent already | should have sent by now | should have sent long ago | should have turned in already
        should have turned in by now | should have turned in long ago | ought to have done already
        ought to have done by now | ought to have done long ago | ought to have finished already
        ought to have finished by now | ought to have finished long ago | ought to have completed already
        ought to have completed by now | ought to have completed long ago | ought to have delivered already
        ought to have delivered by now | ought to have delivered long ago | ought to have submitted already
        ought to have submitted by now | ought to have submitted long ago | ought to have handed in already
        ought to have handed in by now | ought to have handed in long ago | ought to have sent already
        ought to have sent by now | ought to have sent long ago | ought to have turned in already
        ought to have turned in by now | ought to have turned in long ago | should have been sent
        should have been handed in | should have been turned in | should have been closed | should have been settled
        should have been fulfilled | was supposed to have been done | were supposed to have been done
        was supposed to have been finished | were supposed to have been finished | be delivered by now
        be completed by now | be submitted by now | was due by now | were due by now | supposed to be done by now
        supposed to be finished by now | supposed to have finished by now | supposed to have done by now
        meant to be done by now | meant to be finished by now | should be completed by now | should be over by now
        should be ready by now | be ready by now | have ready by now
        time limit is up | time limit has run out | deadline is up | deadlines are up | deadline is over
        deadlines are over | deadline has run out | deadlines have run out | whose time is up | whose time limit is up
        whose time limit has run out | whose deadline is over | whose deadline has run out
        whose deadlines have run out | deadline has expired | deadlines have expired | whose deadline has expired
        whose deadlines have expired | deadline ran out | deadlines ran out | deadline expired | deadlines expired
        fell due | came due | have fallen due | has fallen due | have come due | deadlines passed
        deadlines that passed | deadlines which passed | deadlines that have passed | deadlines which have passed
        whose deadline passed | whose deadlines passed | whose deadline has passed | with a deadline that passed
        passed their deadline | passed their deadlines | passed its deadline
        should have handed in | had to hand in
        should have finished | should have completed | should have done | should have delivered
        should have submitted | should have turned in | should have been done | should have been finished
        should have been completed | should have been submitted | should have been delivered | should already be done
        should already be finished | should already have been done | should already have been finished
        should already have been completed | ought to have been done | ought to have been finished
        ought to be done by now | should be done by now | should be finished by now | should have been done by now
        deadlines that have already passed | deadlines which have already passed | deadlines have already passed
        deadlines have passed | deadline has already passed | deadline has passed | deadline already passed
        deadlines already passed | deadline is past | deadlines are past | whose deadlines have passed
        whose deadlines have already passed | whose deadline has already passed | whose deadline already passed
        whose deadline is past | that have already fallen due | already fallen due | have already fallen due
        has already fallen due | have already come due | already due | due already
        have done by now | have finished by now | have completed by now | have delivered by now
        have submitted by now | have handed in by now | should have handed in by now | due by now | be done by now
        be finished by now
    """,
    "state:open": """
        hasn't closed | haven't closed | has not closed | have not closed | hasn't settled | haven't settled
        not ended | but not ended | not yet ended | still waiting on | hasn't discharged | haven't discharged
        hasn't fulfilled | haven't fulfilled | has not fulfilled | have not fulfilled | hasn't submitted
        haven't submitted | has not submitted | have not submitted | hasn't handed in | haven't handed in
        hasn't turned in | haven't turned in | not submitted | not yet submitted | not handed in | not yet handed in
        still waiting | still awaiting | still to be heard of | still waited for
        unimplemented | unexecuted | unaccomplished | unaddressed | unrealised | unrealized | unperformed
        gone undone | gone unimplemented | not discharged | not yet discharged | undischarged | but didn't
        but did not | and didn't | and did not | and hasn't been | and haven't been | but has not been
        but have not been | and has not been | and have not been | not tackled | not yet tackled | not yet addressed
        not dealt with | not taken care of | not yet taken care of | not out of the way | haven't got done
        hasn't got done | haven't gotten done | hasn't gotten done | has not delivered yet | have not delivered yet
        still undone | still undelivered | still unfulfilled | still uncompleted | not yet over | not over yet
        not yet complete | not complete | isn't complete | aren't complete | is not complete | are not complete
        is not done | are not done | is not finished | are not finished | is not completed | are not completed
        is not closed | are not closed | is not yet done | are not yet done | is not yet finished
        are not yet finished | is not yet completed | are not yet completed | is still not done | are still not done
        without being met | without having been met
        but wasn't | but wasnt | but weren't | but werent | but was not | but were not | and wasn't | and weren't
        and wasnt | and werent | but hasn't been | but haven't been | didn't get done | and didn't get done
        but didn't get done | did not get done | never got done | but never got done | wasn't done | weren't done
        wasn't finished | weren't finished | wasn't completed | weren't completed | was not done | were not done
        was not finished | were not finished | was not completed | were not completed
        haven't finished | hasn't finished | have not finished | has not finished | haven't completed
        hasn't completed | have not completed | has not completed | haven't done | hasn't done
        nobody has done | nobody has done yet | no one has done | no one has done yet | nobody has finished
        nobody has finished yet | no one has finished | no one has finished yet | hasn't got round to
        haven't got round to | has not got round to | have not got round to
        have not done | has not done | yet to finish | yet to complete | have yet to finish
        has yet to finish | have yet to complete | has yet to complete
        open | outstanding | pending | unfinished | incomplete | not done | not yet done | not finished
        not yet finished | not completed | not yet completed | remaining | isn't done | aren't done | left
        still left | remain | remains | not closed | unresolved | undone | uncompleted | haven't been done
        hasn't been done | haven't been completed | hasn't been completed | haven't been finished
        hasn't been finished | have not been done | has not been done | have not been completed
        has not been completed | have not been finished | not been done | not been completed | not been finished
        not done yet | not completed yet | not finished yet | still unfinished | still not done | still not finished
        still not completed | isn't completed | aren't completed | isn't finished | aren't finished | but not done
        but not yet done | but not finished | but not yet finished | but not completed | but not yet completed
        not delivered | not yet delivered | undelivered | hasn't delivered | haven't delivered | has not delivered
        have not delivered | hasn't delivered yet | haven't delivered yet | hasn't been delivered
        haven't been delivered | has not been delivered | have not been delivered | not settled | not yet settled
        unsettled | not closed yet | not yet closed | isn't closed | aren't closed | still not closed
        still incomplete | not fulfilled | not yet fulfilled | unfulfilled | not ticked off | but isn't done
        but aren't done | but isn't finished | but not closed | not carried out yet | not yet carried out
        not carried out | still not carried out | not implemented | not yet implemented | not wrapped up
        not yet dealt with | still pending | still outstanding | still unresolved | hasn't been carried out
        haven't been carried out | hasn't been dealt with | haven't been dealt with | has not been carried out
        have not been carried out | hasn't carried out | haven't carried out | has not carried out
        have not carried out
        not been implemented | not been carried out | not been delivered | not been settled | not been closed
        not been executed | not yet been done | not yet been finished | not yet been completed
        not yet been delivered | not yet been implemented | not yet been carried out
    """,
    "state:overdue": """
        have let their deadlines lapse | have let their deadlines pass | have let their deadlines slip
        have let their deadlines go by | have let its deadline lapse | have let its deadline pass
        have let its deadline slip | have let its deadline go by | have let its deadlines lapse
        have let its deadlines pass | have let its deadlines slip | have let its deadlines go by
        have let their deadline lapse | have let their deadline pass | have let their deadline slip
        have let their deadline go by | have let a deadline lapse | have let a deadline pass
        have let a deadline slip | have let a deadline go by | have let deadlines lapse | have let deadlines pass
        have let deadlines slip | have let deadlines go by | has let their deadlines lapse
        has let their deadlines pass | has let their deadlines slip | has let their deadlines go by
        has let its deadline lapse | has let its deadline pass | has let its deadline slip
        has let its deadline go by | has let its deadlines lapse | has let its deadlines pass
        has let its deadlines slip | has let its deadlines go by | has let their deadline lapse
        has let their deadline pass | has let their deadline slip | has let their deadline go by
        has let a deadline lapse | has let a deadline pass | has let a deadline slip | has let a deadline go by
        has let deadlines lapse | has let deadlines pass | has let deadlines slip | has let deadlines go by
        arrears
        how far behind schedule | far behind schedule | dragging their feet | dragging its feet | drags its feet
        dragging their heels | dragging its heels | dragging his feet | lagging on | lagging in | lagging with
        lagging behind on | lagging behind with | lagging behind in | lagging on anything | lagging behind on anything
        lagging with anything | running late on | running late with | running late on anything
        running late with anything | running behind | running behind on | running behind with
        running behind schedule | runs late | fallen behind | fell behind | falls behind | has fallen behind
        have fallen behind | falling behind | fallen behind on | fallen behind with | fallen behind schedule
        slow with | slow on | slow in finishing | slow to finish | slow to deliver | slower than its deadline
        overstepped | overstepped the deadline | exceeded | exceeded the deadline | exceeded its deadline
        exceeded their deadline | exceeded their deadlines | exceed the deadline | exceeds its deadline
        past their time | past its time | past its time limit | past their time limit | past their time limits
        past the time limit | beyond the deadline | beyond its deadline | beyond their deadline
        beyond their deadlines | beyond its time limit | beyond their time limit | beyond the time limit
        beyond schedule | missed any deadline | missed any deadlines | miss any deadline | miss any deadlines
        missed a deadline | missed some deadlines | missed anything | miss anything | missing its deadline
        missing their deadlines | late in delivering | late in submitting | late submitting | late in handing in
        in default | defaulted on | defaulting on | come and gone | has come and gone | have come and gone
        deadline has come and gone | deadlines have come and gone | deadline came and went | deadlines came and went
        whose deadline came and went
        in delay
        how many days late | how many days overdue | by how many days | how many days behind
        went past its deadline | went past their deadline | went past their deadlines | went past the deadline
        went past due | ran past its deadline | ran past their deadline | ran past the deadline
        overdue | past due | past-due | behind schedule | past the deadline | past deadline | past their deadline
        past its deadline | missed the deadline | missed deadlines | missed their deadline | fail to finish
        failed to finish | delayed | delay | delays | behind | running late | lagging | lagging behind | expired
        lapsed | missed | has been missed | past the due date | past their due date | past its due date
        unmet deadlines | missed deadline | missed their deadlines | late with | late on | behind with | behind on
        how late | how overdue | how far behind | how long overdue
        late on anything | late with anything | overdue on anything | behind on anything
        on a day later than their last
        miss | fail to do | failed to do | fail to meet | failed to meet | fail to deliver | failed to deliver
        miss the deadline | miss its deadline | miss their deadlines | failed to complete | fail to complete
        in arrears
        past its date | past their date | slipping behind
        out of time | run out of time | time has run out | time is up | behind time
        blown | blew | have blown | has blown | overshot | overran | over the deadline | passed its due date
        passed their due date | not met its deadline | not met their deadlines | not met their deadline
        not met the deadline | hasn't met its deadline | haven't met their deadlines | didn't meet its deadline
        didn't meet their deadlines | did not meet their deadlines | did not meet its deadline
        didn't meet the deadline | haven't met the deadline | hasn't met the deadline | not kept its deadline
        let slip | behind its schedule | behind their schedule | overdue for completion | late in finishing
        late in completing | late delivering | late finishing | tardy | belated | deadline has gone
        deadlines have gone | gone past the deadline | gone past its deadline | gone past their deadline
        has gone past its deadline | have gone past their deadline | overdue already | already overdue | already late
        late already | has slipped past its deadline | outstanding past the deadline
    """,
    "state:overdue ranked": """
        missed the most deadlines | missed most deadlines | most deadlines missed | most missed deadlines
        the most missed deadlines | most in delay | the most in delay
        the most tasks overdue | the most late tasks | most overdue items | the most overdue items | most delays
        the most delays | the most tasks late | most tasks late
        most overdue | the most overdue | longest overdue | the longest overdue | most late | most tasks overdue
        most behind | furthest behind | the furthest behind | oldest overdue | the oldest overdue | the most behind
        most delayed | the most delayed | the most late | overdue the longest | overdue longest | late the longest
        most late tasks | oldest late
    """,
    "state:overdue vague": "late",
    "most-tasks:open": combined(
        _MOST,
        ("open", "unfinished", "outstanding", "pending", "remaining", "unfulfilled", "incomplete", "undone"),
        ("tasks", "assignments", "items", "obligations", "duties", "work"),
    )
    + " | "
    + combined(_MOST, ("tasks",), ("open", "left", "outstanding", "unfinished", "to do", "still to do", "left to do"))
    + " | "
    + combined(("most", "the most"), ("left to do", "still to do", "work left"))
    + " | biggest backlog | the biggest backlog | largest backlog | the largest backlog",
    "most-tasks:due": """
        most deadlines | the most deadlines | most tasks due | the most tasks due | most tasks falling due
        the most tasks falling due | most due dates | the most due dates | most due | the most due
    """,
    "refuse:most-tasks": """
        most tasks | the most tasks | most assignments | the most assignments | the most work | the most to do
        fewest tasks | the fewest tasks
    """,
    "state:undated": """
        carry no firm date | carry no firm deadline | carry no fixed date | carry no fixed deadline
        carry no set date | carry no set deadline | carry no specific date | carry no specific deadline
        carry no definite date | carry no definite deadline | carry no explicit date | carry no explicit deadline
        carry no exact date | carry no exact deadline | carry no clear date | carry no clear deadline
        carry no stated date | carry no stated deadline | carry no hard date | carry no hard deadline
        carry no concrete date | carry no concrete deadline | carry no precise date | carry no precise deadline
        carry no express date | carry no express deadline | carries no firm date | carries no firm deadline
        carries no fixed date | carries no fixed deadline | carries no set date | carries no set deadline
        carries no specific date | carries no specific deadline | carries no definite date
        carries no definite deadline | carries no explicit date | carries no explicit deadline | carries no exact date
        carries no exact deadline | carries no clear date | carries no clear deadline | carries no stated date
        carries no stated deadline | carries no hard date | carries no hard deadline | carries no concrete date
        carries no concrete deadline | carries no precise date | carries no precise deadline | carries no express date
        carries no express deadline | carrying no firm date | carrying no firm deadline | carrying no fixed date
        carrying no fixed deadline | carrying no set date | carrying no set deadline | carrying no specific date
        carrying no specific deadline | carrying no definite date | carrying no definite deadline
        carrying no explicit date | carrying no explicit deadline | carrying no exact date
        carrying no exact deadline | carrying no clear date | carrying no clear deadline | carrying no stated date
        carrying no stated deadline | carrying no hard date | carrying no hard deadline | carrying no concrete date
        carrying no concrete deadline | carrying no precise date | carrying no precise deadline
        carrying no express date | carrying no express deadline | bear no firm date | bear no firm deadline
        bear no fixed date | bear no fixed deadline | bear no set date | bear no set deadline | bear no specific date
        bear no specific deadline | bear no definite date | bear no definite deadline | bear no explicit date
        bear no explicit deadline | bear no exact date | bear no exact deadline | bear no clear date
        bear no clear deadline | bear no stated date | bear no stated deadline | bear no hard date
        bear no hard deadline | bear no concrete date | bear no concrete deadline | bear no precise date
        bear no precise deadline | bear no express date | bear no express deadline | bears no firm date
        bears no firm deadline | bears no fixed date | bears no fixed deadline | bears no set date
        bears no set deadline | bears no specific date | bears no specific deadline | bears no definite date
        bears no definite deadline | bears no explicit date | bears no explicit deadline | bears no exact date
        bears no exact deadline | bears no clear date | bears no clear deadline | bears no stated date
        bears no stated deadline | bears no hard date | bears no hard deadline | bears no concrete date
        bears no concrete deadline | bears no precise date | bears no precise deadline | bears no express date
        bears no express deadline | bearing no firm date | bearing no firm deadline | bearing no fixed date
        bearing no fixed deadline | bearing no set date | bearing no set deadline | bearing no specific date
        bearing no specific deadline | bearing no definite date | bearing no definite deadline
        bearing no explicit date | bearing no explicit deadline | bearing no exact date | bearing no exact deadline
        bearing no clear date | bearing no clear deadline | bearing no stated date | bearing no stated deadline
        bearing no hard date | bearing no hard deadline | bearing no concrete date | bearing no concrete deadline
        bearing no precise date | bearing no precise deadline | bearing no express date | bearing no express deadline
        with no firm date | with no firm deadline | with no set date | with no specific date | with no definite date
        with no definite deadline | with no explicit date | with no explicit deadline | with no exact date
        with no exact deadline | with no clear date | with no clear deadline | with no stated date | with no hard date
        with no hard deadline | with no concrete date | with no concrete deadline | with no precise date
        with no precise deadline | with no express date | with no express deadline | has no firm date
        has no firm deadline | has no fixed date | has no fixed deadline | has no set date | has no set deadline
        has no specific date | has no specific deadline | has no definite date | has no definite deadline
        has no explicit date | has no explicit deadline | has no exact date | has no exact deadline
        has no clear date | has no clear deadline | has no stated date | has no stated deadline | has no hard date
        has no hard deadline | has no concrete date | has no concrete deadline | has no precise date
        has no precise deadline | has no express date | has no express deadline | have no firm date
        have no firm deadline | have no fixed date | have no fixed deadline | have no set date | have no set deadline
        have no specific date | have no specific deadline | have no definite date | have no definite deadline
        have no explicit date | have no explicit deadline | have no exact date | have no exact deadline
        have no clear date | have no clear deadline | have no stated date | have no stated deadline
        have no hard date | have no hard deadline | have no concrete date | have no concrete deadline
        have no precise date | have no precise deadline | have no express date | have no express deadline
        having no firm date | having no firm deadline | having no fixed date | having no fixed deadline
        having no set date | having no set deadline | having no specific date | having no specific deadline
        having no definite date | having no definite deadline | having no explicit date | having no explicit deadline
        having no exact date | having no exact deadline | having no clear date | having no clear deadline
        having no stated date | having no stated deadline | having no hard date | having no hard deadline
        having no concrete date | having no concrete deadline | having no precise date | having no precise deadline
        having no express date | having no express deadline | without a firm date | without a firm deadline
        without a fixed date | without a set date | without a definite date | without a definite deadline
        without an explicit date | without an exact date | without an exact deadline | without a clear date
        without a clear deadline | without a stated date | without a hard date | without a hard deadline
        without a concrete date | without a concrete deadline | without a precise date | without a precise deadline
        without an express date | without an express deadline | without any firm date | without any firm deadline
        without any fixed date | without any fixed deadline | without any set date | without any set deadline
        without any specific date | without any specific deadline | without any definite date
        without any definite deadline | without any explicit date | without any explicit deadline
        without any exact date | without any exact deadline | without any clear date | without any clear deadline
        without any stated date | without any stated deadline | without any hard date | without any hard deadline
        without any concrete date | without any concrete deadline | without any precise date
        without any precise deadline | without any express date | without any express deadline | left undated
        lacks any date | lack any date | lacks any deadline | lack any deadline | have not been given a date
        have not been given a deadline | has no due day | were never given a deadline
        have never been given a deadline | were never given a date | without any due date | without any time limit
        have no time limit | has no time limit | with no time limit | where no date is given
        where no deadline is given | for which no date is given | for which no deadline is given
        for which no deadline is set | for which no date is set | for which no deadline was set
        for which no date was set | no date was set | no deadline was set
        isn't dated | aren't dated | not dated | haven't got a deadline | hasn't got a deadline
        without a cut-off | without a cut-off date | no cut-off date
        undated | without a deadline | without deadline | without deadlines | without any deadline | with no deadline
        no deadline | without a date | without date | without dates | with no date | no date | without a last day
        has no deadline | have no deadline | without a due date | no fixed deadline | without a fixed deadline
        without fixed deadlines | no fixed date | open-ended | no set deadline | without a set deadline
        no time limit | without a time limit | no deadlines | with no deadlines | lacking a deadline
        don't have a deadline | doesn't have a deadline | do not have a deadline | does not have a deadline
        have no date | has no date | with no due date | without due date | no due date | no due dates
        carry no date | carries no date | carry no deadline | carries no deadline | bear no date | bears no date
        carry no date at all | carry no deadline at all | have no date at all | have no deadline at all
        with no due dates | without due dates | have no due date | has no due date
        without last day | with no last day | no last day | have no last day | has no last day
        missing a deadline | missing a date | missing deadlines | missing dates | deadline is missing
        deadline missing | deadlines missing | deadline still missing | deadline is still missing
        still missing a deadline | still missing a date | with no date set | with no deadline set | no date set
        no deadline set | without a date set | no date given | no deadline given | with no date given
        with no deadline given | no date attached | without a date attached | no specific deadline
        without a specific deadline | no specific date | without a specific date | with no specific deadline
        with no fixed date | with no fixed deadline | with no set deadline | no end date | without an end date
        without a stated deadline | no stated deadline | with no stated deadline | without an explicit deadline
        no explicit deadline | no deadline at all | no date at all | without any date | with no date at all
        with no deadline at all | without deadlines at all | not given a deadline | not given a date
        weren't given a deadline | weren't given a date | haven't been given a deadline | deadline-free | undated ones
        lack a deadline | lacks a deadline | lack deadlines | lacking deadlines | lack a date | lacks a date
        lacking a date
    """,
    "state:done": """
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
    """,
    "state:coming first": """
        very next thing | the very next thing | the very next one | very next item | the very next item | next one up
        the next one up | next one to fall due | the next one to fall due | next task due | the next task due
        next item due | the next item due | first thing due | next to fall due | the next to fall due
        the next one
        next thing | the next thing | next item | the next item | next obligation | the next obligation
        next assignment | the next assignment | next deliverable | the next deliverable | next one due
        the next one due
        nearest deadline | the nearest deadline | soonest deadline | the soonest deadline | closest deadline
        the closest deadline
        due soonest | soonest due
        next deadline | the next deadline | next due date | the next due date | next task
        very next deadline | the very next deadline | the very next task
        what's next | what is next | what comes next | what's up next | whats next | next up | next in line
    """,
    "state:coming": """
        impending | around the corner | just around the corner | round the corner | just round the corner
        drawing near | drawing close | nearing | still ahead | lying ahead | lie ahead | lies ahead | that lie ahead
        awaiting us
        coming up next | nearest deadlines | the nearest deadlines | soonest deadlines
        the soonest deadlines | closest deadlines | the closest deadlines
        upcoming | next deadlines | the next deadlines | coming up | ahead | to come | not yet due
        upcoming deadlines | from now on | approaching | about to fall due
        coming deadlines | the coming deadlines | coming tasks | coming due dates | forthcoming | looming | future
        future deadlines | future tasks | forthcoming deadlines | on the horizon | in the pipeline | yet to come
        next up for | coming due soon | on the way | up ahead | in the offing | coming our way | coming up now
        still to fall due | not due yet | yet to fall due | yet to expire
    """,
    "all": """
        all statuses | any status | every status | whatever the status | whatever their status | regardless of status
        regardless of their status | in any state | in whatever state | of any status | with any status
        in every state | done or not | finished or not | whether done or not | whether finished or not | open or done
        open or closed | done or open
        all bodies | all organisations | all organizations | all institutions
        everything | everyone | everybody | all | anything | all of | list of all
        anything else | everything else | all the rest
    """,
    "op:before": """
        before | prior to | ahead of | earlier than | sooner than
        in advance of
    """,
    "op:by to:body": "by | to be done by",
    "op:by": """
        until | till | up to | no later than | not later than | on or before | up until | not after
        by no later than | by the latest on | by the end of the day on | up to and including | on or earlier than
        till the end of the day on
    """,
    "op:by range": "through",
    "at-latest": "at the latest",
    "op:after": "after | later than | beyond",
    "op:from to:body": "from",
    "op:from since": "since",
    "op:from": """
        starting | starting from | starting on | beginning | on or after | not before | no earlier than
        not earlier than | as from
    """,
    "op:on to:field to:topic": "on",
    "op:on to:body": "at",
    "op:in soon:fork to:field to:conclusion": "in",
    "op:in soon:within": """
        during | within
        in the course of | over the course of | throughout | in the space of | inside
    """,
    "op:in soon:within longer:": "over",
    "longer:": "more than | by more than | for more than | by over | for over | longer than | for longer than",
    "next": """
        next | the next | coming | the coming | soonest | the soonest | nearest | the nearest | closest | the closest
    """,
    "between": "between",
    "and": "and | & | as well as | plus",
    "filler both": "both",
    "and together": "together with | along with | jointly with",
    "or": "or | and/or | either | nor",
    "not": "not | without | neither",
    "but": "but",
    "never": "no | nothing | never | none | isn't | aren't | don't | doesn't | hasn't | haven't",
    "except": """
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
        and not through a group | but not through a group
    """,
    "committee:after": """
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
    "filler to:role": "role | roles | in the role | in the role of | as",
    "kind:assignment": "of kind assignment | kind assignment | of the kind assignment",
    "kind:request": "request | requests | of kind request | kind request",
    "kind:decision": "decision | decisions | decisions taken | decisions made | of kind decision | kind decision",
    "kind:authorisation": """
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
        apply to | applies to | applying to | binding on | that apply to | which apply to | that bind | binding upon
        lies within the remit of | lie within the remit of | falls within the remit of | fall within the remit of
        that fall to | that falls to | falling on | in the care of | in the charge of | within the purview of
        under the purview of | on the agenda of | on the books of
        rest upon | rests upon | rest on | rests on | fall upon | falls upon | falling upon
        waiting for | is waiting for | awaits | awaiting
        across | among | amongst
        on the part of | falling to | belonging to | belongs to | belong to | incumbent on | owed by | required of
        expected of | demanded of | under the responsibility of | within the remit of | in the hands of | of either
        for either
        falls to | fall to | fell to | incumbent upon | resting with | rests with | rest with | lies with | lie with
        in the remit of | on the shoulders of | on the desk of | on the plate of | on the to-do list of
        on the list of
    """,
    "ahead": "from now | from today | time | hence",
    "to:body given": """
        put on | puts on | lay on | lays on | place on | places on | impose on | imposes on | put to | farmed out to
        passed to | passed on to | allotted to | allocated to | entrusted upon
        addressed to | assigned to | given to | directed to | assign to | assigns to | entrust to | entrusts to
        entrusted to | handed to | delegated to
        imposed on | placed on | handed over to | given out to | laid on | delegated to the | directed at | aimed at
        meant for | intended for
    """,
    "to:field": """
        field | fields | in the field | in the field of | in the fields of | in the fields | topic | on the topic of
        in the area of | area | field of | fields of
    """,
    "to:topic to:field": """
        concern | concerns | affect | affects | relevant to | that concern | that concerns | to concern
    """,
    "to:field to:topic": """
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
        according to | in conformity with | in compliance with | as per | in the terms of
        dispatch | official dispatch | dispatches | official letter | official letters | the dispatch
        the official dispatch | dispatch no | official dispatch no | conclusion document | text of conclusion
        the text of conclusion | the terms of conclusion | under the terms of | by virtue of | in application of
        in execution of | in implementation of | as required by | as demanded by | as ordered by | as laid down in
        as set out in | springing from | that come from | coming out of | derived from | born of
        pursuant to | in pursuance of | in line with conclusion | in accordance with
        stemming from | arising from | resulting from | flowing from | deriving from | originating from
        both conclusions | the two conclusions
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
        that use the word | featuring
    """,
    "issued": "dated | issued on | issued",
    "range link": "to",
    "status:done-late": """
        been completed late | been done late | been finished late
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
    "status:done-on-time": """
        been completed on time | been done on time | been finished on time | been completed in time
        done on time | completed on time | finished on time | done in time | finished in time | completed in time
        completed within the deadline | done within the deadline
        delivered on time | handed in on time | met the deadline | met its deadline | met their deadline
        met their deadlines | met deadlines | kept the deadline | kept their deadlines | kept its deadline
        done before the deadline | completed before the deadline | finished before the deadline
        completed on schedule | done on schedule | finished on schedule | were done on time | were completed on time
        were finished on time | was done on time | was completed on time | was finished on time | done by the deadline
        completed by the deadline | finished by the deadline | completed punctually | done punctually
    """,
    "status:open-in-term": """
        in term | not yet overdue | still in time | within the deadline | within deadline | still on time
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
        ("", "but", "and", "but are", "but have"),
        ("not", "not yet", "never", "still not", "not been", "not yet been", "never been"),
        ("verified", "confirmed", "checked"),
    )
    + " | "
    + combined(
        ("been reported", "were reported", "was reported"), ("", "as"), ("done", "finished", "completed", "complete")
    )
    + " | unverified | unconfirmed | but unverified | but unconfirmed | awaiting confirmation | yet to be verified"
    + " | yet to be confirmed | not verified yet | not confirmed yet | but not verified yet | but not confirmed yet"
    + " | said to be done | said to be finished | claimed to be done | claimed as done | declared done"
    + " | declared finished",
    "link last-day": "last day",
    "link to:status": "status | with status | with the status | of status | standing | whose standing is",
    "filler to:field to:topic": """
        deal with | deals with
        responsible for | accountable for | answerable for | in relation to | answers for | answer for
    """,
    "op:by state:coming": "from now until | from now till | from now to | from now through | between now and",
    "listing": """
        rundown of | a rundown of | rundown | a rundown | run-down of
        list | lists | listing | list of | the list of | a list of | a list | whole list | the whole list | display
        print | enumerate | complete list | full list | the full list | complete list of | full list of
        the full list of
        itemise | itemize | all of the | pull | pull out | go through | run through | walk me through
        take me through | run me through | fill me in on | brief me on | update me on | bring me up to date on
        a complete list of | a full list of | a short list of | give me a list of | make a list of | write out
        spell out | the complete list of | table of | a table of
    """,
    "only": "only | just | solely | exclusively | merely",
    "status:late": """
        not done in time | not done on time | not completed on time | not finished on time
        not completed before the deadline | not delivered on time | not delivered in time
    """,
    "as-of": "as of | as at",
    "bodies:ministries each": """
        by ministry | per ministry
        broken down by ministry | split by ministry | grouped by ministry
    """,
    "bodies:provinces each": """
        by province | per province
        broken down by province | split by province | grouped by province
    """,
    "filler when": """
        and whose it is | and whose they are | and who has to do it | and who is responsible | and who's responsible
        and who answers for it | and who leads it | and who must do it | and who is in charge | from when to when
        and until what date | and when they are due | and when it is due | and when each is due
        and by when each is due | and when are they due | and when is it due | and what are the deadlines
        and what is the deadline
        and to whom | to whom | and for whom | and by whom | by whom | and to whom is it addressed
        to whom is it addressed | and who is it addressed to | who is it addressed to
        by when | and by when | and when | until when | how soon | and until when | when done | by what date
        and by what date
        by what day | on what date | on which date | by which date | on what day | on which day | at what date
        how long do we have | how long have we got | how long do they have | when exactly | exactly when
        and when exactly | by when exactly | and by what day | and on what date | when at the latest
        and by which date
    """,
    "state:open thing": """
        yet to discharge | yet to fulfil | yet to fulfill | yet to honour | yet to honor | yet to satisfy
        yet to perform | yet to accomplish | yet to submit | yet to hand in | yet to turn in | yet to settle
        yet to close | yet to wrap up | yet to act on | yet to meet | yet to hand over | yet to see to
        yet to attend to | yet to tackle | yet to deal with | yet to produce | yet to send in | still to discharge
        still to fulfil | still to fulfill | still to honour | still to honor | still to satisfy | still to perform
        still to accomplish | still to submit | still to hand in | still to turn in | still to settle | still to close
        still to wrap up | still to act on | still to meet | still to hand over | still to see to | still to attend to
        still to tackle | still to deal with | still to produce | still to send in | still has to discharge
        still has to fulfil | still has to fulfill | still has to honour | still has to honor | still has to satisfy
        still has to perform | still has to accomplish | still has to submit | still has to hand in
        still has to turn in | still has to settle | still has to close | still has to wrap up | still has to act on
        still has to meet | still has to hand over | still has to see to | still has to attend to
        still has to tackle | still has to deal with | still has to produce | still has to send in
        still have to discharge | still have to fulfil | still have to fulfill | still have to honour
        still have to honor | still have to satisfy | still have to perform | still have to accomplish
        still have to submit | still have to hand in | still have to turn in | still have to settle
        still have to close | still have to wrap up | still have to act on | still have to meet
        still have to hand over | still have to see to | still have to attend to | still have to tackle
        still have to deal with | still have to produce | still have to send in | still must discharge
        still must fulfil | still must fulfill | still must honour | still must honor | still must satisfy
        still must perform | still must accomplish | still must submit | still must hand in | still must turn in
        still must settle | still must close | still must wrap up | still must act on | still must meet
        still must hand over | still must see to | still must attend to | still must tackle | still must deal with
        still must produce | still must send in | still need to discharge | still need to fulfil
        still need to fulfill | still need to honour | still need to honor | still need to satisfy
        still need to perform | still need to accomplish | still need to submit | still need to hand in
        still need to turn in | still need to settle | still need to close | still need to wrap up
        still need to act on | still need to meet | still need to hand over | still need to see to
        still need to attend to | still need to tackle | still need to deal with | still need to produce
        still need to send in | still needs to discharge | still needs to fulfil | still needs to fulfill
        still needs to honour | still needs to honor | still needs to satisfy | still needs to perform
        still needs to accomplish | still needs to submit | still needs to hand in | still needs to turn in
        still needs to settle | still needs to close | still needs to wrap up | still needs to act on
        still needs to meet | still needs to hand over | still needs to see to | still needs to attend to
        still needs to tackle | still needs to deal with | still needs to produce | still needs to send in
        has yet to discharge | has yet to fulfil | has yet to fulfill | has yet to honour | has yet to honor
        has yet to satisfy | has yet to perform | has yet to accomplish | has yet to submit | has yet to hand in
        has yet to turn in | has yet to settle | has yet to close | has yet to wrap up | has yet to act on
        has yet to meet | has yet to hand over | has yet to see to | has yet to attend to | has yet to tackle
        has yet to deal with | has yet to produce | has yet to send in | have yet to discharge | have yet to fulfil
        have yet to fulfill | have yet to honour | have yet to honor | have yet to satisfy | have yet to perform
        have yet to accomplish | have yet to submit | have yet to hand in | have yet to turn in | have yet to settle
        have yet to close | have yet to wrap up | have yet to act on | have yet to meet | have yet to hand over
        have yet to see to | have yet to attend to | have yet to tackle | have yet to deal with | have yet to produce
        have yet to send in
        open work | outstanding work | remaining work | unfinished work | work left | work outstanding
        left to do | what remains | what's left | what is left | remains to be done | remain to be done
        left to be done | what remains to be done | anything left | yet to be done | yet to do | still to do
        still to be done | still have to do | still has to do | still have to | still has to | still must
        still need to | still needs to | still do | to be finished yet | leftover | backlog | left over
        left undone
        owe | owes
        still missing | still to come in | left for us | still owe | still owes | still owed | yet to deliver
        yet to be delivered | has yet to deliver | have yet to deliver | yet to be finished | yet to be completed
        still to be finished | still to be completed | still to complete | still to finish | still to be delivered
        still to deliver | remaining to do | remaining to be done | outstanding matters | outstanding items
        outstanding obligations | outstanding duties | open items | open points | open matters | pending matters
        pending items | unfinished business | still has left | still have left | have left to do | has left to do
    """,
    "inclusive": """
        included | inclusive | inclusively | that day included
        itself | inclusive of that day | including that day | that day too | that day as well
    """,
    "onwards": "onwards | onward | and later | and onwards | and beyond",
    "oldest": "oldest | the oldest | longest | the longest",
    "issued:": """
        assigned | given | handed out | issued | adopted | published | signed | passed | laid down | were issued
        was issued | came out | come out
    """,
    "gives": """
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
    "of-conclusion:": """
        about | all about
    """,
    "order:recent": """
        latest deadline first
        latest first | most recent first | last first | most recent ones first
        the latest first | the most recent first | newest deadline first | starting with the most recent
        starting with the latest | beginning with the latest | from latest to earliest | from the latest
    """,
    "order:-issued": """
        newest at the top | newest on top | most recently issued at the top
        newest first | most recently issued first | newest ones first | from newest to oldest
    """,
    "order:deadline.last": """
        in date order | in deadline order | in the order of their deadlines | in order of their deadlines
        in order of deadlines | in order of due dates | sorted by time | most imminent first | the most imminent first
        earliest on top | soonest on top | earliest at the top | soonest at the top | with the earliest first
        with the soonest first | from soonest to latest | beginning with the earliest | beginning with the soonest
        beginning with the nearest | starting with the nearest
        soonest first | the soonest first | earliest first | the earliest first | nearest first | closest first
        earliest deadline first | nearest deadline first | soonest deadline first | by deadline | by deadlines
        by due date | by date | by last day | in order of deadline | in chronological order | chronologically
        in order of due date | by their deadline | starting with the earliest | starting with the soonest
        from earliest to latest | in order of date
    """,
    "order:issued": """
        by issue date | by date of issue | by day of issue | in order of issue
    """,
    "order:deadline.last state:overdue": """
        by lateness | by length of delay | by delay | by how late they are | by how long they are late
        by how long they have been late | by how overdue they are | by days overdue | by days late
        by number of days late | by number of days overdue | longest delay first | latest ones first
        most overdue first | the most overdue first | longest overdue first | most late first
        longest delayed first
    """,
    "sorting": """
        sort | sorted | order | ordered | arrange | arranged | ranked | rank | sort by | sort them | order them
    """,
    "newest": """
        most recent | the most recent | newest | the newest | latest | the latest | most recently
        the most recently
    """,
    "format:csv": """
        csv
    """,
    "format:tsv": """
        tsv
    """,
    "format:json": """
        json
    """,
    "format:ndjson": """
        ndjson
    """,
    "format:html": """
        html
    """,
    "format:markdown": """
        markdown
    """,
    "format:svg": """
        svg
    """,
    "format:xlsx": """
        xlsx | excel | spreadsheet
    """,
    "to:format": """
        file | format | into | exported as | export as | as a | in the format | output
        file of | in format
    """,
    "of-kind": """
        given | been given | issued | been issued | been granted | delegated | been taken | been made | conferred
        granted | taken | made | accorded | handed down | addressed | formulated | expressed
    """,
    "dated:digest of-conclusion:": """
        summary | summary of | a summary | a summary of | summarise | summarize | recap | recap of | round-up
        roundup | digest | digest of | overview | overview of | an overview of | sum up | review of | summary for
        summary report | brief | briefing | the digest | digest for
    """,
    "each:field": """
        which field | which fields | which area | which areas | what field | what fields | which topics
    """,
    "rank": """
        rank | rank the | ranking of | ranking of the | ranking
        league table of | a league table of
    """,
    "by-number": """
        by number of | by the number of | by count of
    """,
    "exporting": """
        export | exported | exporting
    """,
    "order:oldest": """
        oldest first | the oldest first | oldest ones first | starting with the oldest | from oldest to newest
    """,
    "order:-deadline.last": """
        furthest first | farthest first | furthest deadline first | from furthest to nearest | most distant first
        most recent deadline first | most recent deadlines first | latest deadlines first | latest due date first
        from the furthest to the nearest | in reverse chronological order | descending by deadline
    """,
    "after-deadline": """
        after the deadline | after its deadline | after their deadline | past the deadline
    """,
    "any-bodies": "bodies | organisations | organizations | institutions",
}

# What is asked of a short name alone, at whose place "*" stands.
WHAT_IT_IS = """
    what is * | what's * | what does * stand for | what does * mean | which body is * | what body is *
    which agency is * | which organisation is * | * stands for what | what is * short for
    look up * | look up body * | look up the body *
"""
