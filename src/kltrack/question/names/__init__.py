"""Names that share their words: heads of lists, groups by a member, members left out, a body by its owner."""
