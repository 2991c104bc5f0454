"""French words of questions, sense → phrases: what is still open, and who has most left to do."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined, parts
from kltrack.question.vocabulary.french.pieces import DONE, HANDED_IN, NOT, joined

PHRASES = {
    "state:open": joined(NOT, f"{DONE} {HANDED_IN} fini exécuté réglé")
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
    "state:open ": combined(
        (
            "sans être encore",
            "sans être",
            "sans avoir été",
            "sans qu' elle soit",
            "sans qu' elles soient",
            "sans qu' il soit",
        ),
        agreeing(DONE),
    )
    + " | "
    + combined(
        ("mais pas", "sauf", "hors", "excepté", "à l' exception de", "hormis"),
        ("celles", "ceux", "celles qui sont", "ceux qui sont"),
        ("", "déjà"),
        agreeing(DONE),
    ),
    "verb filler to-do": combined(("fera", "feront", "va faire", "vont faire", "va devoir faire", "vont devoir faire"))
    + " | doit quoi | doivent quoi | que doit | que doivent | ce que doit | ce que doivent | devra quoi | devront quoi",
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
    "state:open thing   ": combined(
        ("a", "ont", "a-t-il", "a-t-elle", "ont-ils", "ont-elles", "aura", "avons-nous", "ai-je"),
        ("encore", "toujours"),
        ("des tâches", "des choses à faire", "du travail", "quelque chose à faire", "une tâche", "à faire"),
    )
    + " | "
    + combined(
        ("a", "ont", "a-t-il", "a-t-elle", "ont-ils", "ont-elles", "aura", "avons-nous", "ai-je"),
        ("encore", "toujours"),
        ("quelque chose", "des choses", "du travail", "des tâches", "beaucoup"),
        ("à",),
        ("faire", "terminer", "achever", "finir", "accomplir", "réaliser", "exécuter", "régler", "rendre", "remettre"),
    ),
    "state:open  ": joined("sans être | sans avoir été | mais sans être", DONE)
    + " | sans être finies | sans être fini | sans être finie | sans être finis",
    "most-tasks:open": "le plus à faire | "
    + combined(
        ("", "contient", "contiennent"),
        ("le plus de", "le plus grand nombre de", "la plus grande quantité de", "le maximum de"),
        ("choses à faire", "tâches à faire", "travail à faire"),
    ),
    "most-tasks:undated": combined(
        ("", "contient", "contiennent"),
        ("le plus de", "le plus grand nombre de", "le maximum de"),
        ("tâches", "missions", "obligations"),
        ("sans échéance", "sans date", "sans délai", "sans date limite", "non datées"),
    ),
    "most-tasks:all": combined(
        ("", "contient", "contiennent"),
        ("le plus de", "le plus grand nombre de", "la plus grande quantité de", "le maximum de"),
        ("tâches", "missions", "travail", "obligations"),
    )
    + " | le plus de tâches confiées | le plus de tâches assignées",
}
