"""What is asked of a name alone: "what does * stand for"."""

from __future__ import annotations

from functools import cache

from kltrack.question.vocabulary.combining import parts
from kltrack.text import strip_marks

# A short name stands at the place of "*".
_WHAT_IT_IS = """
    what is * | what's * | what does * stand for | what does * mean | which body is * | what body is *
    which agency is * | which organisation is * | * stands for what | what is * short for
    look up * | look up body * | look up the body * | which groups does * belong to | what groups does * belong to
    which group does * belong to | to which groups does * belong | which groups is * in | which groups is * part of
    which groups is * a member of | which groups include * | which groups contain * | groups of *
    what groups is * in | what groups is * a member of | which groups bind * | what is * a member of
    members of * | the members of * | who are the members of * | who are the members of the group * | who is in *
    members of the group * | list the members of * | list members of * | show the members of * | show members of *
    which bodies are members of * | which bodies belong to * | which bodies are in * | what bodies are in *
    who belongs to * | who is a member of * | which bodies make up * | who makes up * | what does * include
    does * still exist | does the * still exist | is * still there | what happened to * | what happened to the *
    what became of * | what became of the * | what is * now | did * get merged into what | did * get merged , into what
    was * merged into what | what was * merged into | who took over * | who took over from * | when was * dissolved
    we used to be * | we were once * | we were * | we were formerly * | what happened with * | who replaced *
    who succeeded * | what replaced * | what succeeded * | successor of * | successors of * | the successor of *
    who is the successor of * | what is the successor of * | where did * go | what did * become | what has * become
    what was * merged with | what did * merge with | * merged into what | what did * merge into
    names of * | the names of * | all names of * | all the names of * | other names of * | short names of *
    what other names does * have | which names does * have | what names does * have | aliases of * | the aliases of *
    abbreviation of * | the abbreviation of * | abbreviations of * | abbreviation for * | short name of *
    what is the abbreviation of * | what is * called in Vietnamese | what is * called in French
    what is * called in English | what is * in Vietnamese | what is * in French | what is * in English
    vietnamese name of * | french name of * | english name of *
    which bodies does * include | which members does * have | what are the members of * | who is counted among *

    * , est-elle dans le répertoire | * , est-il dans le répertoire | * est-elle dans le répertoire
    * est-il dans le répertoire | * est-il dans l' annuaire | * est-elle dans l' annuaire
    noms de * | noms du * | les noms de * | les noms du * | tous les noms de * | tous les noms du * | autres noms de *
    autres noms du * | quels sont les noms de * | quels sont les noms du * | abréviation de * | abréviation du *
    abréviations de * | abréviations du * | l' abréviation de * | l' abréviation du * | sigle de * | sigle du *
    le sigle de * | le sigle du * | comment s' appelle * en vietnamien | comment s' appelle le * en vietnamien
    comment s' appelle * en anglais | comment s' appelle le * en anglais | comment s' appelle la * en vietnamien
    nom vietnamien de * | nom vietnamien du * | nom anglais de * | nom anglais du *
    quels sont les membres de * | quels sont les membres du groupe * | qui sont les membres de * | membres de *
    qui sont les membres du groupe * | à quels groupes appartient * | de quels groupes fait partie *
    qui fait partie de * | qui fait partie des * | qui fait partie du * | qui compose * | qui composent *
    membres des * | membres du * | les membres de * | les membres des * | les membres du * | liste des membres des *
    qui sont les membres des * | quels sont les membres des * | qui appartient à * | qui appartient aux *
    quels organes composent * | quels organes font partie de * | quels organes font partie des * | que regroupe *
    que regroupent * | les * ce sont qui | * ce sont qui
    * existe encore | le * existe encore | la * existe encore | * existe-t-il encore | le * existe-t-il encore
    est-ce que * existe encore | que devient * | que devient le * | qu' est devenu * | qu' est devenu le *
    qu' est devenue *
    qu' est devenue la * | avec qui * a-t-il fusionné | avec quoi * a-t-il fusionné | qui a repris *
    c' est quoi * | c' est quoi le * | c' est quoi la * | c' est quoi les * | c' est quoi l' organisme *
    * c' est quoi | la * , c' est quoi | le * , c' est quoi | * , c' est quoi | la * c' est quoi | le * c' est quoi
    c' est qui * | * c' est qui | * qu' est-ce que c' est | * signifie quoi | * veut dire quoi | que désigne *
    que veut dire le * | que veut dire la * | que veut dire l' * | que signifie le * | que signifie la *
    que signifie l' * | que signifie * | que veut dire * | quel organisme est *
    qu' est-ce que * | qu' est-ce que le * | qu' est-ce que la * | quel est l' organisme *

    các tên gọi khác của * | những tên gọi khác của * | các tên khác của * | * có tên gọi khác không
    sau sáp nhập * thuộc tỉnh nào | sau khi sáp nhập * thuộc tỉnh nào | sau sáp nhập * nhập vào tỉnh nào
    sau sáp nhập , * thuộc tỉnh nào | sau sáp nhập thì * thuộc tỉnh nào | * sau sáp nhập thuộc tỉnh nào
    * sau sáp nhập là tỉnh nào | * giờ thuộc đâu | * hiện thuộc tỉnh nào | * có trong danh bạ không
    tên của * | các tên của * | tên khác của * | tên gọi khác của * | tên gọi của *
    các tên gọi của * | tên đầy đủ của *
    * còn gọi là gì | * còn tên nào khác | * còn tên gì khác | * có tên khác không | * tên tiếng Anh là gì
    tên tiếng Anh của * | tên tiếng Việt của * | tên tiếng Pháp của * | tên tiếng Anh của * là gì | tên viết tắt của *
    * viết tắt là gì | * viết tắt thế nào | viết tắt của * | viết tắt của * là gì | * tiếng Anh là gì
    * tiếng Pháp là gì | * tên tiếng Pháp là gì | * tên đầy đủ là gì
    * thuộc nhóm nào | * thuộc những nhóm nào | * gồm những ai | * gồm những cơ quan nào | nhóm * gồm những ai
    nhóm * gồm những cơ quan nào | * là những ai | * là những cơ quan nào | * bao gồm những ai | * gồm ai
    * bao gồm những cơ quan nào | thành viên của * | thành viên của nhóm * | thành viên nhóm * | ai thuộc nhóm *
    những ai thuộc nhóm * | cơ quan nào thuộc nhóm * | những cơ quan nào thuộc nhóm *
    * còn tồn tại không | * có còn tồn tại không | * còn không | * nhập vào đâu | * nhập vào đâu rồi
    * giờ nhập vào đâu rồi
    * giờ nhập vào đâu | * đã nhập vào đâu | * sáp nhập vào đâu | * đã sáp nhập vào đâu | * sáp nhập vào bộ nào
    * nhập vào bộ nào | * gộp vào đâu | * nay là gì | * giờ là gì | * bây giờ là gì | * nay là cơ quan nào
    * nay là bộ nào
    * nay ở đâu | * giờ ở đâu | * bây giờ ở đâu | * ở đâu rồi | * nay thuộc tỉnh nào | * giờ thuộc tỉnh nào
    * bây giờ thuộc tỉnh nào | * thuộc tỉnh nào | * nhập vào tỉnh nào | * sáp nhập vào tỉnh nào | * nay thuộc đâu
    * bây giờ là bộ nào | * giờ là bộ nào | * cũ nay là gì | * cũ nay là bộ nào
    * nghĩa là gì | * có nghĩa là gì | * viết tắt của gì | * là viết tắt của gì | * là viết tắt của cái gì
    * là chữ viết tắt của gì | * viết tắt là gì | * là tên viết tắt của cơ quan nào
    * nay nhập vào đâu | * nay sáp nhập vào đâu | * nay đã nhập vào đâu | * nay nhập vào bộ nào | * nay gộp vào đâu
    * bây giờ nhập vào đâu | * sau sáp nhập là bộ nào | * sau khi sáp nhập là bộ nào | * đổi tên thành gì
    * là bộ nào | * là bộ gì | * là tỉnh nào
    * là cơ quan nào | * là gì | * viết tắt của cơ quan nào | * là viết tắt của cơ quan nào | tra * là cơ quan nào
    tra tên viết tắt * là cơ quan nào | tra cứu * là cơ quan nào
"""

# What is asked of a document when its title is; the document stands at the place of "*", without "the conclusion".
_ITS_SUBJECT = """
    what is * about | what's * about | what are * about | what * is about | what * are about | what was * about
    what * was about | what is * all about | what is * called | what's * all about | what does * deal with
    what do * deal with
    what does * cover | what does * treat | what does * concern | what is * concerned with | what does * talk about
    what does * speak about | * is about what | * about what | what is the subject of * | what's the subject of *
    subject of * | the subject of * | what is the topic of * | topic of * | the topic of * | what is the title of *
    what's the title of * | title of * | the title of * | titles of * | the titles of * | what are the titles of *
    what is * called | what's * called | what is * titled | * title | what is the theme of * | the name of *
    what is the name of * | what's the name of *

    * nói về gì | * nói về cái gì | * nói về vấn đề gì | * nói về việc gì | * về gì | * về cái gì | * về việc gì
    * về vấn đề gì | * bàn về gì | * bàn về vấn đề gì | * quy định về gì | * tên là gì | * có tên là gì | tên của *
    * để làm gì | * nhằm làm gì | * nhằm mục đích gì | mục đích của *
    * tên gì | * nói về nội dung gì | * về nội dung gì | tên đầy đủ của * | tiêu đề của *

    * c' est quoi | * , c' est quoi | c' est quoi * | qu' est-ce que *
    de quoi parle * | de quoi parlent * | de quoi traite * | de quoi traitent * | sur quoi porte *
    sur quoi portent * | * parle de quoi | * ça parle de quoi | * traite de quoi | * porte sur quoi
    à quoi sert * | à quoi servent * | que vise * | quel est le but de * | le but de *
    quel est l' objet de * | quel est le sujet de * | quel est le titre de * | quel est l' intitulé de *
    quel est le thème de * | l' objet de * | objet de * | le titre de * | titre de * | l' intitulé de *
    de quoi est-il question dans * | de quoi s' agit-il dans *
"""

# What is asked of a document when it is asked who issued it.
_ITS_ISSUER = """
    which body issued * | what body issued * | which bodies issued * | which organ issued * | which authority issued *
    which body adopted * | which bodies adopted * | issuer of * | the issuer of * | who is the issuer of *
    issuers of * | the issuers of * | who are the issuers of * | which body is * from | who is * from
    who is * issued by | whose is * | who adopted * | who passed * | who published * | who made *
    cơ quan nào ban hành * | * do cơ quan nào ban hành | * của cơ quan nào | * do ai ban hành | ai ban hành *
    * cơ quan nào ban hành | * ai ban hành | * ai ra | ai ra * | * do cơ quan nào ra | ai đã ban hành *
    * ai đã ban hành | cơ quan nào đã ban hành * | * do ai ra
    quel organe a pris * | quel organe a adopté * | de qui émane * | qui a adopté * | qui a pris * | qui a rendu *
    qui a émis * | qui a publié * | * , qui l' a adoptée | * qui l' a adoptée | * qui l' a prise | * qui l' a émise
    * est de qui | de qui est * | * émane de qui | par qui a été adoptée * | par qui * a-t-elle été adoptée
"""


@cache
def asks_its_issuer() -> frozenset[str]:
    """All that asks who issued a document, without marks and with "*" at the place of the document."""
    return frozenset(parts(strip_marks(_ITS_ISSUER)))


@cache
def asks_its_subject() -> frozenset[str]:
    """All that asks for the title of a document, without marks and with "*" at the place of the document."""
    return frozenset(parts(strip_marks(_ITS_SUBJECT)))


@cache
def asks_what_it_is() -> frozenset[str]:
    """All that may be asked of a short name alone, without marks and with "*" at the place of the name."""
    return frozenset(parts(strip_marks(_WHAT_IT_IS)))
