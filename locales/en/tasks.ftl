### Tasks of people on the list and of members; the talk about motives.

command-task = give a task, note what came of it
flow-task = giving a task
flow-talk = noting a talk about motives

tasks =
    Tasks not done: { $n }
    { $lines }
tasks-none =
    No task is waiting
    You can give one with the button below.
tasks-over =
    Tasks with a result, of the last two months
    { $lines }
# audience: part
tasks-over-line = { $n }. { $whom }: { $task } – { $result }, { $day_short }
# audience: part
tasks-line = { $n }. { $whom }: { $task }{ $due }
# audience: part
task-due = , due { $day_short }
# audience: part
task-whom-candidate = { $candidate }
# audience: part
task-whom-person = { $person }
task-one =
    A task given
    { $whom }: { $task }{ $due }
    Given on { $given_full }.
    { $result }
# audience: part
task-so-far = Noted on { $day_full }: { $result }.

task-ask-kind = Who is the task for?
task-ask-whom = For whom on the list is the task?
task-ask-member = For which member is the task?
task-ask-title =
    What is the task? Please be short
    For { $whom }. For example: teaching the reading class. No background, relatives, religion or numbers.
task-ask-due =
    Due on which day?
    For { $whom }: please type the day, for example { $soon_typed }. For no day, press the button.
task-day-past =
    That day is past
    Please type a day from today on.
task-check =
    Please look once more before the task is given
    For { $whom }: { $task }{ $due }
task-noted =
    The task is noted
    For { $whom }: { $task }.
    { $asked }
# audience: part
task-will-ask = On { $day } you are asked once what came of it.
task-result-noted =
    The result is noted
    { $whom }: { $task } – { $result }.
task-taken-back =
    The task is taken back
    «{ $task }» counts no more.
task-ask =
    A task is due
    { $whom }: { $task }, due { $day }.
    You receive this because you gave it or lead the unit. It is asked once only.
# audience: part
task-brief = What came of a task: { $task }, due { $day_short }
task-yours =
    You were given a task
    { $task }{ $due }.
task-said-done =
    A task is done
    { $whom } says it is done: { $task }.
# audience: mentor
task-theirs =
    Somebody you help was given a task
    { $candidate }: { $task }{ $due }.
    The monthly report will ask about it.

talk-ask-who = With whom was the talk?
talk-ask-day =
    On which day was the talk?
    About { $candidate }: only the day of the talk about motives is kept, not what was said.
talk-not-yet =
    That day has not come
    Please note it after the talk. Nothing has changed.
talk-noted =
    The talk with { $code } on { $day_full } is noted
    Only the day is kept, not what was said.

## audience: part

timeline-task-given = – { $day_full }: given a task: { $task }{ $due }
timeline-task-result = – { $day_full }: task { $task }: { $result }
timeline-talk = – { $day_full }: talk about motives held

## Buttons

# audience: part
duty-task = do the task you were given: { $task }.
# audience: part
duty-task-result = note what came of the task given to { $whom }: { $task }.

choice-duty-task = Note the result { $n }
    .word = TASK RESULT { $n }
choice-task-see = See task { $n }
    .word = TASK { $n }
choice-see-tasks = The tasks
    .word = SEE TASKS
choice-tasks-over = Tasks with a result
    .word = SEE RESULTS
choice-give-task = Give a task
    .word = GIVE TASK
choice-note-task = Give this task
    .word = GIVE THIS
choice-note-talk = Talk about motives held
    .word = TALK HELD
choice-take-back-task = Take the task back
    .word = WITHDRAW TASK
choice-task-for-candidate = Somebody on the list
    .word = CANDIDATE
choice-task-for-member = A member
    .word = TO MEMBER
choice-mark-done = It is done
    .word = FINISHED { $n }
# audience: part
choice-task-member = { $person }
    .word = { $n }
