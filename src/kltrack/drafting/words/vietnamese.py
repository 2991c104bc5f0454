"""Vietnamese: the words by which texts set tasks (language.py says what the kinds are)."""

from __future__ import annotations

from kltrack.drafting.words.language import Table

TABLE: Table = {
    "request": """
        yêu cầu | đề nghị | kêu gọi | lưu ý | quán triệt yêu cầu | nhấn mạnh yêu cầu | có ý kiến như sau |
        có ý kiến chỉ đạo như sau | cho ý kiến như sau | chỉ đạo như sau | có chỉ đạo như sau |
        kết luận như sau | kết luận, chỉ đạo như sau | ý kiến chỉ đạo như sau
    """,
    "assignment": """
        giao | phân công | chỉ đạo | giao nhiệm vụ cho | giao trách nhiệm cho | giao cho | giao nhiệm vụ |
        giao trách nhiệm | tiếp tục giao | phân công nhiệm vụ
    """,
    "decision": """
        đồng ý | cơ bản đồng ý | thống nhất | cơ bản thống nhất | nhất trí | cơ bản nhất trí | quyết định |
        tán thành | thống nhất chủ trương | đồng ý chủ trương | đồng ý về chủ trương | cơ bản tán thành | phê bình |
        nghiêm túc phê bình | chấp thuận | cơ bản chấp thuận
    """,
    "authorisation": "ủy quyền | ủy quyền cho | cho phép | đồng ý ủy quyền | đồng ý ủy quyền cho | đồng ý cho phép",
    "commendation": """
        ghi nhận | biểu dương | ghi nhận và biểu dương | ghi nhận, biểu dương | đánh giá cao | hoan nghênh |
        khen ngợi | ghi nhận, đánh giá cao | biểu dương, đánh giá cao
    """,
    "begins": """
        yêu cầu | đề nghị | giao | phân công | giao nhiệm vụ cho | giao trách nhiệm cho | giao cho | kêu gọi
    """,
    "direct": """
        chỉ đạo | lãnh đạo, chỉ đạo | lãnh đạo | hướng dẫn | đôn đốc | chỉ đạo, hướng dẫn | lãnh đạo, chỉ đạo việc |
        yêu cầu | giao | phân công | tập trung chỉ đạo | tập trung lãnh đạo, chỉ đạo | chỉ đạo, đôn đốc |
        trực tiếp chỉ đạo
    """,
    "with": """
        phối hợp với | phối hợp | phối hợp chặt chẽ với | phối hợp chặt chẽ | phối hợp cùng | cùng với |
        phối hợp cùng với | làm việc cụ thể với | làm việc với | làm việc cụ thể với các cơ quan | phối hợp, hỗ trợ |
        phối hợp hỗ trợ | trao đổi với | thống nhất với | có ý kiến với | chủ động phối hợp với |
        phối hợp đồng bộ với | phối hợp, trao đổi với | cùng phối hợp với
    """,
    "must": """
        phải | cần | còn phải | vẫn phải | có trách nhiệm | chịu trách nhiệm | cần phải | có nhiệm vụ | cần tiếp tục |
        thì báo cáo | thì đề xuất | thì kịp thời | thì chủ động | thì khẩn trương | thì gửi
    """,
    "passive": "được | đã được | vừa được | cũng được | tiếp tục được",
    "aside": """
        cũng | đã | vừa | cơ bản | tiếp tục | thống nhất và | nêu rõ | nghiêm túc | đồng thời | còn | chính thức |
        rõ | hoàn toàn | mới | một lần nữa | trân trọng | và | cùng | thay mặt | có | đã có | nói và | phát biểu và |
        cho biết đã | cho hay đã | kịp thời | liên tục | nhiều lần | đặc biệt | thường xuyên
    """,
    "they": """
        kết luận | kết luận cũng | chỉ thị | công điện | công văn | văn bản | thông báo | nghị quyết | kế hoạch |
        quyết định | kết luận nêu rõ | kết luận nêu | phó thủ tướng | phó thủ tướng chính phủ |
        phó thủ tướng thường trực | phó thủ tướng thường trực chính phủ | thủ tướng | lãnh đạo chính phủ |
        người đứng đầu chính phủ | lãnh đạo đảng | ông | bà | người đứng đầu tp | người đứng đầu thành phố |
        người đứng đầu tỉnh | đồng chí | lãnh đạo tỉnh | lãnh đạo tp | lãnh đạo thành phố | chủ tịch tỉnh |
        chủ tịch thành phố
    """,
    "opener": """
        theo đó | đồng thời | ngoài ra | bên cạnh đó | cụ thể | cùng với đó | trong đó | do đó | vì vậy | do vậy |
        vì thế | trước mắt | đặc biệt | nhất là | trên cơ sở đó | mặt khác | cùng đó | song song với đó | tiếp đó |
        đáng chú ý | và | trước hết | thứ nhất | thứ hai | thứ ba | một là | hai là | ba là | bốn là | năm là |
        tại kết luận này | trong thời gian tới | thời gian tới | riêng | sau đó | từ đó | riêng đối với |
        cùng thời gian này | về phía mình | tiếp theo | liên quan vấn đề này | mục tiêu là | tuy nhiên |
        song song đó | bên canh đó | cùng lúc | cùng lúc đó | hơn nữa | thêm vào đó | đi đôi với đó | kế đến |
        cuối cùng | sau cùng | tương tự | thứ tư là | thứ năm là | sáu là | bảy là | tám là | chín là | mười là |
        trong khi đó | với tinh thần đó | trên tinh thần đó | để làm được điều đó | theo đó, | tới đây
    """,
    "basis": """
        trên cơ sở | căn cứ | theo | trong quá trình | đối với | trường hợp | nếu | để | khi | với | trong | tại |
        qua | thông qua | về | từ | sau khi | nhằm | trước khi
    """,
    "joins": """
        các | và | hoặc | đồng chí | các đồng chí | cùng | cùng với | cùng các | những | toàn thể | toàn bộ | tất cả |
        liên quan | khác | có liên quan | một số | mọi | tập thể | cho
    """,
    "which": """
        thuộc | trực thuộc | tại | ở | từ | của | trong | được | có | theo | do | nơi | mình | trên | các cấp |
        trung ương | bị | cấp tỉnh | cấp xã | mà | vừa qua
    """,
    "do": """
        tiếp thu | hoàn chỉnh | lấy ý kiến | khẩn trương hoàn thành | bàn giao | bám sát | bảo vệ | cải cách |
        cắt giảm | cập nhật | chấp hành | chi trả | chọn | chú trọng | có biện pháp | có giải pháp | có kế hoạch |
        có phương án | công khai | dừng | đầu tư | đổi mới | đề cao | đưa | gắn | giảm | giao | gửi | hạn chế |
        hình thành | hỗ trợ | huy động | khai thác | không | khen thưởng | khẳng định | khuyến khích | kết nối | làm |
        làm rõ | làm tốt | lập | lựa chọn | nắm | nắm chắc | nâng cấp | nêu cao | ngăn chặn | nhân rộng | phân bổ |
        phân công | phân cấp | phát huy | phát triển | phát động | phòng, chống | phê duyệt | phòng ngừa | quan tâm |
        quản lý | quy định | quyết liệt | rút kinh nghiệm | rút ngắn | sáp nhập | sắp xếp, bố trí | số hóa | số hoá |
        sơ kết | sử dụng | tạo | tạo điều kiện | tạm dừng | tạm dừng tổ chức | tận dụng | tháo gỡ | thành lập |
        tham gia | thẩm định | thể chế hóa | thúc đẩy | thu hút | thường xuyên | tiếp nhận | tiến hành | tinh giản |
        tính toán | trang bị | trao đổi | trả lời | tuyển dụng | tự | vận dụng | vận hành | xác định |
        xem xét, quyết định | xử lý nghiêm | xóa | ưu tiên | ứng dụng | xin ý kiến | xây dựng | bồi dưỡng | rà soát |
        bố trí | luân chuyển | đăng ký | đồng bộ | đánh giá | đảm bảo | đấu tranh | đi cơ sở | đơn giản hóa |
        đơn giản hoá | phân loại | phân định | phân quyền | kiểm soát | kiểm điểm | giữ | giữ vững | nghiêm túc |
        báo cáo | chấm dứt | chỉnh lý | đẩy nhanh | hoàn tất | tích hợp | tích cực | tranh thủ | thông tin |
        thông báo | trao quyền | đề cao trách nhiệm | nhận diện | lồng ghép | dành | thí điểm | giám sát |
        quán xuyến | kiểm kê | định danh | truy tố | xét xử | khởi tố | có cơ chế | có | chuyển đổi | chuyển giao |
        vận động | phân tích | dự báo | dự thảo | soạn thảo | đàm phán | ký kết | điều hành | kết hợp | đa dạng hóa |
        cung cấp | cung ứng | khởi công | khánh thành | giải ngân | giải phóng | thanh tra | phân luồng | ứng phó |
        sơ tán | cứu trợ | khôi phục | duy trì | mở rộng | thu hồi | niêm yết | phòng chống | điều tiết | điều phối |
        điều tra | lan tỏa | động viên | thăm hỏi | chăm lo | chăm sóc | bảo quản | lưu trữ | phát hiện | loại bỏ |
        bãi bỏ | tiết kiệm | kê khai | gia hạn | thay thế | bổ sung | bổ nhiệm | cân đối | thẩm tra | khảo sát |
        biên soạn | khởi động | kết thúc | hợp nhất | giải thể | cơ cấu lại | cải tạo | cải thiện | liên thông |
        thiết kế | thiết lập | định hướng | nắm bắt | lắng nghe | giải đáp | giải trình | khống chế | bảo trì |
        sửa chữa | hoàn trả | quyết định | công nhận | chuyển | triển khai thực hiện | tổ chức thực hiện | thực hành |
        chống | khơi thông | bù đắp | bình ổn | kiềm chế | giữ gìn | bảo tồn | tôn vinh | khẩn trương thực hiện |
        chịu trách nhiệm | nhập dữ liệu | truyền thông | giải tỏa | kiến nghị | tuần tra | canh gác | trực ban | đếm |
        di dời | neo đậu | khuyến cáo | cảnh báo | thu gom | tiêu hủy | tiêm phòng | kiểm dịch | thu mua | nạo vét |
        phát hành | cấp phát | cấp | nhắc nhở | khoanh vùng | xử phạt | đình chỉ | miễn | trích | cho vay | gỡ |
        khai báo | phối hợp tuyên truyền | cử | chuyển hồ sơ | lập danh sách | cam kết | ký | mời | niêm phong | nộp |
        xác minh | xác nhận | làm việc | tính | đề nghị | rà quét | kiểm định | quan trắc | trồng | thu | áp dụng |
        bàn bạc | biên tập | cảnh giác | cắm biển | chia sẻ | chôn lấp | chuẩn hóa | cụ thể hóa | cưỡng chế | dỡ bỏ |
        dọn dẹp | duyệt | đăng tải | đẩy lùi | đề ra | điều động | đo đạc | đóng cửa | đối thoại | đối chiếu |
        gặp gỡ | giới thiệu | góp ý | cho ý kiến | hiện đại hóa | hoạch định | hủy bỏ | kéo giảm | kiểm đếm |
        lắp đặt | lên kế hoạch | lên phương án | liên hệ | loại trừ | lưu giữ | nghiệm thu | ngăn ngừa | phản ánh |
        phản hồi | phủ sóng | phục hồi | quảng bá | rút | san lấp | sàng lọc | siết chặt | siết | tái cơ cấu |
        tạm ứng | tập kết | thanh lý | thanh toán | tháo dỡ | thỏa thuận | thuyết minh | tìm | tìm kiếm | tìm hiểu |
        tôn trọng | trấn áp | trợ giúp | truy quét | truy thu | tu sửa | tuyên dương | từ chối | vận chuyển |
        xác lập | xét nghiệm | xét duyệt | bắt đầu | tạm ngừng | ngừng | túc trực | tối ưu | chặn | chốt | cho phép |
        chỉnh sửa | chỉnh trang | tu bổ | tôn tạo | triệt phá | bóc gỡ | phục dựng | trao tặng | quyên góp |
        tăng tốc | bứt phá | phấn đấu | huấn luyện | tập hợp | phân giao | ổn định | tăng cường |
        thông qua nghị quyết | thông qua đề án | thông qua dự thảo | thông qua chủ trương | thông qua danh sách |
        thông qua dự án luật | thông qua luật | nhận hồ sơ | nhận đơn | nhận đăng ký |
        xét công nhận | xét tốt nghiệp | xét tuyển | xét hoàn thành
    """,
    "how": """
        khẩn trương | kịp thời | ngay | sớm | chủ động | nghiêm túc | tiếp tục | tập trung | trực tiếp | tích cực |
        nhanh chóng | quyết liệt | thường xuyên | nghiêm | đồng bộ | chặt chẽ | tập trung cao độ | kiên quyết |
        cơ bản | tập trung cao | thực sự | nhanh | rõ | đầy đủ | không | việc | kịp thời, | định kỳ | hằng năm |
        hàng năm | cùng | chỉ | tuyệt đối | luôn | luôn luôn | quyết tâm | sẵn sàng
    """,
    "past": "đã | vừa | từng | là | đang | chưa | còn | vẫn | có bài | có bài viết",
    "says": """
        nêu rõ | nêu | nêu rõ yêu cầu | xác định | nhấn mạnh | ghi rõ | chỉ rõ | quy định | rằng | khẳng định |
        cho biết | nêu rõ việc | về việc | là
    """,
    "to": "để | nhằm",
    "urgency": """
        khẩn trương | kịp thời | ngay | sớm | tiếp tục | thường xuyên | đúng tiến độ | theo đúng kế hoạch |
        đúng kế hoạch | đúng thời hạn | theo đúng tiến độ | nhanh chóng | theo yêu cầu, tiến độ | ngay lập tức |
        đúng hạn | hằng năm | hàng năm | khẩn trương thực hiện
    """,
    "closing": """
        các nhiệm vụ nêu trên | các nhiệm vụ trên | nhiệm vụ nêu trên | những nhiệm vụ trên | các nội dung trên |
        các nội dung nêu trên | tất cả các nhiệm vụ trên | các công việc trên | các nhiệm vụ này |
        cả hai việc | hai việc này | cả hai nhiệm vụ | hai nhiệm vụ trên | hai nhiệm vụ này | cả hai nội dung |
        tất cả các nội dung trên | những nhiệm vụ nêu trên | các công việc nêu trên
    """,
    "listing": """
        các nội dung sau | như sau | sau | các nhiệm vụ sau | bao gồm | gồm | một số nội dung | một số nhiệm vụ |
        các việc sau | các nội dung sau đây | sau đây | các nhiệm vụ sau đây | một số nội dung sau
    """,
    "office": """
        phó thủ tướng | phó thủ tướng chính phủ | phó thủ tướng thường trực | phó thủ tướng thường trực chính phủ
    """,
    "concerning": "đối với | về phía | tại | ở",
    "capacity": """
        theo chức năng, nhiệm vụ, phạm vi quản lý | căn cứ chức năng, nhiệm vụ, phạm vi quản lý |
        theo chức năng, nhiệm vụ và phạm vi quản lý | theo chức năng, nhiệm vụ, quyền hạn |
        trong phạm vi chức năng, nhiệm vụ |
        trong phạm vi nhiệm vụ, quyền hạn | theo chức năng, nhiệm vụ được giao |
        theo chức năng và nhiệm vụ được giao | theo chức năng, nhiệm vụ, thẩm quyền |
        căn cứ chức năng, nhiệm vụ được giao | theo chức năng, nhiệm vụ |
        căn cứ chức năng, nhiệm vụ | theo nhiệm vụ được phân công | theo nhiệm vụ được giao |
        căn cứ nhiệm vụ được giao | theo thẩm quyền | theo chức năng, nhiệm vụ, thẩm quyền được giao |
        theo chức năng, nhiệm vụ, quyền hạn được giao | trong phạm vi chức năng, nhiệm vụ được giao |
        trong phạm vi chức năng, nhiệm vụ, quyền hạn được giao | theo chức năng, thẩm quyền | theo chức năng |
        trong phạm vi nhiệm vụ được giao | theo chức năng nhiệm vụ được giao |
        căn cứ chức năng, nhiệm vụ, quyền hạn được giao | theo phạm vi chức năng, nhiệm vụ được giao
    """,
    "addresses": "điện | kính gửi",
    "recipients": "nơi nhận",
    "consequence": """
        nếu để xảy ra | nếu không | bị xử lý | sẽ bị | chịu trách nhiệm nếu | không gửi báo cáo | nếu để |
        thông báo để | xin thông báo
    """,
    "earlier": """
        trước đó | trước đây | hồi | việc này nhằm | việc này giúp | điều này nhằm | điều này giúp |
        việc này sẽ | mục tiêu là
    """,
    "heads": "người đứng đầu | người đứng đầu các | thủ trưởng các | thủ trưởng | lãnh đạo các | giám đốc các",
    "furniture": """
        ảnh | nguồn | ảnh minh họa | ảnh minh hoạ | chú thích ảnh | bình luận | tin liên quan | xem thêm | chia sẻ |
        quảng cáo | đọc thêm | theo dõi | video | hình từ internet | ảnh minh họa | ảnh tư liệu |
        xem chi tiết | xem nội dung chi tiết | tài liệu kèm theo | tài liệu đính kèm | tệp đính kèm | file đính kèm
    """,
}
