"""The words of questions that only frame them, a module a language: greetings, who asks and why, "show me"."""

from kltrack.question.vocabulary.framing import english, french, vietnamese

__all__ = ["english", "french", "vietnamese"]
