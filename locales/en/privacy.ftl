### M12a. What is kept about users; pausing messages.

command-privacy = what the assistant keeps about you
command-pause = pause messages until a day
flow-pause = pausing messages

privacy =
    What the Nguồn assistant keeps about you
    – Name, branch, tasks, the messenger account you paired; the remarks you send, and when.
    – It does not read contacts, location or other messages.
    – Seen by: the secretary and committee of your branch, the member in charge, the officers named by the commune committee.
    – Messages pass through { $messenger }, { $show ->
        [code] so candidates are called by their codes alone.
        [name] with the names of candidates, as the commune committee decided.
       *[initials] so candidates are called by code and initials alone.
    }
    – Whoever is written about may ask to see it.
    You may see, get a copy, ask for correction or deletion, and stop messages. Contact: { $name }, { $phone }.
messenger-telegram = Telegram, whose servers are abroad
messenger-sandbox = this computer alone
privacy-read = Noted that you have read it. To see it again, write PRIVACY.

my-data =
    What is on record about you
    Name: { $person }. Unit: { $unit }.
    { $posts }
    Phones paired: { $phones }. Hour for messages: { $hour }.
    Nominations sent: { $nominations }. Reports sent: { $reports }.
    { $lines }
    For a full copy, a correction or deletion, write PRIVACY to see whom to ask.
# audience: part
my-data-post = – { $role }, { $unit }
# audience: part
my-data-mentor = – mentor of { $count }
# audience: part
my-data-helper = – the helper of the branch; the phone number recorded is seen by its people only
# audience: part
my-data-report = – { $month }/{ $year }, { $candidate }: { $what } (sent { $at_short })
# audience: part
my-data-proposed = proposes: { $proposal }
# audience: part
my-data-no-change = no change
# audience: part
my-data-absent = no report this month: { $reason }

pause-ask =
    Until the end of which day would you like no messages?
    Type a day, such as { $soon_typed }. Your tasks stay as they are; to see them, write TASKS.
choice-pause-until = Until { $day_short }
    .word = MONTH END
pause-not-a-day = That is not a day. Please type a real one, such as { $soon_typed } or { $soon_typed_year }.
pause-day-past = That day is past. Please type a day from { $today_short } on.
pause-too-long = That day is too far away. Please type a day before { $until_full }.
paused =
    Noted. No messages until the end of { $day }.
    Until then the assistant does not remind you. Your tasks stay as they are; to see them, write TASKS.
pause-ended = Noted. From now on the assistant reminds you as before.
choice-messages-again = Messages again
    .word = START AGAIN
