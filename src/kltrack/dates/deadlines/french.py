"""French: the words around dates (lexicon.py says what the kinds are)."""

from __future__ import annotations

from kltrack.dates.deadlines.lexicon import Language

FRENCH: Language = {
    "before": "avant | avant le | avant la | avant l",
    "by": """
        au plus tard le | au plus tard à | au plus tard au | au plus tard en | pour le | à échéance du | a jusqu'au |
        ont jusqu'au | dispose jusqu'au | disposent jusqu'au
    """,
    "now": "d'ici le | d'ici au | d'ici à | d'ici la | d'ici à la | d'ici | d'ici l",
    "within": """
        dans un délai de | dans un délai maximum de | dans le délai de | dans les | sous | dans un délai d |
        dans un délai maximal de | dans la
    """,
    "due": """
        échéance | délai expire | délai expirant | date limite | date butoir | délai | échéance au | échéance le |
        date limite fixée au
    """,
    "until": "jusqu'au | jusqu'à | jusqu'à la | jusqu'en",
    "on": "à la date du",
    "in": """
        en | au | au cours de | au cours du | au cours de la | au cours de l | au cours des | courant |
        dans le courant de | dans le courant du | pendant | durant | dans le mois de | au mois de | pour
    """,
    "latest": "au plus tard",
    "strive": "s'efforcer | s'efforce | s'efforcent | s'efforcera | s'efforceront | en s'efforçant | si possible",
    "from": """
        pas avant | pas avant le | au plus tôt | au plus tôt le | depuis | depuis le | à partir du | à partir de |
        à compter du | à compter de | dès | dès le | à dater du | à compter de la | à compter de la date de |
        à compter du jour de | à partir de la
    """,
    "after": "après | après le | suivant | suivant le | suivant la | qui suivent | qui suivent la | à la suite de",
    "between": "entre le | entre",
    "dated": "daté du | datée du | en date du | signé le | signée le | publié le",
    "as-of": "à la date du | arrêté au | situation au | depuis le début de l'année",
    "of": "du | de | des | d",
    "end": """
        fin | fin de | la fin de | à la fin de | la fin du | la fin d | la fin de l | à la fin du | à la fin de l |
        fin du | dernier jour de | le dernier jour de
    """,
    "vague": """
        début | mi | au début de | au début du | le début de | au début | vers | environ | vers le |
        aux alentours du | la mi | à la mi | les derniers mois de | dernière semaine de | dernière semaine d |
        derniers mois de | première quinzaine de | seconde quinzaine de | deuxième quinzaine de |
        la première quinzaine de | la seconde quinzaine de | la deuxième quinzaine de | première moitié de |
        seconde moitié de | deuxième moitié de | première quinzaine d | seconde quinzaine d | deuxième quinzaine d |
        première moitié d | seconde moitié d | deuxième moitié d
    """,
    "next": "prochain | prochains | prochaines",
    "holiday": "têt | nouvel an lunaire | le têt",
    "hour": "midi | minuit",
    "issue": """
        signature | la signature | sa signature | publication | la publication | sa publication |
        date de signature | la date de signature | la date de publication | la présente conclusion |
        la présente décision | date de publication | la promulgation | l'émission | la date d'émission |
        du présent décret
    """,
    "monthly": "chaque mois | mensuellement | tous les mois | de chaque mois | du mois",
    "quarterly": "chaque trimestre | trimestriellement | tous les trimestres | de chaque trimestre",
    "yearly": "chaque année | annuellement | tous les ans | de chaque année",
    "first-month": "du premier mois du trimestre | du premier mois de chaque trimestre",
    "last-month": "du dernier mois du trimestre | du dernier mois de chaque trimestre",
    "following-month": "du mois suivant",
    "must": """
        doit | doivent | doit être | doivent être | devra | devront | devant | devoir | il faut | veiller à |
        sont tenus de | est tenu de | à remettre | assurer | seront
    """,
    "order": """
        demandé | chargé | chargée | chargés | chargées | demande | demandent | charger | demander | exige | invite |
        ordonné | appelé | prié de | priée de | priés de | priées de | invité à | invitée à | invités à | invitées à |
        prié d | priés d | enjoint
    """,
    "finish": """
        achever | achevée | achevées | achevé | achevés | terminer | terminé | finir | finaliser | compléter |
        à achever | à terminer | achèvement
    """,
    "act": """
        remettre | soumettre | présenter | rendre compte | publier | envoyer | à organiser | organiser | réaliser |
        mettre en oeuvre | promulguer | rapporter | transmettre | examiner
    """,
    "done": """
        a été | ont été | était | étaient | avait | avaient | a signé | a | ont | s'est tenue | s'est tenu | a conclu
    """,
    "perhaps-done": "selon | lors de | lors du",
    "ongoing": """
        valable | en vigueur | applicable | expire | expirent | expirant | date d'expiration
    """,
    "happening": "se tenir | se tiendra | aura lieu | prévu | prévue | prévus",
    "matter": """
        résultats | situation | activités | données | bilan | croissance | objectif | objectifs | stratégie |
        évaluation | vision | horizon
    """,
    "scope": "prises | reçus | reçues | survenus | survenues | recrutés | nés | existants | retraités",
    "document": """
        conclusion n | résolution n | directive n | décision n | rapport n | décret n | n | conclusion |
        résolution | directive | décision | rapport | décret | loi | règlement
    """,
    "meeting": "réunion | séance | lors de la session | lors de la réunion | conférence | plénum | session",
    "term": "mandat | période | exercice | année scolaire | quinquennat",
    "author": "du bureau politique | du secrétariat",
    "onward": "et les années suivantes | et au-delà",
    "upon": "dès l'achèvement de | après l'achèvement de",
    "filler": "le | la | l | les | mois de | mois d | date | jour",
    "thing": "le rapport | un rapport | ce rapport | rapport du | rapport de | rapport sur | les rapports",
}
