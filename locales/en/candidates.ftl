### The list, the search, and one person's card.

command-candidates = see the list, open a card

candidates =
    The list – { $n } people
    From { $begin } to { $end }:
    { $lines }
    To open a card, type its code. To search: "/candidates" and a name.
candidates-found =
    Found in the list – { $n } people
    { $lines }
    { $many }
    To open a card, type its code.
candidates-none =
    The list is empty
    There is nobody yet whom you are entitled to see.
candidates-not-found =
    Nobody found
    Nobody in the list you may see fits what you typed. It may be typed without marks, or as a code.
# audience: part
candidates-too-many = { $n } more. Please type more to narrow it down.
# audience: part
candidates-line = – { $candidate }: { $stage }{ $where }
# audience: part
candidates-where = , { $branch }

card =
    Card of { $code }
    Name: { $name }
    { $person }
    Followed by: { $branch }
    { $chapter }
    Stage: { $stage }
    { $nearest }
    { $helped }
    { $consent }
    { $flags }
    What happened, the newest first:
    { $lines }
card-further =
    Card of { $code }, continued
    { $lines }
# audience: part
card-person = Born { $birth }, { $sex }, { $schooling }
# audience: part
card-chapter = Member of: { $chapter }
# audience: part
card-consent = { $signed ->
    [yes] Consent: signed
   *[no] Consent: not signed
}
# audience: part
card-nobody = Nobody is assigned to follow and help yet
# audience: part
card-helper-probation = Assigned to help during probation: { $person }
# audience: part
card-helper = { $first ->
    [yes] Follows and helps: { $person }
   *[no] Also helps: { $person }
}
# audience: part
card-organisation = Organisation that helps: { $unit }

# audience: part
timeline-nominated-unit =
    – { $at_full }: nominated by { $unit }{ $instead }
    { $reason }
# audience: part
timeline-nominated-person =
    – { $at_full }: nominated by { $person }
    { $reason }
# audience: part
timeline-reason = In favour: { $text }
# audience: part
timeline-received = – { $at_full }: received by the branch secretary
# audience: part
timeline-returned = – { $at_full }: returned to be completed: { $reason }
# audience: part
timeline-supplemented = – { $at_full }: nomination completed
# audience: part
timeline-withdrawn = – { $at_full }: nomination withdrawn
# audience: part
timeline-assigned = – { $at_full }: a member of the Party was assigned to follow and help
# audience: part
timeline-assigned-unit = – { $at_full }: { $unit } asked to follow and help
# audience: part
timeline-assigned-person = { $first ->
    [yes] – { $at_full }: { $person } assigned to follow and help
   *[no] – { $at_full }: { $person } assigned to help as well
}
# audience: part
timeline-concluded =
    – { $at_full }: the branch concluded month { $month }: { $decision }
    { $votes }
    { $task }
# audience: part
timeline-votes = Votes: roll { $roll }, present { $present }, for { $votes }, against { $against }
# audience: part
timeline-task = Task: { $task }
# audience: part
timeline-report =
    – { $at_full }: report of month { $month }
    { $lines }

choice-all-candidates = See the list
    .word = LIST
