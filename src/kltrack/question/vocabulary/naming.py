"""What is asked of a name alone: "what does * stand for"."""

from __future__ import annotations

from functools import cache

from kltrack.question.vocabulary.combining import parts
from kltrack.text import strip_marks

# A short name stands at the place of "*".
_WHAT_IT_IS = """
    what is * | what's * | what does * stand for | what does * mean | which body is * | what body is *
    which agency is * | which organisation is * | * stands for what | what is * short for
    look up * | look up body * | look up the body *

    c' est quoi * | c' est quoi l' organisme * | que signifie * | que veut dire * | quel organisme est *
    qu' est-ce que * | qu' est-ce que le * | qu' est-ce que la * | quel est l' organisme *

    * là cơ quan nào | * là gì | * viết tắt của cơ quan nào | * là viết tắt của cơ quan nào | tra * là cơ quan nào
    tra tên viết tắt * là cơ quan nào | tra cứu * là cơ quan nào
"""


@cache
def asks_what_it_is() -> frozenset[str]:
    """All that may be asked of a short name alone, without marks and with "*" at the place of the name."""
    return frozenset(parts(strip_marks(_WHAT_IT_IS)))
