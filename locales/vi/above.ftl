### Tin cho những người ở trên chi bộ: lịch họp, đề nghị của các chi bộ, số liệu sau tháng.

## Lịch họp, gửi đảng ủy viên phụ trách

notice =
    Lịch sinh hoạt chi bộ tháng { $month }
    { $branch } họp { $meeting }{ $place }.
    { $committee }
    { $content }
    { $chapters }
    Đồng chí nhận tin này vì là đảng ủy viên phụ trách chi bộ.
# audience: part
notice-brief = { $branch } họp { $meeting }
# audience: part
notice-committee = Chi ủy họp trước: { $at }{ $place }.
# audience: part
notice-content = Phát triển đảng viên: đánh giá { $count } người{ $votes ->
        [0] {"."}
       *[other] ; { $votes } nội dung cần biểu quyết.
    }
# audience: part
notice-nobody = Phát triển đảng viên: rà soát nguồn. Danh sách của chi bộ hiện chưa có ai để đánh giá.
# audience: part
notice-chapters = Chi đoàn, chi hội của bản chưa có nguồn: { $count }.

figures =
    Số liệu tháng { $month } – { $branch }
    Theo số liệu đã ghi đến { $day_full }:
    – Được đánh giá: { $people } người
    – Đã có nhận xét: { $reported }
    – Chưa có nhận xét: { $missing }
    – Cần hỏi trực tiếp: { $in_person }
    – Chưa phân công người theo dõi, giúp đỡ: { $without }
    Nội dung cần biểu quyết: { $votes }.

## Đề nghị của các chi bộ, gửi cán bộ Ban Xây dựng Đảng

# audience: pack
committee =
    Đề nghị của các chi bộ để Đảng ủy xem xét{ $part }
    Theo số liệu đã ghi từ lần xem xét trước đến { $day_full }: đưa vào danh sách cảm tình Đảng { $list }, đưa ra khỏi danh sách { $remove }, cử học lớp { $class }.
    { $lines }
    { $foot }
# audience: part
committee-brief = { $n } đề nghị của các chi bộ để Đảng ủy xem xét
# audience: part
committee-branch = { $branch }:
# audience: part
committee-line = – { $candidate }: { $decision }; { $resolved }{ $tally }
# audience: part
committee-resolved = nghị quyết ngày { $day_full }
# audience: part
committee-unresolved = chưa ghi ngày nghị quyết
# audience: part
committee-tally = ; danh sách { $roll }, có mặt { $present }, tán thành { $votes }, không tán thành { $against }
# audience: part
committee-foot = Đảng ủy đã xem xét thì đồng chí bấm Đã xét. Chưa bấm thì việc này còn trong việc của đồng chí.
committee-none = Hiện không có đề nghị nào của các chi bộ chờ xem xét.
committee-looked =
    Đã ghi nhận: Đảng ủy đã xem xét { $n } đề nghị
    Đề nghị ghi sau đó sẽ có trong danh sách lần tới.
committee-looked-already =
    Việc này đã được ghi trước đó
    Chưa có gì thay đổi thêm.
# audience: part
duty-committee = { $n } đề nghị của các chi bộ chờ Đảng ủy xem xét. Đồng chí là cán bộ Ban Xây dựng Đảng.
# audience: part
duty-delivery = { $n } đồng chí của chi bộ chưa liên lạc được. Đồng chí là bí thư chi bộ.

## Số liệu sau tháng

# audience: pack
digest =
    Phát triển đảng viên tháng { $month } – việc cần quan tâm{ $part }
    Theo số liệu đã ghi đến { $day_full }.
    { $lines }
# audience: part
digest-brief = Số liệu phát triển đảng viên tháng { $month }
# audience: part
part-of = {" "}(phần { $n }/{ $parts })
# audience: part
digest-without-source = Chưa có nguồn trong danh sách:
# audience: part
digest-not-concluded = Chưa ghi kết luận tháng:
# audience: part
digest-not-met = Chưa họp, hủy họp:
# audience: part
digest-without-mentor = Người chưa được phân công đảng viên theo dõi, giúp đỡ:
# audience: part
digest-nominations = Giới thiệu chờ tiếp nhận quá một tháng:
# audience: part
digest-missing = Đảng viên theo dõi, giúp đỡ chưa gửi nhận xét:
# audience: part
digest-out-of-reach = Đồng chí chưa liên lạc được qua trợ lý:
# audience: part
digest-unit = – { $unit }
# audience: part
digest-count = – { $unit }: { $n }
# audience: part
digest-open = – { $unit }: lịch họp { $meeting_short }; { $reached }
# audience: part
digest-no-meeting = – { $unit }: chưa có kỳ họp trên lịch
# audience: part
digest-postponed = – { $unit }: hoãn họp, chưa có ngày mới
# audience: part
digest-cancelled = – { $unit }: đã hủy kỳ họp
# audience: part
digest-put-off = – { $unit }: hoãn họp đến { $meeting_full }
# audience: part
digest-nothing = Không có việc nào cần quan tâm thêm.
# audience: part
digest-sums =
    Cộng { $branches } chi bộ: được đánh giá { $people } người.
    Trong đó đã có nhận xét { $reported }, chưa có { $missing }, cần hỏi trực tiếp { $in_person }, chưa phân công người theo dõi, giúp đỡ { $without }.

## Liên lạc với bí thư, trong một dòng

# audience: part
secretary-reached = nhận tin từ bí thư lần cuối ngày { $day_short }
# audience: part
secretary-not-reached-since = chưa liên lạc được với bí thư từ ngày { $day_full }
# audience: part
secretary-never-heard = trợ lý chưa nhận được tin nào từ bí thư
# audience: part
secretary-not-joined = bí thư chưa ghép máy với trợ lý
# audience: part
secretary-in-person = bí thư không dùng điện thoại thông minh, cần hỏi trực tiếp
# audience: part
secretary-unknown = chưa ghi ai là bí thư

choice-see-figures = Xem số liệu
    .word = SO LIEU
choice-see-on = Xem tiếp
    .word = XEM
choice-looked-at = Đã xét
    .word = DA XET
choice-duty-committee = Xem đề nghị
    .word = XEM DE NGHI
choice-see-delivery = Tình hình gửi nhận
    .word = GUI NHAN
