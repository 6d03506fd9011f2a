### What each person owes: what, by when, and why.

command-mine = see what is yours to do

mine =
    What is yours to do
    { $lines }
    { $more }
mine-none =
    Nothing is left to do
    { $next }
# audience: part
mine-next-report = The next reports are asked for from { $at_date }.
# audience: part
mine-next-meeting = The branch next meets: { $at }.
# audience: part
mine-more = { $n } more.
# audience: part
mine-line = – { $what }
# audience: part
mine-line-due = { $late ->
    [yes] – Was due { $at_short }: { $what }
   *[no] – Before { $at_weekday } { $at_short }: { $what }
}

# audience: part
duty-report = report of month { $month } on { $candidate }. You are assigned to follow and help.
# audience: part
duty-receive = receive or return the nomination of { $candidate }. You are the { $role }.
# audience: part
duty-assign = assign somebody to follow and help { $candidate }. You are the { $role }.
# audience: part
duty-handover = assign somebody else to { $candidate }; a handover is asked for. You are the { $role }.
# audience: part
duty-mentor-gone = assign somebody else to { $candidate }: the mentor is an official member of the branch no more. You are the { $role }.
# audience: part
duty-stand-in = name a stand-in for { $candidate }: the mentor is away until { $day_full }. You are the { $role }.
# audience: part
duty-conclude = conclude month { $month } of { $branch }, { $n } people. You are the { $role }.
# audience: part
duty-supplement-taken = complete the nomination of { $candidate }: { $reason }. Whoever nominated them handed over to you.
# audience: part
duty-supplement = complete the nomination of { $candidate }: { $reason }. You nominated them.
# audience: part
duty-resume = left half-way: { $flow }.
# audience: part
duty-invite = give join codes to { $n } people who have not joined. You are the officer.
# audience: part
duty-parked = { $n } messages were kept but could not be handled; somebody must look. You are the officer.

choice-duty-report = Report { $code }
    .word = REPORT { $code }
choice-duty-receive = See nomination { $code }
    .word = SEE { $code }
choice-duty-assign = Assign { $code }
    .word = ASSIGN { $code }
choice-duty-supplement = Complete { $code }
    .word = COMPLETE { $code }
choice-duty-resume = Go on { $n }
    .word = GO ON { $n }
choice-duty-invite = Give join codes
    .word = GIVE CODES
