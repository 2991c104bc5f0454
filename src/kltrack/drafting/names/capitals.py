"""How words with a capital are told, also with the marks of Vietnamese and French."""

CAPITAL = r"[A-ZĐÀ-ÖØ-ÞĂƠƯẠ-Ỹ]"  # a piece of a regular expression
