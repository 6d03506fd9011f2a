### Recording the road from nomination to official member: /stage.

command-stage = record a step, a resolution, a decision, a ceremony
flow-stage = recording a step

## Whom, and where they stand

road-which =
    Record a step
    Whose step is it?
road-nobody =
    Record a step
    There is nobody on the list whose step could be recorded.
road-overview =
    Recording a step of { $code }
    { $candidate }
    Now: { $stage }{ $since }.
    { $next }
    { $missing }
    { $flags }
    { $failures }
# audience: part
road-since = , since { $day_full }
# audience: part
road-next = Next step: { $stage }.
# audience: part
road-missing =
    By what is on record, this is missing before that step:
    { $lines }
# audience: part
road-missing-line = – { $what }
# audience: part
road-missing-more = – and { $n } more papers, see the list of papers
# audience: part
road-failures = { $above ->
    [yes] { $n } votes did not reach the share; the matter is for the superior and the competent committee to consider and decide.
   *[no] { $n } votes did not reach the share so far. { $branch ->
        [yes] The branch may consider and vote again at another meeting; the result is reported in full to the committee.
       *[no] The committee that voted may consider it again at another meeting.
    }
}
road-assign-first =
    Record who is assigned to help
    The next step of { $candidate } is taken once the branch has resolved who helps. Record the assignment and the step follows by itself.
stage-receive-first =
    The nomination of { $code } waits
    Receive or return the nomination first; the step follows.
stage-union-first =
    The nomination of { $code } is not with the branch yet
    The youth union of the commune has not recorded its resolution. Once it has, the branch secretary receives it.

## Question by question

# audience: part
road-once-more =
    { $problem }
    { $question }
road-ask-day =
    The day
    { $what }: on which day? For example { $day_typed }.
road-ask-received =
    The day the decision was received
    On which day did the branch receive the decision?
road-ask-number =
    The number of the paper
    The number of the resolution or decision, for example { $code }. Skip it if there is none yet.
road-ask-tally =
    The vote
    Will you record the numbers of the vote?
road-ask-roll =
    Official members on the roll
    How many official members has the branch? By the roll on record: { $n }.
road-ask-roll-grassroots =
    Members of the grassroots committee
    How many members of the grassroots committee have a vote?
road-ask-roll-standing =
    Members of the standing committee
    How many members of the standing committee have a vote? The other committee members are not counted.
road-ask-roll-committee =
    Members of the whole committee
    How many members of the commune's whole committee have a vote? All of them, not the standing committee alone.
road-ask-left-out =
    Members left out of the count
    { $differs }
    Is anybody left out when the share is worked out? That is: temporarily transferred; exempt from meetings and absent; suspended or detained.
# audience: part
road-roll-differs = By the roll on record the branch has { $n } official members; you entered { $roll }. Please check; if it is right go on, to change it send BACK.
road-ask-transferred =
    Members left out of the count
    How many are temporarily transferred? Type 0 for none.
road-ask-exempt =
    Members left out of the count
    How many are exempt from meetings and absent? Type 0 for none.
road-ask-suspended =
    Members left out of the count
    How many are suspended or detained? Type 0 for none.
road-ask-present =
    The vote
    { $needed }
    How many members with a vote were present?
road-ask-favour =
    The vote
    How many were in favour?
road-ask-against =
    The vote
    How many were against?
road-ask-method =
    The vote
    How was it voted?
road-ask-exit = { $strikes ->
    [yes] Why are they no longer followed? To strike somebody off, record the branch's vote first, then the committee's decision.
   *[no] Why are they no longer followed? Only a general reason is recorded; anything more is said in person.
}
road-ask-back =
    Back to an earlier step
    Back to which step? What was recorded can still be read.
road-ask-why =
    Back to an earlier step
    Why?
road-ask-event =
    Record a date
    Which one? Only the day is recorded, never a content.
road-ask-mistake =
    Take back a date recorded by mistake
    Which one? It counts no more, but stays in the journal.

# audience: part
road-needed = The share needed: { $share }{ $of }. { $n } of { $counted } in favour are needed. { $cited }
# audience: part
road-needed-of = , of { $counted } (roll { $roll }, left out { $out })
# audience: part
road-cited = { $confirmed ->
    [yes] Basis: { $cited }.
   *[no] Basis: { $cited }. The committee has not confirmed this yet; please check the document first.
}
# audience: part
road-uncited = The committee has not confirmed this share yet; please check the document first.
# audience: part
road-result = { $reached ->
    [yes] { $n } of { $counted } needed, { $votes } in favour: reached. { $cited }
   *[no] { $n } of { $counted } needed, { $votes } in favour: not reached. { $cited }
}

# audience: part
road-problem-no-day = That day was not understood.
# audience: part
road-problem-later = That day is still to come. Please give a day that has been, or today.
# audience: part
road-problem-before = It cannot be received before it was signed.
# audience: part
road-problem-too-early = That is earlier than what has to come before it, on record for { $day_full }. Please look again.
# audience: part
road-problem-number = That number could not be recorded. Please type number and sign without marks, for example { $code }.
# audience: part
road-problem-whole = Please type a number.
# audience: part
road-problem-negative = Please type a number from 0 on.
# audience: part
road-problem-quorum = A branch meets validly with { $n } official members or more. Please look at the number again.
# audience: part
road-problem-nobody = There must be at least one on the roll. Please check the number.
# audience: part
road-problem-left-out = Those left out cannot be as many as the whole roll.
# audience: part
road-problem-present = There cannot be more present than are counted on the roll.
# audience: part
road-problem-votes = In favour and against together cannot be more than were present.
# audience: part
road-problem-overtaken =
    Not recorded: the stage has just changed
    While you were filling this in, another step was recorded. What you entered was not recorded and is not kept. Below is the stage as it stands; if something is still to be recorded, please choose again.

## The last look, and what came of it

road-check =
    Look once more before the step of { $code } is recorded
    { $candidate }
    { $mistake ->
        [yes] Date taken back: { $what }
       *[no] { $back ->
            [yes] Back to: { $what }
           *[no] To record: { $what }
        }
    }
    { $lines }
# audience: part
road-line-day = – Day: { $day }
# audience: part
road-line-received = – Received by the branch: { $day }
# audience: part
road-line-number = – Number: { $code }
# audience: part
road-line-back = – Reason: { $reason }
# audience: part
road-line-out-of-order = – Please look again: this is earlier than the present step ({ $day_full }). If it was so, it can be recorded.
# audience: part
road-line-tally = – Vote: roll { $roll }, present { $present }, in favour { $votes }, against { $against }{ $method }
# audience: part
road-line-method = , { $method }
# audience: part
road-line-left-out = – { $n } not counted: transferred for a time { $transferred }, exempt { $exempt }, suspended or detained { $suspended }
road-done =
    Recorded
    { $candidate }: { $stage }.
    { $result }
    { $probation }
# audience: part
road-event-noted = Date recorded: { $what }, { $day_full }.
# audience: part
road-event-again = On record already, and not recorded a second time: { $what }, { $day_full }.
# audience: part
road-event-gone = That date counts no more. What was counted from it has been worked out anew.
# audience: part
road-reopened = Put right: the road goes on, and whoever helped goes on helping. Tasks and time away that ended with it are open again.
# audience: part
road-hand-over = The case is closed here. One thing is left: print the hand-over sheet and enter it in the members' handbook.
# audience: part
road-assign-again = After the ceremony the branch assigns an official member again, to help the probationary member. Whoever helps now goes on until then; the monthly reports go on as before.
road-vote-failed =
    The vote is recorded
    { $candidate }
    { $result }
    { $follows }
road-vote-taken-back =
    The vote is put right
    { $candidate }: the vote entered for { $day_full } counts no more. If there is a right result, please record it again.
    { $follows }
road-vote-again =
    This vote was recorded before
    { $candidate }
    { $result }
    It is not recorded twice: the same day, number and tally.
    { $follows }
road-file-not-yet =
    The resolution that the papers be made is recorded
    { $candidate } has not moved on, for by what is on record this is missing:
    { $missing }
    Once it is there, write STAGE with the code.
tally-below-share =
    Please look at the vote again
    { $n } of { $counted } needed, { $votes } in favour: not reached. If a number is wrong, type the four again.
    If the branch has not agreed, choose to continue; the vote itself is recorded with /stage.
# audience: part
road-timeline = – { $day_full }: { $back ->
    [yes] back to: { $stage }
   *[no] { $stage }
}{ $number }{ $reason }{ $gone }
# audience: part
road-timeline-reason = , because: { $reason }
# audience: part
road-timeline-gone = {" "}(put right)
# audience: part
road-timeline-number = , number { $code }
# audience: part
road-timeline-vote =
    – { $day_full }: { $body } voted { $what }{ $number }
    Roll { $roll }{ $out ->
        [0] {""}
       *[other] , left out { $out }
    }, present { $present }, for { $votes }, against { $against }. Needed { $n } of { $counted }, there were { $votes }: { $reached ->
        [yes] enough.
       *[no] not enough.
    }
# audience: part
road-body-branch = the branch
# audience: part
road-body-grassroots = the grassroots committee
# audience: part
road-body-standing = the standing committee
# audience: part
road-body-committee = the whole committee
# audience: part
road-vote-on-list = on the list of those preparing for admission
# audience: part
road-vote-on-mentor = on who is to help
# audience: part
road-vote-on-file = on preparing the file
# audience: part
road-vote-on-admission = on admission
# audience: part
road-vote-on-recognition = on recognition
# audience: part
road-vote-on-strike = on striking off

## Those concerned

# audience: mentor
road-told-mentor =
    A step on for somebody you help
    { $candidate }: { $stage }, { $day_full }. Thank you for your help.
# audience: mentor
road-told-mentor-probation =
    A step on for somebody you help
    { $candidate }: { $stage }, ceremony on { $day_full }. The branch now assigns a member to help during probation; until then you go on, and the monthly report goes on as before.
# audience: mentor
road-told-mentor-official =
    Your help is complete
    { $candidate }: { $stage }, decision of { $day_full }. There are no more monthly reports. Thank you for your help all this time.
# audience: mentor
road-told-mentor-back =
    A step put right
    { $candidate }: now { $stage }. The step after it is looked at again.
# audience: mentor
road-told-mentor-resumed =
    Your help goes on
    { $candidate }: now { $stage }. What you were told before, that it had ended, was recorded by mistake; please go on as before.
# audience: mentor
road-told-mentor-left =
    Your assignment has ended
    { $candidate}: no longer followed since { $day_full }. To know more, please speak to the branch secretary. Thank you.
# audience: mentor
road-told-organisation =
    Where { $code } stands
    { $branch }: { $stage }, { $day_full }. { $from_unit ->
        [yes] Please go on with care and tasks.
       *[no] Thank you for your nomination.
    }
# audience: mentor
road-told-organisation-official =
    What became of { $code }
    { $branch }: { $stage }, decision of { $day_full }. The case is closed. { $from_unit ->
        [yes] Our thanks to your organisation.
       *[no] Thank you for your nomination.
    }
# audience: mentor
road-told-organisation-back =
    A step of { $code } put right
    { $branch }: now { $stage }. { $from_unit ->
        [yes] Please go on with care and tasks.
       *[no] Thank you for your nomination.
    }
# audience: mentor
road-told-organisation-left =
    What became of { $code }
    { $branch } no longer follows them since { $day_full }. To know more, please speak to the branch secretary. { $from_unit ->
        [yes] Our thanks to your organisation.
       *[no] Thank you for your nomination.
    }
road-told-branch =
    A step was recorded
    { $candidate }: { $stage }, { $day_full }.
road-told-branch-probation =
    A step was recorded
    { $candidate }: { $stage }, ceremony on { $day_full }.
    Please have the branch assign an official member again, to help during probation. Whoever helps goes on until then.
road-told-branch-official =
    A step was recorded
    { $candidate }: { $stage }, decision of { $day_full }. The case is closed here: no more reports, no more reminders.
    One thing is left: print the hand-over sheet and enter it in the members' handbook.
road-told-branch-back =
    A step put right
    { $candidate }: now { $stage }.
road-told-branch-left =
    Recorded as no longer followed
    { $candidate }: since { $day_full }.
stage-told-above =
    For the committee to consider
    { $candidate }: the branch has voted { $n } times on the proposal { $what }, each time below the share.
    By the regulation the superior and the competent committee now consider and decide.
    You get this because you are in charge of the branch or of the members' work.

stage-told-above-back =
    A vote put right
    { $candidate }: one vote of the branch had been entered wrongly and counts no more. { $n } are left that did not reach the share; the branch goes on considering it, it is not for the level above yet.
    You get this because you had been told of it.

## Terms

# audience: part
road-what-strike = a vote on proposing to strike off
# audience: part
road-what-unvote = this vote was entered wrongly and counts no more
# audience: part
road-what-appraise = the grassroots committee resolves to propose recognition
# audience: part
road-what-above = the superior committee's decision is awaited
# audience: part
road-day-received = Received
# audience: part
road-day-listed = Resolution to put on the list
# audience: part
road-day-trained = Certificate issued
# audience: part
road-day-file = The branch agreed that the papers be made
# audience: part
road-day-verification = Letter asking for verification sent
# audience: part
road-day-opinions = All replies received
# audience: part
road-day-proposed = The branch's resolution to propose admission
# audience: part
road-day-appraised = The grassroots committee's resolution
# audience: part
road-day-decided = Decision on admission signed
# audience: part
road-day-probation = Ceremony held
# audience: part
road-day-recognition = The branch's resolution to propose recognition
# audience: part
road-day-official = Decision on recognition signed
# audience: part
road-day-strike = The branch's vote
# audience: part
road-day-other = From
# audience: part
road-missing-mentor-resolved = a resolution assigning who helps
# audience: part
road-missing-mentor-again = who helps, assigned again after the ceremony
# audience: part
road-missing-class-certificate = the certificate of the class on the Party
# audience: part
road-missing-decision-received = the day the branch received the decision
# audience: part
road-missing-new-member-class = the certificate of the new members' class
# audience: part
road-missing-probation = the whole time of probation
# audience: part
road-milestone-motives-talk = Talk about motives held
# audience: part
road-milestone-class-certificate = Certificate of the class on the Party
# audience: part
road-milestone-admission-extended = More time to decide on admission
# audience: part
road-milestone-decision-received = Decision received by the branch
# audience: part
road-milestone-member-profile = New member's own papers filled in
# audience: part
road-milestone-new-member-class = Certificate of the new members' class
# audience: part
road-milestone-recognition-extended = More time to decide on recognition
# audience: part
road-milestone-handed-over = Handed over to the members' handbook
# audience: part
resolution-recognition = to recognise as an official member
# audience: part
resolution-strike = to strike off
# audience: part
road-share-two-thirds = two thirds or more, rounded up
# audience: part
road-share-more-than-half = more than half
# audience: part
road-method-cards = by raised cards
# audience: part
road-method-secret = by secret ballot
# audience: part
road-exit-withdrawn = nomination withdrawn
# audience: part
road-exit-taken-off = taken off the list
# audience: part
road-exit-file-stopped = papers stopped
# audience: part
road-exit-moved-away = moved away
# audience: part
road-exit-own-wish = at their own wish
# audience: part
road-exit-other = another reason
# audience: part
road-exit-struck = struck off by the committee's decision
# audience: part
road-back-entered-wrongly = entered wrongly
# audience: part
road-back-once-more = the step is to be done again
# audience: part
road-back-committee-returned = returned by the committee
# audience: part
duty-assign-probation = assign again who helps the probationary member { $candidate }, after the ceremony. You are the { $role }.

# audience: part
handover-want-again = – { $candidate }: nobody assigned again since the ceremony

## Buttons

choice-road-next = Record the next step
    .word = TAKE STEP
choice-road-appraise = Grassroots resolution
    .word = GRASSROOTS
choice-road-further = And the step after
    .word = STEP AFTER
choice-road-look = Where they stand
    .word = SEE STAGE
choice-road-above = Superiors decide
    .word = SUPERIORS
choice-road-strike = Vote to strike off
    .word = STRIKE OFF
choice-road-unvote = Vote entered wrongly
    .word = WRONG VOTE
choice-road-event = Record another date
    .word = ANOTHER DATE
choice-road-mistake = Take back a wrong date
    .word = DROP DATE
choice-road-exit = No longer followed
    .word = LEAVE ROAD
choice-road-back = Back to a step before
    .word = STEP BACK
choice-road-tally = Record the numbers
    .word = WITH NUMBERS
choice-road-no-tally = Without numbers
    .word = NO NUMBERS
choice-road-not-received = Not received yet
    .word = NOT RECEIVED
choice-road-roll = { $n } it is
    .word = BY ROLL
choice-road-out-none = Everybody counts
    .word = ALL COUNT
choice-road-out-some = Some do not count
    .word = SOME OUT
choice-road-method-cards = Raised cards
    .word = CARDS
choice-road-method-secret = Secret ballot
    .word = SECRET
choice-road-record = Record it
    .word = RECORD
choice-road-again = From the start
    .word = FROM START
choice-road-exit-withdrawn = Nomination withdrawn
    .word = NOMINATION WITHDRAWN
choice-road-exit-taken-off = Taken off the list
    .word = TAKEN OFF
choice-road-exit-file-stopped = Papers stopped
    .word = PAPERS STOPPED
choice-road-exit-moved-away = Moved away
    .word = WENT AWAY
choice-road-exit-own-wish = Own wish
    .word = OWN WISH
choice-road-exit-other = Another reason
    .word = REASON NOT NAMED
choice-road-exit-struck = It was decided
    .word = WAS DECIDED
choice-road-back-entered-wrongly = Entered wrongly
    .word = WRONG ENTRY
choice-road-back-once-more = To be done again
    .word = DO AGAIN
choice-road-back-committee-returned = Committee returned it
    .word = RETURNED IT
choice-road-stage = { $n }. { $stage }
    .word = { $n }
choice-road-dated = { $n }. { $milestone }, { $day_full }
    .word = { $n }
choice-road-milestone = { $n }. { $milestone }
    .word = { $n }
