### Posts: who holds them, given, ended, passed on; handing over.

command-posts = see, give and end posts
flow-posts = giving or ending a post

posts-which-unit =
    The posts of which unit?
    Choose one, or type the code of a branch or organisation.
# audience: part
posts-no-such-unit = There is no unit of that name or code.
posts-of =
    Posts of { $unit }
    { $lines }
    Choose a post to end it or pass it on, or give a new one.
posts-of-nobody =
    Posts of { $unit }
    Nobody holds one yet.
posts-of-own =
    Posts of { $unit }
    { $lines }
    For a change, ask the Party-building committee.
# audience: part
posts-line = { $n }. { $role }: { $person }, since { $since_full }
# audience: part
posts-line-ends = { $n }. { $role }: { $person }, since { $since_full }, ends on { $until_full }
# audience: part
posts-line-later = { $n }. { $role }: { $person }, from { $since_full }

posts-what =
    Post: { $role }, { $unit }
    { $person } has held it since { $since_full }. What is to be done?
posts-which-role = Which post of { $unit } is to be given?
posts-who =
    Who is to hold it?
    Type the name, with or without marks. Somebody not on the roll yet: type the full name.
posts-who-found =
    Who is to hold it?
    Choose a number, or type another name. If it is none of these, choose New person.
posts-who-nobody =
    Nobody of that name is on the roll
    Type another name. If you typed the full name of somebody not on the roll, choose New person.
# audience: part
posts-no-name = There is no name in what you wrote.
# audience: part
posts-no-full-name = For somebody new please type the full name, letters only, 60 at most.
posts-from-when =
    From which day: { $role }, { $unit }?
    Type the day, such as { $soon_typed }, or choose today.
posts-until-when =
    From which day no longer: { $role }, { $unit }?
    From that day on the rights of the post are gone. Type the day, such as { $soon_typed }, or choose today.
# audience: part
posts-not-a-day = Not noted: there is no such day, or it could not be read.
# audience: part
posts-day-far = Not noted: that day is more than a year from today.
# audience: part
posts-day-before = Not noted: that day is before the post began.

posts-check-appoint =
    Please check before it is noted
    – Post: { $role }, { $unit }
    – Given to: { $person }, from { $since_full }
posts-check-replace =
    Please check before it is noted
    – Post: { $role }, { $unit }
    – Ends for: { $former }
    – Given to: { $person }, from { $since_full }
    What is half done goes to whoever takes over.
posts-check-end =
    Please check before it is noted
    – Post: { $role }, { $unit }
    – Ends for: { $person }, from { $until_full }
posts-given =
    Post given: { $role }, { $unit }
    { $person } holds it from { $since_full }. { $joined ->
        [yes] They will be told, with what waits for them.
       *[no] They have not joined; please make a join code.
    }
posts-replaced =
    Post passed on: { $role }, { $unit }
    { $person } holds it from { $since_full }. { $later ->
        [yes] The hand-over goes out on that day.
       *[no] Whoever held it is thanked and gets nothing more of it.
    } { $joined ->
        [yes] { "" }
       *[no] Whoever takes over has not joined; please make a join code.
    }
posts-ended =
    { $later ->
        [yes] Post will end: { $role }, { $unit }, from { $until_full }
       *[no] Post ended: { $role }, { $unit }, from { $until_full }
    }
    { $person } has no rights of this post from that day on. { $opened ->
        [0] { "" }
       *[other] Cards opened while holding it: { $opened }.
    }

post-filled =
    The post is held: { $role }, { $unit }
    { $person } holds it, or will from a day to come. Nothing has changed. To pass it on, choose the post, then Pass on.
post-held-already =
    The post is theirs already: { $role }, { $unit }
    { $person } holds it, or will from a day to come. Nothing has changed.
post-changed =
    This post was just changed on another phone
    Nothing more was noted. Please look at the list again.
post-last-officer =
    This post cannot end yet
    The committee needs at least one officer who runs the assistant. Please give the post to somebody else first.
post-day-before =
    Not noted
    This post began on { $since_full }; it cannot end before that.
post-day-far =
    Not noted
    That day is too far. Please type one from { $first_full } to { $last_full }.

post-ended-thanks =
    Your post has ended: { $role }, { $unit }
    From { $until_full } on, nothing of it is sent to you any more. What you noted is kept.
    { $passed }
    Thank you for your work.
# audience: part
post-passed-to = What waits, and what was half done, goes to { $person }.

## Handing over

# audience: pack
handover =
    Your new post: { $role }, { $unit }
    You hold it from { $since_full }. This is what waits:
    { $lines }
# audience: part
handover-nothing-open = – Nothing waits at the moment.
# audience: part
handover-meeting = – The branch's next meeting: { $at }.
# audience: part
handover-no-meeting = – No date of the branch's next meeting is known.
# audience: part
handover-to-conclude = – Month { $month } is not concluded: { $n } people.
# audience: part
handover-nominations = – Nominations to receive: { $n }.
# audience: part
handover-no-mentor = – Without a mentor: { $n } people.
# audience: part
handover-mentors = – Another mentor or a stand-in is needed: { $n } people.
# audience: part
handover-not-joined = – Members who have not joined: { $n }.
# audience: part
handover-away = – { $person } is away until { $day_full }.
# audience: part
handover-put-forward = – Nominations that wait for the branch: { $n }.
# audience: part
handover-returned = – Nominations returned to be completed: { $n }.
# audience: part
handover-followed = – People you follow and help: { $n }.
# audience: part
handover-draft = – Half done, and now with you: { $flow }. Write TASKS to go on.
# audience: part
handover-draft-left = – Half done, and not passed on: { $flow }. Please ask whoever held the post before.
# audience: part
handover-candidate = – { $candidate }
# audience: part
handover-person = – { $person }
# audience: part
handover-more = – and { $n } more
# audience: part
handover-want-nobody = – { $candidate }: no mentor yet
# audience: part
handover-want-handover = – { $candidate }: the mentor asks to hand over
# audience: part
handover-want-gone = – { $candidate }: the mentor is an official member of the branch no more
# audience: part
handover-want-away = – { $candidate }: the mentor is away, and nobody stands in
# audience: pack
handover-part-nominations =
    Nominations to receive – { $unit }
    { $lines }
# audience: pack
handover-part-mentors =
    Assignments to settle – { $unit }
    { $lines }
# audience: pack
handover-part-joining =
    Members who have not joined – { $unit }
    { $lines }
handover-all-read = That is all. Write TASKS for what you can do at once.

## Buttons (audience: part)

choice-see-posts = See posts
    .word = POSTS
choice-appoint = Give a post
    .word = APPOINT
choice-other-unit = Another unit
    .word = ANOTHER UNIT
choice-post = { $role }: { $person }
    .word = { $n }
choice-end-post = End it
    .word = END POST
choice-replace-post = Pass it on
    .word = PASS ON
choice-new-person = New person
    .word = NEW PERSON
choice-from-today = From today
    .word = FROM TODAY
choice-do-it = Yes, note it
    .word = THAT IS RIGHT
choice-see-handover = See the hand-over
    .word = SEE HANDOVER
choice-role-officer = Officer
    .word = OFFICER
choice-role-committee-secretary = Committee secretary
    .word = COMMITTEE SECRETARY
choice-role-member-in-charge = Member in charge
    .word = IN CHARGE
choice-role-branch-secretary = Branch secretary
    .word = SECRETARY
choice-role-branch-deputy = Deputy secretary
    .word = DEPUTY
choice-role-branch-committee = Branch committee
    .word = BRANCH COMMITTEE
choice-role-commune-leader = Commune leader
    .word = COMMUNE LEADER
choice-role-chapter-leader = Chapter leader
    .word = CHAPTER LEADER
