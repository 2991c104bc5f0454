"""French words of questions, sense → phrases: limits and dates: before, by, after, in, from, between."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined
from kltrack.question.vocabulary.french.pieces import joined

PHRASES = {
    "onwards": """
        et au-delà | et plus tard | ou après | ou plus tard | ou au-delà | ou après cette date | ou ultérieurement
        et ultérieurement | ou après cela
    """,
    "at-latest": """
        ou avant | ou plus tôt | ou auparavant | ou avant cela | ou avant cette date | ou antérieurement | et avant
    """,
    "inclusive": "inclus | incluse | compris | comprise",
    "link last-day": "dernier jour | le dernier jour | derniers jours",
    "falls": "tombe | tombent",
    "filler near": """
        à quel stade en est | à quel stade en sont | à quel stade se trouve | à quel stade se trouvent
        à quel point en est | à quel point en sont | à quel niveau en est
        où en est | où en sont | où en est-on | où en est-on de | où en est-on du | où en est-on avec
        où en sommes-nous | où en sommes-nous avec | où en sommes-nous de | où en sommes-nous du | en est où
        on en est où | où en est-on des | où en sommes-nous des | où en est-on pour | où en sont les | où en est la
        où en est le | où on en est
    """,
    "filler past": """
        tombée | tombées | tombés
        était | étaient | tombait | tombaient | fallait-il | devait-on | devait-il | devait-elle | devaient-ils
    """,
    "verb filler past": "devait | devaient | avait à faire | avaient à faire | avait-il à faire | avait-elle à faire",
    "verb filler past owed": """
        aurait dû | auraient dû | aurait-il dû | aurait-elle dû | auraient-ils dû | auraient-elles dû
        aurait déjà dû | auraient déjà dû
    """,
    "range link to:body": "à | au",
    "from? dated link to:body to:conclusion to:field": "de | du | des | d'",
    "op:before": "d' avant | datant d' avant | "
    "avant | antérieurs au | antérieures au | antérieur au | antérieure au | antérieurs à | antérieures à",
    "op:by  ": "pas plus tard que | pas plus tard qu' | pas au-delà de | pas au-delà du",
    "op:by soon:within": "d' ici | d' ici à | d' ici au",
    "op:by range": "jusqu' au | jusqu' à | jusqu' en | jusqu' aux",
    "op:by at-latest": "au plus tard",
    "op:by": "au plus tard le | au plus tard en | au plus tard à",
    "op:after": "après | au-delà de | au-delà du | " + combined(agreeing("postérieur"), ("à", "au")),
    "op:from since": "depuis",
    "op:from": "à partir de | à partir du | à partir d' | à compter de | à compter du | à compter d' | "
    "à dater de | à dater du | "
    "à dater d' | dès!",
    "op:in to:field": "en",
    "op:in soon:fork to:conclusion to:field": "dans",
    "op:in": "dans le courant de | dans le courant du | dans le courant d' | au courant de | au courant du | "
    "pendant | durant | au cours de | au cours du | courant | au cours d' | pour le mois de",
    "soon:within to:conclusion": "sous",
    "op:on op:in": combined(
        ("datant", "qui date", "qui datent", "remontant", "qui remonte", "qui remontent"),
        ("de", "du", "d'", "à", "au", "des", "aux"),
    ),
    "op:in soon:within": "dans les | pendant les | dans un délai de | dans un délai d' | dans le délai d' | "
    "au cours des | dans le délai de",
    "next": "les prochains | les prochaines | prochains | prochaines",
    "between": "entre",
    "issued": "daté du | datée du | en date du",
    "op:in period fork:day": "au",
    "as-of": """
        à la date du | à la date de | au jour du | en l' état au | à la date d' | situation au | situation du
        la situation au
    """,
    "filler when": """
        et à quand | à quand | et jusqu' à quand | et pour quand | et reportées à quand | à quand donc
        avec leurs délais | avec leurs échéances | avec leur délai | avec leur échéance | et leurs délais
        et leurs échéances | avec les délais | avec les échéances | avec son délai | avec son échéance
        et pour quand | et quand | pour quand | avant quand | et avant quand | jusqu' à quand | à quelle date
        et depuis quand | dans quel délai | et dans quel délai | sous quel délai | et sous quel délai
        avec quel délai
        quel délai | et quel délai | pour quelle échéance | et pour quelle date | et jusqu' à quand
        pour quelle date | et à quelle date | d' ici quand | quand donc
    """,
    "issued:": joined("", "confié assigné donné publié adopté attribué")
    + " | émis | émise | émises | a décidé | a-t-il décidé | décidé | décidées",
}
