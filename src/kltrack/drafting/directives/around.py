"""What stands around a limb that is judged."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from kltrack.drafting.directives.scopes import Scope


class Around(NamedTuple):
    """What stands around a limb: what it inherits, and who issued the document.

    `in_list`: the limb is in a list that an introduction opened; `has_begun`: there is a record already;
    `is_started`: it is not in the first paragraph; `is_conclusion`: the Party issued the document; `number`: its own;
    `is_dated_behind`: the sentence behind it says nothing but by when it is to be done.
    """

    scope: Scope
    issuers: Collection[str]
    in_list: bool
    has_begun: bool
    is_started: bool
    is_conclusion: bool
    number: str = ""
    is_dated_behind: bool = False
