"""Vietnamese words of questions, sense → phrases: bodies, their roles, who gives a task, who is left out."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

PHRASES = {
    # "De an" would be small words of French and English.
    "topical": "đề án | dự án | đa số | chi trả | điều lệ | thiết bị | "
    "nghỉ việc | thôi việc | mất việc | vị trí việc làm",
    "to:body to:conclusion": "bên | phía | bên phía",
    "filler asker": "ai | những ai | người nào | ai là người | "
    + combined(
        ("ai", "những ai"),
        ("lo", "đang lo", "phải lo", "xử lý", "giải quyết", "đảm đương", "lãnh", "gánh", "nhận", "ôm", "dính"),
        ("", "việc", "chuyện", "vụ"),
    ),
    "bodies": """
        cơ quan nào | những cơ quan nào | đơn vị nào | những đơn vị nào | các cơ quan nào | cơ quan đơn vị nào
        bên nào | nơi nào | chỗ nào | những bên nào | đâu là cơ quan | đâu là đơn vị
        cơ quan gì | tổ chức nào | những tổ chức nào | ban ngành nào | các đơn vị nào
    """,
    "filler whichever": "nào",
    "bodies:ministries": "bộ nào | những bộ nào | các bộ nào",
    "bodies:provinces": """
        tỉnh nào | những tỉnh nào | tỉnh thành nào | những tỉnh thành nào | địa phương nào | những địa phương nào
        các địa phương nào | thành phố nào | các tỉnh nào
    """,
    "bodies:party-committees-at-all-levels": """
        đảng ủy nào | những đảng ủy nào | các đảng ủy nào | cấp ủy nào | những cấp ủy nào | các cấp ủy nào
    """,
    "filler to:body": "thuộc | thuộc về | làm",
    "except": """
        ngoài chuyện | bỏ! | bỏ qua | không xét | không xét đến
        ko tính | ko kể | ko gồm | ko bao gồm | chưa kể | chưa tính | không tính đến | không tính tới
        trừ | ngoại trừ | trừ ra | không kể | không tính | không gồm | không bao gồm | không phải của
        nhưng không phải | loại trừ | ngoài!
    """,
    "named": """
        được nêu tên
        bị nhắc tên | được nhắc tên | nhắc tên | bị nêu tên | có ghi tên | ghi đích danh | ghi rõ đích danh
        gắn tên | được gắn tên | có gắn tên | gắn đích danh
        đích danh | nêu đích danh | nêu tên | gọi tên | được nêu đích danh | chỉ đích danh | chỉ nêu đích danh
        ghi rõ tên | ghi tên | nói rõ tên | có tên | có tên trong | được ghi tên | có nêu tên
        giao đích danh | được giao đích danh | gọi đích danh | nêu rõ tên
        không tính nhóm | không tính theo nhóm | không kể nhóm | không kể theo nhóm
        không phải qua nhóm | chứ không qua nhóm | không qua nhóm | không phải thông qua nhóm
        không qua nhóm | không theo nhóm | chứ không theo nhóm | chứ không qua nhóm
    """,
    "committee:after": combined(
        ("tính cả", "tính luôn", "tính luôn cả", "kể luôn", "kể luôn cả", "cộng cả", "kèm", "kèm cả", "kèm theo"),
        ("thành ủy", "tỉnh ủy", "đảng ủy"),
    )
    + """ |
        cả thành ủy | cả tỉnh ủy | cả đảng ủy | và cả thành ủy | và cả tỉnh ủy | và cả đảng ủy | kể cả thành ủy
        kể cả tỉnh ủy | kể cả đảng ủy | gồm cả thành ủy | gồm cả tỉnh ủy | gồm cả đảng ủy | bao gồm cả thành ủy
        bao gồm cả tỉnh ủy | bao gồm cả đảng ủy | lẫn thành ủy | lẫn tỉnh ủy | lẫn đảng ủy | cùng cả thành ủy
        cùng cả tỉnh ủy | cùng cả đảng ủy | và thành ủy của mình | và tỉnh ủy của mình | và đảng ủy của mình
        và đảng ủy của nó | và thành ủy của nó | và tỉnh ủy của nó
    """
    + " | ".join(
        f" | {joined} {committee} {whose}"
        for joined in (
            "và",
            "cùng",
            "cùng với",
            "lẫn",
            "và cả",
            "kể cả",
            "gồm cả",
            "tính cả",
            "tính luôn",
            "bao gồm cả",
            "kèm",
            "kèm cả",
        )
        for committee, whose in (
            *(
                ("đảng ủy", each)
                for each in (
                    *("của mình", "của bộ", "bộ", "của bộ này", "bộ này", "của cơ quan này", "trực thuộc", "của viện"),
                    *("của tòa", "của tòa án", "của ban", "của hội", "của văn phòng", "của ủy ban", "của đơn vị"),
                    *("của cơ quan", "của ngành", "của liên minh", "của mặt trận", "của viện này", "của nó", "của họ"),
                )
            ),
            *(("thành ủy", each) for each in ("của thành phố", "của thành phố này")),
            *(("tỉnh ủy", each) for each in ("của tỉnh", "của tỉnh này")),
        )
    ),
    "whole:after": "nói chung | và toàn bộ cơ quan trực thuộc | và các cơ quan trực thuộc | toàn bộ | toàn thể",
    "whole:before": "toàn bộ | toàn thể",
    "role:lead verb": """
        chủ trì triển khai | chủ trì giải quyết | chủ trì xử lý | chủ trì tổ chức thực hiện | đứng ra chủ trì
        đứng chủ trì | cầm chịch | dẫn dắt | nắm chính | chủ trì chính | đứng đầu mối
        làm chính | lo chính | chịu trách nhiệm chính | cầm trịch | cầm cái | đứng mũi chịu sào | làm chủ trì
        lãnh trách nhiệm chủ trì | giữ vai chủ trì
        chủ trì | đầu mối | làm đầu mối | phụ trách | phụ trách chính | chủ trì thực hiện | chịu trách nhiệm chủ trì
        là chủ trì | cơ quan chủ trì | làm chủ trì | là cơ quan chủ trì | là đầu mối | đơn vị chủ trì
        dưới sự chủ trì của | giữ vai trò chủ trì | đóng vai trò chủ trì | đứng đầu
    """,
    "role:implementing verb": """
        tham gia thực hiện | tham gia triển khai
        thực hiện | triển khai | tổ chức thực hiện | triển khai thực hiện | là cơ quan thực hiện | cơ quan thực hiện
        thi hành
    """,
    "role:coordinating verb": """
        tham gia phối hợp | phối kết hợp | phối hợp giải quyết | phối hợp xử lý | phối hợp triển khai
        phối hợp | phối hợp thực hiện | là cơ quan phối hợp | cơ quan phối hợp | cùng phối hợp | đơn vị phối hợp
        phối hợp với | phối hợp cùng | phối hợp cùng với | cùng phối hợp với | có sự phối hợp của
        trong sự phối hợp với | phối hợp thực hiện với | phối hợp thực hiện cùng
    """,
    "filler to:role": combined(
        ("tham gia", "được nêu", "được nhắc", "được nhắc đến", "được nhắc tới", "được ghi", "có mặt", "góp mặt", ""),
        ("với", "trong", "dưới"),
        ("vai", "vai trò", "tư cách"),
        ("", "gì", "nào", "là"),
    )
    + """ |
        giữ vai trò | đóng vai trò | nắm vai trò | đảm nhận vai trò | đảm nhiệm vai trò | vai trò | với vai trò
        trong vai trò | vai gì | đóng vai gì | giữ vai gì | vai trò gì
    """,
    "kind:assignment": "loại nhiệm vụ | thuộc loại nhiệm vụ",
    "kind:request": "đề nghị | yêu cầu | loại đề nghị",
    "kind:decision": "quyết định | loại quyết định | quyết định gì | quyết định những gì",
    "kind:authorisation ": combined(
        ("được", "được phép", "được quyền", "có quyền", "được trao quyền", "có thẩm quyền"),
        ("làm", "quyết định", "thực hiện"),
        ("gì", "những gì", "việc gì", "những việc gì"),
    )
    + " | có quyền gì | có những quyền gì | được quyền gì | được phép gì | được trao quyền gì | được phép",
    "kind:authorisation": "ủy quyền | uỷ quyền | cho phép | loại ủy quyền | được ủy quyền | được uỷ quyền",
    "kind:commendation": """
        khen thưởng | lần khen | các lần khen | những lần khen | lần biểu dương | các lần biểu dương
        những lần biểu dương | các lần khen thưởng
        biểu dương | khen ngợi | loại biểu dương | khen | được khen | được khen thưởng
        được biểu dương | được khen ngợi | tuyên dương
        được tuyên dương
    """
    + " | "
    + combined(
        ("lời", "những lời", "các lời"),
        ("khen", "khen ngợi", "biểu dương", "tuyên dương", "khen thưởng", "ghi nhận biểu dương"),
    ),
    "to:body dated": "của",
    "to:body given": "giao cho | được giao cho | đã giao cho",
    "to:body": """
        nhóm | cho nhóm | giao cho nhóm | của nhóm | thuộc nhóm | các nhóm
        do | gửi | gửi cho | gửi đến | gửi tới | giao | giao cho | đối với | dành cho | được giao cho
        phân công cho
        phân cho | được phân công cho
    """,
    "only": "chỉ | chỉ riêng | chỉ những | chỉ các | thôi",
    "whole:before both": "cả",
    "bodies:ministries each": "nhóm theo bộ | gom theo bộ | "
    "phân theo bộ | chia theo bộ | phân theo từng bộ | theo bộ | theo từng bộ"
    " | từng bộ | của từng bộ | mỗi bộ | của mỗi bộ",
    "bodies:provinces each": "nhóm theo tỉnh | gom theo tỉnh | "
    "phân theo tỉnh | chia theo tỉnh | phân theo địa phương | theo tỉnh | "
    "từng tỉnh | của từng tỉnh | mỗi tỉnh | của mỗi tỉnh | theo từng tỉnh | theo địa phương | theo từng địa phương",
    "asker:any": "là ai | là người nào",
    "in-person": "đích thân | trực tiếp",
    "gives": """
        giao | đã giao | giao gì | giao những gì | giao việc gì | giao những việc gì | giao nhiệm vụ gì | yêu cầu
        yêu cầu gì | yêu cầu những gì | yêu cầu làm gì | đã yêu cầu | chỉ đạo | chỉ đạo gì | chỉ đạo những gì
        quyết định | quyết định gì | quyết định những gì | đề nghị | đề nghị gì | ban hành | đã ban hành
        ban hành những gì | ban hành gì | giao cho | đã giao cho | được giao | theo yêu cầu của | theo đề nghị của
        theo chỉ đạo của |
        đã quyết định
        đòi hỏi | đòi hỏi gì | đòi hỏi những gì | đòi hỏi điều gì | chỉ thị gì | dặn gì
        đã quyết định gì | đã quyết định những gì | đã giao gì | đã giao những gì
    """,
    "filler gives": """
        nói gì | nói những gì | kết luận gì | đã kết luận gì | kết luận những gì
        có kết luận gì | bàn gì | bàn những gì
        có ý kiến gì | cho ý kiến gì | đã nói gì
    """,
    "filler task gives": """
        có chỉ đạo gì | có chỉ đạo nào | có những chỉ đạo gì | có những chỉ đạo nào
        có yêu cầu gì | có những yêu cầu gì
        muốn gì | muốn những gì | đòi gì | đòi những gì | bắt làm gì | bắt phải làm gì | bắt làm những gì
    """,
    "to:body fork:day": "cho",
    "any-bodies": "cơ quan | đơn vị | mọi cơ quan | mọi đơn vị",
}
