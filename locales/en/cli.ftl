### What Nguồn says to the operator, on the command line.

cli-interrupted = Stopped half-way, as asked.

## Configuration

cli-config-wrong = { $count ->
    [one] There is one thing to put right in the configuration:
   *[other] There are { $count } things to put right in the configuration:
}
cli-config-row = – { $path }: { $wanted }
cli-config-expected-text = a line of text in quotes is expected, at most { $most } characters
cli-config-expected-whole = a whole number from { $least } to { $most } is expected
cli-config-expected-number = a number from { $least } to { $most } is expected
cli-config-expected-switch = true or false is expected
cli-config-expected-choice = one of these words is expected: { $words }
cli-config-expected-hour = an hour and minute such as "18:30" is expected
cli-config-expected-yearly-steps = a list of {"{"} on = "26/3", what = "…" {"}"}; what is one of: { $codes }
cli-config-expected-day-of-year = a day and month such as "15/10" is expected, or nothing
cli-config-expected-time-zone = the name of a time zone such as "Asia/Ho_Chi_Minh" is expected
cli-config-expected-token = a bot's token from @BotFather is expected: digits, a colon, letters and digits
cli-config-expected-base-url = an http or https address that ends in /bot is expected
cli-config-expected-proxy = an address that begins with http:// or https:// is expected
cli-config-expected-address = an https:// address of this server without a path is expected
cli-config-expected-path = a path that begins with a / is expected
cli-config-expected-webhook-secret = 16 to 256 plain letters and digits are expected
cli-config-expected-host = a name or address of this machine such as "127.0.0.1" is expected
cli-config-expected-database = "sqlite+aiosqlite:///file" is expected
cli-config-expected-days-of-year = a list of days and months such as ["2/9", "15/1"] is expected
cli-config-expected-days = a list of days is expected, each as "2026-08-22"
cli-config-expected-holidays = a list is expected, each day as { "{" } date = 2026-10-07, name = "…" { "}" }
cli-config-expected-stage-labels = wants a table such as { "{" } listed = "…" { "}" }: a stage, then its name in at most { $most } characters
cli-config-expected-section = a section is expected, its name in square brackets
cli-config-unknown = there is no such key
cli-config-unknown-near = there is no such key; is { $near } meant?
cli-config-expected-day = a day such as 2026-01-01 is expected, without quotes
cli-config-expected-forms = needs a list, each entry a table [[documents.forms]] with key, the code of a form there is, and with code (up to 20 signs, no spaces) or title (up to { $most } characters), each form once
cli-config-expected-rules = a list is expected, each entry a table [[rules.own]] with its code
cli-config-expected-rule-off = only on = false is expected here, with code and source and nothing else
cli-config-expected-rule-source = the committee's own source is expected: its paper, number and date
cli-config-expected-warn = a list of whole numbers is expected, the largest first: [20, 10, 5]
cli-config-unknown-rule = there is no such rule; docs/sources.md has them all
cli-config-unknown-rule-near = there is no such rule; is { $near } meant?
cli-config-rule-without-value = this rule has no number; it can only be switched off, or warned of at other days
cli-config-rule-twice = this rule has an entry already that contradicts this one; leave one of the two out
cli-config-smaller-than = it must be less than { $other }
cli-config-later-than = it must be later than { $other }
cli-config-within-hours = it must be within the speaking hours, { $first } to { $last }
cli-config-needed-for-webhook = it is needed with mode = "webhook"
cli-config-token-needed = the bot's token is missing: put it here, in token_file, or in the environment variable NGUON_TELEGRAM_TOKEN
cli-config-token-twice = there is a token already; leave one of the two out
cli-config-unreadable = this file cannot be read
cli-config-no-file = there is no such file; copy config.example.toml to config.toml and put in the bot's token
cli-config-not-toml = this file is not valid TOML, see line { $row }

## Running

cli-run-already = Nguồn is running on this database already (process { $process }). Stop that one first.
cli-run-ready = Nguồn is running: { $bot } (health: { $health }).
cli-run-no-officer = There is no officer yet. This makes the first one: { $command }
cli-run-port-taken = Port { $port } on { $host } cannot be opened: another program has it. Change [web] port.

## The demo page and the sample month

cli-demo-ready = Open this page in a browser: { $address }
cli-demo-stop = Press Ctrl+C to stop.

## Database

cli-migrate-created = Created the database { $database }.
cli-migrate-current = The database is up to date already.
cli-migrate-done = The database is up to date now. As it was before: { $copy }
cli-migrate-newer = The database is newer than this program. Update the program; nothing was changed.
cli-database-server = This version cannot use the database server { $database } yet; let [database] url be an SQLite file.
cli-database-closed = The database { $database } cannot be opened; look at [database] url, the file's permissions and the free space on the disk.

## Check

cli-check-all-fine = All is well.
cli-check-not-fine = Something must be put right, see above.
cli-check-config-fine = Configuration: readable.
cli-check-rule-overtaken = Rules: your own value of { $code } from { $day } holds no more, a newer regulation is in force; look at docs/sources.md, then give it a later day or remove it.
cli-check-contact-missing = Configuration: the committee's name or its telephone is missing; fill in [committee] name, contact_name and contact_phone, which strangers and those who need help are told.
cli-check-database-fine = Database { $database }: fine.
cli-check-database-missing = Database { $database }: not there yet; nguon migrate makes it.
cli-check-database-old = Database { $database }: an older one; stop the bot, then nguon migrate brings it up to date.
cli-check-database-newer = Database { $database }: newer than this program; update the program.
cli-check-database-closed = Database { $database }: cannot be opened; look at [database] url and the file's permissions.
cli-check-database-damaged = Database { $database }: the file is damaged; stop the bot, keep this file, and go on with the newest backup.
cli-check-disk-fine = Disk: { $free } MB free.
cli-check-disk-low = Disk: only { $free } MB free; make room.
cli-check-token-missing = Token: missing; put it in [telegram] token.
cli-check-token-refused = Token: the messenger refuses it; get it anew from @BotFather.
cli-check-telegram-fine = Messenger: fine, bot { $bot }.
cli-check-telegram-unreachable = Messenger: { $address } cannot be reached; look at the network, proxy or base_url.
cli-check-address-refused = Messenger: { $address } refuses this bot; look at base_url and at the token.
cli-check-telegram-no-groups = The bot may not join groups; send /setjoingroups to @BotFather and choose Enable.
cli-check-telegram-reads-all = The bot gets to read everything in its groups; send /setprivacy to @BotFather, choose Enable, and add the bot to its groups again.
cli-check-telegram-webhook-set = A webhook is set; nguon run removes it in order to poll (mode = "polling").
cli-check-telegram-webhook-to-set = The webhook is not { $address } yet; nguon run sets it.
cli-check-telegram-webhook-error = Webhook: the messenger reports “{ $error }”; look at webhook_address and the web server in front.
cli-check-officer-fine = Officers: { $count }.
cli-check-officer-none = Officers: none yet; make the first one: { $command }
cli-check-groups-fine = Branch groups: all { $count } are linked.
cli-check-group-missing = Group of { $unit }: not linked; write /link in that group.
cli-check-group-lost = Group of { $unit }: the bot is no longer in it; invite it again and write /link there.
cli-check-group-larger = Group of { $unit }: { $members } are in it, more than the { $roll } members on the roll; look who they are.
cli-check-people-without-phone = Not joined yet: { $count } with a post or somebody in their care; invite them with /invite.
cli-check-parked = { $count } messages could not be dealt with and were set aside; look at the program's log.
cli-check-last-tick = The bot was last at work at { $at }.
cli-check-next-due = The next thing is due at { $at }.
cli-check-meeting-missing = { $unit }: no meeting rule yet; its secretary writes /meeting.
cli-check-clock-fine = Clock: fine.
cli-check-clock-alone = Clock: could not be compared with the messenger's.
cli-check-clock-year = The machine's clock shows a wrong year; set it.
cli-check-clock-off = The machine's clock is off by { $seconds } seconds; switch on time synchronisation.

## Invitation

cli-invite-done =
    Code for { $name }: { $code }
    They open the bot and write: /start { $code }
    It can be used once, until { $until }.
cli-invite-void = The code made for { $name } before is void.
cli-invite-bad-name = A name is one line of at most 100 characters.
cli-invite-needs-unit = The role { $role } needs --unit with a unit's code.
cli-invite-no-unit = The role { $role } belongs to the committee itself; leave --unit out.
cli-invite-unknown-unit = There is no unit with the code { $unit } for the role { $role }.
cli-invite-several = There are several people named { $name }; use /invite in the bot.

## Import

cli-import-no-file-named = Name an .xlsx or .csv file; or use --template for an empty one.
cli-import-one-thing = One thing at a time: import files, write the template, list the imports, or take one back.
cli-import-template-xlsx = The template's name must end in .xlsx.
cli-import-template-exists = There is a file { $file } already; choose another name.
cli-import-template-failed = The file { $file } cannot be written.
cli-import-template-written = Wrote the template { $file }. Its example rows are not read as long as they are unchanged.
cli-import-done = Imported: { $units } units, { $people } people, { $posts } posts, { $meetings } meeting rules, { $candidates } candidates, all new.
cli-import-number = This is import { $number }. If it was a mistake, take it back with: nguon import --undo { $number }
cli-import-dry-run = All is right. New: { $units } units, { $people } people, { $posts } posts, { $meetings } meeting rules, { $candidates } candidates. Nothing was changed.
cli-import-wrong = { $count ->
    [one] One thing must be put right. Nothing was written.
   *[other] { $count } things must be put right. Nothing was written.
}
cli-import-cell = row { $row }, column “{ $column }”
cli-import-row = row { $row }
cli-import-near = { $what }; is “{ $near }” meant?
cli-import-at-cell = { $file } – { $sheet }, { $place }: { $what }
cli-import-at-sheet = { $file } – { $sheet }: { $what }
cli-import-at-file = { $file }: { $what }

# The faults: { $code } is what stands in the cell.
cli-import-no-file = this file is not there or cannot be opened
cli-import-kind-of-file = only .xlsx and .csv files can be read
cli-import-file-too-big = the file is larger than 20 MB; split it, or take its pictures out
cli-import-unpacks-too-big = what is packed in the file is far too large; copy the tables into a new file
cli-import-not-a-workbook = not a spreadsheet, or damaged; open it and save it again as .xlsx
cli-import-not-a-list = not a .csv file, or damaged; open it and save it again as “CSV UTF-8” or .xlsx
cli-import-old-workbook = a file of the old .xls kind; open it and save it again as .xlsx
cli-import-locked = the file has a password; take the password off and save it again
cli-import-not-utf8 = wrong character encoding; save it again as “CSV UTF-8” or .xlsx
cli-import-too-many-rows = more than 20,000 rows; split the file
cli-import-too-wide = row { $code } has something beyond the 200th column; clear that cell
cli-import-too-many-merged = too many merged cells; unmerge the whole sheet
cli-import-too-many-formulas = too many formulas without a result; write the values themselves
cli-import-hidden-sheet = the sheet is hidden, so it is not read; show it, or rename or delete it
cli-import-hidden-row = the row is hidden; show it or delete it
cli-import-nothing-found = no table was found; the first row must hold the titles of the template
cli-import-nothing-filled-in = no row of the tables is filled in; an example row left as it is is not imported
cli-import-no-titles = there is no row of titles as in the template
cli-import-missing-title = this column is missing
cli-import-title-twice = this column is there twice
cli-import-unknown-title = the template has no such column; change its title or remove the column
cli-import-merged-cell = the cell is merged with others; unmerge it and fill in each row
cli-import-merged-cell-with = the cell, which holds “{ $code }”, is merged with others; unmerge it and fill in each row
cli-import-formula = the cell is a formula without a result; write the value itself, or open the file and save it again
cli-import-cell-error = the cell shows the error “{ $code }”; write the value itself
cli-import-too-long = longer than { $code } characters; make it shorter
cli-import-missing = it is empty; fill it in
cli-import-no-consent = there is no consent, so this person is not taken in; give its number, its date and who explained it
cli-import-unknown-kind = unknown kind “{ $code }”; see the list in the template
cli-import-bad-code = the code “{ $code }” must be 1 to 16 letters and digits without spaces
cli-import-code-twice = the code “{ $code }” is used above already; each code stands once
cli-import-bad-prefix = “{ $code }” must be 1 to 6 letters, such as NL
cli-import-prefix-twice = “{ $code }” is used by another branch already
cli-import-bad-meeting = “{ $code }” is not understood; write “thứ Năm tuần 2, 19 giờ 30” or “ngày 12, 19 giờ 30”
cli-import-unknown-parent = no organisation of the commune is “{ $code }”; only chapters need one
cli-import-grassroots-of-branch-only = for branches only; the cell holds “{ $code }”
cli-import-grassroots-unfit = please put the grassroots committee's name alone, 3 to 80 letters; the cell holds “{ $code }”
cli-import-branch-of-chapter-only = for chapters only; the cell holds “{ $code }”
cli-import-chapter-needs-branch = a chapter needs the branch of its village
cli-import-unknown-branch = no branch is “{ $code }”
cli-import-not-yes-no = “có” (yes) or “không” (no) is expected, not “{ $code }”
cli-import-not-a-date = “{ $code }” is no date or year of birth; write 12/3/1980, 3/1980 or 1980
cli-import-not-a-day = “{ $code }” is no day; write it whole, 12/3/2026
cli-import-day-to-come = the day { $code } is still to come; check it
cli-import-not-a-name = “{ $code }” does not look like a name; use letters only, in Unicode
cli-import-not-a-full-name = “{ $code }” does not look like a full name; write 2 to 6 words, like Lò Thị Mai
cli-import-not-a-number = “{ $code }” does not look like a form's number; at most 30 characters with a digit, such as 01
cli-import-unknown-sex = “nữ” (female) or “nam” (male) is expected, not “{ $code }”
cli-import-unknown-schooling = unknown schooling “{ $code }”; see the list in the template
cli-import-unknown-stage = “đã giới thiệu”, “đã tiếp nhận” or “cảm tình Đảng” is expected, not “{ $code }”
cli-import-unknown-chapter = no chapter is “{ $code }”
cli-import-unknown-unit = no unit is “{ $code }”; give the code or name of a branch, organisation or chapter
cli-import-of-another-branch = “{ $code }” belongs to another branch's village
cli-import-bad-candidate-code = the code “{ $code }” does not begin as the branch's codes do; leave it empty to have one given
cli-import-mentor-too-early = somebody only introduced has no mentor yet; the cell holds “{ $code }”: empty it or change the stage
cli-import-mentor-without-day = with the mentor “{ $code }” goes the day of the resolution; if there is none yet, leave both empty
cli-import-day-without-mentor = there is a day of resolution, “{ $code }”, but no mentor; name the mentor or leave both empty
cli-import-introduced-by-whom = somebody only introduced needs the unit that nominated, so that the secretary can receive it
cli-import-unknown-mentor = nobody on the branch's roll is called “{ $code }”
cli-import-mentor-several = several members of the branch are called “{ $code }”; add the year of birth in brackets, Quàng Văn Inh (1975)
cli-import-mentor-not-official = “{ $code }” is not an official member of the branch
cli-import-unit-without-leader = it is not known who leads “{ $code }”; put that person on the sheet “Người”
cli-import-candidate-has-code = this person has a code other than “{ $code }”
cli-import-candidate-elsewhere = “{ $code }” is on record in another branch; if these are two people, give the whole date of birth
cli-import-candidate-code-in-use = the code “{ $code }” is another person's; leave it empty to have one given
cli-import-candidate-is-member = “{ $code }” is on the branch's roll as a member of the Party
cli-import-unknown-membership = “chính thức”, “dự bị” or “không” is expected, not “{ $code }”
cli-import-unknown-title-of-post = unknown post “{ $code }”; see the list in the template
cli-import-post-needs-unit = it is not clear in which unit “{ $code }” is; add its code in brackets, “bí thư chi đoàn (CD-NL)”
cli-import-in-charge-of-which = the codes of the branches in charge of are needed
cli-import-post-for-official = a branch's posts are for official members
cli-import-person-twice = “{ $code }” is there twice; if these are two people, give the whole date of birth of both

## Taking an import back

cli-import-none = There has been no import yet.
cli-import-listed = { $number }: { $at }, { $rows } rows, from { $files }
cli-import-listed-undone = { $number }: { $at }, { $rows } rows, from { $files }; taken back { $undone }
cli-import-told = { $text }
cli-import-kept = { $file }: { $text }
cli-import-only-tried = This was only a trial. Nothing was changed.

## What is due

cli-due-bad-time = The moment is not understood; write "2026-11-05 18:30".
cli-due-none = Nothing would be sent until { $at }.
cli-due-too-far = Only a year ahead can be shown.
cli-due-day = ── { $day } ──
cli-due-row = { $at_hour } – { $who }: { $text }
cli-due-unreached = Besides, { $count } messages reach nobody: the people have not joined yet.

## Common names

committee-unnamed = the commune's Party committee
