### Organisations asked to follow and help; the own month of a chapter or an association.

flow-chapter = the organisation's own monthly count
command-nominations = see how far your nominations are

## audience: mentor

open-one-unit =
    Before the branch meeting of month { $month }
    { $branch } meets at { $meeting }.
    { $unit } was asked to follow and help { $candidate }. Has it met or talked with them in the past month? { $in_time }
    { $instead }
nudge-one-unit =
    A reminder: the report for month { $month }
    Your organisation's report on { $candidate } has not been sent yet. { $next }
    You get this because the branch asked { $unit } to follow and help { $code }. There is one reminder a month.
# audience: part
open-line-unit = – { $candidate }, for { $unit }
# audience: part
report-standing-in = You are asked in the place of { $unit }, which has no leader at hand.
# audience: part
report-month-unit = for month { $month }, { $unit }
# audience: part
report-met-unit =
    Report { $when }
    Has the organisation met or talked with { $candidate } in the past month?
    { $seen }
    { $last }
# audience: part
report-last-unit =
    Last time the organisation wrote:
    { $lines }
# audience: part
activities-seen =
    { $stood_out ->
        [0] Since the last meeting, as recorded: came to { $n } { $n ->
            [one] activity
           *[other] activities
        }.
       *[other] Since the last meeting, as recorded: came to { $n } { $n ->
            [one] activity
           *[other] activities
        }, stood out at { $stood_out }.
    }
report-filed-for =
    { $filed }
    { $instead ->
        [yes] Entered by you on behalf of { $unit }.
       *[no] Kept as the report of { $unit }.
    }

## audience: part

pack-organisations =
    Followed by organisations: { $total }. Reports: { $answered }.{ $missing ->
        [0] {""}
       *[other] {" "}Not yet:
    }
    { $lines }
pack-organisation = – { $candidate }: { $unit }
pack-by-unit = { $instead ->
        [yes] { $unit }, entered on its behalf by { $person }, { $at_short }:
       *[no] { $late ->
            [yes] { $unit }, sent after the meeting, { $at_short }:
           *[no] { $unit }, { $at_short }:
        }
    }
timeline-report-unit =
    – { $at_full }: report for month { $month } by { $unit }
    { $lines }
duty-report-unit = report for month { $month } on { $candidate }, because { $unit } was asked to follow and help.
duty-chapter = enter the count of { $unit } for month { $month }. You lead the organisation.
duty-chapter-instead = enter the count of { $unit } for month { $month } on its behalf: it has no leader at hand.

## audience: other
## The organisation's own monthly meeting

chapter-ask =
    Outstanding { $members }, month { $month } – { $unit }
    How many outstanding { $members } did the organisation find at this month's meeting?
    { $waiting }
    { $instead }
# audience: part
chapter-waiting = Reports for month { $month } not yet sent: on { $count } whom the organisation follows.
# audience: part
chapter-instead = You are asked because it has no leader at hand.
# audience: part
brief-chapter = Outstanding { $members }, month { $month } – { $unit }
chapter-count =
    Number of outstanding { $members }, month { $month } – { $unit }
    { $before }
    Type a number, such as 5. For nobody type 0.
# audience: part
chapter-before = On record: { $n }. A new number takes its place.
chapter-not-a-number =
    That number was not clear
    Please type a number from 0 to 999, such as 5.
chapter-kept =
    Kept for month { $month } – { $unit }
    { $n } outstanding { $members }.
    { $instead }
    { $waiting }
    You can enter it anew until the next month is entered. Thank you.
chapter-kept-not-met =
    Kept for month { $month } – { $unit }: not met yet
    { $instead }
    { $waiting }
    Once it has met, press Enter the number. Thank you.
# audience: part
chapter-kept-instead = Marked as entered on its behalf.
chapter-month-over =
    Month { $month } can no longer be entered
    Its number stays as it is on record, for another month has begun.

## Looking back (audience: other)

chapter-page =
    Month by month – { $unit }
    { $lines }
# audience: part
chapter-line = – Month { $month }/{ $year }: { $n } outstanding { $members }{ $by }
# audience: part
chapter-line-not-met = – Month { $month }/{ $year }: not met{ $by }
# audience: part
chapter-line-none = – Month { $month }/{ $year }: not entered
# audience: part
chapter-line-by = , entered on its behalf by { $person }
chapter-sums =
    Month { $month } – { $unit } and its chapters
    Entered: { $counted }/{ $units }. Not met: { $not_met }. Not entered: { $silent }.
    Outstanding { $members } in all: { $total }.
    { $lines }
    { $more }
# audience: part
chapter-sums-line = – { $unit }: { $n }
# audience: part
chapter-sums-not-met = – { $unit }: not met
# audience: part
chapter-sums-none = – { $unit }: not entered
# audience: part
chapter-sums-more = And { $n } more.

# audience: part
digest-chapters = Chapters' own months: entered { $counted }/{ $units }, not met { $not_met }, not entered { $silent }; outstanding in all { $total }.
# audience: part
members-youth = union members
# audience: part
members-other = members
# audience: part
members-front = members

## How far one's nominations are (audience: other)

nominations-made =
    Nominations by you and your organisation – { $n }
    { $lines }
    { $more }
nominations-made-none =
    No nomination yet
    If you know somebody outstanding, send NOMINATE.
# audience: part
nominations-made-more = And { $n } more.
# audience: part
nomination-made-waiting = – { $candidate }: sent { $at_full }, waits for the branch secretary{ $by }
# audience: part
nomination-made-received = – { $candidate }: received by the branch secretary { $at_full }; now: { $stage }{ $by }
# audience: part
nomination-made-returned = – { $candidate }: returned { $at_full } to be completed, because: { $reason }{ $by }
# audience: part
nomination-made-withdrawn = – { $candidate }: withdrawn { $at_full }{ $by }
# audience: part
nomination-made-by = {" "}(nominated by { $person })

## Buttons

# audience: part
choice-candidate-unit = { $candidate }, { $unit }
    .word = { $code }
choice-duty-report-unit = Report on { $code }
    .word = REMARK { $code }
choice-duty-chapter = Count of { $code }
    .word = COUNT { $code }
choice-chapters = Monthly counts
    .word = COUNTS
choice-nominations = Nominations
    .word = NOMINATIONS
choice-month-of = Month { $month }/{ $year }
    .word = MONTH { $month }
