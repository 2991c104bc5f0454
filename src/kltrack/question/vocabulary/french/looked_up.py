"""French questions about a body alone, in the notation of the English ones."""

_LANGUAGE = "anglais , vietnamien , français"
_CALLED = (
    "s' appelle , se nomme , dit-on , on dit , se dit , appelle-t-on , on appelle , se traduit , traduit-on , dire"
)
_NOM = "nom , noms , nom officiel , autre nom , autres noms , tous noms , noms et sigles"
_SHORT = "sigle , sigles , acronyme , abréviation , abréviations , nom complet , nom abrégé , intitulé complet"
_SUCCESSOR = "ministère , organe , organisme , province , commission , institution"
_FOLLOWED = """
    a repris , a remplacé , a absorbé , remplace , a succédé à , succède à , a hérité de , reprend , a intégré ,
    est successeur de , est héritier de , a pris suite de , a pris relève de , a pris place de , est devenu ,
    est devenue , a repris attributions de , a repris missions de , a repris tâches de , a succédé au , succède au
""".replace("\n", " ")
_FUSED = """
    a fusionné , a-t-il fusionné , a-t-elle fusionné , a été fusionné , a été fusionnée , a-t-il été fusionné ,
    a-t-elle été fusionnée , a été intégré , a-t-il été intégré , a été absorbé , a-t-il été absorbé , fusionne
""".replace("\n", " ")
_REPLACED = """
    a été remplacé , a été remplacée , a-t-il été remplacé , a-t-elle été remplacée , est remplacé , est remplacée ,
    est-il remplacé , est-elle remplacée , a été repris , a-t-il été repris , a été absorbé , a-t-il été absorbé
""".replace("\n", " ")

LOOKED_UP = {
    "is": f"""
        c' est quoi , c' est qui + , l' organisme + *
        * + c' est quoi , c' est qui , qu' est-ce que c' est , signifie quoi , veut dire quoi , c' est quel organisme
        qu' est-ce que * | quel est l' organisme * | quel organisme est *
        que , qu' est-ce que + désigne , veut dire , signifie , veulent dire , signifient
        + , sigle , abréviation , acronyme , initiales + *
        à quoi correspond , que veulent dire , que recouvre + , sigle , abréviation , acronyme , initiales + *
        * + est , c' est , + abréviation , sigle , acronyme + de quoi , de quel organe , de quel organisme
        de quoi , de quel organe , de quel organisme + * + est , est-il , est-ce + , l' + abréviation , sigle ,
        acronyme
        , quel est , quels sont , c' est quoi , donnez-moi , donne-moi + {_SHORT} + de + *
        * + {_SHORT}
        , quel est , donnez-moi + nom , nom complet + {_LANGUAGE} + de + *
        , quel est , donnez-moi + nom , nom complet + en + {_LANGUAGE} + de + *
        , quel est , donnez-moi + nom , nom complet + de + * + en + {_LANGUAGE}
        * + , nom , noms + , en + {_LANGUAGE}
        comment + {_CALLED} + en + {_LANGUAGE} + *
        comment + {_CALLED} + * + en + {_LANGUAGE}
        comment + * + {_CALLED} , s' appelle-t-il , s' appelle-t-elle , se dit-il + en + {_LANGUAGE}
        * + , ça + {_CALLED} + comment en + {_LANGUAGE}
        que devient , que deviennent , qu' est devenu , qu' est devenue , que sont devenus , que sont devenues ,
        que devenait
        + *
        * + existe encore , existe toujours , existe-t-il encore , existe-t-elle encore , existe-t-il toujours
        est-ce que * + existe encore , existe toujours
        * + est-elle , est-il + dans répertoire , dans l' annuaire
    """,
    "name": f"""
        , quel est , quels sont , donnez-moi , donne-moi , quels + {_NOM} + de + *
        * + {_NOM}
        comment + s' appelle , se nomme + *
        quels , quels autres + noms + a , porte , a aussi + *
        comment s' appelle aussi * | comment appelle-t-on aussi * | quels noms * porte-t-il
    """,
    "successor": f"""
        qui , qu' est-ce qui , quel {_SUCCESSOR.replace(" , ", " , quel ")} , quelle province , quelle commission ,
        quelle institution + {_FOLLOWED} + *
        , quel est , qui est , qui sont + successeur , successeurs , héritier + de + *
        * + , son + successeur
        * + qui + lui a succédé , l' a remplacé , l' a remplacée , l' a absorbé , l' a absorbée
        par qui , par quoi , par quel {_SUCCESSOR.replace(" , ", " , par quel ")} + * + {_REPLACED}
        par qui , par quoi , par quel {_SUCCESSOR.replace(" , ", " , par quel ")} + {_REPLACED} + *
        * + {_REPLACED} , remplacé , remplacée + par qui , par quoi
        * + {_FUSED} , fusionné , + avec quoi , avec qui
        * + , il , elle , ils , elles + devenu , devenue , est devenu , est devenue , sont devenus , sont devenues ,
        devient + quoi
        * + , il , elle + est-il devenu , est-elle devenue , qu' est-il devenu , qu' est-elle devenue + , quoi
        avec qui , avec quoi , avec quel ministère , avec quelle province , dans quoi , dans quel ministère
        + * + {_FUSED}
        avec qui , avec quoi , avec quel ministère , avec quelle province , dans quoi , dans quel ministère
        + {_FUSED} + *
    """,
    "part": """
        où , à quel ministère , à quoi , à quelle province , dans quelle province + est passé , est passée ,
        est rattaché ,
        est rattachée , se trouve + *
        * + dépend de , est rattaché à , rattaché à , fait partie de + quoi , quel ministère , quelle province
        de quel ministère , de quelle province + dépend , relève , fait partie + *
        à quel ministère , à quelle province + * + a-t-elle été rattachée , a-t-il été rattaché , a été rattachée ,
        a été rattaché , est rattachée , est rattaché , est-elle rattachée , est-il rattaché
    """,
    "groups": """
        , à , de , dans + quels groupes , quel groupe + est , se trouve , figure , appartient , fait partie , sont + *
        quels groupes + comprennent , incluent , contiennent , regroupent + *
        à , de , dans + quels groupes , quel groupe + * + appartient , fait partie , figure , appartient-il ,
        appartient-elle , fait-il partie , fait-elle partie , est-il , est-elle
        groupes de *
    """,
    "members": """
        , quels sont , qui sont , liste de , liste , donnez-moi + membres , composition + de + , groupe + *
        qui , quels organes , quels organismes , quelles institutions + fait partie , font partie , appartient ,
        appartiennent , relève , relèvent + de , à , aux , au + , groupe + *
        qui , quels organes , quels organismes , quelles institutions + compose , composent , est dans , sont dans
        + , groupe + *
        que , qui , qu' + comprend , comprennent , regroupe , regroupent , inclut , incluent , contient + , groupe + *
        * + ce sont qui , c' est composé de qui , ça comprend qui , membres
    """,
}

ALL_OF_A_TYPE = {
    kind: f"""
        quels , quelles + {named} + y a-t-il , existe-t-il , existent , il y a
        il y a , dites-moi + quels , quelles + {named} + , il y a
        quels sont , quelles sont + {named} + , du registre , dans registre , connus , connues , qui existent
        , donnez-moi , montrez-moi + liste + , complète + de , de tous , de toutes + {named}
    """
    for kind, named in {
        "ministries": "ministères",
        "provinces": "provinces",
        "": "organes , organismes , institutions",
    }.items()
}
