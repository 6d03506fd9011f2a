### One month in bản Nà Lo, then thirty months of one person, played by itself on the command line: headings, and what people type.

## audience: operator

tour-day = ── { $day } ──
tour-part =
    { "" }
    { $what }
tour-says = { $hour } – { $who } writes: { $text }
tour-presses = { $hour } – { $who } presses: { $text }
tour-hears = { $hour } – the assistant to { $who }:
tour-hears-briefly = { $hour } – the assistant to { $who }: { $text } …
tour-group = the group of bản Nà Lo
tour-text = { $text }
tour-done =
    { "" }
    Thirty months are over: the assistant wrote { $own } messages, people wrote or pressed { $theirs } times, in the first month { $reports } reports are kept, nothing was said twice.
tour-failed = Not as expected in part “{ $part }”, phone of { $who }: { $what }

tour-nominate = ═══ The youth union's secretary puts somebody forward ═══
tour-receive = ═══ The branch secretary receives and assigns a member to help ═══
tour-open = ═══ The month opens, at the hour each person chose; whoever holds several posts gets one message ═══
tour-report = ═══ A report in five taps; but Inh takes one person for another ═══
tour-chapter = ═══ The chapter has a month of its own: how many it chose, and a remark on whom it follows ═══
tour-correct = ═══ The report on the wrong person is moved; the secretary is told ═══
tour-source = ═══ A branch with nobody on its list is asked whether it looked for anybody ═══
tour-outage = ═══ Two days without power: what was written is kept, what is late apologises once ═══
tour-paper = ═══ Panh has no smartphone: the secretary prints a slip ═══
tour-prompt = ═══ The branch's group gets its prompt, without a name ═══
tour-move = ═══ The meeting is put off by two days: one correction in the group, nothing said again ═══
tour-delegate = ═══ The secretary asks a member of the chi ủy to conclude this month ═══
tour-sitting = ═══ Before the meeting the secretary collects the slips and enters them ═══
tour-conclude = ═══ After the meeting the delegate closes the month and types the date of the old plan ═══
tour-result = ═══ Mentors, the organisation and whoever nominated hear the outcome ═══
tour-amend = ═══ Within 7 days the secretary corrects the date of the resolution ═══
tour-silence = ═══ A branch has not concluded: its secretary is asked, then the member in charge is told ═══
tour-committee = ═══ The 25th: the officer gets what the branches proposed ═══
tour-digest = ═══ First working day of the next month: the month's figures, exceptions first ═══
tour-next = ═══ The next month is open ═══

tour-road-list = ═══ From here the whole road, quickly: thirty months of NL-09. December 2026: the committee looks at what the branches put on the list ═══
tour-road-january = ═══ January 2027: the year's target is spoken of from the start; the monthly report takes one line ═══
tour-road-class = ═══ March and April 2027: the awareness class ═══
tour-road-file = ═══ May to July 2027: the file and the verification; days only, never a content ═══
tour-road-introducers = ═══ August 2027: who introduces, and the papers for the vote ═══
tour-road-vote = ═══ September 2027: the branch votes on admission; two thirds are needed ═══
tour-road-decision = ═══ November 2027: a warning within the 60 working days, then the decision on admission ═══
tour-road-ceremony = ═══ December 2027: a warning within the 30 working days, the ceremony, a mentor assigned anew ═══
tour-road-probation = ═══ 2028: twelve months of probation; reports go on, the class for new members, its end comes near ═══
tour-road-recognition = ═══ January and February 2029: the branch proposes, the committee recognises ═══
tour-road-app = ═══ March 2029: the sheet is printed and the members' handbook has the case ═══
tour-road-rest = ═══ April 2029: the case is closed, nobody is asked any more ═══

## What the sample people type

tour-written-number = 09
tour-written-resolution = 12
tour-written-signed = 1/11/2026
tour-written-name = Quàng Văn Toản
tour-written-birth = 3/5/2002
tour-written-reason = Leads the youth shock brigade, eager in all the village's work.
tour-written-count = 4
tour-written-remark = report NL-03 da gap, hoc hoi, chua thay, dang lam
tour-written-report = report NL-09 da gap, viec chung, chua thay, chua giao
tour-written-meeting = /meeting 14/11 19:30
tour-written-wrong-day = 12/11
tour-written-task = lead the village's song and dance group
tour-written-centre = the political centre
tour-written-monthly = report NL-09 da gap, viec chung, chua thay, dang lam
