"""Pieces of Vietnamese phrases that several tables put together."""

from __future__ import annotations

RECORDS = (
    *("dữ liệu", "số liệu", "sổ theo dõi", "thông tin"),
    *("dữ liệu được", "sổ theo dõi được", "sổ được", "sổ này", "sổ này được", "dữ liệu này", "dữ liệu này được"),
)
UNTIL_WHEN = (
    *("tới ngày nào rồi", "đến ngày nào rồi", "đến đâu rồi", "tới đâu rồi", "tới hôm nào"),
    *("đến ngày nào", "đến khi nào", "đến bao giờ", "đến đâu", "đến lúc nào", "tới ngày nào", "tới khi nào"),
    *("đến hôm nào", "đến thời điểm nào"),
)
LAST = (
    *("lần cuối", "lần cuối khi nào", "lần cuối ngày nào", "khi nào", "lần cuối là khi nào", "lần cuối là ngày nào"),
    *("lần gần nhất khi nào", "ngày nào", "lần cuối vào ngày nào"),
)

IMPLEMENT = ("thực hiện", "triển khai", "triển khai thực hiện", "tổ chức thực hiện")
MUST_DO = (("phải", "cần", "cần phải", "sẽ phải", "vẫn phải", "đang phải", "có trách nhiệm"), IMPLEMENT)

DONE = (
    *("xong", "hoàn thành", "làm xong", "hoàn tất", "thực hiện xong", "giải quyết xong", "xử lý xong", "làm", "ht"),
    *("triển khai xong", "thi hành xong", "thực hiện", "giải quyết", "xử lý", "kết thúc", "khép lại", "về đích"),
    *("tất toán", "dứt điểm", "xong xuôi", "hoàn thiện", "khắc phục", "khắc phục xong", "nộp", "đóng", "đóng lại"),
)
NOT_DONE = (
    *(*DONE, "thi hành", "chấp hành xong", "gỡ xong", "trọn vẹn", "trả", "ra kết quả", "có kết quả", "thấy kết quả"),
    *("thấy xong", "thấy làm", "đâu vào đâu", "tới đâu", "đến đâu", "đi đến đâu", "đi tới đâu", "ra gì", "khép", "xog"),
    *("htành", "ổn", "bàn giao", "được đóng"),
)

SO_FAR = (
    "tính tới nay",
    "tính đến giờ",
    "tính tới giờ",
    "đến nay",
    "cho đến nay",
    "tới nay",
    "tính đến nay",
    "đến giờ",
    "tới giờ",
    "cho tới giờ",
    "từ trước tới giờ",
)
ITEMS: tuple[str, ...] = ("việc", "phần việc", "đầu việc", "nội dung", "mục", "điểm", "khoản", "vấn đề", "chuyện")
ITEMS = (*ITEMS, "hạng mục", "vụ việc", "vụ", "phần", "thứ", "công tác", "cái")
WHICH_THINGS = ("việc gì", "những việc gì", "những việc nào", "việc nào")
WHICH_BODIES = ("cơ quan nào", "đơn vị nào", "tổ chức nào", "bộ nào")
ASSIGNED = (
    *("giao", "giao cho", "được giao cho", "đã giao cho", "giao việc cho", "đã giao việc cho"),
    *("giao nhiệm vụ cho", "đã giao nhiệm vụ cho", "phân công cho", "phân công"),
)
