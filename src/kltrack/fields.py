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
    _field(
        "administrative-procedures", "thủ tục hành chính", "procédures administratives",
        "administrative formalities", "formalités administratives", "démarches administratives", "TTHC",
    ),
    _field("agriculture-environment", "nông nghiệp và môi trường", "agriculture et environnement"),
    _field("commune-level", "cấp xã", "niveau communal", "échelon communal"),
    _field(
        "communication", "truyền thông", "communication", "communications", "tuyên truyền",
        "propagande", "propaganda",
    ),
    _field("construction", "xây dựng", "construction"),
    _field(
        "decentralisation", "phân cấp, phân quyền", "décentralisation", "decentralization", "phân cấp", "phân quyền",
        "phân cấp và phân quyền", "phân quyền, phân cấp", "delegation of power", "delegation of powers",
        "délégation de pouvoirs", "délégation des pouvoirs",
    ),
    _field(
        "digital-transformation", "chuyển đổi số", "transformation numérique", "numérique", "digitalisation",
        "digitalization", "transformation digitale", "transition numérique", "digital transition",
    ),
    _field(
        "education", "giáo dục", "éducation", "schooling", "enseignement", "education and training",
        "giáo dục và đào tạo", "giáo dục đào tạo", "giáo dục, đào tạo", "éducation et formation",
    ),
    _field(
        "finance", "tài chính", "finances", "public finance", "public finances", "finances publiques",
        "tài chính, ngân sách", "tài chính ngân sách", "tài chính và ngân sách", "tài chính - ngân sách",
        "finances et budget", "finances et le budget", "budget et finances", "finance and budget",
    ),
    _field(
        "health", "y tế", "santé", "health care", "healthcare", "soins de santé", "chăm sóc sức khỏe", "public health",
        "santé publique",
    ),
    _field("home-affairs", "nội vụ", "affaires intérieures"),
    _field(
        "inspection", "kiểm tra", "contrôle", "thanh tra, kiểm tra", "kiểm tra, thanh tra", "thanh tra", "inspections",
        "kiểm tra, giám sát", "kiểm tra và giám sát", "thanh tra và kiểm tra", "thanh tra, kiểm tra, giám sát",
        "kiểm tra, giám sát, thanh tra", "inspection and supervision", "inspection et surveillance",
        "contrôle et surveillance", "contrôle et inspection", "inspection et contrôle",
        "contrôle et de surveillance", "công tác kiểm tra", "công tác kiểm tra, giám sát", "kiểm tra giám sát",
        "công tác kiểm tra giám sát", "công tác kiểm tra và giám sát",
    ),
    _field("justice", "tư pháp", "justice", "judiciary"),
    _field(
        "land", "đất đai", "foncier", "quản lý đất đai", "land management", "land use", "foncière", "fonciers",
        "foncières", "gestion foncière", "questions foncières",
    ),
    _field(
        "legal-documents", "văn bản pháp luật", "textes juridiques", "văn bản quy phạm pháp luật", "VBQPPL",
        "legislation", "législation", "văn bản pháp lý", "xây dựng pháp luật",
        "thể chế", "hoàn thiện thể chế", "xây dựng thể chế", "thể chế, pháp luật", "thể chế, văn bản pháp luật",
        "legal texts", "legal acts",
        "legal instruments",
        "textes législatifs", "textes de loi", "law-making", "lawmaking", "documents juridiques",
    ),
    _field("mass-organisations", "đoàn thể", "organisations de masse", "mass organizations", "tổ chức đoàn thể"),
    _field(
        "organisation", "tổ chức bộ máy", "organisation", "organization", "tổ chức", "bộ máy", "sắp xếp tổ chức",
        "sắp xếp bộ máy", "sắp xếp tổ chức bộ máy", "tinh gọn bộ máy", "tinh gọn tổ chức bộ máy",
        "sắp xếp, tinh gọn bộ máy", "sắp xếp, tổ chức bộ máy", "organisational apparatus", "organizational apparatus",
        "apparatus", "appareil", "organisation de l'appareil", "réorganisation", "reorganisation", "reorganization",
        "restructuring", "restructuration", "organisational structure", "organizational structure",
    ),
    _field(
        "party-building", "xây dựng Đảng", "édification du Parti", "construction du Parti", "building the Party",
        "building of the Party", "công tác xây dựng Đảng", "công tác đảng", "Party work", "travail du Parti",
    ),
    _field(
        "personnel", "cán bộ", "personnel", "nhân sự", "tổ chức cán bộ", "công tác cán bộ", "công tác nhân sự",
        "cadres", "staff", "staffing", "human resources", "ressources humaines", "personnel work", "personnels",
        "travail du personnel", "travail de personnel", "travail sur le personnel", "gestion du personnel",
        "travail sur les cadres", "travail relatif aux cadres", "politique du personnel", "affaires du personnel",
    ),
    _field("planning", "quy hoạch", "planification", "spatial planning", "công tác quy hoạch", "lập quy hoạch"),
    _field("press", "báo chí", "presse", "media", "the media", "médias", "news media", "mass media"),
    _field(
        "public-assets", "tài sản công", "biens publics", "public property", "State assets", "State property",
        "tài sản nhà nước", "trụ sở, tài sản công", "trụ sở và tài sản công", "trụ sở, tài sản", "biens de l'État",
        "patrimoine public", "actifs publics", "sièges et biens publics", "headquarters and public assets",
        "offices and public assets",
    ),
    _field(
        "public-service-units", "đơn vị sự nghiệp", "établissements publics", "đơn vị sự nghiệp công lập",
        "public institutions", "unités de service public", "services publics autonomes",
        "réorganisation des établissements publics", "réorganisation des unités de service public",
        "restructuration des établissements publics", "restructuration des unités de service public",
        "reorganisation of public institutions", "reorganisation of public service units",
        "reorganization of public institutions", "reorganization of public service units",
        "restructuring of public institutions", "restructuring of public service units",
    ),
    _field(
        "rewards", "khen thưởng", "récompenses", "rewards and commendation", "thi đua khen thưởng",
        "thi đua, khen thưởng", "thi đua và khen thưởng", "thi đua", "awards", "emulation", "emulation and rewards",
        "émulation", "émulation et récompenses", "distinctions",
    ),
    _field(
        "science-technology", "khoa học và công nghệ", "sciences et technologies", "science and technology",
        "khoa học công nghệ", "khoa học, công nghệ", "science et technologie", "science", "sciences", "khoa học",
    ),
    _field("security", "an ninh", "sécurité", "national security", "an ninh quốc gia", "sécurité nationale"),
    _field(
        "state-enterprises", "doanh nghiệp nhà nước", "entreprises d'État", "state-owned enterprises",
        "state enterprises", "entreprises publiques", "SOE", "SOEs", "DNNN", "state companies",
        "state-owned companies", "sociétés d'État",
        "réorganisation des entreprises d'État",
        "réorganisation des entreprises publiques", "restructuration des entreprises d'État",
        "restructuration des entreprises publiques", "reorganisation of state-owned enterprises",
        "reorganization of state-owned enterprises", "restructuring of state-owned enterprises",
    ),
)  # fmt: skip
_BY_ID = {field.id: field for field in FIELDS_OF_WORK}


def field_name(field: str, language: str) -> str:
    """The name of a field in a language; its id in English, and for a field that only a curator's register has."""
    known = _BY_ID.get(field)
    return next((name for code, name in known.names.items() if code == language), field) if known else field


def other_names(field: str) -> tuple[str, ...]:
    """What people call a field beside its id, in any language."""
    return (*_BY_ID[field].names.values(), *_BY_ID[field].also) if field in _BY_ID else ()


def field_called(name: str, fields: list[str]) -> str | None:
    """The one of the fields that a name means: its id or a name, in any case, with or without its marks."""
    wanted = fold(name)
    return next((each for each in fields if wanted in map(fold, (each, *other_names(each)))), None)
