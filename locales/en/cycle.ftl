### The monthly cycle: the meeting pack, the group's prompt, the conclusion, telling the one above.

## audience: pack

pack =
    Preparing the meeting – candidates, month { $month }{ $updated ->
        [yes] {" "}(up to date)
       *[no] {""}
    }
    { $branch } meets at { $meeting }{ $place }.{ $target }
    { $lines }
pack-each =
    Month { $month } – each person
    { $candidate }
    { $lines }
pack-all-read = That is all. The branch considers and concludes at its meeting.

## audience: part

pack-line = { $n }. { $what }
pack-consider =
    For the branch to consider and vote on: { $count }
    { $people }
pack-consider-received = – { $candidate }: nomination newly received
pack-consider-proposed = – { $candidate }: the next step is proposed
pack-person = – { $candidate }
pack-nobody = The list is empty. The branch may look for people to introduce.
pack-reports =
    This month: { $total ->
        [one] { $total } person
       *[other] { $total } people
    }. Reports: { $answered }.{ $missing ->
        [0] {""}
       *[other] {" "}Not yet:
    }
    { $lines }
pack-not-yet = – { $candidate }: { $mentor }
pack-not-yet-reminded = – { $candidate }: { $mentor }, reminded on { $day_short }
pack-not-reached = – { $candidate }: { $mentor }, out of reach since { $heard_short }
pack-never-heard = – { $candidate }: { $mentor }, the assistant has not heard from them so far
pack-away = – { $candidate }: { $mentor }, away until { $day_short }
pack-not-joined = – { $candidate }: { $mentor }, has not joined
pack-ask-in-person = – { $candidate }: { $mentor }, to be asked in person
pack-no-mentor = – { $candidate }: no mentor assigned
pack-without-mentor =
    Missing: no mentor assigned
    { $people }
pack-unresolved =
    Missing: the branch's resolution assigning the mentor
    { $people }
pack-in-person = To be asked in person (no smartphone): { $count }.
pack-in-charge = Committee member in charge: { $person }{ $sent ->
        [yes] , who was sent the date.
       *[no] {"."}
    }
# audience: part
pack-chapters-without-source =
    No source on the list yet:
    { $units }
# audience: part
pack-unit = – { $unit }
pack-each-none = No report this month.
pack-each-not-yet = No report this month from { $person }.
pack-by = { $paper ->
        [yes] { $mentor }, entered from a paper slip of { $at_short }:
       *[no] { $late ->
            [yes] { $mentor }, sent after the meeting, { $at_short }:
           *[no] { $mentor }, { $at_short }:
        }
    }
# After the hour of the meeting, in the same sentence; left out while no place is known.
at-place = , { $place }

## audience: group

prompt =
    { $branch } – meeting of month { $month }
    { $meeting }{ $place }.
    On the agenda: { $count ->
        [one] { $count } candidate
       *[other] { $count } candidates
    }{ $codes }{ $votes ->
        [0] {"."}
        [one] ; { $votes } matter for a vote.
       *[other] ; { $votes } matters for a vote.
    }
    Please think of further people worth introducing, and talk about it at the meeting.
    In the group we give no names of and no remarks about those introduced.
# audience: part
prompt-codes = {" "}({ $codes })
prompt-sources =
    { $branch } – meeting of month { $month }
    { $meeting }{ $place }.
    On the agenda: looking for people to introduce. Please think about it beforehand, and name people at the meeting.

## audience: other

prompt-forward =
    A message to pass on to the branch's group
    Hold the message below, forward it to the group, then press Passed on.
prompt-passed-on = Noted. Thank you.

conclude-ask =
    Conclusion of month { $month } – { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
    { $count ->
        [one] Did the branch conclude that this person continues, without change?
       *[other] Did the branch conclude that all { $count } continue, without change?
    }
chase =
    The conclusion of month { $month } is missing
    The meeting of { $meeting_short } has no conclusion on { $count ->
        [one] { $count } person
       *[other] { $count } people
    } yet. If it is not entered by { $day_short }, { $person }, committee member in charge, will get this message.
chase-alone =
    The conclusion of month { $month } is missing
    The meeting of { $meeting_short } has no conclusion on { $count ->
        [one] { $count } person
       *[other] { $count } people
    } yet. If the branch has met, please enter it; if not, please move the meeting.
escalate =
    For your attention – { $branch }
    Dear { $person }, committee member in charge of the branch.
    The meeting was set for { $meeting_short }; the conclusion of month { $month } has not been entered ({ $count ->
        [one] { $count } person
       *[other] { $count } people
    }).
    { $tried }
    Only you and the branch secretary get this message.
# audience: part
escalate-chased = The secretary was reminded on { $day_short }. { $heard }
# audience: part
escalate-heard = The assistant last heard from the secretary on { $day_short }; there may be no signal.
# audience: part
escalate-heard-since = The assistant last heard from the secretary on { $day_short }.
# audience: part
escalate-never-heard = The assistant has not heard from the secretary so far; there may be no signal.
# audience: part
escalate-not-reached = The secretary has not been reached since { $day_short }; there may be no signal.
escalate-copy =
    The member in charge has been told: month { $month }
    { $person } has just been told that the conclusion on { $count ->
        [one] { $count } person
       *[other] { $count } people
    } is missing, as announced.
    You get this as the branch's secretary.
escalate-noted = Noted. The branch secretary will be told that you get in touch.
escalate-contact =
    The member in charge will get in touch
    { $person } will get in touch with you about the conclusion of month { $month }.

choice-all-tasks = All my tasks
    .word = ALL MY TASKS

command-pack = see the branch's page for the meeting
choice-meeting-page = Meeting page
    .word = PREPARE
