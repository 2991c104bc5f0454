"""The dates of a limb: which are there, what they say, and which limits the work."""
