"""The phrases of questions as a query reads them, made of the tables in `question/vocabulary/`.

    python tests/generate_phrases.py

Run it after a word was added, changed or taken out: without it the change has no effect. tests/test_phrases.py holds
the committed files to be what this gives.
"""

from __future__ import annotations

from pathlib import Path

from kltrack.question.vocabulary.gathering import gathered
from kltrack.question.vocabulary.senses import FOLDER
from kltrack.terms import LANGUAGE_CODES

if __name__ == "__main__":
    for language in LANGUAGE_CODES:
        (Path(FOLDER) / f"{language}.txt").write_text(gathered(language), encoding="utf-8", newline="\n")
