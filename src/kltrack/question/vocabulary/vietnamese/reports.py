"""Vietnamese words of questions, sense → phrases: reports, of a task or a conclusion, by body or by field."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined
from kltrack.question.vocabulary.vietnamese.pieces import ASSIGNED, LAST, RECORDS, UNTIL_WHEN, WHICH_BODIES

_BY = ("phân theo", "chia theo", "tách theo", "gộp theo", "nhóm theo", "gom theo", "xếp nhóm theo")

PHRASES = {
    "each:conclusion to:conclusion": """
        kết luận nào | những kết luận nào | các kết luận nào | văn bản nào | những văn bản nào
    """,
    "report:journal": """
        nhật ký | sổ nhật ký | nhật ký theo dõi | nhật ký tiến độ
        mục nhật ký | các mục nhật ký | mục trong nhật ký
    """,
    "report:register": combined(("", *RECORDS), ("cập nhật", "đã cập nhật"), (*UNTIL_WHEN, *LAST))
    + " | "
    + combined(RECORDS, ("có",), UNTIL_WHEN),
    "with:lineage": """
        kể từ khi ban hành | từ khi ban hành | so với ban đầu
        ở đâu | ở văn bản nào | ở kết luận nào | trong văn bản nào | bằng nhiệm vụ nào | bởi nhiệm vụ nào
        của các kết luận trước | ở kết luận trước | trong kết luận trước | của kết luận trước | ở các kết luận trước
        trước đó | trước đây | sau này | về sau | nào sau này | ở kết luận sau | trong kết luận sau
        bởi kết luận sau
    """,
    "of-id:lineage": """
        nguồn gốc | có nguồn gốc | có nguồn gốc từ | nguồn gốc của | nguồn gốc từ
        được kết luận nào tiếp tục | được kết luận nào nối tiếp | được kết luận nào kế tục | được việc nào tiếp tục
        được việc nào nối tiếp | được nối tiếp bởi | được nối tiếp bởi việc nào | được tiếp nối bởi việc nào
        được tiếp tục bởi việc nào | được tiếp tục bởi | được kế tục bởi | được kế tục bởi việc nào
        được nối tiếp bởi kết luận nào | được tiếp tục bởi kết luận nào | được văn bản nào tiếp tục | nối tiếp bởi
        kế tục | tiếp tục | nối tiếp | tiếp theo của | là tiếp theo của | phần tiếp theo của | sau đó | được kế tục
        được tiếp tục | tiếp tục bởi | được nối tiếp | thay thế | bị thay thế | được thay thế | thay cho
        kế tục bởi
        có trước | đứng trước | việc trước | có trước đó | liền trước
        phát triển từ | bắt nguồn từ đâu | bắt nguồn từ | xuất phát từ | được kế tục bởi | tiền thân
        nhiệm vụ trước
    """,
    "of-id:": """
        gồm những mục nào | gồm mục nào | gồm những mục gì | gồm những điểm nào | gồm những ý nào | kỳ báo cáo
        gồm những phần nào | có những mục nào | của kỳ báo cáo | kỳ báo cáo tới
        gồm những việc gì | gồm những gì | gồm việc gì | bao gồm những gì | bao gồm những việc gì | gồm mấy phần
        ở đâu | ở đâu ra | lấy ở đâu ra
        thuộc lĩnh vực nào | thuộc lĩnh vực gì | nằm ở đoạn nào | ở đoạn nào | lấy từ nguồn nào | nguồn nào
        nguồn là bài nào
        báo nào đưa | báo nào đưa tin | lặp lại vào những ngày nào | lặp lại khi nào | lặp lại ngày nào
        ghi thế nào
        ghi ra sao | còn ai tham gia nữa | còn ai nữa | còn ai tham gia | mang mã
        lấy từ báo nào | lấy từ đâu | lấy ở đâu | từ báo nào | ở báo nào | báo nào đưa tin
        trạng thái | tình trạng | trạng thái gì | ở trạng thái nào | ở trạng thái gì | ở đâu rồi | nghĩa là gì
        nghĩa là việc gì | áp dụng cho cơ quan nào | áp dụng cho ai | áp dụng với ai
        đã có báo cáo chưa | có báo cáo chưa | báo cáo chưa | đã báo cáo chưa | có ai báo cáo chưa
        hạn cũ | hạn cũ của | thời hạn cũ của | hạn ban đầu | hạn ban đầu của | hạn gốc của
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
    + combined(ASSIGNED, ("", "những", "các"), WHICH_BODIES, ("", "thực hiện", "chủ trì", "phối hợp"))
    + " | "
    + combined(
        ("nằm", "được nêu", "được quy định", "quy định", ""),
        ("ở", "trong", "tại", "thuộc"),
        ("kết luận nào", "văn bản nào"),
    ),
    "of-id: of-conclusion:scorecard": combined(ASSIGNED, ("", "những", "các"), WHICH_BODIES[:3], ("", "thực hiện")),
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
    "latest": combined(
        ("", "của", "theo", "trong", "thuộc"),
        ("kết luận", "văn bản"),
        ("mới nhất", "gần nhất", "gần đây nhất", "cuối cùng", "mới ban hành"),
    ),
    "latest  ": combined(
        ("kết luận", "kết luận nào", "văn bản nào"),
        ("", "được", "mới được"),
        ("ra", "mới ra", "ban hành", "mới ban hành", "ký", "công bố", "mới công bố"),
        ("mới nhất", "gần nhất", "gần đây nhất", "sau cùng", "cuối cùng", "nhất", "mới đây nhất", "muộn nhất"),
        ("", "là kết luận nào", "là kết luận gì"),
    )
    + " | "
    + combined(("kết luận nào",), ("là", ""), ("mới nhất", "gần nhất", "gần đây nhất", "mới đây nhất")),
    "latest earliest": combined(
        ("kết luận", "kết luận nào"),
        ("", "ra", "ban hành", "được ban hành", "công bố"),
        ("đầu tiên", "sớm nhất", "cũ nhất", "xưa nhất"),
        ("", "trong sổ", "là kết luận nào"),
    ),
    "latest ": combined(
        ("vừa", "mới", "vừa mới", "mới đây", "gần đây"),
        ("ban hành", "ra", "công bố", "có"),
        ("kết luận gì", "kết luận nào", "những kết luận gì", "những kết luận nào", "văn bản gì", "văn bản nào"),
    ),
    "latest-many": combined(
        ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"),
        ("kết luận", "văn bản"),
        ("mới nhất", "gần nhất", "gần đây nhất", "mới đây nhất", "cuối cùng", "mới ban hành", "vừa ban hành"),
    ),
    "state:done": combined(("đã có",), ("gì", "việc gì", "việc nào"), ("xong", "hoàn thành"), ("", "chưa", "không")),
    "report:digest": """
        bản tin | bản tin tổng hợp | tin tổng hợp | gửi bản tin | gửi bản tin tổng hợp | gửi tôi bản tin
        gửi cho tôi bản tin | gửi tôi bản tin tổng hợp | gửi cho tôi bản tin tổng hợp | gửi em bản tin | mới gì
        gửi cho em bản tin
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
        bao nhiêu phần trăm | được bao nhiêu phần trăm | tỷ lệ | tỉ lệ | phần trăm | chiếm tỷ lệ | chiếm tỉ lệ
    """
    + " | "
    + combined(("", "được", "chiếm"), ("bao nhiêu", "mấy"), ("phần trăm", "percent")),
    "comparing": "so sánh | đối chiếu | so với | so sánh giữa | so sánh xem",
    "filler both ": "với nhau",
    "report:scorecard ": combined(
        ("", "có"),
        ("giữ", "làm", "hoàn thành", "làm việc", "thực hiện"),
        ("đúng hạn", "đúng thời hạn"),
        ("không", "ko"),
    )
    + " | "
    + combined(("có đúng hạn", "có kịp hạn", "có kịp thời hạn"), ("không", "ko")),
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
        ("làm", "thực hiện", "triển khai", "xong", "làm xong", "hoàn thành", "làm được", "xong được"),
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
    "report:scorecard  ": combined(
        ("bảng điểm", "bảng theo dõi", "bảng tổng hợp", "bảng tiến độ", "tổng hợp kết quả"),
        ("", "của"),
        ("cơ quan", "các cơ quan", "đơn vị", "các đơn vị", "tất cả các cơ quan", "tất cả cơ quan"),
    ),
    "with:scorecard": """
        của các cơ quan | của từng cơ quan | ở các cơ quan | của các đơn vị | của từng đơn vị | giữa các cơ quan
        giữa các đơn vị | với nhau
    """,
    "by:body": combined(_BY, ("", "từng"), ("cơ quan", "đơn vị"))
    + " | mỗi cơ quan | mỗi đơn vị | theo cơ quan | theo đơn vị | theo từng cơ quan | theo từng đơn vị | theo tổ chức",
    "by:conclusion ": combined(
        ("các kết luận", "các văn bản"),
        ("", "thực hiện", "triển khai", "làm", "tiến hành"),
        ("đến đâu", "đến đâu rồi", "tới đâu", "tới đâu rồi", "ra sao", "thế nào", "thế nào rồi"),
    )
    + " | "
    + combined(("bảng điểm",), ("các", "từng", "của các", "của từng"), ("kết luận", "văn bản"))
    + " | "
    + combined(
        ("kết luận nào", "những kết luận nào"),
        ("làm", "thực hiện", "triển khai"),
        ("tốt nhất", "kém nhất", "tệ nhất", "tốt", "kém"),
    ),
    "by:conclusion": combined(_BY, ("", "từng", "các"), ("kết luận", "văn bản"))
    + """ |
        mỗi kết luận | của mỗi kết luận | của từng kết luận | mỗi văn bản | của mỗi văn bản
        phân theo kết luận | chia theo kết luận | tách theo kết luận | phân theo từng kết luận
        giữa các kết luận | theo từng kết luận | theo từng kl | theo văn bản
        theo các văn bản | theo các kết luận
    """,
    "by:field ": combined(("so sánh", "so sánh giữa", "đối chiếu"), ("", "các"), ("lĩnh vực",)),
    "by:field": combined(_BY, ("", "từng", "các"), ("lĩnh vực", "mảng"))
    + """ |
        phân theo lĩnh vực | chia theo lĩnh vực | tách theo lĩnh vực | phân theo từng lĩnh vực
        theo lĩnh vực | theo từng lĩnh vực
        theo lĩnh vực công tác | theo mảng | theo ngành
        của từng lĩnh vực | từng lĩnh vực | của mỗi lĩnh vực | mỗi lĩnh vực
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
        tiếp nối từ | nối tiếp từ | kế thừa từ | bắt nguồn từ | được tiếp nối từ | được kế thừa từ
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
    "report:lineage ": combined(
        ("chuyển", "được chuyển", "lặp lại", "được nhắc lại", "tiếp nối"),
        ("từ kết luận này sang kết luận khác", "sang kết luận khác", "sang văn bản khác", "ở kết luận khác"),
    ),
    "report:timeline": """
        dòng thời gian | biểu đồ thời gian | sơ đồ thời gian | lược đồ thời gian | vẽ sơ đồ thời gian
        biểu đồ | vẽ! | vẽ biểu đồ! | sơ đồ | vẽ sơ đồ! | biểu đồ các | trục thời gian
    """,
    "report:--help": """
        hướng dẫn cách dùng | hướng dẫn cách hỏi | hướng dẫn dùng
        cách hỏi | cách dùng | cách sử dụng | dùng thế nào | dùng như thế nào
        sử dụng thế nào | giúp tôi với | giúp với
        hỏi được những câu gì | hỏi được câu gì | hỏi được những câu nào | có thể hỏi những câu gì | có thể hỏi câu gì
        hỏi được gì | có thể hỏi gì | hỏi thế nào | trợ giúp | giúp đỡ | giúp | giúp tôi | có thể hỏi những gì
        tôi có thể hỏi gì | tôi có thể hỏi những gì | hỏi được những gì | có thể hỏi được gì
        có thể hỏi được những gì | hỏi những gì | tôi hỏi được gì
        ví dụ | ví dụ câu hỏi | câu hỏi ví dụ | câu hỏi mẫu | mẫu câu hỏi | cho ví dụ | cho tôi ví dụ
        cho tôi ví dụ câu hỏi | vài ví dụ | một vài ví dụ | hướng dẫn | hướng dẫn sử dụng | bạn làm được gì
        bạn có thể làm gì | hỏi như thế nào | hỏi ra sao | bạn biết gì
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
    "with:register": """
        hệ thống | có trong hệ thống
        đã nhập | được nhập | đã được nhập | đã nhập vào sổ | đã nhập vào hệ thống | đã đưa vào sổ
        sổ | sổ theo dõi | dữ liệu | trong dữ liệu
    """,
    "report:bodies": """
        danh bạ | danh bạ cơ quan | danh bạ các cơ quan | danh bạ đơn vị | sổ danh bạ | danh bạ tổ chức
        danh mục cơ quan | danh mục các cơ quan | danh mục đơn vị | trong danh bạ
    """,
    "side:conclusion to:conclusion": """
        theo kết luận | theo số kết luận
    """,
}
