"""French words of questions, sense → phrases: what is done, late, extended, cancelled or only reported."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined, parts
from kltrack.question.vocabulary.french.pieces import BEFORE_TERM, DONE, HANDED_IN, IN_TIME, LATE, joined

PHRASES = {
    "any-status": combined(
        ("lesquelles", "quelles tâches", "quelles sont les tâches", "ce qui est"),
        ("", "sont"),
        ("faites", "terminées", "achevées", "fait", "terminé"),
        ("et",),
        ("lesquelles", "ce qui", "lesquelles sont"),
        ("non", "pas", "ne le sont pas", "ne l' est pas", "restent à faire", "reste à faire"),
    ),
    "status:done-undated": "terminée sans échéance | terminées sans échéance | terminées sans date",
    "status:reported ": combined(
        ("que l' organe dit avoir", "que les organes disent avoir", "qu' on dit", "qu' ils disent avoir"),
        agreeing("fait terminé achevé accompli fini exécuté"),
        ("", "mais que personne n' a", "mais que nul n' a", "mais que personne n' a encore", "sans que personne ait"),
        ("", *agreeing("vérifié confirmé contrôlé validé")),
    ),
    "status:open-in-term": "dans les délais | non terminée dans les délais | non terminées dans les délais",
    "status:reported  ": combined(
        ("mais", "mais déjà", "et déjà", "pourtant", "quoique", "bien que", "bien que déjà"),
        agreeing("signalé déclaré rapporté"),
        ("", "comme fait", "comme faites", "comme faits", "comme terminées", "comme terminés", "comme achevées"),
    ),
    "status:reported": "rapporté | rapportée | rapportés | rapportées | "
    + "non encore vérifiée | non encore vérifiées | non vérifiée | non vérifiées | "
    + joined("", "déclaré signalé")
    + " | "
    + combined(agreeing("déclaré signalé"), agreeing("terminé achevé fini"))
    + " | "
    + joined("déclarées comme | signalées comme | signalée comme | signalés comme", "terminé achevé")
    + " | "
    + combined(
        ("", "mais", "et", "mais qui ne sont", "mais qui n' ont"),
        ("non", "pas", "pas encore", "non encore", "pas été", "pas encore été", "toujours pas", "jamais"),
        agreeing("confirmé vérifié validé contrôlé"),
    )
    + " | "
    + joined(
        " | ".join(joined("", "déclaré signalé annoncé donné rapporté", link) for link in ("", "comme", "pour")),
        "terminé achevé fait accompli réalisé fini",
    )
    + """ |
        en attente de confirmation | déclarée terminée non vérifiée | déclarées terminées non vérifiées
        annoncées terminées
        rapportées comme terminées | en attente de vérification
    """,
    "link to:status": "statut | avec le statut | de statut | au statut",
    "state:done": "a-t-on fini | a fini | ont fini | a fait quoi | ont fait quoi | "
    "vérifiée | vérifiées | vérifié | vérifiés | confirmée | confirmées | confirmé | confirmés | "
    + joined("", DONE)
    + " | clos | close | closes | fini | est fini | sont finis | finie | finis | finies | réglé! | réglée | réglées | "
    + joined("", "mené", "à bien | à terme | à leur terme | à son terme"),
    "no-longer-open": "ne sont plus ouvertes | n' est plus ouverte | ne sont plus ouverts | plus ouvertes",
    "status:done-late": joined("", f"{DONE} {HANDED_IN} fini réglé", LATE),
    "status:done-on-time": joined("", f"{DONE} {HANDED_IN} fini réglé", IN_TIME),
    "refuse:ahead": joined("", f"{DONE} {HANDED_IN} fini réglé", BEFORE_TERM),
    "state:done ": combined(
        ("sont aujourd' hui", "est aujourd' hui", "sont aujourd'hui", "est aujourd'hui"), agreeing(DONE)
    ),
    "status:late past": combined(
        ("n' ont pas respecté", "n' a pas respecté", "n' ont pas tenu", "n' a pas tenu"),
        parts(
            "le délai | les délais | leur délai | leurs délais | l' échéance | les échéances | leurs échéances"
            " | son délai | ses délais | son échéance | ses échéances | leur échéance"
        ),
    ),
    "status:late past  ": combined(
        ("sans être", "sans avoir été", "et n' ont pas été", "mais n' ont pas été", "et non", "mais non"),
        agreeing("respecté tenu honoré"),
    ),
    "status:late past ": joined("n' ont pas été | n' a pas été", DONE, "à temps | dans les délais"),
    "status:late": joined("pas | non", DONE, "à temps | dans les délais")
    + " | "
    + combined(("échéances", "les échéances", "délais", "les délais"), ("non",), agreeing("respecté tenu")),
    "status:started": joined("", "commencé entamé démarré lancé"),
    "status:extended": joined("", "prorogé")
    + " | prolongé! | prolongée | prolongés | prolongées"
    + " | avec prolongation | prolongation | prolongations | prorogation | délai prolongé",
    "status:cancelled": joined("", "annulé supprimé abandonné révoqué"),
}
