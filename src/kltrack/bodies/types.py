"""What the types of bodies are called; a register's own types are shown as it writes them."""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.messages import message
from kltrack.terms import marked

TYPES_OF_BODIES: Mapping[str, str] = {
    "city": marked("city", "type of body"),
    "front": marked("front", "type of body"),
    "government-agency": marked("government-agency", "type of body"),
    "group": marked("group", "type of body"),
    "mass-association": marked("mass-association", "type of body"),
    "ministerial-agency": marked("ministerial-agency", "type of body"),
    "ministry": marked("ministry", "type of body"),
    "ministry-party-committee": marked("ministry-party-committee", "type of body"),
    "office-holder": marked("office-holder", "type of body"),
    "party-commission": marked("party-commission", "type of body"),
    "party-committee": marked("party-committee", "type of body"),
    "party-organ": marked("party-organ", "type of body"),
    "peoples-committee": marked("peoples-committee", "type of body"),
    "province": marked("province", "type of body"),
    "provincial-party-committee": marked("provincial-party-committee", "type of body"),
    "socio-political-organisation": marked("socio-political-organisation", "type of body"),
    "state-institution": marked("state-institution", "type of body"),
    "steering-committee": marked("steering-committee", "type of body"),
}


def type_in_words(of_body: str) -> str:
    """A type in the language of the answer."""
    return message(TYPES_OF_BODIES[of_body]) if of_body in TYPES_OF_BODIES else of_body
