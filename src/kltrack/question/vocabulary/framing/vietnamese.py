"""The Vietnamese words that only frame a question: sense → phrases, as `senses` explains."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

_HELP = ("giúp", "giùm", "dùm", "hộ", "giúp tôi", "giúp em", "giúp mình", "giúp e", "giùm tôi", "giùm em", "hộ tôi")

_ME = ("", "tôi", "em", "mình", "tui", "e", "chúng tôi", "bên em", "anh", "chị", "cháu", "sếp", "tớ", "bọn em")
_LOOK = (
    *("xem", "coi", "kiểm tra", "check", "rà soát", "rà", "soát", "dò", "tra", "tra cứu", "tìm", "tìm kiếm", "lọc"),
    *("thống kê", "tổng hợp", "liệt kê", "kê", "kể", "nêu", "đọc", "nhắc", "báo", "trích xuất", "kết xuất", "lấy"),
    *("truy xuất", "truy vấn", "lôi", "hiện", "show", "ngó", "nhìn", "nói", "thông báo", "trả lời", "chỉ", "quét"),
    *("giải đáp", "cung cấp", "gửi", "duyệt", "tìm hiểu", "trích lục", "moi", "bới", "điểm", "list", "vạch", "lập"),
)
_WISH = (
    *("xem", "coi", "kiểm tra", "check", "rà soát", "rà", "soát", "tra", "tra cứu", "tìm", "lọc", "thống kê", "in"),
    *("tổng hợp", "liệt kê", "nắm", "nắm rõ", "nắm được", "theo dõi", "danh sách", "có danh sách", "lấy", "in ra"),
    *("lập danh sách", "lấy danh sách", "biết", "biết là", "biết xem", "biết thêm", "hỏi", "hỏi là", "hỏi thêm"),
    *("hiểu", "làm rõ", "đối chiếu", "tìm hiểu", "báo cáo", "nhận", "nhận được", "được biết", "cung cấp", "trả lời"),
)

PHRASES = {
    "edging": combined(
        ("để", "để còn", "để tiện", "để kịp"),
        _ME,
        (
            *("báo cáo", "nắm", "nắm được", "biết", "theo dõi", "chuẩn bị", "nhắc", "đôn đốc", "lo", "tổng hợp", "họp"),
            *("giao ban", "đối chiếu", "làm báo cáo", "viết báo cáo", "viết bài", "viết tin", "trả lời", "lên lịch"),
            *("lên kế hoạch", "ghi lại", "gửi", "rà soát", "phân công", "báo", "xử lý", "tính", "kiểm tra", "cập nhật"),
            *(
                "báo cáo sếp",
                "báo cáo lãnh đạo",
                "báo cáo cấp trên",
                "trình sếp",
                "trình lãnh đạo",
                "báo cáo thủ trưởng",
            ),
            *("chuẩn bị họp", "chuẩn bị giao ban", "chuẩn bị báo cáo", "báo sếp", "nhắc sếp", "trả lời báo chí"),
        ),
    )
    + " | "
    + combined(
        ("chuẩn bị", "sắp", "mai", "chiều", "sáng mai", "chiều nay", "đang"), ("họp", "giao ban", "họp giao ban")
    )
    + " | "
    + combined(
        ("cho", "phục vụ", "để phục vụ"),
        ("buổi họp", "cuộc họp", "họp", "giao ban", "buổi giao ban", "họp giao ban", "buổi làm việc"),
        ("", "sáng mai", "chiều mai", "ngày mai", "chiều nay", "sáng nay", "mai", "tuần này", "tuần sau", "sắp tới"),
    )
    + """ | giúp tôi | giúp tôi với | giúp em với | giúp mình với | giúp với | xem thử | coi thử | một chút
        hết vậy | hết luôn
        coi! | giúp | giùm | dùm | hộ em | hộ tôi | hộ mình | hộ với | hộ cái | hộ nhé | hộ ạ | với | cho em
        cho tui | cho tớ | cho cháu | lại! | cái | cái phát | giúp phát | đi | nữa!
        đấy! | hết cả | hết trơn | hết ráo | ấy! | lẹ! | liền! | ngay! | nhanh | nhanh lên | chút
        xíu! | tí! | tẹo | nhá! | hỉ! | hở! | hử! | hông ta | nghen | chớ! | chị! | bác ơi | tớ! | sếp | các bác
        thầy ơi | cô ơi | chú ơi | anh em | mọi người | quý vị | hic | huhu | haha | hihi | trời | trời ơi
        hệ thống ơi
        xem sao | coi sao | coi nào | cho chắc | cho chính xác | cho tiện | cho nhanh | cho đầy đủ | đầy đủ
        chính xác
        một cách đầy đủ | một cách chính xác | khi rảnh | nếu được | nếu có thể | nếu tiện | nếu biết
        nếu không phiền
        kẻo quên | kẻo lỡ | phải không | đúng không | đúng chứ | thật không | thật! | tks | thks | thank | cám ơn
        xin cám ơn | em cám ơn | cảm ơn nhiều | cám ơn nhiều | cảm ơn trước | cảm ơn rất nhiều | chân thành cảm ơn
        xin chân thành cảm ơn | cảm ơn hệ thống | trân trọng | trân trọng cảm ơn | mong phản hồi | mong sớm phản hồi
        mong sớm nhận được phản hồi | mong được trả lời | mong hồi âm | ngại quá | làm phiền | xin lỗi | một câu hỏi
        xin lỗi làm phiền | câu hỏi | câu hỏi là | câu hỏi của tôi là | tôi có câu hỏi | em có câu hỏi | có câu hỏi
        câu này | câu nữa | câu tiếp theo | câu tiếp | hỏi thật | nói thật | thú thật | thật ra | thực ra | thực sự
        nói tóm lại | quên mất | quên rồi | em quên mất | tôi quên mất | không nhớ | không nhớ rõ | em không nhớ
        tôi không nhớ | chưa rõ | em chưa rõ | tôi chưa rõ | chưa biết | em chưa biết | tôi chưa biết | chưa nắm
        chưa nắm rõ | tôi chưa nắm | em chưa nắm | em mới vào | em mới về | em mới nhận việc | tôi mới nhận việc
        tôi mới về | mới nhận việc | ngoài ra | tiện thể | tiện đây | nhân tiện | nhân đây | à mà | à thế | à này
        oke | okay | vậy thì | thế thì | vậy còn | rồi còn
    """
    + " | "
    + combined(
        ("tôi", "em", "mình", "cháu"),
        ("là", "đang là", "làm ở", "đang làm ở", "công tác ở", "công tác tại"),
        (
            *("phóng viên", "nhà báo", "sinh viên", "chuyên viên", "cán bộ", "công chức", "người dân", "luật sư"),
            *("nghiên cứu sinh", "thư ký", "văn thư", "văn phòng", "cán bộ xã", "cán bộ huyện", "cán bộ tỉnh"),
            *("công chức xã", "cán bộ văn phòng", "giáo viên", "công dân", "nhân viên", "chuyên viên văn phòng"),
        ),
    )
    + " | "
    + combined(
        ("sếp", "lãnh đạo", "thủ trưởng", "trưởng phòng", "giám đốc", "chánh văn phòng", "anh trưởng phòng"),
        ("", "em", "tôi", "mình", "cơ quan", "đang", "vừa"),
        ("hỏi", "cần", "cần biết", "muốn biết", "muốn hỏi", "bảo hỏi", "giục", "hỏi gấp"),
    ),
    "opening": combined(_LOOK, ("lại", "thử", "qua", "nhanh", "hết", "rõ", "kỹ", "ra", "lên", "riêng", "xem"))
    + " | "
    + combined(_LOOK, ("đầy đủ", "cụ thể", "chi tiết", "giúp", "giùm", "dùm", "hộ", "cho"), ("", *_ME[1:6]))
    + " | "
    + combined(
        ("muốn", "cần", "xin", "mong", "định", "đang cần", "đang muốn", "đề nghị", "yêu cầu", "kính đề nghị", "nhờ"),
        _WISH,
        ("", "lại", "các", "những", "rõ"),
    )
    + " | "
    + combined(("hãy", "vui lòng", "xin vui lòng", "làm ơn", "có thể", "phiền", "giúp", "hộ", "giùm"), _ME[:5], _WISH)
    + " | "
    + combined(
        (
            *("in", "xuất", "lên", "lập", "lấy", "cần", "soạn", "gửi", "cho", "làm", "kéo", "chị cần", "anh cần"),
            *("em cần", "tôi cần", "sếp cần", "mình cần"),
        ),
        ("", "ra", "cho", "em", "tôi", "mình", "tui", "giúp", "cho em", "cho tôi", "cho mình", "giúp em", "giúp tôi"),
        ("danh sách", "bảng", "ds", "list", "danh mục"),
    )
    + " | "
    + combined(("cho", "xin cho", "mong cho"), _ME, ("hỏi", "biết", "xem", "coi", "xin", "nghe", "hỏi về", "biết về"))
    + " | "
    + combined(
        (
            *("tôi muốn", "em muốn", "mình muốn", "tôi cần", "em cần", "mình cần", "cần được", "muốn được", "anh cần"),
            *("chị cần", "sếp cần", "tui cần", "bên em cần", "anh muốn", "chị muốn", "tui muốn", "sếp muốn"),
        ),
        _WISH,
        ("", "lại", "các", "những", "rõ", "mấy"),
    )
    + " | "
    + combined(
        ("", "em", "tôi", "mình", "anh", "chị", "sếp", "đang", "em đang"),
        ("cần gấp", "cần ngay", "muốn có ngay"),
        ("danh sách", "bảng", "list", "ds", "số liệu"),
    )
    + " | nhắc | nhắc việc | "
    + combined(
        ("gửi", "em gửi", "gửi cho", "em gửi cho", "gửi giúp", "chuyển cho", "em chuyển"),
        ("chị", "anh", "sếp", "cô", "chú", "bác", "em", "thủ trưởng", "lãnh đạo"),
        ("", "danh sách", "bảng", "các", "những", "mấy"),
    )
    + " | "
    + combined(("hỏi", "em hỏi", "tôi hỏi", "mình hỏi", "cho hỏi"), ("khí không phải", "nhỏ", "ngu", "là"))
    + """ | hiện ra | hiện lên | lôi ra | điểm qua | có ai biết | ai biết | không biết là | báo cáo giúp
        máy ơi | có thể
        thắc mắc | tò mò | tìm hiểu | kiểm tra | phiền | mong | thêm! | danh sách | hệ thống cho biết
        hệ thống cho tôi biết
        hệ thống liệt kê | trợ lý cho tôi biết | xin phép hỏi | xin phép được hỏi | xin phép cho hỏi
        em xin phép hỏi | """
    + """

        giải thích | giải thích giúp | giải thích giúp mình | đề nghị nêu rõ | đề nghị làm rõ | đề nghị xác nhận
        đề nghị cung cấp nội dung | bạn giải thích giúp mình
        đề nghị liệt kê | đề nghị thống kê | đề nghị tra cứu | đề nghị lọc | đề nghị trích | đề nghị kê
        đề nghị nêu
        đề nghị cho xem | đề nghị hệ thống liệt kê | đề nghị cung cấp | đề nghị cung cấp danh sách
        đề nghị gửi danh sách | đề nghị rà soát và liệt kê | đề nghị tổng hợp
        coi | coi giúp | coi giùm | cung cấp | cung cấp giúp | cung cấp cho tôi | xin cung cấp | kính hỏi | muốn coi
        mình muốn coi | mình muốn xem
        gửi tôi | gửi em | gửi mình | gửi cho em | gửi cho mình | cho tôi bảng | gửi tôi bảng
        nhắc tôi | nhắc mình | nhắc em | kể | kể giúp | kể giúp tôi | kể cho tôi | kể cho em | nêu giúp
        nêu giúp tôi
        chỉ giúp | chỉ giúp tôi | thống kê giúp các | xem cho tôi | soát giúp | soát lại | rà lại | điểm danh
        tổng hợp giúp | tổng hợp giúp tôi | tổng hợp giúp em | tổng hợp giúp mình | tổng hợp cho tôi
        tổng hợp cho em
        rà giúp | rà giúp tôi | nhắc giúp | nhắc giúp tôi | báo giúp | báo giúp tôi | gửi giúp | gửi giúp tôi
        soạn | soạn giúp | soạn giúp tôi | soạn cho tôi | lập bảng | lập giúp bảng | lập cho tôi bảng | truy vết
        gửi cho tôi | điểm mặt | điểm tên | tóm gọn | tóm gọn cho tôi | tóm gọn giúp | trích | trích giúp | trích ra
        in giúp | in giúp em | in giúp tôi | in cho tôi | in cho em | đọc giúp | đọc cho tôi nghe | đọc cho tôi
        gom | gom lại | gom giúp | gộp | gộp lại
        tìm | tìm giúp | tìm giúp tôi | tìm kiếm | tìm xem | tìm ra | tìm cho tôi | tra | tra cứu | tra giúp
        tra xem
        tra ra | lấy | lấy ra | lấy giúp | lọc | lọc ra | mở | mở ra | mở giúp | mở xem | đưa ra | nêu | nêu ra
        bảng | bảng các | mã | muốn | tôi muốn | có thể cho | có thể cho tôi | có thể cho biết
        có thể cho xem | có thể cho tôi biết | có thể cho tôi xem | thông tin
    """
    + " | "
    + combined(("tra cứu", "tra", "tìm", "lọc", "thống kê", "tổng hợp", "rà soát", "xem", "coi", "kể", "nêu"), _HELP)
    + " | "
    + combined(("kể", "nói", "nêu"), ("", "cho"), ("em", "tôi", "mình", "tui", "anh", "cháu"), ("nghe", "biết", "với"))
    + " | "
    + combined(("tui muốn", "em muốn", "cháu muốn"), ("coi", "xem", "biết", "hỏi")),
    "edging ": combined(
        ("thủ trưởng", "lãnh đạo", "sếp", "cấp trên", "trưởng phòng", "giám đốc", "lãnh đạo cơ quan"),
        ("yêu cầu", "đề nghị", "giao tôi", "giao em", "nhờ", "cần"),
    )
    + " | "
    + combined(
        ("tôi", "em", "mình"),
        ("đang viết", "đang làm", "cần làm", "phải làm", "chuẩn bị", "đang chuẩn bị"),
        ("báo cáo", "báo cáo tháng", "báo cáo tuần", "báo cáo quý", "tờ trình", "bài báo", "luận văn", "bài", "tin"),
        ("", "giao ban", "cho sếp", "cho lãnh đạo", "cho buổi họp", "sáng mai", "ngày mai"),
    )
    + " | "
    + combined(
        ("mai", "sáng mai", "chiều nay", "chiều mai", "sắp", "ngày mai", "tuần này"), ("họp", "họp giao ban", "có họp")
    )
    + " | kính gửi | kính thưa | kính chào | họp giao ban sáng mai | họp sáng mai",
    "former": "cũ",
    "own-body": combined(
        (
            *("cơ quan", "đơn vị", "tổ chức", "tỉnh", "thành phố", "bộ", "ban", "sở", "xã", "phường", "huyện", "quận"),
            *("địa phương", "ủy ban", "đảng ủy", "tỉnh ủy", "văn phòng", "ngành", "hội", "phòng", "cục", "vụ"),
            *("bên", "phía", "nhà", "quê", "chỗ"),
        ),
        ("tôi", "mình", "em", "tui", "ta", "chúng tôi", "chúng em", "chúng mình", "chúng ta", "tụi mình", "bọn em"),
    ),
    "filler  ": combined(
        ("tôi", "em", "mình", "tui", "chúng tôi", "chúng em", "con", "cháu"),
        ("công tác", "đang công tác", "làm việc", "đang làm việc", "đang làm", "hiện công tác", "hiện làm việc"),
        ("tại", "ở", "bên", "trong", "cho"),
    ),
    "wondering": """
        không biết | em không biết | tôi không biết | mình không biết | không rõ | em không rõ | tôi không rõ
    """,
    "closing": "kể tôi nghe với | kể tui nghe với | xem giùm với | "
    ""
    + combined(("liệt kê", "kể", "nêu"), ("ra",), ("", *_HELP))
    + " | luôn | luôn nhé | luôn đi | luôn nha | luôn cho em | luôn giúp em | luôn cho tôi | được không | "
    "được chứ | được không vậy | với | giúp với | giúp | giúp tôi | giúp mình | giúp em",
    "filler": """
        các id | những id | id của | các id của | mã việc | các mã việc | mã nhiệm vụ | các mã nhiệm vụ
        cả thảy | tất thảy | vốn dĩ
        kèm cơ quan chủ trì | kèm theo cơ quan chủ trì | và cơ quan chủ trì | cùng cơ quan chủ trì
        kèm đơn vị chủ trì
        đáng chú ý | đáng lưu ý | tương ứng | kèm theo | quy định ra sao
        được quy định ra sao | được quy định thế nào | quy định thế nào | theo các kết luận hiện hành
        người ta | ad | ad ơi | mn | rứa! | ri!
        mn ơi | mọi người ơi | b ơi | bạn ơi | ủa! | á! | vậy ta | thế nhỉ | vậy nhỉ | hen | nhen | dùm em | giùm em
        giùm mình | vụ nào
        mấy vụ | mấy vụ nào | giúp e với | giúp e | cho e hỏi | bắt tay vào làm | ai đảm trách | đảm trách
        thì sao | thế còn
        nếu có | phiếu | thẻ | trong hệ thống | trên hệ thống | giao cho ai | được giao cho ai | giao ai
        nếu có thì | cho ai | đã giao cho ai | là số mấy | số mấy | là mấy | mã số | mang số mấy
        sổ này ghi | sổ này có | sổ ghi | đồng chí | các đồng chí | được theo dõi | tôi nghiên cứu
        tôi đang nghiên cứu
        những | các | là | là gì | gì | cái | điều | khi nào | bao giờ | cho biết | cho tôi biết | cho tôi xem
        cho xem | xem | hãy! | xin | vui lòng | tôi! | tôi muốn biết | muốn biết | có | được | bị | cần | nên | sẽ
        đang | vẫn | hiện nay | hiện | thì | mà | ở | tại | đó | rồi | hiện tại | đã giao | được giao | theo | ngày
        thời gian | ạ! | nhé | cảm ơn | xin cảm ơn | chào | xin chào | từ bao giờ | từ khi nào | đến đâu
        đến đâu rồi
        ra sao | ra sao rồi | như thế nào | như thế nào rồi | ntn
        ntn rồi | thế nào | thế nào rồi | vậy | thế | nội dung | phần việc | số | hỏi | xin hỏi
        cho hỏi
        cho tôi hỏi | cho em hỏi | anh cho em hỏi | chị cho em hỏi | em hỏi | làm ơn | nhờ | xem giúp
        kiểm tra giúp
        nhờ hệ thống cho biết
        giùm | anh chị | anh chị em | các anh chị | quý anh chị | anh/chị | dạ | dạ thưa | thưa | thưa anh
        thưa chị
        thưa anh chị | kính gửi anh chị | kính nhờ | kính đề nghị | kính mong | xin phép | cho em xin | cho xin
        em xin
        mình! | cho mình biết | cho mình hỏi | cho em biết | anh ơi | chị ơi | em | anh | bạn! | cho tôi
        cho mình | hãy cho biết | hãy cho tôi biết | đề nghị cho biết | làm ơn cho biết | nói gì | nói
        gồm những gì
        gồm những việc nào | gồm việc nào | gồm những nhiệm vụ nào | gồm nhiệm vụ nào | bao gồm những việc nào
        gồm gì | bao gồm những gì | quy định gì | quy định những gì | nêu gì | nêu những gì
        đến đâu rồi nhỉ | tới đâu | tới đâu rồi | chừng nào! | chịu trách nhiệm | chịu trách nhiệm chính
        có trách nhiệm | trách nhiệm | vấn đề | ơi | dùm
        giúp mình | giúp em | xem giúp tôi | nha | nhỉ | hả | chứ | hiện giờ | bây giờ | lúc này | hiện đang
        đến hiện tại | đầu việc | đầu mục | cụ thể | chi tiết | biết
        đích danh hoặc theo nhóm | đích danh hoặc theo nhóm khác
        phiền anh | phiền chị | phiền anh chị | mong anh chị | thử xem | kiểm tra xem | kiểm tra giúp xem
        rốt cuộc | tóm lại | cần lưu ý | phóng viên hỏi | lãnh đạo hỏi
        tôi là phóng viên | em là phóng viên | nào nữa | gì nữa
        chúng tôi | chúng ta | bọn mình | nay | giờ!
        nói về chuyện gì | nói chuyện gì | phần giao | phần giao cho | phần việc giao | phần được giao
        sếp hỏi | nói về gì | nói về vấn đề gì
        nói về việc gì
        về việc gì | về vấn đề gì | về nội dung gì | về cái gì | đề cập gì | đề cập đến gì | đề cập vấn đề gì
        nói đến gì
        thông tin về | cho thông tin về | thông tin chi tiết | chi tiết về | đề ra gì | đặt ra gì | đề ra những gì
        có những gì | bao gồm gì | cần biết
    """
    + " | "
    + combined(
        ("và", "với", "kèm", "cùng", "kèm theo"),
        ("do ai", "ai", "cơ quan nào", "đơn vị nào", "do cơ quan nào", "do đơn vị nào"),
        ("chủ trì", "phụ trách", "làm", "thực hiện", "chịu trách nhiệm", "đảm nhiệm", "lo", "giải quyết"),
    )
    + " | "
    + combined(
        ("đang", "hiện", "hiện nay", "hiện giờ", "giờ", "bây giờ", "nay"),
        ("thế nào", "ra sao", "như thế nào"),
        ("", "rồi", "vậy", "rồi vậy"),
    )
    + " | "
    + combined(("đáng lo", "đáng ngại", "cần lo", "phải lo ngại"), ("", "nhất"))
    + " | bị giao việc bởi | được giao việc bởi | được nhắc | được nhắc tới | "
    "số liệu | số liệu về | là kết luận nào | là văn bản nào | được nêu | được nêu trong | được nêu ở | "
    + combined(("đảm nhiệm", "đảm nhận", "gánh vác", "được phân công", "được giao trách nhiệm"))
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
        điểm | trong hệ thống | có trong hệ thống | trong sổ | có trong sổ | trong sổ theo dõi
        có trong sổ theo dõi
    """,
    "listing": """
        gửi danh sách | gửi giúp danh sách | gửi cho em danh sách | gửi cho tôi danh sách | gửi em danh sách
        liệt kê giúp e | liệt kê giúp | liệt kê giúp tôi | liệt kê giúp em
        liệt kê | danh sách | lập danh sách | xem danh sách | cho danh sách | cho em danh sách | cho mình danh sách
        cho anh danh sách | cho chị danh sách | cho tôi danh sách | danh mục
        liệt kê ra | hiển thị | kể ra | kể tên
    """,
}
