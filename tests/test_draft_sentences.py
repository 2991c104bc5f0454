"""How many directives sentences of the press have, by the words that they use for orders and days. All are invented."""

from __future__ import annotations

from typing import Any

import pytest

ENGLISH = [
    (1, "Deputy PM Le Van An on Monday told the Ministry of Construction to finalise the pier scheme this month."),
    (1, "The PM set a deadline of June 30 for the completion of the pier."),
    (1, "The Ministry of Health has until May 31 to finish the plan of the lake."),
    (1, "At the meeting, the Chairman requested that the Department of Finance submit the plan before April 20."),
    (2, "The PM requested the Ministry of Finance to review tolls and the Ministry of Health to check ferries."),
    (1, "The PM asked the Ministry of Finance to partner with the Ministry of Health and localities to build a plan."),
    (1, "Lake Electricity (LEC) was asked to ensure light for the beacons."),
    (2, "The PM stressed that ministries must be careful, and asked the Ministry of Public Security to investigate."),
    (1, "* The Provincial People's Committee has just issued a document requesting departments to review piers."),
    (1, "The Provincial People's Committee requests that departments review the piers."),
    (2, "By April 5: Schools submit lists.\n\nBy April 10: The department appraises them."),
    (0, "The PM and the delegates visited a school by the lake."),
    (0, "Deputy Chairman of the Lau City People's Committee Le Van An inspects the work at the lake."),
    (0, "Deputy Prime Minister Le Van An chaired a meeting at the lake to direct the search."),
    (0, "In a previous dispatch, the Prime Minister called for action against leaky ferries."),
    (0, "This decision takes effect before March 5, 2031."),
    (0, "According to the Ministry of Finance, tolls reached 20 percent of the plan."),
    (0, "The two sides agreed to expand trade on the lake by 2032."),
]
VIETNAMESE = [
    (1, "Sở Y tế TPHCM vừa có công văn khẩn yêu cầu các bệnh viện tăng cường trực trên hồ."),
    (1, "Công trình phải hoàn thành và đưa vào sử dụng trong năm 2031."),
    (1, "EVN được yêu cầu bảo đảm cung ứng điện cho phao tiêu."),
    (2, "Kết luận nêu rõ: Giao Ban Tổ chức Trung ương hướng dẫn; giao Đảng ủy Chính phủ lãnh đạo thực hiện."),
    (2, "Phòng GD&ĐT thông báo lịch:\n\n- Trước 5/4: các trường nộp hồ sơ\n\n- Trước 10/4: phòng thẩm định"),
    (2, "Các mốc thời gian:\n\nNgày 5/4/2031: Công bố kế hoạch.\n\nNgày 10/4/2031: Các bến nhận hồ sơ."),
    (1, "Ủy ban Thường vụ Quốc hội giao Chính phủ chuẩn bị hồ sơ dự án luật bến đò."),
    (1, "Ban Tổ chức Trung ương hướng dẫn các tỉnh ủy rà soát biên chế trước ngày 30/4/2031."),
    (1, "Bí thư Tỉnh ủy Lê Văn An chỉ đạo các sở khẩn trương khắc phục sạt lở."),
    (0, "Bộ Y tế ghi nhận 20 ca ngã xuống hồ trong tuần qua."),
    (0, "Cuộc giao ban về bến đò kéo dài hai giờ."),
    (0, "Trong tháng, UBND tỉnh giao 833 nhiệm vụ cho các sở, ngành."),
    (0, "Bến đò Lau.\n\nYêu cầu này được đặt ra nhằm sửa chữa các bến đò."),
    (0, "Bến đò Lau.\n\nQuyết định này có hiệu lực thi hành trước ngày 5/3/2031."),
    (0, "Công ty đề nghị UBND tỉnh gia hạn dự án bến đò."),
]
FRENCH = [
    (
        2,
        "Le ministère des Finances doit revoir les péages, tandis que le ministère de la Santé doit enquêter.",
    ),
    (2, "Le Premier ministre a demandé au ministère des Finances de revoir et au ministère de la Santé d'inspecter."),
    (1, "Le secrétaire général Le Van An a souligné la nécessité d'achever les quais avant le 1er juillet 2031."),
    (1, "Au plus tard le 30 avril 2031, le ministère de la Santé soumettra la liste des bacs."),
    (2, "Il a souligné que les ministères doivent agir, et a demandé au ministère de la Sécurité publique d'enquêter."),
    (0, "Les deux parties ont convenu de renforcer la coopération sur le lac."),
    (0, "Le quai a été achevé avant le 1er janvier 2031."),
]


def test_a_headline_that_says_whom_it_asks_is_no_record_of_its_own(items: Any) -> None:
    below = "Bến đò Lau đã cũ.\n\nMưa lớn kéo dài.\n\nHồ Lau rộng.\n\nThủ tướng yêu cầu Bộ Y tế kiểm tra các giếng."
    assert [item["paragraph"] for item in items("vi", f"Thủ tướng yêu cầu Bộ Tài chính lo phao tiêu\n\n{below}")] == [5]


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        (language, count, text)
        for language, sentences in (("en", ENGLISH), ("vi", VIETNAMESE), ("fr", FRENCH))
        for count, text in sentences
    ],
)
def test_a_sentence_has_as_many_directives_as_it_sets_tasks(items: Any, language: str, count: int, text: str) -> None:
    assert len(items(language, text)) == count
