"""The Vietnamese words of questions: sense → phrases, as `vocabulary` explains."""

from __future__ import annotations

PHRASES = {
    "filler": """
        những | các | là | là gì | gì | cái | điều | khi nào | bao giờ | cho biết | cho tôi biết | cho tôi xem
        cho xem | xem | hãy! | xin | vui lòng | tôi! | tôi muốn biết | muốn biết | có | được | bị | cần | nên | sẽ
        đang | vẫn | hiện nay | hiện | thì | mà | ở | tại | đó | rồi | hiện tại | đã giao | được giao | theo
        ngày | thời gian | ạ! | nhé | cảm ơn | xin cảm ơn | chào | xin chào | từ bao giờ | từ khi nào | đến đâu
        đến đâu rồi | ra sao | ra sao rồi | thế nào | thế nào rồi | vậy | thế | nội dung | phần việc | số
    """,
    "filler task": "nhiệm vụ | nhiệm vụ được giao",
    "filler thing": "việc | công việc",
    "filler asker": "ai | những ai",
    "bodies": """
        cơ quan nào | những cơ quan nào | đơn vị nào | những đơn vị nào | các cơ quan nào | cơ quan đơn vị nào
    """,
    "filler whichever": "nào",
    "filler left": "còn | chỉ còn",
    "bodies:ministries": "bộ nào | những bộ nào",
    "bodies:provinces": "tỉnh nào | những tỉnh nào | tỉnh thành nào | những tỉnh thành nào",
    "count bodies:ministries": "bao nhiêu bộ | có bao nhiêu bộ | mấy bộ",
    "count bodies:provinces": """
        bao nhiêu tỉnh | có bao nhiêu tỉnh | mấy tỉnh | bao nhiêu tỉnh thành | có bao nhiêu tỉnh thành
    """,
    "count": "bao nhiêu | có bao nhiêu | mấy | có mấy | tổng số | số lượng",
    "count task": "số nhiệm vụ",
    "count thing": "số việc",
    "top": "top",
    "report:digest": """
        có gì mới | gì mới | có gì thay đổi | thay đổi | thay đổi gì | có thay đổi gì | những thay đổi
        bản tổng hợp | báo cáo tuần
    """,
    "report:moved": "lùi hạn | bị lùi hạn | được lùi hạn | lùi | bị lùi | dời hạn | bị dời hạn | bị hoãn | hoãn",
    "report:scorecard": "bảng tổng hợp kết quả | tổng hợp kết quả | bảng điểm | tiến độ | tiến độ thực hiện",
    "by:body": "theo cơ quan",
    "by:conclusion": "theo từng kết luận",
    "by:field": "theo lĩnh vực | theo từng lĩnh vực",
    "by:role": "theo vai trò",
    "report:lineage": "tiếp nối | kế thừa | quá trình kế thừa",
    "report:timeline": "dòng thời gian | biểu đồ thời gian",
    "report:--help": "hỏi được gì | có thể hỏi gì | hỏi thế nào | trợ giúp | giúp đỡ | giúp | giúp tôi",
    "filler past": "đã",
    "link": "ngày cuối",
    "verb filler": "phải | phải làm",
    "filler to:body": "thuộc | làm",
    "state:due": """
        đến hạn | tới hạn | hạn | hết hạn | thời hạn | hạn chót | hạn cuối | có hạn | có thời hạn | phải xong
        phải hoàn thành | cần hoàn thành | phải làm xong | cần xong | phải hoàn tất | có thời hạn là
    """,
    "state:open": """
        chưa xong | chưa hoàn thành | chưa làm | chưa thực hiện | chưa làm xong | còn mở | đang mở | dang dở
        chưa hoàn tất | còn phải làm
    """,
    "state:overdue": """
        quá hạn | quá thời hạn | trễ hạn | bị trễ | trễ | chậm | chậm hạn | chậm tiến độ | muộn! | bị chậm
        đã quá hạn | quá hạn rồi | bị quá hạn
    """,
    "state:overdue ranked": """
        quá hạn lâu nhất | trễ hạn lâu nhất | trễ lâu nhất | chậm lâu nhất | quá hạn nhiều nhất | chậm nhiều nhất
        trễ hạn nhiều nhất
    """,
    "state:undated": """
        không có thời hạn | không có hạn | không thời hạn | không hạn | chưa có thời hạn | chưa có hạn
        không ghi thời hạn | không nêu thời hạn | không xác định thời hạn | chưa xác định thời hạn | không ghi hạn
        không rõ thời hạn
    """,
    "state:done": """
        đã hoàn thành | đã xong | đã làm xong | đã thực hiện xong | hoàn thành rồi | xong rồi | đã hoàn tất | xong
        xong chưa | đã xong chưa | làm xong chưa | hoàn thành chưa | đã hoàn thành chưa
    """,
    "state:coming first": """
        hạn tiếp theo | hạn chót tiếp theo | hạn kế tiếp | hạn gần nhất | hạn sắp tới gần nhất | thời hạn tiếp theo
        thời hạn gần nhất
        việc tiếp theo
    """,
    "state:coming": "sắp đến hạn | sắp tới hạn | sắp hết hạn | từ nay | sắp tới",
    "all": """
        tất cả | toàn bộ | mọi! | mọi việc | mọi nhiệm vụ | liệt kê | danh sách | tất cả các | tất cả những
    """,
    "op:before": "trước",
    "op:by range": "đến | tới | cho đến | cho tới",
    "op:by": """
        chậm nhất | chậm nhất là | chậm nhất vào | chậm nhất đến | muộn nhất | muộn nhất là | muộn nhất vào
        trễ nhất | không muộn hơn | không chậm hơn | không trễ hơn | không quá | hạn đến | hạn chót là
    """,
    "op:after": "sau | muộn hơn",
    "op:from": "từ | kể từ | bắt đầu từ | không sớm hơn | tính từ",
    "op:on op:in": "vào | vào đúng | hạn vào",
    "op:in soon:within to:conclusion": "trong",
    "op:in soon:within": "trong vòng",
    "longer:": "trên | hơn | quá | lâu hơn",
    "next": "tới | sắp tới",
    "between": "giữa | trong khoảng | khoảng",
    "and": "và | cùng | lẫn | cũng như",
    "or": "hoặc | hay | hay là | hoặc là",
    "not": "không | không phải",
    "never": "chưa | chẳng | đừng",
    "except": """
        trừ | ngoại trừ | trừ ra | không kể | không tính | không gồm | không bao gồm | không phải của
        nhưng không phải | loại trừ | ngoài!
    """,
    "named": """
        đích danh | nêu đích danh | nêu tên | gọi tên | được nêu đích danh | chỉ đích danh | chỉ nêu đích danh
    """,
    "committee:after": """
        cả thành ủy | cả tỉnh ủy | cả đảng ủy | và cả thành ủy | và cả tỉnh ủy | và cả đảng ủy | kể cả thành ủy
        kể cả tỉnh ủy | kể cả đảng ủy | gồm cả thành ủy | gồm cả tỉnh ủy | gồm cả đảng ủy | bao gồm cả thành ủy
        bao gồm cả tỉnh ủy | bao gồm cả đảng ủy | lẫn thành ủy | lẫn tỉnh ủy | lẫn đảng ủy | cùng cả thành ủy
        cùng cả tỉnh ủy | cùng cả đảng ủy | và thành ủy của mình | và tỉnh ủy của mình | và đảng ủy của mình
        và đảng ủy của nó | và thành ủy của nó | và tỉnh ủy của nó
    """,
    "whole:after": "nói chung | và toàn bộ cơ quan trực thuộc | và các cơ quan trực thuộc | toàn bộ | toàn thể",
    "whole:before": "toàn bộ | toàn thể",
    "role:lead verb": "chủ trì | đầu mối | làm đầu mối",
    "role:implementing verb": "thực hiện | triển khai | tổ chức thực hiện | triển khai thực hiện",
    "role:coordinating verb": "phối hợp | phối hợp thực hiện",
    "filler to:role": "vai trò | với vai trò | trong vai trò",
    "kind:assignment": "loại nhiệm vụ | thuộc loại nhiệm vụ",
    "kind:request": "đề nghị | yêu cầu | loại đề nghị",
    "kind:decision": "quyết định | loại quyết định",
    "kind:authorisation": "ủy quyền | uỷ quyền | cho phép | loại ủy quyền",
    "kind:commendation": "biểu dương | khen ngợi | loại biểu dương",
    "to:body dated": "của",
    "to:body": "cho | do | gửi | gửi cho | gửi đến | gửi tới | giao | giao cho | đối với | dành cho",
    "to:field": "ngành | lĩnh vực | trong lĩnh vực | thuộc lĩnh vực | về lĩnh vực | mảng | các lĩnh vực",
    "to:field to:topic": "về | liên quan đến | liên quan tới",
    "to:conclusion": """
        kết luận | kết luận số | các kết luận | theo kết luận | trong kết luận | thuộc kết luận | của kết luận
        kết luận của
    """,
    "to:text": "có chữ | có từ | chứa! | chứa từ | chứa chữ | chứa cụm từ | nhắc đến | nhắc tới | có cụm từ",
    "issued": "ngày | ban hành ngày",
    "refuse:as-of": "tính đến | tính tới",
    "status:done-late": """
        hoàn thành quá hạn | hoàn thành muộn | hoàn thành trễ hạn | đã hoàn thành quá hạn | hoàn thành chậm
    """,
    "status:done-on-time": "hoàn thành đúng hạn | đã hoàn thành đúng hạn | xong đúng hạn | đúng hạn",
    "status:open-in-term": "trong hạn | chưa hoàn thành trong hạn | còn trong hạn",
    "status:done-undated": "hoàn thành không hạn",
    "status:started": "đang thực hiện | đã bắt đầu | đã khởi động | bắt đầu thực hiện | đã bắt đầu thực hiện",
    "status:extended": "gia hạn | được gia hạn | đã gia hạn | đã được gia hạn | đã được gia hạn thời hạn",
    "status:cancelled": "đã bị hủy | hủy bỏ | đã hủy bỏ | bị hủy bỏ | hủy | đã hủy | bị hủy",
    "status:reported": """
        đã báo cáo xong | đã báo cáo hoàn thành | đã báo cáo nhưng chưa xác minh
        đã báo cáo hoàn thành chưa xác nhận
    """,
    "link to:status": "trạng thái | tình trạng | có trạng thái",
}
