"""French words that no command answers, or that leave open what is meant: sense → phrases.

`refusing.reasons` has the sentence that answers each sense.
"""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.question.vocabulary.combining import agreeing, combined

PHRASES: Mapping[str, str] = {
    "unrecorded:write": """
        ajoute | ajouter | ajoutez | supprime | supprimer | supprimez | crée | créer | créez | marque | marquer
        marquez
        modifie | modifier | modifiez | efface | effacer | enregistre que
    """,
    "unrecorded:send": combined(
        ("envoie", "envoyer", "envoyez", "rédige", "rédiger", "rédigez", "écris", "écrire", "écrivez", "adresser"),
        ("un rappel", "une relance", "un courriel", "un mail", "un e-mail", "une lettre", "un courrier", "un message"),
        ("", "de rappel", "de relance"),
        ("à", "au", "aux"),
    )
    + " | relance | relancer | relancez | avertis | avertir | avertissez | notifie | notifier | notifiez",
    "refuse:urgent": """
        à faire sans délai | à exécuter sans délai | à terminer sans délai
        faire sans délai | tout de suite | immédiatement
        sans plus attendre | sans attendre | toutes affaires cessantes
        urgent | urgente | urgents | urgentes | urgence | urgences | le plus urgent | la plus urgente
        les plus urgentes | plus urgent | plus urgente | plus urgentes | prioritaire | prioritaires | priorité
        priorités | pressant | pressante | pressantes | important | importante | importants | importantes
        les plus importantes | critique | critiques | qui presse | qui pressent | ça presse | presse-t-il | urge
        faire vite | à faire vite | finir vite | à finir vite | terminer vite
        à traiter en premier | à faire en premier
    """,
    "refuse:on-time ": "à temps | dans les temps | en temps voulu | en temps utile",
    "refuse:without-delay": "sans délai | sans délais",
    "refuse:progress": """
        en cours d' exécution | en cours de réalisation | en train d' être faites | non commencé | non commencée
        non commencés | non commencées | pas commencé | pas commencée | pas commencés | pas commencées
        pas encore commencé | pas encore commencée | pas encore commencés | pas encore commencées
        n' ont pas commencé | n' a pas commencé | n' ont pas encore commencé | n' a pas encore commencé
        non entamées
        pas encore entamées | personne n' a commencé | personne n' a commencée | personne n' a commencées
        personne n' a commencés | que personne n' a commencé | que personne n' a commencée
        que personne n' a commencées | que personne n' a entamées
    """,
    "refuse:reopened": """
        rouvert | rouverte | rouverts | rouvertes | réouvert | réouverte | réouverts | réouvertes
        a été rouverte | refaire | à refaire | refait | refaite | refaits | refaites | de nouveau en retard
        à nouveau en retard
        ont été rouvertes
        retirée | retiré | retirées | retirés | remarque | remarques
    """,
    "refuse:recurring": """
        rapport hebdomadaire à rendre | rapports hebdomadaires à rendre
        récurrent | récurrente | récurrents | récurrentes | périodique | périodiques | mensuel
        mensuelle | mensuels
        mensuelles | trimestriel | trimestrielle | trimestriels | trimestrielles | annuel | annuelle | annuels
        annuelles | hebdomadaire | hebdomadaires | chaque mois | chaque semaine | chaque trimestre
        chaque année
        tous les mois | toutes les semaines | tous les ans | tous les trimestres | régulier | régulière
        réguliers
        régulières | répétitives | permanent | permanente | permanents | permanentes
    """,
    "refuse:not-overdue ": combined(
        ("sans", "hors", "sauf", "hormis", "excepté", "sans compter", "à l' exception de", "en excluant", "mais pas"),
        ("", "les", "des", "tous les"),
        ("retards", "retard"),
    )
    + " | "
    + combined(
        ("sauf", "hors", "hormis", "excepté", "mais pas", "sans"),
        ("celles", "ceux", "les tâches"),
        ("", "qui sont", "déjà"),
        ("en retard", "échues", "dépassées", "échus", "dépassés"),
    )
    + " | retards exclus | retards non compris | hors retards | pas encore dépassée | pas encore dépassées"
    + " | pas dépassée | pas dépassées | non dépassée | non dépassées",
    "refuse:not-overdue": """
        plus en retard | n' est plus en retard | ne sont plus en retard | ne plus être en retard
        pas en retard | pas échu | pas échue | pas échus | pas échues | pas encore en retard | pas encore échu
        pas encore échue | pas encore échus | pas encore échues | ne sont pas en retard | ne sont pas échu
        ne sont pas échue | ne sont pas échus | ne sont pas échues | n' est pas en retard | n' est pas échu
        n' est pas échue | n' est pas échus | n' est pas échues | ne sont pas encore en retard
        ne sont pas encore échu | ne sont pas encore échue | ne sont pas encore échus
        ne sont pas encore échues
        n' est pas encore en retard | n' est pas encore échu | n' est pas encore échue | n' est pas encore échus
        n' est pas encore échues | non en retard | non échu | non échue | non échus | non échues
    """,
    "refuse:only": """
        lui-même | elle-même | eux-mêmes | elles-mêmes | par lui-même | par elle-même | par eux-mêmes | lui seul
        elle seule | eux seuls
        seul chef de file | seule cheffe de file | seul pilote | unique chef de file | le seul chef de file
        le seul pilote
    """,
    "refuse:report": combined(
        ("", "doit", "doivent", "doit-il", "doit-elle", "doivent-ils", "doivent-elles", "doit-on", "devra", "devront"),
        ("rendre compte", "rendre des comptes"),
    )
    + " | rend compte | rendent compte",
    "refuse:day": """
        têt | week-end | weekend | ce week-end | le week-end
        ce weekend | pâques | les fêtes | les vacances | vacances | cet été | cet hiver | la rentrée | rentrée
        fin de semaine | printemps | l' été | l' automne | automne | l' hiver | hiver | fête nationale
        fête du travail
    """,
    "refuse:some-days": """
        proche | proches | imminent | imminente | imminents | imminentes | à court terme
        bientôt | sous peu | prochains jours | les prochains jours | jours qui viennent
        les jours qui viennent | jours à venir
        les jours à venir | dans les jours à venir | dans les prochains jours | dans les prochaines semaines
        prochaines semaines | les prochaines semaines | semaines à venir | les semaines à venir | prochains mois
        les prochains mois | mois à venir | les mois à venir | récemment | dernièrement | ces derniers jours
        ces derniers temps | ces dernières semaines | ces derniers mois | sous quinzaine | quinzaine
    """,
    "refuse:some-days state:due": combined(
        (*agreeing("dû"), *agreeing("exigible"), "à échéance", "échoit", "échoient", "arrive à échéance"),
        ("maintenant", "en ce moment", "actuellement", "à présent", "dès maintenant", "là maintenant"),
    )
    + " | échéances actuelles | échéance actuelle | échéances du moment",
    "refuse:end": """
        dernière échéance | la dernière échéance | première échéance | la première échéance | dernier délai
        le dernier délai | échéance la plus récente | délai le plus récent | échéance la plus tardive
        l' échéance la plus tardive | date la plus tardive | la date la plus tardive | dernières échéances
        premières échéances
    """,
    "refuse:together": """
        touche à la fois | touchent à la fois
        conjointement | ensemble | en commun | de concert | à la fois | tâches communes | missions communes
        échéances communes | communs à | communes à | commun à | commune à | partagés par | partagées par
        partagés entre | partagées entre | partagé par | partagée par
         avec d' autres | avec les autres | avec un autre | avec une autre
    """,
    "refuse:deed": "soumettre | déposer | rapporter | "
    + combined(
        ("que", "qu'", "quoi", ""),
        ("doit", "doivent", "doit-il", "doit-elle", "doivent-ils", "doit-on", "devra", "devront"),
        ("soumettre", "préparer", "présenter", "déposer"),
    ),
    "refuse:recipient": combined(
        ("à qui", "auprès de qui", "à quel organe", "à quel ministère"),
        ("", "faut-il", "il faut", "doit-on", "on doit", "dois-je", "doit", "doivent", "devons-nous"),
        (
            *("envoyer", "adresser", "remettre", "rendre", "transmettre", "soumettre", "présenter", "rapporter"),
            *("rendre compte", "rendre des comptes", "rend-on compte", "faire rapport", "livrer", "communiquer"),
        ),
    )
    + " | rendre compte à qui | remettre à qui | envoyer à qui | qui reçoit | qui reçoivent | destinataire | "
    "destinataires | le destinataire | les destinataires | qui recevra | qui doit recevoir",
    "refuse:day ": combined(
        (
            *(
                "avant",
                "après",
                "jusqu' à",
                "jusqu' au",
                "d' ici",
                "d' ici à",
                "dès",
                "depuis",
                "lors de",
                "lors du",
            ),
            *("avant la fin de", "avant la fin du", "d' ici la fin de", "d' ici la fin du", "à l' issue de"),
        ),
        (
            *(
                "le congrès",
                "congrès",
                "le prochain congrès",
                "le congrès du parti",
                "le 14e congrès",
                "14e congrès",
            ),
            *("le xive congrès", "le xive congrès du parti", "le 14e congrès du parti", "la session"),
            *("le plénum", "le prochain plénum", "le 15e plénum", "le 14e plénum", "le plénum du comité central"),
            *("la prochaine session", "la session de l' assemblée nationale", "la 10e session", "plénum"),
            *("la session parlementaire", "la 10e session de l' assemblée nationale", "la dixième session"),
        ),
    ),
    "refuse:check": combined(
        ("les données", "le registre", "mes données", "mon registre", "la base", "nos données"),
        (
            *("contient-il", "contient-elle", "contiennent-elles", "comporte-t-il", "comportent-elles", "a-t-il"),
            *("ont-elles", "a-t-elle", "contiennent", "contient", "comportent", "comporte", "y a-t-il", "ont", "a"),
        ),
        ("des erreurs", "une erreur", "des fautes", "des anomalies", "une anomalie"),
    )
    + " | "
    + combined(
        ("les données", "le registre", "mes données", "mon registre", "la base", "nos données"),
        ("est", "sont", "est-il", "est-elle", "sont-elles"),
        ("valide", "valides", "correct", "correctes", "en ordre", "sans erreur", "cohérentes", "cohérent"),
    )
    + " | "
    + combined(
        ("vérifier", "vérifie", "vérifiez", "contrôler", "contrôle", "contrôlez"),
        ("les données", "le registre", "mes données", "mon registre", "la base", "nos données"),
    )
    + " | "
    + combined(
        ("erreurs", "des erreurs", "une erreur", "anomalies", "des anomalies"),
        ("dans le registre", "dans les données", "dans la base", "dans mes données"),
    ),
    "refuse:calendar": "calendrier | agenda | ics | "
    + combined(("", "le", "mon", "notre", "un"), ("planning",), ("du", "des")),
    "refuse:role": """
        accompagne | accompagnent | accompagner | épaule | épaulent | contribue | contribuent | contribuer
        intervient | interviennent | travaille | travaillent | travailler
        participe | participent | participer | participe à | participent à | prend part à
        prennent part à | soutient
        appui | en appui | vient en appui | prête concours | prêter concours | prêter son concours
        soutiennent | appuie | appuient | assiste | assistent
    """,
    "refuse:issued": """
        date de prise | date de signature
        date d' émission | date de la conclusion | la date de la conclusion | date de conclusion
        sortie | paru | parue | parues | date de publication | publiée | publié
        de quelle date est | de quelle date sont | de quelle date date | de quelle date datent
        de quand date la conclusion | de quand date la dernière conclusion | de quand datent les conclusions
        a été publiée | adoptée | adopté | a été adoptée | émise | émis
    """,
    "refuse:signed": "signée | signé | signées | signés | signé par | signée par | signées par | signés par | "
    "a signé | ont signé | qu' a signées | signataire | qui a signé | a été signée | signature | signataires",
    "refuse:basis": "preuve | preuves | preuve de | preuves de | justificatif | justificatifs | source | sources | "
    + combined(("selon", "d' après"), ("la presse", "les médias", "les journaux", "le journal", "la télévision"))
    + " | "
    + combined(
        ("que dit", "que disent", "qu' en dit", "qu' en disent", "ce que dit", "ce que disent"),
        ("la presse", "les médias", "les journaux"),
    ),
    "refuse:early": "tôt | autour de | aux alentours de | aux environs de | environ",
    "refuse:superseded": combined(agreeing("remplacé supplanté"))
    + " | caduc | caduque | caduques | obsolète | obsolètes | en vigueur | toujours en vigueur | encore en vigueur"
    + " | abrogé | abrogée | abrogés | abrogées | encore valable | toujours valable",
    "refuse:unreported": """
        personne n' a signalé | personne n' a signalée | personne n' a signalées | personne n' a rien signalé
        non signalé
        non signalée | non signalées | personne n' a rapporté | personne n' a déclaré | personne n' a déclarées
        rien n' est enregistré | rien d' enregistré | n' ont rien d' enregistré
        n' a rien d' enregistré | sans nouvelles | sans rapport | pas signalées | pas signalée
        pas encore signalées
        n' a pas rendu compte | n' ont pas rendu compte | n' a rien rapporté | n' a encore rien rapporté
        n' ont rien rapporté | n' ont encore rien rapporté | n' a rien signalé | n' ont rien signalé
        n' a pas encore rendu compte | n' ont pas encore rendu compte
        personne n' a rendu compte | jamais signalées
    """,
    "unrecorded:money": """
        combien coûte | combien coûtent | coûte | coûtent | coût | coûts | le coût | argent | prix | dépenses
        dépense
        salaire de | salaire du | salaires de | salaires du | budget de | budget du | gagne
        combien gagne | combien d' argent | financement | combien d' euros
    """,
    "unrecorded:money topical": """
        salaire | le salaire
    """,
    "unrecorded:forecast": """
        risque | risquent | risque de | risquent de | à risque | susceptible | susceptibles | susceptible de
        susceptibles de | probable | probables | probablement | prévision | prévisions | va glisser | vont glisser
        sera en retard | seront en retard | va être en retard | vont être en retard | chances | probabilité
        menacé
        menacée | menacées | sans doute | peut-être
    """
    + " | "
    + combined(
        ("sera", "seront", "sera-t-elle", "sera-t-il", "seront-elles", "seront-ils", "va être", "vont être"),
        agreeing("appliqué exécuté terminé achevé fini fait réalisé accompli tenu respecté livré rendu remis"),
        ("à temps", "dans les temps", "dans les délais", "dans le délai", "en retard", "avec retard"),
    ),
    "unrecorded:difficulty": """
        difficile | difficiles | plus difficile | la plus difficile | le plus difficile | les plus difficiles
        facile
        faciles | plus facile | la plus facile | complexe | complexes | plus complexe | la plus complexe | ardue
        plus grosse tâche | la plus lourde | plus lourde | compliquée | compliqué | plus compliquée
    """,
    "unrecorded:judgement": """
        compétent | compétente | compétents | compétentes | incompétent | incompétente | efficace | efficaces
        plus efficace | meilleur | meilleure | le meilleur | la meilleure | pire | le pire | la pire | capable
        incapable
        bon travail | performant | performants | plus performant | honnête | corrompu
    """,
    "unrecorded:reason": """
        pourquoi | raison | raisons | la raison | les raisons | cause | causes | la cause de | à cause de quoi
        comment se fait-il | à qui la faute | pour quelle raison | pour quelles raisons | faute de qui
    """,
}
