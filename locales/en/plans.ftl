### Targets of admission, what time still allows, and a unit in numbers. Numbers only; no unit stands above another.

command-target = targets of admission, and what time still allows
command-status = a unit in numbers
flow-target = a target of admission

## One line within another message (M6, X1)

# audience: part
target-line = {" "}Target of { $year }: { $done } of { $total } admitted.

## The target of one unit

# audience: pack
target-branch =
    Target of admission – { $unit }
    As recorded until { $day_full }:
    { $target }
    { $done }
    On the road:
    { $stages }
    { $can }
    { $named }
# audience: pack
target-finder =
    Target of people put forward – { $unit }
    As recorded until { $day_full }:
    { $target }
    { $done }
    People put forward, on the road:
    { $stages }
    { $can }
    { $named }
# audience: part
target-branch-goal = Target of { $year }: { $done } of { $total } admitted.
# audience: part
target-branch-none = No target for { $year } yet; { $done } admitted.
# audience: part
target-finder-goal = Target of { $year }: { $done } of { $total } put forward and received. Admitted this year: { $held }.
# audience: part
target-finder-none = No target for { $year } yet; { $done } put forward, { $held } admitted.
# audience: part
target-so-far = Since the term { $term } began: { $done } admitted.
# audience: part
target-so-far-finder = Since the term { $term } began: { $done } put forward and received.
# audience: part
target-two = Two years, { $before } and { $year }: { $n } admitted.
# audience: part
target-two-finder = Two years, { $before } and { $year }: { $n } put forward and received.
# audience: part
target-ahead = Set for { $year }: { $n } to be admitted.
# audience: part
target-ahead-finder = Set for { $year }: { $n } to be put forward.
# audience: part
target-stage = – { $stage }: { $n }
# audience: part
target-nobody = – nobody yet
# audience: part
target-pipeline = On the road: { $n }.
# audience: part
target-can = Can still be admitted in { $year }: { $n }.
# audience: part
target-can-short = Can still be admitted in { $year }: { $n ->
        [0] nobody
       *[other] { $n }
    }{ $missing ->
        [0] {"."}
       *[other] { $n ->
            [0] ; { $missing } are still missing.
           *[other] ; counting those, { $missing } are still missing.
        }
    }
# audience: part
target-finder-left = { $n } more to be put forward for the target.
# audience: part
target-name-by = To be admitted in { $year }, somebody must be put forward by the end of { $day }. Worked out from the least days at each stage that are set in the assistant, and the rules' time limits.
target-no-unit =
    Targets of admission
    There is no unit whose target you read.

## Several units

# audience: pack
target-list =
    Target of admission – { $unit }{ $part }
    As recorded until { $day_full }.
    { $lines }
# audience: pack
target-several =
    Targets of admission of your units
    As recorded until { $day_full }.
    { $lines }
# audience: part
target-units = Each unit, by name:
# audience: part
target-unit-line = – { $unit }{ $gone }: { $done } of { $total } admitted; on the road { $pipeline }, in time { $can }
# audience: part
target-unit-line-none = – { $unit }{ $gone }: no target, { $done } admitted; on the road { $pipeline }
# audience: part
target-merged = {" "}(now part of { $into })
# audience: part
target-finder-line = – { $unit }{ $gone }: { $done } of { $total } put forward; on the road { $pipeline }
# audience: part
target-finder-line-none = – { $unit }{ $gone }: no target, { $done } put forward; on the road { $pipeline }
# audience: part
target-term = Term { $term }: { $done } of { $total } admitted.{ $plan }
# audience: part
target-term-none = Term { $term }: { $done } admitted; no total for the term yet.{ $plan }
# audience: part
target-plan = {" "}Plan { $number }.
# audience: part
target-plan-dated = {" "}Plan { $number } of { $day_full }.
# audience: part
target-split-fits = The branches add up to { $parts }, the committee's number.
# audience: part
target-split-left = The branches add up to { $parts } of { $total }; { $n } given to no branch yet.
# audience: part
target-split-over = The branches add up to { $parts }, { $n } more than the committee's { $total }.

## Said from January on

# audience: pack
forecast =
    Target of admission in { $year } – { $unit }
    { $lines }
    { $why }
# audience: part
forecast-brief-unit = Target of { $year } – { $unit }: { $done } of { $total } admitted
# audience: part
forecast-brief-finder = Target of { $year } – { $unit }: { $done } of { $total } put forward
# audience: part
forecast-why = You receive this because you answer for { $unit }. It is said once a quarter at most, while the target is open.
# audience: part
forecast-why-committee = You receive this because you are the committee's officer. It is said once a quarter at most, while the target is open.

## To set a target

target-once-more =
    { $problem }
    { $question }
target-which = For which committee is the target?
target-ask-term =
    Target of admission – the term
    Which term? Please type its first and last year, for example { $example }.
    To leave it, send STOP.
target-term-unread = That is no term. Please type two years, the last one not past, ten years at most.
target-ask-term-total =
    Target of admission – the whole term { $term }
    How many people in the whole term? Please type a number, skip it, or type 0 to take it back.
target-ask-plan =
    Target of admission – the plan's number
    In which plan does it stand? For example: { $example }.{ $now } Skip it if there is no number yet, or to leave it as it is.
# audience: part
target-plan-now = {" "}It is { $number } now.
target-plan-unread = That number could not be taken. Please keep it short, with a digit and plain letters.
target-ask-plan-on =
    Target of admission – the date of plan { $number }
    When was it signed? For example: { $lately_typed_year }.
target-day-unread = That day could not be taken. Please type today or a day that is past, for example: { $lately_typed_year }.
target-ask-year =
    Target of admission – term { $term }
    For which year?
target-ask-total =
    Target of admission – { $year }
    How many people in the whole committee?{ $now } Please type a number, 0 for none, or skip it to leave it as it is.
# audience: part
target-now = {" "}It is { $n } now.
target-number-unread = That could not be taken. Please type one number from 0 to 999, for example: 2.
target-ask-split =
    Target of admission – split by unit, { $year }
    Please type names and numbers with commas between, for example: Nà Lo 2, Khoáng Biên 1.
    A unit you leave out keeps what it has; 0 takes a target back. Of an organisation the number is the people it puts forward.
target-part-unknown = Part { $n } could not be taken: no such unit, or no number. Please type the whole line again.
target-part-several = Part { $n } could not be taken: several units are called so. Please type the full name, and the whole line again.
target-split-unread = That could not be taken. Please type names and numbers, for example: Nà Lo 2, Khoáng Biên 1.
target-ask-one =
    Target of admission in { $year } – unit { $n } of { $asked }
    { $unit }{ $gone }: how many people?{ $now } Please type a number, 0 for none, or skip it to leave it as it is.
target-ask-one-finder =
    Target of people put forward in { $year } – unit { $n } of { $asked }
    { $unit }{ $gone }: how many people?{ $now } Please type a number, 0 for none, or skip it to leave it as it is.
target-check =
    Please look once more: the targets of { $year }
    { $total }
    { $lines }
    { $split }
# audience: part
target-check-total = The committee: { $n ->
        [0] no target.
       *[other] { $n } admitted.
    }
# audience: part
target-check-line = – { $unit }{ $gone }: { $n ->
        [0] no target
       *[other] { $n }
    }
target-kept =
    The targets of { $year } are noted
    Older numbers stay readable. Units with a target hear of it in the first month of a quarter.

## A unit in numbers

# audience: pack
status =
    { $heading }
    As recorded until { $day_full }.
    { $lines }
# audience: part
status-of-committee = In numbers – { $unit }
# audience: part
status-of-charge = In numbers – the branches in your charge
# audience: part
status-of-branch = In numbers – { $unit }
# audience: part
status-of-finder = People put forward, in numbers – { $unit }
# audience: part
status-sums = { $n } branches together:
# audience: part
status-reports = Reports of month { $month }: { $reported } in, { $waiting } missing.
# audience: part
status-probation = On probation: { $n }.
# audience: part
status-deadlines = Dates near: { $n }, of which over: { $over }; the nearest { $day_full }.
# audience: part
status-away = Away for work: { $n }.
# audience: part
status-stalled = Standing still: { $n }.
# audience: part
status-nothing = Nothing needs particular care.
# audience: part
status-short = Too few people in time for the target; missing:
# audience: part
status-missing = Mentors whose report of this month is missing:
# audience: part
status-standing = With people standing still:
# audience: part
status-line = – { $unit }: { $n }
# audience: part
status-more = – and { $n } more branches
status-no-unit =
    A unit in numbers
    There is no unit whose numbers you read.

## Standing still

# audience: pack
stalled =
    Standing still – { $several ->
        [yes] the branches in your charge
       *[no] { $unit }
    }{ $part }
    No step recorded for { $months } months or more, by code:
    { $lines }
# audience: part
stalled-line = – { $candidate }: { $stage }, since { $day_full }
# audience: part
stalled-nobody = – nobody

## Buttons

choice-set-target = Set a target
    .word = SET TARGET
choice-see-target = See the target
    .word = HOW FAR
choice-see-stalled = Who stands still
    .word = STANDING STILL
choice-see-charge = Branches in my charge
    .word = MY CHARGE
choice-target-year = { $year }
    .word = { $n }
choice-amend-plan = Amend plan and term
    .word = AMEND PLAN
choice-like-last-year = Like last year
    .word = LIKE LAST YEAR
choice-one-by-one = One by one
    .word = ONE BY ONE
choice-enough = Enough, look again
    .word = LOOK AGAIN
