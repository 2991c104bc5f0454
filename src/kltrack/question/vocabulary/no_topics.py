"""Words, without diacritics, that stand in no topic that is told by its words alone, however many tasks have them.

They belong to the names of bodies, they compare, count or ask, or they say of anything what sort of thing it is: the
"legal documents" or "working days" of a question are rather what it asks for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from kltrack.terms import LanguageCode

# Parts of names of bodies, and words that count or compare: with them the words are no topic.
_PLAIN = """
    party committee committees ministry ministries commission department board council office union association
    agency agencies province provinces city commune district ward front assembly court bureau first second third
    other others more less than same different half since instead joint alone main list report average parti
    comite comites ministere ministeres conseil organe organes communes assemblee cour autre autres plus moins
    meme memes premier premiere dernier derniers autant chacun chacune chaque liste rapport rapports nouveau
    nouvelle nouvelles ensemble moitie ceux celles respecte respectee respectees regle suivi suivis ministre
    ministres peut doit encore toujours jamais avant apres depuis pendant
"""
OF_NAMES_AND_NUMBERS = frozenset(_PLAIN.split())

# Of these, the places are no names: "merger of provinces", "party congress".
_OF_PLACES = {"party", "parti", "provinces", "communes", "province", "commune", "district", "ward", "city", "report"}

_ENGLISH = """
    body bodies organ organs organisation organisations organization organizations institution institutions entity
    entities unit units sector sectors branch branches committees courts boards councils ministers minister secretary
    secretaries chair chairs chairman leader leaders head heads member members person persons people official officials
    staff team teams group groups academy university institute school schools hospital hospitals company companies
    corporation fund society police army troops
    document documents conclusion conclusions resolution resolutions decision decisions directive directives notice
    notices letter letters text texts wording version versions source sources paragraph section item items point points
    issue issues matter matters thing things topic topics subject subjects question questions answer answers detail
    details content contents result results outcome outcomes progress status state standing situation work works job
    jobs step steps stage stages measure measures solution solutions requirement requirements condition conditions
    day days week weeks month months year years quarter time times timeline deadline deadlines date dates term terms
    period end beginning start schedule calendar agenda number numbers count total order orders case cases kind kinds
    type types role roles way ways manner part parts place level levels degree extent rate share majority
    important urgent key major minor general special specific relevant competent concerned responsible appropriate
    necessary possible current recent upcoming previous past future ongoing overall full whole entire complete
    good well better best bad worse worst new newest old older oldest early late later latest soon ahead long short
    high low big small few many much several various certain single double
    rather his her its their our my your this that these those all any each every some no not most such own both
    either only even also still yet already never always just who whom whose what which when where how why if
    while as at by from into through under over then so but or be is are was were been being has have had having do
    does did done will would can could may might must shall should there here it they them he she we you i me us
    ensure make take give get keep put set let need needs want carry
"""
_FRENCH = """
    organisme organismes institution institutions unite unites service services secteur secteurs branche branches
    conseils cours ministre chef chefs dirigeant dirigeants responsable responsables membre membres personne personnes
    agent agents groupe groupes academie universite institut ecole ecoles hopital hopitaux entreprise entreprises
    societe caisse fonds provincial provinciaux provinciale provinciales communal communaux
    document documents conclusion conclusions resolution resolutions decision decisions directive directives avis
    lettre lettres texte textes libelle version versions source sources paragraphe point points
    question questions sujet sujets chose choses detail details contenu contenus resultat resultats avancement statut
    etat situation travail travaux etape etapes mesure mesures solution solutions exigence exigences condition
    conditions jour jours semaine semaines mois annee annees trimestre temps fois calendrier echeance echeances delai
    delais date dates terme termes periode fin debut nombre total ordre cas type types genre role roles maniere partie
    parties place niveau niveaux mesure taux part majorite
    important importants importante importantes urgent urgente urgents urgentes cle principal principaux general
    generaux special specifique pertinent competent competents competentes concerne concernes concernees necessaire
    possible actuel actuelle recent recente prochain prochaine passe futur complet complete entier entiere
    bon bonne bien mieux mal nouveaux ancien anciens ancienne vieux tot tard long court haut bas grand grande grands
    petit petite quelques plusieurs divers certain certains certaines seul seule
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces tout toute tous toutes aucun
    aucune pas ne non ni tres aussi deja qui que quoi dont ou quand comment pourquoi si comme a au aux en dans par pour
    sur sous vers entre chez sans avec mais donc car et est sont etait etaient ete etre a ont avait avoir fait faire
    faut il elle ils elles on nous vous je y se
"""
_VIETNAMESE = """
    gi nao sao ai dau may chua khong con da dang se phai can nen duoc bi roi het van cung moi cu nay kia ay do
    toi minh ban anh chi em nhung ma neu khi luc hay hoac voi nhieu it hon nhat tat ca
"""
# Where they begin, they are the name of a body or a person: "Bộ Kiểm tra", "Sở Nội vụ".
_VIETNAMESE_HEADS = """
    bo ban uy so cuc vu vien toa hoi dang tinh thanh huyen xa phuong phong quan van truong hoc lien mat doan tong thu
    chu bi dong ong ba
"""
_VIETNAMESE_RUNS = (
    ("co", "quan"), ("don", "vi"), ("to", "chuc"), ("uy", "ban"), ("van", "ban"), ("ket", "luan"), ("nghi", "quyet"),
    ("noi", "dung"), ("ket", "qua"), ("tien", "do"), ("thoi", "gian"), ("thoi", "han"), ("trach", "nhiem"),
    ("ke", "tu"), ("tu", "ngay"), ("den", "ngay"), ("ky", "hop"), ("hoi", "nghi"), ("lanh", "dao"), ("tinh", "uy"),
    ("thanh", "uy"), ("dang", "uy"), ("bo", "nganh"), ("cap", "uy"), ("cap", "tren"), ("ca", "nhan"), ("so", "luong"),
    ("dia", "phuong"), ("nhiem", "vu"), ("cong", "viec"), ("quy", "dinh"), ("yeu", "cau"), ("phe", "duyet"),
)  # fmt: skip
_NOT_ALONE: Mapping[str, frozenset[str]] = {
    "en": OF_NAMES_AND_NUMBERS - _OF_PLACES | frozenset(_ENGLISH.split()),
    "fr": OF_NAMES_AND_NUMBERS - _OF_PLACES | frozenset(_FRENCH.split()),
    "vi": frozenset(_VIETNAMESE.split()),
}


def holds_no_topic(words: Sequence[str], language: LanguageCode) -> bool:
    """Whether words, apart from articles and the like, may belong to a name or to what a question asks for."""
    if not _NOT_ALONE[language].isdisjoint(words):
        return True
    if language != "vi":
        return False
    runs = {*pairwise(words)}
    return words[0] in _VIETNAMESE_HEADS.split() or not runs.isdisjoint(_VIETNAMESE_RUNS)
