### People away for work, host branches, and the days on which people come home.

command-away = note or see who is away for work
command-returned = say that somebody is back, with the code
flow-away = noting that somebody is away
flow-away-amend = amending what is noted of somebody away
flow-away-longer = the month of return
flow-host = remarks of a host branch
short-text-too-long =
    The text is too long and was not taken
    It has { $length } characters; { $most } is the most. What you typed is still on your phone. Please make it shorter.

## The list

away-list =
    Away for work: { $n }
    { $lines }
    { $hosted }
away-none =
    Nobody is noted as away for work
    Please note whoever is, so that the questions fit.
# audience: part
away-line = – { $candidate }: since { $since_full }, { $back }
# audience: part
away-back-unknown = month of return not known
# audience: part
away-back-in = expected back in { $month }/{ $year }
# audience: part
hosted-list =
    People of other branches living here for a time: { $n }
    { $lines }
# audience: part
hosted-line = – { $candidate }: since { $since_full }

away-one =
    Away for work: { $code }
    Name: { $name }
    Away since { $since }, { $back }.
    Works at: { $place }.
    { $host }
    { $before }
    { $remarks }
# audience: part
away-before = – Noted until { $at_full }: { $what }
# audience: part
away-ended = back since { $day_full }
# audience: part
away-host-ours = Host branch: { $host }.
# audience: part
away-host-elsewhere = Host branch: { $host }, not of this commune.
# audience: part
away-host-none = No host branch follows them yet.
# audience: part
host-said =
    – { $day_full }: the host branch says: { $answer }
    { $line }
# audience: part
host-said-line = Added: { $line }

## Noting

away-nobody =
    There is nobody to note this of
    Nobody in your charge is on the list.
away-already =
    { $code } is noted as away already
    Nothing has changed. You can look, or say that they are back.
away-ask-who = Who is away for work?
away-ask-since =
    Away since which day?
    About { $candidate }: please type the day and the month. If you do not remember it, about that day will do.
away-day-unread =
    That is no day the assistant can read
    Please type a day, for example { $lately_typed } or { $lately_typed_year }. What has happened cannot be after today.
away-not-yet =
    That day has not come
    Please note it once they have gone. Nothing has changed.
away-ask-place =
    Where do they work?
    About { $candidate }: only the commune, province or industrial park, for example Bình Dương. No home address, no numbers.
away-ask-returns =
    In which month are they expected back?
    About { $candidate }: please type the month, for example 2/2027. If it is not known, press the button.
away-month-unread =
    That is no month the assistant can read
    Please type this month or a later one, for example 2/2027.
away-ask-host =
    Does a branch there follow and help?
    About { $candidate }: the branch where they live for a time sends its remarks home; the home branch considers.
away-ask-unit = Which branch of the commune?
away-no-unit = There is no other branch to choose
away-ask-name =
    The name of the host branch?
    About { $candidate }: name the branch and commune, no person.
away-check =
    Please look once more
    { $candidate } is away for work
    – Since: { $since }
    – Works at: { $place }
    – { $back }
    – { $host }
away-noted =
    Noted that { $code } is away for work
    { $host ->
        [yes] The host branch is asked for its remarks every { $months } months.
       *[no] Once a branch there follows them, please note it.
    } The mentor is asked about talks by phone. Deadlines run on.
    When they are back, send { $word } with the code.
away-amend-check =
    Please look once more before it is noted
    On { $candidate }, who is away for work:
    – { $what }
# audience: part
away-amend-place = Place of work: { $place }
away-amended =
    What is noted of { $code } is amended
    Only the host branch on record is asked for remarks and sees this person.
away-longer-noted =
    Noted for { $code }: { $back }
    You are asked again only once that month is over.
away-not-recorded =
    { $code } is not noted as away
    Somebody may have said that they are back. Nothing has changed.
away-who-is-back =
    Who is back?
    Choose a code below.
away-none-back =
    Nobody is noted as away for work
    Nobody in your charge is away. Nothing has changed.
away-back-noted =
    Noted that { $code } is back
    Away from { $day_full } until today. The mentor is told.
away-reported =
    Somebody on the list is away
    { $mentor } says that { $candidate } is away and cannot report this month.
    With the place and the month of return on record, the questions fit and nobody counts as late.
    You receive this because you lead the branch.

## audience: mentor

away-told-branch =
    Somebody is noted as away for work
    { $by } noted that { $candidate } is away for work. If something is not right, open it and put it right.
    You read this because you lead the branch.
away-back-told-branch =
    Somebody who was away is back
    { $by } says that { $candidate } is back. The branch is asked to meet them and give them something to do.
    You read this because you lead the branch.
away-told =
    Somebody is noted as away for work
    { $candidate } is away for work. You are still asked every month; a talk by phone is enough.
away-back-told =
    Somebody who was away is back
    { $candidate } is back. Please meet and talk in person.
open-one-away =
    Before the branch meeting of month { $month }
    { $branch } meets { $meeting }.
    { $candidate } is away for work. Did you talk by phone in the past month? { $in_time }
# audience: part
open-line-away = – { $candidate } (away for work)
report-met-away =
    Report, { $when }
    { $candidate } is away for work. Did you talk by phone in the past month?
    { $last }

## audience: part

pack-candidate-away = – { $candidate }: away for work, { $back }

## audience: other

## Still away, or back

away-back-ask =
    Is somebody who was away back?
    { $candidate } was expected in { $month }/{ $year } and is not noted as back. This is asked once only.
    You receive this because you lead the branch.
# audience: part
away-back-brief = { $candidate }: back from work away?

## The host branch

host-told =
    Your branch is asked to follow somebody who lives here for a time
    { $branch } asks { $host } to follow and help { $candidate }, who works here.
    Every { $months } months the assistant asks for one short remark. You see this one person only, and only meanwhile.
host-ask =
    Please give a remark on somebody who lives here for a time
    { $branch } asks { $host } for a remark on { $candidate }, who has worked here since { $since_full }.
    Choose one answer, and add a line if needed. You receive this because you lead the host branch.
host-ask-home =
    Remarks of the host branch
    { $candidate } has been away since { $since_full }. Has the host branch ({ $host }) sent its remarks? Once they came, please note the day and the gist.
    You receive this because you lead the branch.
# audience: part
host-brief = The host branch's remarks on { $candidate }
hosted-one =
    Living here for a time: { $code }
    Name: { $name }
    Sent by: { $branch }. Has worked here since { $since }.
    { $remarks }
host-over =
    Seeing to somebody living with you is over
    The branch need not send remarks on { $code } any more. Those it sent are kept at home. Thank you.
host-answer =
    Your remark
    How has { $candidate } been here?
host-answer-entered =
    What does the host branch say?
    About { $candidate }: choose what is nearest to the paper.
host-day =
    Of which day is the remark?
    About { $candidate }: press the button, or type the day on the paper.
host-day-unfit =
    That day cannot be taken
    A remark is on the time away, from { $since_full } until today.
host-noted =
    Your remark on { $code } of { $day_full } is kept
    The secretary at home is told. Thank you.
host-entered =
    The host branch's remark on { $code } of { $day_full } is kept
    Only the branch and the committee can read it.
host-remark-came =
    A host branch sent its remarks
    There is a remark on { $candidate }. You receive this because you lead the branch.

host-takes-part = takes part regularly
host-works-well = works and behaves well
host-little = takes little part because of work
host-not-met = could not be met
host-gone = has moved elsewhere

## X7. Before Tết and other days of coming home

home-round-tet =
    Tết: meet those who work away
    On the list of { $unit }, { $n } are away for work, { $expected } of them expected back. Tết is on { $day }.
    Please meet them, encourage them, ask what they plan. For whoever comes, send { $word } with the code.
home-round =
    { $day_short }: meet those who work away
    On the list of { $unit }, { $n } are away for work, { $expected } of them expected back.
    Please meet them, encourage them, ask what they plan. For whoever comes, send { $word } with the code.
# audience: part
home-brief = { $day_short }: { $n } of { $unit } are away for work

## audience: part

timeline-away = – { $day_full }: away for work, { $place }
timeline-away-now = – { $at_full }: away for work, now at { $place }
timeline-back = – { $day_full }: back from work away
timeline-remark-came = – { $day_full }: the host branch sent a remark

## Buttons

choice-record-away = Note somebody away
    .word = NOTE AWAY
choice-see-away = See who is away
    .word = SEE AWAY
choice-see-away-all = List of those away
    .word = AWAY
choice-back-home = Back home
    .word = RETURNED
choice-away-longer = Stays longer
    .word = LONGER
choice-away-place = Amend the place
    .word = WORK PLACE
choice-away-host = Amend the host branch
    .word = AMEND HOST
choice-give-remark = Give a remark
    .word = GIVE REMARK
choice-enter-remark = Enter what came
    .word = REMARK CAME
choice-see-hosted = See who lives here
    .word = SEE GUEST
choice-note-away = Keep it so
    .word = KEEP SO
choice-not-known = Not known
    .word = NOT KNOWN
choice-host-ours = A branch of ours
    .word = OUR BRANCH
choice-host-elsewhere = A branch elsewhere
    .word = ELSEWHERE
choice-host-none = No branch yet
    .word = NO HOST
choice-since-today = Today, { $day_short }
    .word = TODAY
choice-host-takes-part = Takes part regularly
    .word = TAKES PART
choice-host-works-well = Works well
    .word = WORKS WELL
choice-host-little = Takes little part
    .word = BUSY
choice-host-not-met = Could not be met
    .word = UNSEEN
choice-host-gone = Has moved elsewhere
    .word = GONE AWAY
