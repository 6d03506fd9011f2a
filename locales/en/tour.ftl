### One month in bản Nà Lo, played by itself on the command line: headings, and what people type.

## audience: operator

tour-day = ── { $day } ──
tour-part =
    { "" }
    { $what }
tour-says = { $hour } – { $who } writes: { $text }
tour-presses = { $hour } – { $who } presses: { $text }
tour-hears = { $hour } – the assistant to { $who }:
tour-text = { $text }
tour-done =
    { "" }
    The month is over: the assistant wrote { $own } messages, people wrote or pressed { $theirs } times, { $reports } reports are kept, nothing was said twice.
tour-failed = Not as expected in part “{ $part }”, phone of { $who }: { $what }

tour-nominate = ═══ The youth union's secretary puts somebody forward ═══
tour-receive = ═══ The branch secretary receives and assigns a member to help ═══
tour-open = ═══ The month opens: each mentor is asked at the hour they chose ═══
tour-report = ═══ Reports: five taps, one tap, or one line ═══
tour-nudge = ═══ Only the silent one is reminded, once ═══
tour-pack = ═══ The secretary gets the meeting pack; the one reminded answers ═══
tour-prompt = ═══ The branch's group gets its prompt, without a name ═══
tour-conclude = ═══ After the meeting: the secretary closes the month with one change ═══
tour-result = ═══ Mentors and whoever nominated hear the outcome ═══
tour-next = ═══ The next month is planned ═══

## What the sample people type

tour-written-number = 09
tour-written-signed = 1/11/2026
tour-written-name = Quàng Văn Toản
tour-written-birth = 3/5/2002
tour-written-reason = Leads the youth shock brigade, eager in all the village's work.
tour-written-report = report NL-09 da gap, viec chung, chua thay, chua giao
tour-written-task = lead the village's song and dance group
