"""What bodies NAME prints: the same of one body."""

from kltrack.render.documents.bodies import head, item

__all__ = ["head", "item"]
