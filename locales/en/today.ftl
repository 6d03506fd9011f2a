### The things of a day: one message a person, a day.

## audience: mentor

today =
    To do today: { $n }
    { $lines }
    { $more }
today-done =
    This is done, or past
    { $what }
today-all-done =
    This is done, or past
    Nothing else in that message waits for you.
# audience: part
today-late =
    { $n } things are left:
    { $lines }
    { $more }
# audience: part
today-line = { $n }. { $what }
# audience: part
today-more = { $n } more: type MORE.
choice-open-thing = Open { $n }
    .word = { $n }

## audience: part

brief-open = Reports for month { $month }: { $count }, { $branch } meets { $meeting_short }
brief-nudge = Reports for month { $month } still missing: { $count }, { $branch } meets { $meeting_short }
brief-pack = Meeting page for month { $month }, { $branch } meets { $meeting_short }
brief-prompt = Text to pass on to the branch's group, before { $meeting_short }
brief-conclude = Conclusions for month { $month } of { $branch }: { $count }
brief-chase = Conclusions for month { $month } missing: { $branch }, { $count }, met { $meeting_short }
brief-escalate = { $branch }: conclusions for month { $month } missing, { $count }, met { $meeting_short }
brief-escalate-copy = The member in charge was told: { $branch }, month { $month }
