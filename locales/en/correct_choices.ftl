### When something went wrong: lines of the card, and buttons.

## On the card (audience: part)

# audience: part
timeline-report-corrected =
    – { $at_full }: report of month { $month } (corrected on { $corrected_full }: { $why }; { $where })
    { $lines }
# audience: part
timeline-now-on = now on { $code }
# audience: part
timeline-now-in-month = now in month { $month }
# audience: part
timeline-report-arrived = – { $at_full }: correction, the report of month { $month } came from { $code } ({ $why })
# audience: part
timeline-conclusion-corrected = – { $at_full }: correction of month { $month }, { $what } ({ $why }; the old entry is corrected)
# audience: part
timeline-merged = – { $at_full }: { $code } was merged into this code
# audience: part
timeline-parted = – { $at_full }: the merger of { $code } was undone
# audience: part
timeline-locked = – { $at_full }: card locked, waiting for the paper of consent
# audience: part
timeline-unlocked = – { $at_full }: card unlocked, the paper of consent is there

## Buttons

choice-correct-report = A report is wrong
    .word = WRONG REPORT
choice-correct-conclusion = Wrong conclusion
    .word = WRONG CONCLUSION
choice-correct-month = Month closed too early
    .word = TOO EARLY
choice-correct-same-person = One person twice
    .word = SAME PERSON
choice-correct-phone = Wrong or lost phone
    .word = LOST PHONE
choice-correct-group = Wrong group
    .word = GROUP WRONG
choice-correct-post = Wrong post
    .word = POST WRONG
choice-correct-import = Wrong import
    .word = IMPORT WRONG
choice-correct-consent = Consent without paper
    .word = LOCK CARD

choice-correct-reason-miswritten = Written by mistake
    .word = MISWRITTEN
choice-correct-reason-wrong-person = Wrong person
    .word = PERSON WRONG
choice-correct-reason-wrong-month = Wrong month
    .word = WRONG MONTH
choice-correct-reason-paper-differs = The paper differs
    .word = PAPER DIFFERS
choice-correct-reason-twice = Recorded twice
    .word = TWICE
choice-correct-reason-other = Another reason
    .word = OTHER REASON

choice-correct-do = Put it right
    .word = PUT RIGHT
choice-correct-again = Correct more
    .word = CORRECT MORE
choice-correct-other-person = On somebody else
    .word = ON ANOTHER
choice-correct-other-month = Of another month
    .word = ANOTHER MONTH
choice-correct-swap = Change places
    .word = SWAP
choice-correct-replace = Take its place
    .word = REPLACE
choice-correct-decision = The conclusion
    .word = DECISION PART
choice-correct-day = Day of the resolution
    .word = DAY PART
choice-correct-tally = The tally
    .word = TALLY PART
choice-correct-merge = Merge two codes
    .word = MERGE CODES
choice-correct-part = Undo a merger
    .word = UNDO MERGER
choice-correct-lock = Lock another card
    .word = LOCK ANOTHER
choice-correct-unlock = Unlock, paper is there
    .word = UNLOCK CARD
choice-correct-one-post = { $role }, { $unit }
    .word = { $n }
choice-correct-in-month = Month { $month }
    .word = MONTH { $month }
# audience: part
choice-correct-one-report = Month { $month }, { $person }
    .word = { $n }
choice-correct-merged = { $stood } merged into { $kept }
    .word = { $code }
choice-correct-one-import = { $at_hour }, { $at_short }: { $rows } rows
    .word = { $n }
choice-correct-phone-heard = Last used { $day_short }
    .word = { $n }
choice-correct-phone-never = Never wrote
    .word = { $n }
