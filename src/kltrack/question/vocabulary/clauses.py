"""More clauses that other words say as well (`rewordings`): of documents, of what comes first, of how far something is.

Each is a piece of the clause in small letters, its pattern, and the words for it.
"""

from __future__ import annotations

_ID = r"[\w-]*\d[\w.@/-]*"
_END = r"(?=[ ?.!]*$)"
_LATER = r"(?:is due|comes|falls|ends|expires|is)(?: due)? (?:earlier|earliest|first|sooner|later|latest|last)"
_PREMIERE = r"(?:en )?(?:premier|première|dernier|dernière|plus tôt|plus tard)"
_ECHOIT = rf"(?:échoit|vient|tombe|arrive|expire|est due)(?: à échéance)? (?:la |le )?{_PREMIERE}"
_DECOULE = "découle|provient|vient|est issue?"
_TASK_ID = r"[\w-]*\d-[\w.@-]*\w"
_TWO = rf"({_TASK_ID})(?:,| or| and| ou| et) ({_TASK_ID})"
_DOCUMENT = r"\d{2,3}(?:-KL/TW)?"
_TWO_DOCUMENTS = rf"({_DOCUMENT})(?:,| or| and| ou| et)(?: la)? ({_DOCUMENT})"
_OLDER = r"(?:(?:was issued|came|comes) (?:earlier|first|sooner|later|last)|is (?:the )?(?:older|newer|earlier|later))"
_ANCIENNE = r"est la plus (?:ancienne|récente)|(?:vient|a été émise) (?:en premier|la première|en dernier|la dernière)"

CLAUSES = (
    # Documents.
    (" conclusion", r"(?i)\bthe (\d{2,3}(?:-KL/TW)?) conclusion\b", r"conclusion \1"),
    (
        "texts ",
        r"(?i)(?:^|(?<=which )|(?<=what )|(?<=the ))texts (?=(?:(?:were|was|have been|that were) )?"
        r"(?:issued|adopted|published|signed|did)\b)",
        "documents ",
    ),
    (
        "textes ",
        r"(?i)^(?:(quels) |(?:les|tous les) )?textes (?=(?:(?:ont été|furent|qui ont été) )?"
        r"(?:émis|adoptés|publiés|signés|parus|rendus)\b)",
        "quelles conclusions ",
    ),
    ("un texte sur", r"(?i)\b(y a-t-il|existe-t-il|est-ce qu['’]il y a) un texte sur\b", r"\1 une conclusion sur"),
    ("quel texte ", r"(?i)^dans quel texte (?=parle-t-on|est-il question|s['’]agit-il)", "dans quelle conclusion "),
    (" sign", rf"(?i)\bdid (\w[\w ]{{2,40}}?) sign{_END}", r"were signed by \1"),
    ("parts of", r"(?i)\bwhich parts of (?=(?:the )?(?:conclusion )?\d)", "which tasks of "),
    (" hold", rf"(?i)\b(does|do) ((?:\w+ )?{_ID}) hold{_END}", r"\1 \2 contain"),
    # What comes first, how far something is, and where it comes from.
    ("which", rf"(?i)^which (?:one |of them )?{_LATER}[,:]? {_TWO}{_END}", r"compare \1 and \2"),
    ("laquelle", rf"(?i)^laquelle {_ECHOIT}[,:]? {_TWO}{_END}", r"comparer \1 et \2"),
    ("laquelle", rf"(?i)^entre {_TWO},? laquelle {_ECHOIT}{_END}", r"comparer \1 et \2"),
    ("which", rf"(?i)^which (?:one |conclusion )?{_OLDER}[,:]? {_TWO_DOCUMENTS}{_END}", r"when were \1 and \2 issued"),
    (
        "laquelle",
        rf"(?i)^laquelle (?:{_ANCIENNE})[,:]? (?:la )?{_TWO_DOCUMENTS}{_END}",
        r"de quand datent la \1 et la \2",
    ),
    (
        "how far",
        r"(?i)\b(?:compare )?how far (?:along )?(?:(?:is|are) )?(?:each of )?(?:the |each |every )"
        r"(conclusion|document|ministry|body|field)s?"
        rf"(?: (?:have|has|is|are)(?: got| come| progressed| along)?)?{_END}",
        r"scorecard by \1",
    ),
    ("how far", r"(?i)^compare how far (.{3,120}?) (?:have got|have come|have progressed|are)" + _END, r"compare \1"),
    ("recorded", rf"(?i)\brecorded (?=(?:progress|status|state) (?:on|of|for) {_ID})", ""),
    (
        "tâches",
        rf"(?i)^de quelles? tâches?(?: antérieures?| précédentes?)? (?:{_DECOULE}) ({_ID}){_END}",
        r"filiation de \1",
    ),
    (
        "earlier task",
        rf"(?i)^which earlier tasks? does ({_ID}) (?:carry on|continue|restate|build on){_END}",
        r"lineage of \1",
    ),
    ("does it carry on", rf"(?i)[ ,–—-]+(?:which|what) (?:earlier )?tasks? does it carry on{_END}", ""),
    # How many, when and whose.
    ("first ", rf"(?i)(?:,| -)? (?:just|only) (?:show )?the first (?=\d{{1,3}}{_END})", ", top "),
    ("the first ", rf"(?i),(?: show)? the first (?=\d{{1,3}}{_END})", ", top "),
    (
        "coordinat",
        r"(?i)\bas (?:a |the )?coordinat(?:or|ing body),? (?:and |but )?not (?:as )?(?:the |a )?lead(?:er)?\b",
        "only coordinating",
    ),
    (
        "abbreviated",
        rf"(?i)^(?:which|what) (?:body|ministry|organisation) is abbreviated (?:as |to )?(\w+){_END}",
        r"what does \1 stand for",
    ),
    ("who", r"(?i)^who (?:is|are) (?:all )?bound by (?=(?:conclusion )?\d)", "who must act under "),
    ("bound by", r"(?i)^(?:is|are) (.{3,80}?) bound by (any|some) (?=tasks?\b|deadlines?\b)", r"does \1 have \2 "),
    ("turn of the year", r"(?i)\b(before|after|by|until) the turn of the year\b", r"\1 the end of the year"),
    ("saint-sylvestre", r"(?i)\bla saint-sylvestre\b", "le 31 décembre"),
    ("exactement", r"(?i)\bau (\d{1,2} \w+(?: \d{4})?) exactement\b", r"le \1"),
    ("dépass", r"(?i)\bretards (?:qui )?dépass(?:ent|ant) (?=\d+ jours\b)", "retards de plus de "),
    ("mairie d", r"(?i)\bmairie d['’](?=\w)", "mairie de "),
    ("à la mairie", r"(?i)\bà la mairie (?=de |d['’])", "au comité populaire "),
    ("mairie", r"(?i)\b(?:la )?mairie (?=de |d['’])", "le comité populaire "),
    ("mais ", r"(?i),? mais (inachevées?|non terminées?|non achevées?|pas terminées|pas achevées)\b", ", pas finies"),
    ("not count as", r"(?i)\b(reported|started),? but (?:does|do) not count as (?:done|finished|completed)\b", r"\1"),
)
