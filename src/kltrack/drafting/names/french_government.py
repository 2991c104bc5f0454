"""The French word for the Government, which is written small, as its name where the Government is asked for something.

Elsewhere "le gouvernement" may be that of a province, or only says whose a decree is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.naming import Name

_GOVERNMENT = "government"
_ASKED = re.compile(
    r"\b(?:demand|pri|charg|invit|exhort|recommand|enjoin|propos|suggér|appel)\w*(?: \w+ment)? (?:au|le) "
    r"(?P<asked>gouvernement)\b(?! d[eu']| (?:local|provincial|municipal))",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"(?:^|[.;:]\s+)(?:\W{1,3})?le (?P<asked>gouvernement) "
    r"(?:(?:devra|doit|devrait) \w|est (?:prié|chargé|tenu|invité) de)",
    re.IGNORECASE,
)


def with_government(wording: Wording, names: Sequence[Name]) -> list[Name]:
    """The names, with that of the Government where it is asked or must do something."""
    found = [
        Name(wording.word_after(hit.start("asked")), wording.word_after(hit.end("asked")), hit["asked"], (_GOVERNMENT,))
        for pattern in (_ASKED, _MUST)
        for hit in pattern.finditer(wording.text)
    ]
    rest = [one for one in found if not any(name.first <= one.first < name.end for name in names)]
    return sorted([*names, *rest])
