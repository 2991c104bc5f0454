"""Vietnamese words of questions, sense → phrases: what is done, late, extended, cancelled or only reported."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined
from kltrack.question.vocabulary.vietnamese.pieces import DONE, WHICH_THINGS

PHRASES = {
    "state:done": """
        làm được rồi | xong xuôi | xong xuôi rồi | xong hết | xong hết rồi | hoàn thành hết | làm hết rồi
        đã được xác nhận | được xác nhận | đã được xác nhận hoàn thành | được xác nhận hoàn thành
        đã xác nhận hoàn thành
        đã được xác nhận là xong | được xác nhận là xong | xác nhận hoàn thành | được xác nhận là hoàn thành
        đã hoàn thành | đã xong | đã làm xong | đã thực hiện xong | hoàn thành rồi | xong rồi | đã hoàn tất | xong
        xong chưa | đã xong chưa | làm xong chưa | hoàn thành chưa | đã hoàn thành chưa | hoàn thành | hoàn tất
        làm xong | thực hiện xong | được hoàn thành | đã được hoàn thành | đã giải quyết | giải quyết xong
        đã kết thúc | đã đóng
        đã xác nhận | hoàn thành đã xác nhận | đã hoàn thành đã xác nhận | đã xác minh
        đã làm gì | đã làm được gì | đã làm những gì | đã làm được những gì | làm được gì | làm được những gì
        đã hoàn thành gì
    """
    + " | "
    + combined(
        ("làm được", "thực hiện được", "giải quyết được", "xử lý được", "hoàn thành được"),
        ("", "gì", "những gì", *WHICH_THINGS),
        ("", "rồi"),
    )
    + " | "
    + combined(("làm", "thực hiện"), ("gì", "những gì", *WHICH_THINGS), ("rồi",))
    + " | "
    + combined(("đã",), ("", "được"), (*DONE, "làm được", "làm rồi"), ("", "rồi", "hết", "hết rồi", "hoàn toàn")),
    "any-status": combined(
        WHICH_THINGS,
        ("xong", "đã xong", "làm xong", "đã làm xong", "hoàn thành", "đã hoàn thành"),
        ("", "và", "còn"),
        WHICH_THINGS,
        ("chưa", "chưa xong", "chưa làm", "chưa làm xong", "chưa hoàn thành", "thì chưa"),
    ),
    "any-status ": combined(
        ("cả", "kể cả", "gồm cả", "bao gồm cả", "tính cả"),
        ("", "việc", "những việc", "các việc"),
        ("đã", "đã được", ""),
        ("xong", "làm xong", "hoàn thành", "hoàn tất", "làm", "thực hiện"),
        ("và", "lẫn", "cũng như"),
        ("", "việc", "những việc", "các việc"),
        ("chưa", "còn chưa"),
        ("xong", "làm xong", "hoàn thành", "hoàn tất", "làm", "thực hiện", ""),
    ),
    "status:done-late": """
        đã xong muộn | đã xong trễ | đã xong chậm | đã làm xong muộn | đã làm xong trễ | đã xong quá hạn
        hoàn thành quá hạn | hoàn thành muộn | hoàn thành trễ hạn | đã hoàn thành quá hạn | hoàn thành chậm
        xong muộn | xong trễ | hoàn thành trễ | đã hoàn thành muộn | đã hoàn thành trễ | đã hoàn thành trễ hạn
        làm xong muộn | hoàn thành sau hạn | xong quá hạn | hoàn thành chậm hạn | hoàn thành chậm tiến độ
    """,
    "status:done-on-time": """
        được thực hiện đúng hạn | thực hiện đúng hạn | đã được thực hiện đúng hạn | đã thực hiện đúng hạn
        hoàn thành đúng hạn | đã hoàn thành đúng hạn | xong đúng hạn | đúng hạn | hoàn thành trong hạn
        xong trong hạn | đã xong đúng hạn | làm xong đúng hạn | kịp hạn | hoàn thành kịp hạn
        hoàn thành đúng thời hạn | đúng thời hạn
        đã làm xong đúng hạn | đã làm xong trong hạn | làm xong trong hạn | đã hoàn thành trong hạn
    """,
    "status:open-in-term": """
        trong hạn | chưa hoàn thành trong hạn | còn trong hạn | vẫn còn trong hạn | đang trong hạn | còn hạn
        trong thời hạn | còn trong thời hạn | vẫn trong thời hạn | vẫn còn trong thời hạn | đang trong thời hạn
        chưa hoàn thành trong thời hạn | vẫn trong hạn
    """,
    "status:done-undated": "hoàn thành không hạn",
    "no-longer-open": "không còn mở | không còn mở nữa | không còn dang dở",
    "status:done-on-time  ": combined(
        ("", "đã", "được", "đã được"),
        ("xong", "làm xong", "hoàn thành", "hoàn tất", "thực hiện xong"),
        ("trong hạn", "trong thời hạn", "đúng hạn", "đúng thời hạn", "kịp hạn", "kịp thời hạn"),
    ),
    "status:done-on-time ": "được đáp ứng | đã được đáp ứng",
    "refuse:ahead": combined(
        ("", "đã", "được", "đã được"),
        ("xong", "làm xong", "hoàn thành", "hoàn tất", "thực hiện xong"),
        ("trước",),
        ("hạn", "thời hạn", "hạn chót", "kỳ hạn"),
    ),
    "status:started": """
        đã bắt đầu | đã khởi động | bắt đầu thực hiện | đã bắt đầu thực hiện | đang thực hiện | bắt đầu triển khai
        đã bắt đầu triển khai | bắt đầu làm | đã bắt đầu làm
    """,
    "status:extended": """
        lần gia hạn | các lần gia hạn | những lần gia hạn | việc gia hạn | các gia hạn
        gia hạn | được gia hạn | đã gia hạn | đã được gia hạn | đã được gia hạn thời hạn | đã gia hạn thời hạn
        được kéo dài | kéo dài thời hạn | được kéo dài thời hạn | đã được kéo dài
    """,
    "status:cancelled": """
        đã bị hủy | hủy bỏ | đã hủy bỏ | bị hủy bỏ | hủy | đã hủy | bị hủy | bãi bỏ | bị bãi bỏ | đã bãi bỏ | huỷ
        bị huỷ | đã huỷ | đã bị huỷ | huỷ bỏ | được hủy bỏ
    """,
    "status:reported": """
        báo hoàn thành | báo xong | báo là xong | báo đã hoàn thành | báo là đã xong | đã báo hoàn thành
        đã báo xong
        đã báo cáo xong | đã báo cáo hoàn thành | đã báo cáo nhưng chưa xác minh
        đã báo cáo hoàn thành chưa xác nhận
        đã báo cáo | báo cáo xong | báo cáo đã xong | báo cáo hoàn thành | được báo cáo xong | được báo cáo là xong
        báo đã xong | đã báo xong | báo cáo là đã xong | báo cáo đã hoàn thành | báo cáo đã làm xong | chờ xác minh
        chờ xác nhận | chờ kiểm chứng
        được báo cáo | đã được báo cáo | đã được báo cáo hoàn thành
    """
    + " | "
    + combined(
        ("", "nhưng", "mà", "song", "nhưng vẫn", "mà vẫn", "còn", "vẫn", "nhưng còn", "song vẫn"),
        ("chưa", "chưa được", "chưa có", "chưa ai", "chưa có ai"),
        ("xác nhận", "xác minh", "kiểm chứng", "thẩm tra", "nghiệm thu"),
        ("", "hoàn thành", "là xong", "xong", "là đã xong"),
    ),
    "status:reported  ": combined(
        ("đã có", "có", "mới có", "mới chỉ có"),
        ("báo cáo", "báo cáo hoàn thành", "báo cáo xong", "báo cáo là xong", "báo cáo kết quả"),
        ("nhưng", "mà", "song", "nhưng vẫn", "mà vẫn"),
        ("chưa", "chưa được", "chưa ai", "chưa có ai", "chưa có"),
        ("xác nhận", "xác minh", "kiểm chứng", "thẩm tra", "nghiệm thu"),
    ),
    "status:reported ": combined(
        ("mới", "mới chỉ", "chỉ mới"),
        ("báo cáo", "báo cáo xong", "báo cáo hoàn thành", "báo xong"),
        ("chưa", "mà chưa", "nhưng chưa", "mà chưa được", "nhưng chưa được", "chưa được"),
        ("xác nhận", "xác minh", "kiểm chứng"),
    ),
    "link to:status": "trạng thái | tình trạng | có trạng thái",
    "status:late": """
        hoàn thành không đúng hạn | hoàn thành không kịp hạn | xong không đúng hạn | xong không kịp hạn
        làm không đúng hạn | thực hiện không đúng hạn | làm xong không đúng hạn
        không đúng hạn | không hoàn thành đúng hạn | không kịp hạn | không xong đúng hạn
    """,
}
