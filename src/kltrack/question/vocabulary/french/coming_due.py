"""French words of questions, sense → phrases: what is due, still to come or undated."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined, parts
from kltrack.question.vocabulary.french.pieces import DONE, HANDED_IN, TERMS, joined

PHRASES = {
    "state:undated  ": combined(
        ("sans qu'", "sans qu' il y ait", "sans que"),
        ("aucune date", "aucun délai", "aucune échéance", "une date", "un délai", "une échéance", "de date"),
        ("ne soit", "soit", "ait été", "n' ait été", ""),
        agreeing("fixé précisé indiqué prévu donné imposé mentionné"),
    ),
    "state:due ": combined(agreeing("assorti"), TERMS)
    + " | "
    + joined("être", f"{DONE} {HANDED_IN} exécuté clos réglé traité résolu prêt conclu")
    + " | "
    + joined("être", "mené", "à bien | à terme")
    + " | "
    + joined("avoir", f"{DONE} {HANDED_IN} fini réglé")
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
    + joined("sont | est", "arrivé venu tombé", "à échéance"),
    "state:due": """
        finissent | finit | finissant | se termine | se terminent | se terminant | s' achève | s' achèvent
        s' achevant | arrivent à leur fin | arrive à sa fin | touche à sa fin | touchent à leur fin | à présenter
        rien de prévu | rien de programmé | rien à rendre | rien à remettre | dont le terme tombe | le terme tombe
        à soumettre | à déposer | à produire | à transmettre | à envoyer | à adresser | jalon | jalons | les jalons
        que se passera-t-il | que va-t-il se passer | qu' est-ce qui se passera | ce qui se passera
        échéancier | échéanciers | l' échéancier | ses échéances | son échéance | ses délais
        sauf celles sans échéance | hors celles sans échéance
        sauf celles sans date | avec échéance | avec une échéance | échéance | échéances | à échéance
        arrive à échéance | arrive à terme | arrivent à terme | arrivant à terme | arrivera à terme
        qui arrivent à terme | qui arrivera à terme | qui arriveront à terme | arriveront à terme
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
    "state:undated ": combined(("non", "pas", "ne sont pas", "n' est pas"), agreeing("assorti"), TERMS)
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
        sans fixer de date | sans fixer de délai | sans fixer d' échéance | sans fixer de terme | sans date fixée
        sans délai fixé | sans échéance fixée | sans qu' une date soit fixée | sans qu' un délai soit fixé
        rien de daté | rien de fixé
        mais sans date | mais sans échéance | mais non datées | mais non datés | mais sans délai fixé
        sans échéance | sans échéances | sans date | sans dates | sans date limite | non daté | non datée
        non datés
        non datées | pas d' échéance | pas de date | pas de date limite | n' ont pas d' échéance
        n' a pas d' échéance | sans délai fixé | sans délai précis | sans délais fixés | sans échéance fixe
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
    + combined(("prochain", "le prochain"), ("délai", "terme", "dernier jour"))
    + " | "
    + combined(
        ("premier délai", "le premier délai", "première échéance", "la première échéance", "première date limite"),
        ("à venir", "qui vient", "encore à venir"),
    ),
    "state:coming first": """
        prochaine date | la prochaine date | prochaine chose à faire | la prochaine chose à faire | prochain jalon
        le prochain jalon
        arrive en premier | vient en premier | tombe en premier | arrive en tête
        échéance la plus proche | l' échéance la plus proche | la plus proche | le plus proche
        et ensuite | quoi ensuite | quelle est la suite | qu' est-ce qui vient ensuite | ce qui vient ensuite
    """,
    "soon:within": combined(
        ("il reste", "il leur reste", "il lui reste", "reste", "restant", "reste-t-il"), ("moins de", "moins d'")
    )
    + " | à moins de | à moins d' | dans moins de | dans moins d' | en moins de | en moins d' | d' ici moins de",
    "state:coming next": "devant nous | encore devant nous | à venir | qui viennent | qui arrivent | qui suivent",
    "state:coming": """
        prochaines dates | les prochaines dates | prochaines dates limites | les prochaines dates limites
        à échoir | qui vont échoir | prochaines échéances | prochainement | prochains délais
        les prochains délais | vont échoir | échoir | restant à échoir
        à partir de maintenant | dès maintenant | dès à présent | qui approchent | approchent | approche
        futures échéances | échéances futures | les échéances à venir | futures tâches | futur | future | futurs
        futures | les plus proches | plus proches
    """,
    "op:by state:coming": "entre maintenant et | de maintenant à",
    "state:due   ": combined(
        ("calendrier", "le calendrier", "agenda", "l' agenda", "planning", "le planning"),
        ("des", "de mes", "de nos", "de toutes les", "de ces"),
        ("échéances", "délais", "dates limites", "dates butoirs", "deadlines"),
    ),
}
