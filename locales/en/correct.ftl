### When something went wrong: it is put right, each time with a reason; the old entry stays readable, marked "corrected".

command-correct = put right what was entered wrongly
flow-correct = a correction

correct-what =
    What is to be put right?
    Every correction is kept with its reason; the old entry stays readable, marked "corrected".
correct-why = Why does it need correcting?
correct-look =
    Look again before it is put right
    { $what }
    { $why }
# audience: part
correct-look-why = Reason: { $why }.
# audience: part
correct-look-on = On { $candidate }:
# audience: part
correct-look-line = – { $what }
# audience: part
correct-keeps-old = The old entry stays readable on the card, marked "corrected".
correct-nothing =
    There is nothing of this kind to put right
    You can choose something else below.
correct-changed-meanwhile =
    This has just changed
    Somebody may have been quicker, or it reads otherwise now. Nothing more was recorded. Please look again and begin anew.
correct-code-unknown =
    That code is not in the list
    Please check the code, or choose somebody under the question.
correct-name-unknown =
    Nobody of that name is in the list
    Please type the name again, or choose the number under the question.
correct-branch = In which branch?
correct-month-which = Which month?
correct-no-month =
    The branch has no closed month
    A month that is not closed is simply recorded again, without a correction.
correct-month-open =
    Month { $month } is not closed
    A month that is not closed is simply recorded again, without a correction.
correct-too-late =
    Month { $month } was closed more than 7 days ago
    From the eighth day on the officer puts it right, by the branch's paper.
    Please call { $name }, { $phone }. Nothing has changed.

## Reasons

correct-reason-miswritten = written by mistake
correct-reason-wrong-person = wrong person
correct-reason-wrong-month = wrong month
correct-reason-paper-differs = the paper says otherwise
correct-reason-twice = recorded twice
correct-reason-other = another reason

## A report on the wrong person or in the wrong month

correct-report-who = On whom is that report now?
correct-report-which =
    Which report is to move?
    It is on { $candidate } now.
correct-report-what =
    What should that report be?
    It is on { $candidate } now, month { $month }, sent by { $person }.
correct-report-to =
    On whom is that report really?
    It is on { $candidate } now. Choose somebody, or type the code.
correct-report-month =
    Of which month is that report really?
    It is on { $candidate } now.
correct-report-both =
    { $code } has a report of month { $month } by the same sender
    Shall the two change places, or shall this one take the place of the other?
correct-report-moved =
    The report was moved from { $stood } to { $to }. { $told }
    { $swapped }
correct-report-moved-month =
    The report on { $code } was moved from month { $before } to month { $after }. { $told }
    { $swapped }
# audience: part
correct-told-secretary = The secretary of the branch was told.
# audience: part
correct-told-sender = The sender was told.
# audience: part
correct-told-both = The secretary of the branch and the sender were told.
# audience: part
correct-told-nobody = Nobody could be reached; please tell them yourself.
# audience: mentor
correct-report-notice =
    A report of month { $month } was corrected
    { $what }
    Reason: { $why }. Corrected by { $person }.
    The old entry stays readable, marked "corrected".
# audience: part
correct-report-to-person = The report on { $stood } was moved to { $to }.
# audience: part
correct-report-to-month = The report on { $code } was moved from month { $before } to month { $after }.
# audience: part
correct-report-swapped = The report that was there went the other way.

## The conclusion, its day, its tally

correct-conclusion-who = On whom was month { $month } concluded wrongly?
correct-conclusion-field =
    Which part is wrong?
    The conclusion on { $candidate }.
correct-conclusion-done = Corrected { $what }. Reason: { $why }. Deadlines reckoned anew: { $deadlines }.
correct-decision-done =
    The conclusion of month { $month } was corrected
    On { $candidate }:
    { $lines }
    Reason: { $why }. Deadlines reckoned anew: { $deadlines }.
# audience: part
corrected-decision = conclusion: { $after }, not { $before }
# audience: part
corrected-day = day of the resolution: { $after_short }, not { $before_short }
# audience: part
corrected-day-first = day of the resolution: { $after_short }, not recorded before
# audience: part
corrected-day-none = day of the resolution: none
# audience: part
corrected-tally = tally: { $after }, not { $before }
# audience: part
corrected-tally-first = tally: { $after }, not recorded before
# audience: part
corrected-tally-none = tally: none
# audience: part
correct-no-deadlines = none counts from this day yet
# audience: part
correct-next-month = review of month { $month }, meeting on { $meeting_short }
# audience: mentor
correct-result-told =
    The conclusion of month { $month } was corrected
    { $candidate }: { $after }. The message before said: { $before }.
    Reason: { $why }. We are sorry.
correct-conclusion-told =
    The conclusion of month { $month } was corrected
    { $candidate }:
    { $lines }
    Reason: { $why }. You read this because you are the secretary.
correct-nomination-told =
    The outcome on { $code } was corrected
    { $branch }: { $after }, on { $day_full }. Please take this in place of the message before.
correct-nomination-taken-back =
    The outcome on { $code } was corrected
    The message before was a mistake. { $branch } goes on with the care; there is no new outcome. We are sorry.

## A month closed too early

correct-month-look = Open month { $month } of { $branch } again. What was concluded stays and can be changed until it closes.
correct-month-done = Month { $month } is open again. Mentors can amend their reports until it closes.
correct-month-told =
    Month { $month } is open again
    { $person } opened the month of { $branch } again. Reason: { $why }.
    Please close it again when it is right.
