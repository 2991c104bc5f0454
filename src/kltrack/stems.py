"""The stem that the forms of an English or French word have in common: send, sends, sending; école, écoles.

The Snowball stemmers find it. They also take some words for forms of others that mean something else, "commune" for
"communication", and do not know that "sent" is a form of "send": what an ending adds to the meaning stays in the stem,
and the lines below say which words are forms of one another alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from kltrack.text import nfc, strip_marks, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Inflected = Literal["en", "fr"]

INFLECTED: tuple[Inflected, ...] = ("en", "fr")  # the languages whose words have several forms
_SHORTEST = 3  # letters
_WORD = r"[^\W\d_]+"
_LISTED = "0"  # ends the stem of the words of a line; no stem of the stemmer has a digit

# Endings that make a word of another meaning: securities of secure, governance of govern. In the singular.
_KEPT: Mapping[Inflected, str] = {
    "en": "ance ence ity ism ist ive ful less ness ly able ible ional ical er or",
    "fr": "isme iste ité ite ative atif ive if able ible ience ance eur euse",
}

# Words that are forms of one another and of no other, a line each. Those that stand alone are words of the other
# language: "done" is no form of "donner".
_FORMS: Mapping[Inflected, str] = {
    "en": """
        accord accords
        according accordingly
        bring brings brought bringing
        build builds built building buildings
        celle celles
        children child
        choose chooses chose chosen choosing
        collective collectives collectively
        corporation corporations
        data datum
        department departments departmental
        direction directions
        done
        draw draws drew drawn drawing
        drive drives drove driven driving
        find finds finding findings
        found founds founded founding foundation
        general generals
        give gives gave given giving
        government governments
        hold holds held holding
        information
        inspector inspectors
        institution institutions
        keep keeps kept keeping
        lead leads led leading
        make makes made making
        market markets
        meet meets met
        meeting meetings
        merge merges merged merging merger mergers
        office offices
        officer officers
        opening openings
        organisation organisations organization organizations
        parti partis
        pay pays paid paying payment payments
        pressing
        public
        publish publishes published publishing publication publications
        relation relations
        reorganise reorganises reorganised reorganising reorganisation reorganisations reorganize reorganizes
        securities
        seek seeks sought seeking
        send sends sent sending
        sell sells sold selling sale sales
        set sets setting
        speak speaks spoke spoken speaking
        spend spends spent spending
        standing
        statement statements
        station stations
        take takes took taken taking
        teach teaches taught teaching
        teacher teachers
        think thinks thought thinking
        university universities
        write writes wrote written writing
    """,
    "fr": """
        activité activités
        an ans
        armée armées
        bâtiment bâtiments
        bâtir bâtit bâti bâtie bâtis bâties
        carte cartes
        commission commissions
        comme
        commun communs
        commune communes
        communication communications communiquer communique communiqué communiqués
        conférence conférences
        congrès
        conseiller conseillère conseillers conseillères
        constitution constitutions
        construire construit construite construits construites construction constructions
        contre
        cours
        data
        date dates
        département départements
        direction directions
        document documents
        documentation
        done
        donnée données
        droit droits
        effectif effectifs
        élève élèves
        élire élu élue élus élues élection élections
        emploi emplois
        employé employés employée employées
        employer emploie emploient
        envoyer envoie envoient envoyé envoyée envoyés envoyées enverra envoi envois
        équipe équipes
        établissement établissements
        étude études étudier étudie étudié étudiée étudiés étudiées
        étudiant étudiants étudiante étudiantes
        faut
        fin fins
        finir finit finissent fini finie finis finies
        finance finances
        fonction fonctions
        fonctionnement fonctionner fonctionne
        fonds
        forme formes
        former formé formée formés formées forment formation formations
        gestion gérer gère gèrent géré gérée gérés gérées
        gouvernement gouvernements
        gouvernance
        information informations
        institut instituts
        institution institutions
        logement logements
        marché marchés
        merit
        mesure mesures
        mission missions
        nommer nomme nomment nommé nommée nommés nommées nomination nominations
        nouveau nouveaux nouvel nouvelle nouvelles
        organe organes
        organisation organisations
        organiser organise organisent organisé organisée organisés organisées
        parti partis
        partir part partent
        partie parties
        passage passages
        pays
        permanence permanences
        plan plans
        pointe pointes
        policies
        police
        politique politiques
        poste postes
        presse
        presser pressant
        proposer propose proposent proposé proposée proposés proposées proposition propositions
        propos
        propre propres
        public publics publique publiques publiquement
        publication publications publier publie publié publiée publiés publiées
        règle règles
        règlement règlements
        relation relations
        résolution résolutions
        salarial salariale salariaux salariales salaire salaires
        salarié salariés salariée salariées
        siège sièges
        société sociétés
        station stations
        terre terres
        traitement traitements
        travail travaux
        travailler travaille travaillent
        travailleur travailleurs
    """,
}


def stem(word: str, language: Inflected) -> str:
    """The stem of a word of a language: in lower case, with those marks that do not belong to its ending."""
    if len(word) < _SHORTEST:
        return word
    listed = _listed(language)
    if word in listed:
        return listed[word]
    found = _stemmer(language)(word)
    singular = word.removesuffix("s") if not word.endswith("ies") else f"{word[:-3]}y"
    kept = (each for each in _KEPT[language].split() if singular.endswith(each) and len(found + each) <= len(singular))
    return found + next(kept, "")


def stems_of(text: str, language: Inflected) -> str:
    """The stems of the words of a text; after those with marks in French the same without, as people type them."""
    found = (each for word in re.findall(_WORD, nfc(visible(text).casefold())) for each in _stems(word, language))
    return " ".join(found)


@cache
def _stems(word: str, language: Inflected) -> tuple[str, ...]:
    found = stem(word, language)
    if word.isascii():
        return (found,)
    return tuple(dict.fromkeys((found, strip_marks(found), stem(strip_marks(word), language))))


@cache
def _listed(language: Inflected) -> Mapping[str, str]:
    """Each word of the lines → its stem; also without marks, where no other word is written so."""
    lines = [line.split() for line in _FORMS[language].splitlines() if line.strip()]
    marked = {word: line[0] + _LISTED for line in lines for word in line}
    return {strip_marks(word): strip_marks(found) for word, found in marked.items()} | marked


@cache
def _stemmer(language: Inflected) -> Callable[[str], str]:
    """The stemmer of a language, imported only where words are looked for or a register is compiled."""
    if language == "en":
        from snowballstemmer.english_stemmer import EnglishStemmer

        return cache(EnglishStemmer().stemWord)
    from snowballstemmer.french_stemmer import FrenchStemmer

    return cache(FrenchStemmer().stemWord)
