### Assigning a member or an organisation to follow and help.

command-assign = assign a member to follow and help
flow-assign = an assignment

assign-nobody =
    There is nobody to assign to yet
    Nobody on the list has been received. To put somebody forward, send NOMINATE.
assign-not-received =
    { $code } is not received yet, or has left the list
    Nothing was changed. Receive the nomination first, then assign.
assign-candidate =
    To assign a mentor
    Choose the person to be helped. Those without anybody come first.
assign-kind =
    In what way?
    { $candidate }: { $state }
# audience: part
assign-state-none = nobody follows and helps yet.
# audience: part
assign-state = { $person } follows and helps. { $resolved ->
        [yes] { "" }
       *[no] The day of the resolution is not noted.
    }
# audience: part
assign-state-handover = { $person } follows and helps, and asks to hand over.
assign-person =
    Which member?
    The branch's official members, with how many each helps now.
assign-no-member =
    There is nobody to assign
    The branch's roll has no further official member. To add one, please contact the Party Building Board.
assign-load =
    Please think it over
    { $person } helps { $load } already. Assign all the same?
assign-why =
    Why does the mentor change?
    This general reason only is written down. Anything else is better said in person.
assign-unit = Which organisation is to follow and help?
assign-no-unit = There is no further chapter or organisation.
assign-when =
    On what day did the branch resolve it?
    Type the day, for example { $lately_typed }. Without a resolution, put it to a meeting.
assign-not-a-day = There is no such day, or it is written in a way that is not clear.
assign-day-later = That day has not come yet. Without a resolution, put it to a meeting.
assign-check =
    Please look again before it is noted
    – To be helped: { $candidate }
    { $whom }
    { $former }
    – Basis: { $basis }
# audience: part
assign-check-primary = – Follows and helps: { $person }
# audience: part
assign-check-helper = – Helps too: { $person }
# audience: part
assign-check-organisation = – Organisation that follows: { $unit }
# audience: part
assign-check-former = – In place of { $person }, because: { $why }
# audience: part
assign-resolved-on = resolution of { $day_full }
# audience: part
assign-put-to-meeting = to be put to the meeting of { $meeting_short }
# audience: part
assign-put-to-next = to be put to the next meeting

assign-already =
    That member is assigned to { $code } already
    Nothing was changed.
assign-changed-meanwhile =
    The assignment to { $code } has just been changed on another phone
    Nothing more was noted. Send ASSIGN to look again.
assign-done =
    The assignment to { $code } is noted
    { $told ->
        [yes] The member assigned will be told.
       *[no] The member assigned is not using the assistant; please tell them in person.
    }
    { $former ->
        [yes] The member relieved is told and thanked.
       *[no] { "" }
    }
assign-done-unit =
    An organisation is to follow and help { $code }
    { $told ->
        [yes] It will be told, by code only.
       *[no] It could not be reached; please tell it in person.
    }
assign-resolution-noted = The day of the resolution on { $code } is noted.

## audience: mentor

assigned-primary =
    The branch gives you a task: to follow and help
    { $branch } assigns you to follow and help { $candidate } ({ $basis }).
    Each month before the branch meets the assistant asks a few questions: did you meet, strengths, what to work on, the task. It takes a minute.
    If it becomes difficult, ask to hand over at any time.
assigned-probation =
    The branch gives you a task: to help during probation
    { $branch } assigns you to help the probationary member { $candidate } ({ $basis }).
    Each month the assistant still asks a few questions before the branch meets. When probation ends you write your remarks on paper.
    If it becomes difficult, ask to hand over at any time.
assigned-helper =
    The branch gives you a task: to help
    { $branch } assigns you to help { $candidate } too ({ $basis }).
    The monthly report comes from the member who is answerable.
assignment-ended =
    You no longer follow and help { $code }
    { $branch } has assigned another member. The reports you sent are kept.
    Thank you for following and helping.
assignment-moved =
    You no longer follow and help { $code }
    { $code } has moved to another branch, which assigns who helps from now on. The reports you sent are kept.
    Thank you for following and helping.

## audience: other

assigned-organisation =
    The branch asks your organisation to follow and help { $code }
    { $branch } asks { $unit } to follow and help { $code } too ({ $basis }).
    To talk about the person, please meet the branch's secretary.

## Why a mentor changes

change-moved-away = moved away
change-illness = illness or family matters
change-handover = asked to hand over
change-other = another reason

## Buttons (audience: part)

choice-assign-mentor = Choose who helps
    .word = CHOOSE
choice-assign-none-yet = { $candidate }: nobody yet
    .word = { $code }
choice-assign-hand-over = { $candidate }: hand-over asked
    .word = { $code }
choice-assign-helped = { $candidate }: { $person }
    .word = { $code }
choice-assign-primary = Follow and help
    .word = ANSWERABLE
choice-assign-helper = Help too
    .word = HELP TOO
choice-assign-organisation = Chapter, organisation
    .word = ORGANISATION
choice-assign-resolved = Day of resolution
    .word = RESOLUTION DAY
choice-member = { $person } – helps { $load } now
    .word = { $n }
choice-assign-anyway = Assign all the same
    .word = ANYWAY
choice-change-moved-away = Moved away
    .word = MOVED AWAY
choice-change-illness = Illness, family
    .word = NOT WELL
choice-change-handover = Asked to hand over
    .word = ASKED TO
choice-change-other = Another reason
    .word = ANOTHER REASON
choice-put-to-meeting = To the meeting of { $meeting_short }
    .word = TO MEETING
choice-put-to-next = To the next meeting
    .word = NEXT MEETING
choice-assign-note = Note it
    .word = NOTE IT
choice-assign-again = Choose again
    .word = CHOOSE AGAIN
