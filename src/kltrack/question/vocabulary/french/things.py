"""French words of questions, sense → phrases: tasks, topics, conclusions; how parts of a question join."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined, parts
from kltrack.question.vocabulary.french.pieces import joined

PHRASES = {
    # "Promesses tenues" are kept: done, early or late.
    "state:done task": combined(("engagements", "promesses", "engagement", "promesse"), agreeing("tenu")),
    "filler task ": combined(
        ("", "que", "qu'", "que lui", "que leur", "que nous"),
        ("demande-t-on", "exige-t-on", "réclame-t-on", "impose-t-on"),
        ("", "de"),
    ),
    "filler at-present": "actuel | actuelle | actuels | actuelles",
    "filler task": "obligation | obligations | "
    + combined(
        parts(
            "qu' a-t-on | a-t-on | on a | a été | ont été | qu' est-ce qu' on a | ce qu' on a | qu' ont | qu' a"
            " | est | sont | a-t-il été | a-t-elle été | ce qui a été | qu' est-ce qui a été"
        ),
        agreeing("demandé confié exigé prescrit assigné réclamé imposé attribué"),
        ("à", "au", "aux", "à la", "à l'"),
    )
    + " | "
    + combined(
        ("dans", "sur", "à", "sous", "pour"),
        ("quelles", "quelle", "quels", "quel"),
        ("rubriques", "rubrique", "dossiers", "dossier", "points", "point", "sujets", "chapitres"),
    )
    + " | "
    + combined(
        ("", "quel est", "donnez-moi", "donne-moi"),
        ("le numéro", "l' identifiant", "la référence", "le code"),
        ("de", "de la", "des"),
        ("tâche", "tâches", "mission"),
    )
    + """ |
        promesse | promesses
        sur une de ses tâches | sur l' une de ses tâches | sur certaines de ses tâches | dans une de ses tâches
        quelles mesures | les mesures | mesure | mesures | quelles actions | actions à mener | quels devoirs
        devoirs | attributions | les attributions | mesures sont demandées | mesures demandées
        quelles mesures sont demandées
        sur quelles tâches | pour quelles tâches | à quelles tâches | sur quelles missions | sur quelle tâche
        dans quelles tâches | dans quelle tâche | parmi les tâches | parmi les missions | de quelles tâches
        ses tâches | ses missions | sa tâche | sa mission | engagements pris | les engagements pris
        demande-t-elle | demandent-elles | demande-t-il | exige-t-elle | exigent-elles | impose-t-elle
        prévoit-elle
        prévoient-elles
        que prévoit | que prévoient | tâche | tâches
        mission
        que nous demande | que nous demandent | que nous impose | que nous prescrit | que réclame | que réclament
        missions | consigne | consignes | engagement | engagements
        qu' a demandé | qu' ont demandé | a demandé | a exigé | qu' a exigé | a prescrit | qu' a prescrit
        confie | confient | assigne | assignent | attribue | attribuent
        impose | imposent | prescrit | prescrivent | exige | exigent | requiert | requièrent | que requiert
        qu' impose | qu' imposent | que prescrit | que comporte | comporte | comportent
        contient-elle | contient-il | fait-elle | fait-il | prévoit | prévoient
    """,
    "filler thing": "disposition | dispositions | truc | trucs | boulot | boulots",
    "verb filler": """
        on doit | on doit faire | on devra | on devait | on devrait
        sera | seront | sera-t-il | sera-t-elle | seront-ils | seront-elles | doit | doivent | devra | devront
        a à faire | ont à faire | aura à faire | auront à faire | ait à faire | aient à faire
        doit faire | doivent faire | peut | peuvent | devra-t-il | devra-t-elle | devront-ils | devront-elles
    """,
    "link to:body": "à | au | aux",
    "any-status": combined(
        ("y compris", "en comptant"),
        ("les", "celles", "les tâches", "celles qui sont"),
        ("terminées", "faites", "achevées", "finies", "déjà terminées", "déjà faites"),
    ),
    "any-day": combined(
        ("y compris", "en comptant"),
        ("celles", "les tâches", "les"),
        ("sans",),
        ("échéance", "date", "délai"),
    ),
    "all": "tous statuts | tous les statuts | quel que soit le statut | tous organismes | tous organes | "
    "tous organes confondus | tous organismes confondus | tous confondus | toutes entités confondues | "
    "toutes entités | tout organisme | tout organe | toutes institutions confondues | "
    "toutes administrations confondues | toutes autorités confondues | quel que soit l' organisme | "
    "quel que soit l' organe"
    " | tout | tout le monde | tous | toute | toutes | l' ensemble | tout ce | tout ce qui attend | avec ou sans date"
    " | avec ou sans échéance",
    "and": "et | ainsi que | et aussi | et également",
    "and together": "conjointement avec | de concert avec",
    "or": "ou | ou bien | et/ou | soit",
    "not": "pas | non | sans",
    "never": "ne | n' | ni | jamais | aucun | aucune | rien",
    "to:field ": "dans les",
    "to:field": combined(
        ("", "le", "les", "du", "au", "dans le", "dans les", "pour le", "pour les", "sur le"),
        ("secteur", "secteurs", "domaine", "domaines", "champ", "volet"),
        ("", "de", "du", "des", "d'"),
    )
    + " | sur le plan de | sur le plan du",
    "to:topic to:field": """
        touchant au | touchant aux | touchant à la | touchant à l' | touche au | touche aux | touche à la
        touchent au | touchent aux | touchent à la | qui touchent au | qui touchent aux | qui touchent à la
        concerne | concernent | qui concerne | qui concernent | touche | touchent | touchant | qui touchent
        touchent à | touchent aux | touche à | touche aux | lesquelles concernent | lesquelles touchent
    """,
    "filler to:field to:topic": "sujet | thème | sur le sujet | sur le thème",
    "to:field to:topic": """
        en matière de | en matière d' | en matière du | en matière des
        parle-t-on de | parle-t-on du | parle-t-on des | parle-t-on d' | parle de | parlent de | parle du
        parlent du | parle des | parlent des | parle d' | parlent d' | parlant de
        parlant du | parlant des | évoque | évoquent | évoquant | aborde | abordent | abordant | se rapporte à
        se rapportent à | se rapportent au | se rapportent aux | traitent d' | traite d'
        sur | porte sur | portent sur | porte-t-elle sur | quant à | quant au | quant aux
        en ce qui concerne | s' agissant de | s' agissant du | s' agissant des | pour ce qui est de
        pour ce qui est du | pour ce qui est des | traite de | traitent de | traite du | traitent du
        traite des | traitent des | concernant | au sujet de | au sujet du | au sujet des | à propos de
        à propos du
        à propos des
    """,
    "to:conclusion": """
        pour la seule conclusion | de la seule conclusion | dans la seule conclusion
        relèvent de | relève de | relevant de | qui relèvent de | d' après | d' après la conclusion | découlant de
        avec | avec la conclusion | au titre de | au titre du | les deux conclusions | deux conclusions
        selon | conclusion | conclusions | conclusion no | conclusion n° | conclusion numéro | conclusions no
        document | documents | document no | document n° | du document | des documents | dans les conclusions
        dans le document | dans les documents | par la conclusion
        dans la conclusion | de la conclusion | des conclusions | selon la conclusion | selon les conclusions
        dans le cadre de
        dans le cadre de la conclusion | dans le cadre des conclusions | en application de
        en application de la conclusion | en vertu de | en vertu de la conclusion | en exécution de
        en exécution de la conclusion | au titre de la conclusion | d' après la conclusion | découlant de
        découlant de la conclusion | conformément à | conformément à la conclusion
    """
    + " | "
    + joined("", "issu tiré", "de | de la conclusion | des conclusions")
    + " | "
    + joined("", "fixé imposé prescrit établi", "par | dans"),
    "to:text": """
        où sont mentionnés | où sont mentionnées | où est mentionné | où est mentionnée
        cite-t-elle | cite-t-il | citent-elles | citent-ils
        contenant | contient | contiennent | mentionnant | mentionne | mentionnent | avec le mot | avec les mots
        contient le mot | contiennent le mot | contenant le mot | contient les mots | contiennent les mots
        contenant les mots | mentionnant le mot | mentionne le mot | mentionnent le mot | mentionnant les mots
    """,
    "filler to:field to:topic to:conclusion": joined("", "chargé", "de | du | des | d'")
    + " | "
    + joined("", "lié relatif", "à | au | aux | à la | à l'")
    + """ |
        responsable de | responsable du | responsable des | responsable d' | responsables de | responsables du
        responsables des | en charge de | en charge du | en charge des | s' occupe de | s' occupe du | s' occupe des
        s' occupent de | s' occupent du | s' occupe d' | occupe de | occupe du | occupe des | ayant trait à
        ayant trait au | ayant trait aux | relatives à | relatif à | relatifs à | relatives au | relatifs au
        relatives aux | relatifs aux | en lien avec | en rapport avec | portant sur | traitant de | traitant du
    """,
}
