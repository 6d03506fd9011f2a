### When words miss: asking again, explaining a question that is over, somebody to call.

not-understood = This was not understood. Your message has been kept. Please choose something below, or send HELP.
not-understood-again =
    This was not understood. Your message has been kept.
    { $call }
# audience: part
call-contact = If you need a person's help, please call { $name }, phone { $phone }.
# audience: part
call-helper = If you need a person's help, please call { $person }, phone { $phone }.

stale =
    This is done or past
    Nothing has changed. Press the button below to see what is current.
stale-question =
    This is done or past
    The question belonged to this: { $flow }. Nothing has changed. What is current is shown below.
already-answered = You have already answered this question. Here is the current one.
number-again =
    It is not clear which question that number answers
    The open question is right below. Please choose, or type your answer again.
number-unclear =
    It is not clear which message that number answers
    Did you mean "{ $what }"? If so, choose it below, or send TASKS to see what is current.
newest-taken = Several messages offer that word. It was taken as an answer to the newest.
did-you-mean =
    It is not clear what you mean
    Did you mean "{ $what }"? If so, please choose it below. Nothing has changed.
did-you-mean-or-text =
    It is not clear what you mean
    Did you mean "{ $what }", or should it be recorded as you typed it? Nothing has changed.
# audience: part
choice-as-typed = As I typed it
    .word = AS TYPED
# audience: part
choice-meant = { $what }
    .word = { $word }

edit-not-taken =
    An old message of yours was edited
    It no longer belongs to the question at hand, so what was recorded stays. To amend a report, send AMEND.

## Somebody of the branch to call for help

command-helper = choose whom the branch calls for help
flow-helper = choosing the branch's helper

helper-which-branch = For which branch is a helper chosen?
helper-who =
    When the assistant puzzles them, whom does { $branch } call?
    { $now }
    Choose a number, or type a name, marks not needed.
helper-nobody-found =
    Nobody of that name is on the branch's roll
    { $now }
    Please type the name again, marks not needed, or send STOP.
# audience: part
helper-now = At present: { $person }.
helper-phone =
    Which phone number does the branch call?
    Type the number of { $person }. Only people of the branch see it, when they need help.
helper-phone-once-more =
    That number is not clear: it takes 8 to 15 digits
    { $question }
helper-check =
    Please look before it is recorded
    When in need, { $branch } calls { $person }, phone { $phone }.
helper-named =
    The branch's helper is recorded
    From now on, whoever of { $branch } is not understood twice in a row is asked to call { $person }.
helper-dropped =
    The helper is no longer recorded
    From now on, whoever of { $branch } needs help is asked to call the committee's contact.
# audience: part
choice-no-helper = No helper any more
    .word = NO HELPER
helper-you-are =
    You are recorded as your branch's helper
    People of { $branch } who are puzzled by the assistant are asked to call you. Only they see your number. If this does not suit you, tell the branch secretary.

# audience: mentor
courtesy = Thank you. Send VIEC whenever you need it.
