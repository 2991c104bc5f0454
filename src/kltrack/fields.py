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
        "thủ tục HC", "cải cách thủ tục hành chính", "đơn giản hóa thủ tục hành chính", "red tape",
        "administrative paperwork", "paperasse", "reform of administrative procedures",
        "administrative procedure reform",
        "réforme des procédures administratives", "simplification des procédures administratives",
    ),
    _field("agriculture-environment", "nông nghiệp và môi trường", "agriculture et environnement"),
    _field("commune-level", "cấp xã", "niveau communal", "échelon communal"),
    _field(
        "communication", "truyền thông", "communication", "communications", "tuyên truyền",
        "propagande", "propaganda",
        "công tác tuyên truyền", "công tác truyền thông", "thông tin, tuyên truyền", "truyền thông, tuyên truyền",
        "tuyên truyền, truyền thông", "public communication", "communication work", "propaganda work",
        "communication publique", "travail de communication", "travail de propagande",
    ),
    _field("construction", "xây dựng", "construction"),
    _field(
        "decentralisation", "phân cấp, phân quyền", "décentralisation", "decentralization", "phân cấp", "phân quyền",
        "phân cấp và phân quyền", "phân quyền, phân cấp", "delegation of power", "delegation of powers",
        "délégation de pouvoirs", "délégation des pouvoirs",
        "phân cấp, ủy quyền", "phân cấp, phân quyền, ủy quyền", "devolution", "devolution of powers",
        "transfer of powers", "decentralisation and delegation", "decentralization and delegation",
        "decentralisation and delegation of powers", "transfert de compétences", "transferts de compétences",
        "transfert de pouvoirs", "décentralisation et délégation", "décentralisation et délégation de pouvoirs",
        "décentralisation et délégation des pouvoirs",
    ),
    _field(
        "digital-transformation", "chuyển đổi số", "transformation numérique", "numérique", "digitalisation",
        "digitalization", "transformation digitale", "transition numérique", "digital transition",
        "CĐS", "công tác chuyển đổi số", "chuyển đổi kỹ thuật số", "digital affairs", "transition digitale",
        "transformation par le numérique", "le digital",
    ),
    _field(
        "education", "giáo dục", "éducation", "schooling", "enseignement", "education and training",
        "giáo dục và đào tạo", "giáo dục đào tạo", "giáo dục, đào tạo", "éducation et formation",
        "công tác giáo dục", "enseignement et formation", "éducation et enseignement",
    ),
    _field(
        "finance", "tài chính", "finances", "public finance", "public finances", "finances publiques",
        "tài chính, ngân sách", "tài chính ngân sách", "tài chính và ngân sách", "tài chính - ngân sách",
        "finances et budget", "finances et le budget", "budget et finances", "finance and budget",
        "công tác tài chính", "financial matters", "financial affairs", "budget and finance",
        "affaires financières", "questions financières",
    ),
    _field(
        "health", "y tế", "santé", "health care", "healthcare", "soins de santé", "chăm sóc sức khỏe", "public health",
        "santé publique",
        "công tác y tế", "chăm sóc y tế", "medical care", "health services", "health care services",
        "services de santé", "soins médicaux", "services de soins",
    ),
    _field("home-affairs", "nội vụ", "affaires intérieures"),
    _field(
        "inspection", "kiểm tra", "contrôle", "thanh tra, kiểm tra", "kiểm tra, thanh tra", "thanh tra", "inspections",
        "kiểm tra, giám sát", "kiểm tra và giám sát", "thanh tra và kiểm tra", "thanh tra, kiểm tra, giám sát",
        "kiểm tra, giám sát, thanh tra", "inspection and supervision", "inspection et surveillance",
        "contrôle et surveillance", "contrôle et inspection", "inspection et contrôle",
        "contrôle et de surveillance", "công tác kiểm tra", "công tác kiểm tra, giám sát", "kiểm tra giám sát",
        "công tác kiểm tra giám sát", "công tác kiểm tra và giám sát",
        "công tác thanh tra", "công tác thanh tra, kiểm tra", "công tác kiểm tra, thanh tra", "thanh kiểm tra",
        "giám sát, kiểm tra", "kiểm tra và thanh tra", "inspection work", "supervision and inspection",
        "inspection and oversight", "inspections et contrôles", "contrôles et inspections",
        "surveillance et contrôle", "travail d'inspection",
    ),
    _field("justice", "tư pháp", "justice"),
    _field(
        "land", "đất đai", "foncier", "quản lý đất đai", "land management", "land use", "foncière", "fonciers",
        "foncières", "gestion foncière", "questions foncières",
        "công tác quản lý đất đai", "quản lý, sử dụng đất đai", "quản lý và sử dụng đất đai", "sử dụng đất đai",
        "lands", "terres", "terrains",
        "land affairs", "land matters", "land issues", "land administration", "affaires foncières", "domaine foncier",
        "utilisation des terres", "usage des terres", "gestion des terres",
    ),
    _field(
        "legal-documents", "văn bản pháp luật", "textes juridiques", "văn bản quy phạm pháp luật", "VBQPPL",
        "legislation", "législation", "văn bản pháp lý", "xây dựng pháp luật",
        "thể chế", "hoàn thiện thể chế", "xây dựng thể chế", "thể chế, pháp luật", "thể chế, văn bản pháp luật",
        "legal texts", "legal acts",
        "legal instruments",
        "textes législatifs", "textes de loi", "law-making", "lawmaking", "documents juridiques",
        "VBPL", "VB QPPL", "văn bản QPPL", "văn bản quy phạm", "văn bản luật", "hệ thống pháp luật", "khung pháp lý",
        "hành lang pháp lý", "công tác xây dựng pháp luật", "xây dựng và hoàn thiện thể chế",
        "xây dựng, hoàn thiện thể chế", "hoàn thiện pháp luật", "hoàn thiện thể chế, pháp luật", "legal docs",
        "legal framework", "legal drafting", "legislative texts", "legislative work", "normative documents",
        "actes juridiques", "actes normatifs", "textes légaux", "textes normatifs", "instruments juridiques",
        "documents législatifs", "cadre juridique", "travail législatif",
    ),
    _field(
        "mass-organisations", "đoàn thể", "organisations de masse", "mass organizations", "tổ chức đoàn thể",
        "đoàn thể quần chúng", "đoàn thể nhân dân", "tổ chức quần chúng", "công tác đoàn thể", "mass associations",
        "mass bodies", "associations de masse", "organisations populaires",
    ),
    _field(
        "organisation", "tổ chức bộ máy", "organisation", "organization", "tổ chức", "bộ máy", "sắp xếp tổ chức",
        "sắp xếp bộ máy", "sắp xếp tổ chức bộ máy", "tinh gọn bộ máy", "tinh gọn tổ chức bộ máy",
        "sắp xếp, tinh gọn bộ máy", "sắp xếp, tổ chức bộ máy", "organisational apparatus", "organizational apparatus",
        "apparatus", "appareil", "organisation de l'appareil", "réorganisation", "reorganisation", "reorganization",
        "restructuring", "restructuration", "organisational structure", "organizational structure",
        "sắp xếp lại bộ máy", "sắp xếp, tinh gọn tổ chức bộ máy", "tinh giản bộ máy", "kiện toàn bộ máy",
        "kiện toàn tổ chức bộ máy", "cải cách bộ máy", "công tác tổ chức bộ máy", "streamlining of the apparatus",
        "streamlining the apparatus", "reorganisation of the apparatus", "reorganization of the apparatus",
        "reform of the apparatus", "apparatus reform", "organisational matters", "organizational matters",
        "réorganisation de l'appareil", "restructuration de l'appareil", "rationalisation de l'appareil",
        "simplification de l'appareil", "réforme de l'appareil", "structure organisationnelle",
    ),
    _field(
        "party-building", "xây dựng Đảng", "édification du Parti", "construction du Parti", "building the Party",
        "building of the Party", "công tác xây dựng Đảng", "công tác đảng", "Party work", "travail du Parti",
        "xây dựng, chỉnh đốn Đảng", "xây dựng và chỉnh đốn Đảng", "xây dựng Đảng, chỉnh đốn Đảng",
        "xây dựng Đảng và chỉnh đốn Đảng", "chỉnh đốn Đảng", "công tác xây dựng, chỉnh đốn Đảng", "Party affairs",
        "Party matters", "Party construction", "Party development", "strengthening the Party", "affaires du Parti",
        "renforcement du Parti",
    ),
    _field(
        "personnel", "cán bộ", "personnel", "nhân sự", "tổ chức cán bộ", "công tác cán bộ", "công tác nhân sự",
        "cadres", "staff", "staffing", "human resources", "ressources humaines", "personnel work", "personnels",
        "travail du personnel", "travail de personnel", "travail sur le personnel", "gestion du personnel",
        "travail sur les cadres", "travail relatif aux cadres", "politique du personnel", "affaires du personnel",
        "cán bộ, nhân sự", "nhân sự, cán bộ", "quản lý cán bộ", "nguồn nhân lực", "HR", "personnel matters",
        "personnel affairs", "staffing matters", "cadre work", "cadre affairs", "RH", "questions de personnel",
        "gestion des cadres", "gestion des ressources humaines",
    ),
    _field(
        "planning", "quy hoạch", "planification", "spatial planning", "công tác quy hoạch", "lập quy hoạch",
        "urban planning", "town planning", "urban and rural planning", "urbanisme", "planification urbaine",
        "công tác lập quy hoạch", "quản lý quy hoạch", "master planning", "territorial planning",
        "planification territoriale", "planification spatiale", "aménagement du territoire",
    ),
    _field(
        "press", "báo chí", "presse", "media", "the media", "médias", "news media", "mass media",
        "công tác báo chí", "báo đài", "báo giới", "báo, tạp chí", "báo và tạp chí", "báo chí, tạp chí", "các tờ báo",
        "newspapers", "newspaper", "newspapers and magazines", "press and media", "media outlets", "press outlets",
        "journalism", "journaux", "journaux et magazines", "journaux et revues", "presse écrite", "presse et médias",
        "journalisme",
    ),
    _field(
        "public-assets", "tài sản công", "biens publics", "public property", "State assets", "State property",
        "tài sản nhà nước", "trụ sở, tài sản công", "trụ sở và tài sản công", "trụ sở, tài sản", "biens de l'État",
        "patrimoine public", "actifs publics", "sièges et biens publics", "headquarters and public assets",
        "offices and public assets",
        "tài sản", "tài sản công, trụ sở", "tài sản công và trụ sở", "quản lý tài sản công", "tài sản của Nhà nước",
        "assets", "government assets", "government property", "state-owned assets", "public assets and offices",
        "public assets and headquarters", "assets and offices", "actifs de l'État", "patrimoine de l'État",
        "biens publics et sièges", "patrimoine immobilier public",
    ),
    _field(
        "public-service-units", "đơn vị sự nghiệp", "établissements publics", "đơn vị sự nghiệp công lập",
        "public institutions", "unités de service public", "services publics autonomes",
        "réorganisation des établissements publics", "réorganisation des unités de service public",
        "restructuration des établissements publics", "restructuration des unités de service public",
        "reorganisation of public institutions", "reorganisation of public service units",
        "reorganization of public institutions", "reorganization of public service units",
        "restructuring of public institutions", "restructuring of public service units",
        "ĐVSN", "ĐVSNCL", "đơn vị sự nghiệp công", "sự nghiệp công lập", "service units", "public sector units",
        "public service institutions", "public non-business units", "non-business units", "public establishments",
        "unités de service", "unités publiques",
    ),
    _field(
        "rewards", "khen thưởng", "récompenses", "rewards and commendation", "thi đua khen thưởng",
        "thi đua, khen thưởng", "thi đua và khen thưởng", "thi đua", "awards", "emulation", "emulation and rewards",
        "émulation", "émulation et récompenses", "distinctions",
        "công tác khen thưởng", "công tác thi đua khen thưởng",
        "emulation and commendation", "émulation et distinctions",
    ),
    _field(
        "science-technology", "khoa học và công nghệ", "sciences et technologies", "science and technology",
        "khoa học công nghệ", "khoa học, công nghệ", "science et technologie", "science", "sciences", "khoa học",
        "KHCN", "KH&CN", "S&T", "sci-tech", "sciences et technologie", "science et technologies",
    ),
    _field(
        "security", "an ninh", "sécurité", "national security", "an ninh quốc gia", "sécurité nationale",
        "an ninh, quốc phòng", "quốc phòng, an ninh", "an ninh và quốc phòng", "quốc phòng và an ninh",
        "an ninh trật tự", "trật tự, an ninh", "security and order", "security and defence", "defence and security",
        "security matters", "sécurité et ordre", "sécurité et ordre public", "sécurité et défense",
        "défense et sécurité", "questions de sécurité",
    ),
    _field(
        "state-enterprises", "doanh nghiệp nhà nước", "entreprises d'État", "state-owned enterprises",
        "state enterprises", "entreprises publiques", "SOE", "SOEs", "DNNN", "state companies",
        "state-owned companies", "sociétés d'État",
        "réorganisation des entreprises d'État",
        "réorganisation des entreprises publiques", "restructuration des entreprises d'État",
        "restructuration des entreprises publiques", "reorganisation of state-owned enterprises",
        "reorganization of state-owned enterprises", "restructuring of state-owned enterprises",
        "DN nhà nước", "công ty nhà nước", "doanh nghiệp quốc doanh", "doanh nghiệp có vốn nhà nước",
        "doanh nghiệp của Nhà nước", "tập đoàn nhà nước", "tập đoàn, tổng công ty nhà nước", "state firms",
        "state-owned firms", "state corporations", "state-owned corporations", "state-run enterprises",
        "state-run companies", "public enterprises", "government-owned companies", "entreprises de l'État",
        "entreprises étatiques", "sociétés de l'État", "sociétés publiques", "groupes publics",
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
