### Inviting: choosing a person, making a code, the letter to forward.

command-invite = invite somebody, make a join code
flow-invite = choosing whom to invite

invite-who =
    Inviting – { $joined } of { $total } have joined
    Not yet:
    { $lines }
    Choose a number, or type a name, with or without diacritics.
invite-search =
    Inviting – search by name
    { $lines }
    Choose a number, or type another name, with or without diacritics.
invite-everybody-joined =
    Inviting – { $joined } of { $total } have joined
    Nobody is left. To make a code for a further phone, type the person's name.
invite-nobody-found =
    Nobody of that name is on your roll
    Please type the name again, with or without diacritics, or write STOP.
# audience: part
invite-line = { $n }. { $person }, { $unit } – { $state }
# audience: part
roll-joined = joined
# audience: part
roll-not-joined = not joined
# audience: part
roll-no-smartphone = has no smartphone
# audience: part
choice-invitee = { $person }
    .word = { $n }

invitation-made =
    The join code is made, good until { $until_hour } on { $until_full }
    For: { $person }, { $unit }.
    { $remarks }
    Forward the message below as it is, to that very person. If you read it out, read digit by digit, with a pause after four: { $code }
    An earlier code of that person, if any, cannot be used any more.
# audience: part
invitation-further-phone = { $phones } of their phones are paired already; this code adds one.
# audience: part
invitation-no-smartphone = The roll says that this person has no smartphone.
# audience: mentor
invitation-letter =
    Dear { $person },
    { $committee } invites you to use the Nguồn assistant to report on your task for the branch, once a month, in about a minute.
    Open { $link }, then write the code: { $code }
    The code is for you alone and good once, until { $until_hour } on { $until_full }.
    If you would like help, bring your phone to the village hall before the meeting.
