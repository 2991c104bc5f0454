"""Vietnamese words of questions, sense → phrases: limits and dates: before, by, after, in, from, between."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined
from kltrack.question.vocabulary.vietnamese.pieces import SO_FAR

PHRASES = {
    "onwards": """
        trở lại đây | trở đi | trở về sau | hoặc muộn hơn | hay muộn hơn | hoặc sau đó | hay sau đó | hoặc trễ hơn
        hoặc sau ngày đó | hay sau ngày đó | hoặc về sau
    """,
    "at-latest": """
        hoặc trước đó | hay trước đó | hoặc sớm hơn | hay sớm hơn | hoặc trước ngày đó | hay trước ngày đó
        trở về trước | đổ về trước | hoặc trước nữa
    """,
    "inclusive": "kể cả ngày đó | tính cả ngày đó | bao gồm ngày đó | gồm cả ngày đó",
    "filler near": combined(SO_FAR),
    "filler near so-far": "đến hôm nay | cho đến hôm nay | tới hôm nay | cho tới hôm nay",
    "just": "mới! | vừa | vừa mới | mới vừa",
    "filler past": "đã",
    "filler past owed": """
        lẽ ra | đáng lẽ | đáng ra | đáng lẽ ra | lý ra | đúng ra | nhẽ ra
    """,
    "link last-day": "ngày cuối",
    "op:before": "vào trước | vào trước ngày | trước | đến trước | tới trước | cho đến trước"
    " | từ trước | từ trước ngày",
    "op:by range": "đến | tới | cho đến | cho tới",
    "op:by": """
        chậm nhất | chậm nhất là | chậm nhất vào | chậm nhất đến | muộn nhất | muộn nhất là | muộn nhất vào
        trễ nhất
        không muộn hơn | không chậm hơn | không trễ hơn | không quá | hạn đến
        trễ nhất là | trễ nhất vào | hạn chót đến | hạn cuối đến | không quá ngày
    """,
    "op:after": "sau | muộn hơn | "
    + combined(("từ", "kể từ", "bắt đầu từ", "tính từ", "chỉ tính từ"), ("sau", "sau ngày", "sau mốc", "sau hôm")),
    "op:from": "từ hồi | từ dạo | từ tận | "
    "từ | kể từ | từ khi có | kể từ khi có | từ khi ra | từ ngày có | bắt đầu từ | không sớm hơn | tính từ",
    "op:on op:in": "trúng ngày | trúng vào | trúng vào ngày | nhằm ngày | nhằm vào ngày | rơi vào ngày | vào | "
    "vào đúng | đúng | đúng vào | "
    + combined(("hạn", "hạn chót", "hạn cuối", "thời hạn"), ("vào", "là", "rơi vào", "đúng", "vào đúng")),
    "op:in": "sang! | bước sang | nội trong | nội! | suốt! | trong suốt | trọn! | trong dịp",
    "link op:in": "trong giai đoạn | trong quãng | trong kỳ | trong thời gian | trong khoảng thời gian",
    "op:in soon:within to:conclusion to:field": "trong",
    "op:in soon:within": "trong vòng",
    "next": "tới | sắp tới | tiếp theo | kế tiếp",
    "between": "giữa | trong khoảng | khoảng | trong khoảng thời gian | trong thời gian",
    "op:on op:in past": "hồi!",
    "issued": "ngày",
    "issued issued:": "ban hành ngày | được ban hành ngày | đã ban hành ngày | "
    + combined(("ký", "cùng ký", "ký cùng", "được ký", "ban hành cùng", "cùng ban hành"), ("ngày", "hôm")),
    "as-of": "tính đến | tính tới | tại ngày | tại thời điểm",
    "filler when ": combined(
        ("và",),
        ("bao giờ", "khi nào", "đến khi nào", "trước khi nào", "ngày nào", "đến bao giờ", "trước ngày nào"),
        ("phải xong", "phải hoàn thành", "thì xong", "xong", "hoàn thành", "đến hạn", "hết hạn", "phải làm xong"),
    ),
    "filler when": """
        vào thời điểm nào | thời điểm nào | vào ngày nào | đến ngày nào | tới ngày nào | đến hôm nào
        và đến ngày nào
        thời hạn ra sao | thời hạn thế nào | thời hạn như thế nào | hạn ra sao | hạn thế nào
        và thời hạn ra sao | và thời hạn thế nào | và thời hạn | và thời hạn của từng việc
        ngày mấy | là ngày mấy | ngày bao nhiêu | là ngày bao nhiêu | trước ngày bao nhiêu | trước ngày mấy
        tháng mấy
        vào ngày mấy | vào tháng mấy | mùng mấy | hôm mấy | hạn ngày mấy | hạn là ngày mấy | hạn tới bao giờ
        hôm nào | vào hôm nào | ngày nào vậy | là ngày nào | chừng nào mới xong
        trước bao giờ | trước khi nào | trước ngày nào | xong trước bao giờ | xong trước khi nào
        xong trước ngày nào
        xong vào lúc nào | xong ngày nào | hoàn thành lúc nào | hoàn thành ngày nào | hoàn thành trước ngày nào
        hoàn thành trước khi nào | xong hôm nào | trước thời điểm nào | chậm nhất khi nào | chậm nhất bao giờ
        chậm nhất ngày nào | muộn nhất khi nào | muộn nhất bao giờ | muộn nhất ngày nào | hạn chót là khi nào
        khi nào xong | bao giờ xong | khi nào hoàn thành | bao giờ hoàn thành | đến bao giờ | hạn đến khi nào
        hạn khi nào | hạn bao giờ | hạn ngày nào | hạn lúc nào | đến khi nào | hạn đến bao giờ
        và khi nào | và đến khi nào | bao giờ phải xong
        khi nào phải xong | xong khi nào | xong lúc nào | lúc nào | khi nào thì xong
    """,
    "issued:": """
        giao | được giao | đã giao | ban hành | được ban hành | đã ban hành
    """,
}
