"""The Vietnamese words that only frame a question: sense → phrases, as `senses` explains."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

_HELP = ("giúp", "giùm", "dùm", "hộ", "giúp tôi", "giúp em", "giúp mình", "giúp e", "giùm tôi", "giùm em", "hộ tôi")

PHRASES = {
    "opening": """
        giải thích | giải thích giúp | giải thích giúp mình | đề nghị nêu rõ | đề nghị làm rõ | đề nghị xác nhận
        đề nghị cung cấp nội dung | bạn giải thích giúp mình
        đề nghị liệt kê | đề nghị thống kê | đề nghị tra cứu | đề nghị lọc | đề nghị trích | đề nghị kê | đề nghị nêu
        đề nghị cho xem | đề nghị hệ thống liệt kê | đề nghị cung cấp | đề nghị cung cấp danh sách
        đề nghị gửi danh sách | đề nghị rà soát và liệt kê | đề nghị tổng hợp
        coi | coi giúp | coi giùm | cung cấp | cung cấp giúp | cung cấp cho tôi | xin cung cấp | kính hỏi | muốn coi
        mình muốn coi | mình muốn xem
        gửi tôi | gửi em | gửi mình | gửi cho em | gửi cho mình | cho tôi bảng | gửi tôi bảng
        nhắc tôi | nhắc mình | nhắc em | kể | kể giúp | kể giúp tôi | kể cho tôi | kể cho em | nêu giúp | nêu giúp tôi
        chỉ giúp | chỉ giúp tôi | thống kê giúp các | xem cho tôi | soát giúp | soát lại | rà lại | điểm danh
        tổng hợp giúp | tổng hợp giúp tôi | tổng hợp giúp em | tổng hợp giúp mình | tổng hợp cho tôi | tổng hợp cho em
        rà giúp | rà giúp tôi | nhắc giúp | nhắc giúp tôi | báo giúp | báo giúp tôi | gửi giúp | gửi giúp tôi
        soạn | soạn giúp | soạn giúp tôi | soạn cho tôi | lập bảng | lập giúp bảng | lập cho tôi bảng | truy vết
        gửi cho tôi | điểm mặt | điểm tên | tóm gọn | tóm gọn cho tôi | tóm gọn giúp | trích | trích giúp | trích ra
        in giúp | in giúp em | in giúp tôi | in cho tôi | in cho em | đọc giúp | đọc cho tôi nghe | đọc cho tôi
        tìm | tìm giúp | tìm giúp tôi | tìm kiếm | tìm xem | tìm ra | tìm cho tôi | tra | tra cứu | tra giúp | tra xem
        tra ra | lấy | lấy ra | lấy giúp | lọc | lọc ra | mở | mở ra | mở giúp | mở xem | đưa ra | nêu | nêu ra
        kể ra | kể tên | bảng | bảng các | mã | muốn | tôi muốn | có thể cho | có thể cho tôi | có thể cho biết
        có thể cho xem | có thể cho tôi biết | có thể cho tôi xem | thông tin
    """
    + " | "
    + combined(("tra cứu", "tra", "tìm", "lọc", "thống kê", "tổng hợp", "rà soát", "xem", "coi", "kể", "nêu"), _HELP)
    + " | "
    + combined(("kể", "nói", "nêu"), ("", "cho"), ("em", "tôi", "mình", "tui", "anh", "cháu"), ("nghe", "biết", "với"))
    + " | "
    + combined(("tui muốn", "em muốn", "cháu muốn"), ("coi", "xem", "biết", "hỏi")),
    "wondering": """
        không biết | em không biết | tôi không biết | mình không biết | không rõ | em không rõ | tôi không rõ
    """,
    "closing": "kể tôi nghe với | kể tui nghe với | xem giùm với | "
    ""
    + combined(("liệt kê", "kể", "nêu"), ("ra",), ("", *_HELP))
    + " | luôn | luôn nhé | luôn đi | luôn nha | luôn cho em | luôn giúp em | luôn cho tôi | được không | "
    "được chứ | được không vậy | với | giúp với | giúp | giúp tôi | giúp mình | giúp em",
    "filler": """
        đáng chú ý | đáng lưu ý | tương ứng | kèm theo | quy định ra sao
        được quy định ra sao | được quy định thế nào | quy định thế nào | theo các kết luận hiện hành
        người ta | ad | ad ơi | mn
        mn ơi | mọi người ơi | b ơi | bạn ơi | ủa! | á! | vậy ta | thế nhỉ | vậy nhỉ | hen | nhen | dùm em | giùm em
        giùm mình | vụ nào
        mấy vụ | mấy vụ nào | giúp e với | giúp e | cho e hỏi | bắt tay vào làm | ai đảm trách | đảm trách
        thì sao | thế còn
        nếu có | phiếu | thẻ | trong hệ thống | trên hệ thống | giao cho ai | được giao cho ai | giao ai
        nếu có thì | cho ai | đã giao cho ai | là số mấy | số mấy | là mấy | mã số | mang số mấy
        sổ này ghi | sổ này có | sổ ghi | đồng chí | các đồng chí | được theo dõi | tôi nghiên cứu | tôi đang nghiên cứu
        những | các | là | là gì | gì | cái | điều | khi nào | bao giờ | cho biết | cho tôi biết | cho tôi xem
        cho xem | xem | hãy! | xin | vui lòng | tôi! | tôi muốn biết | muốn biết | có | được | bị | cần | nên | sẽ
        đang | vẫn | hiện nay | hiện | thì | mà | ở | tại | đó | rồi | hiện tại | đã giao | được giao | theo | ngày
        thời gian | ạ! | nhé | cảm ơn | xin cảm ơn | chào | xin chào | từ bao giờ | từ khi nào | đến đâu | đến đâu rồi
        ra sao | ra sao rồi | thế nào | thế nào rồi | vậy | thế | nội dung | phần việc | số | hỏi | xin hỏi | cho hỏi
        cho tôi hỏi | cho em hỏi | anh cho em hỏi | chị cho em hỏi | em hỏi | làm ơn | nhờ | xem giúp | kiểm tra giúp
        nhờ hệ thống cho biết
        giùm | anh chị | anh chị em | các anh chị | quý anh chị | anh/chị | dạ | dạ thưa | thưa | thưa anh | thưa chị
        thưa anh chị | kính gửi anh chị | kính nhờ | kính đề nghị | kính mong | xin phép | cho em xin | cho xin
        em xin
        mình! | cho mình biết | cho mình hỏi | cho em biết | anh ơi | chị ơi | em | anh | bạn! | cho tôi
        cho mình | hãy cho biết | hãy cho tôi biết | đề nghị cho biết | làm ơn cho biết | nói gì | nói | gồm những gì
        gồm những việc nào | gồm việc nào | gồm những nhiệm vụ nào | gồm nhiệm vụ nào | bao gồm những việc nào
        gồm gì | bao gồm những gì | quy định gì | quy định những gì | nêu gì | nêu những gì
        đến đâu rồi nhỉ | tới đâu | tới đâu rồi | chừng nào! | chịu trách nhiệm | chịu trách nhiệm chính
        có trách nhiệm | trách nhiệm | vấn đề | ơi | dùm
        giúp mình | giúp em | xem giúp tôi | nha | nhỉ | hả | chứ | hiện giờ | bây giờ | lúc này | hiện đang
        đến hiện tại | đầu việc | đầu mục | cụ thể | chi tiết | biết
        cũ
        đích danh hoặc theo nhóm | đích danh hoặc theo nhóm khác
        phiền anh | phiền chị | phiền anh chị | mong anh chị | thử xem | kiểm tra xem | kiểm tra giúp xem
        rốt cuộc | tóm lại | cần lưu ý | phóng viên hỏi | lãnh đạo hỏi
        tôi là phóng viên | em là phóng viên | nào nữa | gì nữa
        nhà tôi | nhà em | nhà mình | quê tôi | quê em | quê mình
        bên tôi | bên mình | bên em | chúng tôi | chúng ta | bọn mình | phía tôi | cơ quan tôi
        cơ quan mình | đơn vị tôi | đơn vị mình | tỉnh tôi | tỉnh mình | sếp hỏi | nói về gì | nói về vấn đề gì
        nói về việc gì
        về việc gì | về vấn đề gì | về nội dung gì | về cái gì | đề cập gì | đề cập đến gì | đề cập vấn đề gì
        nói đến gì
        thông tin về | cho thông tin về | thông tin chi tiết | chi tiết về | đề ra gì | đặt ra gì | đề ra những gì
        có những gì | còn những gì | bao gồm gì | cần biết
    """
    + " | "
    + combined(("đảm nhiệm", "đảm nhận", "gánh vác", "được phân công", "được giao trách nhiệm", "có nghĩa vụ"))
    + " | "
    + combined(("cháu", "con", "em", "tui", "tụi em", "tụi tui", "dạ em", "dạ cháu"), ("hỏi", "xin hỏi", "muốn hỏi"))
    + " | "
    + combined(("cho cháu", "cho con", "cho tui"), ("hỏi", "biết", "xem", "xin"))
    + " | "
    + combined(("phiền", "nhờ", "mong"), ("các đồng chí", "đồng chí", "quý cơ quan", "các bạn", "bạn", "các anh chị"))
    + " | "
    + combined(("cần", "nên", "cần phải"), ("để mắt", "chú ý", "lưu ý", "quan tâm", "để ý"), ("", "đến", "tới"))
    + " | "
    + combined(("nói", "ghi", "viết", "dặn"), ("sao", "ra sao", "thế nào", "như thế nào", "những gì", "gì"))
    + " | sổ này theo dõi | sổ theo dõi những | hệ thống theo dõi | hệ thống này theo dõi | sổ đang theo dõi"
    + " | bị ràng buộc bởi | đang bị ràng buộc bởi | chịu ràng buộc bởi | à ừm | alo | alo alo | ừm! | ờ! | trời đất ơi"
    + " | cho bà hỏi | cho bác hỏi | cho chú hỏi | cho cô hỏi | cho bà hỏi tí | cho hỏi tí | xem hộ bà | xem hộ tôi"
    + " | chăng! | tui | không ta! | không ha! | xin cho rõ | cho rõ | ghi ở | ghi tại | ghi trong | nêu ở | nêu tại"
    + " | phải gánh | phải cáng đáng | phải đảm đương | sếp hỏi gấp | hỏi gấp | câu cuối | câu hỏi cuối | "
    "nay ra sao | nay thế nào | còn dính! | dính! | "
    "cùng thời hạn của từng nhiệm vụ | cùng thời hạn của từng việc",
    "filler ": """
        điểm | trong hệ thống | có trong hệ thống | trong sổ | có trong sổ | trong sổ theo dõi | có trong sổ theo dõi
    """,
    "listing": """
        gửi danh sách | gửi giúp danh sách | gửi cho em danh sách | gửi cho tôi danh sách | gửi em danh sách
        liệt kê giúp e | liệt kê giúp | liệt kê giúp tôi | liệt kê giúp em
        liệt kê | danh sách | lập danh sách | xem danh sách | cho danh sách | cho tôi danh sách | danh mục
        liệt kê ra | hiển thị
    """,
}
