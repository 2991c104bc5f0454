"""The Vietnamese words of questions that mean something: sense → phrases, as `senses` explains."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

_RECORDS = (
    *("dữ liệu", "số liệu", "sổ theo dõi", "thông tin"),
    *("dữ liệu được", "sổ theo dõi được", "sổ được", "sổ này", "sổ này được", "dữ liệu này", "dữ liệu này được"),
)
_UNTIL_WHEN = (
    *("tới ngày nào rồi", "đến ngày nào rồi", "đến đâu rồi", "tới đâu rồi", "tới hôm nào"),
    *("đến ngày nào", "đến khi nào", "đến bao giờ", "đến đâu", "đến lúc nào", "tới ngày nào", "tới khi nào"),
    *("đến hôm nào", "đến thời điểm nào"),
)
_LAST = (
    *("lần cuối", "lần cuối khi nào", "lần cuối ngày nào", "khi nào", "lần cuối là khi nào", "lần cuối là ngày nào"),
    *("lần gần nhất khi nào", "ngày nào", "lần cuối vào ngày nào"),
)

_IMPLEMENT = ("thực hiện", "triển khai", "triển khai thực hiện", "tổ chức thực hiện")
_MUST_DO = (("phải", "cần", "cần phải", "sẽ phải", "vẫn phải", "đang phải", "có trách nhiệm"), _IMPLEMENT)

_DONE = (
    *("xong", "hoàn thành", "làm xong", "hoàn tất", "thực hiện xong", "giải quyết xong", "xử lý xong", "làm", "ht"),
    *("triển khai xong", "thi hành xong", "thực hiện", "giải quyết", "xử lý", "kết thúc", "khép lại", "về đích"),
    *("tất toán", "dứt điểm", "xong xuôi", "hoàn thiện", "khắc phục", "khắc phục xong", "nộp", "đóng", "đóng lại"),
)
_NOT_DONE = (
    *(*_DONE, "thi hành", "chấp hành xong", "gỡ xong", "trọn vẹn", "trả", "ra kết quả", "có kết quả", "thấy kết quả"),
    *("thấy xong", "thấy làm", "đâu vào đâu", "tới đâu", "đến đâu", "đi đến đâu", "đi tới đâu", "ra gì", "khép", "xog"),
    *("htành", "ổn", "bàn giao", "được đóng"),
)

_SO_FAR = ("đến nay", "cho đến nay", "tới nay", "tính đến nay", "đến giờ", "tới giờ", "cho tới giờ", "từ trước tới giờ")
_ITEMS: tuple[str, ...] = ("việc", "phần việc", "đầu việc", "nội dung", "mục", "điểm", "khoản", "vấn đề", "chuyện")
_ITEMS = (*_ITEMS, "hạng mục", "vụ việc", "vụ", "phần", "thứ", "công tác", "cái")
_WHICH_THINGS = ("việc gì", "những việc gì", "những việc nào", "việc nào")
_WHICH_BODIES = ("cơ quan nào", "đơn vị nào", "tổ chức nào", "bộ nào")
_ASSIGNED = (
    *("giao", "giao cho", "được giao cho", "đã giao cho", "giao việc cho", "đã giao việc cho"),
    *("giao nhiệm vụ cho", "đã giao nhiệm vụ cho", "phân công cho", "phân công"),
)

PHRASES = {
    "each:conclusion to:conclusion": """
        kết luận nào | những kết luận nào | các kết luận nào | văn bản nào | những văn bản nào
    """,
    "onwards": "trở lại đây | trở đi | trở về sau",
    "inclusive": "kể cả ngày đó | tính cả ngày đó | bao gồm ngày đó | gồm cả ngày đó",
    "report:journal": """
        nhật ký | sổ nhật ký | nhật ký theo dõi | nhật ký tiến độ
        mục nhật ký | các mục nhật ký | mục trong nhật ký
    """,
    "report:register": combined(("", *_RECORDS), ("cập nhật", "đã cập nhật"), (*_UNTIL_WHEN, *_LAST))
    + " | "
    + combined(_RECORDS, ("có",), _UNTIL_WHEN),
    "with:lineage": """
        kể từ khi ban hành | từ khi ban hành | so với ban đầu
        ở đâu | ở văn bản nào | ở kết luận nào | trong văn bản nào | bằng nhiệm vụ nào | bởi nhiệm vụ nào
        của các kết luận trước | ở kết luận trước | trong kết luận trước | của kết luận trước | ở các kết luận trước
        trước đó | trước đây | sau này | về sau | nào sau này | ở kết luận sau | trong kết luận sau
        bởi kết luận sau
    """,
    "of-id:lineage": """
        nguồn gốc | có nguồn gốc | có nguồn gốc từ | nguồn gốc của | nguồn gốc từ
        kế tục | tiếp tục | nối tiếp | tiếp theo của | là tiếp theo của | phần tiếp theo của | sau đó | được kế tục
        được tiếp tục | tiếp tục bởi | được nối tiếp | thay thế | bị thay thế | được thay thế | thay cho
        kế tục bởi
        có trước | đứng trước | việc trước | có trước đó | liền trước
        phát triển từ | bắt nguồn từ đâu | bắt nguồn từ | xuất phát từ | được kế tục bởi | tiền thân
        nhiệm vụ trước
    """,
    # "De an" would be small words of French and English.
    "topical": "đề án | dự án | đa số",
    "of-id:": """
        gồm những việc gì | gồm những gì | gồm việc gì | bao gồm những gì | bao gồm những việc gì | gồm mấy phần
        thuộc lĩnh vực nào | thuộc lĩnh vực gì | nằm ở đoạn nào | ở đoạn nào | lấy từ nguồn nào | nguồn nào
        nguồn là bài nào
        báo nào đưa | báo nào đưa tin | lặp lại vào những ngày nào | lặp lại khi nào | lặp lại ngày nào
        ghi thế nào
        ghi ra sao | còn ai tham gia nữa | còn ai nữa | còn ai tham gia | mang mã
        lấy từ báo nào | lấy từ đâu | lấy ở đâu | từ báo nào | ở báo nào | báo nào đưa tin
        trạng thái | tình trạng | trạng thái gì | ở trạng thái nào | ở trạng thái gì | ở đâu rồi | nghĩa là gì
        nghĩa là việc gì | áp dụng cho cơ quan nào | áp dụng cho ai | áp dụng với ai
        hay không | hay chưa | hay ko | hay k | kết quả | kỳ tới | kỳ tới khi nào | kỳ tới là khi nào | kỳ sau
        kỳ sau khi nào | lần tới | lần tới khi nào | lần tới là khi nào | kỳ tiếp theo | kỳ kế tiếp
        kỳ gần nhất | có kết quả | đã có kết quả | kết quả thế nào
        nguyên văn | nguyên văn thời hạn | toàn văn | toàn văn nhiệm vụ | nội dung đầy đủ | toàn bộ nội dung
    """
    + " | "
    + combined(
        ("còn", "còn lại", ""),
        ("bao nhiêu ngày", "mấy ngày", "bao lâu"),
        ("nữa", "nữa thì", "nữa là", "nữa mới", "nữa sẽ", "nữa là đến"),
    )
    + " | "
    + combined(("còn", "còn lại"), ("bao nhiêu ngày", "mấy ngày", "bao lâu"))
    + " | "
    + combined(_ASSIGNED, ("", "những", "các"), _WHICH_BODIES, ("", "thực hiện", "chủ trì", "phối hợp"))
    + " | "
    + combined(
        ("nằm", "được nêu", "được quy định", "quy định", ""),
        ("ở", "trong", "tại", "thuộc"),
        ("kết luận nào", "văn bản nào"),
    ),
    "of-id: of-conclusion:scorecard": combined(_ASSIGNED, ("", "những", "các"), _WHICH_BODIES[:3], ("", "thực hiện")),
    "of-conclusion:": "toàn bộ nội dung | nội dung đầy đủ",
    "how-long": combined(
        ("còn", "còn lại", ""), ("bao nhiêu ngày", "mấy ngày", "bao lâu"), ("nữa", "nữa thì", "nữa là")
    ),
    "of-all": combined(("trong", "tại", "ở"), ("các", "tất cả các", "mọi"), ("kết luận", "văn bản")),
    "of-id:journal": """
        ghi chép | ghi chép tiến độ | các ghi chép | những ghi nhận | ghi nhận tiến độ
        ghi nhận | đã ghi nhận | được ghi nhận | đã được ghi nhận | ghi nhận gì | đã ghi nhận gì
        lịch sử | lịch sử của | quá trình | quá trình thực hiện | diễn biến | diễn biến của
    """,
    "filler near": combined(_SO_FAR),
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
        nhiệm vụ nào liên quan | việc nào liên quan | nhiệm vụ liên quan
        yêu cầu chúng ta làm gì | yêu cầu chúng tôi làm gì
        đề ra những nhiệm vụ gì | đề ra nhiệm vụ gì | đặt ra nhiệm vụ gì | giao nhiệm vụ gì | giao những nhiệm vụ gì
        được giao nhiệm vụ gì | được giao những gì | yêu cầu điều gì | đòi hỏi gì | quy định nhiệm vụ gì
    """,
    "latest": combined(
        ("", "của", "theo", "trong", "thuộc"),
        ("kết luận",),
        ("mới nhất", "gần nhất", "gần đây nhất", "cuối cùng", "mới ban hành"),
    ),
    "latest-many": combined(
        ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"),
        ("kết luận", "văn bản"),
        ("mới nhất", "gần nhất", "gần đây nhất", "mới đây nhất", "cuối cùng", "mới ban hành", "vừa ban hành"),
    ),
    "to:body to:conclusion": "bên | phía | bên phía",
    "filler thing": combined(
        ("", "trong", "ở", "tại", "với"), ("", "những", "các"), _ITEMS, ("nào", "gì", "nào nữa", "gì nữa")
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
        điều khoản nào | những điều khoản nào | nghĩa vụ | các nghĩa vụ | nghĩa vụ nào | những nghĩa vụ nào
        phần gì | những phần gì | những phần nào | muốn xem mấy việc | muốn coi mấy việc
        mình muốn coi mấy việc | mình muốn xem mấy việc | tôi muốn xem mấy việc
        xem mấy việc | coi mấy việc | liệt kê mấy việc | kể mấy việc | cho xem mấy việc
        mấy việc nào | của từng việc | từng việc | mấy thứ gì | task | task nào | mấy task nào | đầu việc nào
        trong số việc | trong số các việc | trong số những việc | trong các việc | trong những việc | mục
        việc | công việc | giao việc gì | giao những việc gì | chuyện! | hạng mục | vụ việc | mấy chuyện
        mấy cái việc
    """,
    "filler asker": "ai | những ai | người nào | ai là người | "
    + combined(
        ("ai", "những ai"),
        ("lo", "đang lo", "phải lo", "xử lý", "giải quyết", "đảm đương"),
        ("", "việc", "chuyện", "vụ"),
    ),
    "bodies": """
        cơ quan nào | những cơ quan nào | đơn vị nào | những đơn vị nào | các cơ quan nào | cơ quan đơn vị nào
        bên nào | nơi nào | chỗ nào | những bên nào | đâu là cơ quan | đâu là đơn vị
        cơ quan gì | tổ chức nào | những tổ chức nào | ban ngành nào | các đơn vị nào
    """,
    "filler whichever": "nào",
    "filler left": "còn | chỉ còn",
    "bodies:ministries": "bộ nào | những bộ nào | các bộ nào",
    "bodies:provinces": """
        tỉnh nào | những tỉnh nào | tỉnh thành nào | những tỉnh thành nào | địa phương nào | những địa phương nào
        các địa phương nào | thành phố nào | các tỉnh nào
    """,
    "count bodies:ministries": "bao nhiêu bộ | có bao nhiêu bộ | mấy bộ",
    "count bodies:provinces": """
        bao nhiêu tỉnh | có bao nhiêu tỉnh | mấy tỉnh | bao nhiêu tỉnh thành | có bao nhiêu tỉnh thành
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
    "report:digest": """
        tôi đã bỏ lỡ gì | tôi bỏ lỡ gì | tôi đã bỏ lỡ những gì | mình bỏ lỡ gì | mình đã bỏ lỡ gì | bỏ lỡ gì
        đã bỏ lỡ gì
        việc gì mới | những việc gì mới | nhiệm vụ gì mới
        cập nhật mới nhất | thông tin mới nhất | tình hình mới nhất | diễn biến mới nhất
        diễn biến gì mới | có diễn biến gì mới | có diễn biến gì | diễn biến mới | có thông tin gì mới
        có tin gì mới | tin gì mới | có thêm gì mới | ghi nhận thêm gì | đã ghi nhận thêm gì
        ghi nhận thêm những gì
        có chuyện gì | đã có gì | có những gì mới | có gì thay đổi không | diễn ra gì
        tóm tắt tuần | tổng kết tuần | báo cáo hằng tuần | báo cáo hàng tuần | bản tin tuần
        có gì mới | gì mới | có gì thay đổi | thay đổi | thay đổi gì | có thay đổi gì | những thay đổi
        bản tổng hợp
        báo cáo tuần | báo cáo tuần này | bản tin tuần này | chuyện gì đã xảy ra | đã xảy ra chuyện gì
        thay đổi gần đây | thay đổi mới nhất | tin mới
        cập nhật | có cập nhật gì | cập nhật gì | có cập nhật gì mới | mới có gì | điểm tin | tổng hợp tuần
    """,
    "report:moved": """
        lùi hạn | bị lùi hạn | được lùi hạn | lùi! | bị lùi | dời hạn | bị dời hạn | bị hoãn | hoãn | được dời hạn
        lùi thời hạn | bị lùi thời hạn | được lùi thời hạn | dời thời hạn | bị dời | dời | đã lùi hạn
        đã bị lùi hạn
        chuyển hạn | đẩy lùi | chuyển sang kết luận sau | bị chuyển sang kết luận sau
        được chuyển sang kết luận sau
        chuyển sang văn bản sau
    """
    + " | "
    + combined(
        ("", "đã", "bị", "được"), ("thay đổi hạn", "thay đổi thời hạn", "dời lại", "lùi lại", "lùi ngày", "dời ngày")
    )
    + " | "
    + combined(
        ("bị", "được", "đã bị", "đã được"),
        ("đổi hạn", "đổi thời hạn", "đổi ngày", "điều chỉnh hạn", "điều chỉnh thời hạn"),
    ),
    "report:scorecard share": """
        bao nhiêu phần trăm | được bao nhiêu phần trăm | tỷ lệ | tỉ lệ | phần trăm
    """,
    "comparing": "so sánh | đối chiếu",
    "filler   ": "mà giờ | mà giờ vẫn | giờ vẫn | mà bây giờ | mà bây giờ vẫn",
    "state:due   ": combined(
        ("lịch", "bảng lịch", "lịch trình"),
        ("hạn", "các hạn", "hạn chót", "thời hạn", "các thời hạn", "đến hạn", "việc đến hạn", "các mốc"),
    ),
    "state:due  ": "hạn chót | có hạn chót | thời hạn chót | hạn cuối cùng",
    "report:scorecard": """
        hoàn thành bao nhiêu phần trăm | xong bao nhiêu phần trăm
        hoàn thành được bao nhiêu phần trăm | xong được bao nhiêu phần trăm | đạt bao nhiêu phần trăm
        bảng theo dõi | theo dõi tiến độ | bảng tiến độ | tỷ lệ xong | tỉ lệ xong
        bảng theo dõi tiến độ | bảng theo dõi kết quả | bảng tổng hợp kết quả | tổng hợp kết quả | bảng điểm
        tiến độ | tiến độ thực hiện | tình hình
        tình hình thực hiện | tình hình triển khai | kết quả thực hiện | thống kê | tỷ lệ hoàn thành
        tỉ lệ hoàn thành | tổng quan | báo cáo tiến độ | thống kê tình hình | bảng tổng hợp
    """
    + " | "
    + combined(
        ("", "đã"),
        ("làm", "thực hiện", "triển khai"),
        ("đến đâu", "tới đâu", "đến đâu rồi", "tới đâu rồi", "ra sao rồi"),
    )
    + " | "
    + combined(
        ("tiến độ triển khai", "tình hình chung", "tiến độ chung", "thống kê chung", "bảng thống kê", "kết quả chung")
    )
    + " | "
    + combined(
        ("thống kê", "tổng hợp", "bảng tổng hợp", "bảng thống kê", "tổng quan", "báo cáo", "bảng", "so sánh"),
        ("tình hình", "tiến độ", "kết quả"),
        ("", "thực hiện", "triển khai", "chung"),
    ),
    "with:scorecard": """
        của các cơ quan | của từng cơ quan | ở các cơ quan | của các đơn vị | của từng đơn vị | giữa các cơ quan
        giữa các đơn vị | với nhau
    """,
    "by:body": combined(("phân theo", "chia theo", "tách theo", "gộp theo"), ("", "từng"), ("cơ quan", "đơn vị"))
    + " | mỗi cơ quan | mỗi đơn vị | theo cơ quan | theo đơn vị | theo từng cơ quan | theo từng đơn vị | theo tổ chức",
    "by:conclusion": """
        phân theo kết luận | chia theo kết luận | tách theo kết luận | phân theo từng kết luận
        giữa các kết luận | theo từng kết luận | theo từng kl | theo văn bản
        theo các văn bản | theo các kết luận
    """,
    "by:field": """
        phân theo lĩnh vực | chia theo lĩnh vực | tách theo lĩnh vực | phân theo từng lĩnh vực
        theo lĩnh vực | theo từng lĩnh vực
        theo lĩnh vực công tác | theo mảng | theo ngành
    """,
    "by:role": "theo vai trò | "
    + combined(
        ("theo vai trò", "theo từng vai trò", "phân theo vai trò", "chia theo vai trò"),
        ("", "chủ trì thực hiện phối hợp", "chủ trì phối hợp thực hiện", "chủ trì phối hợp", "chủ trì hay phối hợp"),
    ),
    "report:lineage": """
        tiếp nối từ việc nào | nối tiếp từ việc nào | tiếp nối từ đâu | nối tiếp từ đâu | tiếp nối từ nhiệm vụ nào
        bắt nguồn từ việc nào | bắt nguồn từ đâu | xuất phát từ việc nào
        chuỗi kế thừa | chuỗi tiếp nối | tiếp nối vào đâu | nối tiếp vào đâu | tiếp nối ra sao | nối tiếp ra sao
        tiếp nối | kế thừa | quá trình kế thừa | tiếp nối bởi | được tiếp nối bởi | được tiếp nối | kế thừa bởi
        được kế thừa
    """
    + " | "
    + combined(
        ("được", "đã được", "có được", "sẽ được"),
        ("tiếp tục", "nối tiếp", "kế tục", "tiếp nối", "kế thừa", "nhắc lại", "giao tiếp"),
        (
            *("thế nào", "ra sao", "như thế nào", "sau này", "về sau", "ở đâu", "sau đó"),
            *("ở văn bản sau", "trong văn bản sau", "ở kết luận sau", "trong kết luận sau", "trong các văn bản sau"),
            *("trong các kết luận sau", "bởi các kết luận sau", "bởi các văn bản sau", "ở các kết luận sau"),
        ),
    )
    + " | "
    + combined(
        ("được", "đã được"),
        ("các văn bản", "các kết luận", "văn bản", "kết luận", "những văn bản", "những kết luận"),
        ("sau", "về sau", "sau này"),
        ("nối tiếp", "tiếp tục", "kế tục", "kế thừa", "tiếp nối", "nhắc lại"),
        ("", "thế nào", "ra sao", "như thế nào"),
    ),
    "report:timeline": """
        dòng thời gian | biểu đồ thời gian
        biểu đồ | vẽ! | vẽ biểu đồ! | sơ đồ | vẽ sơ đồ! | biểu đồ các | trục thời gian
    """,
    "report:--help": """
        hướng dẫn cách dùng | hướng dẫn cách hỏi
        cách hỏi | cách dùng | cách sử dụng | dùng thế nào | dùng như thế nào
        sử dụng thế nào | giúp tôi với | giúp với
        hỏi được gì | có thể hỏi gì | hỏi thế nào | trợ giúp | giúp đỡ | giúp | giúp tôi | có thể hỏi những gì
        tôi có thể hỏi gì | tôi có thể hỏi những gì | hỏi được những gì | có thể hỏi được gì
        có thể hỏi được những gì | hỏi những gì | tôi hỏi được gì
        ví dụ | ví dụ câu hỏi | câu hỏi ví dụ | câu hỏi mẫu | mẫu câu hỏi | cho ví dụ | cho tôi ví dụ
        cho tôi ví dụ câu hỏi | vài ví dụ | một vài ví dụ | hướng dẫn | hướng dẫn sử dụng | bạn làm được gì
        bạn có thể làm gì | hỏi như thế nào | hỏi ra sao | bạn biết gì
    """,
    "just": "mới! | vừa | vừa mới | mới vừa",
    "filler past": "đã",
    "filler past owed": """
        lẽ ra | đáng lẽ | đáng ra | đáng lẽ ra | lý ra | đúng ra | nhẽ ra
    """,
    "state:due past": combined(
        ("lẽ ra", "đáng lẽ", "đáng ra", "đáng lẽ ra", "lý ra", "đúng ra", "nhẽ ra"),
        ("đã", "phải", "đã phải", "phải được", "cần"),
        _DONE,
    ),
    "link last-day": "ngày cuối",
    # "Thực hiện" alone is the role of who implements; "phải thực hiện những gì" asks what there is to do.
    "verb filler to-do": combined(_MUST_DO[0], (*_IMPLEMENT, "làm"), ("gì", "những gì")),
    "verb filler thing to-do": combined(_MUST_DO[0], (*_IMPLEMENT, "làm"), _WHICH_THINGS),
    "state:open thing ": combined(("còn", "vẫn còn", "vẫn"), *_MUST_DO, ("gì", "những gì")),
    "verb filler thing": combined(*_MUST_DO, ("việc", "những việc", "các việc")),
    "verb filler task": combined(
        *_MUST_DO,
        (
            *("nhiệm vụ gì", "những nhiệm vụ gì", "những nhiệm vụ nào", "nhiệm vụ nào"),
            *("nhiệm vụ", "những nhiệm vụ", "các nhiệm vụ"),
        ),
    ),
    "verb filler": "phải | phải làm | phải lo | phải lo làm | lo chuyện | đang lo | nhận được | nhận những | nhận gì | "
    "lãnh những | "
    + combined(
        ("đang", "bị", "hiện", "hiện đang", "phải"),
        ("gánh", "ôm", "lo", "giữ", "gồng gánh", "nhận", "lãnh", "lo liệu", "gánh vác", "cáng đáng"),
    )
    + " | "
    + combined(("buộc", "bắt buộc", "bị buộc", "có bổn phận", "bị bắt"), ("", "phải"), ("", "làm", "thực hiện"))
    + " | được chỉ đạo | được chỉ đạo làm | được trao | được bàn giao | phải tiến hành",
    "filler to:body": "thuộc | làm",
    "state:due": combined(
        ("phải", "cần", "cần phải", "bắt buộc phải", "buộc phải", "bắt buộc"),
        (
            "trình",
            "chốt",
            "dứt điểm",
            "giải quyết dứt điểm",
            "giải quyết xong",
            "xử lý xong",
            "khép lại",
            "về đích",
            "tất toán",
            "đóng",
            "trả",
            "bàn giao",
            "xong",
            "hoàn thành",
            "triển khai xong",
            "báo cáo xong",
        ),
        ("", "gì", "những gì"),
    )
    + """ |
        đến kỳ | tới kỳ | đến deadline | tới deadline | tới thời hạn | hết thời hạn | tới hạn chót | chạm hạn!
        đến lúc phải xong | dính deadline | được yêu cầu xong | được yêu cầu hoàn thành | yêu cầu hoàn thành
        phải xong việc | phải hoàn thành việc | phải xong nhiệm vụ | phải hoàn thành nhiệm vụ | phải hoàn tất việc
        mốc | các mốc | những mốc | rơi vào | có hạn đúng | hạn đúng
        đến hạn | tới hạn | hạn | hết hạn | thời hạn | hạn chót | hạn cuối | có hạn | có thời hạn | phải xong
        phải nộp | cần nộp | nộp | mốc thời hạn | các mốc thời hạn | mốc thời gian | các mốc thời gian
        phải hoàn thành | cần hoàn thành | phải làm xong | cần xong | phải hoàn tất | có thời hạn là | có hạn là
        đến kỳ hạn | tới kỳ hạn | đáo hạn | deadline | kỳ hạn | phải hoàn thiện | hạn chót của | hạn hoàn thành
        hạn định | phải thực hiện xong | cần làm xong | cần hoàn tất | đến thời hạn | đến hạn chót
        phải được hoàn thành | cần được hoàn thành | đến hạn hoàn thành | tới hạn hoàn thành | thời hạn hoàn thành
        hạn phải hoàn thành | hạn chót hoàn thành | đến hạn phải hoàn thành | phải kết thúc | cần kết thúc
        cần phải hoàn thành | cần phải xong
        có ngày cuối | phải nộp | cần nộp | phải nộp gì | cần nộp gì
    """,
    "state:open near": """
        tồn đọng | còn tồn đọng | dang dở | còn dang dở | vẫn dang dở | vẫn còn dang dở | dở dang | còn dở dang
        vẫn còn tồn đọng | còn nợ lại | chưa khắc phục | chưa khắc phục xong | vẫn chưa khắc phục
    """,
    "state:open": """
        đang bỏ ngỏ | còn vướng lại | chưa ai làm | chưa được bắt tay làm
        còn treo | đang treo | vẫn treo | còn thiếu | còn thiếu gì | còn thiếu những gì
        vẫn bỏ ngỏ | còn bỏ ngỏ | còn nằm đó | vẫn nằm đó | còn treo lại
        chưa nộp | chưa nộp gì | còn sót | còn sót lại | sót lại | bỏ sót | còn bỏ sót
        chưa trả | chưa trả xong | chưa dứt | chưa giải quyết xong | chưa xử lý xong | chưa rốt ráo
        chưa đâu vào đâu
        còn treo | đang treo | đang để treo | còn để treo
        đang tồn | đang tồn đọng | chưa có kết quả | chưa ra kết quả | chưa thấy xong
        chưa xong xuôi | chưa làm tới đâu | còn bỏ dở | bỏ dở | đang bỏ dở | chưa hoàn thành xong
        còn dở | làm dở | chưa làm được | vẫn chưa làm | vẫn chưa làm xong
        chưa xong | chưa hoàn thành | chưa làm | chưa thực hiện | chưa làm xong | còn mở | đang mở
        chưa hoàn tất | còn phải làm | còn tồn | còn lại | chưa giải quyết | chưa xử lý
        còn chưa xong | vẫn chưa xong | vẫn chưa hoàn thành | chưa được hoàn thành | chưa hoàn thiện
        chưa thực hiện xong | chưa được thực hiện | chưa kết thúc | còn chưa hoàn thành | chưa dứt điểm
        làm chưa xong | chưa đóng | nhưng chưa xong | nhưng chưa hoàn thành | mà chưa xong | mà chưa hoàn thành
        nhưng chưa làm xong
    """
    + " | "
    + combined(("còn phải", "vẫn còn phải"), _IMPLEMENT)
    + " | "
    + combined(
        (
            "chưa",
            "vẫn chưa",
            "còn chưa",
            "hiện chưa",
            "mà chưa",
            "nhưng chưa",
            "mà vẫn chưa",
            "mãi chưa",
            "mãi vẫn chưa",
        ),
        ("", "được", "thể"),
        _NOT_DONE,
        ("", "hết", "được", "xuôi", "cả"),
    )
    + " | "
    + combined(
        ("trừ", "trừ ra", "không tính", "không kể", "ngoại trừ", "loại trừ", "bỏ qua", "chứ không phải"),
        ("", "việc", "những việc", "các việc", "nhiệm vụ", "những nhiệm vụ", "các nhiệm vụ"),
        ("đã", "đã được"),
        _DONE,
    ),
    "state:overdue": """
        ì ạch | rề rà | chây ì | chậm chạp | trễ nải | bị lố | lố deadline | cháy deadline | lỡ tiến độ
        trượt tiến độ
        vượt quá hạn | quá hạn chót | quá hạn cuối | quá ngày hạn | không đúng hẹn | trễ deadline | lỡ deadline
        và quá bao nhiêu ngày | và quá bao nhiêu ngày rồi | và chậm bao nhiêu ngày | và trễ bao nhiêu ngày
        và quá mấy ngày | quá hạn bao nhiêu ngày rồi | trễ bao nhiêu ngày rồi | chậm bao nhiêu ngày rồi
        quá hạn bao lâu rồi | chậm bao lâu rồi
        trượt hạn | bị trượt hạn | đã trượt hạn | vi phạm thời hạn | vi phạm hạn | không kịp tiến độ
        trễ hẹn | bị trễ hẹn | đã trễ hẹn | lỡ hẹn | sai hẹn | lỗi hẹn
        nợ hạn | đang nợ hạn | còn nợ hạn | nợ đọng
        quá hạn | quá thời hạn | trễ hạn | bị trễ | trễ | chậm | chậm hạn | chậm tiến độ | muộn! | bị chậm
        đã quá hạn | quá hạn rồi | bị quá hạn | lỡ hạn | quá kỳ hạn | trễ tiến độ | chậm trễ | bị chậm trễ
        đang chậm
        đang trễ | chậm muộn | đã trễ | đã chậm | đã trễ hạn | bị trễ hạn | bị chậm hạn | bị chậm tiến độ
        quá deadline | trễ bao lâu | chậm bao lâu | quá hạn bao lâu | trễ bao nhiêu ngày | chậm bao nhiêu ngày
        quá hạn bao nhiêu ngày | trễ mấy ngày | chậm mấy ngày | quá hạn mấy ngày
        khi ngày cuối đã qua | ngày cuối đã qua | đang chậm tiến độ | đang trễ tiến độ | đang bị chậm tiến độ
        không kịp | không hoàn thành đúng hạn được | bỏ lỡ hạn | bỏ lỡ | lỡ! | chưa kịp hoàn thành
    """
    + " | "
    + combined(
        ("đã", ""),
        ("hết hạn", "hết thời hạn", "qua hạn", "quá hạn", "đến hạn", "tới hạn", "đến thời hạn"),
        ("", "rồi"),
        ("mà", "nhưng", "", "mà vẫn", "nhưng vẫn", "vẫn"),
        ("chưa",),
        _DONE,
    )
    + " | "
    + combined(
        ("để quá hạn", "để trễ", "để chậm", "để trễ hạn", "vượt hạn", "lố hạn", "vượt quá thời hạn", "vượt thời hạn")
    ),
    "state:overdue ranked": """
        nợ hạn nhiều nhất | có số việc quá hạn cao nhất | có số việc quá hạn lớn nhất | quá hạn dài nhất
        dẫn đầu về trễ hạn | đứng đầu về trễ hạn | dẫn đầu về số việc quá hạn | đứng đầu về số việc quá hạn
        trễ hẹn nhiều nhất | nhiều việc trễ hẹn nhất | trễ hẹn nhất | lỡ hẹn nhiều nhất
        trễ nhiều ngày nhất | quá hạn nhiều ngày nhất | chậm nhiều ngày nhất | trễ hạn nhiều ngày nhất
        quá hạn lâu nhất | trễ hạn lâu nhất | trễ lâu nhất | chậm lâu nhất | quá hạn nhiều nhất | chậm nhiều nhất
        trễ hạn nhiều nhất | trễ hạn nhất | quá hạn nhất | chậm hạn nhất | chậm tiến độ nhất | chậm trễ nhất
        trễ nhiều nhất | nhiều việc quá hạn nhất | nhiều việc trễ nhất | nhiều việc chậm nhất
        nhiều nhiệm vụ quá hạn nhất | trễ nhất | chậm nhất | muộn nhất
        nhiều nhiệm vụ chậm nhất | nhiều nhiệm vụ trễ nhất | nhiều việc trễ hạn nhất | nhiều nhiệm vụ trễ hạn nhất
    """
    + " | "
    + combined(
        ("đang", "đang bị", "bị", "hiện đang", "để", "đang để"),
        ("trễ", "chậm", "quá hạn", "trễ hạn", "chậm hạn", "chậm trễ", "chậm tiến độ", "trễ tiến độ"),
        ("nhất", "nhiều nhất", "lâu nhất"),
    ),
    "state:undated": """
        thiếu hạn | thiếu thời hạn | không có mốc | để trống hạn | trống hạn | bỏ trống thời hạn | không hạn rõ ràng
        không ấn định ngày | chưa ấn định ngày | không định ngày | không ghi ngày | không nêu ngày
        không có ngày cụ thể | chưa có ngày | không hẹn ngày
        không có thời hạn | không có hạn | không thời hạn | không hạn | chưa có thời hạn | chưa có hạn
        không ghi thời hạn | không nêu thời hạn | không xác định thời hạn | chưa xác định thời hạn | không ghi hạn
        không rõ thời hạn | không có thời hạn cụ thể | không có hạn cụ thể | không thời hạn cụ thể | chưa rõ hạn
        chưa rõ thời hạn | chưa ấn định thời hạn | không ấn định thời hạn | không có ngày | không có ngày hạn
        vô thời hạn | không đặt thời hạn | không có deadline | không kỳ hạn | chưa định hạn
        không có ngày cuối | chưa có ngày cuối | không ấn định ngày | chưa ấn định ngày | không định ngày
        không ghi ngày | không nêu ngày | không đề ngày | chưa rõ ngày | không rõ ngày | chưa có ngày
    """
    + " | "
    + combined(
        ("không", "chưa", "ko", "hông", "chẳng", "không thấy", "chưa thấy", "hổng"),
        (
            "",
            "có",
            "chốt",
            "ràng buộc",
            "thấy",
            "ghi",
            "nêu",
            "đặt",
            "định",
            "rõ",
            "quy định",
            "kèm",
            "xác định",
            "ấn định",
            "đề ra",
            "bị ràng buộc",
            "ghi rõ",
            "nêu rõ",
            "nói rõ",
            "đề rõ",
            "nói",
            "chốt",
            "được ấn định",
            "ghi cụ thể",
            "bị giới hạn",
        ),
        (
            *("hạn", "thời hạn", "hạn chót", "hạn cuối", "kỳ hạn", "mốc thời gian", "mốc thời hạn"),
            *("thời hạn cụ thể", "ngày kết thúc", "ngày hoàn thành", "hạn hoàn thành", "thời hạn hoàn thành"),
            *("hạn rõ ràng", "hạn định", "thời hạn rõ ràng", "hạn cụ thể"),
        ),
    )
    + " | "
    + combined(("không giới hạn thời gian", "để ngỏ", "bỏ ngỏ"), ("", "thời hạn", "hạn", "ngày")),
    "state:done": """
        làm được rồi | xong xuôi | xong xuôi rồi | xong hết | xong hết rồi | hoàn thành hết | làm hết rồi
        đã được xác nhận | được xác nhận | đã được xác nhận hoàn thành | được xác nhận hoàn thành
        đã xác nhận hoàn thành
        đã được xác nhận là xong | được xác nhận là xong | xác nhận hoàn thành | được xác nhận là hoàn thành
        đã hoàn thành | đã xong | đã làm xong | đã thực hiện xong | hoàn thành rồi | xong rồi | đã hoàn tất | xong
        xong chưa | đã xong chưa | làm xong chưa | hoàn thành chưa | đã hoàn thành chưa | hoàn thành | hoàn tất
        làm xong | thực hiện xong | được hoàn thành | đã được hoàn thành | đã giải quyết | giải quyết xong
        đã kết thúc | đã đóng
        đã xác nhận | hoàn thành đã xác nhận | đã hoàn thành đã xác nhận | đã xác minh
        đã làm gì | đã làm được gì | đã làm những gì | đã làm được những gì | làm được gì | làm được những gì
        đã hoàn thành gì
    """
    + " | "
    + combined(("đã",), ("", "được"), (*_DONE, "làm được", "làm rồi"), ("", "rồi", "hết", "hết rồi", "hoàn toàn")),
    "state:coming first": """
        kế tiếp là việc gì | kế tiếp là gì | tiếp theo là việc nào | kế tiếp là việc nào | phải xong trước nhất
        hết hạn trước nhất | đến hạn trước nhất | tới hạn trước nhất | tới hạn trước tiên | đến hạn trước tiên
        gần tới hạn nhất
        hạn gần nhất kế tiếp | hạn kế tiếp gần nhất | hạn chót kế tiếp | còn ít ngày nhất | ít ngày nhất
        còn ít thời gian nhất
        tiếp theo là việc gì | tiếp theo là nhiệm vụ gì
        đến hạn tiếp theo | tới hạn tiếp theo | đến hạn kế tiếp | tới hạn kế tiếp
        hạn tiếp theo | hạn chót tiếp theo | hạn kế tiếp | hạn gần nhất | hạn sắp tới gần nhất | thời hạn tiếp theo
        thời hạn gần nhất | việc tiếp theo | việc sắp tới gần nhất | thời hạn kế tiếp | thời hạn sắp tới gần nhất
        việc kế tiếp | hạn chót gần nhất
        hạn gần nhất sắp tới
        tiếp theo là gì | việc gì tiếp theo | tiếp theo phải làm gì | sắp tới là gì | hạn nào gần nhất
        hạn nào tiếp theo
        hạn nào sắp tới | sắp đến hạn nhất | sắp tới hạn nhất | gần đến hạn nhất | đến hạn gần nhất
        tới hạn gần nhất | sắp hết hạn nhất | hết hạn gần nhất
    """
    + " | "
    + combined(
        ("mốc", "mốc thời hạn", "mốc thời gian", "deadline", "kỳ hạn", "hạn cuối"),
        ("", "nào"),
        ("gần nhất", "tiếp theo", "kế tiếp", "sắp tới gần nhất"),
    )
    + " | "
    + combined(
        ("tiếp theo", "tiếp đến", "kế tiếp"), ("phải", "cần", "cần phải"), ("làm", "làm việc", "xong"), ("gì", "nào")
    )
    + " | "
    + combined(("gần hạn nhất", "có hạn gần nhất")),
    "state:coming": """
        sắp quá hạn | sắp trễ hạn | sắp bị quá hạn | sắp phải làm | sắp phải thực hiện | sắp phải
        sắp đến hạn | sắp tới hạn | sắp hết hạn | từ nay | sắp tới | sắp hết thời hạn | sắp đến kỳ hạn
        sắp phải xong
        gần đến hạn | gần hết hạn | hạn sắp tới | sắp đến hạn chót | từ giờ | kể từ nay | chuẩn bị đến hạn
        tới hạn tiếp theo | đến hạn tiếp theo | tới hạn kế tiếp | đến hạn kế tiếp
        từ nay trở đi | chưa đến hạn | chưa tới hạn
    """
    + " | "
    + combined(
        ("sắp", "chuẩn bị", "gần"),
        ("đáo hạn", "hết hạn", "hết thời hạn", "phải hoàn thành", "phải làm xong", "phải nộp"),
    )
    + " | "
    + combined(("hạn", "mốc", "mốc thời hạn", "mốc thời gian", "thời hạn", "deadline"), ("sắp đến", "sắp tới")),
    "all ": combined(
        ("kể cả", "gồm cả", "tính cả", "bao gồm cả", "cả"),
        ("các việc", "những việc", "việc", "các nhiệm vụ"),
        ("đã",),
        _DONE,
    ),
    "all": "mọi trạng thái | bất kể trạng thái | kể cả không có hạn | kể cả không hạn | "
    "kể cả việc không có hạn | có hạn lẫn không có hạn | "
    "của các cơ quan | của các đơn vị | tất cả | hết thảy | cả thảy | tất tần tật | tất thảy | toàn bộ | mọi! | "
    "mọi việc | mọi nhiệm vụ | mọi cơ quan",
    "op:before": "vào trước | vào trước ngày | trước | đến trước | tới trước | cho đến trước",
    "op:before state:coming": "từ nay đến trước | từ giờ đến trước | từ nay tới trước",
    "ahead": "nữa",
    "op:by range": "đến | tới | cho đến | cho tới",
    "op:by": """
        chậm nhất | chậm nhất là | chậm nhất vào | chậm nhất đến | muộn nhất | muộn nhất là | muộn nhất vào
        trễ nhất
        không muộn hơn | không chậm hơn | không trễ hơn | không quá | hạn đến
        trễ nhất là | trễ nhất vào | hạn chót đến | hạn cuối đến | không quá ngày
    """,
    "op:after": "sau | muộn hơn",
    "op:from": "từ | kể từ | bắt đầu từ | không sớm hơn | tính từ",
    "op:on op:in": "trúng ngày | trúng vào | trúng vào ngày | nhằm ngày | nhằm vào ngày | rơi vào ngày | vào | "
    "vào đúng | đúng | đúng vào | "
    + combined(("hạn", "hạn chót", "hạn cuối", "thời hạn"), ("vào", "là", "rơi vào", "đúng", "vào đúng")),
    "op:in": "sang! | bước sang | nội trong | nội! | suốt! | trong suốt | trọn! | trong dịp",
    "link op:in": "trong giai đoạn | trong quãng | trong kỳ | trong thời gian | trong khoảng thời gian",
    "op:in soon:within to:conclusion to:field": "trong",
    "op:in soon:within": "trong vòng",
    "longer:": "trên | hơn | quá | lâu hơn",
    "next": "tới | sắp tới | tiếp theo | kế tiếp",
    "between": "giữa | trong khoảng | khoảng | trong khoảng thời gian | trong thời gian",
    "op:on op:in past": "hồi!",
    "and": "và | lẫn | cũng như",
    "and together": "cùng | cùng với | với",
    "or": "hoặc | hay | hay là | hoặc là",
    "not": "không | không phải | ko | k | hông! | hok",
    "never": "chưa | chẳng | đừng",
    "except": """
        ngoài chuyện
        ko tính | ko kể | ko gồm | ko bao gồm | chưa kể | chưa tính | không tính đến | không tính tới
        trừ | ngoại trừ | trừ ra | không kể | không tính | không gồm | không bao gồm | không phải của
        nhưng không phải | loại trừ | ngoài!
    """,
    "named": """
        có ghi tên | ghi đích danh | ghi rõ đích danh
        đích danh | nêu đích danh | nêu tên | gọi tên | được nêu đích danh | chỉ đích danh | chỉ nêu đích danh
        ghi rõ tên | ghi tên | nói rõ tên | có tên | có tên trong | được ghi tên | có nêu tên
        giao đích danh | được giao đích danh | gọi đích danh | nêu rõ tên
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
                for each in ("của mình", "của bộ", "bộ", "của bộ này", "bộ này", "của cơ quan này", "trực thuộc")
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
    "kind:authorisation": "ủy quyền | uỷ quyền | cho phép | loại ủy quyền | được ủy quyền | được uỷ quyền",
    "kind:commendation": """
        khen thưởng | lần khen | các lần khen | những lần khen | lần biểu dương | các lần biểu dương
        những lần biểu dương | các lần khen thưởng | những lời khen | lời khen
        biểu dương | khen ngợi | loại biểu dương | khen | được khen | được khen thưởng
        được biểu dương | được khen ngợi | tuyên dương
        được tuyên dương
    """,
    # "Trung ương", without a commission or an office before it, is whoever issues the documents of the register.
    "filler task ": combined(
        ("trung ương", "tw"),
        ("", "đã"),
        ("giao", "yêu cầu", "dặn", "chỉ đạo"),
        ("", "việc", "nhiệm vụ", "những việc", "những nhiệm vụ"),
        ("gì", "những gì", "nào"),
    ),
    "to:body dated": "của",
    "to:body given": "giao cho | được giao cho | đã giao cho",
    "to:body": """
        do | gửi | gửi cho | gửi đến | gửi tới | giao | giao cho | đối với | dành cho | được giao cho
        phân công cho
        phân cho | được phân công cho
    """,
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
        hai kết luận | cả hai kết luận | ba kết luận | cả ba kết luận | cả các kết luận
        kết luận | kết luận số | các kết luận | theo kết luận | trong kết luận | thuộc kết luận | của kết luận
        kết luận của | văn bản | văn bản số | các văn bản | của văn bản | theo văn bản
    """,
    "to:text": "có chữ | có từ | chứa! | chứa từ | chứa chữ | chứa cụm từ | nhắc đến | nhắc tới | có cụm từ",
    "issued": "ngày",
    "issued issued:": "ban hành ngày | được ban hành ngày | đã ban hành ngày",
    "status:done-late": """
        hoàn thành quá hạn | hoàn thành muộn | hoàn thành trễ hạn | đã hoàn thành quá hạn | hoàn thành chậm
        xong muộn | xong trễ | hoàn thành trễ | đã hoàn thành muộn | đã hoàn thành trễ | đã hoàn thành trễ hạn
        làm xong muộn | hoàn thành sau hạn | xong quá hạn | hoàn thành chậm hạn | hoàn thành chậm tiến độ
    """,
    "status:done-on-time": """
        được thực hiện đúng hạn | thực hiện đúng hạn | đã được thực hiện đúng hạn | đã thực hiện đúng hạn
        hoàn thành đúng hạn | đã hoàn thành đúng hạn | xong đúng hạn | đúng hạn | hoàn thành trong hạn
        xong trong hạn | đã xong đúng hạn | làm xong đúng hạn | kịp hạn | hoàn thành kịp hạn
        hoàn thành đúng thời hạn | đúng thời hạn
        đã làm xong đúng hạn | đã làm xong trong hạn | làm xong trong hạn | đã hoàn thành trong hạn
    """,
    "status:open-in-term": """
        trong hạn | chưa hoàn thành trong hạn | còn trong hạn | vẫn còn trong hạn | đang trong hạn | còn hạn
    """,
    "status:done-undated": "hoàn thành không hạn",
    "status:started": """
        đã bắt đầu | đã khởi động | bắt đầu thực hiện | đã bắt đầu thực hiện | đang thực hiện | bắt đầu triển khai
        đã bắt đầu triển khai | bắt đầu làm | đã bắt đầu làm
    """,
    "status:extended": """
        gia hạn | được gia hạn | đã gia hạn | đã được gia hạn | đã được gia hạn thời hạn | đã gia hạn thời hạn
        được kéo dài | kéo dài thời hạn | được kéo dài thời hạn | đã được kéo dài
    """,
    "status:cancelled": """
        đã bị hủy | hủy bỏ | đã hủy bỏ | bị hủy bỏ | hủy | đã hủy | bị hủy | bãi bỏ | bị bãi bỏ | đã bãi bỏ | huỷ
        bị huỷ | đã huỷ | đã bị huỷ | huỷ bỏ | được hủy bỏ
    """,
    "status:reported": """
        báo hoàn thành | báo xong | báo là xong | báo đã hoàn thành | báo là đã xong | đã báo hoàn thành
        đã báo xong
        đã báo cáo xong | đã báo cáo hoàn thành | đã báo cáo nhưng chưa xác minh
        đã báo cáo hoàn thành chưa xác nhận
        đã báo cáo | báo cáo xong | báo cáo đã xong | báo cáo hoàn thành | được báo cáo xong | được báo cáo là xong
        báo đã xong | đã báo xong | báo cáo là đã xong | báo cáo đã hoàn thành | báo cáo đã làm xong | chờ xác minh
        chờ xác nhận | chờ kiểm chứng
        được báo cáo | đã được báo cáo | đã được báo cáo hoàn thành
    """
    + " | "
    + combined(
        ("", "nhưng", "mà", "song", "nhưng vẫn", "mà vẫn", "còn", "vẫn", "nhưng còn"),
        ("chưa", "chưa được", "chưa có", "chưa ai"),
        ("xác nhận", "xác minh", "kiểm chứng", "thẩm tra", "nghiệm thu"),
        ("", "hoàn thành", "là xong", "xong", "là đã xong"),
    ),
    "status:reported ": combined(
        ("mới", "mới chỉ", "chỉ mới"),
        ("báo cáo", "báo cáo xong", "báo cáo hoàn thành", "báo xong"),
        ("chưa", "mà chưa", "nhưng chưa", "mà chưa được", "nhưng chưa được", "chưa được"),
        ("xác nhận", "xác minh", "kiểm chứng"),
    ),
    "link to:status": "trạng thái | tình trạng | có trạng thái",
    "op:by state:coming": """
        từ giờ đến | từ giờ tới | từ nay đến | từ nay tới | từ nay cho đến | từ nay cho tới | từ giờ cho đến
        từ bây giờ đến | từ bây giờ tới | từ hiện tại đến | từ hiện nay đến
    """,
    "only": "chỉ | chỉ riêng | chỉ những | chỉ các | thôi",
    "whole:before both": "cả",
    "status:late": "không đúng hạn | không hoàn thành đúng hạn | không kịp hạn | không xong đúng hạn",
    "as-of": "tính đến | tính tới | tại ngày | tại thời điểm",
    "bodies:ministries each": "phân theo bộ | chia theo bộ | phân theo từng bộ | theo bộ | theo từng bộ"
    " | từng bộ | của từng bộ",
    "bodies:provinces each": "phân theo tỉnh | chia theo tỉnh | phân theo địa phương | theo tỉnh | "
    "từng tỉnh | của từng tỉnh | theo từng tỉnh | theo địa phương | theo từng địa phương",
    "filler when ": combined(
        ("và",),
        ("bao giờ", "khi nào", "đến khi nào", "trước khi nào", "ngày nào", "đến bao giờ", "trước ngày nào"),
        ("phải xong", "phải hoàn thành", "thì xong", "xong", "hoàn thành", "đến hạn", "hết hạn", "phải làm xong"),
    ),
    "thing to:topic to:field": combined(
        ("việc nào", "nhiệm vụ nào", "việc gì", "những việc nào", "những việc gì", "có việc nào", "có việc gì"),
        ("liên quan đến", "liên quan tới", "dính đến", "dính tới", "có liên quan đến", "về"),
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
    "state:open thing": combined(
        ("còn phải", "vẫn còn phải"), _IMPLEMENT, ("gì", "những gì", "việc gì", "những việc gì")
    )
    + " | còn nợ | còn nợ gì | nợ cái gì! | còn nợ cái gì"
    + " | còn phải làm gì | còn lại gì | còn gì phải làm | nợ! | nợ gì! | đang nợ"
    + " | "
    + combined(
        ("còn", "vẫn còn", "còn phải", "vẫn còn phải", "còn cần", "còn cần phải"),
        ("làm", "thực hiện", "làm tiếp", "tiếp tục làm", "thực hiện tiếp"),
        ("gì", "những gì", "việc gì", "những việc gì"),
        ("tiếp", "nữa", "tiếp theo", "tiếp nữa"),
    )
    + " | "
    + combined(("còn phải", "vẫn còn phải"), ("làm tiếp", "tiếp tục làm", "thực hiện tiếp"), ("gì", "những gì")),
    "asker:any": "là ai | là người nào",
    "most-tasks:due": """
        nhiều việc đến hạn nhất | nhiều nhiệm vụ đến hạn nhất | nhiều hạn nhất | nhiều việc tới hạn nhất
    """,
    "most-tasks:open": combined(
        ("", "còn", "còn có", "có"),
        ("nhiều",),
        ("việc", "nhiệm vụ", "đầu việc"),
        ("chưa xong", "chưa hoàn thành", "chưa làm", "chưa thực hiện", "phải làm", "dở dang", "tồn đọng"),
        ("nhất",),
    )
    + """ | còn tồn đọng nhiều nhất | còn tồn nhiều nhất | còn nhiều nhất | việc còn nhiều nhất |
        tồn đọng nhiều việc nhất | tồn nhiều việc nhất | còn tồn nhiều việc nhất | tồn đọng nhiều nhất
        tồn đọng nhiều nhiệm vụ nhất | còn tồn đọng nhiều việc nhất | để tồn nhiều việc nhất
        nợ việc nhiều nhất | nợ nhiều việc nhất
        đang nợ việc nhiều nhất | đang nợ nhiều việc nhất | còn nợ việc nhiều nhất | còn nợ nhiều việc nhất
        còn nhiều việc nhất | còn nhiều nhiệm vụ nhất | còn nhiều đầu việc nhất
    """,
    "in-person": "đích thân | trực tiếp",
    "oldest": "lâu nhất | cũ nhất",
    "issued:": """
        giao | được giao | đã giao | ban hành | được ban hành | đã ban hành
    """,
    "gives": """
        giao | đã giao | giao gì | giao những gì | giao việc gì | giao những việc gì | giao nhiệm vụ gì | yêu cầu
        yêu cầu gì | yêu cầu những gì | yêu cầu làm gì | đã yêu cầu | chỉ đạo | chỉ đạo gì | chỉ đạo những gì
        quyết định | quyết định gì | quyết định những gì | đề nghị | đề nghị gì | ban hành | đã ban hành
        ban hành những gì | ban hành gì | giao cho | đã giao cho | được giao | theo yêu cầu của | theo đề nghị của
        theo chỉ đạo của |
        đã quyết định
        đòi hỏi | đòi hỏi gì | đòi hỏi những gì | đòi hỏi điều gì | muốn gì | muốn những gì | chỉ thị gì | dặn gì
        đã quyết định gì | đã quyết định những gì | đã giao gì | đã giao những gì
    """,
    "to:body fork:day": "cho",
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
    "to:format": """
        bằng file | bằng tệp | bằng | qua file
        dạng | dưới dạng | ở dạng | định dạng | ra | sang | thành | tệp | file | ra file
        thành file | theo định dạng | bản
    """,
    "of-kind": """
        được cấp | đã cấp | được đưa ra | đã đưa ra | đã có | đã ban hành | được ban hành | đã được cấp
    """,
    "dated:digest of-conclusion:": """
        tóm tắt nhanh | tóm tắt ngắn gọn | tóm tắt ngắn | tóm tắt | bản tóm tắt | tổng kết | điểm lại
        tổng quan | tình hình | tổng hợp | báo cáo tóm tắt | tóm lược
        tóm tắt tình hình | tóm tắt lại | diễn biến
    """,
    "filler with:register": """
        trong sổ | trong sổ theo dõi | ở sổ theo dõi
    """,
    "checked": """
        xác minh | xác nhận | kiểm chứng | thẩm tra | nghiệm thu
    """,
    "each:field": """
        lĩnh vực nào | những lĩnh vực nào | các lĩnh vực nào | ngành nào | mảng nào
    """,
    "rank": """
        xếp hạng | thứ hạng | bảng xếp hạng
    """,
    "by-number": """
        theo số | theo số lượng | theo tổng số
    """,
    "exporting": """
        xuất | xuất ra
    """,
    "order:near": """
        gần nhất trước | gần nhất lên trước
    """,
    "with:register": """
        hệ thống | có trong hệ thống
        sổ | sổ theo dõi | dữ liệu | trong dữ liệu
    """,
    "order:oldest": """
        cũ nhất trước | từ cũ đến mới | lâu nhất trước
    """,
    "order:-deadline.last": """
        xa nhất trước | từ xa đến gần | hạn xa nhất trước | xa trước gần sau
    """,
    "side:conclusion to:conclusion": """
        theo kết luận | theo số kết luận
    """,
    "after-deadline": """
        sau hạn | sau thời hạn
    """,
    "any-bodies": "cơ quan | đơn vị",
    "most-tasks:all": combined(
        ("", "có", "được giao", "phải làm", "nhận", "gánh", "giao", "phải thực hiện", "đang có"),
        ("nhiều việc nhất", "nhiều nhiệm vụ nhất", "nhiều đầu việc nhất", "nhiều công việc nhất"),
    ),
}
