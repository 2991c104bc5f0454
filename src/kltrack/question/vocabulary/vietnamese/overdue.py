"""Vietnamese words of questions, sense → phrases: what is overdue, by how long, and who has most of it."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined
from kltrack.question.vocabulary.vietnamese.pieces import DONE

_LATE = ("quá hạn", "trễ", "trễ hạn", "chậm", "chậm trễ", "bị trễ", "bị chậm")

PHRASES = {
    "state:overdue     ": combined(("bao nhiêu ngày", "mấy ngày", "số ngày"), _LATE),
    # How many days all of them are late together is told by no row.
    "days-late": combined(("tổng số ngày", "tổng cộng bao nhiêu ngày", "trung bình bao nhiêu ngày"), _LATE),
    "state:overdue missed:deadline": "bỏ lỡ | lỡ! | đã lỡ! | đã bỏ lỡ",
    "state:overdue missed": combined(
        ("", "đã", "bị", "đã bị", "để"), ("lỡ hạn", "bỏ lỡ hạn", "lỡ deadline", "lỡ hẹn", "lỡ thời hạn")
    ),
    "state:overdue": """
        quá hạn hay chưa | đã quá hạn hay chưa
        ì ạch | rề rà | chây ì | chậm chạp | trễ nải | bị lố | lố deadline | cháy deadline | lỡ tiến độ
        trượt tiến độ
        vượt quá hạn | quá hạn chót | quá hạn cuối | quá ngày hạn | không đúng hẹn | trễ deadline
        và quá bao nhiêu ngày | và quá bao nhiêu ngày rồi | và chậm bao nhiêu ngày | và trễ bao nhiêu ngày
        và quá mấy ngày | quá hạn bao nhiêu ngày rồi | trễ bao nhiêu ngày rồi | chậm bao nhiêu ngày rồi
        quá hạn bao lâu rồi | chậm bao lâu rồi
        trượt hạn | bị trượt hạn | đã trượt hạn | vi phạm thời hạn | vi phạm hạn | không kịp tiến độ
        trễ hẹn | bị trễ hẹn | đã trễ hẹn | sai hẹn | lỗi hẹn
        nợ hạn | đang nợ hạn | còn nợ hạn | nợ đọng
        quá hạn | quá thời hạn | trễ hạn | bị trễ | trễ | chậm | chậm hạn | chậm tiến độ | muộn! | bị chậm
        thành quá hạn | trở thành quá hạn | trở nên quá hạn | chuyển sang quá hạn | chuyển thành quá hạn
        rơi vào quá hạn
        đã quá hạn | quá hạn rồi | bị quá hạn | quá kỳ hạn | trễ tiến độ | chậm trễ | bị chậm trễ
        đang chậm
        đang trễ | chậm muộn | đã trễ | đã chậm | đã trễ hạn | bị trễ hạn | bị chậm hạn | bị chậm tiến độ
        quá deadline | trễ bao lâu | chậm bao lâu | quá hạn bao lâu | trễ bao nhiêu ngày | chậm bao nhiêu ngày
        quá hạn bao nhiêu ngày | trễ mấy ngày | chậm mấy ngày | quá hạn mấy ngày
        khi ngày cuối đã qua | ngày cuối đã qua | đang chậm tiến độ | đang trễ tiến độ | đang bị chậm tiến độ
        không kịp | không hoàn thành đúng hạn được | chưa kịp hoàn thành
    """
    + " | "
    + combined(
        ("đã", ""),
        ("hết hạn", "hết thời hạn", "qua hạn", "quá hạn", "đến hạn", "tới hạn", "đến thời hạn"),
        ("", "rồi"),
        ("mà", "nhưng", "", "mà vẫn", "nhưng vẫn", "vẫn"),
        ("chưa",),
        DONE,
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
    "longer:": "trên | hơn | quá | lâu hơn",
    "shorter:": "dưới | chưa đến | chưa tới | chưa quá | chưa đầy | ít hơn | không đến | không tới",
    "at-most:": "không quá | nhiều nhất | tối đa | cùng lắm",
    "at-least:": "ít nhất | tối thiểu",
    "or-more:": "trở lên | đổ lên | hoặc hơn | hay hơn | hoặc lâu hơn | hay lâu hơn | hoặc hơn nữa | trở lên rồi",
    "rank": """
        xếp hạng | thứ hạng | bảng xếp hạng
    """,
    "after-deadline": """
        sau hạn | sau thời hạn
    """,
}
