"""The words of questions in each language, and the words that no command answers: which phrases carry which sense."""
