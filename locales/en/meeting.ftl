### Meetings: the monthly rule, the coming meeting, moving one month, a month without one.

command-meeting = see, set or move meetings
flow-meeting = setting the branch's meetings
flow-own-meeting = setting the organisation's meetings
flow-postpone = noting that the branch postponed its meeting

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
    { $committee }
    Meeting of month { $month }: { $at }.
    { $unfinished }
    { $off }
    { $lines }
# audience: part
meeting-place = Place: { $place }.
# audience: part
meeting-committee-none = No committee meets before.
# audience: part
meeting-committee-at = Its committee meets before: { $at }.
# audience: part
meeting-committee-place = The committee meets at: { $place }.
# audience: part
meeting-off-line = Month { $month }: no meeting.
# audience: part
meeting-off-why = Month { $month }: no meeting ({ $why }).
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
meeting-heard-by-hand = The branch was told the old date. A text with the new one goes to the secretary to pass on.

# audience: group
meeting-moved =
    The meeting of month { $month } has changed – { $branch }
    New time: { $at }.
    { $place }

# audience: group
meeting-off =
    The meeting of month { $month } has changed – { $branch }
    The branch does not meet in month { $month }.
    { $following }
# audience: part
meeting-off-then = Next meeting: { $at }.
# audience: group
meeting-on-again =
    The meeting of month { $month } has changed – { $branch }
    The branch meets in month { $month } after all: { $at }.
    { $place }
meeting-changed =
    { $what }
    { $committee }
    You read this because you were told the old date.

meeting-which-unit = The meetings of which unit?
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
    To which day and hour? For example "{ $soon_typed }, 19:30". This month only.
    To leave it as it is, type CANCEL.
meeting-month-again =
    That could not be read, or there is no such day
    The meeting of month { $month } is set for { $at }.
    Please give day, month and hour. For example "{ $soon_typed }, 19:30".
    To leave it as it is, type CANCEL.
meeting-place-ask =
    Where does the branch meet?
    For example the village hall. The group's message will name the place.
meeting-place-again =
    Please give the place in words, under 100 characters
    For example the village hall.
meeting-committee-ask = Does the branch's committee meet before the branch does?
meeting-committee-day-ask =
    On which day does the committee meet, and when?
    { $now_at }
    The branch meets in month { $month }: { $meeting }. The committee meets before.
    For example "{ $soon_typed }, 19:30". This month only. To leave it as it is, type CANCEL.
meeting-committee-day-again =
    That could not be read, or there is no such day
    { $now_at }
    The branch meets in month { $month }: { $meeting }. The committee meets before.
    Please give day, month and hour, such as "{ $soon_typed }, 19:30". To leave it, type CANCEL.
# audience: part
meeting-committee-now = It is set for { $at }.
meeting-committee-place-ask =
    Where does the committee meet?
    For example the secretary's house. If it is where the branch meets, press As usual.

meeting-off-ask =
    Why does the branch not meet in month { $month }?
    The meeting of month { $month } is set for { $at }.
meeting-off-sure =
    Record that the branch does not meet in month { $month }?
    The meeting on { $at } falls away. Reason: { $why }.
    Nothing more is asked for it. Reports already sent are kept and count for the month after.
meeting-kept =
    The meeting stays as it is
    Nothing has changed.
meeting-hold-ask =
    On which day is the meeting of month { $month }, and when?
    Month { $month } is recorded as without a meeting. For example "{ $soon_typed }, 19:30".
    To leave it as it is, type CANCEL.
meeting-hold-again =
    That could not be read, or there is no such day
    On which day is the meeting of month { $month }, and when? For example "{ $soon_typed }, 19:30".
    To leave it as it is, type CANCEL.
meeting-not-understood =
    That could not be read, or there is no such day
    Nothing has changed. For example "/meeting ngày 12, 19:30" for every month, "/meeting { $soon_typed } 19:30" for the coming one only.

meeting-past =
    That moment has passed
    { $at } has passed. Nothing has changed.
meeting-too-far =
    That day is too far away
    { $at } is more than { $n } days away. Nothing has changed.
meeting-concluded =
    That month is concluded
    Nothing has changed.
meeting-off-already =
    Month { $month } is already recorded as without a meeting
    Nothing has changed.
meeting-not-off =
    Month { $month } still has its meeting
    Nothing has changed.
meeting-after-next =
    That day is after the meeting of month { $month }
    The meeting of month { $month } is set for { $at }. Please choose a day before it, or move that meeting first.
    Nothing has changed.
committee-after-meeting =
    The committee has to meet before the branch
    You gave { $at } for the committee; the branch meets { $meeting }.
    Nothing has changed. Please choose another day, or move the branch's meeting first.

## Postponing

postpone-ask =
    To which day is the meeting of month { $month } put off?
    It is set for { $at }. For example "{ $soon_typed }, 19:30".
    To leave it as it is, type CANCEL.
postpone-needs-day =
    The meeting is still ahead: please give the new day
    It is set for { $at }. Nothing has changed.
postponed =
    Recorded: the meeting of month { $month } is put off
    { $branch }: no new day yet. Nobody is asked for a conclusion until there is one.
postponed-to =
    Recorded: the meeting of month { $month } is put off
    { $branch } meets { $at }. The conclusion is asked for after that.
postponed-told =
    The meeting of month { $month } is put off
    { $person } says that { $branch } did not meet on { $at_date } and has no new day yet.
    Nobody is asked for a conclusion until there is one. Please give the day once it is known.
postponed-told-to =
    The meeting of month { $month } is put off
    { $person } says that { $branch } meets on { $at }.
    If that is not right, please give the right day.

## The organisations' own meetings

own-meeting =
    The organisation's meetings
    { $body }
own-meeting-set =
    The meetings are recorded
    { $body }
# audience: part
own-meeting-body =
    Meetings of { $unit }: { $rule }.
    { $place }
    { $coming }
    { $off }
    { $instead }
# audience: part
own-meeting-instead = Entered on behalf of { $unit }, which has no leader, or whose leader is on leave.
# audience: part
own-meeting-coming = Meeting of month { $month }: { $at }.
# audience: part
own-meeting-off = Month { $month }: no meeting.
own-meeting-rule-ask =
    On which day of the month does { $unit } meet, and when?
    For example "ngày 12, 19:30" or "thứ Năm tuần 2, 19:30".
    To leave it as it is, type CANCEL.
own-meeting-place-ask =
    Where does it meet?
    For example the village hall.
own-meeting-month-again =
    That could not be read, or there is no such day
    Month { $month }: please give day, month and hour. For example "{ $soon_typed }, 19:30".
    To leave it as it is, type CANCEL.
own-meeting-off-ask =
    Why is there no meeting in month { $month }?
    Unit: { $unit }. Choosing a reason records month { $month } as without a meeting.
own-meeting-none =
    No meeting is known to lie ahead
    Nothing has changed.

no-meeting-season = harvest season
no-meeting-weather = disaster, weather
no-meeting-away = the leaders are away on duty
no-meeting-other = something else
choice-no-meeting-season = Harvest season
    .word = HARVEST
choice-no-meeting-weather = Disaster, weather
    .word = WEATHER
choice-no-meeting-away = Leaders away on duty
    .word = AWAY ON DUTY
choice-no-meeting-other = Something else
    .word = SOMETHING ELSE
choice-month-off = Record no meeting
    .word = RECORD NONE
choice-keep-meeting = Leave it as it is
    .word = LEAVE IT
choice-meeting-off = No meeting this month
    .word = SKIP MONTH
choice-meeting-again = Hold month { $n } after all
    .word = HOLD { $n }
choice-meeting-committee-day = Day of the committee
    .word = COMMITTEE DAY
choice-committee-day = Choose another day
    .word = ANOTHER DAY
choice-usual-place = As usual
    .word = AS USUAL
choice-no-date-yet = No new day yet
    .word = NO DAY YET

choice-meeting-month = Move the coming one
    .word = MOVE ONE
choice-meeting-rule = Change the rule
    .word = MONTHLY
choice-meeting-place = Change the place
    .word = PLACE
choice-meeting-committee = Committee or none
    .word = COMMITTEE OR NONE
choice-month = Month { $n }
    .word = MONTH { $n }
