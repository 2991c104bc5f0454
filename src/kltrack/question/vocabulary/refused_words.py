"""Words that no command answers, or that leave open what is meant: sense → phrases, as `vocabulary` explains.

`refusing.reasons` has the sentence that answers each sense.
"""

from __future__ import annotations

from collections.abc import Mapping

from kltrack.question.vocabulary.combining import agreeing, combined
from kltrack.terms import LanguageCode

PHRASES: Mapping[LanguageCode, Mapping[str, str]] = {
    "en": {
        "unrecorded:write": """
            add a | add task | add a task | delete | erase | mark | mark as | create a | create | edit the
            change the deadline
            set the deadline | update the deadline | reschedule | remove the task | remove task | record that
        """,
        "refuse:urgent": """
            as soon as possible | asap | as quickly as possible | immediately
            urgent | most urgent | the most urgent | more urgent | urgently | pressing | most pressing | priority
            priorities | high priority | top priority | highest priority | important | most important
            the most important
            critical | most critical
        """,
        "refuse:progress": """
            in progress | ongoing | under way | underway | being done | being carried out | being implemented
            being worked on | not started | not yet started | unstarted | not begun | haven't started
            haven't been started | hasn't been started | hasn't started | on track | in the works
        """,
        "refuse:reopened": """
            again overdue | overdue again | again late | late again | again due | due again
            reopened | been reopened | re-opened | opened again | undone again | withdrawn | note | notes
        """,
        "refuse:recurring": """
            standing task | standing tasks | standing duty | standing duties | standing assignments
            standing obligations
            recurring | recurrent | repeating | periodic | periodical | monthly | quarterly | weekly
            yearly | annual
            annually | regular | regularly | every month | every week | every quarter | every year | permanent
        """,
        "refuse:not-overdue": """
            not overdue | not late | isn't overdue | aren't overdue | isn't late | aren't late | not behind
            not delayed
            not behind schedule | not past due
        """,
        "refuse:day": """
            weekend | this weekend
            the weekend | next weekend | tet | tet holiday | easter | the holidays | summer | this summer | winter
            this winter | spring | autumn | national day | reunification day | labour day | labor day | may day
        """,
        "refuse:some-days": """
            coming days | the coming days | next days | the next days | next few days | the next few days
            coming weeks
            the coming weeks | next weeks | next few weeks | the next few weeks | coming months | the coming months
            next few months | the next few months | in the near future | soon | due soon | coming soon
            just overdue | just late | just became overdue | just fell overdue | just went overdue
            only just overdue | just became late | just turned overdue
            shortly | near future | recently | lately | recent
        """,
        "refuse:end": """
            latest deadline | last deadline | final deadline | first deadline | earliest deadline
            the latest deadline
            the last deadline | the final deadline | the first deadline | the earliest deadline | furthest deadline
        """,
        "refuse:on-time": "on time | in time | on schedule | ahead of schedule | punctually",
        "refuse:only": """
            the only lead | only lead | sole lead | the sole lead | only lead agency | only lead body
            by itself | by themselves | all by itself | all by themselves | entirely by itself | unaided
        """,
        "refuse:together": "jointly | together | collectively | shared by | shared between | common to | in common | "
        + combined(
            ("do with", "do together with", "do jointly with", "do alongside", "together with", "jointly with", "with"),
            ("other", "others", "the other", "the others", "another"),
        ),
        "refuse:calendar": "calendar | ics | ical | icalendar",
        "refuse:role": """
            participate | participates | participating | participate in | participates in | takes part | take part
            support | supports | supporting | assist | assists | assisting | help out
        """,
        "refuse:issued": """
            when was issued | was issued | were issued | issue date | date of issue
            date of conclusion | the date of conclusion | date of the conclusion | the date of the conclusion
        """,
        "refuse:signed": "signed | who signed | signatory | signed by | signature | has signed",
        "refuse:basis": "verified by | confirmed by | approved by | validated by | certified by | endorsed by | "
        "evidence | proof | evidence for | proof of | evidence of | source | sources | source of",
        "refuse:early": "early | early in | around | approximately | roughly",
        "refuse:superseded": "superseded | replaced | overtaken | obsolete | superseded by | replaced by | outdated",
        "refuse:unreported": """
            nobody has reported | nobody has reported on | no one has reported | no one has reported on
            nobody reported
            nobody reported on | not reported | not yet reported | unreported | not been reported | never reported
            without a report | without any report | nothing reported | nothing is recorded | without news | no news
            haven't been reported | hasn't been reported | unrecorded | not recorded | with nothing recorded
        """,
        "unrecorded:money": """
            how much money | cost | costs | money | price
            expense | expenses | expenditure | salary of | salaries of | the salary of | earn | earns | get paid
            budget of
            the budget of | funding | paid for | spend | spent | spends
        """,
        "unrecorded:money topical": """
            salary | wage
        """,
        "unrecorded:forecast": """
            likely | likely to | unlikely | most likely | at risk | at risk of | risk | risks | probably
            will probably
            might slip | may slip | could slip | chance | chances | probability | forecast | predict | prediction
            likelihood
            in danger | in danger of | going to be late | going to be overdue | will be late | will be overdue
            will slip
            going to slip | will miss | about to slip | will become overdue
            bound to be late | bound to slip | bound to miss | due to slip | going to miss | going to be delayed
            will be delayed
        """
        + " | "
        + combined(
            ("expected", "is expected", "are expected", "expect", "you expect", "we expect"),
            ("to",),
            ("be late", "be overdue", "be delayed", "slip", "miss", "become overdue", "run late", "fall behind"),
        ),
        "unrecorded:difficulty": """
            hard | harder | hardest | the hardest | difficult | most difficult | the most difficult | easy | easiest
            the easiest | complex | most complex | the most complex | complicated | most complicated | simplest
            biggest task | largest task | biggest tasks | largest tasks | the biggest task | challenging
            most challenging
        """,
        "unrecorded:judgement": """
            doing worse | doing better | worse | worse off
            competent | incompetent | efficient | effective | most effective | best | the best | worst | the worst
            lazy
            capable | doing well | doing badly | doing a good job | good job | successful | good at | bad at
            performing
            best performing | worst performing | performs best | performs worst | qualified | trustworthy | honest
            corrupt
        """,
        "unrecorded:reason": """
            why | why is | why are | why was | why were | how come | reason | reasons | reason for | the reason for
            to blame | whose fault | fault | because of what | what caused | cause of | causes of
        """,
    },
    "vi": {
        "unrecorded:write": """
            thêm nhiệm vụ | thêm việc | thêm một | thêm hạn | xóa | xoá | tạo nhiệm vụ | tạo việc | đánh dấu | sửa hạn
            đổi hạn
            ghi nhận là | thêm vào | chỉnh sửa
        """,
        "refuse:urgent": """
            gấp | khẩn | cấp bách | khẩn cấp | ưu tiên | gấp nhất | khẩn nhất | cấp bách nhất
            ưu tiên nhất | ưu tiên cao
            quan trọng | quan trọng nhất | trọng tâm | trọng điểm | cấp thiết | nóng nhất | cần kíp
        """,
        "refuse:progress": """
            đang làm | đang triển khai | đang được thực hiện | đang được triển khai
            đang tiến hành
            đang xử lý | đang giải quyết | chưa bắt đầu | chưa khởi động | chưa triển khai | chưa tiến hành
        """,
        "refuse:reopened": """
            mở lại | được mở lại | đã mở lại | đã được mở lại | bị mở lại | rút lại | bị rút lại | đã rút lại
            được rút lại | ghi chú
        """,
        "refuse:recurring": """
            định kỳ | thường kỳ | hằng tháng | hàng tháng | hằng quý | hàng quý | hằng năm | hàng năm | hằng tuần
            hàng tuần | thường xuyên | mỗi tháng | mỗi quý | mỗi năm | mỗi tuần | lặp lại
        """,
        "refuse:not-overdue": """
            chưa quá hạn | không quá hạn | chưa trễ | không trễ | chưa trễ hạn | không trễ hạn | chưa chậm
            không bị quá hạn | không bị trễ
        """,
        "refuse:day": """
            tết | tết nguyên đán | tết âm lịch | cuối tuần
            cuối tuần này | năm mới
            nghỉ lễ | nghỉ tết | quốc khánh | lễ quốc khánh | mùa hè | hè này | mùa xuân | mùa thu | mùa đông
            giải phóng miền nam | quốc tế lao động | dịp hè
        """,
        "refuse:lunar": """
            giao thừa
            rằm | ngày rằm | âm lịch | tháng giêng | tháng chạp | trung thu | tết trung thu | giỗ tổ | vu lan
        """,
        "refuse:some-days": """
            những ngày tới | mấy ngày tới | vài ngày tới | các ngày tới | vài tuần tới | những tuần tới
            mấy tuần tới
            vài tháng tới | những tháng tới | thời gian tới | trong thời gian tới | gần đây | dạo này | mới đây
            mấy ngày qua | những ngày qua | vài ngày qua | thời gian qua | trong thời gian gần đây | mấy tháng tới
            thời gian vừa qua
        """
        + " | "
        + combined(
            ("mấy", "những", "vài", "các"), ("ngày", "tuần", "tháng", "hôm"), ("qua", "vừa qua", "vừa rồi", "gần đây")
        ),
        "refuse:end": """
            hạn cuối cùng | hạn đầu tiên | hạn sớm nhất | hạn muộn nhất | hạn xa nhất | thời hạn cuối cùng
            thời hạn đầu tiên | thời hạn sớm nhất | thời hạn muộn nhất | hạn chót cuối cùng | đến hạn sớm nhất
            đến hạn đầu tiên | đến hạn muộn nhất | đến hạn cuối cùng
        """,
        "refuse:together": "giao đồng thời | đồng thời giao | đồng thời! | "
        "cùng nhau | việc chung! | nhiệm vụ chung! | các việc chung! | những việc chung! | "
        + combined(
            ("với", "cùng", "cùng với", "chung với"),
            ("các", "những", ""),
            ("bộ", "bộ, ngành", "bộ ngành", "cơ quan", "đơn vị", "tỉnh", "địa phương", "bên"),
            ("khác",),
        ),
        "refuse:together ": "với ai | với những ai | cùng ai | cùng với ai | cùng những ai | với cơ quan nào | "
        "cùng cơ quan nào | cùng với cơ quan nào",
        "refuse:recipient": combined(
            ("báo cáo", "gửi", "gửi báo cáo", "nộp", "nộp báo cáo", "trình", "trình báo cáo", "báo cáo kết quả"),
            (
                *("cho ai", "lên ai", "tới ai", "đến ai", "về ai", "lên đâu", "về đâu", "đi đâu", "tới đâu", "đến đâu"),
                *("cho cơ quan nào", "cho đơn vị nào", "cho cấp nào", "cho bộ nào", "cho bên nào", "cho nơi nào"),
                *("lên cơ quan nào", "tới cơ quan nào", "đến cơ quan nào", "về cơ quan nào", "lên cấp nào"),
            ),
        )
        + " | trình ai | nộp ai | gửi ai | phải báo cáo ai | cần báo cáo ai | ai nhận báo cáo | nơi nhận báo cáo | "
        + combined(("cơ quan nào", "đơn vị nào", "nơi nào"), ("nhận", "tiếp nhận"), ("", "báo cáo")),
        "refuse:day ": combined(
            ("trước", "sau", "đến", "tới", "từ", "kể từ", "cho đến", "từ nay đến", "trước thềm"),
            (
                *("đại hội", "đại hội đảng", "đại hội toàn quốc", "đại hội đảng toàn quốc", "hội nghị trung ương"),
                *("đại hội đại biểu toàn quốc", "trung ương", "kỳ họp", "kỳ họp quốc hội", "phiên họp", "hội nghị"),
            ),
            (
                *("xiv", "xv", "14", "15", "lần thứ xiv", "lần thứ 14", "khóa xiv", "tới", "sắp tới", "thứ 10"),
                *("lần thứ 15", "lần 15", "lần 14", "lần thứ 10", "quốc hội thứ 10", "tiếp theo", "lần tới", "thứ 15"),
            ),
        )
        + " | trước đại hội | sau đại hội | trước đại hội đảng | sau đại hội đảng | trước kỳ họp quốc hội",
        "refuse:calendar": "lịch | lịch công tác | lịch làm việc | lịch biểu",
        "refuse:role": "tham gia | được tham gia | hỗ trợ | cùng tham gia",
        "refuse:issued": """
            ban hành ngày nào | ra ngày nào | ra khi nào | ký bao giờ
            ban hành khi nào | ban hành bao giờ | ban hành hôm nào | ngày ban hành | được ban hành
            ký ngày nào | ký khi nào | ngày của kết luận | ngày kết luận
        """,
        "refuse:signed": "ai ký | người ký | được ký | ai đã ký | ai là người ký | do ai ký | chữ ký",
        "refuse:basis": """
            căn cứ | căn cứ hoàn thành | bằng chứng | minh chứng | chứng cứ | nguồn | nguồn tin | dẫn chứng
            căn cứ xác nhận
        """,
        "refuse:only": """
            duy nhất | là chủ trì duy nhất | chủ trì duy nhất | đầu mối duy nhất | duy nhất chủ trì
            cơ quan chủ trì duy nhất | đơn vị chủ trì duy nhất
        """,
        "refuse:superseded": "thay thế | bị thay thế | được thay thế | đã thay thế | đã bị thay thế | hết hiệu lực | "
        "còn hiệu lực | có hiệu lực | hiệu lực | còn giá trị",
        "refuse:unreported": """
            chưa ai báo cáo | chưa báo cáo | chưa được báo cáo | chưa có báo cáo | không có báo cáo | không báo cáo
            chưa ai báo | chưa có thông tin | chưa ghi nhận | chưa được ghi nhận | chưa có ghi nhận | chưa ghi nhận gì
            không ai báo cáo | chưa có ai báo cáo | chưa thấy báo cáo
        """,
        "unrecorded:money": """
            kinh phí | chi phí | bao nhiêu tiền | tốn bao nhiêu | hết bao nhiêu tiền | tốn kém | lương của | mức lương
            tiền lương của | lương bao nhiêu | ngân sách của | dự toán | giá bao nhiêu | số tiền | lương tháng
        """,
        "refuse:forecast": """
            sẽ xong | sẽ hoàn thành | sẽ làm xong | sẽ hoàn tất | sẽ thực hiện xong | sẽ giải quyết xong
        """,
        "unrecorded:forecast": """
            nguy cơ | có nguy cơ | có nguy cơ bị | dự báo | dự đoán | khả năng | có khả năng | có thể bị chậm
            dễ bị chậm
            sẽ quá hạn | sẽ trễ | sẽ chậm | sẽ trễ hạn | sẽ bị quá hạn | sẽ bị trễ | sẽ bị chậm | rủi ro | có thể trễ
            có thể chậm | liệu có kịp | có kịp không | có thể quá hạn
        """,
        "unrecorded:difficulty": """
            khó! | khó nhất! | khó khăn | khó khăn nhất | dễ! | dễ nhất! | phức tạp | phức tạp nhất | nặng nhất
            vất vả nhất
            lớn nhất | dễ dàng
        """,
        "unrecorded:judgement": """
            năng lực | có năng lực | đủ năng lực | giỏi! | giỏi nhất! | yếu kém | kém nhất | tốt nhất | làm tốt
            hiệu quả
            hiệu quả nhất | xứng đáng | có tốt | làm tốt nhất | tệ nhất | lười | đáng tin
        """,
        "unrecorded:reason": """
            vì sao | tại sao | lý do | lí do | nguyên nhân | do đâu | lỗi của ai | lỗi tại ai | sao lại | vì lý do gì
        """,
    },
    "fr": {
        "unrecorded:write": """
            ajoute | ajouter | ajoutez | supprime | supprimer | supprimez | crée | créer | créez | marque | marquer
            marquez
            modifie | modifier | modifiez | efface | effacer | enregistre que
        """,
        "refuse:urgent": """
            urgent | urgente | urgents | urgentes | urgence | urgences | le plus urgent | la plus urgente
            les plus urgentes | plus urgent | plus urgente | plus urgentes | prioritaire | prioritaires | priorité
            priorités | pressant | pressante | pressantes | important | importante | importants | importantes
            les plus importantes | critique | critiques | qui presse | qui pressent | ça presse | presse-t-il | urge
            à traiter en premier | à faire en premier
        """,
        "refuse:progress": """
            en cours d' exécution | en cours de réalisation | en train d' être faites | non commencé | non commencée
            non commencés | non commencées | pas commencé | pas commencée | pas commencés | pas commencées
            pas encore commencé | pas encore commencée | pas encore commencés | pas encore commencées
            n' ont pas commencé | n' a pas commencé | n' ont pas encore commencé | n' a pas encore commencé
            non entamées
            pas encore entamées
        """,
        "refuse:reopened": """
            rouvert | rouverte | rouverts | rouvertes | réouvert | réouverte | réouverts | réouvertes
            a été rouverte
            ont été rouvertes
            retirée | retiré | retirées | retirés | remarque | remarques
        """,
        "refuse:recurring": """
            récurrent | récurrente | récurrents | récurrentes | périodique | périodiques | mensuel
            mensuelle | mensuels
            mensuelles | trimestriel | trimestrielle | trimestriels | trimestrielles | annuel | annuelle | annuels
            annuelles | hebdomadaire | hebdomadaires | chaque mois | chaque semaine | chaque trimestre
            chaque année
            tous les mois | toutes les semaines | tous les ans | tous les trimestres | régulier | régulière
            réguliers
            régulières | répétitives | permanent | permanente | permanents | permanentes
        """,
        "refuse:not-overdue": """
            plus en retard | n' est plus en retard | ne sont plus en retard | ne plus être en retard
            pas en retard | pas échu | pas échue | pas échus | pas échues | pas encore en retard | pas encore échu
            pas encore échue | pas encore échus | pas encore échues | ne sont pas en retard | ne sont pas échu
            ne sont pas échue | ne sont pas échus | ne sont pas échues | n' est pas en retard | n' est pas échu
            n' est pas échue | n' est pas échus | n' est pas échues | ne sont pas encore en retard
            ne sont pas encore échu | ne sont pas encore échue | ne sont pas encore échus
            ne sont pas encore échues
            n' est pas encore en retard | n' est pas encore échu | n' est pas encore échue | n' est pas encore échus
            n' est pas encore échues | non en retard | non échu | non échue | non échus | non échues
        """,
        "refuse:only": """
            lui-même | elle-même | eux-mêmes | elles-mêmes | par lui-même | par elle-même | par eux-mêmes | lui seul
            elle seule | eux seuls
            seul chef de file | seule cheffe de file | seul pilote | unique chef de file | le seul chef de file
            le seul pilote
        """,
        "refuse:report": """
            rendre compte | rend compte | rendent compte | rendre des comptes
        """,
        "refuse:day": """
            têt | week-end | weekend | ce week-end | le week-end
            ce weekend | pâques | les fêtes | les vacances | vacances | cet été | cet hiver | la rentrée | rentrée
            fin de semaine | printemps | l' été | l' automne | automne | l' hiver | hiver | fête nationale
            fête du travail
        """,
        "refuse:some-days": """
            proche | proches | imminent | imminente | imminents | imminentes | à court terme
            bientôt | sous peu | prochains jours | les prochains jours | jours qui viennent
            les jours qui viennent | jours à venir
            les jours à venir | dans les jours à venir | dans les prochains jours | dans les prochaines semaines
            prochaines semaines | les prochaines semaines | semaines à venir | les semaines à venir | prochains mois
            les prochains mois | mois à venir | les mois à venir | récemment | dernièrement | ces derniers jours
            ces derniers temps | ces dernières semaines | ces derniers mois | sous quinzaine | quinzaine
        """,
        "refuse:end": """
            dernière échéance | la dernière échéance | première échéance | la première échéance | dernier délai
            le dernier délai | échéance la plus lointaine | échéance la plus éloignée | dernières échéances
            premières échéances
        """,
        "refuse:together": """
            touche à la fois | touchent à la fois
            conjointement | ensemble | en commun | de concert | à la fois | tâches communes | missions communes
            échéances communes | avec d' autres | avec les autres | avec un autre | avec une autre
        """,
        "refuse:recipient": combined(
            ("à qui", "auprès de qui", "à quel organe", "à quel ministère"),
            ("", "faut-il", "il faut", "doit-on", "on doit", "dois-je", "doit", "doivent", "devons-nous"),
            (
                *("envoyer", "adresser", "remettre", "rendre", "transmettre", "soumettre", "présenter", "rapporter"),
                *("rendre compte", "rendre des comptes", "rend-on compte", "faire rapport", "livrer", "communiquer"),
            ),
        )
        + " | rendre compte à qui | remettre à qui | envoyer à qui | qui reçoit | qui reçoivent | destinataire | "
        "destinataires | le destinataire | les destinataires | qui recevra | qui doit recevoir",
        "refuse:day ": combined(
            (
                *(
                    "avant",
                    "après",
                    "jusqu' à",
                    "jusqu' au",
                    "d' ici",
                    "d' ici à",
                    "dès",
                    "depuis",
                    "lors de",
                    "lors du",
                ),
                *("avant la fin de", "avant la fin du", "d' ici la fin de", "d' ici la fin du", "à l' issue de"),
            ),
            (
                *(
                    "le congrès",
                    "congrès",
                    "le prochain congrès",
                    "le congrès du parti",
                    "le 14e congrès",
                    "14e congrès",
                ),
                *("le xive congrès", "le xive congrès du parti", "le 14e congrès du parti", "la session"),
                *("le plénum", "le prochain plénum", "le 15e plénum", "le 14e plénum", "le plénum du comité central"),
                *("la prochaine session", "la session de l' assemblée nationale", "la 10e session", "plénum"),
                *("la session parlementaire", "la 10e session de l' assemblée nationale", "la dixième session"),
            ),
        ),
        "refuse:calendar": "calendrier | agenda | ics",
        "refuse:role": """
            accompagne | accompagnent | accompagner | épaule | épaulent | contribue | contribuent | contribuer
            intervient | interviennent | travaille | travaillent | travailler
            participe | participent | participer | participe à | participent à | prend part à
            prennent part à | soutient
            appui | en appui | vient en appui | prête concours | prêter concours | prêter son concours
            soutiennent | appuie | appuient | assiste | assistent
        """,
        "refuse:issued": """
            date de prise | date de signature
            date d' émission | date de la conclusion | la date de la conclusion | date de conclusion
            sortie | paru | parue | parues | date de publication | publiée | publié
            de quelle date est | de quelle date sont | de quelle date date | de quelle date datent
            de quand date la conclusion | de quand date la dernière conclusion | de quand datent les conclusions
            a été publiée | adoptée | adopté | a été adoptée | émise | émis
        """,
        "refuse:signed": "signée | signé | signataire | qui a signé | a été signée | signature | signataires",
        "refuse:basis": "preuve | preuves | preuve de | preuves de | justificatif | justificatifs | source | sources",
        "refuse:early": "tôt | autour de | aux alentours de | aux environs de | environ",
        "refuse:superseded": combined(agreeing("remplacé supplanté"))
        + " | caduc | caduque | caduques | obsolète | obsolètes | en vigueur | toujours en vigueur | encore en vigueur"
        + " | abrogé | abrogée | abrogés | abrogées | encore valable | toujours valable",
        "refuse:unreported": """
            personne n' a signalé | personne n' a signalée | personne n' a signalées | personne n' a rien signalé
            non signalé
            non signalée | non signalées | personne n' a rapporté | personne n' a déclaré | personne n' a déclarées
            rien n' est enregistré | sans nouvelles | sans rapport | pas signalées | pas signalée
            pas encore signalées
            n' a pas rendu compte | n' ont pas rendu compte | n' a rien rapporté | n' a encore rien rapporté
            n' ont rien rapporté | n' ont encore rien rapporté | n' a rien signalé | n' ont rien signalé
            n' a pas encore rendu compte | n' ont pas encore rendu compte
            personne n' a rendu compte | jamais signalées
        """,
        "unrecorded:money": """
            combien coûte | combien coûtent | coûte | coûtent | coût | coûts | le coût | argent | prix | dépenses
            dépense
            salaire de | salaire du | salaires de | salaires du | budget de | budget du | gagne
            combien gagne | combien d' argent | financement | combien d' euros
        """,
        "unrecorded:money topical": """
            salaire | le salaire
        """,
        "unrecorded:forecast": """
            risque | risquent | risque de | risquent de | à risque | susceptible | susceptibles | susceptible de
            susceptibles de | probable | probables | probablement | prévision | prévisions | va glisser | vont glisser
            sera en retard | seront en retard | va être en retard | vont être en retard | chances | probabilité
            menacé
            menacée | menacées | sans doute | peut-être
        """,
        "unrecorded:difficulty": """
            difficile | difficiles | plus difficile | la plus difficile | le plus difficile | les plus difficiles
            facile
            faciles | plus facile | la plus facile | complexe | complexes | plus complexe | la plus complexe | ardue
            plus grosse tâche | la plus lourde | plus lourde | compliquée | compliqué | plus compliquée
        """,
        "unrecorded:judgement": """
            compétent | compétente | compétents | compétentes | incompétent | incompétente | efficace | efficaces
            plus efficace | meilleur | meilleure | le meilleur | la meilleure | pire | le pire | la pire | capable
            incapable
            bon travail | performant | performants | plus performant | honnête | corrompu
        """,
        "unrecorded:reason": """
            pourquoi | raison | raisons | la raison | les raisons | cause | causes | la cause de | à cause de quoi
            comment se fait-il | à qui la faute | pour quelle raison | pour quelles raisons | faute de qui
        """,
    },
}
