### Sentences shared by everything.

stranger =
    Hello. This is the internal assistant of { $committee }; it can be used with an invitation code only.
    If you have a question, please contact { $name }, phone { $phone }.
stranger-short = Hello. This assistant can be used with an invitation code only. Please send the code as digits.

# Where the configuration names no contact.
# audience: part
contact-unnamed = the office of the commune committee
# audience: part
contact-without-phone = not on record

help =
    What you can do here
    { $lines }
    Typed words need no diacritics and no slash.
    { $call }
help-line = { $english } – { $what }
help-in-group =
    In the group the assistant takes only these
    { $lines }
    For your own tasks please write to the assistant in private.

command-help = see what you can do
command-menu = see what you can do
command-language = choose the language
command-cancel = drop what you are doing
command-back = return to the question before

language-ask = In which language would you like to read messages?
language-set = Noted. From now on the assistant writes in English.
choice-language-vi = Tiếng Việt
    .word = TIENG VIET
choice-language-en = English
    .word = ENGLISH

not-allowed =
    You have not been given the right to do this
    Nothing has changed. If you have just taken on a new duty, please contact { $name }, phone { $phone }.
not-here = Please write to the assistant in private. Nothing has changed in the group.
only-in-group = { $command } works in the branch's group only. Please open the group and send it there.
only-in-private = Please write to the assistant in private about this.
stopped = Dropped: { $flow }. What you just entered was not recorded.
nothing-open = There is nothing half done at the moment.
still-open = What you had begun is still complete: { $flow }.
resume-offer = One thing is still half done: { $flow }.
choice-resume = Go on with it
    .word = GO ON
choice-drop = Drop it
    .word = DROP
text-too-long =
    The message is too long to be recorded
    It has { $length } characters; the most is 500. What you typed is still in the chat. Please shorten it.
no-pictures = The assistant takes no pictures, so that no papers leak. Please write a few words, or hand it to the branch secretary.
kept-aside =
    Your message was kept, but could not be handled yet
    The assistant had a fault, and the person in charge has been told. You need not send it again.

group-greeting =
    Hello, comrades
    The assistant posts meeting dates and counts here, never names or remarks.
    The branch secretary can send /link to tie this group to the branch.
