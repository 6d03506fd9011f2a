### Away until a day; somebody asked to prepare the meeting.

command-leave = say until when somebody is away
flow-leave = noting a leave

leave-who = Who is away?
leave-whom =
    Who is away?
    Choose a number, or type the name, with or without marks.
leave-nobody-found =
    Nobody of that name is on your roll
    Please type the name again, or write STOP.
leave-until =
    Until the end of which day are you away?
    { $now }
    Type the day, such as { $soon_typed }. Until then you are not reminded, and others do what cannot wait.
leave-until-for =
    Until the end of which day?
    This is for { $person }.
    { $now }
    Type the day, such as { $soon_typed }. Until then they are not reminded.
# audience: part
leave-now-away = Noted so far: away until { $day_full }.
leave-set =
    Noted: you are away until { $day }
    You are not reminded and never counted as late. Whoever acts for you is told. If you are back before, press I am back.
    { $alone }
leave-set-for =
    Noted: away until { $day }
    { $person } and whoever acts for them are told.
    { $alone }
# audience: part
leave-nobody-leads = { $branch } has no deputy at hand to act; please ask the Party-building committee.
leave-nothing-owed =
    No work is asked of them now
    Nothing has changed. To stop messages, use the pause.
leave-day-past = That day is past. Please type one from { $today_short } on.
leave-too-long = That day is too far. Please type one before { $until_full }; for longer, hand the post over.
leave-not-away = No leave is noted. Nothing has changed.
leave-noted-for-you =
    Noted: you are away until { $day }
    Until then you are not reminded. If you are back before, or it is a mistake, press I am back.
leave-you-act =
    You act for the branch secretary
    The secretary of { $branch } is away until { $day }. Until then what is the secretary's comes to you.
# audience: mentor
leave-mentor-away =
    A mentor is away
    { $person } is away until { $day }, and helps:
    { $lines }
    If need be, please assign a helper as well.
leave-over =
    You are back
    { $lines }
    { $more }
    From now on you are reminded as before. For your tasks write TASKS.
leave-ended-for =
    Noted: back
    { $person } is asked as before.

choice-leave-me = For me
    .word = FOR ME
choice-leave-other = For somebody else
    .word = FOR ANOTHER
choice-back-now = I am back
    .word = I AM BACK

## Somebody asked to prepare

command-delegate = ask somebody to prepare and conclude the month
flow-delegate = asking somebody to prepare the meeting

delegate-which-branch = For which branch?
delegate-nobody-to-ask =
    There is nobody to ask
    { $branch } has no deputy and no committee member on the roll. For a change, ask the Party-building committee.
delegate-whom =
    Who is to prepare and conclude – { $branch }
    { $running }
    { $nobody ->
        [yes] The branch has no other deputy or committee member.
       *[no] Choose a deputy or committee member. They get the meeting pack and note the conclusions.
    }
# audience: part
delegate-running = Now asked: { $person }, until taken back.
# audience: part
delegate-running-until = Now asked: { $person }, until the end of { $day_full }.
delegate-until =
    Until the end of which day?
    { $person } prepares and concludes. Choose this meeting (until { $day_full }), or type a day.
delegate-day-far = Not that day. Please type one from { $first_full } to { $last_full }.
delegate-done =
    Somebody else prepares – { $branch }
    { $person } { $last }. { $told ->
        [yes] They are told at once.
       *[no] They have not joined; please tell them yourself.
    }
# audience: part
delegated-until = until { $day_full }
# audience: part
delegated-open = until taken back
delegated-to-you =
    You are asked to prepare and conclude – { $branch }
    { $by } asks, { $last }. The meeting pack and the question of what was concluded come to you.
delegate-taken-back =
    You prepare again – { $branch }
    From today you prepare and conclude. Whoever was asked has been told.
delegate-nobody-asked = { $branch }: nobody is asked to prepare. Nothing has changed.
delegation-ended =
    You no longer prepare – { $branch }
    From today the secretary prepares and concludes. Thank you.

choice-take-back = Take it back
    .word = TAKE BACK
choice-one-month = This meeting only
    .word = THIS MEETING
choice-until-taken-back = Until taken back
    .word = KEEP OPEN
