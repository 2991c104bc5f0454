"""What the parts of a question mean together: the command that answers, its filter, and notes beside the answer."""
