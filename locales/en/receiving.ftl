### Receiving a nomination, returning it to be completed (M7).

flow-supplement = completing a nomination

nomination-waits =
    A new nomination waits for you – { $branch }
    { $candidate }, nominated by { $by }.
    { $organisation }
    { $reason }
    To receive it puts it before the branch; only the branch decides. You get this as the branch's secretary.
# audience: part
nomination-waits-reason = Why: { $text }
# audience: part
nomination-waits-organisation = Nominating organisation: { $unit }.
nominations-wait =
    Nominations waiting for you
    Look at each, then receive it or return it to be completed.
nominations-none-wait = No nomination is waiting.

receive-done =
    Nomination { $code } is received
    The nominator is told. Next: assign a member to follow and help, by the branch's resolution.
    { $flags }
return-why =
    Why is nomination { $code } returned?
    The nominator is told this general reason only. Anything else is better said in person.
return-done = Nomination { $code } is returned to be completed. The nominator is told the general reason.

## Somebody was first

nomination-received-already =
    Nomination { $code } was received already
    Nothing more was changed. The nominator has been told.
nomination-returned-already =
    Nomination { $code } was returned already
    Nothing more was changed. When it is handed in again, the secretary gets a new message.
nomination-proposed-still =
    Nomination { $code } is with the youth union's committee
    It resolves and then hands it to the branch. Nothing has changed.
nomination-withdrawn-already =
    Nomination { $code } was withdrawn by the nominator
    Nothing more was changed.
nomination-waits-already =
    Nomination { $code } is handed in again and waits for the secretary
    Nothing more was changed. You will be told what comes of it.

## To the nominator

nomination-received =
    Nomination { $code } is received
    The secretary of { $branch } received it on { $at_full }. The branch considers it and resolves; expected at the meeting of { $meeting_short }.
    You will be told after the meeting.
nomination-received-undated =
    Nomination { $code } is received
    The secretary of { $branch } received it on { $at_full }. The branch considers it and resolves.
    You will be told after the branch has met.
nomination-returned =
    Nomination { $code } is to be completed
    { $branch } returns it: { $reason }.
    Everything you entered is kept. To talk about it, please meet the branch's secretary.
supplement-line =
    To complete nomination { $code }
    Please write one line on what was completed. No background, relatives, religion or document numbers.
supplement-empty =
    The line is empty
    Please write a few words on what was completed for { $code }.
supplement-done =
    Nomination { $code } is handed in again
    { $told ->
        [yes] The secretary will look at it; you will be told.
       *[no] The secretary could not be reached here; please tell them yourself.
    }
supplement-done-proposed =
    Nomination { $code } is handed in again
    { $told ->
        [yes] The committee of the youth union will look at it again; you will be told.
       *[no] The youth union could not be reached here; please tell them yourself.
    }
withdraw-sure =
    Withdraw nomination { $code }?
    The branch then no longer considers it on your word. Press once more to withdraw.
withdraw-done = Nomination { $code } is withdrawn. The secretary is told.
nomination-withdrawn =
    Nomination { $code } was withdrawn
    The nominator withdrew it. There is nothing more for you to do.

## Buttons (audience: part)

choice-see-card = Open the card
    .word = OPEN CARD
choice-receive-code = Receive { $code }
    .word = RECEIVE { $code }
choice-return-code = Return { $code }
    .word = RETURN { $code }
