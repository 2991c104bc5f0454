"""French words of questions, sense → phrases: counting and putting in order."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

PHRASES = {
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
    "oldest": """
        plus long | plus longs | les plus longs | le plus long | plus longue | plus longues
        plus ancien | plus ancienne | plus anciens | plus anciennes | la plus ancienne | le plus ancien
        les plus anciennes | les plus anciens | plus vieux | plus vieilles | plus vieille
    """,
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
    "by-number": """
        par nombre de | par le nombre de | par nombre d' | selon le nombre de
    """,
    "order:oldest": """
        la plus ancienne d' abord | le plus ancien d' abord | plus ancienne d' abord | plus ancien d' abord
        les plus anciennes en premier | les plus anciens en premier | la plus ancienne en premier
        le plus ancien en premier | plus anciennes en premier | plus anciens en premier | les plus vieilles d' abord
        les plus vieux d' abord
        les plus anciennes d' abord | les plus anciens d' abord | en commençant par les plus anciennes
        en commençant par les plus anciens | du plus ancien au plus récent | plus anciennes d' abord
        de la plus ancienne à la plus récente | plus anciens d' abord
    """,
    "order:-deadline.last": """
        de la plus lointaine à la plus proche | du plus lointain au plus proche | les plus lointaines d' abord
        les plus éloignées d' abord | de la plus éloignée à la plus proche
    """,
    "furthest ": combined(
        ("", "la"),
        ("dernière échéance", "dernière date limite", "toute dernière échéance"),
        ("du registre", "dans le registre", "au registre", "de toutes", "de la base"),
    )
    + " | toute dernière échéance | la toute dernière échéance",
    "furthest": """
        échéance la plus lointaine | échéance la plus éloignée | l' échéance la plus lointaine
        l' échéance la plus éloignée | délai le plus lointain | le délai le plus lointain | délai le plus éloigné
        date limite la plus lointaine | date limite la plus éloignée | la date limite la plus lointaine
        la plus lointaine des échéances | la plus lointaine échéance
    """,
}
