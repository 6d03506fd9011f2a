### The member in charge attends a branch's meeting, and what they saw.

command-visit = meetings of the branches in your charge; what you saw there
flow-visit = noting a branch's meeting

visit-ask =
    Meeting of { $branch }
    Held { $meeting }. Did you attend?
    You read this because you are in charge of the branch. This meeting is asked about once.
# audience: part
visit-brief = Did you attend { $branch }, { $meeting }?
visit-saw =
    Meeting of { $branch }, { $meeting }
    How was the work with people on the road discussed?
visit-line =
    One more line
    What the committee should look at or help with. No names, no background. You may skip this.
visit-ask-again =
    The meeting of { $branch }
    { $meeting }. Did you attend?
# audience: part
duty-visit = note whether you attended the meeting of { $branch }, { $meeting }. You are in charge of it.
visit-kept =
    Noted: you attended { $branch } on { $day_full }.
    The committee's officer and secretary can read it. Thank you.
visit-kept-absent =
    Noted: you did not attend { $branch } on { $day_full }.
    If this is a mistake, you can note it again.
visit-on-record =
    Already noted: you attended { $branch } on { $day_full }. What you noted is kept.
    On record:{ $last }
    To change it, note the meeting again.
visit-not-held =
    Not noted yet
    This meeting has not been held, or was put off. You will be asked after it.
visit-long-ago =
    That meeting is too long ago
    Only meetings of the last two months can be noted. Open the list to choose the latest.

# audience: pack
visits =
    Attending the branches' meetings
    { $branches } branches; { $met } met in the last two months, in { $attended } of them the member in charge attended the latest.
    { $lines }
# audience: part
visits-line = – { $unit }.{ $charge }{ $last }{ $ahead }
# audience: part
visits-in-charge =
    {" "}In charge: { $person }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
# audience: part
visits-nobody-in-charge = {" "}Nobody is in charge of it yet (noted with /posts).
# audience: part
visits-no-date = {" "}No meeting is set.
# audience: part
visits-ahead = {" "}Next: { $meeting }.
# audience: part
visits-untold = {" "}Meeting { $day_full }: nothing noted.
# audience: part
visits-absent = {" "}Meeting { $day_full }: not attended.
# audience: part
visits-attended = {" "}Meeting { $day_full }: attended{ $saw }.{ $line }
# audience: part
visits-saw = ; { $saw }
# audience: part
visits-words = {" "}Added: “{ $line }”.
visits-none =
    No branch is in your charge at present.
    The committee's officer notes who is in charge with /posts.

## Pick lists

saw-discussed = the work was discussed thoroughly
saw-briefly = the work was mentioned briefly
saw-not-discussed = the work was not discussed
saw-needs-help = the branch asks for help

choice-saw-discussed = Discussed thoroughly
    .word = THOROUGHLY
choice-saw-briefly = Mentioned briefly
    .word = BRIEFLY
choice-saw-not-discussed = Not discussed
    .word = NOT DISCUSSED
choice-saw-needs-help = The branch needs help
    .word = NEEDS HELP
choice-visit-attended = Attended
    .word = ATTENDED
choice-visit-absent = Could not attend
    .word = NOT ATTENDED
choice-visit-tell = Note { $unit }
    .word = ATTEND { $n }
choice-visit-again = Note again
    .word = NOTE AGAIN
choice-my-visits = Branches in my charge
    .word = MY BRANCHES
choice-duty-visit = Note the visit to { $code }
    .word = VISIT { $code }
