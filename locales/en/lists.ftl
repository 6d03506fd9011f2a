### The list of sympathisers: what branches propose, what the committee decided.

command-committee = what the committee decided on its list
flow-committee = decisions on the list

lists-none =
    The list of sympathisers
    No proposal of a branch waits for the committee.
# audience: pack
lists-waiting =
    Proposals for the list of sympathisers: { $n }{ $part }
    { $lines }
    { $foot }
# audience: part
lists-line = – { $candidate }: { $proposal }, resolved by the branch on { $day_full }
# audience: part
lists-line-decided = – { $candidate }: { $proposal }, resolved by the branch on { $day_full }; the committee: { $outcome }
# audience: part
lists-foot-keeps = The committee keeps the list: people go on it or off it once it agrees.
# audience: part
lists-foot-notes = A branch's resolution counts at once; what the committee thought of it is noted here.
# audience: part
list-proposal-list = to go on the list
# audience: part
list-proposal-remove = to come off the list
# audience: part
list-outcome-agreed = agreed
# audience: part
list-outcome-incomplete = the branch is asked to look again: something is missing
# audience: part
list-outcome-resolution = the branch is asked to look again at its resolution and tally
# audience: part
list-outcome-more-care = the branch is asked to help them for longer
# audience: part
list-outcome-talk = the committee talks to the branch in person

lists-ask-day =
    On what day did the committee consider them?
    Press today, or type another day. To leave it, type STOP.
lists-none-by =
    No proposal was there on that day
    All proposals that wait rest on branch resolutions after { $day_full }. Please type the day on which the committee looked at them again.
lists-ask-number =
    The number of the committee's paper?
    Type it, such as 12-KL. If there is none, press No number.
lists-number-unfit = The number was not kept. Please type it short and with digits, such as 12-KL.
# audience: pack
lists-which =
    Considered on { $day_full }: { $n } entered
    { $lines }
    Press people one by one, or agree to all. Whoever is not chosen waits for the next time.
    { $more }
# audience: part
lists-which-more = There are { $n } proposals; press More for the next part. Agreed to all means those above only.
lists-ask-outcome =
    What did the committee decide?
    { $candidate }: the branch proposes { $proposal }.
lists-decided =
    Kept: { $n } decisions
    { $left }
    The branches' secretaries and those concerned are told.
# audience: part
lists-left = { $n } proposals still wait.

lists-told-branch =
    What the committee decided on its list
    The committee considered, on { $day_full }:
    { $lines }
    { $again }
    You read this because you lead the branch.
# audience: part
lists-told-line = – { $candidate }, proposed { $proposal }: { $outcome }
# audience: part
lists-look-again = The branch looks again at its next meeting. If there is more to say, please see the officer.

# audience: mentor
lists-mentor-list =
    What the committee decided
    { $candidate }: the committee agreed on { $day_full } that they go on the list of sympathisers. Please go on following and helping.
# audience: mentor
lists-mentor-remove =
    What the committee decided
    { $candidate }: the committee agreed on { $day_full } that they come off the list. Thank you for following and helping.
# audience: mentor
lists-mentor-again =
    What the committee decided
    { $candidate }: on { $day_full } the committee asked the branch to look again. The branch tells you after its next meeting.
# audience: mentor
lists-result-list =
    What became of { $code }
    The committee agreed with { $branch }: { $code } is on the list of sympathisers, { $day_full }.
    Please go on encouraging them. Thank you.
# audience: mentor
lists-result-remove =
    What became of { $code }
    { $branch }: { $code } is off the list of sympathisers, { $day_full }.
    If there is more to say, please see the secretary of the branch. Thank you.
# audience: mentor
lists-result-again =
    What became of { $code }
    On { $day_full } the committee asked { $branch } to look again. You are told after its next meeting.

## The branch resolved, the committee keeps the list (M7c)

# audience: mentor
nomination-result-list-proposed =
    What became of { $code }
    { $branch } resolved on { $day_full } to propose { $code } for the list of sympathisers. The committee considers it this month; you will be told.
# audience: mentor
nomination-result-remove-proposed =
    What became of { $code }
    { $branch } resolved on { $day_full } to propose that { $code } comes off the list. The committee considers it this month; you will be told.
# audience: part
list-proposed-list = proposed for the list of sympathisers, which the committee considers this month
# audience: part
list-proposed-remove = proposed to come off the list, which the committee considers this month

# audience: part
duty-committee-list = enter what the committee decided on { $n } proposals for its list. You are the officer.

## Buttons (audience: part)

choice-committee-record = Enter decisions
    .word = ENTER DECISIONS
choice-committee-more = See what is left
    .word = SEE REST
choice-committee-agree-all = Agreed to all
    .word = AGREED TO ALL
choice-committee-save = Keep and tell
    .word = KEEP AND TELL
choice-committee-later = Leave for next time
    .word = NEXT TIME
choice-committee-no-number = No number
    .word = UNNUMBERED
choice-list-outcome-agreed = Agreed
    .word = AGREED
choice-list-outcome-incomplete = Something missing
    .word = SOMETHING MISSING
choice-list-outcome-resolution = See the resolution
    .word = SEE RESOLUTION
choice-list-outcome-more-care = Help for longer
    .word = MORE CARE
choice-list-outcome-talk = Talk in person
    .word = IN A TALK
choice-duty-committee-list = Decide on the list
    .word = DECIDE LIST
