"""The Vietnamese words that only frame a question: sense → phrases, as `senses` explains.

The long lists are in alphabetical order, marks aside.
"""

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
bạn giải thích giúp mình | bảng | bảng các | báo giúp | báo giúp tôi | chỉ giúp | chỉ giúp tôi | cho tôi bảng
có thể cho | có thể cho biết | có thể cho tôi | có thể cho tôi biết | có thể cho tôi xem | có thể cho xem | coi
coi giùm | coi giúp | cung cấp | cung cấp cho tôi | cung cấp giúp | giải thích | giải thích giúp
giải thích giúp mình | gom | gom giúp | gom lại | gộp | gộp lại | gửi cho em | gửi cho mình | gửi cho tôi | gửi em
gửi giúp | gửi giúp tôi | gửi mình | gửi tôi | gửi tôi bảng | in cho em | in cho tôi | in giúp | in giúp em
in giúp tôi | kể | kể cho em | kể cho tôi | kể giúp | kể giúp tôi | kính hỏi | lập bảng | lập cho tôi bảng
lập giúp bảng | lấy | lấy giúp | lấy ra | lọc | lọc ra | mã | mình muốn coi | mình muốn xem | mở | mở giúp | mở ra
mở xem | muốn | muốn coi | nêu | nêu giúp | nêu giúp tôi | nêu ra | nhắc em | nhắc giúp | nhắc giúp tôi | nhắc mình
nhắc tôi | rà giúp | rà giúp tôi | rà lại | soạn | soạn cho tôi | soạn giúp | soạn giúp tôi | soát giúp | soát lại
thống kê giúp các | thông tin | tìm | tìm cho tôi | tìm giúp | tìm giúp tôi | tìm kiếm | tìm ra | tìm xem | tôi muốn
tóm gọn | tóm gọn cho tôi | tóm gọn giúp | tổng hợp cho em | tổng hợp cho tôi | tổng hợp giúp | tổng hợp giúp em
tổng hợp giúp mình | tổng hợp giúp tôi | tra | tra cứu | tra giúp | tra ra | tra xem | trích | trích giúp | trích ra
truy vết | xem cho tôi | xin cung cấp | đề nghị cho xem | đề nghị cung cấp | đề nghị cung cấp danh sách
đề nghị cung cấp nội dung | đề nghị gửi danh sách | đề nghị hệ thống liệt kê | đề nghị kê | đề nghị làm rõ
đề nghị liệt kê | đề nghị lọc | đề nghị nêu | đề nghị nêu rõ | đề nghị rà soát và liệt kê | đề nghị thống kê
đề nghị tổng hợp | đề nghị tra cứu | đề nghị trích | đề nghị xác nhận | điểm danh | điểm mặt | điểm tên
đọc cho tôi | đọc cho tôi nghe | đọc giúp | đưa ra
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
        á! | ạ! | ad | ad ơi | ai đảm trách | anh | anh chị | anh chị em | anh cho em hỏi | anh ơi | anh/chị | b ơi
        bạn ơi | bạn! | bao giờ | bao gồm gì | bao gồm những gì | bao gồm những việc nào | bắt tay vào làm | bây giờ
        bị | biết | bọn mình | cả thảy | các | các anh chị | các id | các id của | các mã nhiệm vụ | các mã việc
        các đồng chí | cái | cảm ơn | cần | cần biết | cần lưu ý | chào | chị cho em hỏi | chị ơi | chi tiết
        chi tiết về | chịu trách nhiệm | chịu trách nhiệm chính | cho ai | cho biết | cho e hỏi | cho em biết
        cho em hỏi | cho em xin | cho hỏi | cho mình | cho mình biết | cho mình hỏi | cho thông tin về | cho tôi
        cho tôi biết | cho tôi hỏi | cho tôi xem | cho xem | cho xin | chứ | chừng nào! | chúng ta | chúng tôi | có
        có những gì | có trách nhiệm | cụ thể | cùng cơ quan chủ trì | dạ | dạ thưa | dùm | dùm em | em | em hỏi
        em là phóng viên | em xin | gì | gì nữa | giao ai | giao cho ai | giờ! | giùm | giùm em | giùm mình | giúp e
        giúp e với | giúp em | giúp mình | gồm gì | gồm nhiệm vụ nào | gồm những gì | gồm những nhiệm vụ nào
        gồm những việc nào | gồm việc nào | hả | hãy cho biết | hãy cho tôi biết | hãy! | hen | hiện | hiện giờ
        hiện nay | hiện tại | hiện đang | hỏi | id của | kèm cơ quan chủ trì | kèm theo | kèm theo cơ quan chủ trì
        kèm đơn vị chủ trì | khi nào | kiểm tra giúp | kiểm tra giúp xem | kiểm tra xem | kính gửi anh chị
        kính mong | kính nhờ | kính đề nghị | là | là gì | là mấy | là số mấy | làm ơn | làm ơn cho biết
        lãnh đạo hỏi | lúc này | mà | mã nhiệm vụ | mã số | mã việc | mang số mấy | mấy vụ | mấy vụ nào | mình! | mn
        mn ơi | mọi người ơi | mong anh chị | muốn biết | nào nữa | nay | nên | nếu có | nếu có thì | nêu gì
        nêu những gì | ngày | người ta | nha | nhé | nhen | nhỉ | nhờ | nhờ hệ thống cho biết | như thế nào
        như thế nào rồi | những | những id | nói | nói chuyện gì | nội dung | nói gì | nói về chuyện gì | nói về gì
        nói về vấn đề gì | nói về việc gì | nói đến gì | ntn | ntn rồi | ở | ơi | phần giao | phần giao cho
        phần việc | phần việc giao | phần được giao | phiền anh | phiền anh chị | phiền chị | phiếu | phóng viên hỏi
        quý anh chị | quy định gì | quy định những gì | quy định ra sao | quy định thế nào | ra sao | ra sao rồi
        ri! | rồi | rốt cuộc | rứa! | sẽ | sếp hỏi | số | sổ ghi | số mấy | sổ này có | sổ này ghi | tại | tất thảy
        thẻ | thế | thế còn | thế nào | thế nào rồi | thế nhỉ | theo | theo các kết luận hiện hành | thì | thì sao
        thời gian | thông tin chi tiết | thông tin về | thử xem | thưa | thưa anh | thưa anh chị | thưa chị
        tôi là phóng viên | tôi muốn biết | tôi nghiên cứu | tôi đang nghiên cứu | tới đâu | tới đâu rồi | tôi!
        tóm lại | trách nhiệm | trên hệ thống | trong hệ thống | từ bao giờ | từ khi nào | tương ứng | ủa!
        và cơ quan chủ trì | vẫn | vấn đề | vậy | vậy nhỉ | vậy ta | về cái gì | về nội dung gì | về vấn đề gì
        về việc gì | vốn dĩ | vụ nào | vui lòng | xem | xem giúp | xem giúp tôi | xin | xin cảm ơn | xin chào
        xin hỏi | xin phép | đã giao | đã giao cho ai | đảm trách | đang | đáng chú ý | đáng lưu ý | đặt ra gì
        đầu mục | đầu việc | đề cập gì | đề cập vấn đề gì | đề cập đến gì | đề nghị cho biết | đề ra gì
        đề ra những gì | đến hiện tại | đến đâu | đến đâu rồi | đến đâu rồi nhỉ | đích danh hoặc theo nhóm
        đích danh hoặc theo nhóm khác | điều | đó | đồng chí | được | được giao | được giao cho ai
        được quy định ra sao | được quy định thế nào | được theo dõi
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
    + " | gồm những việc gì | gồm việc gì | bao gồm những việc gì | nói về cái gì"
    + " | chăng! | tui | không ta! | không ha! | xin cho rõ | cho rõ | ghi ở | ghi tại | ghi trong | nêu ở | nêu tại"
    + " | phải gánh | phải cáng đáng | phải đảm đương | sếp hỏi gấp | hỏi gấp | câu cuối | câu hỏi cuối | "
    "nay ra sao | nay thế nào | còn dính! | dính! | "
    "cùng thời hạn của từng nhiệm vụ | cùng thời hạn của từng việc",
    "filler ": """
        điểm | trong hệ thống | có trong hệ thống | trong sổ | có trong sổ | trong sổ theo dõi
        có trong sổ theo dõi
    """,
    "listing": """
        cho anh danh sách | cho chị danh sách | cho danh sách | cho em danh sách | cho mình danh sách
        cho tôi danh sách | danh mục | danh sách | gửi cho em danh sách | gửi cho tôi danh sách | gửi danh sách
        gửi em danh sách | gửi giúp danh sách | hiển thị | kể ra | kể tên | lập danh sách | liệt kê | liệt kê giúp
        liệt kê giúp e | liệt kê giúp em | liệt kê giúp tôi | liệt kê ra | xem danh sách
    """,
}
