"""What is allowed in a register but hardly meant: the rules, one function each, that `rules` lists and runs."""
