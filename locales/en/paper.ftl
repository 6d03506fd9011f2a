## Paper to print: slips of A5 and the meeting page.

command-slips = print report slips for those without a smartphone

slips-which = Print report slips: which branch?
slips-what =
    Report slips of month { $month } – { $branch }
    Each A5 slip has the same boxes as the phone. Collect them at the meeting, then send GHI THAY.
    To be asked in person: { $count } slips. Whole branch: { $total } slips.
slips-coming = The request to print is noted; the answer comes in about half a minute.
slips-nobody = Nobody needs a paper slip in month { $month }.
slips-no-month = The branch has no meeting date, so there is no month to print slips for. Please set the meeting first.
slips-file = report-slips-{ $month }-{ $year }
slips-caption =
    Report slips of month { $month }, { $branch }: { $count } slips, A5.
    They bear the codes of the people in care; please hand them over in person and collect them at the meeting.

## audience: part

slip-heading = Monthly report slip – month { $month }/{ $year }
slip-meeting = { $branch }, meeting { $meeting_hour }, { $meeting_full }
slip-about =
    The person followed and helped: { $candidate }
    The member assigned: comrade { $mentor }
slip-short = If nothing is new, tick only this box:
slip-no-change = as last month, no change
slip-met = { $n }. Did you meet or talk in the past month?
slip-strength = { $n }. The month's most visible strength
slip-improve = { $n }. Shortcomings, points to work on
slip-task =
    { $n }. The task given
    { $given }
slip-task-given = Task: { $task }
slip-proposal = { $n }. Proposal to the branch
slip-box = { $label }
slip-absence = Or: no report this month because
slip-line = One more line:
slip-warning = Please be brief, as you would speak in front of the person. No background, relatives, religion or document numbers. The person may ask to see it.
slip-signature = Date, signature:

## audience: other

pack-file = meeting-page-{ $month }-{ $year }
pack-caption =
    The meeting page of month { $month }, { $branch }, to print.
    It holds remarks on each person: please do not pass it to the group, and keep it safe after the meeting.
pack-paper-note = By the record at the time of printing. For use at the meeting; please keep it safe afterwards.

paper-no-files =
    This messenger cannot send files.
    Please ask comrade { $name }, { $phone }, to print from the committee's machine.

choice-print-slips = In-person slips
    .word = IN PHIEU
choice-print-all-slips = All slips
    .word = IN TAT CA

## Paper

cli-print-done = Made { $file }. It holds names: please print it, then delete it.
cli-print-nothing = Nothing to print for the unit { $branch }: check the branch's code, its meeting, who needs a slip, and that there is an officer.
cli-print-not-recognised = No hand-over sheet for { $code }: check the code, whether the decision on recognition is recorded, and that there is an officer.
cli-print-nothing-of = Nothing to print for { $of }: check the code, the day on which the class begins or the number of the resolution, and that there is somebody who may have the sheet.
cli-print-what-not-of = The sheet { $what } is not made of that unit, person, class or resolution. See: nguon print --help
cli-print-failed = Cannot make { $file }; check the folder's rights and the free space.
