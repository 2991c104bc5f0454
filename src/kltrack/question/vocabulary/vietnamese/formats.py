"""Vietnamese words of questions, sense → phrases: the formats of output."""

from __future__ import annotations

PHRASES = {
    "to:format": """
        bằng file | bằng tệp | bằng | qua file
        dạng | dưới dạng | ở dạng | định dạng | ra | sang | thành | tệp | file | ra file
        thành file | theo định dạng | bản
    """,
    "exporting": """
        xuất | xuất ra
    """,
}
