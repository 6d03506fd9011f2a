### Delivery: who can be reached, since when not, and what did not arrive.

command-delivery = see who gets messages and who could not be reached

delivery-unit =
    Delivery – { $unit }{ $part }
    As recorded: { $total } people, { $well } of them get messages.
    { $news }
    { $sections }
    { $group }
    { $lost }
# audience: part
delivery-news = New this month: { $n } people not reached.
# audience: part
delivery-not-joined = Not joined: { $count }. Choose a number for a join code, and forward it as it stands.
# audience: part
delivery-closed = The phone takes no messages of the assistant: { $count }. Ask them to open it again and write a word.
# audience: part
delivery-silent = Not reached for long: { $count }. There may be no signal; please see them in person.
# audience: part
delivery-in-person = No smartphone, to be asked in person: { $count }.
# audience: part
delivery-person = – { $person }
# audience: part
delivery-person-numbered = { $n }. { $person }
# audience: part
delivery-person-since = – { $person }, not reached since { $day_full }
# audience: part
delivery-group-none = The branch's group is not linked. Add the assistant to it and write /link there.
# audience: part
delivery-group-closed = The assistant has not been in the branch's group since { $day_full }. Add it again and write /link there.
# audience: part
delivery-lost = { $n } messages of the last 30 days did not arrive. Please tell people in person.

# audience: pack
delivery-all =
    Delivery{ $part }
    As recorded: { $total } people. They get messages { $well }, not joined { $not_joined }, phone takes no messages { $closed }, not reached for long { $silent }, to be asked in person { $in_person }.
    { $backlog }
    { $lines }
# audience: part
delivery-all-well = Every branch has its group linked, and nobody needs to be found.
# audience: part
delivery-line = – { $unit }: not joined { $not_joined }, phone takes no messages { $closed }, not reached for long { $silent }{ $linked ->
        [yes] {""}
       *[no] , group not linked
    }
# audience: part
delivery-all-sent = No message is held up or late.
# audience: part
delivery-late = Due and not sent yet: { $n }. They go by themselves once there is a network.
# audience: part
delivery-refused = Messages refused by the messenger: { $n }. Please tell whoever runs the machine.
# audience: part
delivery-steps = Steps of the calendar that stopped: { $n }. Please tell whoever runs the machine.
# audience: part
delivery-unread = Messages of people kept but not handled: { $n }. Please tell whoever runs the machine.
