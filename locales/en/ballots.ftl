### Opinions of a branch gathered by chat, where the committee has resolved that it may be done.

command-ballot = vote, gather the branch's opinion by chat
flow-ballot = opening a ballot
flow-ballot-permit = entering the decision that permits ballots

## The decision

ballot-permit-none =
    Opinions by chat: not in use
    The committee has not resolved that they may be. Once it has, enter number and date; only then can a branch secretary open one.
    Admission, recognition and striking off are never voted on by chat.
ballot-permit-kept =
    Opinions by chat: in use
    By decision { $number } of the committee, of { $day_full }. Running now: { $running }.
    What comes of each is read by the branch secretary alone.
ballot-permit-number =
    The decision that permits opinions by chat
    Please enter the number of the committee's decision.
ballot-permit-number-unfit = A number has digits and at most 40 characters. Please enter it again.
ballot-permit-day = Of which day is the decision? Please type the date written on it.
ballot-permit-later = That day has not come. Please enter the day of the decision again.
ballot-permit-check =
    Please look once more
    Decision { $number } of { $day_full } permits the branches to gather opinions by chat.
ballot-permit-entered =
    The decision that permits opinions by chat is on record.
    Branch secretaries can now open a ballot. You can withdraw it at any time.
ballot-permit-there = A decision is in force already. To enter another, please withdraw that one first.
ballot-permit-gone = No decision is in force now. Nothing has changed.
ballot-withdraw-check =
    Withdraw decision { $number }?
    { $running ->
        [0] No ballot runs now.
       *[other] Ballots running now: { $running }. They stop and nothing counted is kept. Whoever was asked and whoever opened them is told.
    }
ballot-permit-withdrawn =
    The decision that permits opinions by chat is withdrawn.
    Ballots stopped: { $running }.

## Opening one

ballot-off =
    Opinions by chat are not in use
    The committee has not resolved that they may be. Once it has, the officer enters the number and you can open one.
    The branch chooses and votes at its meeting as always; the tally from the room is entered with the month's conclusion.
ballot-running = The branch is being asked already. Once that is over you can open another.
ballot-which-branch = Which branch is to be asked?
ballot-ask-kind =
    What is the branch to be asked?
    It is an opinion for the branch to consider, not a resolution of its meeting.
    Admission, recognition and striking off are voted on at the meeting only.
ballot-nobody = Nobody of the branch stands where this can be asked. Nothing was opened.
ballot-not-about = That person no longer stands where this can be asked. Nothing was opened.
ballot-ask-who = About whom?
ballot-ask-way =
    How? It cannot be changed once opened.
    Secret: nobody's choice is kept; what was pressed cannot be changed.
    With names: the choice is kept with the name until it closes, so that it can be changed, then forgotten. Either way nobody can look up anybody's choice.
ballot-ask-closes =
    When does it close?
    Choose, or type date and hour within 7 days, such as { $soon_typed } 19:30.
ballot-closes-unclear = That date and hour are not clear. Please type them like { $soon_typed } 19:30.
ballot-untimely-soon = That is too soon: people need an hour at least. Please choose again.
ballot-untimely-far = That is too far: 7 days from now at most. Please choose again.
ballot-untimely-hours = That is in quiet hours or on a holiday. Please choose an hour of an ordinary day.
ballot-ask-out =
    Who does not count?
    The branch has { $members } official members; left out so far: { $left }.
    Only who belongs to another organisation for the time, who is exempt and absent, who is suspended. Choose one after another, then Done. No reason is kept.
ballot-ask-reach =
    Members who cannot vote by chat: { $unreached }
    The share is worked out on { $counted } official members; { $asked } can be asked.
    Those without a paired phone stay on the roll ({ $unreached }) and count as not in favour. Open it, or put it to the meeting?
ballot-in-the-room = Stopped, nothing was opened. Please put it to the meeting; its tally is entered with the month's conclusion.
ballot-too-few = Only { $n } can be asked by chat; { $least } are needed. Please put it to the meeting.
ballot-check =
    Please look once more
    { $what }
    { $way }
    Closes at { $at }, or when everybody has voted.
    On the roll: { $counted }, can be asked: { $asked }. Needed in favour: { $needed }.
    With few people all of one mind, the result tells what each of them chose.
ballot-opened =
    The ballot is open.
    Asked in private: { $asked }. It closes at { $at }. Until then only how many have voted can be seen.

# audience: part
ballot-about-month = The month's choosing: { $candidate } makes progress and should go on
# audience: part
ballot-about-introduce = To choose and introduce { $candidate } as outstanding
# audience: part
ballot-about-list = To put { $candidate } on the list of sympathisers
# audience: part
ballot-about-mentor = To assign a member to { $candidate } as the branch committee proposes
# audience: part
ballot-about-class = To propose { $candidate } for the awareness class
# audience: part
ballot-general-sources = The branch's sorting of its sources
# audience: part
ballot-general-plan = The branch's plan for finding and fostering people
# audience: part
ballot-way-secret = Secret: nobody's choice is kept; press once, it cannot be changed.
# audience: part
ballot-way-open = With names: it can be changed until it closes, then names are forgotten; nobody can look.

## Whoever is asked

# audience: mentor
ballot-ask =
    { $branch } asks its members
    { $what }. Are you in favour?
    { $way }
    Closes at { $at }. The secretary tells the result at the meeting.
# audience: mentor
ballot-remind =
    A reminder: your branch asks for an opinion
    { $what }. Are you in favour?
    { $way }
    Closes at { $at }. You read this because you are asked and have not answered. It is said once.
# audience: part
ballot-remind-brief = Answer what your branch asks, before { $at }
# audience: part
duty-ballot = answer what your branch asks, before { $at }. You are an official member.
ballot-nothing-asked = Your branch asks you nothing by chat now.

vote-or-text =
    Nothing noted: what you typed may be a vote
    If it answers what your branch asks, press a button below, or type that very word again.
    If it answers what you are in the middle of, please write it as a sentence.
vote-counted-secret = Your vote is counted. Only that you voted is kept. Thank you.
vote-counted-open = Your opinion is counted. You can change it until { $at }, or until everybody has voted. Thank you.
vote-changed-open = Your new opinion is counted in place of the one before.
vote-already-secret = Your vote was counted before. A secret vote cannot be changed; nothing has changed.
vote-already-open = This opinion was counted before. You can change it until { $at }.
vote-late = This ballot is closed. This press does not count; the secretary tells the result at the meeting.
vote-cancelled = This ballot was stopped. This press does not count.
word-for-word =
    Nothing was taken: that is not quite one of the words
    Your opinion is not guessed at. Please press a button, or type the whole word again.

## Seeing how it stands, and the result

# audience: pack
ballots =
    The branch's opinion by chat
    By decision { $number } of the committee, of { $day_full }.
    { $lines }
# audience: part
ballots-none = Nothing has been asked.
# audience: part
ballots-line-running = No. { $n }: { $what }. Voted { $voted }/{ $asked }, closes at { $at }.
# audience: part
ballots-line-closed = No. { $n }: { $what }. Closed.
# audience: part
ballots-line-stopped = No. { $n }: { $what }. Stopped, does not count.
ballot-one =
    A ballot that runs
    { $line }
    The result can be seen once it is closed.
# audience: pack
ballot-result =
    A ballot is closed: { $branch }
    { $what }
    Official members: { $members }; left out: { $left }; counted on { $counted }. Could be asked { $asked }, voted { $voted }.
    In favour { $favour }, against { $against }, another opinion or none { $other }, not voted { $silent }.
    Share: { $share } of { $counted }, rounded up { $needed }. { $reached ->
        [yes] Needed { $needed }, there are { $favour }: reached.
       *[no] Needed { $needed }, there are { $favour }: not reached.
    } { $cited }
    It is an opinion for the branch to consider. Nothing enters the month's conclusion by itself: once the branch concludes at its meeting, you enter it. Please keep these numbers out of the group.
# audience: part
ballot-result-brief = What came of a ballot that is closed
ballot-over = This ballot runs no more. Nothing has changed.
ballot-stop-why =
    Stop the ballot? Nothing counted is kept
    { $what }
    Whoever was asked is told. Please choose why.
ballot-stopped-by-me =
    The ballot is stopped. Nothing counted is kept.
    { $what }. Why: { $why }. Whoever was asked has been told.
# audience: mentor
ballot-stopped =
    A ballot of your branch was stopped
    { $what }. Why: { $why }.
    What was sent does not count and is not kept. There is nothing you need to do.
# audience: part
ballot-why-mistake = opened by mistake, to be opened again
# audience: part
ballot-why-meeting = the branch deals with it at its meeting
# audience: part
ballot-why-voters = the list of those asked was not right
# audience: part
ballot-why-permit = the committee withdrew its decision
# audience: part
ballot-why-branch = the branch was merged or split
# audience: part
ballot-why-gone = this person is no longer followed by the branch

## Choices

choice-vote-for = In favour
    .word = IN FAVOUR
choice-vote-against = Not in favour
    .word = NOT IN FAVOUR
choice-vote-other = Other, or none
    .word = OTHER OPINION
choice-duty-ballot = Answer no. { $n }
    .word = OPINION { $n }
choice-ballots = What the branch is asked
    .word = BALLOT
choice-ballot-open = Open a ballot
    .word = OPEN BALLOT
choice-ballot-see = What came of no. { $n }
    .word = BALLOT RESULT { $n }
choice-ballot-stop = Stop no. { $n }
    .word = STOP BALLOT { $n }
choice-ballot-why-mistake = By mistake
    .word = BY MISTAKE
choice-ballot-why-meeting = At the meeting
    .word = IN THE ROOM
choice-ballot-why-voters = The list is not right
    .word = WRONG LIST
choice-ballot-permit = Enter the decision
    .word = PERMIT
choice-ballot-permit-save = Enter it
    .word = ENTER PERMIT
choice-ballot-withdraw = Withdraw it
    .word = WITHDRAW PERMIT
choice-ballot-withdraw-now = Withdraw now
    .word = WITHDRAW NOW
choice-ballot-kind-month = One person's month
    .word = ONE PERSON
choice-ballot-kind-introduce = Choose and introduce
    .word = CHOOSE PERSON
choice-ballot-kind-list = Onto the list
    .word = ONTO LIST
choice-ballot-kind-mentor = Assign a mentor
    .word = A MENTOR
choice-ballot-kind-class = Send to the class
    .word = TO CLASS
choice-ballot-kind-sources = Our sources
    .word = BRANCH SOURCES
choice-ballot-kind-plan = The plan for sources
    .word = SOURCE PLAN
choice-ballot-secret = Secret
    .word = SECRETLY
choice-ballot-named = With names
    .word = WITH NAMES
choice-ballot-three-days = In three days
    .word = THREE DAYS
choice-ballot-a-week = Within a week
    .word = ONE WEEK
choice-ballot-none-out = Done
    .word = LIST DONE
choice-ballot-go-on = Open it all the same
    .word = OPEN ANYWAY
choice-ballot-in-the-room = Put to the meeting
    .word = TO THE MEETING
choice-ballot-send = Open and ask
    .word = OPEN AND ASK
