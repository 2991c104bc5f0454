"""Vietnamese words of questions, sense → phrases: what is still open, and who has most left to do."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined
from kltrack.question.vocabulary.vietnamese.pieces import DONE, IMPLEMENT, MUST_DO, NOT_DONE, WHICH_THINGS

PHRASES = {
    # "Thực hiện" alone is the role of who implements; "phải thực hiện những gì" asks what there is to do.
    "verb filler to-do": combined((*MUST_DO[0], "sẽ"), (*IMPLEMENT, "làm"), ("gì", "những gì")),
    "verb filler thing to-do": combined((*MUST_DO[0], "sẽ"), (*IMPLEMENT, "làm"), WHICH_THINGS),
    "state:open thing ": combined(("còn", "vẫn còn", "vẫn"), *MUST_DO, ("gì", "những gì")),
    "state:open thing  ": combined(("", "còn", "còn có"), WHICH_THINGS, ("mở", "còn mở", "đang mở", "vẫn mở")),
    "state:open near": """
        tồn đọng | còn tồn đọng | dang dở | còn dang dở | vẫn dang dở | vẫn còn dang dở | dở dang | còn dở dang
        còn sót | còn sót lại | sót lại | bỏ sót | còn bỏ sót
        vẫn còn tồn đọng | còn nợ lại | chưa khắc phục | chưa khắc phục xong | vẫn chưa khắc phục
    """,
    "state:open": """
        còn kẹt | đang kẹt | bị kẹt | còn bị kẹt | vẫn kẹt | đang bị kẹt | còn mắc kẹt
        treo! | bị treo | đang bị treo | còn bị treo | vẫn bị treo
        việc mở | nhiệm vụ mở | đầu việc mở | yêu cầu mở
        đang bỏ ngỏ | còn vướng | còn vướng gì | đang vướng | đang vướng gì | còn vướng lại
        còn treo | đang treo | vẫn treo | còn thiếu | còn thiếu gì | còn thiếu những gì
        vẫn bỏ ngỏ | còn bỏ ngỏ | còn nằm đó | vẫn nằm đó | còn treo lại
        chưa nộp | chưa nộp gì
        chưa trả | chưa trả xong | chưa dứt | chưa giải quyết xong | chưa xử lý xong | chưa rốt ráo
        chưa đâu vào đâu
        còn treo | đang treo | đang để treo | còn để treo
        đang tồn | đang tồn đọng | chưa có kết quả | chưa ra kết quả | chưa thấy xong
        chưa xong xuôi | chưa làm tới đâu | còn bỏ dở | bỏ dở | đang bỏ dở | chưa hoàn thành xong
        còn dở | làm dở | chưa làm được | vẫn chưa làm | vẫn chưa làm xong
        chưa xong | chưa hoàn thành | chưa làm | chưa thực hiện | chưa làm xong | còn mở | đang mở
        chưa hoàn tất | còn phải làm | còn tồn | còn lại | chưa giải quyết | chưa xử lý
        còn chưa xong | vẫn chưa xong | vẫn chưa hoàn thành | chưa được hoàn thành | chưa hoàn thiện
        chưa thực hiện xong | chưa được thực hiện | chưa kết thúc | còn chưa hoàn thành | chưa dứt điểm
        làm chưa xong | chưa đóng | nhưng chưa xong | nhưng chưa hoàn thành | mà chưa xong | mà chưa hoàn thành
        nhưng chưa làm xong
    """
    + " | "
    + combined(("còn phải", "vẫn còn phải"), IMPLEMENT)
    + " | "
    + combined(
        (
            "chưa",
            "vẫn chưa",
            "còn chưa",
            "hiện chưa",
            "mà chưa",
            "nhưng chưa",
            "mà vẫn chưa",
            "mãi chưa",
            "mãi vẫn chưa",
        ),
        ("", "được", "thể"),
        NOT_DONE,
        ("", "hết", "được", "xuôi", "cả", "cả thảy"),
    )
    + " | "
    + combined(
        ("trừ", "trừ ra", "không tính", "không kể", "ngoại trừ", "loại trừ", "bỏ qua", "chứ không phải"),
        ("", "việc", "những việc", "các việc", "nhiệm vụ", "những nhiệm vụ", "các nhiệm vụ"),
        ("đã", "đã được"),
        DONE,
    ),
    "state:open thing": combined(
        ("còn phải", "vẫn còn phải"), IMPLEMENT, ("gì", "những gì", "việc gì", "những việc gì")
    )
    + " | còn phải làm gì | còn lại gì | còn gì phải làm"
    + " | "
    + combined(
        ("còn", "vẫn còn", "còn phải", "vẫn còn phải", "còn cần", "còn cần phải"),
        ("làm", "thực hiện", "làm tiếp", "tiếp tục làm", "thực hiện tiếp"),
        ("gì", "những gì", "việc gì", "những việc gì"),
        ("tiếp", "nữa", "tiếp theo", "tiếp nữa"),
    )
    + " | "
    + combined(("còn phải", "vẫn còn phải"), ("làm tiếp", "tiếp tục làm", "thực hiện tiếp"), ("gì", "những gì")),
    "state:open asker": combined(
        ("còn ai", "vẫn còn ai", "còn những ai", "có còn ai"),
        ("", "làm", "phải làm", "thực hiện", "triển khai", "chủ trì", "phụ trách", "lo"),
    ),
    "state:open thing near": "còn nợ | còn nợ gì | nợ cái gì! | còn nợ cái gì | nợ! | nợ gì! | đang nợ",
    "state:open thing   ": combined(
        ("việc", "nhiệm vụ", "các việc", "những việc", "việc nào", "việc gì"),
        ("đang", "còn", "vẫn còn", "vẫn đang"),
        ("chờ", "chờ xử lý", "chờ làm", "chờ thực hiện", "chờ giải quyết"),
    ),
    "most-tasks:due": """
        nhiều việc đến hạn nhất | nhiều nhiệm vụ đến hạn nhất | nhiều hạn nhất | nhiều việc tới hạn nhất
    """,
    "most-tasks:open": combined(
        ("phải làm", "phải thực hiện", "đang có", "đang gánh", "đang ôm", "còn phải làm", "còn phải thực hiện"),
        ("nhiều việc nhất", "nhiều nhiệm vụ nhất", "nhiều đầu việc nhất", "nhiều công việc nhất"),
    )
    + " | "
    + combined(
        ("", "còn", "còn có", "có"),
        ("nhiều",),
        ("việc", "nhiệm vụ", "đầu việc"),
        ("chưa xong", "chưa hoàn thành", "chưa làm", "chưa thực hiện", "phải làm", "dở dang", "tồn đọng"),
        ("nhất",),
    )
    + """ | còn tồn đọng nhiều nhất | còn tồn nhiều nhất | còn nhiều nhất | việc còn nhiều nhất |
        tồn đọng nhiều việc nhất | tồn nhiều việc nhất | còn tồn nhiều việc nhất | tồn đọng nhiều nhất
        tồn đọng nhiều nhiệm vụ nhất | còn tồn đọng nhiều việc nhất | để tồn nhiều việc nhất
        nợ việc nhiều nhất | nợ nhiều việc nhất
        đang nợ việc nhiều nhất | đang nợ nhiều việc nhất | còn nợ việc nhiều nhất | còn nợ nhiều việc nhất
        còn nhiều việc nhất | còn nhiều nhiệm vụ nhất | còn nhiều đầu việc nhất
    """,
    "most-tasks:undated": combined(
        ("", "còn", "có"),
        ("nhiều",),
        ("việc", "nhiệm vụ", "đầu việc"),
        ("không hạn", "không có hạn", "không thời hạn", "không có thời hạn", "vô thời hạn", "chưa có hạn"),
        ("nhất",),
    ),
    "most-tasks:done": combined(
        ("hoàn thành", "làm xong", "đã xong", "đã hoàn thành", "đã làm xong", "xong"),
        ("nhiều", "được nhiều"),
        ("", "việc", "nhiệm vụ", "đầu việc"),
        ("nhất",),
    )
    + " | "
    + combined(("có",), ("nhiều",), ("việc đã xong", "việc hoàn thành", "việc đã hoàn thành"), ("nhất",)),
    "most-tasks:all": combined(
        ("", "có", "được giao", "nhận", "gánh", "giao"),
        ("nhiều việc nhất", "nhiều nhiệm vụ nhất", "nhiều đầu việc nhất", "nhiều công việc nhất"),
    ),
}
