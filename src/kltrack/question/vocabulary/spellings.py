"""Spellings that stand for words of the vocabulary."""

# Spellings of quick messages, which are no words of any of the three languages, and the words that they stand for.
QUICK_SPELLINGS = {
    "nxt": "next",
    "wk": "week",
    "wks": "weeks",
    "mth": "month",
    "mths": "months",
    "yday": "yesterday",
    "tmrw": "tomorrow",
    "tmw": "tomorrow",
    "b4": "before",
    "btwn": "between",
    "abt": "about",
    "thru": "through",
    "cnt": "count",
    "concl": "conclusion",
    "concls": "conclusions",
    "ddl": "deadline",
    "ddls": "deadlines",
    "qtr": "quarter",
    "chngd": "changed",
    "w/o": "without",
    "+": "&",
}
