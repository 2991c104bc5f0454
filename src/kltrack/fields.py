"""What the fields of work are called in each language, beside their ids, which are English words."""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.terms import LanguageCode
from kltrack.text import fold
from kltrack.values import Value


class FieldOfWork(Value):
    """A field: its id, its names by language, and what else people call it."""

    id: str
    names: Mapping[LanguageCode, str]
    also: tuple[str, ...] = ()


def _field(identity: str, vi: str, fr: str, *also: str) -> FieldOfWork:
    return FieldOfWork(id=identity, names={"vi": vi, "fr": fr}, also=also)


FIELDS_OF_WORK = (
    _field("administrative-procedures", "thủ tục hành chính", "procédures administratives"),
    _field("commune-level", "cấp xã", "niveau communal"),
    _field("communication", "truyền thông", "communication"),
    _field("decentralisation", "phân cấp, phân quyền", "décentralisation", "decentralization", "phân cấp"),
    _field("digital-transformation", "chuyển đổi số", "transformation numérique", "numérique"),
    _field("education", "giáo dục", "éducation"),
    _field("finance", "tài chính", "finances"),
    _field("health", "y tế", "santé", "health care", "healthcare", "soins de santé", "chăm sóc sức khỏe"),
    _field("inspection", "kiểm tra", "contrôle", "thanh tra, kiểm tra", "kiểm tra, thanh tra"),
    _field("justice", "tư pháp", "justice"),
    _field("land", "đất đai", "foncier"),
    _field("legal-documents", "văn bản pháp luật", "textes juridiques"),
    _field("mass-organisations", "đoàn thể", "organisations de masse", "mass organizations"),
    _field("organisation", "tổ chức bộ máy", "organisation", "organization", "tổ chức"),
    _field("party-building", "xây dựng Đảng", "édification du Parti"),
    _field("personnel", "cán bộ", "personnel", "nhân sự", "tổ chức cán bộ"),
    _field("planning", "quy hoạch", "planification"),
    _field("press", "báo chí", "presse"),
    _field("public-assets", "tài sản công", "biens publics"),
    _field(
        "public-service-units", "đơn vị sự nghiệp", "établissements publics", "đơn vị sự nghiệp công lập"
    ),
    _field(
        "rewards", "khen thưởng", "récompenses", "rewards and commendation", "thi đua khen thưởng",
        "thi đua, khen thưởng",
    ),
    _field(
        "science-technology", "khoa học và công nghệ", "sciences et technologies",
        "science and technology", "khoa học công nghệ",
    ),
    _field("security", "an ninh", "sécurité"),
    _field(
        "state-enterprises", "doanh nghiệp nhà nước", "entreprises d'État",
        "state-owned enterprises", "state enterprises", "entreprises publiques",
    ),
)  # fmt: skip
_BY_ID = {field.id: field for field in FIELDS_OF_WORK}


def field_name(field: str, language: str) -> str:
    """What a field is called in a language; its id where that is English, or the field a curator's own."""
    known = _BY_ID.get(field)
    return next((name for code, name in known.names.items() if code == language), field) if known else field


def other_names(field: str) -> tuple[str, ...]:
    """What people call a field beside its id, in any language."""
    return (*_BY_ID[field].names.values(), *_BY_ID[field].also) if field in _BY_ID else ()


def field_called(name: str, fields: list[str]) -> str | None:
    """The one of the fields that a name means: its id or a name, in any case, with or without its marks."""
    wanted = fold(name)
    return next((each for each in fields if wanted in map(fold, (each, *other_names(each)))), None)
