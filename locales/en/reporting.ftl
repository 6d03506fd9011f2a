### The monthly report of the member assigned as mentor.

command-report = send the monthly report
command-amend = amend a report you sent
command-nochange = say that nothing changed this month
flow-report = the monthly report

## audience: mentor

open-one =
    Before the branch meeting of month { $month }
    { $branch } meets at { $meeting }.
    Have you met or talked with { $candidate } in the past month? { $in_time }
open-many =
    Before the branch meeting of month { $month }
    { $branch } meets at { $meeting }.
    { $own ->
        [yes] You follow and help:
       *[no] Your organisation follows and helps:
    }
    { $lines }
    Please choose one at a time and report. { $in_time }
    { $instead }
# audience: part
open-line = – { $candidate }
# audience: part
in-time-committee = Sent before the evening of { $day_weekday } { $day_short }, it is in time for the branch committee.
# audience: part
in-time-pack = Sent before the evening of { $day_weekday } { $day_short }, it is in time for preparing the meeting.
# audience: part
in-time-meeting = Sent before the meeting, it is in time.

nudge-one =
    A reminder: the report for month { $month }
    The report on { $candidate } has not been sent yet. { $next }
    You get this because the branch assigned you to follow and help { $code }. There is one reminder a month.
nudge-many =
    A reminder: the reports for month { $month }
    Not yet sent:
    { $lines }
    { $next }
    { $own ->
        [yes] You get this because the branch assigned you as mentor.
       *[no] You get this because you lead the organisation asked to follow and help.
    } There is one reminder a month.
nudge-again =
    Reminding you again as you asked: month { $month }
    Not yet sent:
    { $lines }
    { $next }
# audience: part
nudge-committee = The branch committee meets on { $day_weekday } { $day_short }.
# audience: part
nudge-meeting = The branch meets at { $meeting_hour } on { $meeting_weekday } { $meeting_short }.

report-which = On whom do you report?
# audience: part
report-month = for month { $month }
# audience: part
report-practice = for practice
report-met =
    Report { $when }
    Have you met or talked with { $candidate } in the past month?
    { $last }
# audience: part
report-last =
    Last time you wrote:
    { $lines }
report-strength =
    Report { $when } – question { $number } of 3
    What was the most visible strength of { $candidate } this month?
report-improve =
    Report { $when } – question { $number } of 3
    What should { $candidate } work on?
report-task =
    Report { $when } – question { $number } of 3
    How is the task the branch gave { $candidate } coming along?
    { $given }
# audience: part
report-task-given = – { $task }
# audience: part
report-task-given-due = – { $task }, due { $due_short }
report-proposal =
    What you propose to the branch
    What do you propose for { $candidate }?
report-check =
    Please check before sending – { $when }
    { $candidate }
    { $lines }
# audience: part
report-said-met = – Contact: { $value }
# audience: part
report-said-strength = – Strength: { $value }
# audience: part
report-said-improve = – To work on: { $value }
# audience: part
report-said-task = – Task: { $value }
# audience: part
report-said-task-given = – Task ({ $task }): { $value }
# audience: part
report-said-task-given-due = – Task ({ $task }, due { $due_short }): { $value }
# audience: part
report-said-proposal = – Proposal: { $value }
# audience: part
report-said-line = – Added: { $line }
# audience: part
report-said-no-change = – No change since last month
# audience: part
report-said-absent = – No report this month: { $reason }
report-amend =
    What would you like to amend?
    The report on { $candidate }.
report-line =
    Add a line
    Keep it short, as you would say it in front of the person. Whoever is written about may ask to see it.
    No background, relatives, religion or document numbers.
report-what-strength =
    Which strength is it? A line, please
    On { $candidate }: short, as you would say it in front of the person. No background, relatives, religion or document numbers. You may skip this.
report-what-improve =
    What is there to work on? A line, please
    On { $candidate }: short, as you would say it in front of the person. No background, relatives, religion or document numbers. You may skip this.
report-worry =
    Please look again at the line you added
    It may hold a document number or something of the person's background. Such things are better said in person.
report-why =
    Report { $when }: a line, please
    Several months in a row you reported no change. What stands in the way of { $candidate }, and who could help?
    No background, relatives, religion or document numbers. You may skip this.
report-absence =
    No report this month
    Please choose the reason, so that the branch need not wait. You go on following and helping { $candidate } as before.

report-filed =
    Your report for month { $month } on { $code } was recorded at { $at_hour } on { $at_full }. The secretary reads it before the meeting.
    You can amend it until the branch concludes month { $month }: send AMEND. Thank you.
report-filed-absent =
    Noted for month { $month }: no report on { $code }, at { $at_hour } on { $at_full }.
    The secretary can see the reason. When you can report, send REPORT.
report-amended =
    Your report for month { $month } on { $code } was amended at { $at_hour } on { $at_full }. The earlier version is kept.
    You can amend it until the branch concludes month { $month }: send AMEND.
report-filed-late =
    Your report for month { $month } on { $code } was recorded at { $at_hour } on { $at_full }.
    The branch has concluded month { $month }, so it is kept with that month, marked as sent after the meeting. Thank you.
report-none-to-amend =
    There is no report to amend
    A report of a month already concluded stays as it is. If it needs a change, please talk to the branch secretary.
report-there-already =
    The report of month { $month } on { $code } is there already
    You sent it at { $at }. It stays as it is. To change it, write SUA.
report-amend-which = On whom is the report you would like to amend?
report-no-month =
    The report cannot be kept yet: the branch has no meeting planned
    Please ask the branch secretary to set the meeting, then send it again.
practice-done =
    Well practised. Nothing was kept.
    When the time comes, the assistant will ask just like this, for about a minute.

handover-noted =
    Noted that you ask to hand over { $code }
    The branch secretary will be told. Until the branch assigns somebody else, please go on following and helping.
snoozed = Noted. The assistant will remind you again at { $at }.
snooze-too-late =
    No further reminder can be set
    The meeting is tomorrow already, or all your reports are in. You can still report right now.

late-notice =
    This message is late; please excuse us
    The committee's machine was down from { $began_hour } on { $began_short } to { $ended_hour } on { $ended_short }. The message of { $planned_short } could be sent only now.
    { $kept ->
        [yes] What you wrote in the meantime is all there; you need not send it again.
       *[no] If you wrote and saw no answer, please send it again.
    }
    { $what }
late-plain =
    This message is late; please excuse us
    The message of { $planned_short } could be sent only now. You need not do anything again.
    { $what }
# audience: part
late-left-one = One thing is left: the report on { $candidate }. { $in_time } It is taken later as well.
# audience: part
late-left-many =
    Reports are left on:
    { $lines }
    { $in_time } They are taken later as well.

## audience: other

handover-asked =
    A mentor asks to hand over
    { $mentor } asks to hand over { $candidate }. Until the branch assigns somebody else, it stays as it is.
    You get this as the branch's secretary.

# audience: part
choice-candidate = { $candidate }
    .word = { $code }
choice-assign = Assign somebody else
    .word = ASSIGN ANEW
choice-amend-met = Whether you met
    .word = MET OR NOT
choice-amend-strength = Strength
    .word = STRENGTH
choice-amend-improve = To work on
    .word = TO WORK ON
choice-amend-task = Task
    .word = TASK GIVEN
choice-amend-line = The line added
    .word = ADDED LINE
