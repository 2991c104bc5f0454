"""Vietnamese words of questions, sense → phrases: what is due, still to come or undated."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined
from kltrack.question.vocabulary.vietnamese.pieces import DONE

PHRASES = {
    "state:due   ": combined(
        ("lịch", "bảng lịch", "lịch trình"),
        ("hạn", "các hạn", "hạn chót", "thời hạn", "các thời hạn", "đến hạn", "việc đến hạn", "các mốc"),
    ),
    "state:due  ": "hạn chót | có hạn chót | thời hạn chót | có hạn cuối | kèm thời hạn | "
    "có kèm thời hạn | hạn cuối cùng",
    "state:due past ": combined(("đã",), ("hết hạn", "đến hạn", "tới hạn", "hết thời hạn", "đến thời hạn"), ("", "rồi"))
    + " | "
    + combined(("hết hạn", "đến hạn", "tới hạn", "hết thời hạn"), ("rồi",)),
    "state:due past": combined(
        ("lẽ ra", "đáng lẽ", "đáng ra", "đáng lẽ ra", "lý ra", "đúng ra", "nhẽ ra"),
        ("", "đã", "phải", "đã phải", "phải được", "cần", "là", "là phải", "được"),
        DONE,
    ),
    "state:due": combined(
        ("phải", "cần", "cần phải", "bắt buộc phải", "buộc phải", "bắt buộc"),
        (
            "chốt",
            "dứt điểm",
            "giải quyết dứt điểm",
            "giải quyết xong",
            "xử lý xong",
            "khép lại",
            "về đích",
            "tất toán",
            "đóng",
            "trả",
            "bàn giao",
            "xong",
            "hoàn thành",
            "triển khai xong",
            "báo cáo xong",
        ),
        ("", "gì", "những gì"),
    )
    + """ |
        phải trình | cần trình | cần phải trình | bắt buộc phải trình | buộc phải trình | bắt buộc trình
        đến kỳ | tới kỳ | đến deadline | tới deadline | tới thời hạn | hết thời hạn | tới hạn chót | chạm hạn!
        đến lúc phải xong | dính deadline | được yêu cầu xong | được yêu cầu hoàn thành | yêu cầu hoàn thành
        phải xong việc | phải hoàn thành việc | phải xong nhiệm vụ | phải hoàn thành nhiệm vụ | phải hoàn tất việc
        mốc | các mốc | những mốc | rơi vào | có hạn đúng | hạn đúng
        đến hạn | tới hạn | hạn | hết hạn | thời hạn | hạn chót | hạn cuối | có hạn | có thời hạn | phải xong
        có ghi thời hạn | ghi thời hạn | có ghi hạn
        phải nộp | cần nộp | nộp | mốc thời hạn | các mốc thời hạn | mốc thời gian | các mốc thời gian
        phải hoàn thành | cần hoàn thành | phải làm xong | cần xong | phải hoàn tất | có thời hạn là | có hạn là
        đến kỳ hạn | tới kỳ hạn | đáo hạn | deadline | kỳ hạn | phải hoàn thiện | hạn chót của | hạn hoàn thành
        hạn định | phải thực hiện xong | cần làm xong | cần hoàn tất | đến thời hạn | đến hạn chót
        phải được hoàn thành | cần được hoàn thành | đến hạn hoàn thành | tới hạn hoàn thành | thời hạn hoàn thành
        hạn phải hoàn thành | hạn chót hoàn thành | đến hạn phải hoàn thành | phải kết thúc | cần kết thúc
        cần phải hoàn thành | cần phải xong
        có ngày cuối | phải nộp | cần nộp | phải nộp gì | cần nộp gì
    """,
    "state:undated": """
        thiếu hạn | thiếu thời hạn | không có mốc | để trống hạn | trống hạn! | bỏ trống thời hạn | không hạn rõ ràng
        không ấn định ngày | chưa ấn định ngày | không định ngày | không ghi ngày | không nêu ngày
        không có ngày cụ thể | chưa có ngày | không hẹn ngày
        nhưng không có hạn | mà không có hạn | nhưng chưa có hạn | mà chưa có hạn | nhưng không có thời hạn
        không có thời hạn | không có hạn | không thời hạn | không hạn | chưa có thời hạn | chưa có hạn
        không ghi thời hạn | không nêu thời hạn | không xác định thời hạn | chưa xác định thời hạn | không ghi hạn
        không rõ thời hạn | không có thời hạn cụ thể | không có hạn cụ thể | không thời hạn cụ thể | chưa rõ hạn
        chưa rõ thời hạn | chưa ấn định thời hạn | không ấn định thời hạn | không có ngày | không có ngày hạn
        vô thời hạn | không đặt thời hạn | không có deadline | không kỳ hạn | chưa định hạn
        không có ngày cuối | chưa có ngày cuối | không ấn định ngày | chưa ấn định ngày | không định ngày
        không ghi ngày | không nêu ngày | không đề ngày | chưa rõ ngày | không rõ ngày | chưa có ngày
    """
    + " | "
    + combined(
        ("không", "chưa", "ko", "hông", "chẳng", "không thấy", "chưa thấy", "hổng"),
        (
            "",
            "có",
            "chốt",
            "ràng buộc",
            "thấy",
            "ghi",
            "nêu",
            "đặt",
            "định",
            "rõ",
            "quy định",
            "kèm",
            "xác định",
            "ấn định",
            "đề ra",
            "bị ràng buộc",
            "ghi rõ",
            "nêu rõ",
            "nói rõ",
            "đề rõ",
            "nói",
            "chốt",
            "được ấn định",
            "ghi cụ thể",
            "bị giới hạn",
        ),
        (
            *("hạn", "thời hạn", "hạn chót", "hạn cuối", "kỳ hạn", "mốc thời gian", "mốc thời hạn"),
            *("thời hạn cụ thể", "ngày kết thúc", "ngày hoàn thành", "hạn hoàn thành", "thời hạn hoàn thành"),
            *("hạn rõ ràng", "hạn định", "thời hạn rõ ràng", "hạn cụ thể"),
        ),
    )
    + " | "
    + combined(("không giới hạn thời gian", "để ngỏ", "bỏ ngỏ"), ("", "thời hạn", "hạn", "ngày")),
    "state:coming first": """
        kế tiếp là việc gì | kế tiếp là gì | tiếp theo là việc nào | kế tiếp là việc nào | phải xong trước nhất
        hết hạn trước nhất | đến hạn trước nhất | tới hạn trước nhất | tới hạn trước tiên | đến hạn trước tiên
        gần tới hạn nhất
        hạn gần nhất kế tiếp | hạn kế tiếp gần nhất | hạn chót kế tiếp | còn ít ngày nhất | ít ngày nhất
        còn ít thời gian nhất
        tiếp theo là việc gì | tiếp theo là nhiệm vụ gì
        đến hạn tiếp theo | tới hạn tiếp theo | đến hạn kế tiếp | tới hạn kế tiếp
        hạn tiếp theo | hạn chót tiếp theo | hạn kế tiếp | hạn gần nhất | hạn sắp tới gần nhất | thời hạn tiếp theo
        thời hạn gần nhất | việc tiếp theo | việc sắp tới gần nhất | thời hạn kế tiếp | thời hạn sắp tới gần nhất
        việc kế tiếp | hạn chót gần nhất
        hạn gần nhất sắp tới | hạn đầu tiên sắp tới | thời hạn đầu tiên sắp tới
        tiếp theo là gì | việc gì tiếp theo | tiếp theo phải làm gì | sắp tới là gì | hạn nào gần nhất
        hạn nào tiếp theo
        kỳ báo cáo tới | kỳ báo cáo tiếp theo | kỳ báo cáo kế tiếp | kỳ báo cáo sắp tới | kỳ báo cáo gần nhất
        kỳ báo cáo tiếp theo của | kỳ báo cáo kế tiếp của
        hạn đầu tiên | thời hạn đầu tiên | hạn chót đầu tiên
        hạn nào sắp tới | sắp đến hạn nhất | sắp tới hạn nhất | gần đến hạn nhất | đến hạn gần nhất
        tới hạn gần nhất | sắp hết hạn nhất | hết hạn gần nhất
    """
    + " | "
    + combined(
        ("hạn", "hạn chót", "thời hạn", "deadline", "mốc", "mốc thời hạn", "hạn hoàn thành"),
        ("", "nào"),
        ("sớm nhất", "đầu tiên", "gần nhất"),
        ("sắp tới", "sắp đến", "tới đây", "kể từ nay", "tính từ nay", "từ nay", "trong thời gian tới", "kế tiếp"),
    )
    + " | "
    + combined(
        ("hạn", "hạn chót", "thời hạn", "deadline"),
        ("sắp tới", "sắp đến", "tới đây", "kế tiếp"),
        ("sớm nhất", "đầu tiên", "gần nhất"),
    )
    + " | "
    + combined(
        ("mốc", "mốc thời hạn", "mốc thời gian", "deadline", "kỳ hạn", "hạn cuối"),
        ("", "nào"),
        ("gần nhất", "tiếp theo", "kế tiếp", "sắp tới gần nhất"),
    )
    + " | "
    + combined(
        ("tiếp theo", "tiếp đến", "kế tiếp"), ("phải", "cần", "cần phải"), ("làm", "làm việc", "xong"), ("gì", "nào")
    )
    + " | "
    + combined(("gần hạn nhất", "có hạn gần nhất")),
    "state:coming": """
        sắp quá hạn | sắp trễ hạn | sắp bị quá hạn | sắp trễ | sắp bị trễ | sắp chậm | sắp bị chậm
        sắp phải làm | sắp phải thực hiện | sắp phải
        sắp đến hạn | sắp tới hạn | sắp hết hạn | từ nay | sắp tới | sắp hết thời hạn | sắp đến kỳ hạn
        sắp phải xong
        gần đến hạn | gần hết hạn | hạn sắp tới | sắp đến hạn chót | từ giờ | kể từ nay | chuẩn bị đến hạn
        tới hạn tiếp theo | đến hạn tiếp theo | tới hạn kế tiếp | đến hạn kế tiếp
        từ nay trở đi | chưa đến hạn | chưa tới hạn
    """
    + " | "
    + combined(
        ("sắp", "chuẩn bị", "gần"),
        ("đáo hạn", "hết hạn", "hết thời hạn", "phải hoàn thành", "phải làm xong", "phải nộp"),
    )
    + " | "
    + combined(("hạn", "mốc", "mốc thời hạn", "mốc thời gian", "thời hạn", "deadline"), ("sắp đến", "sắp tới")),
    "op:before state:coming": "từ nay đến trước | từ giờ đến trước | từ nay tới trước",
    "ahead": "nữa",
    "soon:within": combined(
        ("còn", "chỉ còn", "còn lại"), ("dưới", "không quá", "ít hơn", "chưa tới", "chưa đến", "chưa đầy", "không đầy")
    )
    + " | chỉ còn",
    "op:by state:coming": """
        từ giờ đến | từ giờ tới | từ nay đến | từ nay tới | từ nay cho đến | từ nay cho tới | từ giờ cho đến
        từ bây giờ đến | từ bây giờ tới | từ hiện tại đến | từ hiện nay đến
    """,
}
