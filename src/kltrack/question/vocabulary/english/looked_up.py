"""English questions about a body alone, which stands at the place of "*", by what they ask of it.

Choices stand between commas, and behind a "+" the next part; a choice may be empty. Articles, "now" and their like are
left out, as they are of the question.
"""

_LANGUAGE = "English , Vietnamese , French"
_NAME = "name , names , official name , proper name , other names , other name , aliases"
_SHORT = "acronym , acronyms , abbreviation , abbreviations , full name , short name , short names , full form"
_SUCCESSOR = "body , agency , organisation , ministry , province , commission , department"
_FOLLOWED = """
    replaced , succeeded , took over , took over from , absorbed , took in , has replaced , has succeeded , replaces ,
    has taken over , has absorbed , swallowed , inherited from , is replacing , took over work of ,
    took over functions of , took over tasks of , does work of
""".replace("\n", " ")
_INTO = """
    merged into , merged with , merge into , merge with , absorbed by , replaced by , succeeded by , integrated into ,
    become , turned into , renamed to , renamed , renamed into , folded into , taken over by
""".replace("\n", " ")

LOOKED_UP = {
    "is": f"""
        what is * | what's *
        what does , what do + * + mean , stand for , refer to , denote , abbreviate
        * + stands for what , stand for what , means what
        which body , which agency , which organisation , what body , what agency , which ministry + is + *
        what is , what's + * + short for , an abbreviation of , an acronym for , abbreviation for
        what does , what do + abbreviation , acronym , letters , initials , short form + * + mean , stand for ,
        refer to
        , what is , what's + meaning of , definition of + , abbreviation , acronym + *
        expand , spell out , explain + , abbreviation , acronym + *
        look up + , body + *
        , what is , what's , what are , give me , tell me , show , show me + {_SHORT} + of , for + *
        * + {_SHORT}
        , what is , what's , how is + * + , called , named , known as + in + {_LANGUAGE}
        , what is , what's + {_LANGUAGE} + , full , official + name , names , for + , of , for + *
        , what is , what's + name , names , full name + of + * + in + {_LANGUAGE}
        * + {_LANGUAGE} + name , names
        * + name , names + in + {_LANGUAGE}
        how do you say , how do i say , how to say , what do you call , translate + * + in , into + {_LANGUAGE}
        what is * called
        what happened , what has happened , what ever happened , what happens + to , with + *
        what became of , what has become of , what ever became of + *
        does , do + * + , still + exist
        is * + still there , still around , still in existence
        we used to be , we were once , we were , we were formerly + *
    """,
    "name": f"""
        , what is , what's , what are , give me , tell me , show , show me , list + , all , short + {_NAME}
        + of , for + *
        * + {_NAME}
        which , what , what other , which other + names , aliases + does , do + * + have , go by , go under
        what else is * called
    """,
    "successor": f"""
        which {_SUCCESSOR.replace(" , ", " , which ")} + is , was + *
        who , what , which {_SUCCESSOR.replace(" , ", " , which ")} + {_FOLLOWED} + *
        , who is , what is , who was , which {_SUCCESSOR.replace(" , ", " is , which ")} is + successor ,
        successors , heir
        + of , to + *
        * + successor , successors
        , into what , with what , by whom , by what , what , which {_SUCCESSOR.replace(" , ", " , which ")}
        + was , were , has , did , is + * + , been + {_INTO} + , into , with , by
        into which , with which , by which + {_SUCCESSOR} + was , were , has , did , is + * + , been + {_INTO}
        , was , were , did , has , is + * + , been , get , got + {_INTO} + what , whom , which ministry ,
        which province
        when was , was , has , is + * + , been + abolished , dissolved , merged , renamed , replaced , absorbed
        where did , where has + * + go , gone , end up
        what + did , has , does + * + become , turn into
        what is * called
    """,
    "part": """
        what , which ministry , which province , which body + does , is + * + part of , belong to , under , in
        * + , is + part of , belongs to , belong to , in , under + which , what + ministry , province , body
        to which + ministry , province , body + does + * + belong
        * + which , what + ministry , province , body , city , province or city + is it + part of , in , under
    """,
    "groups": """
        which , what , in which , in what , to which , to what , of which + groups , group + is , are , does , do + *
        + , in , part of , a member of , belong to , belong , a part
        , which , what , list + groups + of , that include , that contain , with , including , include ,
        contain , bind
        + *
        what is * a member of
    """,
    "members": """
        , who are , what are , list , show , show me , list of , who is + members of , a member of , member of
        + , group + *
        who , who all , which bodies , what bodies , which ones , which ministries , which provinces
        + is in , are in , belong to , belongs to , are members of , is part of , are part of , are included in
        + , group + *
        who , which bodies , what bodies + make up , makes up , are counted among , is counted among , are covered by
        + , group + *
        who , what , which bodies , which members + does , do + , group + *
        + include , cover , comprise , consist of , contain , have
        * + members , who are they , who is in it , who does it include
    """,
}

# What asks for all bodies of a type; "" is the whole directory.
ALL_OF_A_TYPE = {
    kind: f"""
        which , what + {named} + are there , exist , do you know , are in register , are recorded , do you have
        , name , tell me , say + which , what + {named} + there are , exist
        list , show , show me , give me + all + {named}
        list , full list , complete list , directory + of , of all + {named}
    """
    for kind, named in {
        "ministries": "ministries",
        "provinces": "provinces",
        "": "bodies , agencies , organisations , organizations",
    }.items()
}
