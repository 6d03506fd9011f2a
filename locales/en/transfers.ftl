### Moving to another branch, with the code and the dates.

command-transfer = note that somebody moves to another branch
flow-transfer = noting a move to another branch

transfer-ask-who = Who moves to another branch?
transfer-ask-where =
    Where to?
    Does { $candidate } move to a branch of the commune, or out of it?
transfer-ask-unit = To which branch?
transfer-ask-place =
    To which place?
    About { $candidate }: the branch, or the commune and province. No home address, no numbers.
transfer-ask-day =
    From which day on?
    About { $candidate }: press the button, or type the day, for example { $lately_typed }.
transfer-ask-why =
    Why do they move?
    About { $candidate }: please choose a general reason.
transfer-check =
    Please look once more before the move is noted
    { $candidate }
    { $to }
    – From: { $day }
    – Reason: { $why }
    { $leaves ->
        [yes] Their road ends here; the dates can be printed to hand over.
       *[no] The branch before sees no more. Code, dates and remarks go along; those who helped are relieved.
    }
# audience: part
transfer-to-ours = – To: { $branch }
# audience: part
transfer-to-elsewhere = – Out of the commune: { $place }
transfer-over =
    The road of { $code } has ended here
    Nothing has changed.
transfer-day-unfit =
    That day cannot be taken
    It cannot be after today, nor before an earlier move. Please look again.
transfer-noted =
    Noted that { $code } moved to another branch
    { $branch } follows from { $day_full } on and is asked to assign a mentor. The figures before stay with the former branch.
transfer-noted-left =
    Noted that { $code } moved out of the commune
    The road ends here from { $day_full }. The dates can be printed to hand over, without remarks.
transfer-came =
    Somebody moved to your branch
    { $candidate } moved from { $before } to { $branch } on { $day_full }. Code and dates stay.
    Please assign a member to follow and help.
    { $official ->
        [yes] A member on probation: once the papers of the transfer are presented, please press the button.
       *[no] {""}
    }
transfer-went =
    { $code } moved to another branch
    Since { $day_full }. The figures before stay with your branch.
transfer-papers-noted =
    Noted: the papers of { $code } came on { $day_full }
    The transfer is done. Thank you.
transfer-papers-known =
    The papers of { $code } were noted before
    Nothing has changed.

transfer-home = lives elsewhere
transfer-work = works elsewhere
transfer-study = studies
transfer-branches = branches were drawn anew

## audience: part

timeline-moved =
    – { $day_full }: moved from { $before } to { $branch }: { $why }
timeline-moved-out =
    – { $day_full }: moved out of the commune: { $why }

## The page of dates

dates-file = dates-{ $code }
dates-caption = Dates of { $code }, to hand over
dates-heading = Dates – { $code }
dates-whose =
    Stage: { $stage }
    Name: { $name }
    Followed in: { $branch }
dates-move = { $day_full }: { $stage }
dates-event = { $day_full }: { $event }
dates-none = No date is on record.
dates-note = This page has stages and days as recorded, no remark, and stands for no paper of the Party.
# audience: other
dates-event-motives-talk = talk about motives held
dates-event-class-certificate = certificate of the awareness class
dates-event-file-agreed = the branch agreed that the papers be made
dates-event-verification-sent = verification requested
dates-event-verification-reply = verification answered
dates-event-admission-proposed = the branch proposed admission
dates-event-admission-appraised = the grassroots committee proposed admission
dates-event-admission-extended = longer period to decide on admission
dates-event-decision-signed = admission decided
dates-event-decision-received = decision received by the branch
dates-event-ceremony = admission ceremony
dates-event-member-profile = the member's own papers filled in
dates-event-new-member-class = certificate of the class for new members
dates-event-recognition-proposed = the branch proposed recognition
dates-event-recognition-appraised = the grassroots committee proposed recognition
dates-event-recognition-extended = longer period to decide on recognition
dates-event-recognition-decided = recognition decided
dates-event-transfer-decided = transfer of membership noted
dates-event-transfer-done = papers of the transfer received
dates-event-handed-over = handed over to the members' handbook

## Buttons

choice-moves-ours = To a branch of ours
    .word = TO BRANCH
choice-moves-elsewhere = Out of the commune
    .word = OUTSIDE
choice-note-transfer = Note the move
    .word = NOTE MOVE
choice-papers-came = The papers came
    .word = PAPERS CAME
choice-print-dates = Print the dates
    .word = PRINT DATES
choice-transfer-home = Lives elsewhere
    .word = NEW HOME
choice-transfer-work = Works elsewhere
    .word = NEW WORK
choice-transfer-study = Studies
    .word = STUDIES
choice-transfer-branches = Branches redrawn
    .word = REDRAWN
