"""Pieces of French phrases that several tables put together."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import agreeing, combined, parts

DONE = "terminé achevé fait réalisé accompli clôturé bouclé rempli finalisé soldé exécuté honoré parachevé appliqué"
HANDED_IN = "rendu remis livré"  # alone also of decisions and of what was put off
ASKED_NOT = """
    n' a-t-il pas | n' a-t-elle pas | n' ont-ils pas | n' ont-elles pas | n' a-t-on pas | n' a-t-il pas encore
    n' a-t-elle pas encore | n' ont-ils pas encore | n' ont-elles pas encore | n' a-t-on pas encore
    n' a-t-il toujours pas | n' a-t-elle toujours pas | n' ont-ils toujours pas | n' ont-elles toujours pas
"""
NOT = f"""
    {ASKED_NOT.strip()}
    pas | pas encore | non | toujours pas | mais pas | mais pas encore | mais non | et non | ne sont pas | n' est pas
    ne sont pas encore | n' est pas encore
    ne sont toujours pas | n' est toujours pas | n' ont pas été | n' a pas été | n' ont pas encore été
        n' ont toujours pas été | n' a toujours pas été | n' ont jamais été | n' a jamais été
    n' a pas encore été
    n' a pas | n' ont pas | n' a pas encore | n' ont pas encore | n' a toujours pas | n' ont toujours pas
"""
LATE = "tard | trop tard | tardivement | en retard | hors délai | hors délais | après l' échéance | après le délai"
IN_TIME = """
    à temps | à l' heure | dans les délais | dans les temps | en temps voulu
"""
BEFORE_TERM = """
    avant l' échéance | avant le délai | avant le terme | avant terme | avant la date limite | avant les échéances
"""

TERMS = ("d' un délai", "d' une échéance", "d' un terme", "de délai", "de délais", "d' échéance", "d' une date")
GIVEN = "demandé ordonné décidé confié exigé prescrit adopté assigné"


def joined(first: str, participles: str, last: str = "") -> str:
    """Every phrase of `first`, one form of a participle, and one of `last`; either may be empty."""
    before, after = (parts(text) or [""] for text in (first, last))
    return combined(before, agreeing(participles), after)
