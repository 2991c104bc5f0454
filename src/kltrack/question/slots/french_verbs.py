"""French verbs in the present that look like participles or requests: "Hanoï exécute", "que fait la Santé"."""

from __future__ import annotations

from kltrack.dates.words import Word
from kltrack.question.slots.sentence import Sentence

_PRONOUNS = frozenset(("il", "elle", "ils", "elles", "on", "je", "nous", "vous"))
# Words without diacritics.
_PRESENT = ("execute", "termine", "realise", "cloture", "boucle", "finalise", "honore", "solde", "applique")
_CONTAINS = ("compte", "comptent", "liste", "listent", "recense", "recensent", "denombre", "denombrent")
_AUXILIARIES = frozenset({"a", "ont", "est", "sont", "ete", "avait", "avaient", "aura", "auront", "etre", "avoir"})
_AUXILIARIES |= {"a-t-il", "a-t-elle", "a-t-on", "ont-ils", "ont-elles", "est-il", "est-elle", "sont-elles", "sont-ils"}
_ASKING = frozenset({"combien", "quelles", "quels", "quelle", "quel"})
_ASKED = frozenset({"qui", "que", "qu'", "taches", "echeances", "missions", "conclusions"})
_ADJUNCTS = frozenset(
    {"par", "en", "a", "au", "aux", "dans", "et", "ou", "pas", "depuis", "avant", "apres", "pour", "sur"}
)
_ADJUNCTS |= {"mais", "de", "d'", "du", "des", "jusqu'", "hier", "chez", "non", "encore", "toujours", "partie"}
_BEFORE_NAMES = frozenset({"la", "le", "les", "l'"})


def as_verb(sentence: Sentence, start: int, senses: frozenset[str]) -> frozenset[str]:
    """The senses of one word of a question; of a verb in the present those that it has as such."""
    word, before = sentence.words[start], sentence.words[:start]
    if word in _CONTAINS and not _ASKING.isdisjoint(before):
        return frozenset({"filler"})  # "combien de tâches compte la 202"
    if _is_present(sentence, start, word) or (word == "fait" and _does(sentence, start)):
        return senses - {"state:done"} or frozenset({"filler"})
    return senses


def _is_present(sentence: Sentence, start: int, word: Word) -> bool:
    """Whether a word is a verb and no participle: where accents are typed, "Hanoï exécute", or before an article."""
    is_sure = not sentence.text.isascii() or _has_object(sentence, start) or _is_of_clause(sentence, start)
    return word in _PRESENT and not word.written.endswith("é") and is_sure


def _has_object(sentence: Sentence, start: int) -> bool:
    """Whether somebody does it: an article follows, "qui applique la 195", or any name, "que realise hanoi"."""
    before, after = sentence.words[:start], sentence.words[start + 1 : start + 2]
    asked = start == 1 or (bool(before) and before[-1] in _ASKED)
    has_name = asked and bool(after) and after[0] not in _ADJUNCTS
    is_led = bool(after) and after[0] in _BEFORE_NAMES
    return (is_led or has_name) and _AUXILIARIES.isdisjoint(before)


def _is_of_clause(sentence: Sentence, start: int) -> bool:
    """Whether a verb ends the clause of "que" and somebody: "taches que hanoi execute"; "que" asks at the beginning."""
    before = sentence.words[:start]
    led = any(word in ("que", "qu'") for word in before[1:-1])
    return led and before[-1] not in _ADJUNCTS and _AUXILIARIES.isdisjoint(before)


def _does(sentence: Sentence, start: int) -> bool:
    """Whether "fait" tells what somebody does, behind no auxiliary and beside a name: "fait la Santé"."""
    words = sentence.words
    before, after = words[:start], words[start + 1 : start + 2]
    beside = [*after, *before[-1:]]
    is_named = any(each.typed[:1].isupper() or each.isdigit() for each in beside)
    return _has_object(sentence, start) or (is_named and _AUXILIARIES.isdisjoint(before))


def verb_before_pronoun(word: Word) -> Word | None:
    """The verb of a French question: "doit" of "doit-elle", "coordonne" of "coordonne-t-il"."""
    verb, _, pronoun = word.typed.rpartition("-")
    return Word.of(verb.removesuffix("-t")) if verb and pronoun.lower() in _PRONOUNS else None
