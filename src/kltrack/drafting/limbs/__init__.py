"""Paragraphs cut into limbs, and the lists of bodies that are not to be cut."""
