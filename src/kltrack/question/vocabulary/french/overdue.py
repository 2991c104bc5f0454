"""French words of questions, sense → phrases: what is overdue, by how long, and who has most of it."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined, parts
from kltrack.question.vocabulary.french.pieces import joined

PHRASES = {
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
    "longer:": "depuis plus que | depuis plus qu' | "
    "plus de | de plus de | depuis plus de | plus d' | de plus d' | depuis plus d'",
    "shorter:": "moins de | de moins de | depuis moins de | moins d' | de moins d' | depuis moins d'",
    "at-most:": "au plus | d' au plus | depuis au plus | au maximum | d' au maximum | "
    + "de tout au plus | depuis tout au plus",  # "tout, au plus tard le 15"
    "at-least:": "au moins | d' au moins | depuis au moins | au minimum | d' au minimum",
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
    "dont le dernier jour est passé | a raté | "
    "raté! | ratée | ratés! | ratées | "
    + joined("", "échu dépassé expiré retardé")
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
    "state:overdue missed:deadline": joined("", "manqué"),
    "state:overdue missed": combined(
        ("manqué", "a manqué", "ont manqué", "raté", "a raté", "ont raté"),
        (
            *("l' échéance", "une échéance", "des échéances", "ses échéances", "leurs échéances", "son échéance"),
            *("leur échéance", "le délai", "un délai", "des délais", "ses délais", "leurs délais", "son délai"),
        ),
    ),
    "rank": """
        classer | classement | classement des | classez | classer les | classement de | classe
    """,
    "after-deadline": """
        après l' échéance | après le délai | après la date limite | hors délai | hors délais
    """,
}
