"""Vietnamese: the words around dates (lexicon.py says what the kinds are)."""

from __future__ import annotations

from kltrack.dates.deadlines.lexicon import Language

VIETNAMESE: Language = {
    "before": "trước | trước ngày | trước thời điểm | trước khi",
    "by": """
        chậm nhất | chậm nhất là | chậm nhất vào | chậm nhất đến | muộn nhất | muộn nhất là | muộn nhất vào |
        muộn nhất đến | không quá | không muộn hơn | không chậm hơn | chậm nhất là vào | muộn nhất là vào |
        chậm nhất là đến | chậm nhất trong
    """,
    "now": "từ nay đến | từ nay tới | từ giờ đến | từ bây giờ đến",
    "within": "trong vòng | trong thời hạn | trong thời gian | thời hạn là | trong phạm vi",
    "due": """
        hạn | hạn chót | hạn cuối | thời hạn | thời hạn hoàn thành | hạn hoàn thành | hạn nộp |
        thời gian hoàn thành | thời gian thực hiện | thời gian trình | thời gian ban hành | thời gian báo cáo |
        thời điểm hoàn thành | thời hạn báo cáo | thời hạn cuối | hạn chót là | thời hạn trình
    """,
    "until": "đến | tới | cho đến | cho tới | đến ngày | tới ngày | đến thời điểm",
    "on": "vào | vào ngày | trong ngày | vào thời điểm",
    "in": "trong | vào trong | trong khoảng thời gian",
    "latest": "là chậm nhất | là muộn nhất",
    "strive": "phấn đấu | phấn đấu xong | phấn đấu hoàn thành | cố gắng",
    "from": """
        không trước | không trước ngày | không sớm hơn | sớm nhất | từ | từ ngày | kể từ | kể từ ngày | bắt đầu từ |
        bắt đầu từ ngày | có hiệu lực từ | có hiệu lực từ ngày | có hiệu lực kể từ ngày | từ thời điểm | tính từ |
        tính từ ngày | áp dụng từ
    """,
    "after": "sau | sau ngày | sau khi",
    "dated": "ký ngày | ban hành ngày | đề ngày | lập ngày",
    "as-of": """
        tính đến | tính đến ngày | tính tới | tính đến hết | tính đến hết ngày | đến nay | từ đầu năm đến |
        từ đầu năm đến ngày | từ đầu năm tới | lũy kế đến | luỹ kế đến | lũy kế đến ngày | tính đến thời điểm
    """,
    "of": "của | về | cho | so với | theo",
    "end": "cuối | hết | kết thúc | hết ngày | ngày cuối cùng của | ngày cuối cùng | ngày cuối | cuối cùng của",
    "vague": """
        đầu | giữa | khoảng | những ngày đầu | những ngày cuối | những tháng cuối | những tháng đầu |
        các tháng cuối | các tháng cuối năm | thời gian tới | dịp | trung tuần | thượng tuần | hạ tuần | tuần cuối |
        tuần cuối cùng của | các tháng còn lại của | những tháng còn lại của | khoảng cuối
    """,
    "next": "tới | tiếp theo",
    "holiday": "tết | tết nguyên đán | tháng chạp | tháng giêng | âm lịch",
    "hour": """
        nửa đêm | trưa | cuối giờ | cuối giờ chiều | cuối giờ sáng | cuối giờ làm việc | hết giờ làm việc | cuối buổi |
        cuối buổi chiều | cuối buổi sáng | hết giờ hành chính | cuối ngày làm việc | hết ngày làm việc
    """,
    "issue": """
        kể từ ngày ban hành | từ ngày ban hành | sau khi ban hành | sau ngày ban hành | kể từ khi ban hành |
        kể từ ngày ký | từ ngày ký | sau khi ký | sau ngày ký | kể từ ngày ký ban hành | từ ngày ký ban hành |
        kể từ ngày công bố | kể từ ngày kết luận này được ban hành | tính từ ngày ban hành | tính từ ngày ký
    """,
    "monthly": "hằng tháng | hàng tháng | mỗi tháng | của tháng",
    "quarterly": "hằng quý | hàng quý | mỗi quý | của quý",
    "yearly": "hằng năm | hàng năm | mỗi năm",
    "first-month": """
        của tháng đầu quý | tháng đầu quý | của tháng đầu quý sau | tháng đầu quý sau | của tháng đầu tiên của quý |
        của tháng đầu mỗi quý | tháng đầu mỗi quý | của tháng đầu hằng quý | tháng đầu hằng quý
    """,
    "last-month": """
        của tháng cuối quý | tháng cuối quý | của tháng cuối cùng của quý | tháng cuối của quý |
        của tháng cuối mỗi quý | tháng cuối mỗi quý | của tháng cuối hằng quý | tháng cuối hằng quý
    """,
    "following-month": "của tháng sau | của tháng tiếp theo | của tháng liền kề | tháng sau liền kề",
    "must": "phải | cần | bảo đảm | đảm bảo | phấn đấu để | có trách nhiệm | chịu trách nhiệm",
    "order": "giao | yêu cầu | đề nghị | chỉ đạo | lưu ý | nhấn mạnh | phân công",
    "finish": "hoàn thành | hoàn tất | xong | kết thúc việc | hoàn thành dứt điểm | hoàn thành xong",
    "act": """
        trình | báo cáo | gửi | nộp | ban hành | thực hiện | triển khai | hoàn thiện | rà soát | tổ chức |
        tham mưu | giải quyết | xử lý | gia hạn | bàn giao | xây dựng | sắp xếp | đưa vào sử dụng |
        đưa vào vận hành | khắc phục | tổng hợp | chi trả | phê duyệt | tổng kết | thông qua | công khai | giải ngân
    """,
    "done": """
        đã | đã hoàn thành | vừa | phát biểu | cho biết | cả nước có | theo báo cáo | cho thấy | chủ trì họp |
        chủ trì cuộc họp
    """,
    "perhaps-done": "chủ trì | ký | ký ban hành | đạt | tăng | giảm | theo | ghi nhận",
    "ongoing": """
        có hiệu lực đến | hiệu lực đến | có giá trị đến | áp dụng đến | hiệu lực | hạn sử dụng | thời hạn sử dụng |
        hạn dùng | hết hạn
    """,
    "happening": "diễn ra | được tổ chức | dự kiến | khai mạc | bế mạc | khánh thành | khởi công",
    "matter": """
        kết quả | tình hình | hoạt động | số liệu | tăng trưởng | kinh tế xã hội | trọng tâm | phương hướng |
        mục tiêu | chỉ tiêu | chiến lược | tầm nhìn | định hướng | tỷ lệ
    """,
    "scope": """
        tiếp nhận | phát sinh | nghỉ việc | nghỉ hưu | có quyết định | tuyển dụng | đang công tác | sinh |
        thành lập | được tuyển dụng | xảy ra | tồn đọng | có hiệu lực | được cấp
    """,
    "document": """
        kết luận số | nghị quyết số | chỉ thị số | quyết định số | nghị định số | thông tư số | công văn số |
        công điện số | thông báo số | kế hoạch số | báo cáo số | quy định số | tờ trình số | hướng dẫn số |
        luật số | số | kết luận | nghị quyết | chỉ thị | quyết định | nghị định | thông tư | công văn | công điện |
        thông báo | quy định | tờ trình | luật | luật tổ chức chính phủ | căn cứ | văn bản
    """,
    "meeting": """
        phiên họp | cuộc họp | hội nghị | buổi làm việc | buổi họp | tại cuộc họp | tại phiên họp | họp | hội thảo |
        sáng | chiều | tối | hôm
    """,
    "term": "nhiệm kỳ | giai đoạn | thời kỳ | năm học | khóa | khoá | năm tài chính",
    "author": "của bộ chính trị | của ban bí thư | của thủ tướng | của chính phủ",
    "onward": """
        và các năm tiếp theo | và những năm tiếp theo | và các năm sau | và những năm sau | trở đi |
        và các năm tới | và những năm tới
    """,
    "upon": "ngay sau khi | sau khi có | sau khi hoàn thành",
    "filler": """
        ngày | là | mùng | mồng | năm | quyền hạn | quá hạn | đúng hạn | giới hạn | dài hạn | trung hạn |
        trước hết | trước mắt | cơ bản | dứt điểm
    """,
    "thing": "theo báo cáo | bản báo cáo | báo cáo của | báo cáo số | việc thực hiện",
}
