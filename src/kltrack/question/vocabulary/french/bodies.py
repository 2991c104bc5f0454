"""French words of questions, sense → phrases: bodies, their roles, who gives a task, who is left out."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined, parts
from kltrack.question.vocabulary.french.pieces import GIVEN, joined

_EACH = ("", "pour", "de", "à", "chez", "dans", "par")

PHRASES = {
    "filler asker": "qui",
    "filler asker ": combined(
        ("", "quels sont les", "quels", "les"),
        ("organes", "organismes", "services", "institutions", "acteurs"),
        ("", "qui sont"),
        ("concernés par", "concernées par", "visés par", "visées par"),
    ),
    "filler which": "quel | quelle | quels | quelles",
    "bodies": """
        quelle instance | quelles instances | quel établissement | quels établissements
        quels acteurs | quel acteur | quelle administration | quelles administrations | quel organisme
        quels organismes | quel organe
        quels organes | quel service | quels services | quelle institution | quelles institutions | quelle entité
        quelles entités | quelle autorité | quelles autorités
    """,
    "having": "ayant | avec",
    "bodies:ministries": "quel ministère",
    "bodies:provinces": "quelle province | quelle localité | quelles localités",
    "in-person": "en personne | personnellement",
    "except": """
        sauf | excepté | hormis | hors | à l' exception de | à l' exception du | à l' exception des
        à l' exception d' | à part | en dehors de | en dehors du | en dehors des | autres que | autre que | mais pas
        sauf pour | excepté pour | à l' exclusion de | à l' exclusion du | à l' exclusion des | à l' exclusion d'
        exception faite de | exception faite du | exception faite des | exception faite d' | mis à part
        sans compter | abstraction faite de | abstraction faite du | abstraction faite des | abstraction faite d'
        en excluant | excluant | en laissant de côté | sans tenir compte de | sans tenir compte du
        sans tenir compte des | sans tenir compte d'
        qui ne concernent pas | qui ne concerne pas | ne concernant pas | qui ne touchent pas
        qui ne touchent pas à
        qui ne relèvent pas de | qui ne relèvent pas du | qui ne relèvent pas des | qui ne portent pas sur
        ne portant pas sur | qui n' ont pas trait à | qui n' ont pas trait au
        qui n' incombent pas à | qui n' incombent pas au | qui n' incombent pas aux
    """,
    "committee:after": """
        et son comité du parti | et de son comité du parti | et pour son comité du parti | et ses comités du parti
        avec son comité du parti | avec ses comités du parti
        y compris son comité du parti | ainsi que son comité du parti
    """
    + " | "
    + combined(
        ("", "et", "avec", "et avec"),
        ("son comité du parti", "comité du parti", "le comité du parti"),
        ("compris", "inclus", "y compris", "aussi", "également"),
    ),
    "whole:after": """
        dans son ensemble | tout entier | tout entière | et tous ses organes | avec tous ses organes
        et tout ce qui en relève
    """,
    "all whole:before ": "toute l' organisation de | toute l' organisation du | toute l' organisation des"
    + " | toute l' organisation d'",
    "all whole:before": "l' ensemble de | l' ensemble du | l' ensemble des | l' ensemble d' | l' intégralité de",
    "role:lead verb": """
        désignée chef de file | désigné chef de file | est-elle désignée chef de file | est-il désigné chef de file
        désignés chefs de file | désignées chefs de file | pilotage de | pilotage du | pilotage des
        rôle de pilotage | rôle de pilote | au pilotage
        tient le rôle de pilote | est pilote | est chef de file | sont chefs de file
        dirige | dirigent | diriger | dirigé | dirigée | dirigés | dirigées | pilote | pilotes | piloter | pilotent
        piloté | pilotée | pilotés | pilotées | chef de file | comme pilote | comme chef de file
        en tant que chef de file | rôle de chef de file | en chef de file | cheffe de file | chefs de file
        sous la direction de | sous la direction du | sous la direction des | sous la direction d'
        sous le pilotage de
        sous le pilotage du | sous le pilotage des | sous le pilotage d' | sous la conduite de | sous la conduite du
        mène | mènent | mené | menée | menés | menées | chapeaute | chapeautent | chapeauter
        conduit | conduite | conduites | conduits | conduisent | conduire | sous l' égide de | sous l' égide du
        a la direction | ont la direction | assure la direction | assurent la direction | assure le pilotage
        assurent le pilotage | a le pilotage | pilotant | dirigeant | sous la houlette du | sous la houlette de
        organe pilote | principal responsable | responsable principal
    """,
    "role:implementing verb": """
        met-il en œuvre | met-elle en œuvre | mettent-ils en œuvre | mettent-elles en œuvre
        met en œuvre | mettent en œuvre | mettre en œuvre | mis en œuvre | mise en œuvre | mises en œuvre | exécute
        exécutant | exécutante | exécutants | exécutent | exécuter | exécutées | exécutés | chargé de l' exécution
        rôle d' exécution | appliquer | appliquent | applique | mettre en application | mettent en application
        chargée de l' exécution | chargés de l' exécution | chargé de la mise en œuvre | chargée de la mise en œuvre
        chargés de la mise en œuvre | assure la mise en œuvre | assurent la mise en œuvre | assure l' exécution
        assurent l' exécution
    """,
    "role:coordinating verb": """
        en simple coordination | simple coordination | en simple appui de coordination | simple coordinateur
        coordinateur | coordinatrice | coordonnateur | coordonnatrice | organe de coordination
        en coordination avec | de concert avec | conjointement avec | en collaboration avec | en coopération avec
        coordonne | coordonnent | coordonner | coordonné | coordonnée | coordonnées | coopère | coopèrent
        en liaison
        en liaison avec | en coordination | en coopération
        en collaboration | en concertation avec | coordonne avec | coordonnent avec
        coordonnée avec | coordonnées avec | coordonné avec | coordonnés avec
        coopère avec | coopèrent avec | collabore | collaborent | collabore avec | collaborent avec
        rôle de coordination | rôle de liaison | coopérer | en coordonnant | coopérant | coordonnant
        en tant que coordinateur | comme coordinateur | associé | associée | associés | associées
    """,
    "filler to:role": combined(
        parts("intervient | intervient-il | intervient-elle | interviennent | interviennent-ils | interviennent-elles")
        + parts("figure | figure-t-il | figure-t-elle | figurent | participe | participent | agit | agit-il"),
        ("comme", "en tant que", "en qualité de", "à titre de", "au titre de", "en"),
        ("", "simple"),
    )
    + """ |
        à quel titre | à quel titre figure-t-il | à quel titre figure-t-elle | à quel titre intervient | quel rôle
        à quel titre intervient-il | à quel titre intervient-elle | en quelle qualité | en quelle qualité intervient
        rôle | rôles | dans le rôle | dans le rôle de | comme | en tant que | joue le rôle de | en qualité de
    """,
    "kind:assignment": "de type tâche | type tâche",
    "kind:request": "demandes faites | demande faite | demande | demandes | de type demande | requête | requêtes",
    "kind:decision": "décision | décisions | décision prise | décisions prises | de type décision",
    "kind:authorisation ": combined(agreeing("autorisé"), ("à faire", "à agir", "à décider", "à"))
    + " | "
    + combined(("peut", "peuvent", "peut-il", "peut-elle", "peuvent-ils", "peuvent-elles"), ("faire", "décider"))
    + " | "
    + combined(("a le droit", "ont le droit", "ont-ils le droit", "a-t-il le droit"), ("de faire", "de décider")),
    "kind:authorisation": """
        autorisation | autorisations | de type autorisation | autorisé | autorisée | autorisés | autorisées
    """,
    "to:body": """
        au groupe des | au groupe de | au groupe du | du groupe des | du groupe de | du groupe du | le groupe des
        groupe des | groupe de | groupe du
        vise | visent | visant | qui vise | qui visent | ce qui vise
        par | incombant à | incombant au | incombant aux | qui incombent à | qui incombent au | chez
        à la charge de | à la charge du | à la charge des
        pèse sur | pèsent sur | pesant sur
        revient à | revient au | revient aux | reviennent à | reviennent au | reviennent aux | relevant de
        relevant du | auprès du
    """,
    "to:body given": joined("", "confié adressé assigné attribué donné imposé imputé destiné dévolu", "à | au | aux")
    + " | "
    + joined("", "confié adressé assigné attribué donné imposé destiné", "au groupe des | au groupe de | au groupe du")
    + """ |
        confie à | confie au | confie aux | confient à | confient au | confient aux | assigne à | assigne au
        assigne aux | attribue à | attribue au | attribue aux | impose à | impose au | impose aux
        assignent à | attribuent à
    """,
    "excluded": "exclu | exclue | exclus | exclues | mis à part | mise à part | mises à part | non comprises",
    "only": "seulement | uniquement | exclusivement | juste | seul | seule | seuls | seules",
    "kind:commendation": joined("", "félicité loué salué")
    + " | félicitation | félicitations | éloge | éloges | de type félicitation | louange | louanges",
    "named": "nominatif | nominative | nominatifs | nominatives | nominativement | "
    + combined(("", "est", "sont"), ("personnellement",), agreeing("nommé cité visé désigné mentionné"))
    + " | "
    + combined(agreeing("nommé cité visé désigné mentionné"), ("personnellement",))
    + " | "
    + joined("", "nommé")
    + " | "
    + joined("nommément | expressément | directement", "nommé cité désigné mentionné visé")
    + " | "
    + joined("", "cité désigné mentionné visé", "nommément | expressément | directement | par son nom | par leur nom")
    + " | directement | expressément"
    + " | "
    + joined("", "confié assigné adressé attribué", "nommément | expressément | directement")
    + " | "
    + combined(
        (
            "mentionnant",
            "mentionnent",
            "qui mentionnent",
            "qui nomment",
            "qui citent",
            "qui désignent",
            "citant",
            "citent",
            "nommant",
            "nomment",
            "désignant",
            "visant",
        ),
        ("expressément", "nommément", "explicitement"),
    )
    + " | qui nomment | nommant | nommément | par son nom | par leur nom | par son seul nom"
    + " | sans les groupes | hors groupes | sans compter les groupes | sans groupe"
    + " | pas au titre d' un groupe | et non au titre d' un groupe"
    + " | et non à travers un groupe | pas à travers un groupe"
    + " | expressément nommé | nommément désigné",
    "bodies:ministries each": "par ministère | ministère par ministère | "
    + combined(_EACH, ("chaque ministère", "chacun des ministères")),
    "bodies:provinces each": "par province | province par province | "
    + combined(_EACH, ("chaque province", "chacune des provinces")),
    "asker:any": "qui est-ce | c' est qui | est qui",
    "filler task gives": """
        on demande quoi | on exige quoi | demande quoi | demandent quoi | exige quoi
        exigent quoi | impose quoi | imposent quoi | veut quoi
        réclame quoi | réclament quoi
        que demandait | que demandaient | qu' exigeait | ce que demandait | ce qu' exigeait
        que demande | que demandent | qu' exige | qu' exigent | que réclame | que prescrit | que prescrivent
        qu' ordonne | qu' impose | que veut | que veulent | que commande
    """,
    "filler gives": "qu' attend | qu' attendent | que dit | que disent | qu' a dit | qu' ont dit | qu' a conclu",
    "gives": joined("", GIVEN)
    + " | "
    + joined("a | a-t-il | ont | qu' a", GIVEN)
    + " | demande | exige | décide | demandait | exigeait | demandaient | exigeaient"
    + " | ordonne | impose | confie | assigne"
    + " | à la demande de | à la demande du | sur instruction de | sur instruction du | sur ordre de | sur ordre du | "
    + joined("", "fixé imposé prescrit établi donné pris", "par"),
    "to:body fork:day": "pour",
    "role:implementing  ": "en exécution | à l' exécution | pour exécution | chargé de l' exécution"
    " | chargée de l' exécution | rôle d' exécution",
    "any-bodies": "organes | organismes | institutions",
}
