### For those above the branches: dates of meetings, the branches' proposals, figures after the month.

## The date, to the member in charge

notice =
    Branch meeting of month { $month }
    { $branch } meets { $meeting }{ $place }.
    { $committee }
    { $content }
    { $chapters }
    You get this because you are the committee member in charge of the branch.
# audience: part
notice-brief = { $branch } meets { $meeting }
# audience: part
notice-committee = Its branch committee meets before: { $at }{ $place }.
# audience: part
notice-content = Party development: { $count } people in review{ $votes ->
        [0] {"."}
       *[other] ; { $votes } matters need a vote.
    }
# audience: part
notice-nobody = Party development: looking for sources. Nobody is on the branch's list to review.
# audience: part
notice-chapters = Chapters of the village without a source: { $count }.

figures =
    Figures of month { $month } – { $branch }
    As recorded up to { $day_full }:
    – In review: { $people }
    – Reports in: { $reported }
    – Reports missing: { $missing }
    – To be asked in person: { $in_person }
    – Nobody assigned to follow and help: { $without }
    Matters that need a vote: { $votes }.

## The branches' proposals, to the officer

# audience: pack
committee =
    The branches' proposals, for the committee to consider{ $part }
    As recorded since the last time, up to { $day_full }: onto the list { $list }, off the list { $remove }, to the class { $class }.
    { $lines }
    { $foot }
# audience: part
committee-brief = { $n } proposals of the branches, for the committee to consider
# audience: part
committee-branch = { $branch }:
# audience: part
committee-line = – { $candidate }: { $decision }; { $resolved }{ $tally }
# audience: part
committee-resolved = resolved on { $day_full }
# audience: part
committee-unresolved = the day of the resolution is not recorded
# audience: part
committee-tally = ; roll { $roll }, present { $present }, for { $votes }, against { $against }
# audience: part
committee-foot = Once the committee has considered them, press Considered. Until then this stays among your tasks.
committee-none = No proposal of a branch waits to be considered.
committee-looked =
    Noted: the committee considered { $n } proposals
    Whatever is recorded after that comes with the next list.
committee-looked-already =
    This was noted before
    Nothing else has changed.
# audience: part
duty-committee = { $n } proposals of the branches wait for the committee. You are the officer.
# audience: part
duty-delivery = { $n } people of the branch have not been reached. You are the branch secretary.

## Figures after the month

# audience: pack
digest =
    Party development in month { $month } – what needs care{ $part }
    As recorded up to { $day_full }.
    { $lines }
# audience: part
digest-brief = Figures of Party development, month { $month }
# audience: part
part-of = {" "}(part { $n }/{ $parts })
# audience: part
digest-without-source = No source on the list:
# audience: part
digest-not-concluded = Month not concluded on record:
# audience: part
digest-not-met = Not met, or cancelled:
# audience: part
digest-without-mentor = People with nobody assigned to follow and help:
# audience: part
digest-nominations = Nominations waiting for more than a month:
# audience: part
digest-missing = Mentors whose reports are missing:
# audience: part
digest-out-of-reach = People not reached through the assistant:
# audience: part
digest-unit = – { $unit }
# audience: part
digest-count = – { $unit }: { $n }
# audience: part
digest-open = – { $unit }: meeting on { $meeting_short }; { $reached }
# audience: part
digest-no-meeting = – { $unit }: no meeting on record
# audience: part
digest-postponed = – { $unit }: put off, no new day yet
# audience: part
digest-cancelled = – { $unit }: the meeting was cancelled
# audience: part
digest-put-off = – { $unit }: put off to { $meeting_full }
# audience: part
digest-nothing = Nothing else needs care.
# audience: part
digest-sums =
    { $branches } branches together: { $people } people in review.
    Of these, reports in { $reported }, missing { $missing }, to be asked in person { $in_person }, nobody assigned to follow and help { $without }.

## When a secretary was last reached, within a line

# audience: part
secretary-reached = the secretary last wrote on { $day_short }
# audience: part
secretary-not-reached-since = the secretary has not been reached since { $day_full }
# audience: part
secretary-never-heard = the assistant has not heard from the secretary so far
# audience: part
secretary-not-joined = the secretary has not joined the assistant
# audience: part
secretary-in-person = the secretary uses no smartphone and is asked in person
# audience: part
secretary-unknown = no secretary is on record

choice-see-figures = See the figures
    .word = FIGURES
choice-see-on = Read on
    .word = READ ON
choice-looked-at = Considered
    .word = CONSIDERED
choice-duty-committee = See the proposals
    .word = SEE PROPOSALS
choice-see-delivery = Delivery
    .word = DELIVERY
