"""Vietnamese words that mean the same, a line for each meaning, in dictionary form."""

LINES = """
    sáp nhập | sát nhập | hợp nhất | gộp
    sắp xếp | sắp xếp lại | tổ chức lại | cơ cấu lại | tái cơ cấu
    tinh gọn | tinh giản | gọn nhẹ | thu gọn
    không tổ chức cấp huyện | bỏ cấp huyện | bỏ huyện | không còn cấp huyện | xóa cấp huyện
    bãi bỏ | xóa bỏ | hủy bỏ | cắt bỏ
    giải thể | chấm dứt hoạt động
    thành lập | lập tổ chức | lập cơ quan | lập đảng bộ | lập mới
    cấp xã | phường xã | xã phường | xã, phường, đặc khu
    cấp tỉnh | tỉnh thành
    cấp huyện | quận huyện
    chính quyền địa phương | CQĐP
    đơn vị hành chính | ĐVHC
    thôn | làng
    tổ dân phố | khu phố | TDP
    đô thị | thành thị
    thủ tục hành chính | TTHC | giấy tờ hành chính
    công nghệ thông tin | CNTT | tin học
    kinh tế - xã hội | KT-XH | KTXH | kinh tế xã hội
    cán bộ, công chức, viên chức | CBCCVC
    cán bộ | quan chức
    công chức | công chức nhà nước | nhân viên nhà nước
    người lao động | NLĐ
    không chuyên trách | bán chuyên trách
    biên chế | chỉ tiêu biên chế | định biên
    nhân lực | nguồn nhân lực
    công tác cán bộ | công tác nhân sự | công tác tổ chức cán bộ
    công an | cảnh sát
    an ninh, trật tự | an ninh trật tự | ANTT | trật tự trị an
    viện kiểm sát | VKS | viện công tố
    chánh thanh tra | trưởng cơ quan thanh tra
    chủ nhiệm kiểm tra | chủ nhiệm ủy ban kiểm tra
    rà soát | soát xét | xem lại | xem xét lại | rà xét
    đánh giá | nhận xét
    xếp loại | xếp hạng
    phân loại | phân hạng
    thẩm định | thẩm tra
    sàng lọc | chọn lọc | gạn lọc
    giao quyền | trao quyền
    thẩm quyền | quyền hạn
    bộ máy | guồng máy
    tổ chức bên trong | đầu mối bên trong | đơn vị bên trong | bộ máy bên trong | tổ chức nội bộ
    sửa đổi | chỉnh sửa | sửa
    Hiến pháp | đạo luật gốc | luật cơ bản
    pháp luật | luật pháp | luật lệ
    văn bản quy phạm pháp luật | VBQPPL | văn bản pháp luật | văn bản luật
    quy chế làm việc | nội quy | quy chế hoạt động
    dự luật | dự án luật | dự thảo luật
    công khai | công khai hóa | minh bạch
    công bố | tuyên bố
    tuyên truyền | truyền thông | cổ động
    phản bác | bác bỏ
    xuyên tạc | sai trái | tin giả | bóp méo | sai sự thật | tin sai lệch
    thù địch | phản động
    trên mạng | trên internet | không gian mạng
    trực tuyến | online | qua mạng
    dịch vụ công trực tuyến | DVCTT | dịch vụ công qua mạng
    chính phủ số | chính phủ điện tử
    chuyển đổi số | CĐS
    số hóa | điện tử hóa
    cơ sở dữ liệu | CSDL
    an ninh mạng | an toàn mạng | bảo mật mạng
    an toàn thông tin | bảo mật thông tin | ATTT
    bí mật nhà nước | bí mật quốc gia | tài liệu mật
    vướng mắc | trở ngại | rào cản | điểm nghẽn | nút thắt | ách tắc | gỡ vướng
    tháo gỡ | gỡ bỏ | khơi thông
    yếu kém | khuyết điểm | thiếu sót | bất cập
    lỗ hổng | kẽ hở
    mâu thuẫn | xung đột
    chồng chéo | trùng lặp | trùng lắp
    chia cắt | manh mún
    trung gian | tầng nấc trung gian
    khắc phục | chấn chỉnh | sửa chữa
    lãng phí | phung phí
    thất thoát | mất mát
    lạm quyền | lạm dụng quyền lực | lộng quyền
    vi phạm | sai phạm | làm trái
    xử lý nghiêm | xử nghiêm | trừng phạt | xử phạt
    nghiêm cấm | cấm
    can thiệp | nhúng tay | xen vào
    cục bộ | chủ nghĩa địa phương | địa phương chủ nghĩa
    khiếu kiện | khiếu nại | kiện cáo
    phê bình | phê phán | chê trách
    biểu dương | tuyên dương | khen ngợi | ghi nhận | đánh giá cao
    khen thưởng | tặng thưởng
    người đứng đầu | thủ trưởng | cấp trưởng
    cấp phó | phó thủ trưởng
    chức danh | chức vụ | cương vị
    kiêm nhiệm | kiêm chức
    lên chức | thăng chức | đề bạt
    tuyển dụng | tuyển | tuyển người
    điều động | điều chuyển | thuyên chuyển
    tiến cử | đề cử | giới thiệu
    nghỉ việc | thôi việc | nghỉ công tác
    chế độ, chính sách | quyền lợi | chính sách hỗ trợ
    tiền lương | lương | lương bổng
    chi trả | trả tiền | thanh toán
    quỹ tiền lương | quỹ lương
    bảo hiểm xã hội | BHXH
    người có công | người có công với cách mạng | NCC
    nhà ở xã hội | NOXH
    nhà, đất | nhà đất | bất động sản
    tài sản công | công sản | tài sản nhà nước
    trụ sở | nhà làm việc | công sở
    trụ sở chính | hội sở
    trang thiết bị | thiết bị | máy móc
    phương tiện | xe cộ
    cơ sở vật chất | CSVC
    cải tạo | sửa sang | tu sửa
    thuế | ngành thuế | cơ quan thuế
    kho bạc | KBNN | ngân khố
    kinh phí | nguồn kinh phí | tiền bạc
    ngân sách | NSNN | công quỹ
    con dấu | mộc
    đơn vị sự nghiệp công lập | đơn vị sự nghiệp | ĐVSNCL
    giấy phép xây dựng | GPXD | phép xây dựng
    hành nghề y | hành nghề khám chữa bệnh
    cơ sở y tế | cơ sở khám chữa bệnh
    trạm y tế | trạm xá
    năm học | niên khóa
    mầm non | mẫu giáo | nhà trẻ
    tiểu học | cấp 1
    trung học cơ sở | THCS | cấp 2
    trường công lập | trường công
    tình nguyện | thiện nguyện
    dân tộc thiểu số | DTTS | dân tộc ít người
    nhân tài | người tài | hiền tài
    doanh nghiệp | công ty | xí nghiệp
    doanh nghiệp nhà nước | DNNN | công ty nhà nước | quốc doanh
    tập đoàn | tập đoàn kinh tế
    ngân hàng thương mại | NHTM
    ngân hàng | nhà băng
    tàu thủy | đóng tàu
    hàng hải | đường biển
    cơ yếu | mật mã
    dư luận | công luận
    người dân | bà con | dân chúng
    cuộc sống | đời sống
    niềm tin | lòng tin
    dự báo | dự đoán
    bầu cử | bỏ phiếu
    khu vực công | khu vực nhà nước
    Tết | Tết Nguyên đán
    du xuân | chơi xuân | đi lễ đầu năm
    liên hoan | tiệc tùng | ăn mừng
    đài phát thanh, truyền hình | phát thanh truyền hình | đài truyền hình
    tổ chức chính trị - xã hội | tổ chức chính trị xã hội
    hội quần chúng | hội đoàn
    dân vận | vận động quần chúng
    phát triển đảng viên | kết nạp đảng viên | kết nạp Đảng
    sinh hoạt chi bộ | họp chi bộ
    đề xuất | kiến nghị
    tán thành | đồng ý | nhất trí | chấp thuận
    đào tạo | bồi dưỡng | tập huấn | huấn luyện
    tham mưu | tư vấn | cố vấn
    vận hành thử | chạy thử | thử nghiệm | thí điểm
    đại hội điểm | đại hội thí điểm | đại hội làm điểm
    phối hợp | cộng tác | hợp tác với nhau
    chuẩn hóa | tiêu chuẩn hóa
    đơn giản hóa | giản lược | đơn giản
    giảm | cắt giảm
    kết nối | liên thông
    nâng cấp | hiện đại hóa
    miền núi | vùng cao
    vùng sâu, vùng xa | vùng sâu vùng xa | vùng xa | hẻo lánh
    vùng khó khăn | vùng nghèo | nơi khó khăn
    đảo | hải đảo
    nêu gương | làm gương | gương mẫu
    tồn đọng | ứ đọng
    trì trệ | đình trệ | ì ạch
    cào bằng | bình quân chủ nghĩa
    rút kinh nghiệm | bài học kinh nghiệm | kinh nghiệm
    khảo sát | đi thực tế
    nhân rộng | lan tỏa | phổ biến
    phẩm chất | đạo đức
    sao chép | chép lại
    lộ trình | lịch trình
    tạm dừng | tạm ngưng
    triệu tập | mời họp
    quân đội | bộ đội
    chỉ huy trưởng | xã đội trưởng
    ban chỉ huy quân sự | BCHQS | xã đội
    dân quân tự vệ | DQTV
    trợ lý | phụ tá
    đại biểu Quốc hội | ĐBQH | nghị sĩ
    chuyển giao | bàn giao
    kiện toàn | củng cố
    hỗ trợ | giúp đỡ
    tự nguyện | tự giác
    không vụ lợi | phi lợi nhuận
    thu hút | chiêu mộ
    có triển vọng | triển vọng | có tiềm năng
    trí thức | học giả
    cơ quan báo chí | tòa soạn | tòa báo
    lực lượng vũ trang | LLVT
    đặc khu | khu hành chính đặc biệt
    là người nơi khác | người nơi khác | không phải người địa phương | người ngoài địa phương
    sở, ngành | sở ngành
    bộ, ngành | bộ ngành
    lấy ý kiến | tham khảo ý kiến | hỏi ý kiến
    mã quan hệ ngân sách | mã ngân sách
    khoa học kỹ thuật | KHKT
    khoa học và công nghệ | KHCN | khoa học công nghệ
    thi hành án dân sự | THADS | thi hành án
    phân định thẩm quyền | phân chia thẩm quyền
    vị trí việc làm | VTVL | vị trí công việc
    cấp ủy viên | ủy viên cấp ủy
    tổng biên chế | tổng số biên chế
    y tế | chăm sóc sức khỏe
    xây dựng văn kiện | soạn thảo văn kiện
    thể chế hóa | luật hóa
    cụ thể hóa | chi tiết hóa
    chia tay | tiễn đưa
    sự cố kỹ thuật | trục trặc kỹ thuật | lỗi kỹ thuật
    quỹ từ thiện | quỹ thiện nguyện
    cố tình | cố ý
    tăng trưởng | tăng trưởng kinh tế
    đi cơ sở | xuống cơ sở | về cơ sở
    phụ cấp | khoản phụ cấp
    đảng phí | tiền đóng đảng
    đại hội đảng bộ | đại hội đảng | ĐHĐB
    Đại hội XIV | Đại hội 14 | Đại hội lần thứ XIV
    tổ chức cơ sở đảng | TCCSĐ
    ban thường vụ | BTV
    hạ tầng | cơ sở hạ tầng | kết cấu hạ tầng
    nền tảng dùng chung | nền tảng chung
    cải cách | cải tổ
    trường đại học | đại học
    người trẻ | giới trẻ
    đoàn thể | tổ chức đoàn thể
    tổng công ty | TCT
    chứng khoán | thị trường chứng khoán
    bức xạ | phóng xạ
    nơi cư trú | nơi ở | nơi sinh sống
    nơi làm việc | nơi công tác
    mở tài khoản | lập tài khoản
    phân công | phân nhiệm
    tự trang trải | tự túc kinh phí
    hướng dẫn | chỉ dẫn
    bộ phận thường trực | tổ thường trực | tổ trực
    lễ công bố | lễ ra mắt
    liên cấp | nhiều cấp học
    công vụ | việc công
    quy định | điều khoản
    bồi dưỡng bắt buộc | đào tạo bắt buộc
    quản trị dữ liệu | quản lý dữ liệu
    phần mềm | ứng dụng
    mức chi | định mức chi
    định mức | hạn mức
    tổng kết | đúc kết
    cơ cấu tổ chức | cơ cấu bộ máy
    chịu tác động | bị ảnh hưởng | chịu ảnh hưởng
    tạp chí | tập san
"""
