"""The French words of questions: sense → phrases, as `vocabulary` explains."""

from __future__ import annotations

PHRASES = {
    "filler": """
        que | qu' | quoi | ce qui | quand | où | ce | c' | ces | est | sont
        est-ce | le | la | les | l' | un | une | il | elle | ils | elles | doit-on | peut-on | faut-il | y
        y a-t-il | a-t-il | il y a | y a | a | me | m' | moi | nous | vous | je | j' | veux | voudrais | savoir
        connaître | montre | montrer | montrez | montre-moi | montrez-moi | donne | donner | donnez | donne-moi
        donnez-moi | affiche | afficher | affichez | trouve | trouver | s' il te plaît | s' il vous plaît | merci
        dont | où en est | où en sont | rendre | remettre | livrer | satisfaire | travail | travaux | chose | choses
        faire | réaliser | accomplir | terminer | achever | finir | être | encore | toujours | actuellement
        maintenant | celles | ceux | celle | celui | se | s' | date | jour | ai | ont | quelle est | obligation
        obligations | leur | leurs | bonjour | merci d'avance | pourriez-vous | pouvez-vous | a été | ont été | tombe
        tombent
        qu' est devenu | qu' est devenue | que devient | que deviennent | que sont devenus | que sont devenues
        depuis quand | pour quand
    """,
    "filler task": """
        que demande | que demandent | qu' exige | qu' exigent | que prévoit | que prévoient | tâche | tâches
        mission | missions
    """,
    "filler asker": "qui",
    "filler which": "quel | quelle | quels | quelles",
    "bodies": """
        quelle administration | quelles administrations | quel organisme | quels organismes | quel organe
        quels organes
    """,
    "bodies:ministries": "quel ministère",
    "bodies:provinces": "quelle province",
    "count": "combien | combien de | combien d' | nombre de | nombre d' | le nombre de | le nombre d'",
    "top": "top",
    "report:digest": """
        quoi de neuf | quoi de nouveau | du nouveau | nouveautés | changé | a changé | ce qui a changé | changements
        récapitulatif | point hebdomadaire | qu' est-ce qui a changé | qu' est-ce qui change | qu' y a-t-il de nouveau
    """,
    "report:moved": """
        glissé | a glissé | ont glissé | reporté | reportée | reportés | reportées | repoussé | repoussée
        repoussés | repoussées | décalé | décalée | décalés | décalées
    """,
    "report:scorecard": "tableau de bord | bilan | avancement",
    "by:body": "par organe | par organisme",
    "by:conclusion": "par conclusion",
    "by:field": "par domaine",
    "by:role": "par rôle",
    "report:lineage": """
        filiation | poursuit | poursuivent | suivi | a suivi | a fait suite à | fait suite à | fait suite | découle de
        prolonge
    """,
    "report:timeline": "chronologie | frise chronologique",
    "report:--help": "que peut-on demander | que puis-je demander | comment demander | aide",
    "filler past": "était | étaient | tombait | tombaient",
    "verb filler past": "devait | devaient",
    "state:due past": "arrivait à échéance | arrivaient à échéance",
    "verb filler": "doit | doivent | devra | devront | doit faire | doivent faire | peut | peuvent",
    "link to:body": "à | au | aux",
    "range link to:body": "à | au",
    "from? dated link to:body to:conclusion to:field": "de | du | des | d'",
    "state:due": """
        avec échéance | avec une échéance | échéance | échéances | à échéance | arrive à échéance
        arrivent à échéance | échoit | échoient | arrivant à échéance | dû! | dus | dues | à faire | à rendre
        à terminer | à finir
        à achever | à réaliser | délai | délais | date limite | dates limites | être fait | être faite | être faits
        être faites | être terminé | être terminée | être terminés | être terminées | être achevé | être achevée
        être achevés | être achevées | daté | datée | datés | datées
    """,
    "state:open": """
        ouvert | ouverte | ouverts | ouvertes | non terminé | non terminée | non terminés | non terminées
        pas encore terminé | pas encore terminée | pas encore terminés | pas encore terminées | inachevé | inachevée
        inachevés | inachevées | reste à faire | restent à faire | reste à finir | pas terminé | pas terminée
        pas terminés | pas terminées | en cours | en attente
    """,
    "state:overdue": """
        en retard | retard | retards | échu | échue | échus | échues | dépassé | dépassée | dépassés | dépassées
        hors délai | hors délais
    """,
    "state:overdue ranked": """
        plus en retard | le plus en retard | les plus en retard | la plus en retard | plus anciens retards
        les plus anciens retards | le plus de retards | le plus de tâches en retard
    """,
    "state:undated": """
        sans échéance | sans échéances | sans date | sans dates | sans date limite | non daté | non datée
        non datés | non datées | pas d' échéance | pas de date | pas de date limite | n' ont pas d' échéance
        n' a pas d' échéance
    """,
    "state:done": """
        terminé | terminée | terminés | terminées | achevé | achevée | achevés | achevées | fait | faite | faits
        faites | réalisé | réalisée | réalisés | réalisées | accompli | accomplie | accomplis | accomplies
    """,
    "state:coming first": "prochaine échéance | la prochaine échéance | prochain délai | le prochain délai",
    "state:coming": "à venir | prochaines échéances | prochainement",
    "all": "tout | tous | toute | toutes | liste | lister | listez | l' ensemble | tout ce",
    "op:before": "avant",
    "op:by soon:within": "d' ici | d' ici à | d' ici au",
    "op:by range": "jusqu' au | jusqu' à | jusqu' en | jusqu' aux",
    "op:by": "au plus tard | au plus tard le | au plus tard en | au plus tard à",
    "op:after": "après | au-delà de | au-delà du",
    "op:from since": "depuis",
    "op:from": "à partir de | à partir du | à partir d' | à compter de | à compter du | dès!",
    "op:in to:field": "en",
    "op:in soon:fork to:conclusion": "dans",
    "op:in": "pendant | durant | au cours de | au cours du | courant | au cours d' | pour le mois de",
    "soon:within": "sous",
    "op:in soon:within": "dans les | pendant les | dans un délai de | au cours des | dans le délai de",
    "longer:": "plus de | de plus de | depuis plus de",
    "next": "les prochains | les prochaines | prochains | prochaines",
    "between": "entre",
    "and": "et | ainsi que",
    "or": "ou | ou bien | et/ou | soit",
    "not": "pas | non | sans",
    "never": "ne | n' | ni | jamais | aucun | aucune | rien",
    "except": """
        sauf | excepté | hormis | hors | à l' exception de | à l' exception du | à l' exception des
        à l' exception d' | à part | en dehors de | en dehors du | en dehors des | autres que | autre que | mais pas
        sauf pour | excepté pour
    """,
    "named": """
        nommément | nommé | nommée | nommés | nommées | par son nom | par leur nom | expressément nommé
        nommément désigné
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
    "all whole:before": "l' ensemble de | l' ensemble du | l' ensemble des | l' ensemble d' | l' intégralité de",
    "role:lead verb": """
        dirige | dirigent | diriger | dirigé | dirigée | dirigés | dirigées | pilote | pilotes | piloter | pilotent
        piloté | pilotée | pilotés | pilotées | chef de file | comme pilote
    """,
    "role:implementing verb": """
        met en œuvre | mettent en œuvre | mettre en œuvre | mis en œuvre | mise en œuvre | mises en œuvre | exécute
        exécutent | exécuter | exécutées | exécutés
    """,
    "role:coordinating verb": """
        coordonne | coordonnent | coordonner | coordonné | coordonnée | coordonnées | coopère | coopèrent
        en liaison | en liaison avec
    """,
    "filler to:role": "rôle | rôles | dans le rôle | dans le rôle de | comme | en tant que",
    "kind:assignment": "de type tâche | type tâche",
    "kind:request": "demande | demandes | de type demande",
    "kind:decision": "décision | décisions | de type décision",
    "kind:authorisation": "autorisation | autorisations | de type autorisation",
    "kind:commendation": """
        félicité | félicitée | félicités | félicitées | félicitation | félicitations | éloge | éloges
        de type félicitation
    """,
    "to:body": "pour | par",
    "to:body given": """
        confiées à | confiés à | confié à | confiée à | adressées à | adressés à | confiées au | confiés au
        confié au | confiée au | adressées au | adressés au | confiées aux | confiés aux | confié aux | confiée aux
        adressées aux | adressés aux
    """,
    "to:field": """
        domaine | domaines | dans le domaine | dans le domaine de | dans le domaine du | dans le domaine des
        dans les domaines de | en matière de | dans le domaine d' | domaine de | domaine des | domaine du
        dans les domaines
    """,
    "to:field to:topic": """
        sur | concernant | au sujet de | au sujet du | au sujet des | à propos de | à propos du | à propos des
    """,
    "to:conclusion": """
        conclusion | conclusions | conclusion no | conclusion n° | conclusion numéro | conclusions no
        dans la conclusion | de la conclusion | des conclusions | selon la conclusion
    """,
    "to:text": """
        contenant | contient | contiennent | mentionnant | mentionne | mentionnent | avec le mot | avec les mots
    """,
    "issued": "daté du | datée du | en date du",
    "refuse:as-of": "à la date du | à la date de | au jour du",
    "status:done-late": """
        terminé en retard | terminée en retard | terminés en retard | terminées en retard | fait en retard
        faite en retard | faits en retard | faites en retard | achevé en retard | achevée en retard
        achevés en retard | achevées en retard | accomplies en retard | accompli en retard | réalisées en retard
        finies en retard
    """,
    "status:done-on-time": """
        terminé à temps | terminée à temps | terminés à temps | terminées à temps | fait à temps | faite à temps
        faits à temps | faites à temps | achevé à temps | achevée à temps | achevés à temps | achevées à temps
        accomplies à temps | réalisées à temps | terminée dans les délais | terminées dans les délais
        achevées dans les délais | faites dans les délais
    """,
    "status:open-in-term": "dans les délais | non terminée dans les délais | non terminées dans les délais",
    "status:started": "commencé | commencée | commencés | commencées | entamé | entamée | entamés | entamées",
    "status:extended": """
        prolongé | prolongée | prolongés | prolongées | prorogé | prorogée | prorogés | prorogées
    """,
    "status:cancelled": "annulé | annulée | annulés | annulées",
    "status:reported": """
        déclaré terminé | déclarée terminée | déclarées terminées | déclarés terminés
        déclarée terminée non vérifiée | déclarées terminées non vérifiées
    """,
    "link to:status": "statut | avec le statut | de statut | au statut",
    "op:in period": "au",
}
