"""Vietnamese questions about a body alone, in the notation of the English ones."""

_LANGUAGE = "tiếng Anh , tiếng Việt , tiếng Pháp"
_NAME = "tên , tên gọi , tên chính thức , tên khác , tên gọi khác"
_SHORT = "tên đầy đủ , tên viết tắt , tên gọi tắt , chữ viết tắt , viết tắt"
_WHERE = "đâu , bộ nào , tỉnh nào , cơ quan nào , đơn vị nào , ban nào , tổ chức nào , bộ gì , tỉnh gì"
_BY_WHOM = "ai , bộ nào , cơ quan nào , đơn vị nào , tỉnh nào , tổ chức nào , ban nào"
_MERGED = "sáp nhập , nhập , hợp nhất , gộp , sát nhập , chuyển"
_FOLLOWED = """
    thay , thay thế , kế thừa , tiếp quản , kế tục , tiếp nhận , sáp nhập , thay cho , kế thừa chức năng của ,
    tiếp nhận nhiệm vụ của , nhận nhiệm vụ của , tiếp nhận chức năng của , hợp nhất
""".replace("\n", " ")
_WHO = "ai , những ai , cơ quan nào , những cơ quan nào , các cơ quan nào"

LOOKED_UP = {
    "is": f"""
        * + có nghĩa là gì , nghĩa là gì , là gì , là chữ gì , là cơ quan nào , là bộ nào , là bộ gì , là tỉnh nào ,
        là tổ chức nào
        , tra , tra cứu , tra tên viết tắt , cho biết + * + là cơ quan nào , là gì , là tổ chức nào
        * + là , + viết tắt , chữ viết tắt , tên viết tắt , tên tắt , cụm từ viết tắt + của + gì , cái gì ,
        cơ quan nào ,
        tổ chức nào , từ gì , cụm từ gì , cơ quan gì , tên gì , đơn vị nào , bộ nào
        viết tắt , chữ viết tắt , từ viết tắt , chữ , cụm từ viết tắt + * + là gì , nghĩa là gì , có nghĩa gì ,
        có nghĩa là gì , là cơ quan nào , là của cơ quan nào , chỉ cơ quan nào
        * + viết tắt , viết đầy đủ , gọi tắt , gọi đầy đủ , {_SHORT} + là gì , thế nào , ra sao
        , cho biết + {_SHORT} + , của + * + , là gì
        * + {_SHORT} , tên + , {_LANGUAGE} + , là gì , gọi là gì , viết thế nào , gọi thế nào , gọi ra sao ,
        dịch là gì
        * + {_LANGUAGE} + , là gì , gọi là gì , viết thế nào , gọi thế nào , gọi ra sao , dịch là gì
        , cho biết + tên , tên gọi , tên đầy đủ + {_LANGUAGE} + , của + * + , là gì
        * + trong , bằng , dịch sang , dịch ra , sang + {_LANGUAGE} + , là gì , thế nào
        * + , có + còn tồn tại không , còn không , còn tồn tại hay không , còn hoạt động không
        * + có trong danh bạ không , có trong sổ không
        * + đâu , ở đâu
    """,
    "name": f"""
        , cho biết + , các , những + {_NAME} + , của + * + , là gì , gồm những gì
        * + {_NAME} + , là gì
        * + còn , có + tên , tên gọi , có tên , có tên gọi , những tên , những tên gọi + gì khác , nào khác ,
        khác không ,
        khác là gì , gì , nào , gì nữa , khác , nào nữa
        * + gọi khác là gì , còn gọi là gì , thường gọi là gì , hay gọi là gì , tên gì
    """,
    "successor": f"""
        , sau sáp nhập , sau khi sáp nhập + * + , sau + {_MERGED} + vào , với , thành , về , sang + {_WHERE} + , nào
        * + bị , do , + {_BY_WHOM} + {_FOLLOWED}
        {_BY_WHOM} + {_FOLLOWED} + *
        * + , bị + {_MERGED} , giải thể , đổi tên + chưa , lúc nào , khi nào , ngày nào , hay chưa
        * + đổi tên + thành gì , là gì , gì , thành bộ nào
        * + tên mới là gì , có tên mới là gì
        * + trở thành , thành + gì , {_WHERE}
    """,
    "part": f"""
        , sau sáp nhập , sau khi sáp nhập + * + , sau sáp nhập , sau khi sáp nhập + thuộc , trực thuộc ,
        nằm trong , nằm ở , về , thuộc về ,
        ở , là , chuyển về , chuyển sang + {_WHERE} + , quản lý
    """,
    "groups": """
        * + thuộc , nằm trong , có trong , ở trong , xếp vào + , những , các + nhóm + nào , gì
        nhóm nào , những nhóm nào , các nhóm nào + có , gồm , chứa , bao gồm + *
    """,
    "members": f"""
        , nhóm + * + gồm , bao gồm , gồm có , có + , những , các + ai , cơ quan nào , đơn vị nào , bộ nào , tỉnh nào ,
        thành viên nào , tổ chức nào , cơ quan gì
        * + là những ai , là những cơ quan nào
        , danh sách , kể tên , liệt kê + , các , những + thành viên + , của + , nhóm + *
        {_WHO} + nằm trong , thuộc , ở trong , là thành viên của + , nhóm + *
    """,
}

ALL_OF_A_TYPE = {
    kind: f"""
        , trong sổ , trong danh bạ + có , gồm , có tất cả , gồm có + những , các + {named} + nào
        + , trong sổ , trong danh bạ , ở trong sổ
        {named} + có những {named} nào , gồm những {named} nào , nào có trong sổ
        , cho tôi , cho xem , cho + danh sách , liệt kê , kể tên + , các , tất cả các , mọi , toàn bộ các , những
        + {named}
    """
    for kind, named in {"ministries": "bộ", "provinces": "tỉnh", "": "cơ quan"}.items()
}
