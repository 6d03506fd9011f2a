### The branch's meetings: the monthly rule, the coming meeting, moving one month.

command-meeting = see, set or move the branch's meetings
flow-meeting = setting the branch's meetings

meeting =
    The branch's meetings
    { $body }
meeting-set =
    The meetings are recorded
    { $body }
    { $heard }
# audience: part
meeting-body =
    Meetings of { $branch }: { $rule }.
    { $place }
    { $committee ->
        [yes] Its committee meets before.
       *[no] No committee meets before.
    }
    Meeting of month { $month }: { $at }.
    { $unfinished }
    { $lines }
# audience: part
meeting-place = Place: { $place }.
# audience: part
meeting-unfinished = The meeting of month { $month } is past and not concluded.
# audience: part
meeting-rule-day = { $n ->
    [31] last day of each month
   *[other] day { $n } of each month
}, { $at_hour }
# audience: part
meeting-rule-weekday = { $nth ->
    [-1] last { $at_weekday }
    [1] first { $at_weekday }
    [2] second { $at_weekday }
    [3] third { $at_weekday }
   *[other] fourth { $at_weekday }
} of each month, { $at_hour }
# audience: part
meeting-ahead = { $said ->
    [yes] – { $what }: said { $at_date }, not said again
   *[no] – { $what }: { $at_date }
}
# audience: part
meeting-step-open = asking those who follow and help
# audience: part
meeting-step-nudge = reminding those still to answer
# audience: part
meeting-step-pack = sending what prepares the meeting
# audience: part
meeting-step-prompt = telling the branch's group
# audience: part
meeting-heard-group = The branch's group is told the change once. Nothing else is said again.
# audience: part
meeting-heard-by-hand = The branch was told the old date. Please tell them the new one.

# audience: group
meeting-moved =
    The meeting of month { $month } has changed – { $branch }
    New time: { $at }.
    { $place }

meeting-which-branch = The meetings of which branch?
meeting-which-month = Which month's meeting?
meeting-rule-ask =
    On which day of the month does the branch meet, and when?
    For example "ngày 12, 19:30" or "thứ Năm tuần 2, 19:30".
    To leave it as it is, type CANCEL.
meeting-rule-again =
    That could not be read as a rule
    Please give the day of the month, or the weekday and which one, and the hour.
    For example "ngày 12, 19:30", "thứ Năm tuần 2, 19:30", "Chủ nhật cuối, 8:00".
    To leave it as it is, type CANCEL.
meeting-month-ask =
    The meeting of month { $month } is set for { $at }
    To which day and hour? For example "14/11, 19:30". This month only.
    To leave it as it is, type CANCEL.
meeting-month-again =
    That could not be read, or there is no such day
    The meeting of month { $month } is set for { $at }.
    Please give day, month and hour. For example "14/11, 19:30".
    To leave it as it is, type CANCEL.
meeting-place-ask =
    Where does the branch meet?
    For example the village hall. The group's message will name the place.
meeting-place-again =
    Please give the place in words, under 100 characters
    For example the village hall.
meeting-committee-ask = Does the branch's committee meet before the branch does?
meeting-not-understood =
    That could not be read, or there is no such day
    Nothing has changed. For example "/meeting ngày 12, 19:30" for every month, "/meeting 14/11 19:30" for the coming one only.

meeting-past =
    That moment has passed
    { $at } has passed. Nothing has changed.
meeting-too-far =
    That day is too far away
    { $at } is more than { $n } days away. Nothing has changed.
meeting-concluded =
    That month is concluded
    Nothing has changed.

choice-meeting-month = Move the coming one
    .word = MOVE ONE
choice-meeting-rule = Change the rule
    .word = MONTHLY
choice-meeting-place = Change the place
    .word = PLACE
choice-meeting-committee = Committee or none
    .word = COMMITTEE
choice-month = Month { $n }
    .word = MONTH { $n }
