### What organisations hold: announced, how many came, who was seen, by code.

command-activity = activities of a chapter or an organisation
flow-activity = announcing an activity
flow-activity-count = entering how an activity went

activities-none =
    Activities of your unit
    Nothing is on record for this month.
activities-shown =
    Activities of your unit
    { $lines }
# audience: part
activity-line = – Number { $n }: { $title }, { $at }, { $unit }{ $state }
# audience: part
activity-line-came = ; { $n } came
activity-one =
    Activity: { $title }
    { $at }, { $place }. Unit: { $unit }.
    { $came }
# audience: part
activity-numbers = Came: { $came }; on the list: { $known }; others who stood out: { $others }.
activity-cancelled-already =
    This activity was cancelled before
    Nothing more has changed.
activity-counted-already =
    The result of this activity is on record
    It was held, so it is not cancelled any more. Wrong numbers can be entered again.

## Announcing

activity-which-unit = An activity of which unit?
activity-what =
    What is it?
    Choose, or type a few words. No names, please.
activity-when =
    On which day, at what time?
    For example: { $soon_typed }, 19:30.
activity-when-again =
    The moment could not be taken
    Please type the day and the time, ahead, within a year. For example: { $soon_typed }, 19:30.
activity-place = Where? For example: the village hall.
activity-too-long = Not taken. Please type a few words, at most 80 characters.
activity-worry =
    This line may hold what should not be written down
    Please type it again briefly, without numbers of papers, background or relatives.
activity-moment-unfit =
    That moment cannot be taken
    It must lie ahead, within a year, and the result not be entered yet.
activity-check =
    Please look again – activity of { $unit }
    – What: { $title }
    – When: { $at }
    – Where: { $place }
    Once sent, the chapters below and those who help somebody there are told.
activity-announced =
    Activity on record: { $title }
    { $at }. People told: { $told }. Afterwards you are asked how many came.
activity-told-leader =
    Coming activity: { $title }
    Held by { $unit }, { $at }, { $place }. Please have your unit take part.
activity-told-mentor =
    Coming activity: { $title }
    Held by { $unit }, { $at }, { $place }. { $candidate } belongs there; you may come along.

## Moving, cancelling

activity-move-check =
    Please look again – moving an activity
    { $title }, { $unit }: moved to { $at }.
activity-move-done =
    The activity is moved: { $at }
    People told: { $told }.
activity-moved-leader =
    Activity moved: { $title }
    Held by { $unit }, now { $at }, { $place }.
activity-moved-mentor =
    Activity moved: { $title }
    Held by { $unit }, now { $at }, { $place }. { $candidate } belongs there.
activity-cancel-ask =
    Cancel this activity?
    { $title }, { $at }. Those who were told will be told again.
activity-cancel-done =
    Cancelled: { $title }
    People told: { $told }.
activity-cancelled-leader =
    Activity cancelled: { $title }
    { $unit } does not hold it on { $at }, { $place }.
activity-cancelled-mentor =
    Activity cancelled: { $title }
    { $unit } does not hold it on { $at }, { $place }; { $candidate } belongs there.

## Afterwards

activity-ask =
    After the activity: { $title }
    Held by { $unit }, { $at }. Please enter how many came.
    You get this because you lead { $unit }.
# audience: part
activity-brief = How many came: { $title }, { $at_short }
activity-still-ahead =
    This activity is still ahead
    It is on { $at }. Please enter how many came afterwards.
activity-came =
    How many came? – { $title }
    Type a number, of those on the list and others together.
activity-came-again =
    The number could not be taken – { $title }
    How many came? Type a number from 0 to 999.
activity-marks =
    Who of the list came, who stood out?
    { $lines }
    Press a code: once for came, twice for stood out, three times for neither.
# audience: part
activity-mark-line = – { $candidate }: { $state }
# audience: part
activity-mark-none = nothing yet
# audience: part
activity-mark-came = came
# audience: part
activity-mark-stood-out = stood out
activity-others =
    Beyond the list, how many stood out?
    A number only, no names. If nobody, type 0.
activity-others-again =
    This does not fit the number of those who came
    Beyond the list, how many stood out? A number only; if nobody, type 0.
activity-numbers-unfit =
    The numbers do not fit together
    Nothing was noted. Please enter them again.
activity-counted =
    Noted: { $title }
    Came: { $came }; on the list: { $known }; others who stood out: { $others }.
    Whoever signed the consent can be nominated at once. Thank you.

## audience: part

timeline-activity = – { $at_full }: { $mark }, activity “{ $title }” of { $unit }
activity-title-volunteer = volunteering
activity-title-environment = cleaning up
activity-title-culture = performing arts
activity-title-sport = sport
activity-title-meeting = a themed meeting
activity-title-production = helping one another at work

## Buttons (audience: part)

choice-activities = See the activities
    .word = ACTIVITIES
choice-activity-announce = Announce an activity
    .word = ANNOUNCE
choice-activity-see = Activity { $n }
    .word = ACTIVITY { $n }
choice-activity-move = Move it
    .word = MOVE ACTIVITY
choice-activity-cancel = Cancel it
    .word = CANCEL ACTIVITY
choice-activity-cancel-sure = Cancel it for good
    .word = CANCEL IT
choice-activity-count = Enter how many came
    .word = ENTER CAME
choice-activity-marked = That is all of them
    .word = MARKED
choice-activity-kind-volunteer = Volunteering
    .word = VOLUNTEER
choice-activity-kind-environment = Cleaning up
    .word = CLEANING
choice-activity-kind-culture = Performing arts
    .word = PERFORMING
choice-activity-kind-sport = Sport
    .word = SPORT
choice-activity-kind-meeting = A themed meeting
    .word = THEMED
choice-activity-kind-production = Helping at work
    .word = HELPING WORK
