"""The French words of questions that mean something: sense → phrases, as `senses` explains."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined, parts

_DONE = "terminé achevé fait réalisé accompli clôturé bouclé rempli finalisé soldé exécuté honoré parachevé"
_HANDED_IN = "rendu remis livré"  # alone also of decisions and of what was put off
_ASKED_NOT = """
    n' a-t-il pas | n' a-t-elle pas | n' ont-ils pas | n' ont-elles pas | n' a-t-on pas | n' a-t-il pas encore
    n' a-t-elle pas encore | n' ont-ils pas encore | n' ont-elles pas encore | n' a-t-on pas encore
    n' a-t-il toujours pas | n' a-t-elle toujours pas | n' ont-ils toujours pas | n' ont-elles toujours pas
"""
_NOT = f"""
    {_ASKED_NOT.strip()}
    pas | pas encore | non | toujours pas | mais pas | mais pas encore | ne sont pas | n' est pas
    ne sont pas encore | n' est pas encore
    ne sont toujours pas | n' est toujours pas | n' ont pas été | n' a pas été | n' ont pas encore été
        n' ont toujours pas été | n' a toujours pas été | n' ont jamais été | n' a jamais été
    n' a pas encore été
    n' a pas | n' ont pas | n' a pas encore | n' ont pas encore | n' a toujours pas | n' ont toujours pas
"""
_LATE = "tard | trop tard | tardivement | en retard | hors délai | hors délais | après l' échéance | après le délai"
_IN_TIME = "à temps | à l' heure | dans les délais | dans les temps | en temps voulu"

_TERMS = ("d' un délai", "d' une échéance", "d' un terme", "de délai", "de délais", "d' échéance", "d' une date")
_GIVEN = "demandé ordonné décidé confié exigé prescrit adopté assigné"


def _joined(first: str, participles: str, last: str = "") -> str:
    """Every phrase of `first`, one form of a participle, and one of `last`; either may be empty."""
    before, after = (parts(text) or [""] for text in (first, last))
    return combined(before, agreeing(participles), after)


PHRASES = {
    "each:conclusion to:conclusion": "quelles sont les conclusions | dans quelle conclusion | "
    "dans quelles conclusions | quelle conclusion | quelles conclusions | quel document | quels documents",
    "onwards": "et au-delà | et plus tard",
    "inclusive": "inclus | incluse | compris | comprise",
    "status:done-undated": "terminée sans échéance | terminées sans échéance | terminées sans date",
    "link last-day": "dernier jour | le dernier jour | derniers jours",
    "report:journal": """
        journal | le journal | journal de | journal du | journal d' | journal de bord
        entrées du journal | les entrées du journal | entrées | journal des entrées
    """,
    "report:register": """
        est-il tenu | est tenu | est-il renseigné
        à jour | est à jour | est-il à jour | sont-elles à jour | tenu à jour | mis à jour le | dernière mise à jour
        a-t-il été mis à jour | a été mis à jour | est mis à jour | est-il mis à jour | mis à jour
        la dernière mise à jour | mis à jour pour la dernière fois | actualisé
        actualisées | dernière actualisation | la dernière actualisation | mis à jour jusqu' à quand
    """,
    "of-id: report:register asks-day": "de quand date | de quand datent | de quand date-t-elle",
    "of-all": combined(("dans", "selon", "d' après"), ("les", "toutes les"), ("conclusions",))
    + " | au titre des conclusions en vigueur | au titre des conclusions | des conclusions en vigueur",
    "how-long": combined(
        ("combien de jours", "combien de temps", "dans combien de jours", "dans combien de temps"),
        ("reste-t-il avant", "avant", "d' ici", "tombe", "arrive", "jusqu' à", "nous séparent de"),
    ),
    "filler asks-day": "date de quand | datent de quand",
    "filler with:register": """
        contient le registre | compte le registre | comporte le registre | contient la base | compte la base
        le registre contient-il | le registre compte-t-il | le registre comporte-t-il | dans le registre
        au registre
    """,
    "with:register": """
        registre | le registre | du registre | les données | données | la base | base de données | quand
        jusqu' à quand
        à quelle date | jusqu' à quelle date | pour quand | des données | ce registre
    """,
    "with:lineage": """
        par une conclusion ultérieure | par une conclusion suivante | par des conclusions ultérieures
        par une conclusion plus récente | dans une conclusion ultérieure
        antérieure | antérieures | antérieur | antérieurs | précédente | précédentes | ultérieure | ultérieures
        ultérieur | ultérieurs | plus tard | suivante | suivantes | plus récente
        plus récentes
    """,
    "of-id:": """
        de quel domaine est | de quel domaine relève | dans quel paragraphe | à quel paragraphe | de quelle source
        quelle source | quelle est la source de | source de | la source de
        dans combien de jours tombe | dans combien de temps tombe | quand tombe
        prochaine occurrence | prochaine occurence | la prochaine occurrence | prochaine fois | la prochaine fois
        y concourent | y contribuent | y participent | en a parlé | en ont parlé | revient-elle | à quelles dates
        je capte pas | je ne comprends pas | je comprends pas | confiée | confié | attribuée | assignée
        à quelle autorité | à quelle administration | à quel organisme | à quel organe
        texte intégral | le texte intégral | texte intégral de | le texte intégral de | ou pas | ou non
        texte exact | le texte exact | le texte exact de | texte de
        du temps | encore du temps | assez de temps | dans combien de temps | dans combien de jours
        sous combien de temps | sous combien de jours | a-t-on encore le temps
        vient | vient de | provient | provient de | émane | émane de | émane-t-elle | provient-elle | vient-elle
        jours de retard | combien de jours | de combien de jours | combien de jours de retard
        nombre de jours de retard
        combien de retard | pris combien de retard | combien de temps reste-t-il | combien de temps
        combien de jours reste-t-il
        depuis combien de jours | depuis combien de temps | de combien
    """,
    "of-id:lineage": " | ".join(
        (
            "quelle est la suite de | quelle est la suite du | quelle suite a | quelle suite | la suite donnée à",
            "suites | les suites | des suites | quelles suites | suites de | suites données à | suite donnée à",
            "vient après | viennent après | vient avant | viennent avant | venait avant | était avant",
            "précède | précèdent | précédait | précédé par | précédée par",
            "par la suite | ensuite | après cela | suite | la suite | la suite de | suite de",
            "une suite | une suite à | donné suite à | donne suite à | donnent suite à | prolongent",
            "poursuivie | poursuivi",
            "continue | continuent | continuée | reprend | reprennent | repris par | reprise par | poursuivie par",
            "fait-elle suite à | font suite à | s' inscrit dans la suite de | prédécesseur | successeur",
            _joined("", "remplacé"),
            _joined("", "remplacé", "par"),
            combined(
                ("fait l' objet", "a-t-elle fait l' objet", "a-t-il fait l' objet", "a fait l' objet", "objet"),
                ("d' une modification", "de modifications", "d' un report", "d' un changement", "d' un décalage"),
            ),
            "remplace | remplacent | découle-t-elle | succède | prolonge",
        )
    ),
    "of-id:journal": _joined("", "enregistré consigné noté")
    + " | a été enregistré | a-t-on enregistré | a-t-on consigné | historique | l' historique | l' historique de"
    + " | historique de | l' historique du",
    "of-id: of-conclusion:": "qu' est devenu | qu' est devenue",
    "of-id: of-conclusion:scorecard": "état | l' état | état de | l' état de | quel est l' état de | état d'",
    "falls": "tombe | tombent",
    "filler near": """
        à quel stade en est | à quel stade en sont | à quel stade se trouve | à quel stade se trouvent
        à quel point en est | à quel point en sont | à quel niveau en est
        où en est | où en sont | où en est-on | où en est-on de | où en est-on du | où en est-on avec
        où en sommes-nous | où en sommes-nous avec | où en sommes-nous de | où en sommes-nous du | en est où
        on en est où | où en est-on des | où en sommes-nous des | où en est-on pour | où en sont les | où en est la
        où en est le | où on en est
    """,
    "filler task": combined(
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
        qu' impose | qu' imposent | que prescrit | que comporte | comporte | comportent | prévoit | prévoient
    """,
    "filler thing": "disposition | dispositions | truc | trucs | boulot | boulots",
    "filler asker": "qui",
    "latest": """
        dernière conclusion publiée | la dernière conclusion publiée | dernière conclusion parue
        la dernière conclusion parue | dernière conclusion rendue | la dernière conclusion rendue
        dernière conclusion émise | la dernière conclusion émise | dernière conclusion adoptée
        la dernière conclusion adoptée | dernière conclusion sortie | la dernière conclusion sortie
        la dernière conclusion en date | dernière conclusion en date | la toute dernière conclusion
        la plus récente conclusion | plus récente conclusion
        dernier document | le dernier document | dernier document paru | le dernier document paru
        document le plus récent | le document le plus récent
        dernière conclusion | la dernière conclusion | conclusion la plus récente | la conclusion la plus récente
    """,
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
    "count": """
        décompte | décompte des | le décompte | le décompte des | faire le décompte | faites le décompte
        nb | nb de | nbre | nbre de
        nombre | de combien de | de combien d'
        juste le nombre | seulement le nombre | uniquement le nombre | le nombre seulement | juste le chiffre
        combien | combien de | combien d' | nombre de | nombre d' | le nombre de | le nombre d' | le nombre total de
        nombre total de | compte | compter | comptez | total des | le total des | total de | le total de
        à combien s' élèvent | à combien s' élève | à combien s' élève le nombre de | quel nombre de
        dénombrer | dénombrez | dénombre
    """,
    "count task": combined(
        ("sur", "dans", "à", "pour", "par"), ("combien de tâches", "combien de missions", "combien de dossiers")
    ),
    "count ": "ça fait combien de | ça fait combien d' | ça fait combien | cela fait combien de | cela fait combien",
    "count thing": "combien de choses | combien d' affaires | le nombre de choses",
    "top": "top",
    "report:digest": """
        qu' ai-je manqué | qu' ai-je raté | qu' est-ce que j' ai manqué | qu' est-ce que j' ai raté
        qu' avons-nous manqué | qu' est-ce qu' on a manqué | ce que j' ai manqué | ce que j' ai raté
        rien de neuf | rien de nouveau | modifs | modif | les modifs | quelles modifs | modifications
        les modifications | quelles modifications | quelles sont les modifications
        nouveaux retards | les nouveaux retards | quels nouveaux retards | quels sont les nouveaux retards
        y a-t-il de nouveaux retards | y a-t-il eu de nouveaux retards
        qu' y a-t-il eu | qu' y a t il eu | qu' est-ce qu' il y a eu | que s' est-il produit | ce qu' il y a eu
        qu' a-t-on fait
        résumé hebdomadaire | bilan hebdomadaire | récapitulatif hebdomadaire | rapport hebdomadaire
        qu' est-ce qui a bougé | a bougé | qu' y a-t-il de neuf
        quoi de neuf | quoi de nouveau | du nouveau | nouveautés | changé | a changé | ce qui a changé | changements
        récapitulatif | point hebdomadaire | qu' est-ce qui a changé | qu' est-ce qui change
        qu' y a-t-il de nouveau
        que s' est-il passé | qu' est-ce qui s' est passé | ce qui s' est passé | qu' est-il arrivé
        derniers changements | dernières nouvelles | changements récents | mises à jour | mise à jour
        dernières mises à jour | quelles nouvelles | quels changements | y a-t-il eu du changement
        y a-t-il eu des changements | y a-t-il eu du nouveau | y a-t-il eu du neuf | a évolué
        qu' est-ce qui a évolué | évolutions
        qu' est-ce qui a avancé | qu' est-ce qui s' est fait | ce qui s' est fait | que s' est-il fait | du neuf
    """,
    "report:scorecard": """
        faire le point sur l' exécution de | le point sur l' exécution de | l' état d' exécution de
        l' exécution de
        point sur l' exécution de | état d' exécution de
        comparez l' avancement | comparer l' avancement | tableau d' avancement | le tableau d' avancement
        tableau d' avancement des | tableau d' avancement de
        répartition | répartition des | la répartition des | tableau de bord | bilan | avancement
        état d' avancement | l' état d' avancement | taux d' achèvement
        taux de réalisation | taux d' exécution | statistiques | statistique | synthèse | point d' avancement
        pourcentage d' achèvement | pourcentage de réalisation | pourcentage d' avancement | taux d' avancement
        pourcentage de tâches terminées | pourcentage des tâches terminées | proportion de tâches terminées
        proportion des tâches terminées | part des tâches terminées | pourcentage d' exécution
        taux de tâches terminées
        avancées | vue d' ensemble | situation | état des lieux | progression | progrès
    """,
    "by:body": "par organe | par organisme | par administration | par entité | par institution | organe par organe"
    + " | organisme par organisme | administration par administration | "
    + combined(
        ("selon", "ventilé par", "ventilée par", "ventilés par", "ventilées par", "réparti par", "répartis par"),
        ("organe", "organisme", "l' organe", "l' organisme"),
    )
    + " | réparties par organe | réparties par organisme",
    "by:conclusion": "par conclusion | par document | par texte | conclusion par conclusion | document par document",
    "by:field": """
        selon le domaine | ventilé par domaine | ventilées par domaine | réparties par domaine
        par domaine | par thème | par sujet
        domaine par domaine | secteur par secteur | thème par thème
        par domaine d' activité | par domaine de travail | par domaines | par secteur
    """,
    "by:role": "par rôle | selon le rôle | ventilé par rôle | ventilées par rôle",
    "in-person": "en personne | personnellement",
    "state:undated  ": combined(
        ("sans qu'", "sans qu' il y ait", "sans que"),
        ("aucune date", "aucun délai", "aucune échéance", "une date", "un délai", "une échéance", "de date"),
        ("ne soit", "soit", "ait été", "n' ait été", ""),
        agreeing("fixé précisé indiqué prévu donné imposé mentionné"),
    ),
    "status:reported ": combined(
        ("que l' organe dit avoir", "que les organes disent avoir", "qu' on dit", "qu' ils disent avoir"),
        agreeing("fait terminé achevé accompli fini exécuté"),
        ("", "mais que personne n' a", "mais que nul n' a", "mais que personne n' a encore", "sans que personne ait"),
        ("", *agreeing("vérifié confirmé contrôlé validé")),
    ),
    "report:lineage": """
        filiation | poursuit | poursuivent | suivi | a suivi | a fait suite à | fait suite à | fait suite
        découle de
        prolonge
    """
    + " | "
    + combined(
        agreeing("repris continué poursuivi prolongé"),
        (
            *(
                "par la suite",
                "plus tard",
                "ensuite",
                "depuis",
                "ultérieurement",
                "après coup",
                "dans d' autres textes",
            ),
            *("par d' autres conclusions", "dans d' autres conclusions", "par les conclusions suivantes"),
            *("dans les conclusions suivantes", "par des conclusions ultérieures", "dans la suite"),
            *("dans des conclusions ultérieures", "par une conclusion ultérieure", "dans une conclusion ultérieure"),
        ),
    ),
    "report:timeline": """
        chronologie | frise chronologique
        graphique | diagramme | frise | un graphique | diagramme de gantt | un diagramme | frise des
    """,
    "report:--help": """
        que peut-on demander | que puis-je demander | comment demander | aide | exemple | exemples
        exemple de question | exemples de questions | des exemples de questions | un exemple de question
        que sais-tu faire | que savez-vous faire | que peux-tu faire | que pouvez-vous faire | mode d' emploi
        quelles questions puis-je poser | quelles questions peut-on poser | que puis-je te demander
        j' ai besoin d' aide | besoin d' aide | au secours | aide-moi | aidez-moi
        que puis-je vous demander | comment ça marche | comment poser une question | à quoi sers-tu
    """,
    "filler past": """
        était | étaient | tombait | tombaient | fallait-il | devait-on | devait-il | devait-elle | devaient-ils
    """,
    "verb filler past": "devait | devaient",
    "verb filler past owed": """
        aurait dû | auraient dû | aurait-il dû | aurait-elle dû | auraient-ils dû | auraient-elles dû
        aurait déjà dû | auraient déjà dû
    """,
    "state:due ": combined(agreeing("assorti"), _TERMS)
    + " | "
    + _joined("être", f"{_DONE} {_HANDED_IN} exécuté clos réglé traité résolu prêt conclu")
    + " | "
    + _joined("être", "mené", "à bien | à terme")
    + " | "
    + _joined("avoir", f"{_DONE} {_HANDED_IN} fini réglé")
    + " | arrive à terme | arrivent à terme | arrivant à terme | arrivera à terme | arriveront à terme"
    + " | vient à terme | viennent à terme | prend fin | prennent fin | "
    + combined(
        ("arrive", "arrivent", "arrivera", "arriveront", "arrivant", "parvient", "parviennent", "vient", "viennent"),
        ("à leur terme", "à son terme", "à leur échéance", "à son échéance"),
    )
    + " | parvient à échéance | parviennent à échéance | parvenant à échéance | exigible | exigibles",
    "state:due past": "expirait | expiraient | "
    "arrivait à échéance | arrivaient à échéance | arrivait-il à échéance | arrivait-elle à échéance | "
    "arrivaient-ils à échéance | arrivaient-elles à échéance | venait à échéance | venaient à échéance | "
    + "arrivé à échéance! | tombé à échéance! | venu à échéance | "
    + combined((*agreeing("arrivé")[1:], *agreeing("venu")[1:], *agreeing("tombé")[1:]), ["à échéance"])
    + " | "
    + _joined("sont | est", "arrivé venu tombé", "à échéance"),
    "verb filler": """
        on doit | on doit faire | on devra | on devait | on devrait
        sera | seront | sera-t-il | sera-t-elle | seront-ils | seront-elles | doit | doivent | devra | devront
        a à faire | ont à faire | aura à faire | auront à faire | ait à faire | aient à faire
        doit faire | doivent faire | peut | peuvent | devra-t-il | devra-t-elle | devront-ils | devront-elles
    """,
    "link to:body": "à | au | aux",
    "range link to:body": "à | au",
    "from? dated link to:body to:conclusion to:field": "de | du | des | d'",
    "state:due": """
        finissent | finit | finissant | se termine | se terminent | se terminant | s' achève | s' achèvent
        s' achevant | arrivent à leur fin | arrive à sa fin | touche à sa fin | touchent à leur fin | à présenter
        rien de prévu | rien de programmé | rien à rendre | rien à remettre | dont le terme tombe | le terme tombe
        à soumettre | à déposer | à produire | à transmettre | à envoyer | à adresser | jalon | jalons | les jalons
        que se passera-t-il | que va-t-il se passer | qu' est-ce qui se passera | ce qui se passera
        échéancier | échéanciers | l' échéancier | ses échéances | son échéance | ses délais
        sauf celles sans échéance | hors celles sans échéance
        sauf celles sans date | avec échéance | avec une échéance | échéance | échéances | à échéance
        arrive à échéance
        arrivent à échéance | échoit | échoient | expire | expirent | expirant | expirera | expireront
        arrivant à échéance | dû! | dus | dues | à rendre
        à boucler | à clôturer | à clore | à finaliser | à effectuer | à mener à bien
        à terminer | à finir | à achever | à réaliser | délai | délais | date limite | dates limites | être fait
        être faite | être faits | être faites | être terminé | être terminée | être terminés | être terminées
        être achevé | être achevée | être achevés | être achevées | être fini
        être finie | être finis | être finies | avec une date | avec date | daté! | datée | datés! | datées
        à remettre
        à livrer | à accomplir | à exécuter | échoira | échoiront | tombent à échéance | tombe à échéance
        viennent à échéance | vient à échéance | venant à échéance | date butoir | dates butoirs | dates butoir
        deadline | deadlines | à respecter | délai imparti | délais impartis
        arrivera à échéance | arriveront à échéance | arriver à échéance | viendra à échéance | viendront à échéance
        venir à échéance | tombera à échéance | tomberont à échéance | arrive-t-il à échéance
        arrive-t-elle à échéance | arrivent-ils à échéance | arrivent-elles à échéance
        à tenir | à régler | à traiter | à résoudre | à solder | à conclure | à mener à terme | à mettre en œuvre
        à honorer
        à satisfaire | à appliquer | à concrétiser | à gérer
        avec un dernier jour | qui ont un dernier jour | ont un dernier jour | avec dernier jour
    """,
    "state:overdue ranked": """
        le plus en retard | les plus en retard | la plus en retard | plus anciens retards
        les plus anciens retards | le plus de retards | le plus de tâches en retard
        en retard depuis le plus longtemps | plus longtemps en retard | le plus longtemps en retard
        le plus de retard | le plus d' échéances dépassées | le plus anciennement en retard
        les plus anciennement en retard | plus anciennement en retard | pires retards | les pires retards
        traîne le plus | traînent le plus | traîne depuis le plus longtemps | traînent depuis le plus longtemps
        plus gros retards | les plus gros retards | plus grands retards | les plus grands retards
        plus longs retards
        les plus longs retards | plus vieux retards
    """
    + " | "
    + combined(
        parts(
            "a | ont | avec | ayant | accuse | accusent | accumule | accumulent | cumule | cumulent | compte | comptent"
            "| enregistre | enregistrent | affiche | affichent"
        ),
        ("le plus", "le plus grand nombre"),
        ("de retard", "de retards", "de retard accumulé", "de tâches en retard", "d' échéances dépassées"),
    ),
    "state:overdue ranked one": """
        plus ancienne en retard | la plus ancienne en retard | plus vieux retard | le plus vieux retard
        plus ancien retard | le plus ancien retard | plus gros retard | le plus gros retard | plus grand retard
        le plus grand retard | plus long retard | le plus long retard | la plus retardée
        la plus anciennement en retard | pire retard | le pire retard
    """,
    "state:undated ": combined(("non", "pas", "ne sont pas", "n' est pas"), agreeing("assorti"), _TERMS)
    + " | "
    + combined(
        parts(
            "sans | sans aucun | sans aucune | n' ont aucun | n' ont aucune | n' a aucun | n' a aucune"
            " | n' ont pas de | n' a pas de | n' ont pas d' | n' a pas d' | pas de | pas d'"
            " | ne comporte aucune | ne comportent aucune | ne comporte aucun | ne comportent aucun"
            " | ne comporte pas de | ne comportent pas de"
            " | ne comporte pas d' | ne comportent pas d' | dépourvue de | dépourvues de | dépourvue d' | dépourvues d'"
        ),
        ("échéance", "échéances", "date", "date limite", "date butoir", "délai", "délais", "dernier jour"),
        ("", *agreeing("fixé défini prévu imposé indiqué"), "précis", "précise"),
    )
    + " | "
    + combined(
        ("aucune échéance", "aucune date", "aucune date limite", "aucun délai"),
        ("n' est", "n' a été"),
        agreeing("fixé prévu défini précisé indiqué imposé donné"),
    )
    + " | "
    + combined(
        ("l' échéance", "la date limite", "la date", "le délai"),
        ("n' est pas", "n' a pas été", "n' est pas encore", "n' a pas encore été"),
        agreeing("fixé prévu défini précisé indiqué"),
    )
    + " | "
    + combined(
        ("échéance", "l' échéance", "date", "la date", "date limite", "délai", "le délai"),
        ("à", "reste à", "restent à", "est à"),
        ("préciser", "fixer", "définir", "déterminer"),
    )
    + " | sans limite de temps | sans terme | sans terme fixé | sans jour précis | sans limite de date",
    "state:undated": """
        sans échéance | sans échéances | sans date | sans dates | sans date limite | non daté | non datée
        non datés
        non datées | pas d' échéance | pas de date | pas de date limite | n' ont pas d' échéance
        n' a pas d' échéance | sans délai | sans délais | sans délai fixé | sans échéance fixe
        sans échéance précise
        sans date précise | aucune échéance | sans aucune échéance | sans aucune date | aucune date limite
        n' ont aucune échéance | n' a aucune échéance | n' ont pas de date limite | n' a pas de date limite
        n' ont pas de date | n' a pas de date | n' ont pas de délai | sans date butoir
        sans dernier jour | n' ont pas de dernier jour | n' a pas de dernier jour
    """,
    "state:coming first ": combined(
        ("prochaine", "la prochaine"), ("échéance", "tâche", "date limite", "date butoir", "mission", "deadline")
    )
    + " | "
    + combined(("prochain", "le prochain"), ("délai", "terme", "dernier jour")),
    "state:coming first": """
        prochaine date | la prochaine date | prochaine chose à faire | la prochaine chose à faire | prochain jalon
        le prochain jalon
        arrive en premier | vient en premier | tombe en premier | arrive en tête
        échéance la plus proche | l' échéance la plus proche | la plus proche | le plus proche
        et ensuite | quoi ensuite | quelle est la suite | qu' est-ce qui vient ensuite | ce qui vient ensuite
    """,
    "state:coming next": "devant nous | encore devant nous | à venir | qui viennent | qui arrivent | qui suivent",
    "state:coming": """
        prochaines dates | les prochaines dates | prochaines dates limites | les prochaines dates limites
        à échoir | qui vont échoir | prochaines échéances | prochainement | prochains délais
        les prochains délais | vont échoir | échoir | restant à échoir
        à partir de maintenant | dès maintenant | dès à présent | qui approchent | approchent | approche
        futures échéances | échéances futures | les échéances à venir | futures tâches | futur | future | futurs
        futures | les plus proches | plus proches
    """,
    "all": "tous statuts | tous les statuts | quel que soit le statut | tous organismes | tous organes | "
    "tous organes confondus | tous organismes confondus | tous confondus"
    " | tout | tous | toute | toutes | l' ensemble | tout ce | tout ce qui attend | avec ou sans date"
    " | avec ou sans échéance",
    "op:before": "avant | antérieurs au | antérieures au | antérieur au | antérieure au | antérieurs à | antérieures à",
    "op:by soon:within": "d' ici | d' ici à | d' ici au",
    "op:by range": "jusqu' au | jusqu' à | jusqu' en | jusqu' aux",
    "op:by at-latest": "au plus tard",
    "op:by": "au plus tard le | au plus tard en | au plus tard à",
    "op:after": "après | au-delà de | au-delà du",
    "op:from since": "depuis",
    "op:from": "à partir de | à partir du | à partir d' | à compter de | à compter du | dès!",
    "op:in to:field": "en",
    "op:in soon:fork to:conclusion to:field": "dans",
    "op:in": "dans le courant de | dans le courant du | dans le courant d' | au courant de | au courant du | "
    "pendant | durant | au cours de | au cours du | courant | au cours d' | pour le mois de",
    "soon:within": "sous",
    "op:in soon:within": "dans les | pendant les | dans un délai de | dans un délai d' | dans le délai d' | "
    "au cours des | dans le délai de",
    "longer:": "depuis plus que | depuis plus qu' | "
    "plus de | de plus de | depuis plus de | plus d' | de plus d' | depuis plus d'",
    "next": "les prochains | les prochaines | prochains | prochaines",
    "between": "entre",
    "and": "et | ainsi que | et aussi | et également",
    "and together": "conjointement avec | de concert avec",
    "or": "ou | ou bien | et/ou | soit",
    "not": "pas | non | sans",
    "never": "ne | n' | ni | jamais | aucun | aucune | rien",
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
    """,
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
        rôle d' exécution
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
    "kind:authorisation": """
        autorisation | autorisations | de type autorisation | autorisé | autorisée | autorisés | autorisées
    """,
    "to:body": """
        vise | visent | visant | qui vise | qui visent | ce qui vise
        par | incombant à | incombant au | incombant aux | qui incombent à | qui incombent au | chez
        à la charge de | à la charge du | à la charge des
        pèse sur | pèsent sur | pesant sur
        revient à | revient au | revient aux | reviennent à | reviennent au | reviennent aux | relevant de
        relevant du | auprès du
    """,
    "to:body given": _joined("", "confié adressé assigné attribué donné imposé imputé destiné dévolu", "à | au | aux")
    + """ |
        confie à | confie au | confie aux | confient à | confient au | confient aux | assigne à | assigne au
        assigne aux | attribue à | attribue au | attribue aux | impose à | impose au | impose aux
        assignent à | attribuent à
    """,
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
        relèvent de | relève de | relevant de | qui relèvent de | d' après | d' après la conclusion | découlant de
        avec | avec la conclusion | au titre de | au titre du | les deux conclusions | deux conclusions
        selon | conclusion | conclusions | conclusion no | conclusion n° | conclusion numéro | conclusions no
        document | documents | document no | document n° | du document | des documents | dans les conclusions
        dans le document | dans les documents | par la conclusion
        dans la conclusion | de la conclusion | des conclusions | selon la conclusion | dans le cadre de
        dans le cadre de la conclusion | dans le cadre des conclusions | en application de
        en application de la conclusion | en vertu de | en vertu de la conclusion | en exécution de
        en exécution de la conclusion | au titre de la conclusion | d' après la conclusion | découlant de
        découlant de la conclusion | conformément à | conformément à la conclusion
    """
    + " | "
    + _joined("", "issu tiré", "de | de la conclusion | des conclusions")
    + " | "
    + _joined("", "fixé imposé prescrit établi", "par | dans"),
    "to:text": """
        où sont mentionnés | où sont mentionnées | où est mentionné | où est mentionnée
        contenant | contient | contiennent | mentionnant | mentionne | mentionnent | avec le mot | avec les mots
    """,
    "issued": "daté du | datée du | en date du",
    "status:open-in-term": "dans les délais | non terminée dans les délais | non terminées dans les délais",
    "status:reported": "rapporté | rapportée | rapportés | rapportées | "
    + "non encore vérifiée | non encore vérifiées | non vérifiée | non vérifiées | "
    + _joined("", "déclaré signalé")
    + " | "
    + _joined("déclaré | déclarée | déclarés | déclarées | signalé | signalée | signalés | signalées", "terminé achevé")
    + " | "
    + _joined("déclarées comme | signalées comme | signalée comme | signalés comme", "terminé achevé")
    + " | "
    + combined(
        ("", "mais", "et", "mais qui ne sont", "mais qui n' ont"),
        ("non", "pas", "pas encore", "non encore", "pas été", "pas encore été", "toujours pas", "jamais"),
        agreeing("confirmé vérifié validé contrôlé"),
    )
    + " | "
    + _joined(
        " | ".join(_joined("", "déclaré signalé annoncé donné rapporté", link) for link in ("", "comme", "pour")),
        "terminé achevé fait accompli réalisé",
    )
    + """ |
        en attente de confirmation | déclarée terminée non vérifiée | déclarées terminées non vérifiées
        annoncées terminées
        rapportées comme terminées | en attente de vérification
    """,
    "link to:status": "statut | avec le statut | de statut | au statut",
    "op:in period fork:day": "au",
    "filler to:field to:topic to:conclusion": _joined("", "chargé", "de | du | des | d'")
    + " | "
    + _joined("", "lié relatif", "à | au | aux | à la | à l'")
    + """ |
        responsable de | responsable du | responsable des | responsable d' | responsables de | responsables du
        responsables des | en charge de | en charge du | en charge des | s' occupe de | s' occupe du | s' occupe des
        s' occupent de | s' occupent du | s' occupe d' | occupe de | occupe du | occupe des | ayant trait à
        ayant trait au | ayant trait aux | relatives à | relatif à | relatifs à | relatives au | relatifs au
        relatives aux | relatifs aux | en lien avec | en rapport avec | portant sur | traitant de | traitant du
    """,
    "op:by state:coming": "entre maintenant et | de maintenant à",
    "excluded": "exclu | exclue | exclus | exclues | mis à part | mise à part | mises à part | non comprises",
    "only": "seulement | uniquement | exclusivement | juste | seul | seule | seuls | seules",
    "report:moved": _joined("", "glissé reporté repoussé décalé déplacé différé ajourné")
    + " | a glissé | ont glissé | "
    + combined(
        ("changé", "a changé", "ont changé", "changement", "changements", "changent", "change", "reculé", "recul"),
        ("de date", "d' échéance", "de délai", "de date limite", "de dates"),
    ),
    "state:open": _joined(_NOT, f"{_DONE} {_HANDED_IN} fini exécuté réglé")
    + """ |
        pendante | pendantes | inexécutée | inexécutées | inaccomplie
        inaccomplies | n' ont pas abouti | n' a pas abouti | pas menées à terme
        pas encore menées à terme
        ouvert | ouverte | ouverts | ouvertes | inachevé | inachevée | inachevés | inachevées | reste | restent
        reste à finir | en cours | en attente | restant | restante
        restants | restantes | reliquat | restant à faire | encore à faire | à faire | encore ouvert | encore ouvertes
        laisse ouvert | laisse encore ouvert | laissent ouvert | laissent encore ouvert | laisse ouvertes
        laisse encore ouvertes | laissent ouvertes | laissent encore ouvertes
        non résolu | non résolues | ne l' est pas | ne le sont pas | ne l' est toujours pas
    """,
    "state:open near": "demeure | demeurent | subsiste | subsistent | en suspens | toujours en suspens | "
    "encore en suspens"
    " | toujours ouvertes | encore ouvertes | toujours ouverts | encore ouverts | en chantier | en plan | "
    + combined(("", "restent", "reste", "demeurent", "demeure", "restés", "restées"), ("lettre morte",))
    + " | encore quelque chose sur les bras | encore des choses sur les bras",
    "state:done": "a-t-on fini | a fini | ont fini | "
    "vérifiée | vérifiées | vérifié | vérifiés | confirmée | confirmées | confirmé | confirmés | "
    + _joined("", _DONE)
    + " | clos | close | closes | est fini | sont finis | finie | finis | finies | réglé! | réglée | réglées | "
    + _joined("", "mené", "à bien | à terme | à leur terme | à son terme"),
    "status:done-late": _joined("", _DONE, _LATE),
    "status:done-on-time": _joined("", _DONE, _IN_TIME),
    "state:open ": combined(
        (
            "sans être encore",
            "sans être",
            "sans avoir été",
            "sans qu' elle soit",
            "sans qu' elles soient",
            "sans qu' il soit",
        ),
        agreeing(_DONE),
    )
    + " | "
    + combined(
        ("mais pas", "sauf", "hors", "excepté", "à l' exception de", "hormis"),
        ("celles", "ceux", "celles qui sont", "ceux qui sont"),
        ("", "déjà"),
        agreeing(_DONE),
    ),
    "state:done ": combined(
        ("sont aujourd' hui", "est aujourd' hui", "sont aujourd'hui", "est aujourd'hui"), agreeing(_DONE)
    ),
    "status:late past": combined(
        ("n' ont pas respecté", "n' a pas respecté", "n' ont pas tenu", "n' a pas tenu"),
        parts(
            "le délai | les délais | leur délai | leurs délais | l' échéance | les échéances | leurs échéances"
            " | son délai | ses délais | son échéance | ses échéances | leur échéance"
        ),
    ),
    "status:late past ": _joined("n' ont pas été | n' a pas été", _DONE, "à temps | dans les délais"),
    "status:late": _joined("pas | non", _DONE, "à temps | dans les délais")
    + " | "
    + combined(("échéances", "les échéances", "délais", "les délais"), ("non",), agreeing("respecté tenu")),
    "status:started": _joined("", "commencé entamé démarré lancé"),
    "status:extended": _joined("", "prolongé prorogé")
    + " | avec prolongation | prolongation | prolongations | prorogation | délai prolongé",
    "status:cancelled": _joined("", "annulé supprimé abandonné révoqué"),
    "state:overdue ": combined(
        ("échéance", "l' échéance", "délai", "le délai", "date limite", "la date limite", "date butoir", "terme"),
        ("est passée", "est passé", "passée", "passé", "est écoulé", "écoulé", "a expiré", "est expiré", "est expirée"),
    )
    + " | "
    + combined(
        ("échéances", "les échéances", "délais", "les délais", "dates limites"), ("passées", "passés", "écoulés")
    ),
    "state:overdue": "traîne les pieds | traînent les pieds | traîne-t-il les pieds | traîne-t-elle les pieds | "
    "traînent-ils les pieds | traînent-elles les pieds | retardataire | retardataires | ses retards | traîne | "
    "traînent | "
    "dont le dernier jour est passé | manqué l' échéance | a raté | "
    "raté! | ratée | ratés! | ratées | "
    + _joined("", "échu dépassé expiré manqué retardé")
    + """ |
        en retard | retard | retards | non tenu | non tenue | non tenus | non tenues
        hors délai | hors délais | tardif | tardive | tardifs | tardives
        délai dépassé | délais dépassés | à la traîne | en souffrance | a dépassé l' échéance | pris du retard
        ont pris du retard | a pris du retard | prennent du retard | prend du retard
        ont dépassé l' échéance | traîner | traînant | à la bourre | arriéré! | arriérés! | périmé | périmée
        accuse du retard | accusent du retard | accuse un retard | accusent un retard | accumule du retard
        accumulent du retard | accumule les retards | accumulent les retards | périmées
    """
    + " | "
    + combined(("", "a", "ont", "est", "sont"), agreeing("basculé passé tombé devenu"), ["en retard"])
    + " | "
    + combined(("", "a", "ont"), agreeing("laissé"), ("passer", "filer", "expirer")),
    "kind:commendation": _joined("", "félicité loué salué")
    + " | félicitation | félicitations | éloge | éloges | de type félicitation | louange | louanges",
    "named": _joined("", "nommé")
    + " | "
    + _joined("nommément | expressément | directement", "nommé cité désigné mentionné visé")
    + " | "
    + _joined("", "cité désigné mentionné visé", "nommément | expressément | directement | par son nom")
    + " | directement | expressément"
    + " | "
    + _joined("", "confié assigné adressé attribué", "nommément | expressément | directement")
    + " | "
    + combined(
        ("mentionnant", "mentionnent", "citant", "citent", "nommant", "nomment", "désignant", "visant"),
        ("expressément", "nommément", "explicitement"),
    )
    + " | nommément | par son nom | par leur nom | par son seul nom"
    + " | pas au titre d' un groupe | et non au titre d' un groupe"
    + " | et non à travers un groupe | pas à travers un groupe"
    + " | expressément nommé | nommément désigné",
    "as-of": """
        à la date du | à la date de | au jour du | en l' état au | à la date d' | situation au | situation du
        la situation au
    """,
    "bodies:ministries each": "par ministère | ministère par ministère",
    "bodies:provinces each": "par province | province par province",
    "filler when": """
        avec leurs délais | avec leurs échéances | avec leur délai | avec leur échéance | et leurs délais
        et leurs échéances | avec les délais | avec les échéances | avec son délai | avec son échéance
        et pour quand | et quand | pour quand | avant quand | et avant quand | jusqu' à quand | à quelle date
        et depuis quand | dans quel délai | et dans quel délai | sous quel délai | et sous quel délai
        avec quel délai
        quel délai | et quel délai | pour quelle échéance | et pour quelle date | et jusqu' à quand
        pour quelle date | et à quelle date | d' ici quand | quand donc
    """,
    "state:open thing ": combined(
        (
            *("doit", "doivent", "devra", "devront", "doit-il", "doit-elle", "doivent-ils", "doivent-elles", "doit-on"),
            *("a", "ont", "aura", "auront", "a-t-il", "a-t-elle", "ont-ils", "ont-elles", "devons-nous", "on doit"),
        ),
        ("encore", "toujours"),
        ("", "à"),
        (
            *("faire", "accomplir", "réaliser", "terminer", "achever", "finir", "rendre", "remettre", "livrer"),
            *("exécuter", "mener à bien", "boucler", "régler", "traiter", "clôturer", "fournir", "produire"),
        ),
        ("", "quoi"),
    ),
    "state:open thing  ": combined(
        parts("""
            reste | restent | reste-t-il | reste t il | il reste | y reste-t-il | leur reste-t-il | lui reste-t-il
            nous reste-t-il | vous reste-t-il | il lui reste | il leur reste | il nous reste | restant | restants
        """),
        ("", "encore", "toujours"),
        ("", "quelque chose", "des choses", "quoi", "beaucoup", "beaucoup de choses", "du travail"),
        ("à",),
        (
            *("faire", "accomplir", "réaliser", "terminer", "achever", "finir", "rendre", "remettre", "livrer"),
            *("exécuter", "mener à bien", "boucler", "régler", "traiter", "clôturer", "fournir", "produire"),
        ),
    ),
    "state:open thing": """
        reste quoi à faire | lui reste quoi à faire | reste quoi | lui reste quoi | reste-t-il quoi
        reste à faire | restent à faire | reste-t-il à faire | reste-t-il | reste t il à faire
        reste-t-il encore à faire | reste encore à faire
    """,
    "asker:any": "qui est-ce | c' est qui | est qui",
    "oldest": """
        plus long | plus longs | les plus longs | le plus long | plus longue | plus longues
        plus ancien | plus ancienne | plus anciens | plus anciennes | la plus ancienne | le plus ancien
        les plus anciennes | les plus anciens | plus vieux | plus vieilles | plus vieille
    """,
    "issued:": _joined("", "confié assigné donné publié adopté attribué")
    + " | émis | émise | émises | a décidé | a-t-il décidé | décidé | décidées",
    "filler task gives": """
        que demande | que demandent | qu' exige | qu' exigent | que réclame | que prescrit | que prescrivent
        qu' ordonne | qu' impose | que veut | que veulent | que commande
    """,
    "filler gives": "qu' attend | qu' attendent",
    "state:open thing   ": combined(
        ("a", "ont", "a-t-il", "a-t-elle", "ont-ils", "ont-elles", "aura", "avons-nous", "ai-je"),
        ("encore", "toujours"),
        ("des tâches", "des choses à faire", "du travail", "quelque chose à faire", "une tâche", "à faire"),
    ),
    "state:due   ": combined(
        ("calendrier", "le calendrier", "agenda", "l' agenda", "planning", "le planning"),
        ("des", "de mes", "de nos", "de toutes les", "de ces"),
        ("échéances", "délais", "dates limites", "dates butoirs", "deadlines"),
    ),
    "gives": _joined("", _GIVEN)
    + " | "
    + _joined("a | a-t-il | ont | qu' a", _GIVEN)
    + " | demande | exige | décide"
    + " | ordonne | impose | confie | assigne"
    + " | à la demande de | à la demande du | sur instruction de | sur instruction du | sur ordre de | sur ordre du | "
    + _joined("", "fixé imposé prescrit établi donné pris", "par"),
    "to:body fork:day": "pour",
    "order:recent": """
        les plus récentes en tête | les plus récents en tête | la plus récente en tête | les dernières en tête
        les plus récentes d' abord | les plus récents d' abord | plus récentes d' abord | plus récents d' abord
        le plus récent d' abord | la plus récente d' abord | en commençant par les plus récentes
        en commençant par les plus récents | en commençant par la plus récente | en commençant par le plus récent
        les dernières d' abord | les derniers d' abord | du plus récent au plus ancien
        de la plus récente à la plus ancienne | par ordre chronologique inverse | par échéance décroissante
        les plus tardives d' abord
    """,
    "order:deadline.last": """
        les plus proches d' abord | par échéance
        par échéances | par date | par dates | par date limite | par date d' échéance | par ordre d' échéance
        par ordre chronologique | dans l' ordre chronologique | en commençant par les plus proches
        de la plus proche à la plus lointaine | du plus proche au plus lointain | par ordre de date
        par date croissante | par dates croissantes | par échéances croissantes | par ordre croissant de date
        par ordre de délai | par délai | la plus proche d' abord | par échéance croissante | par dernier jour
    """,
    "order:deadline.last state:overdue": """
        les plus en retard d' abord | le plus en retard d' abord | la plus en retard d' abord
        en commençant par les plus en retard
    """,
    "order:issued": """
        par date d' émission | par date de publication | par date d' adoption
    """,
    "sorting": """
        trié | triée | triés | triées | classé | classée | classés | classées | rangé | rangée | rangés | rangées
        ordonné | ordonnées | ordonnés | trier | triez | trie | classer | classez | classe
    """,
    "newest": """
        derniers | dernières | les derniers | les dernières
        plus récent | plus récente | plus récents | plus récentes | les plus récents | les plus récentes
        le plus récent | la plus récente
    """,
    "to:format": """
        format | au format | fichier | un fichier | sous forme de | sous forme d' un | en fichier
        sous format | sous forme d' | en format | tableau
    """,
    "of-kind": _joined("", "accordé octroyé délivré rendu formulé donné") + " | pris | prise | prises",
    "dated:digest of-conclusion:": """
        résumé | le résumé | résumé de | résumé du | résumé des | bilan | récap
        synthèse | synthèse de | synthèse des | synthèse du | résume | résumez | résumer | compte rendu
        point sur | vue d' ensemble | résume-moi | récapitule | tour d' horizon
    """,
    "each:field": """
        quels sont les domaines | quels sont les secteurs | dans quel domaine | dans quels domaines
        dans quel secteur | dans quels secteurs | en quel domaine
        quel domaine | quels domaines | quel secteur | quels secteurs
    """,
    "rank": """
        classer | classement | classement des | classez | classer les | classement de | classe
    """,
    "by-number": """
        par nombre de | par le nombre de | par nombre d' | selon le nombre de
    """,
    "exporting": """
        exporter | exporte | exportez | exportés
    """,
    "order:oldest": """
        les plus anciennes d' abord | les plus anciens d' abord | en commençant par les plus anciennes
        en commençant par les plus anciens | du plus ancien au plus récent | plus anciennes d' abord
        de la plus ancienne à la plus récente | plus anciens d' abord
    """,
    "order:-deadline.last": """
        de la plus lointaine à la plus proche | du plus lointain au plus proche | les plus lointaines d' abord
        les plus éloignées d' abord | de la plus éloignée à la plus proche
    """,
    "after-deadline": """
        après l' échéance | après le délai | après la date limite | hors délai | hors délais
    """,
    "comparing": "comparer | comparez | compare | comparaison | comparaison de | comparaison des",
    "report:scorecard share": """
        pourcentage | le pourcentage | quel pourcentage | quel pourcentage de | quel pourcentage des
        quelle proportion | quelle proportion de | quelle proportion des | proportion
    """,
    "state:open  ": _joined("sans être | sans avoir été | mais sans être", _DONE)
    + " | sans être finies | sans être fini | sans être finie | sans être finis",
    "role:implementing  ": "en exécution | à l' exécution | pour exécution | chargé de l' exécution"
    " | chargée de l' exécution | rôle d' exécution",
    "any-bodies": "organes | organismes | institutions",
    "most-tasks:open": "le plus à faire",
    "most-tasks:all": combined(
        ("le plus de", "le plus grand nombre de", "la plus grande quantité de", "le maximum de"),
        ("tâches", "missions", "travail", "choses à faire", "tâches à faire", "obligations"),
    )
    + " | le plus de tâches confiées | le plus de tâches assignées",
}
