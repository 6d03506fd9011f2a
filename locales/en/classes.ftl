### Classes of the political centre: lists, days and certificates, and nothing else.

command-class = classes: proposals, lists, certificates
flow-class-plan = a new class
flow-class-propose = people for a class
flow-class-confirm = the list of a class
flow-class-results = who finished a class

## audience: part

class-kind-awareness = the class on awareness of the Party
class-kind-new-member = the class for new members of the Party
class-kind-alone = { $kind }

## The classes there are

## audience: other

classes =
    Classes
    { $lines }
classes-none =
    Classes
    No class is planned at present.
# audience: part
classes-line = { $n }. { $kind }, { $begins_short } to { $ends_full }, { $place }{ $off ->
    [yes] {" "}(results complete)
   *[no] {""}
}
# audience: pack
class-page =
    List of { $kind }
    From { $begins } to { $ends }, at { $place }.
    { $quota }
    { $people }
    { $lines }
# audience: part
class-people = { $n } people:
# audience: part
class-nobody = Nobody is on the list yet.
# audience: part
class-quota = { $n } of { $most } places are taken.
# audience: part
class-quota-over = { $n } go, and there are { $most } places: { $over } too many, to be settled with the political centre.
# audience: part
class-quota-unknown = { $n } go; how many places there are is not known.
# audience: part
class-page-line = – { $candidate }, { $branch }: { $state }
# audience: part
class-seat-proposed = proposed by the branch
# audience: part
class-seat-confirmed = goes
# audience: part
class-seat-goes = goes
# audience: part
class-seat-declined = not this time
# audience: part
class-seat-attended = was there, no certificate yet
# audience: part
class-seat-absent = was not there
# audience: part
class-seat-certified = has the certificate{ $number }, { $day_full }
# audience: part
class-number = {" "}number { $number }
# audience: part
class-line = – { $candidate }
# audience: part
class-line-more = – and { $n } more

## To plan, move and call off: the officer

class-which-committee = For which committee is the class?
class-ask-kind = Which class is it?
class-ask-begins =
    On what day does the class begin?
    Type the day, such as { $soon_typed }. To leave it, type STOP.
class-ask-ends =
    On what day does the class end?
    It begins on { $day }. Type its last day, such as { $day_typed }.
class-ask-place =
    Where is the class held?
    Type the place, such as: the commune's political centre.
class-place-unfit = The place was not kept. Please type it within { $n } letters.
class-ask-quota =
    How many places are there?
    Type a number, or press Not known. It is only compared with; nobody is kept from sending more.
class-quota-unfit = The number was not kept. Please type one from 1 to 500.
# audience: part
class-quota-known = { $n }
# audience: part
class-quota-none = not known
class-wrong-past = That day is past. Please type a day from today on.
class-wrong-order = The last day cannot be before the first. Please type it again.
class-wrong-long = That would be more than 90 days, perhaps a slip. Please type it again.
class-check =
    Look it over before the branches are told
    – Class: { $kind }
    – Days: { $begins } to { $ends }
    – Place: { $place }
    – Places: { $quota }
class-planned =
    Planned: { $kind }
    From { $begins } to { $ends }, at { $place }.
    { $waiting }
    Branches with somebody for it are asked to propose, each leader at the hour they chose.
# audience: part
class-waiting = Branches had already resolved to send { $n } people; they are proposed.
class-changed =
    Changed: { $kind }
    It is now from { $begins } to { $ends }, at { $place }. Those concerned are told.
class-cancel-ask =
    Call off { $kind }?
    From { $begins } to { $ends }, at { $place }. Whoever is proposed waits for the next; those concerned are told.
class-cancelled =
    Called off: { $kind }
    It was to be from { $begins } to { $ends }, at { $place }. Those concerned were told.
class-over =
    This class was called off, or its results are entered
    Nothing has changed. If they are wrong, press Put a result right on the page of the class.
class-takes-nobody =
    Nobody can be added to this class
    It has begun, is over, or was called off. Please propose people for the next one.

# audience: mentor
class-moved =
    Other days for { $kind }
    It is now from { $begins } to { $ends }, at { $place }.
    Please tell those who go. You read this because somebody of yours is on the list.
# audience: mentor
class-moved-list =
    Other days for { $kind }
    It is now from { $begins } to { $ends }, at { $place }. Branches and mentors have been told.
    You read this because you keep the list of the class.
# audience: mentor
class-off-list =
    Called off: { $kind }
    It was to be from { $begins } to { $ends }, at { $place }. The branches have been told.
    You read this because you keep the list of the class.
# audience: mentor
class-off =
    Called off: { $kind }
    It was to be from { $begins } to { $ends }, at { $place }. Those on the list wait for the next one.
    Please tell those who were to go.

## The branch proposes

class-call =
    Coming: { $kind }
    From { $begins } to { $ends }, at { $place }.
    On record, { $n } people of the branch have not been to this class:
    { $lines }
    Whom to send is for the branch to consider. You read this because you lead the branch.
# audience: part
class-call-brief = Propose people for { $kind }, beginning { $begins_short }
class-propose-who =
    People for { $kind }, beginning { $begins_short }
    Choose them one by one, or type their codes. The branch decides whom to send; the committee settles the list.
    { $chosen }
# audience: part
class-chosen =
    Chosen:
    { $lines }
class-propose-nobody =
    There is nobody more to propose
    On record, everybody for this class has been to it or is proposed, or the list is empty.
class-codes-unknown = No such code is on this list. Please press a person, or type the code again.
class-proposed =
    Sent: { $n } people proposed
    For { $kind }, beginning { $day }. You will be told when the list is settled. Thank you.

## The list is settled

# audience: part
class-list-changed = The list has just changed and nothing was kept. Please look at it again.
# audience: pack
class-settle-list =
    The list of { $kind }, beginning { $begins_short }
    { $changed }
    { $quota }
    { $lines }
    Press a person to change between going and not this time. Then press Tell the branches.
class-settled-noted =
    The list is settled: { $n } people go
    It begins on { $day }. { $over }
    Branches and mentors are told the days and the place.
# audience: part
class-over-quota = That is { $n } more than there are places.
class-settled =
    The list of { $kind }
    From { $begins } to { $ends }, at { $place }. People of the branch:
    { $lines }
    Please tell those who go, and help them to be there all days. You read this because you lead the branch.
# audience: part
class-line-confirmed = – { $candidate }: goes
# audience: part
class-line-declined = – { $candidate }: not this time
# audience: mentor
class-mentor-goes =
    A place in { $kind }
    { $candidate } goes from { $begins } to { $ends }, at { $place }.
    Please tell and encourage them. You read this because you follow and help them.
# audience: mentor
class-mentor-stays =
    The list of { $kind } has changed
    { $candidate } does not go to the class of { $begins } and waits for the next. Please tell them.

# audience: mentor
class-remind =
    A reminder: { $kind } begins
    From { $begins } to { $ends }, at { $place }.
    { $lines }
    Please remind those who go.
# audience: part
class-remind-brief = { $kind } begins { $begins }

## After the class

class-results-ask =
    Results of { $kind }
    It ended on { $ends }. Of { $n } people it is not on record whether they were there and have a certificate.
    Only who was there, and the certificates' numbers and date; never a mark. You read this because you keep the list.
class-missing =
    A reminder: certificates of { $kind }
    It ended on { $ends }. The certificates of { $n } people are missing. This is said once.
# audience: part
class-results-brief = Results of { $kind }: { $n } people to go
class-not-over =
    The class is not over
    Results can be entered from { $day } on.
class-results-in =
    The results are complete
    Nothing has changed. If something is wrong, the officer can put it right on the page of the class.
# audience: pack
class-who-came =
    Who finished { $kind }, to { $ends_short }?
    { $changed }
    { $lines }
    If all were there, press As shown. Press whoever was not, or type their codes.
# audience: part
class-came-came = – { $candidate }: was there
# audience: part
class-came-absent = – { $candidate }: was not there
# audience: part
class-came-certified = – { $candidate }: has a certificate
# audience: part
class-came-without = – { $candidate }: was there, no certificate yet
class-ask-issued =
    What is the date of the certificates?
    Press the last day, or type another. If there are none yet, press None so far and enter them later.
class-issued-unfit =
    The date on the certificates must be from the last day, { $day }, to today. Please type it again.
    If the class ended earlier than planned, the officer changes its days first.
# audience: pack
class-who-certified =
    Certificates of { $day_full }
    { $lines }
    If all have one, press As shown. Press whoever has none, or type their codes.
class-ask-numbers =
    The numbers of { $n } certificates?
    Type the first, and the others follow in the order of the list, such as 15/GCN. Or type all, parted by commas.
class-numbers-unfit = That does not fit. Please type the first number, or one for each person, parted by commas.
# audience: pack
class-results-check =
    Look over the results
    { $issued }
    { $lines }
# audience: part
class-issued-on = Certificates of { $day_full }
# audience: part
class-checked-certified = – { $candidate }: certificate{ $number }
class-results-kept =
    Kept: { $n } people have a certificate
    { $left }
    Branches, mentors and organisations are told. Thank you.
# audience: part
class-results-left = The certificates of { $n } people are still missing.
class-done-branch =
    Finished: { $kind }
    It ended on { $day }. People of the branch who have the certificate:
    { $lines }
    The next step is for the branch to consider. You read this because you lead the branch.
# audience: mentor
class-done-mentor =
    Finished: { $kind }
    { $candidate } finished the class and has the certificate. The next step is for the branch to consider.
    Thank you for following and helping.
# audience: mentor
class-done-organisation =
    A class is finished: { $code }
    { $branch }: { $code } finished { $kind }. Please go on encouraging them. Thank you.

class-whose-result = Whose result is wrong? Press a person; the result is taken back, to be entered anew.
class-nothing-entered =
    Nothing is entered of this class
    There is nothing to put right.
class-result-off =
    One result is taken back
    The certificate and the step that came of it count no more. The branch's secretary is told. Please enter it anew.
# audience: mentor
class-taken-back =
    A result of a class is put right
    The result of { $candidate } in { $kind } was wrong and is taken back; it is entered anew. Please disregard what was said of it.

# audience: part
duty-class-settle = settle the list of { $kind }, beginning { $begins_short }: { $n } people proposed. You are the officer.
# audience: part
duty-class-results = enter the results of { $kind }, ended { $ends_short }: { $n } people to go. You keep its list.

## Paper

# audience: part
class-file = class-list
# audience: part
class-caption = The list of a class, { $n } people
# audience: part
class-paper-heading = List of { $kind }
# audience: part
class-paper-days = From { $begins } to { $ends }, at { $place }
# audience: part
class-paper-line = { $n }. { $candidate }, { $branch }: { $state }
# audience: part
class-paper-signature = Drawn up by (name and signature)
class-paper-nobody =
    Nobody is on the list of this class
    It can be printed once the list is settled.

## Buttons (audience: part)

choice-class-number = See class { $n }
    .word = CLASS { $n }
choice-class-see = See the class
    .word = SEE CLASS
choice-class-plan = Plan a class
    .word = PLAN CLASS
choice-class-propose = Propose people
    .word = PROPOSE PEOPLE
choice-class-confirm = Settle the list
    .word = SETTLE LIST
choice-class-results = Enter results
    .word = RESULTS
choice-class-change = Change days or place
    .word = CHANGE CLASS
choice-class-cancel = Call the class off
    .word = CANCEL CLASS
choice-class-cancel-yes = Yes, call it off
    .word = CALL OFF
choice-class-print = Print the list
    .word = PRINT LIST
choice-class-kind-awareness = On awareness
    .word = AWARENESS
choice-class-kind-new-member = For new members
    .word = NEW MEMBERS
choice-class-same-day = Same day, { $day_short }
    .word = SAME DAY
choice-class-quota-open = Not known
    .word = PLACES UNKNOWN
choice-class-save = Plan and tell
    .word = TELL THEM
choice-class-send = Send the proposal
    .word = SEND PROPOSAL
choice-class-settle = Tell the branches
    .word = TELL BRANCHES
choice-class-as-shown = As shown
    .word = AS SHOWN
choice-class-no-certificates = None so far
    .word = NONE SO FAR
choice-class-last-day = The last day, { $day_short }
    .word = LAST DAY
choice-class-no-numbers = Without numbers
    .word = WITHOUT NUMBERS
choice-class-wrong = Put a result right
    .word = WRONG RESULT
choice-class-record = Keep the results
    .word = KEEP RESULTS
choice-duty-class = See class { $n }
    .word = CLASS { $n }
