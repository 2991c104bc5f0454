"""English words of questions, sense → phrases: the formats of output."""

from __future__ import annotations

PHRASES = {
    "format:csv": """
        csv
    """,
    "format:tsv": """
        tsv
    """,
    "format:json": """
        json
    """,
    "format:ndjson": """
        ndjson
    """,
    "format:html": """
        html
    """,
    "format:markdown": """
        markdown
    """,
    "format:svg": """
        svg
    """,
    "format:xlsx": """
        xlsx | excel | spreadsheet
    """,
    "to:format": """
        file | format | into | exported as | export as | as a | in the format | output
        file of | in format
    """,
    "exporting": """
        export | exported | exporting
    """,
}
