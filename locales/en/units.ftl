### Units that are renamed, merged and split; the grassroots committee in between.

command-units = rename, merge, split units
flow-units = changing a unit

units-which =
    Change a unit
    Choose a unit, or type its code or a part of its name.
units-none-so-called =
    There is no such unit
    Type its code or a part of its name again.
units-what =
    { $unit }, code { $code }
    { $between }
    { $history }
    What has changed?
# audience: part
units-between = Between the branch and the decider: { $name }.
# audience: part
units-was-called = – Until { $day_full } it was called: { $name }.
# audience: part
units-merged-to = – { $unit } went into it on { $day_full }.
# audience: part
units-merged-from = – It went into { $unit } on { $day_full }.
# audience: part
units-split-to = – Made out of { $unit } on { $day_full }.
# audience: part
units-split-from = – { $unit } was made out of it on { $day_full }.
units-new-name =
    { $problem }
    The new name of { $unit }
    Type the whole name.
units-into =
    Into which branch does { $unit } go?
    People on the list, members and the village's chapters go along; what was counted before stays with the former branch.
units-split-name =
    { $problem }
    Splitting { $unit }: the new branch's name
    Type the whole name.
units-split-code =
    The new branch's code
    1 to 6 letters or digits, a letter first, such as NL2. Codes of people nominated there will begin with it.
units-split-code-again =
    That code cannot be used
    It needs 1 to 6 letters or digits, a letter first, and no other unit may have it. Type another.
units-split-members =
    Members who go to the new branch: { $n }
    Tap each to mark. { $left } are left. Then press Done marking.
units-split-people =
    People on the list who go to the new branch: { $n }
    Tap each to mark. { $left } are left. Then press Done marking.
units-split-chapters =
    Chapters in the new branch's village: { $n }
    Tap each to mark. { $left } are left. Then press Done marking.
units-between-ask =
    { $unit }: the grassroots committee in between
    Type the name of whoever appraises before the decider. If there is none, press None.
units-between-kept = Noted what stands between { $unit } and the decider. The road of its people follows it from now on.
units-between-none = Noted: nothing stands between { $unit } and the decider.
units-day =
    { $problem }
    { $unit }: from which day does it hold?
    Type the day, such as { $soon_typed_year }. A day to come is recorded when it comes.
# audience: part
units-no-name = That name cannot be taken: it has to be a whole name that no other unit has.
# audience: part
units-no-day = That is no day, or one still to come.
units-document =
    By which document?
    Type its number and day. Skip this if there is none yet.

units-check-renamed =
    Look again: renaming
    { $unit }
    New name: { $name }, from { $day_full }. The former name can still be found.
units-check-merged =
    Look again: merging branches
    { $unit } goes into { $into } from { $day_full }.
    Going along: { $members } members, { $candidates } people on the list, the village's chapters.
    Posts of the former branch end today. This cannot be taken back by itself.
units-check-split =
    Look again: splitting a branch
    Out of { $unit }, on { $day_full }: { $name }.
    Going there: { $members } members, { $candidates } people on the list, { $chapters } chapters.
    Then record its secretary with /posts; the secretary sets the meetings.
units-renamed = Renamed. From now on it is called { $unit }; the former name can still be found.
units-merged =
    { $unit } went into { $into }
    Going along: { $members } members, { $candidates } people on the list. What was counted before stays with the former branch.
    Its target stays too; to assign it anew, type /target.
units-split =
    { $into } was made out of { $unit }
    Going there: { $members } members, { $candidates } people on the list.
    Two things are left: record its secretary with /posts, invite with /invite.
    The target stays with the branch that was; to split it anew, send /target.
units-renamed-told = From { $day_full } your unit is called: { $unit }.
units-merged-told =
    { $unit } goes into { $into } from { $day_full }
    Going along: { $members } members, { $candidates } people on the list. Mentors stay the same.
    You read this because you are responsible for one of the two branches.
units-split-told =
    { $into } was made out of { $unit } on { $day_full }
    Going there: { $members } members, { $candidates } people on the list.
    You read this because you are responsible for { $unit }.
# audience: group
units-group-left =
    { $unit } goes into { $into } from { $day_full }
    From now on nothing is said of meetings in this group.
units-closed =
    This unit went into another
    { $unit } went into { $into } on { $day_full }. What was counted before stays under its own name.
units-month-open =
    Not merged yet: month { $month } is open
    { $unit } has asked for this month's remarks. Conclude it, or say there is no meeting, then merge.
units-code-taken =
    Another unit has just taken this code
    Nothing was changed. Begin again with another code.
units-day-ahead =
    { $day_full } is still to come
    Record it on that day, so that the counts follow the days.

choice-unit-rename = Rename
    .word = RENAME
choice-unit-merge = Merge into another
    .word = MERGE
choice-unit-split = Split in two
    .word = SPLIT
choice-unit-grassroots = Committee in between
    .word = BETWEEN
choice-none-between = None
    .word = NO BETWEEN
choice-done-marking = Done marking
    .word = DONE MARKING
choice-mark-all = Mark all
    .word = MARK ALL
choice-units = Another unit
    .word = OTHER UNIT
choice-units-open = See the unit
    .word = SEE UNIT
