"""Vietnamese words of questions, sense → phrases: tasks, topics, conclusions; how parts of a question join."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined
from kltrack.question.vocabulary.vietnamese.pieces import DONE, ITEMS, MUST_DO

_GIVE = (
    *("giao", "giao cho", "giao việc cho", "giao nhiệm vụ cho", "yêu cầu", "dặn", "chỉ đạo", "đòi", "đòi hỏi", "muốn"),
    *("bảo", "bắt", "chỉ thị cho"),
)
_TAKE_ON = ("gánh", "ôm", "lo", "giữ", "gồng gánh", "nhận", "lãnh", "lo liệu", "gánh vác", "cáng đáng")

PHRASES = {
    "filler task": combined(
        ("bị yêu cầu", "được yêu cầu", "bị giao", "phải nhận", "được nhận", "nhận được", "được phân công"),
        ("", "làm", "thực hiện"),
        ("", "những", "các"),
        ("gì", "nhiệm vụ gì", "nhiệm vụ nào"),
    )
    + " | "
    + combined(("trong", "ở", "tại", "với"), ("", "những", "các"), ("nhiệm vụ",), ("nào", "gì"))
    + """ |
        xem mấy nhiệm vụ | coi mấy nhiệm vụ | có chỉ đạo gì | có chỉ đạo nào | có những chỉ đạo nào | những chỉ đạo
        có những chỉ đạo gì | các chỉ đạo
        mấy nhiệm vụ nào | thời hạn của từng nhiệm vụ | của từng nhiệm vụ | từng nhiệm vụ | nv
        đặt ra yêu cầu gì | đặt ra những yêu cầu gì | nêu nhiệm vụ gì | nêu những nhiệm vụ gì
        trong số nhiệm vụ | trong số các nhiệm vụ | trong số những nhiệm vụ
        nhiệm vụ | nhiệm vụ được giao | yêu cầu gì | yêu cầu những gì | yêu cầu làm gì | giao gì | giao những gì
        nhiệm vụ nào liên quan | việc nào liên quan
        yêu cầu chúng ta làm gì | yêu cầu chúng tôi làm gì
        đề ra những nhiệm vụ gì | đề ra nhiệm vụ gì | đặt ra nhiệm vụ gì | giao nhiệm vụ gì | giao những nhiệm vụ gì
        được giao nhiệm vụ gì | được giao những gì | yêu cầu điều gì | đòi hỏi gì | quy định nhiệm vụ gì
    """,
    "filler thing ": combined(
        ("thêm", "có thêm", "nhận thêm", "được giao thêm", "giao thêm"),
        ("", "những", "các"),
        ("việc", "đầu việc", "phần việc"),
        ("gì", "nào", "gì mới", "nào mới"),
    ),
    "filler task  ": combined(
        ("thêm", "có thêm", "nhận thêm", "được giao thêm", "giao thêm"),
        ("", "những", "các"),
        ("nhiệm vụ",),
        ("gì", "nào", "gì mới", "nào mới"),
    ),
    "filler thing": combined(
        ("", "trong", "ở", "tại", "với"), ("", "những", "các"), ITEMS, ("nào", "gì", "nào nữa", "gì nữa")
    )
    + " | "
    + combined(
        ("bị yêu cầu", "được yêu cầu", "bị giao", "phải nhận", "được nhận", "được phân công"),
        ("", "làm", "thực hiện"),
        ("", "những", "các"),
        ("việc", "phần việc", "chuyện", "điều"),
        ("gì", "nào"),
    )
    + " | "
    + combined(
        ("xin", "cho xin", "cho em xin", "cho mình xin", "cho tôi xin", "cho tui xin", "tui muốn coi", "tui muốn xem"),
        ("mấy", "các", "những"),
        ("việc", "đầu việc", "nhiệm vụ", "mục"),
    )
    + """ |
        điều khoản nào | những điều khoản nào | hồ sơ nào | những hồ sơ nào | các hồ sơ nào
        phần gì | những phần gì | những phần nào | muốn xem mấy việc | muốn coi mấy việc
        mình muốn coi mấy việc | mình muốn xem mấy việc | tôi muốn xem mấy việc
        xem mấy việc | coi mấy việc | liệt kê mấy việc | kể mấy việc | cho xem mấy việc
        mấy việc nào | của từng việc | từng việc | mấy thứ gì | task | task nào | mấy task nào | đầu việc nào
        trong số việc | trong số các việc | trong số những việc | trong các việc | trong những việc | mục
        việc | công việc | giao việc gì | giao những việc gì | chuyện! | hạng mục | vụ việc | mấy chuyện
        mấy cái việc
    """,
    "filler left": "còn | chỉ còn",
    "filler   ": "mà giờ | mà giờ vẫn | giờ vẫn | mà bây giờ | mà bây giờ vẫn",
    "verb filler at-present": combined(("đang", "hiện", "hiện đang"), _TAKE_ON),
    "verb filler thing": combined(*MUST_DO, ("việc", "những việc", "các việc")),
    "verb filler task": combined(
        *MUST_DO,
        (
            *("nhiệm vụ gì", "những nhiệm vụ gì", "những nhiệm vụ nào", "nhiệm vụ nào"),
            *("nhiệm vụ", "những nhiệm vụ", "các nhiệm vụ"),
        ),
    ),
    "verb filler": "phải | phải làm | phải lo | phải lo làm | lo chuyện | nhận được | nhận những | nhận gì | "
    "lãnh những | "
    + combined(("bị", "phải"), _TAKE_ON)
    + " | "
    + combined(("buộc", "bắt buộc", "bị buộc", "có bổn phận", "bị bắt"), ("", "phải"), ("", "làm", "thực hiện"))
    + " | được chỉ đạo | được chỉ đạo làm | được trao | được bàn giao | phải tiến hành",
    "any-status": combined(
        ("kể cả", "gồm cả", "tính cả", "bao gồm cả", "cả"),
        ("các việc", "những việc", "việc", "các nhiệm vụ"),
        ("đã",),
        DONE,
    ),
    "any-day": combined(
        ("kể cả", "gồm cả", "tính cả", "bao gồm cả"),
        ("", "các việc", "những việc", "việc"),
        ("không hạn", "không có hạn", "chưa có hạn", "không thời hạn", "không có thời hạn"),
    ),
    "all": "mọi trạng thái | bất kể trạng thái | có hạn lẫn không có hạn | "
    "của các cơ quan | của các đơn vị | tất cả | hết thảy | cả thảy | tất tần tật | tất thảy | toàn bộ | mọi! | "
    "mọi việc | mọi nhiệm vụ | mọi cơ quan",
    "and": "và | lẫn | cũng như",
    "and together": "cùng | cùng với | với",
    "or": "hoặc | hay | hay là | hoặc là",
    "not": "không | không phải | ko | k | hông! | hok",
    "never": "chưa | chẳng | đừng",
    # "Trung ương", without a commission or an office before it, is whoever issues the documents of the register.
    "state:open thing": combined(("trung ương", "tw"), ("còn", "vẫn", "vẫn còn"), _GIVE),
    "filler task   ": combined(("trung ương", "tw"), ("", "đã"), _GIVE),
    "filler task ": combined(
        ("trung ương", "tw"),
        ("", "đã"),
        ("giao", "yêu cầu", "dặn", "chỉ đạo"),
        ("", "việc", "nhiệm vụ", "những việc", "những nhiệm vụ"),
        ("gì", "những gì", "nào"),
    ),
    "to:field": "ngành | lĩnh vực | trong lĩnh vực | thuộc lĩnh vực | về lĩnh vực | mảng | các lĩnh vực",
    "to:topic to:field": """
        liên quan | có liên quan | có liên quan đến | có liên quan tới | đụng đến | động đến | liên quan đến
        liên quan tới
    """,
    "to:field to:topic": """
        có nội dung về | có nội dung liên quan đến | với nội dung về
        về vụ | về chuyện | về mảng | xung quanh | quanh chuyện | dính tới | dính dáng đến
        liên quan đến chuyện | liên quan tới chuyện | liên quan đến việc | liên quan tới việc | liên quan đến vụ
        dính dáng tới | có dính dáng đến | cái vụ | lo vụ | lo khoản | xong vụ | chuyện về
        về | về việc | về vấn đề | về chủ đề | xoay quanh | dính đến | nói về | nói đến | nói tới | đề cập
        đề cập đến | đề cập tới | bàn về | nhắc về | đề cập về
    """,
    "to:conclusion": """
        riêng kết luận | riêng kết luận số | chỉ riêng kết luận | riêng văn bản
        hai kết luận | cả hai kết luận | ba kết luận | cả ba kết luận | cả các kết luận
        kết luận | kết luận số | các kết luận | theo kết luận | trong kết luận | thuộc kết luận | của kết luận
        kết luận của | văn bản | văn bản số | các văn bản | của văn bản | theo văn bản
    """,
    "to:text": combined(("", "có", "chứa", "với", "theo", "có các", "chứa các"), ("từ khóa", "từ khoá", "cụm từ"))
    + " | "
    + combined(
        ("tìm", "tìm kiếm", "tra", "tra cứu", "lọc", "tìm xem", "tìm giúp", "tìm các", "lọc các", "lọc theo"),
        ("chữ", "từ", "từ khóa", "cụm từ", "các chữ", "các từ"),
    )
    + " | "
    + combined(
        ("", "có", "được", "bị"),
        ("nhắc đến chữ", "nhắc tới chữ", "nhắc chữ", "nhắc từ", "ghi chữ", "ghi rõ chữ", "nói đến chữ"),
    )
    + " | có chữ | có từ | chứa! | chứa từ | chứa chữ | chứa cụm từ | nhắc đến | nhắc tới | có cụm từ",
    "thing to:topic to:field": combined(
        ("", "có", "còn", "những"),
        ("chỗ nào", "đoạn nào", "điểm nào", "phần nào", "mục nào", "câu nào", "nơi nào trong văn bản"),
        ("", "có"),
        ("nhắc đến", "nhắc tới", "nhắc về", "nói về", "nói đến", "nói tới", "đề cập", "đề cập đến", "đề cập tới"),
    )
    + " | "
    + combined(
        ("việc nào", "nhiệm vụ nào", "việc gì", "những việc nào", "những việc gì", "có việc nào", "có việc gì"),
        ("liên quan đến", "liên quan tới", "dính đến", "dính tới", "có liên quan đến", "về"),
    ),
}
