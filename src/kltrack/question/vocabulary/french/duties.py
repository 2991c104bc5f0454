"""French words of questions, sense → phrases: what somebody is bound to do, and what somebody answers for."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined

_IS = ("est", "sont", "est-il", "est-elle", "sont-ils", "sont-elles", "sera", "seront")
_BOUND = (*agreeing("tenu obligé contraint"), "dans l' obligation", "en devoir")
_DOING = ("faire", "faire quoi", "accomplir", "réaliser", "exécuter", "s' acquitter", "rendre", "remettre", "livrer")

PHRASES = {
    # As "à rendre" and "à remettre": what has a last day.
    "verb state:due": combined(
        ("que", "qu'", "ce que", "ce qu'", "quoi", ""),
        ("doit", "doivent", "doit-il", "doit-elle", "doivent-ils", "doivent-elles", "doit-on", "devra", "devront"),
        ("rendre", "remettre"),
        ("", "quoi"),
    ),
    "verb filler to-do": combined(_IS, _BOUND, ("de", "d'"), ("", *_DOING))
    + " | "
    + combined(_IS, agreeing("tenu"), ("à quoi",))
    + " | "
    + combined(("à quoi",), _IS, agreeing("tenu"))
    + " | "
    + combined(("qu' attend-on", "que veut-on", "qu' exige-t-on"), ("", "de", "du", "des", "d'")),
    "filler task": """
        responsabilité | responsabilités | de quoi s' occupe | de quoi s' occupent | de quoi a la charge
        de quoi ont la charge | qu' incombe-t-il | qu' est-ce qui incombe | ce qui incombe
    """
    + " | "
    + combined(("de quoi",), _IS, agreeing("chargé responsable"))
    + " | "
    + combined(_IS, agreeing("chargé responsable"), ("de quoi", "de faire quoi"))
    + " | "
    + combined(("est-il", "est-elle", "sont-ils", "sont-elles"), agreeing("chargé responsable")),
}
