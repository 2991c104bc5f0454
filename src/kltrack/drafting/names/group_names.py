"""How texts name groups: other forms of a group's name, and plain words such as "agencies" for any of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kltrack.terms import LanguageCode

# Those who issue conclusions; no conclusion addresses them.
PARTY = ("politburo", "secretariat", "party-central-committee")
# The group of agencies and units, and that of the relevant ones (True).
AGENCIES = {False: "agencies-and-units", True: "relevant-agencies"}
# A pattern in the directory's names, and what texts write instead.
_OTHER_FORMS = (
    (r"\bliên quan\b", "có liên quan"),
    (r"\b[ỦUủu][yỷ] ban nhân dân\b", "UBND"),
    (r"\btỉnh, thành phố\b", "tỉnh, thành"),
    (r"\b(thủ trưởng|chủ tịch|bí thư) (?!các)", r"\1 các "),
    (r"(?<=\S )các (?=\S)", ""),
    (r"\b(nhân dân|UBND) các tỉnh, thành phố$", r"\1 các tỉnh"),
    (r"\bprovinciaux et municipaux\b", "provinciaux"),
    (r"\b(provincial and municipal|provincial and city) Party secretaries\b", r"secretaries of \1 Party committees"),
    (r"\bprovinces and cities\b", "provinces and centrally-run cities"),
    (r"\bof provinces and (?:centrally-run )?cities\b", "of cities and provinces"),
    (r"\bministères et (branches|secteurs)\b", r"ministères, \1"),
    (r"\bministères et secteurs\b", "ministères aux secteurs"),
    (r"^provincial Party secretaries$", "secretaries of Party committees"),
    (r"^localities$", "localities nationwide"),
    (r"^localities$", "local leaders"),
    (r"^ministries and ministerial-level agencies$", "ministries, ministerial-level agencies"),
    (r"\bministerial-level agencies$", "ministry-level agencies"),
    (r"^provinces and cities$", "cities and provinces"),
    (r"^chairs of provincial People's Committees$", "chairs of People's Committees"),
    (r"^chairs of provincial People's Committees$", "heads of the People's Committees"),
    (r"^chairmen of provinces$", "chairmen of centrally-run cities and provinces"),
    (r"^chairmen of provinces$", "chairmen of provinces and centrally-run cities"),
    (r"^présidents des comités populaires provinciaux et municipaux$", "présidents des comités populaires"),
    (r"^secrétaires du comité provincial du Parti$", "secrétaires des comités du Parti"),
    (r"^secrétaires des comités provinciaux et municipaux du Parti$", "secrétaires des comités du Parti"),
    (r"\bcomités du Parti à tous les niveaux\b", "comités locaux du Parti"),
    (r"\bprovinces et villes\b", "villes et provinces"),
    (r"\bcentrally-run\b", "centrally-governed"),
    (r"\bprovincial and municipal\b", "municipal and provincial"),
    (r"\bprovincial and municipal\b", "provincial and city"),
    (r"\bprovincial and (?:municipal|city)\b", "provincial"),
    (r"\b[Cc]hair(?:s|men)\b", "chairpersons"),
    (r"\b[Cc]hairs\b", "chairmen"),
    (r"\b[Cc]hairmen\b", "chairs"),
)
_ANY = {
    "vi": re.compile(
        r"(?:(?:thủ trưởng|người đứng đầu|lãnh đạo) )?(?:các |những )?(?:cơ quan|đơn vị|tổ chức)"
        r"(?:(?:,| và) (?:cơ quan|đơn vị|tổ chức))*",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:(?:heads|leaders) of )?(?:(?:other|all|government) )*"
        r"(?:agencies|units|organi[sz]ations(?=,| and)|bodies)(?:(?:,| and) (?:agencies|units|organi[sz]ations))*",
        re.IGNORECASE,
    ),
    "fr": re.compile(r"(?:agences|organismes|organes|unités)(?:(?:,| et) (?:agences|organismes|organes|unités))*"),
}
_RELEVANT = {"vi": "liên quan", "en": "relevant", "fr": "concerné"}


@cache
def forms(name: str) -> Sequence[str]:
    """A group's name, and its other forms."""
    found = [name]
    for pattern, other in _OTHER_FORMS:
        more = [re.sub(pattern, other, each) for each in found]
        found += [each for each in more if each not in found]
    return found


def is_any_agency(text: str, language: LanguageCode) -> bool:
    """Whether words mean agencies in general and no certain ones: "các đơn vị"."""
    return _ANY[language].fullmatch(text) is not None


def are_only_units(text: str) -> bool:
    """Whether words name no agencies but units or bodies of some sort, whose the text does not say: "các đơn vị"."""
    return _ONLY_UNITS.fullmatch(text) is not None


_ONLY_UNITS = re.compile(
    r"(?:(?:heads|leaders) of |(?:thủ trưởng|người đứng đầu|lãnh đạo) )?(?:(?:other|all|các|những) )*"
    r"(?:units|bodies|đơn vị|unités)",
    re.IGNORECASE,
)


def are_relevant(text: str, language: LanguageCode) -> bool:
    """Whether a text says that the relevant ones are meant."""
    return _RELEVANT[language] in text
