### M1. Joining: the code, the hour for messages, and watching over phones.

command-start = join with a code
command-hour = change the hour for messages
flow-join = joining with a code

is-it-you =
    Hello.
    This code was made for { $person }, { $unit }. Is that you?
code-not-usable = The code cannot be used. Please check each digit, or ask the branch secretary for a new one.
code-spent =
    Thank you for telling. No phone was paired.
    The code cannot be used any more. The branch secretary has been told.

# audience: mentor
joined =
    You have joined. From now on, before each branch meeting, the Nguồn assistant will ask you a few questions.
    Messages come between { $first_hour } and { $last_hour } only. When would you like them?
joined-with-duties =
    You have joined. From now on, the Nguồn assistant will tell you what is due in your posts.
    Messages come between { $first_hour } and { $last_hour } only. When would you like them?
# audience: mentor
practice-offer = Try it once to get used to it. The exercise is not kept.
ready =
    The hour is noted
    To see your tasks at any time, write TASKS. For help, write HELP.
# audience: mentor
joined-later =
    You can practise at any time: write PRACTISE.
    To see your tasks, write TASKS. For help, write HELP.
welcome-back = Hello. This phone is paired with the Nguồn assistant. Your tasks are in the message below.

## Branch secretary, officer: watching over phones

pairing-told =
    Somebody has just used a join code, { $at_hour }
    It was made for { $person }. If this is not their phone, please cut it off now.
pairing-confirmed =
    Noted. The phone stays paired.
    Its user: { $person }.
phone-cut =
    The phone is cut off. Nothing more can be read from it.
    The code used on it was made for { $person }.
    With the button below you can make a new code for the right person.
phone-cut-already =
    That phone was cut off before. Nothing more can be read from it.
    The code used on it was made for { $person }.
phone-cut-here =
    This phone is no longer paired with the assistant
    If you have a question, please ask { $name }, { $phone }.
invitation-declined =
    A join code reached the wrong person, { $at_hour }
    It was made for { $person }. Whoever opened it said it was not them, so no phone was paired.
    The code cannot be used any more. Please make a new one and hand it over yourself.
second-phone-paired =
    One more phone was just paired, { $at_hour }
    A join code made for you was used on another phone. If it was not you, please tell the branch secretary at once.

## The hour for messages

hour-ask =
    Your hour for messages: { $hour }
    Early morning is { $morning_hour }, noon is { $noon_hour }, evening is { $evening_hour }.
    When would you like them?
hour-set = Noted. From now on messages come in the { $hour }.

choice-new-code = Make a new code
    .word = NEW CODE
