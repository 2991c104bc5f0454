"""French words of questions, sense → phrases: the formats of output."""

from __future__ import annotations

PHRASES = {
    "to:format": """
        format | au format | fichier | un fichier | sous forme de | sous forme d' un | en fichier
        sous format | sous forme d' | en format | tableau
    """,
    "exporting": """
        exporter | exporte | exportez | exportés
    """,
}
