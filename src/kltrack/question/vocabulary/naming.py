"""What is asked of a name alone: "what does * stand for"."""

from __future__ import annotations

from functools import cache

from kltrack.question.vocabulary.combining import parts
from kltrack.text import strip_marks

# What is asked of a document when its title is; the document stands at the place of "*", without "the conclusion".
_ITS_SUBJECT = """
    what document is * | which document is * | what kind of document is * | what sort of document is *
    what is * about | what's * about | what are * about | what * is about | what * are about | what was * about
    what * was about | what is * all about | what is * called | what's * all about | what does * deal with
    what do * deal with
    what does * cover | what does * treat | what does * concern | what is * concerned with | what does * talk about
    what does * speak about | * is about what | * about what | what is the subject of * | what's the subject of *
    subject of * | the subject of * | what is the topic of * | topic of * | the topic of * | what is the title of *
    what's the title of * | title of * | the title of * | titles of * | the titles of * | what are the titles of *
    what is * called | what's * called | what is * titled | * title | what is the theme of * | the name of *
    what is the name of * | what's the name of *

    * là văn bản gì | * là văn bản nào | * là kết luận gì | * là tài liệu gì | * là công văn gì | * là loại văn bản gì
    * nói về gì | * nói về cái gì | * nói về vấn đề gì | * nói về việc gì | * về gì | * về cái gì | * về việc gì
    * về vấn đề gì | * bàn về gì | * bàn về vấn đề gì | * quy định về gì | * tên là gì | * có tên là gì | tên của *
    * để làm gì | * nhằm làm gì | * nhằm mục đích gì | mục đích của *
    * tên gì | * nói về nội dung gì | * về nội dung gì | tên đầy đủ của * | tiêu đề của *

    * c' est quel document | quel document est * | * est quel document
    * c' est quoi | * , c' est quoi | c' est quoi * | qu' est-ce que *
    * de quoi parle-t-elle | * de quoi traite-t-elle | * sur quoi porte-t-elle
    de quoi parle * | de quoi parlent * | de quoi traite * | de quoi traitent * | sur quoi porte *
    sur quoi portent * | * parle de quoi | * ça parle de quoi | * traite de quoi | * porte sur quoi
    à quoi sert * | à quoi servent * | que vise * | quel est le but de * | le but de *
    quel est l' objet de * | quel est le sujet de * | quel est le titre de * | quel est l' intitulé de *
    quel est le thème de * | l' objet de * | objet de * | le titre de * | titre de * | l' intitulé de *
    de quoi est-il question dans * | de quoi s' agit-il dans *
"""

# What is asked of a document when it is asked who issued it.
_ITS_ISSUER = """
    who issued * | by whom was * issued | * was issued by whom | * issued by whom | * by whom
    which body issued * | what body issued * | which bodies issued * | which organ issued * | which authority issued *
    which body adopted * | which bodies adopted * | issuer of * | the issuer of * | who is the issuer of *
    issuers of * | the issuers of * | who are the issuers of * | which body is * from | who is * from
    who is * issued by | whose is * | who adopted * | who passed * | who published * | who made *
    * was issued by who | by whom was * adopted | * by which body | which body was * issued by
    cơ quan nào ban hành * | * do cơ quan nào ban hành | * của cơ quan nào | * do ai ban hành | ai ban hành *
    * cơ quan nào ban hành | * ai ban hành | * ai ra | ai ra * | * do cơ quan nào ra | ai đã ban hành *
    * ai đã ban hành | cơ quan nào đã ban hành * | * do ai ra
    quel organe a pris * | quel organe a adopté * | de qui émane * | qui a adopté * | qui a pris * | qui a rendu *
    qui a émis * | qui a publié * | * , qui l' a adoptée | * qui l' a adoptée | * qui l' a prise | * qui l' a émise
    * est de qui | de qui est * | * émane de qui | * par qui | * publiée par qui | * adoptée par qui
    par qui a été adoptée * | par qui * a-t-elle été adoptée
"""

# What is asked of a document when it is asked who signed it.
_ITS_SIGNATORY = """
    who signed * | who has signed * | who did sign * | who was * signed by | who is * signed by | * was signed by whom
    * is signed by whom | * signed by whom | * signed by who | by whom was * signed | by whom is * signed
    whose signature is on * | whose signature is under * | whose signature does * bear | signatory of *
    the signatory of * | signatories of * | who is the signatory of * | who are the signatories of * | signer of *
    the signer of * | who is the signer of * | * signatory | * signatories | * , signatory | * , who signed
    * , who signed it | * who signed it | * : who signed it | * , signed by whom | * , signed by who
    who put his name to * | who signed * and when

    ai ký * | ai đã ký * | ai là người ký * | ai ký ban hành * | ai đã ký ban hành * | * ai ký | * do ai ký
    * do ai ký ban hành | * được ai ký | * ai là người ký | * ai đứng tên ký | người ký * | người ký của *
    người ký * là ai | * người ký là ai | * người ký | * , ai ký | * , người ký | * ký bởi ai | chữ ký của ai trong *
    * có chữ ký của ai | * ai ký ban hành | đồng chí nào ký * | * do đồng chí nào ký | ai ký vào *

    qui a signé * | qui signe * | signataire de * | le signataire de * | signataires de *
    les signataires de * | qui est le signataire de * | quel est le signataire de * | qui sont les signataires de *
    * est signée par qui | * est signé par qui | * a été signée par qui | * a été signé par qui | * signée par qui
    * signé par qui | par qui est signée * | par qui est signé * | par qui a été signée * | par qui a été signé *
    par qui * a-t-elle été signée | par qui * a-t-il été signé | par qui * est-elle signée | par qui * est-il signé
    * , qui l' a signée | * qui l' a signée | * , qui l' a signé | * qui l' a signé | * , signataire | * signataire
    * , qui a signé | * qui a signé | de qui est la signature de * | * : signataire | * : qui l' a signée
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
def asks_its_signatory() -> frozenset[str]:
    """All that asks who signed a document, without marks and with "*" at the place of the document."""
    return frozenset(parts(strip_marks(_ITS_SIGNATORY)))


# What is asked of a document when it is asked on which day it was issued.
_ITS_DAY = """
    when was * issued | when was * signed | when was * adopted | when was * published | when was * passed
    when * was issued | * when | when * | what day was * issued | on what day was * issued | on which day was * issued
    * was issued when | * issued when | * when issued | issued when * | when did * come out | date of *
    date of issue of *
    the date of * | * date | day of issue of * | the day of issue of * | issue date of * | what is the date of *
    when were * issued | when were * signed | when were * adopted | when were * published
    when did * come out | when is * from | when is * dated | how old is *

    * ban hành ngày nào | * ban hành khi nào | * ban hành bao giờ | * ban hành hôm nào | * được ban hành ngày nào
    * được ban hành khi nào | * ra ngày nào | * ra khi nào | * ra đời ngày nào | * ra đời khi nào | * ký ngày nào
    * ngày nào | * ký khi nào | * ký hôm nào | ngày ban hành * | ngày ban hành của * | * ngày ban hành
    ngày ký * | ngày của *
    * ban hành ngày bao nhiêu | khi nào ban hành * | bao giờ ban hành * | * có từ khi nào | * có từ ngày nào
    * ban hành từ khi nào | * ban hành ngày tháng nào | * ký ngày bao nhiêu

    quand * a-t-elle été publiée | quand * a-t-elle été adoptée | quand * a-t-elle été prise
    quand * a-t-elle été signée
    quand a été publiée * | quand a été adoptée * | quand a été signée * | quand a été prise *
    de quand date * | * date de quand | quand * a été publiée | quand * a été adoptée | quand * a été signée
    quand est sortie * | quand est parue * | de quel jour date * | de quel jour est * | de quand est *
    * est de quand
    * de quand | * quand | quand * | quelle est la date de * | la date de * | date de * | * date
    * publiée quand | * adoptée quand
    * a été publiée quand | * a été adoptée quand | * quand a-t-elle été publiée | * quand a-t-elle été adoptée
    quand * ont-elles été publiées | quand * ont-elles été adoptées | quand * ont-elles été signées
    quand ont été publiées * | quand ont été adoptées * | quand ont été signées * | de quand datent *
    de quand date-t-elle * | quand * est-elle sortie | quand * a-t-elle paru | quand est-ce que * a été publiée
    quand est-ce que * est sortie
"""


@cache
def asks_its_day() -> frozenset[str]:
    """All that asks when a document was issued, without marks and with "*" at the place of the document."""
    return frozenset(parts(strip_marks(_ITS_DAY)))
