"""Records from directives: the walk through a text, closing deadlines, repetitions, doubts and ids."""
