### Mentor and candidate: asked each quarter; two months in a row without remarks.

# audience: mentor
pair-ask =
    Quarter { $quarter }/{ $year }: the people you help
    { $n ->
        [1] You are assigned to help:
       *[other] You are assigned to help { $n } people:
    }
    { $lines }
    { $more }
    Can you go on? If it is difficult, ask to hand over and the branch will assign somebody else. Asked once a quarter.
# audience: part
pair-line = – { $candidate }
# audience: part
pair-more = and { $n } more
# audience: part
pair-brief = Quarter { $quarter }: going on with { $n } people?
# audience: mentor
pair-goes-on =
    Noted: you go on helping { $n } people.
    Thank you.
# audience: part
duty-pair = answer for quarter { $quarter } whether it goes on with { $n ->
        [1] one person
       *[other] { $n } people
    }. You are assigned to help.
pair-answered = This quarter was answered already, or you asked to hand over.

silent =
    No remarks for two months in a row
    Up to month { $month }, { $n } people are without remarks of the member assigned:
    { $lines }
    Please meet them in person and see what is in the way; the branch may assign somebody else.
    You read this because you lead the branch; the member in charge is told the number.
# audience: part
silent-line = – { $candidate }: { $person }{ $reached }
# audience: part
silent-reached = , last reached on { $day_full }
# audience: part
silent-brief = { $branch }: { $n } people without remarks for two months
silent-above =
    Please take note – { $branch }
    Up to month { $month }, { $n } people are without remarks of the member assigned for two months in a row.
    The branch secretary has the list. There may be no signal there.
    You read this because you are in charge of the branch.

choice-pair-still = I go on
    .word = STILL
choice-pair-hand-over = Hand over { $code }
    .word = HAND OVER { $n }
choice-pair-assign = Assign anew { $code }
    .word = ASSIGN { $n }
choice-duty-pair = This quarter, { $code }
    .word = QUARTER { $code }
