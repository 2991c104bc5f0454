"""Words that tell whether a date in a limb limits its work, or belongs to something else in it."""

from __future__ import annotations

import re

# Words that begin a relative clause, and words behind which they do not.
RELATIVE = frozenset({"who", "which", "whose", "that", "qui", "dont", "lesquels", "lesquelles"})
ENSURING = frozenset(
    {"ensure", "ensures", "ensuring", "so", "requested", "stressed", "make", "sure", "guarantee", "is", "to"}
)
# Words for what is only foreseen by a date, and below for what goes on until it.
FORESEEN = (
    *(
        "forecast",
        "expected",
        "scheduled",
        "planned",
        "slated",
        "projected",
        "targeted",
        "du bao",
        "du kien",
        "attendu",
        "attendue",
    ),
    *("attendus", "attendues", "prevu", "prevue", "prevus", "prevues", "devrait", "devraient"),
)
EXPECTED = ("expected", "attendu", "attendue")
PROLONGING = ("extend", "extending", "prolong", "prolonging", "gia han", "keo dai", "prolonger", "proroger")
NOT = ("khong", "not", "ne", "n")
WHOSE = ("nguoi", "nhung", "truong hop", "doi tuong", "ho")
SEVERAL = ("cac", "nhung")
# Behind these words "hoàn thành" is the work itself; in "các dự án hoàn thành" it describes the projects.
TO_FINISH = frozenset(
    ("va", "de", "nham", "dau", "dam", "viec", "tuc", "trung", "quyet", "som", "ban", "truong", "phai", "can", "thanh")
)
BY_YEAR = re.compile(
    r"(?:by|until|đến|tới|d['’]ici(?: à)?|jusqu['’]en) (?:(?:the )?year |năm |l['’]an )?(?:19|20)\d\d", re.IGNORECASE
)
# "documents to be presented at the 10th session": which documents, not when they are to be reviewed.
PAPERS_FOR = re.compile(
    r"\b(?!(?:are|is|must|and|or)\b)\w+ to be (?:presented|discussed|considered|debated|adopted|passed|tabled)"
    r" (?:(?:to|at|by|in|during) )?(?:the )?$"
)
# "the measures to be taken by", "les actions urgentes à mener d'ici", "những việc cần làm trước", folded.
THINGS_TO_DO = re.compile(
    r"\b(?:actions?|measures?|mesures?|taches?|tasks?|travaux|works?|steps|projets?|projects?|items|points|contents"
    r"|viec|cong viec|nhiem vu|bien phap|giai phap|noi dung|hoat dong|du an|cong trinh|danh muc)"
    r"(?: (?!(?:are|is|were|must|shall|need|nay|tren|sont|doivent|phai|can)\b)\w+){0,4}?"
    r" (?:to be (?:\w+ )?(?:taken|done|carried out|implemented|completed|undertaken|performed|launched|solved)"
    r"|to (?:take|do|carry out|implement|complete|undertake)"
    r"|a (?:mener|prendre|realiser|entreprendre|faire|accomplir|mettre en oeuvre|executer|achever|lancer)"
    r"|(?:can|phai|can phai|se) (?:lam|thuc hien|trien khai|tien hanh|giai quyet|xu ly)(?: ngay)?) "
    r"(?:\w+ )?$"
)
# "the number of boats to be painted in", but not "are to be painted in", nor what is to be finished or handed in.
THINGS_TO_BE = re.compile(
    r"\b(?!(?:are|is|were|was|need|needs|have|has|ought|work|tasks?|and|or)\b)\w+ to be "
    r"(?!(?:complet|finish|submit|report|issu|implement|publish|sent|sign|present|approv|promulgat|start|launch)\w*)"
    r"\w+ed (?:in )?$"
)
TASKS = re.compile(
    r"(?:(?:the|les?|các|những|\d+|some|main|key|priority) )*"
    r"(?:tasks?|works?|tâches?|travaux|nhiệm vụ|công việc|nội dung|việc|phần việc)\b",
    re.IGNORECASE,
)
ENDING = (
    *("complete", "completed", "completing", "finish", "finished", "finishing", "hoan thanh", "hoan tat", "xong"),
    *("achever", "acheve", "terminer", "termine"),
)
