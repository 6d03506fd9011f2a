### The youth union: what its chapters propose, the resolution of its commune committee, its year.

command-union = resolutions of the youth union's committee
flow-union = recording a resolution of the youth union

union-proposed =
    A proposal waits for the youth union's committee
    Proposed by: { $unit }. Code: { $code }.
    Once there is a resolution, enter its number and day; it then goes to the branch. You get this because you lead the commune's youth union.
union-none =
    No proposal waits for a resolution of the youth union's committee.
union-waiting =
    Proposals waiting for a resolution of the youth union's committee: { $n }
    { $lines }
    One resolution may cover several people. To send one back to be completed, open it.
# audience: part
union-waiting-line = – { $candidate }: proposed by { $unit }, { $at_date }
union-one =
    A proposal waits for the youth union's committee
    { $candidate }: proposed by { $unit }, { $at_full }, entered by { $by }.
    { $reason }
union-dealt-with =
    Proposal { $code } was dealt with before
    Nothing more has changed.

## Sent back, not passed

union-back-why =
    Why is proposal { $code } sent back?
    The chapter is told this general reason only. Anything else is better said in person.
union-back-done = Proposal { $code } is sent back to be completed. The chapter is told the general reason.
union-sent-back-told =
    Proposal { $code } needs completing
    The youth union's committee sends it back to be completed: { $reason }.
    What you entered is all there. To talk it over, see the leader of the commune's youth union.
union-not-passed-ask =
    Note that proposal { $code } was not passed this time?
    The chapter is told, without a reason; it may hand it in again.
union-not-passed-done = Noted: proposal { $code } was not passed this time. The chapter is told.
union-not-passed-told =
    Outcome for proposal { $code }
    The youth union's committee did not pass it this time. Please go on helping; it may be handed in again.
    To talk it over, see the leader of the commune's youth union.

## Recording a resolution

union-which =
    Whom does the resolution introduce? Chosen { $n }/{ $total }
    { $lines }
    Press a code to choose it, once more to leave it out.
# audience: part
union-which-line = – { $candidate }, { $unit }{ $chosen ->
    [yes] : chosen
   *[no] {""}
}
union-number =
    What is the number of the committee's resolution?
    People: { $n }. Type the number as written, such as: 12.
union-amend-number =
    Correcting a resolution of the commune Youth Union committee
    Recorded: number { $number }, { $day_full }. People: { $n }.
    What is the right number? If it is right already, keep it.
union-number-again =
    The number could not be taken
    People: { $n }. Please type it again, with digits, at most 40 characters, such as: 12.
union-day =
    On which day was the resolution signed?
    Please type the day on the resolution, or: yesterday.
union-day-again =
    Not taken: that day is yet to come, or there is no such day
    On which day was the resolution signed? Please type a day that has passed, or: yesterday.
union-day-later = The day of the resolution is yet to come. Please look again.
union-consulted = Was the Party committee asked before the resolution?
union-check =
    Please look again – resolution of the youth union
    { $gone }
    Number { $number }, { $day_full }; { $consulted ->
        [yes] the Party committee was asked
       *[no] the Party committee was not asked
    }.
    It introduces { $n }:
    { $lines }
    Once sent, each goes to the secretary of their branch.
# audience: part
union-gone = Not recorded yet: { $n } of them were withdrawn or dealt with meanwhile and are off the list. If those below are right, send it again.
union-all-gone =
    No resolution recorded
    Those chosen were withdrawn or dealt with meanwhile; nobody is left to record.
union-recorded =
    Resolution { $number } is recorded
    People: { $n }; branches: { $branches }. The chapters are told. Thank you.
union-amend-check =
    Please look again – a resolution of the youth union put right
    Entered: number { $wrong }, { $wrong_day_full }.
    Now: number { $number }, { $day_full }; { $consulted ->
        [yes] the Party committee was asked
       *[no] the Party committee was not asked
    }.
    It introduces { $n }; the branches and chapters are told.
union-amended =
    The resolution is put right
    Now: number { $number }, { $day_full }. People: { $n }. Please print the list again if it was printed.
union-amended-told =
    A resolution of the youth union put right
    Now: number { $number }, { $day_full }; { $consulted }. Before: number { $wrong }, { $wrong_day_full }.
    People that concern you: { $n }. Nothing you recorded has to be done again.
union-passed =
    The youth union's committee resolved to introduce { $code }
    Resolution { $number }, { $day_full }. The proposal is with the branch; you will be told when it is received.

## audience: part

union-line = Resolution of the youth union's committee { $number }, { $day_full }; { $consulted }.
union-consulted-yes = the Party committee was asked
union-consulted-no = the Party committee was not asked
nomination-made-proposed = – { $candidate }: sent { $at_full }, waits for the youth union's committee{ $by }
return-not-passed = not passed this time
timeline-union = – { $at_full }: resolution of the youth union's committee
nominate-instead = Entered for { $unit }, whose leader is away.
timeline-instead = {" "}(entered for it, its leader being away)
duty-union = record the resolution of the youth union's committee. Proposals waiting: { $n }.

## The hand-over list 

union-list-file = youth-union-list
union-list-caption = Hand-over list of the youth union's resolution: people { $n }, branches { $branches }.
union-list-nobody =
    Nobody is left on this list
    There is nothing to print.
# audience: part
union-list-heading = Outstanding members of the youth union introduced
# audience: part
union-list-basis = By resolution of the committee of { $unit }, number { $number }, { $day_full }; { $consulted ->
    [yes] the Party committee was asked
   *[no] the Party committee was not asked
}.
# audience: part
union-list-branch = Handed to { $branch }: { $count }.
# audience: part
union-list-line = { $n }. { $candidate }, { $unit }
# audience: part
union-list-day = Day of handing over:
# audience: part
union-list-giver = Handed over by (signature, name):
# audience: part
union-list-taker = Received by the branch secretary (signature, name):

## The year, the union's age

union-year =
    The youth union's year: { $what }
    On { $day_full }. Unit: { $unit }.
    You get this because you lead it.
# audience: part
union-year-brief = The youth union's year: { $what }, { $day_short }
# audience: part
union-event-rating = rating of members
# audience: part
union-event-proposing = chapters propose outstanding members
# audience: part
union-event-ceremony = founding day, an occasion for admissions
# audience: part
union-event-review = a look at those introduced so far
union-age =
    Near the end of the union's age: one who was introduced
    { $candidate } reaches { $months } months of age on { $day_full }, in { $days } days. { $known }
    After that day the introducers need another look. Please talk it over, chapter and branch.
    { $unsure }
    You get this because you lead the youth union or this branch.
# audience: part
union-age-brief = { $candidate } nears the end of the union's age, { $day_short }
# audience: part
union-age-unsure = This date is not confirmed by the committee; please check the document first.
# audience: part
union-age-known-day = Counted from the day of birth.
# audience: part
union-age-known-month = Only the month of birth is known: counted from its first day.
# audience: part
union-age-known-year = Only the year of birth is known: counted from January.

## Buttons (audience: part)

choice-union-open = Union's proposals
    .word = UNION PROPOSALS
choice-union-record = Record resolution
    .word = RECORD RESOLUTION
choice-union-all = Choose all
    .word = CHOOSE ALL
choice-union-chosen = That is all
    .word = CHOSEN
choice-consulted-yes = It was asked
    .word = ASKED
choice-consulted-no = It was not
    .word = NOT ASKED
choice-return-not-passed = Not passed this time
    .word = NOT PASSED
choice-union-not-passed-sure = Note as not passed
    .word = NOTE NOT PASSED
choice-keep-number = Keep number { $number }
    .word = KEEP NUMBER
choice-keep-day = Keep { $day_full }
    .word = KEEP DAY
choice-union-amend = Amend { $number }
    .word = AMEND { $number }
choice-union-print = Print list { $number }
    .word = PRINT { $number }
