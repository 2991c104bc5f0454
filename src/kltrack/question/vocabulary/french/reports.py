"""French words of questions, sense → phrases: reports, of a task or a conclusion, by body or by field."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined
from kltrack.question.vocabulary.french.pieces import joined

_EACH = ("", "pour", "de", "à", "dans", "sur", "par")

PHRASES = {
    "each:conclusion to:conclusion": "y a-t-il une conclusion | y a-t-il eu une conclusion | "
    "y a-t-il des conclusions | "
    "y a-t-il eu des conclusions | existe-t-il une conclusion | "
    "quelles sont les conclusions | dans quelle conclusion | "
    "quels textes | quel texte | dans quels textes | "
    "dans quelles conclusions | quelle conclusion | quelles conclusions | quel document | quels documents",
    "report:journal": """
        journal | le journal | journal de | journal du | journal d' | journal de bord
        entrées du journal | les entrées du journal | entrées | journal des entrées
    """,
    "report:register": """
        jusqu' où va | jusqu' où vont | jusqu' où va-t-il | jusqu' où vont-elles | va jusqu' où | vont jusqu' où
        va jusqu' à quand | s' arrête quand | s' arrête où | s' arrête à quelle date
        est-il tenu | est tenu | est-il renseigné
        à jour | est à jour | est-il à jour | est-il tenu à jour | sont-elles à jour | tenu à jour
        mis à jour le | dernière mise à jour
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
        libellé | le libellé | libellé exact | le libellé exact | formulation | formulation exacte | énoncé | l' énoncé
        la formulation exacte | la formulation | rédaction | rédaction exacte | intitulé exact | libellé de
        à qui appartient | à qui revient | appartient à qui | revient à qui
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
            "quelle conclusion prolonge | quelle tâche prolonge | quelle conclusion reprend | quelle tâche reprend",
            "quelle est la suite de | quelle est la suite du | quelle suite a | quelle suite | la suite donnée à",
            "suites | les suites | des suites | quelles suites | suites de | suites données à | suite donnée à",
            "vient après | viennent après | vient avant | viennent avant | venait avant | était avant",
            "précède | précèdent | précédait | précédé par | précédée par",
            "par la suite | ensuite | après cela | suite | la suite | la suite de | suite de",
            "une suite | une suite à | donné suite à | donne suite à | donnent suite à | prolongent",
            "poursuivie | poursuivi",
            "continue | continuent | continuée | reprend | reprennent | repris par | reprise par | poursuivie par",
            "ont repris | ont ensuite repris | a ensuite repris | ont ensuite poursuivi | a ensuite poursuivi",
            "fait-elle suite à | font suite à | s' inscrit dans la suite de | prédécesseur | successeur",
            joined("", "remplacé"),
            joined("", "remplacé", "par"),
            combined(
                ("fait l' objet", "a-t-elle fait l' objet", "a-t-il fait l' objet", "a fait l' objet", "objet"),
                ("d' une modification", "de modifications", "d' un report", "d' un changement", "d' un décalage"),
            ),
            "remplace | remplacent | découle-t-elle | succède | prolonge",
        )
    ),
    "of-id:journal": joined("", "enregistré consigné noté")
    + " | a été enregistré | a-t-on enregistré | a-t-on consigné | historique | l' historique | l' historique de"
    + " | historique de | l' historique du",
    "of-id: of-conclusion:": "est devenu quoi | est devenue quoi | il est devenu quoi | elle est devenue quoi | "
    "devenu quoi | devenue quoi | ça a donné quoi | ça donne quoi | "
    "qu' est devenu | qu' est devenue | en entier | au complet | in extenso"
    " | dans son intégralité | en intégralité | dans sa totalité | en totalité",
    "of-id: of-conclusion:scorecard": "état | l' état | état de | l' état de | quel est l' état de | état d'",
    "latest ": combined(
        ("quelle conclusion", "quelles conclusions", "quel document", "quels documents"),
        ("vient de", "viennent de", "vient d'", "viennent d'"),
        ("publier", "rendre", "adopter", "paraître", "sortir", "être publiée", "être publiées", "émettre"),
    ),
    "latest  ": combined(
        ("quelle conclusion", "conclusion", "la conclusion", "quel document"),
        ("", "a été", "qui a été", "fut", "est"),
        ("publiée", "rendue", "adoptée", "émise", "parue", "sortie", "publié", "signée"),
        ("en dernier", "en dernier lieu", "la dernière", "le plus récemment", "le dernier"),
    ),
    "latest earliest": combined(
        ("", "la", "quelle est la", "quelle fut la"),
        ("première", "toute première", "plus ancienne", "plus vieille"),
        ("conclusion",),
        ("", "publiée", "rendue", "adoptée", "émise", "du registre", "en date"),
    )
    + " | conclusion la plus ancienne | la conclusion la plus ancienne | quelle conclusion est la plus ancienne",
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
    "report:digest": """
        bulletin | le bulletin | bulletin d' information | le bulletin d' information | lettre d' information
        la lettre d' information
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
        évolution | l' évolution | quelle évolution | quelles évolutions | quelles sont les évolutions
        qu' est-ce qui a avancé | qu' est-ce qui s' est fait | ce qui s' est fait | que s' est-il fait | du neuf
    """,
    "report:scorecard ": combined(
        (
            *(
                "tient",
                "tiennent",
                "tient-il",
                "tient-elle",
                "tiennent-ils",
                "tiennent-elles",
                "respecte",
                "respectent",
            ),
            *("respecte-t-il", "respecte-t-elle", "respectent-ils", "respectent-elles", "a-t-il tenu", "a-t-elle tenu"),
            *("ont-ils tenu", "ont-elles tenu", "a-t-il respecté", "a-t-elle respecté", "ont-ils respecté"),
            "ont-elles respecté",
        ),
        ("ses", "leurs", "les"),
        ("délais", "échéances", "engagements", "promesses"),
    )
    + " | "
    + combined(
        (
            *("remplit", "remplissent", "a-t-il rempli", "a-t-elle rempli", "ont-ils rempli", "ont-elles rempli"),
            *("honore-t-il", "honore-t-elle", "honorent-ils", "remplit-il", "remplit-elle", "remplissent-ils"),
            *("honore", "honorent", "a-t-il honoré", "a-t-elle honoré", "ont-ils honoré", "ont-elles honoré"),
            *("s' acquitte-t-il de", "s' acquitte-t-elle de", "a-t-il accompli", "a-t-elle accompli", "accomplit-elle"),
        ),
        ("ses", "leurs", "ces"),
        ("obligations", "engagements", "promesses", "missions", "tâches", "devoirs"),
    ),
    "report:scorecard  ": combined(
        ("tableau de bord", "bilan", "avancement", "tableau de suivi", "statistiques", "résultats"),
        ("des", "de tous les"),
        ("organes", "organismes", "entités"),
    ),
    "report:scorecard": """
        faire le point sur l' exécution de | le point sur l' exécution de | l' état d' exécution de
        l' exécution de
        point sur l' exécution de | état d' exécution de
        comparez l' avancement | comparer l' avancement | tableau d' avancement | le tableau d' avancement
        tableau d' avancement des | tableau d' avancement de
        répartition | répartition des | la répartition des | tableau de bord
        tableau de suivi | le tableau de suivi | suivi | le suivi | faire le suivi | état de suivi | fiche de suivi
        bilan | avancement
        état d' avancement | l' état d' avancement | taux d' achèvement
        taux de réalisation | taux d' exécution | statistiques | statistique | synthèse | point d' avancement
        pourcentage d' achèvement | pourcentage de réalisation | pourcentage d' avancement | taux d' avancement
        pourcentage de tâches terminées | pourcentage des tâches terminées | proportion de tâches terminées
        proportion des tâches terminées | part des tâches terminées | pourcentage d' exécution
        taux de tâches terminées
        respect des délais | respect des échéances | taux de respect des délais | taux de respect des échéances
        avancées | vue d' ensemble | situation | état des lieux | progression | progrès
    """,
    "by:body": "par organe | par organisme | par administration | par entité | par institution | organe par organe"
    + " | organisme par organisme | administration par administration | "
    + combined(
        (
            "selon",
            *(f"{word} par" for word in agreeing("ventilé réparti groupé regroupé")),
            "grouper par",
            "regrouper par",
        ),
        ("organe", "organisme", "l' organe", "l' organisme"),
    )
    + " | réparties par organe | réparties par organisme | "
    + combined(_EACH, ("chaque",), ("organe", "organisme", "administration", "entité", "institution")),
    "by:conclusion": combined(
        (*(f"{word} par" for word in agreeing("groupé regroupé ventilé réparti")), "grouper par", "regrouper par"),
        ("conclusion", "document"),
    )
    + " | "
    + combined(_EACH, ("chaque",), ("conclusion", "document", "texte"))
    + " | "
    + combined(
        ("où en sont", "comment avancent", "comment se portent", "où en sont toutes"),
        ("les conclusions", "les différentes conclusions"),
    )
    + " | "
    + combined(
        ("quelles conclusions", "quelle conclusion"),
        ("avancent", "avance", "va", "vont"),
        ("le mieux", "le moins bien", "le moins", "le plus", "le plus mal", "bien", "mal"),
    )
    + " | par conclusion | par document | par texte | conclusion par conclusion | document par document",
    "by:field ": combined(
        ("comparer", "comparez", "compare", "comparaison entre", "comparaison"),
        ("les", "des", "tous les", "de tous les"),
        ("domaines", "domaines d' activité", "secteurs"),
    ),
    "by:field": combined(
        (*(f"{word} par" for word in agreeing("groupé regroupé")), "grouper par", "regrouper par"),
        ("domaine", "secteur", "thème"),
    )
    + " | "
    + combined(_EACH, ("chaque",), ("domaine", "secteur", "thème"))
    + """ |
        selon le domaine | ventilé par domaine | ventilées par domaine | réparties par domaine
        par domaine | par thème | par sujet
        domaine par domaine | secteur par secteur | thème par thème
        par domaine d' activité | par domaine de travail | par domaines | par secteur
    """,
    "by:role": "par rôle | selon le rôle | ventilé par rôle | ventilées par rôle",
    "of-id:lineage report:lineage": """
        suites de la conclusion | suites de la | les suites de la conclusion | les suites de la | suites des conclusions
        suites données à la conclusion | suites données à la | la suite de la conclusion | suite de la conclusion
        quelles suites à la conclusion | quelles suites à la
    """,
    "report:lineage ": combined(
        agreeing("repris reporté passé transmis"),
        ("d' une conclusion à l' autre", "d' un texte à l' autre", "d' une conclusion à une autre"),
    ),
    "report:lineage": """
        filiation | poursuit | poursuivent | a suivi | suivie de | suivie par
        est suivie de | a fait suite à | fait suite à | fait suite
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
    "report:bodies": """
        répertoire | le répertoire | répertoire des organes | le répertoire des organes | annuaire | l' annuaire
        annuaire des organes | l' annuaire des organes | répertoire des institutions | annuaire des institutions
        dans le répertoire | dans l' annuaire | du répertoire | de l' annuaire
    """,
    "report:timeline": """
        chronologie | frise chronologique
        graphique | diagramme | frise | un graphique | diagramme de gantt | un diagramme | frise des
    """,
    "report:--help": """
        qu' est-ce que je peux demander | qu' est-ce qu' on peut demander | que peux-je demander | je peux demander quoi
        que peut-on demander | que puis-je demander | comment demander | aide | exemple | exemples
        exemple de question | exemples de questions | des exemples de questions | un exemple de question
        que sais-tu faire | que savez-vous faire | que peux-tu faire | que pouvez-vous faire | mode d' emploi
        quelles questions puis-je poser | quelles questions peut-on poser | que puis-je te demander
        j' ai besoin d' aide | besoin d' aide | au secours | aide-moi | aidez-moi
        que puis-je vous demander | comment ça marche | comment poser une question | à quoi sers-tu
    """,
    "report:moved": joined("", "glissé reporté repoussé décalé déplacé différé ajourné dérapé")
    + " | a glissé | ont glissé | a dérapé | ont dérapé | "
    + combined(
        ("changé", "a changé", "ont changé", "changement", "changements", "changent", "change", "reculé", "recul"),
        ("de date", "d' échéance", "de délai", "de date limite", "de dates"),
    ),
    "of-kind": joined("", "accordé octroyé délivré rendu formulé donné")
    + " | pris | prise | prises | prend | prennent | arrête | arrêtent | formule | formulent",
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
    "versus": "face à | par rapport à | par rapport au | par rapport aux | "
    "comparé à | comparée à | comparés à | comparées à",
    "comparing": "comparer | comparez | compare | comparaison | comparaison de | comparaison des | comparaison entre",
    "filler both ": "entre eux | entre elles | les uns aux autres | les unes aux autres",
    "report:scorecard share": """
        pourcentage | le pourcentage | quel pourcentage | quel pourcentage de | quel pourcentage des
        quelle proportion | quelle proportion de | quelle proportion des | proportion | taux de | taux des
        quel percent | quel percent de | quel percent des
        quelle part | quelle part de | quelle part des | quelle est la part de | quelle est la part des
    """
    + " | "
    + combined(("part", "la part", "quelle est la part"), ("des", "de", "de ses", "de leurs"), ("tâches", "missions")),
}
