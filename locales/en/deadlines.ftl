### Everybody's dates: warned before, overdue, the rule behind each, the list (sample M8).

command-deadlines = see which dates come near
flow-deadline-plan = noting the day that was set
flow-deadline-extend = noting a longer period for a decision

## Before a date

clock-warning =
    { $over ->
        [yes] Overdue
       *[no] Due soon
    }: { $what } { $code }
    { $due }
    { $began }
    { $planned }
    { $away }
    Rule: { $rule } ({ $cited }).
    { $rest }
    { $unsure }
    You get this as { $role }.
# audience: mentor
clock-warning-mentor =
    A date comes near: { $what } { $code }
    { $due }
    Please prepare your remarks as the member assigned to help, and give them to the branch secretary in person.
    You get this because you are assigned to help { $candidate }.
# audience: part
clock-brief = { $over ->
    [yes] Overdue
   *[no] Due soon
}: { $what } { $code }, { $day_full }

## audience: part

clock-due = Last day: { $day }, { $left }.
clock-earliest = Long enough from: { $day }, { $left }. Not considered before that day.
clock-left-working = { $n ->
    [1] 1 working day left
   *[other] { $n } working days left
}
clock-left-days = { $n ->
    [1] 1 day left
   *[other] { $n } days left
}
clock-left-months = in about { $n } months
clock-left-years = in about { $n } years
clock-over-months = overdue by about { $n } months
clock-over-years = overdue by about { $n } years
clock-left-today = which is today
clock-left-over = overdue by { $n ->
    [1] 1 day
   *[other] { $n } days
}

clock-planned = Day set: { $day }.
clock-away = By the record this person is away for work; please agree in the branch on how to reach them.
clock-unsure = The committee has not confirmed this date yet; please check the document before acting on it.
clock-uncited = no document noted

clock-rest = Saturdays and Sundays are taken out{ $off }{ $made_up }.
clock-rest-off = {" "}and the days off { $days }
clock-rest-made-up = ; the make-up days { $days } count
clock-day = { $day_short }{ $more }
clock-span = { $begin_short }–{ $day_short }{ $more }
clock-and = , { $days }

# What is due. Stands before the code.
clock-class-certificate = certificate of the awareness class
clock-introducer-acquaintance = introducer's time together
clock-paper-age = papers to be renewed
clock-verification-home = written reply
clock-verification-abroad = written reply from abroad
clock-admission-decision = decision on admission
clock-ceremony = admission ceremony
clock-probation = end of probation
clock-recognition-review = the branch considers recognition
clock-recognition-decision = decision on recognition
clock-member-profile = member's own profile
clock-new-member-class = class for new members
clock-transfer = transfer of membership
clock-transfer-papers = transfer papers handed in

# From which day it is counted.
clock-from-class-certificate = The certificate was issued on { $day_full }.
clock-from-introducer-acquaintance = Together with { $about } at work, in study or residence since { $day_full }.
clock-from-paper-age = The paper { $about } is dated { $day_full }.
clock-from-verification-home = The request was sent on { $day_full }.
clock-from-verification-abroad = The request was sent on { $day_full }.
clock-from-admission-decision = The branch resolved to propose admission on { $day_full }.
clock-from-ceremony = The branch received the decision on { $day_full }.
clock-from-probation = The ceremony was held on { $day_full }.
clock-from-recognition-review = Probation ended on { $day_full }.
clock-from-recognition-decision = The branch resolved to propose recognition on { $day_full }.
clock-from-member-profile = The ceremony was held on { $day_full }.
clock-from-new-member-class = The ceremony was held on { $day_full }.
clock-from-transfer = The transfer was decided on { $day_full }.
clock-from-transfer-papers = The transfer was decided on { $day_full }.

# What the rule says. $n is the number in force.
clock-rule-class-certificate = the certificate is valid for { $n } months from its issue; later the class is taken again before the case is considered
clock-rule-introducer-acquaintance = the introducer has worked, studied or lived together with the person introduced for at least { $n } months
clock-rule-paper-age = papers older than { $n } months are made again or completed where the branch has not proposed admission
clock-rule-verification-home = whoever is asked replies within { $n } working days of receiving the request
clock-rule-verification-abroad = whoever is asked abroad replies within { $n } working days of receiving the request
clock-rule-admission-decision = the competent committee decides on admission within { $n } working days of the branch's resolution; in special cases longer, as the rule says
clock-rule-ceremony = the ceremony is held within { $n } working days of the branch receiving the decision; later it is reported and needs the consent of the committee above
clock-rule-probation = probation lasts { $n } months from the ceremony; recognition is not considered before
clock-rule-recognition-review = the branch considers recognition within { $n } working days of the end of probation, and not earlier
clock-rule-recognition-decision = the competent committee decides on recognition within { $n } working days of the branch's resolution; in special cases longer, as the rule says
clock-rule-member-profile = the new member fills in the member's own profile within { $n } working days of the ceremony
clock-rule-new-member-class = the new member holds the certificate of the class for new members before recognition
clock-rule-transfer = the transfer of membership is made within { $n } working days of the decision or the change of residence
clock-rule-transfer-papers = the papers are handed in at the new place within { $n } working days

## audience: other

## The rule behind it

clock-basis =
    The rule: { $what } { $code }
    It says: { $rule }.
    Document: { $cited }. In force from { $effective_full }.
    { $sure }
    { $before }
    { $began }
    { $due }
    { $extended }
    { $rest }
    { $unsure }
clock-gone =
    This date is no longer there
    It is done and recorded, or the day it is counted from has changed. There is nothing more to do.

## audience: part

clock-sure-read = Read in the document, or in a quotation of it.
clock-sure-second-hand = As cited by another document.
clock-sure-recalled = The document itself could not be read.
clock-sure-conflicting = The sources differ.
clock-sure-inferred = Inferred from another rule.
clock-sure-committee = Confirmed by the committee.
clock-before-none = Before that: nothing else is noted.
clock-before-some =
    Before that:
    { $lines }
clock-before-line = – { $number }, from { $day_full } ({ $cited })
clock-number-days = { $n } days
clock-number-working-days = { $n } working days
clock-number-months = { $n } months
clock-extended = Extended by { $n } working days.

## audience: other

## The list

deadlines =
    Dates that come near – { $n }
    { $n ->
        [1] There is one:
       *[other] From { $begin } to { $end }, the nearest first:
    }
    { $lines }
deadlines-none =
    No date is running
    By what is on record, nobody you may see has a date.
deadlines-counts =
    Dates that come near, by branch
    { $lines }
    Opening the list of a branch is noted in the journal.
deadlines-person =
    Dates of { $code }
    { $candidate } – { $stage }
    { $lines }
deadlines-person-none =
    No date is running
    By what is on record, { $candidate } has no date.

## audience: part

deadlines-line = – { $day_full }: { $what } { $candidate }, { $left }{ $where }
deadlines-where = . { $branch }
deadlines-count = – { $branch }: { $n ->
    [1] 1 date
   *[other] { $n } dates
}{ $over ->
    [0] {""}
   *[other] , { $over } overdue
}{ $next }
deadlines-next = ; nearest { $day_full }
deadlines-person-line =
    – { $what }: { $day_full }, { $left }
    { $began }
    { $planned }
    Rule: { $rule } ({ $cited }).
    { $unsure }
deadlines-mentor-line = – { $what }: { $day_full }, { $left }

pack-deadlines =
    Due soon: { $n }
    { $lines }
pack-deadline = – { $candidate }: { $what }, { $day_full }, { $left }
digest-deadlines = With an overdue date:
card-deadline = Nearest date: { $what }, { $day_full }, { $left }
duty-deadline = { $what } { $candidate }, { $left }.{ $more }
duty-deadline-more = {" "}{ $n } more are near.

## audience: other

## A day is set, something is in the way

deadline-plan-ask =
    A day is set: { $what } { $code }
    On which day will it be done? The last day is { $day }.
    Type the day, for example: { $example_typed }. To leave it, send STOP.
deadline-plan-unfit = That day could not be noted. Please type a day from today on, for example: { $example_typed }.
deadline-once-more =
    { $problem }
    { $question }
deadline-planned =
    Day noted: { $what } { $code }
    To be done on: { $on }. The last day is { $day }.
    { $after }
# audience: part
deadline-planned-quiet = Until then you are reminded once more only, at the end. To change it, choose Date is set again.
# audience: part
deadline-planned-late = This is after the last day. Please talk to the officer; reminders go on as before.
deadline-stuck =
    Noted: something is in the way
    The member in charge and the officer are told. Please explain it in person; it is not written here.
deadline-stuck-again =
    This obstacle was told already
    Please talk to the member in charge or the officer in person.
deadline-stuck-told =
    Something is in the way: { $what } { $code }
    { $due }
    { $person } says that something is in the way. What it is, is not written here; please talk in person.
    You get this as { $role }.

## A longer period for a decision

deadline-extend-number =
    A longer period: { $what } { $code }
    The last day is { $day }. In special cases the rule allows at most { $n } more working days.
    What is the number of the document that allows it? Type only number and sign, for example: 128/ĐU.
deadline-extend-number-unfit = That could not be noted. Please type the number and sign of the document, at most 40 characters, for example: 128/ĐU.
deadline-extend-day =
    A longer period: { $what } { $code }
    Of which day is the document? For example: { $example_typed }.
deadline-extend-day-unfit = That day could not be noted. Please type the day of the document, from { $day_full } until today.
deadline-extended =
    Longer period noted: { $what } { $code }
    Document { $number }, of { $on_full }. The last day is now { $day }. The reminders are planned anew.
deadline-extended-already =
    This period was extended already
    The rule allows it only once. Nothing has changed.

## Buttons

choice-deadline-done = Done
    .word = DONE
choice-decision-made = It is decided
    .word = DECIDED
choice-extend-deadline = Extend the period
    .word = EXTEND
choice-deadlines = See the dates
    .word = DATES
choice-deadlines-of = Dates of { $code }
    .word = DATES { $code }
choice-deadlines-in = Open the list { $code }
    .word = DATES IN { $code }
