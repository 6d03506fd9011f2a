### The monthly review: the branch concludes, the month is closed, the outcome is told.

command-review = enter the branch's conclusion of the month
flow-review = the conclusion of the month
command-onbehalf = enter from a paper slip, or as told
flow-on-behalf = entering on behalf

review-overview =
    Review of month { $month } – { $branch }
    { $early ->
        [yes] The meeting is set for { $meeting } and still ahead. If the branch has met already, you can enter it.
       *[no] The meeting: { $meeting }.
    }
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }; reports: { $answered }.
    Did the branch conclude that all continue, or are there changes?
review-confirm =
    Close month { $month }?
    { $lines }
    Whoever has no entry of their own continues. Mentors and nominators will be told the conclusion.
review-early =
    The meeting of month { $month } is still to come
    { $branch } now meets at { $meeting }. The conclusion is entered after the meeting. If the branch has met already, you may still enter it.
choice-after-meeting = After the meeting
    .word = LATER ON
choice-conclude-early = It has met, enter now
    .word = HAS MET
review-after-meeting =
    No conclusion was recorded
    The branch meets at { $at }. You will be asked again after the meeting.
review-who =
    For whom is there a conclusion in month { $month }?
    { $lines }
    Only those with a change or a new task need one.
review-decision =
    What did the branch conclude?
    On { $candidate }.
review-resolved =
    On which day did the branch resolve it?
    On { $candidate }. Type a day, such as { $lately_typed }.
review-tally =
    The tally
    On { $candidate }. The branch's roll has { $roll } official members.
    Type four numbers: roll, present, in favour, against. For example: 26 24 23 1.
    Whoever is temporarily transferred, exempt and absent, or suspended is taken off the roll before you type.
review-task =
    Next month's task
    What does the branch ask { $candidate } to do? Keep it short, nothing private.
review-due =
    By when is the task due?
    The task given to { $candidate }. Type a day, such as { $soon_typed }.
review-closed =
    Month { $month } is closed
    The lines below are for the minutes.
    Conclusions of month { $month } on those who may become members:
    { $lines }
    If this was too early, it can be reopened within 7 days.
# audience: part
minutes-line = – { $candidate }: { $decision }
# audience: part
minutes-line-tally = – { $candidate }: { $decision }; roll { $roll }, present { $present }, in favour { $votes }, against { $against }
review-closed-already =
    Month { $month } has been concluded
    It was entered at { $closed }. Nothing more was changed.
review-closed-lately =
    Month { $month } is closed
    If something needs a change, it can be reopened within 7 days of the close.
review-none =
    The branch has no meeting planned
    Please set the meeting first; the assistant reminds by it.
review-nobody =
    Nobody to review in month { $month }
    The list of { $branch } is empty. The branch may look for people to introduce.
review-which = Which branch's conclusion is it?
review-reopened =
    Month { $month } is open again
    Mentors can amend their reports until it is closed.
review-reopened-mentor =
    The branch opened month { $month } again
    { $branch } does so to set the record right. You can amend your report until it is closed: send AMEND.
review-too-late-to-reopen =
    Month { $month } was closed more than 7 days ago
    For a correction please contact an officer of the Party Building Board.
review-still-missing =
    The conclusion of month { $month } is still missing
    By the record, the branch has not closed the month. If it has met, please ask the secretary to send REVIEW.
review-is-there = The conclusion of month { $month } is there. Thank you.
date-not-understood =
    Which day is not clear
    Please type a real day. The day of a resolution or of a paper slip is not after today. For example: { $lately_typed } or { $lately_typed_year }.
tally-not-understood =
    The tally is not clear
    Please type four numbers, parted: roll, present, in favour, against. For example: 26 24 23 1.
tally-wrong-present =
    More are present than are on the roll
    Please look at the minutes and type the four numbers again.
tally-wrong-votes =
    More voted than were present
    Please look at the minutes and type the four numbers again.
tally-wrong-negative = The numbers begin at 0. Please type the four numbers again.

## audience: mentor

result-mentor =
    The branch has concluded month { $month }
    { $candidate }: { $decision }.
    { $task }
    Thank you for following and helping.
result-organisation =
    The branch has concluded month { $month }
    { $candidate }: { $decision }.
    { $task }
    Please go on helping the person and giving tasks.
# audience: part
result-task = Task for month { $month }: { $task }.
# audience: part
result-task-due = Task for month { $month }: { $task }, due { $due_short }.

## audience: other

on-behalf-what = What do you enter on behalf of somebody?
on-behalf-branch = For which branch do you enter it?
on-behalf-day =
    Which day is on the paper slip?
    Type a day, such as { $lately_typed }.
on-behalf-whose =
    Whose report do you enter?
    Those without a smartphone come first.
on-behalf-nobody =
    The branch has assigned no mentors yet
    Please assign one first, then enter the report.
on-behalf-filed =
    The monthly report was entered on behalf
    For { $mentor }, on { $candidate }, from a paper slip of { $day_short }.
    Entered by { $person }.
    { $left }
# audience: part
on-behalf-left = { $count } slips of the branch are not entered yet.
# audience: part
on-behalf-all-entered = All slips of the branch are entered for this month.
on-behalf-asked =
    Please enter the conclusion of month { $month } on behalf
    The secretary of { $branch } asks you to enter it from the paper minutes.
    You get this as an officer of the Party Building Board.
closed-on-behalf =
    The conclusion of month { $month } was entered for you
    { $paper }
    Entered by { $person }.
    If it is not right, you can open the month again within 7 days.
# audience: part
closed-from-paper = From the paper dated { $day }.
on-behalf-requested =
    Your request was passed on
    An officer of the Party Building Board will enter it from the branch's minutes. Please send the minutes.


review-put-to =
    Assignments put to the meeting of month { $month }
    { $lines }
    Has the branch resolved on them at its meeting?
put-to-line = – { $candidate }: { $helper }
choice-resolved-yes = Resolved
    .word = RESOLVED
choice-resolved-no = Not resolved yet
    .word = NOT RESOLVED

choice-close-month = Close the month
    .word = CLOSE MONTH
choice-close-next = Enter the next month
    .word = NEXT MONTH
choice-reopen = Reopen
    .word = REOPEN
choice-meeting-day = Day of the meeting, { $day_short }
    .word = MEETING DAY
choice-tally-later = No tally yet
    .word = TALLY LATER
choice-no-task = No task
    .word = NO TASK
choice-no-due = No date
    .word = NO DATE
choice-today = Today, { $day_short }
    .word = TODAY
# audience: part
choice-pair = { $mentor }, { $candidate }
    .word = { $code }
choice-paper-report = A report
    .word = PAPER REPORT
choice-paper-nomination = A nomination
    .word = PAPER NOMINATION
choice-paper-conclusion = The conclusion
    .word = PAPER CONCLUSION
choice-on-behalf-next = Enter one more
    .word = ONE MORE
