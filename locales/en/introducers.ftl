### Introducers: two official members, or the youth union and one official member.

command-introducers = record and replace who introduces into the Party
flow-introducers = recording who introduces into the Party

introducers-whose =
    Who introduces into the Party
    Please choose the person introduced.
introducers-list =
    Introducers of { $code }
    { $lines }
    { $former }
    { $flags }
    Only who introduces, and since which month they have worked, studied or lived together.
# audience: part
introducers-none = No introducer is recorded yet.
# audience: part
introducers-member = { $person }
# audience: part
introducers-unit = the committee of { $unit }
# audience: part
introducers-organisation = { $kind }
# audience: part
introducers-line = – { $who }
# audience: part
introducers-line-known = – { $who }, working, studying or living together since { $month ->
    [0] { $year }
   *[other] { $month }/{ $year }
}
# audience: part
introducers-line-unknown = – { $who }, not recorded since when they know the person
# audience: part
introducers-line-substitute = – { $who }, as a substitute since { $day_full }
# audience: part
introducers-line-former = – Introduces no more since { $day_full }: { $who } ({ $why })
introducers-why =
    Why does somebody else introduce?
    Only this general reason is kept. Please talk about anything else in person.
introducers-kind =
    Who introduces?
    Two official members; within union age the committee of the commune's youth union and one official member.
introducers-person =
    Which member introduces?
    Official members of the branch. Whoever follows and helps, and whoever put the person forward, come first.
introducers-no-member =
    Nobody to record yet
    There is no other official member on the branch's roll. To complete the roll, please ask the committee's office.
introducers-known =
    Since when have they worked, studied or lived together?
    Please type month and year, such as 5/2025.
# audience: part
recording-not-a-month = Not taken: please type the month and the year in four digits, such as 5/2025.
# audience: part
recording-month-later = That month is still to come. Please look again.
introducers-over =
    The introducers of { $code } are recorded
    The assistant only records and reminds; the branch assigns who introduces.
introducers-already =
    That organisation already introduces { $code }
    Nothing has changed.
introducers-changed =
    The introducers of { $code } were just changed on another phone
    Nothing was recorded. Please open the list again.

# Who introduces, and why no more. In small letters, to stand within a sentence.
# audience: part
introducer-youth-union = the committee of the commune's youth union
# audience: part
introducer-trade-union = the committee of the grassroots trade union
# audience: part
introducer-end-moved = moved elsewhere
# audience: part
introducer-end-cannot = cannot go on introducing
# audience: part
introducer-end-other = another reason
# audience: part
introducer-end-mistaken = recorded by mistake

## Buttons (audience: part)

choice-introducers = Introducers
    .word = INTRODUCERS
choice-introducers-add = Add an introducer
    .word = ADD INTRODUCER
choice-introducers-replace = Replace { $person }
    .word = CHANGE { $n }
choice-introducers-replace-unit = Replace { $kind }
    .word = CHANGE { $n }
choice-introducers-done = Done, nothing more
    .word = NOTHING MORE
choice-introducer-member = Official member
    .word = A MEMBER
choice-introducer-youth-union = Youth union
    .word = YOUTH UNION
choice-introducer-trade-union = Trade union
    .word = TRADE UNION
choice-introducer-known-unknown = Not known yet
    .word = NOT REMEMBERED
choice-introducer-end-moved = Moved elsewhere
    .word = GONE ELSEWHERE
choice-introducer-end-cannot = Cannot go on
    .word = CANNOT CONTINUE
choice-introducer-end-other = Another reason
    .word = DIFFERENT REASON
choice-introducer-end-mistaken = Recorded by mistake
    .word = MISTAKE
