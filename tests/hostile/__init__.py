"""Attacks on kltrack, kind by kind: each ends with the right answer or a sentence, never with 70, a hang or a lie."""
