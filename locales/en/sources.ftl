### The sorting of sources: a round once a year and on demand; numbers only, never names.

command-sources = look for people and sort them
flow-sources = numbers for the round of sources
flow-sources-open = a new round of sources

## Anybody may put somebody forward

sources-suggest =
    People for the Party
    No round waits for numbers from you at present.
    { $counted }
    Do you know somebody outstanding? Whoever has signed the consent form can be nominated; for anybody else, count a source without a name.
sources-none-open =
    People for the Party
    No round of sources is open at present.
# audience: part
sources-unnamed = Sources without a name counted in { $unit }: { $n }.

## The round: the officer

sources-officer-none =
    People for the Party
    No round of sources is open at present.
    { $yearly }
# audience: part
sources-yearly = The yearly round opens by itself on { $n }/{ $month }.
sources-which-committee = In which committee is the round to be opened?
sources-day-ask =
    Until what day does the round take numbers?
    Usually { $day_full }. Press the button, or type another day, for example { $day_typed }.
    To leave it, send STOP.
sources-day-unfit = That day cannot be taken. Please choose a day after today, at most { $n } days away.
sources-open-check =
    Please look once more before the round opens
    – Asked: { $asked } branches and chapters
    – Takes numbers until the end of { $day }
    Each unit gives three numbers and no names. It is asked once and reminded once.
sources-opened =
    The round of sources is open
    { $asked } units will be asked, each reader at the hour they chose. It takes numbers until the end of { $day }.
sources-opened-yearly =
    The yearly round of sources is open
    { $asked } units will be asked. It takes numbers until the end of { $day }.
    You receive this because you are the committee's officer.
sources-already-open =
    A round of sources is open already
    It takes numbers until the end of { $day }. No further round was opened.
sources-close-ask =
    Close the round of sources before its day?
    It takes numbers until the end of { $day }. Not received yet: { $missing } units. Once closed, nothing can be entered or amended.
sources-closed-already =
    This round of sources is closed
    Nothing has changed.
sources-ended =
    The round of sources has ended
    Numbers received from { $answered } of { $asked } units, until the end of { $day }.
    To be introduced { $introduce }; more care needed { $care }; away for work { $away }.
    One person may be counted by the branch and by an organisation.
    You receive this because you are the committee's officer.

sources-overview =
    { $over ->
        [yes] What the round of sources came to
       *[no] The round of sources that is open
    }
    Opened { $opened_short }, takes numbers until the end of { $day_full }. Received from { $answered } of { $asked } units, not received from { $missing }.
    Sum of what was received: { $sums }.
    One person may be counted by the branch and by an organisation. Units with nobody on the list stand first.
    { $lines }
# audience: part
sources-numbers = to introduce { $introduce }, more care { $care }, away { $away }
# audience: part
sources-line = – { $unit }{ $without ->
    [yes] {" "}(nobody on the list yet)
   *[no] {""}
}: { $numbers }
# audience: part
sources-line-missing = – { $unit }{ $without ->
    [yes] {" "}(nobody on the list yet)
   *[no] {""}
}: not received yet

## Each unit is asked

round-ask =
    People for the Party: a round of sources
    Please sort the people of { $unit } into three: to be introduced; more care needed; away for work. Numbers only, no names.
    Please send them before the end of { $day }.
    You receive this because you lead { $unit }.
round-remind =
    A reminder: the round of sources
    The numbers of { $unit } were not received yet. The round takes them until the end of { $day }, and none after.
    You receive this because you lead { $unit }. This round reminds once only.
# audience: part
round-brief = Numbers for the round of sources, { $unit }, before the end of { $day_short }

## Numbers

sources-which =
    For which unit?
    { $lines }
sources-ask-introduce =
    Round of sources – question 1 of 3
    In { $unit }, how many are to be introduced? Type a number, 0 for nobody.
    Or type all three at once, in this order: to introduce, more care, away. For example: 2 5 3.
sources-ask-care =
    Round of sources – question 2 of 3
    In { $unit }, how many need more care? Type a number, 0 for nobody.
sources-ask-away =
    Round of sources – question 3 of 3
    In { $unit }, how many outstanding people are away for work? Type a number, 0 for nobody.
sources-once-more =
    { $problem }
    { $question }
sources-no-number = That could not be taken. Please use digits, from 0 to 999, for example: 2.
sources-too-large = That could not be taken: 999 is the largest number. Please look again.
sources-one-or-three = That could not be taken. Please type one number for this question, or all three, for example: 2 5 3.
sources-check =
    Please look once more before sending – round of sources
    Numbers of { $unit }:
    – To be introduced: { $introduce }
    – More care needed: { $care }
    – Away for work: { $away }
    Together: { $total }.
    { $instead }
    { $changed }
# audience: part
sources-instead = Entered on behalf of { $unit }.
# audience: part
sources-changed = While you were typing, { $person } sent: { $numbers }. If you send, the numbers above replace those.
sources-counted =
    Round of sources: the numbers are in
    Numbers of { $unit }: { $numbers }.
    They can be amended until the end of { $day }. Nominate only whoever has signed the consent form.
sources-kept =
    The numbers for the round of sources are noted
    Numbers of { $unit }: { $numbers }; noted { $at }.
    { $instead }
    They can be amended until the end of { $day }: send { $word }. Thank you.
    { $forward }
# audience: part
sources-forward = Of the { $n } to be introduced, whoever has signed the consent form can be nominated now.
sources-over =
    The round of sources is closed
    It takes no more numbers. What was sent before stays as it is. For a change, please tell the committee's officer.

## X1. A branch without a source

source-ask =
    Looking for people, month { $month } – { $unit }
    There is nobody on the list.{ $target }{ $unnamed } Has the branch committee looked this month?
# audience: part
source-unnamed = {" "}Sources without a name so far: { $n }.
# audience: part
source-brief = Looking for people, month { $month } – { $unit }
source-none-noted =
    Noted: month { $month }, looked and found nobody yet
    This line stands first on the meeting page of { $unit }. You will not be asked again this month. Thank you.
source-meeting-noted =
    Noted: to be discussed at the meeting of month { $month }
    This line stands first on the meeting page of { $unit }. You will not be asked again this month. Thank you.
source-noted =
    Noted: month { $month }, there is somebody to introduce
    Please talk to the branch's secretary, who can nominate them.
source-done =
    Looking for people in month { $month } is done or past
    Nothing has changed.
source-has-someone =
    There is somebody on the branch's list by now
    The question of this month needs no answer any more.
source-month-over =
    Month { $month } is concluded
    Nothing has changed. If there is somebody to introduce, please send NOMINATE.

## audience: part

pack-source-have = The branch has no source yet. Looked this month: there is somebody to introduce.{ $unnamed }
pack-source-none = The branch has no source yet. Looked this month: nobody yet.{ $unnamed }
pack-source-at-meeting = The branch has no source yet. This month: to be discussed at the meeting.{ $unnamed }
pack-source-unanswered = The branch has no source yet. This month: no answer received.{ $unnamed }

duty-round = numbers for the round of sources, { $unit }. You lead this unit.
duty-source = the answer on looking for people in month { $month }, { $unit }. Nobody is on the list.
duty-suggest = think of somebody outstanding for the meeting of { $unit }. Nobody is on the list.

## Buttons

choice-unnamed-source = Count one without a name
    .word = UNNAMED
choice-open-round = Open a round
    .word = OPEN ROUND
choice-open-round-yes = Open this round
    .word = OPEN NOW
choice-close-round = Close the round
    .word = CLOSE ROUND
choice-close-round-yes = Close before its day
    .word = CLOSE EARLY
choice-sources-see = See the round
    .word = SEE ROUND
choice-sources-last = See the last round
    .word = LAST ROUND
choice-usual-day = Until { $day_short }
    .word = TAKE DAY
choice-amend-numbers = Amend the numbers
    .word = AMEND NUMBERS
choice-duty-round = Numbers { $n }
    .word = NUMBERS { $n }
choice-duty-source = Answer { $n }
    .word = ANSWER { $n }
choice-duty-suggest = Nominate or count
    .word = SOURCES
