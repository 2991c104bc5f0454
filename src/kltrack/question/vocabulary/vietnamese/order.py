"""Vietnamese words of questions, sense → phrases: counting and putting in order."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

PHRASES = {
    "count bodies:ministries": "bao nhiêu bộ | có bao nhiêu bộ | mấy bộ",
    "count bodies:provinces": """
        bao nhiêu tỉnh | có bao nhiêu tỉnh | mấy tỉnh | bao nhiêu tỉnh thành | có bao nhiêu tỉnh thành
    """,
    "count bodies:provincial-party-committees": """
        bao nhiêu tỉnh ủy | có bao nhiêu tỉnh ủy | mấy tỉnh ủy | bao nhiêu tỉnh ủy thành ủy
    """,
    "count": """
        tổng có bao nhiêu | còn tới bao nhiêu | có tới bao nhiêu | có tới mấy | có đến bao nhiêu | có nhiêu!
        nhiêu!
        tính xem có bao nhiêu | cộng lại có bao nhiêu | tổng cộng | tổng cộng có | bao lăm | thống kê số
        thống kê số lượng
        khoảng mấy | khoảng bao nhiêu | tổng cộng có mấy | tổng cộng mấy | có tất cả bao nhiêu | tất cả bao nhiêu
        có tất cả mấy | cả thảy bao nhiêu | cả thảy mấy | có cả thảy bao nhiêu | tất cả có bao nhiêu
        vị chi bao nhiêu
        đã có bao nhiêu | đã có mấy | đang có bao nhiêu | hiện có bao nhiêu | hiện có mấy | đang có mấy
        đếm giúp | đếm giúp tôi | đếm giúp em | đếm hộ | đếm xem | đếm giùm | đếm xem có bao nhiêu
        cho biết tổng số
        chỉ đếm | chỉ đếm số | chỉ cho số | chỉ lấy số
        chỉ cần số | chỉ cần con số | chỉ con số | cho con số
        bao nhiêu | có bao nhiêu | mấy | có mấy | tổng số | số lượng | tổng cộng bao nhiêu | đếm | đếm số
        tổng cộng có bao nhiêu | được bao nhiêu
    """,
    "count task": "số nhiệm vụ | đếm nhiệm vụ",
    "count thing": "số việc | đếm việc | số đầu việc",
    "count task gives": combined(
        ("giao", "đã giao", "được giao", "đề ra", "đặt ra"), ("bao nhiêu", "mấy"), ("nhiệm vụ",)
    ),
    "count thing gives": combined(("giao", "đã giao", "được giao", "đề ra", "đặt ra"), ("bao nhiêu", "mấy"), ("việc",)),
    "top": "top",
    "oldest": "lâu nhất | cũ nhất",
    "order:recent": """
        mới nhất lên đầu | xếp mới nhất lên đầu | mới nhất lên trước
        mới nhất trước | gần đây nhất trước | muộn nhất trước | hạn muộn nhất trước | từ mới đến cũ
        từ muộn đến sớm | từ mới nhất đến cũ nhất | theo hạn giảm dần | theo thời hạn giảm dần | từ muộn nhất
    """,
    "order:deadline.last ": combined(
        ("theo", "xếp theo", "sắp theo", "sắp xếp theo", "xếp thứ tự theo"),
        (
            *("hạn", "ngày", "ngày hạn", "thời hạn", "ngày đến hạn", "ngày hết hạn", "thời gian", "thứ tự thời gian"),
            *("trật tự thời gian", "deadline", "hạn chót", "ngày cuối", "trình tự thời gian", "ngày phải xong"),
        ),
        ("", "tăng dần", "từ sớm đến muộn", "từ gần đến xa", "gần trước xa sau", "gần nhất trước", "sớm trước"),
    )
    + " | hạn sớm xếp trước | hạn sớm trước | gần trước xa sau | gần hạn để trước",
    "order:deadline.last": """
        sớm nhất trước | hạn sớm nhất trước | sớm trước | theo hạn | theo thời hạn | theo thứ tự hạn
        theo thứ tự thời hạn | theo thứ tự thời gian | theo ngày hạn | theo hạn chót | theo ngày đến hạn
        theo hạn tăng dần | theo thời hạn tăng dần | từ sớm đến muộn
        theo ngày hết hạn | gần hạn nhất trước | gần đến hạn trước | sắp đến hạn trước | hạn gần nhất trước
        gần hạn xếp trước | gần hạn trước | hạn gần xếp trước | hạn gần lên trước
        theo ngày tháng | theo ngày tăng dần | xếp theo ngày | sắp xếp theo ngày | xếp theo ngày tháng
        từ gần đến xa | từ gần tới xa | hạn từ gần tới xa | hạn từ gần đến xa | theo trình tự thời gian
        theo ngày cuối
    """,
    "order:deadline.last state:overdue": """
        quá hạn lâu nhất trước | trễ nhất trước | chậm nhất trước | trễ lâu nhất trước
    """,
    "order:issued": """
        theo ngày ban hành | theo thứ tự ban hành
    """,
    "sorting": """
        xếp giúp | sắp xếp giúp | xếp giúp tôi | sắp xếp giúp tôi | sắp xếp giúp em | xếp hộ | sắp xếp hộ
        xếp | sắp xếp | xếp thứ tự | xếp theo thứ tự | được sắp xếp | xếp hạng
    """,
    "newest": """
        gần đây nhất | mới nhất | mới đây nhất
    """,
    "by-number": """
        theo số | theo số lượng | theo tổng số
    """,
    "order:near": """
        gần nhất trước | gần nhất lên trước
    """,
    "order:oldest": """
        cũ nhất trước | từ cũ đến mới | lâu nhất trước
    """,
    "order:-deadline.last": """
        xa nhất trước | từ xa đến gần | hạn xa nhất trước | xa trước gần sau
    """,
    "furthest ": combined(
        ("hạn cuối cùng", "thời hạn cuối cùng", "hạn cuối"),
        ("trong sổ", "trong hệ thống", "trong dữ liệu", "của cả sổ", "trong toàn bộ"),
    ),
    "furthest": """
        hạn xa nhất | thời hạn xa nhất | hạn chót xa nhất | deadline xa nhất | có hạn xa nhất | đến hạn xa nhất
        mốc xa nhất | có thời hạn xa nhất | còn xa hạn nhất | hạn hoàn thành xa nhất
    """,
}
