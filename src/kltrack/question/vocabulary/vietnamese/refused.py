"""Vietnamese words that no command answers, or that leave open what is meant: sense → phrases.

`refusing.reasons` has the sentence that answers each sense.
"""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.question.vocabulary.combining import combined

PHRASES: Mapping[str, str] = {
    "unrecorded:write": """
        thêm nhiệm vụ | thêm việc | thêm một | thêm hạn | xóa | xoá | tạo nhiệm vụ | tạo việc | đánh dấu | sửa hạn
        đổi hạn
        ghi nhận là | thêm vào | chỉnh sửa
    """,
    "unrecorded:send": combined(
        ("gửi", "viết", "soạn", "thảo"),
        ("thư", "email", "mail", "tin nhắn", "giấy nhắc", "lời nhắc", "công văn"),
        ("", "nhắc", "nhắc việc", "nhắc nhở", "đôn đốc", "đôn đốc việc"),
        ("", "cho", "tới", "đến"),
    ),
    "refuse:urgent": """
        cần làm ngay | phải làm ngay | làm ngay | phải xong ngay | cần xong ngay | xử lý ngay | giải quyết ngay
        gấp | khẩn | cấp bách | khẩn cấp | ưu tiên | gấp nhất | khẩn nhất | cấp bách nhất
        ưu tiên nhất | ưu tiên cao | làm nhanh | phải làm nhanh | cần làm nhanh | xong nhanh | phải xong nhanh
        quan trọng | quan trọng nhất | trọng tâm | trọng điểm | cấp thiết | nóng nhất | cần kíp
    """
    + " | "
    + combined(
        ("", "phải", "cần", "cần phải", "phải được"),
        ("làm", "triển khai", "thực hiện", "hoàn thành", "xử lý", "giải quyết", "bắt tay làm"),
        ("ngay", "ngay lập tức", "ngay bây giờ", "liền"),
    ),
    "refuse:progress": """
        đang làm | đang triển khai | đang được thực hiện | đang được triển khai
        đang tiến hành
        đang xử lý | đang giải quyết | đã triển khai | chưa bắt đầu | chưa ai bắt đầu | chưa ai khởi động
         chưa khởi động | chưa triển khai | chưa tiến hành
    """,
    "refuse:reopened": """
        mở lại | được mở lại | đã mở lại | đã được mở lại | bị mở lại | rút lại | bị rút lại | đã rút lại
        được rút lại | ghi chú | làm lại | phải làm lại | quá hạn lại | lại quá hạn | lại trễ hạn
    """,
    "refuse:recurring": """
        phải báo cáo hằng tuần | phải báo cáo hàng tuần | báo cáo hằng tuần của các
        định kỳ | thường kỳ | hằng tháng | hàng tháng | hằng quý | hàng quý | hằng năm | hàng năm | hằng tuần
        hàng tuần | thường xuyên | mỗi tháng | mỗi quý | mỗi năm | mỗi tuần | lặp lại
    """,
    "refuse:not-overdue ": combined(
        ("trừ", "trừ ra", "không tính", "không kể", "không gồm", "không bao gồm", "loại trừ", "bỏ qua"),
        ("", "các", "những"),
        ("việc", "nhiệm vụ", "cái", "đầu việc", "phần"),
        ("", "đã", "đang", "bị"),
        ("quá hạn", "trễ hạn", "trễ", "chậm"),
    ),
    "refuse:not-overdue": """
        chưa quá hạn | không quá hạn | chưa trễ | không trễ | chưa trễ hạn | không trễ hạn | chưa chậm
        không bị quá hạn | không bị trễ
    """,
    # "Tuần sau nữa" is the week after the next.
    "refuse:day": """
        tuần sau nữa | tuần tới nữa | tháng sau nữa | tháng tới nữa | quý sau nữa | năm sau nữa | tuần kia
        tết | tết nguyên đán | tết âm lịch | cuối tuần
        cuối tuần này | năm mới
        nghỉ lễ | nghỉ tết | quốc khánh | lễ quốc khánh | mùa hè | hè này | mùa xuân | mùa thu | mùa đông
        giải phóng miền nam | quốc tế lao động | dịp hè
    """,
    "refuse:lunar": """
        giao thừa
        rằm | ngày rằm | âm lịch | tháng giêng | tháng chạp | trung thu | tết trung thu | giỗ tổ | vu lan
    """,
    "refuse:some-days": """
        những ngày tới | mấy ngày tới | vài ngày tới | các ngày tới | vài tuần tới | những tuần tới
        mấy tuần tới
        vài tháng tới | những tháng tới | thời gian tới | trong thời gian tới | gần đây | dạo này | mới đây
        mấy ngày qua | những ngày qua | vài ngày qua | thời gian qua | trong thời gian gần đây | mấy tháng tới
        thời gian vừa qua
    """
    + " | "
    + combined(
        ("mấy", "những", "vài", "các"), ("ngày", "tuần", "tháng", "hôm"), ("qua", "vừa qua", "vừa rồi", "gần đây")
    ),
    "refuse:some-days state:due": combined(
        ("đến hạn", "tới hạn", "hết hạn", "đến kỳ hạn", "đáo hạn"),
        ("", "ngay"),
        ("bây giờ", "lúc này", "hiện nay", "hiện giờ", "hiện tại", "vào lúc này", "ngay lúc này", "luôn bây giờ"),
    )
    + " | "
    + combined(
        ("bây giờ", "lúc này", "hiện nay", "hiện giờ", "hiện tại", "giờ"),
        ("", "có", "thì"),
        ("việc nào", "việc gì", "những việc nào", "những việc gì", "nhiệm vụ nào"),
        ("đến hạn", "tới hạn", "đáo hạn"),
    )
    + " | "
    + combined(("hiện đang", "giờ đang", "bây giờ đang", "đang"), ("đến hạn", "tới hạn", "đáo hạn")),
    "refuse:end": combined(
        ("hạn", "thời hạn", "hạn chót", "đến hạn", "có hạn", "có thời hạn", "mốc", "mốc thời gian"),
        ("cuối cùng", "đầu tiên", "sớm nhất", "muộn nhất", "mới nhất"),
    ),
    "refuse:together": "giao đồng thời | đồng thời giao | đồng thời! | "
    "cùng nhau | việc chung! | nhiệm vụ chung! | các việc chung! | những việc chung! | "
    + combined(
        ("với", "cùng", "cùng với", "chung với"),
        ("các", "những", ""),
        ("bộ", "bộ, ngành", "bộ ngành", "cơ quan", "đơn vị", "tỉnh", "địa phương", "bên"),
        ("khác",),
    ),
    "refuse:together ": "với ai | với những ai | cùng ai | cùng với ai | cùng những ai | với cơ quan nào | "
    "cùng cơ quan nào | cùng với cơ quan nào",
    "refuse:deed": combined(
        ("phải", "cần", "cần phải", "sẽ phải", "còn phải", ""),
        ("trình", "đệ trình", "trình lên"),
        ("gì", "những gì", "cái gì", "việc gì"),
    ),
    "refuse:recipient": combined(
        ("báo cáo", "gửi", "gửi báo cáo", "nộp", "nộp báo cáo", "trình", "trình báo cáo", "báo cáo kết quả"),
        (
            *("cho ai", "lên ai", "tới ai", "đến ai", "về ai", "lên đâu", "về đâu", "đi đâu", "tới đâu", "đến đâu"),
            *("cho cơ quan nào", "cho đơn vị nào", "cho cấp nào", "cho bộ nào", "cho bên nào", "cho nơi nào"),
            *("lên cơ quan nào", "tới cơ quan nào", "đến cơ quan nào", "về cơ quan nào", "lên cấp nào"),
        ),
    )
    + " | trình ai | nộp ai | gửi ai | phải báo cáo ai | cần báo cáo ai | ai nhận báo cáo | nơi nhận báo cáo | "
    + combined(("cơ quan nào", "đơn vị nào", "nơi nào"), ("nhận", "tiếp nhận"), ("", "báo cáo")),
    "refuse:day ": combined(
        ("trước", "sau", "đến", "tới", "từ", "kể từ", "cho đến", "từ nay đến", "trước thềm"),
        (
            *("đại hội", "đại hội đảng", "đại hội toàn quốc", "đại hội đảng toàn quốc", "hội nghị trung ương"),
            *("đại hội đại biểu toàn quốc", "trung ương", "kỳ họp", "kỳ họp quốc hội", "phiên họp", "hội nghị"),
        ),
        (
            *("xiv", "xv", "14", "15", "lần thứ xiv", "lần thứ 14", "khóa xiv", "tới", "sắp tới", "thứ 10"),
            *("lần thứ 15", "lần 15", "lần 14", "lần thứ 10", "quốc hội thứ 10", "tiếp theo", "lần tới", "thứ 15"),
        ),
    )
    + " | trước đại hội | sau đại hội | trước đại hội đảng | sau đại hội đảng | trước kỳ họp quốc hội",
    "refuse:check": combined(
        ("dữ liệu", "số liệu", "sổ", "sổ theo dõi", "dữ liệu này", "bộ dữ liệu", "tệp dữ liệu", "hồ sơ"),
        ("", "này", "của tôi", "của em", "của mình"),
        ("có", "còn", "có bị", "còn bị", "bị", "đã"),
        ("lỗi", "sai", "sai sót", "lỗi gì", "sai sót gì", "lỗi nào", "sai sót nào", "hợp lệ", "đúng", "ổn", "sai gì"),
    )
    + " | kiểm tra dữ liệu | kiểm tra lỗi dữ liệu | rà lỗi dữ liệu | soát lỗi dữ liệu | kiểm tra sổ theo dõi",
    "refuse:calendar": "lịch | lịch công tác | lịch làm việc | lịch biểu",
    "refuse:role": "tham gia | được tham gia | hỗ trợ | cùng tham gia",
    "refuse:issued": """
        ban hành ngày nào | ra ngày nào | ra khi nào | ký bao giờ
        ban hành khi nào | ban hành bao giờ | ban hành hôm nào | ngày ban hành | được ban hành
        ký ngày nào | ký khi nào | ngày của kết luận | ngày kết luận
    """,
    "refuse:signed": "ai ký | người ký | được ký | ai đã ký | ai là người ký | do ai ký | chữ ký",
    "refuse:basis": """
        căn cứ | căn cứ hoàn thành | bằng chứng | minh chứng | chứng cứ | nguồn | nguồn tin | dẫn chứng
        căn cứ xác nhận
    """
    + " | "
    + combined(
        ("theo", "căn cứ theo", "dựa theo", "theo như"),
        ("báo", "báo chí", "báo đài", "truyền thông", "tin báo", "tin tức", "các báo", "báo cáo"),
    )
    + " | "
    + combined(
        ("báo", "báo chí", "báo đài", "truyền thông"),
        ("", "có"),
        ("nói", "viết", "đưa", "đưa tin", "đăng", "ghi", "phản ánh", "nêu"),
        ("", "gì", "thế nào", "ra sao", "rằng", "là"),
    ),
    "refuse:only": """
        duy nhất | là chủ trì duy nhất | chủ trì duy nhất | đầu mối duy nhất | duy nhất chủ trì
        cơ quan chủ trì duy nhất | đơn vị chủ trì duy nhất
    """,
    "refuse:superseded": "thay thế | bị thay thế | được thay thế | đã thay thế | đã bị thay thế | hết hiệu lực | "
    "còn hiệu lực | có hiệu lực | hiệu lực | còn giá trị",
    "refuse:unreported": """
        chưa ai làm | chưa có ai làm
        chưa ai báo cáo | chưa báo cáo | chưa được báo cáo | chưa có báo cáo | không có báo cáo | không báo cáo
        chưa ai báo | chưa có thông tin | chưa ghi nhận | chưa được ghi nhận | chưa có ghi nhận | chưa ghi nhận gì
        không ai báo cáo | chưa có ai báo cáo | chưa thấy báo cáo
    """,
    "unrecorded:money": """
        kinh phí | chi phí | bao nhiêu tiền | tốn bao nhiêu | hết bao nhiêu tiền | tốn kém | lương của | mức lương
        tiền lương của | lương bao nhiêu | ngân sách của | dự toán | giá bao nhiêu | số tiền | lương tháng
    """,
    "refuse:forecast": """
        sẽ xong | sẽ hoàn thành | sẽ làm xong | sẽ hoàn tất | sẽ thực hiện xong | sẽ giải quyết xong
    """,
    "unrecorded:forecast": """
        nguy cơ | có nguy cơ | có nguy cơ bị | dự báo | dự đoán | khả năng | có khả năng | có thể bị chậm
        dễ bị chậm
        sẽ quá hạn | sẽ trễ | sẽ chậm | sẽ trễ hạn | sẽ bị quá hạn | sẽ bị trễ | sẽ bị chậm | rủi ro | có thể trễ
        có thể chậm | liệu có kịp | có kịp không | có thể quá hạn
    """,
    "unrecorded:difficulty": """
        khó! | khó nhất! | khó khăn | khó khăn nhất | dễ! | dễ nhất! | phức tạp | phức tạp nhất | nặng nhất
        vất vả nhất
        lớn nhất | dễ dàng
    """,
    "unrecorded:judgement": """
        năng lực | có năng lực | đủ năng lực | giỏi! | giỏi nhất! | yếu kém | kém nhất | tốt nhất | làm tốt
        hiệu quả
        hiệu quả nhất | xứng đáng | có tốt | làm tốt nhất | tệ nhất | lười | đáng tin
    """,
    "unrecorded:reason": """
        vì sao | tại sao | lý do | lí do | nguyên nhân | do đâu | lỗi của ai | lỗi tại ai | sao lại | vì lý do gì
    """,
}
