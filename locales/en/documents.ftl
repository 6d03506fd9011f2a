### The papers of one person: there or not, of which date. Never a content.

command-papers = see and mark which papers are there
flow-papers = marking which papers are there

## The titles of the forms (by their code)

document-cn-ntvd = Certificate of the class on the Party
document-1-knd = Application to join the Party
document-2-knd = Personal record of the applicant
document-20-knd = Letter asking for verification of the record
document-3-knd = Introduction into the Party
document-3a-knd = Introduction into the Party (by two members)
document-4-knd = Youth union's resolution of introduction
document-4a-knd = Trade union's resolution of introduction
document-5-knd = Remarks of organisations and of the place of residence, summed up
document-6-knd = The branch's resolution proposing admission
document-7-knd = Appraisal by the sectional committee
document-8-knd = The grassroots committee's resolution proposing admission
document-9-knd = Decision on admission
document-cn-dvm = Certificate of the class for new members
document-10-knd = Self-review of the member on probation
document-11-knd = Remarks of the member assigned to help
document-12-knd = Remarks on the member on probation, summed up
document-13-knd = The branch's resolution proposing recognition
document-14-knd = Report of the sectional committee on recognition
document-15-knd = The grassroots committee's resolution proposing recognition
document-16-knd = Decision on recognition as an official member

# audience: part
paper-named = { $code }, { $title }
# audience: part
paper-titled = { $title }

## The list

recording-nobody =
    Nobody to record anything for yet
    There is nobody on the road where you are in charge. To put somebody forward, type NOMINATE.
# audience: part
recording-not-a-day = Not taken: there is no such day, or it is not clear.
# audience: part
recording-day-later = That day is still to come. Please look again.
papers-whose =
    Mark which papers are there
    Please choose a person.
papers-list =
    Papers of { $code }
    { $noted }
    Stage: { $stage }
    { $groups }
    { $requests }
    To mark a paper, press its code or type the number in brackets at the end of its line. Only whether it is there and its date; never what it says, and no pictures.
# audience: part
papers-noted = Noted: { $what }.
# audience: part
papers-noted-request = The verification is noted: only the day, and at home or abroad.
# audience: part
papers-group =
    Needed before "{ $stage }":
    { $lines }
# audience: part
papers-line = – { $what }: { $state }
# audience: part
papers-line-numbered = – { $what }: { $state } (type: { $n })
# audience: part
papers-held = there, of { $day_full }
# audience: part
papers-undated = there, date not noted
# audience: part
papers-missing = not there
# audience: part
papers-too-old = of { $day_full }, more than { $n } months old: please renew or complete it
papers-which =
    Papers of { $code }
    { $what }: is it there?
papers-dated =
    The date on the paper
    Please type the day, such as { $lately_typed_year }.
papers-over =
    The papers of { $code } are noted
    The list only reminds; the branch and the committee decide.
papers-day-later =
    Not noted: that day is still to come
    Nothing has changed. Please look at the day again.

## Verification: sent, answered

papers-verification =
    Verification for { $code }
    { $requests }
    Only the day it was sent or answered, and at home or abroad. Never which place or what was answered.
# audience: part
papers-requests =
    Waiting for a reply:
    { $lines }
# audience: part
papers-request-home = – sent on { $day_full }, at home
# audience: part
papers-request-abroad = – sent on { $day_full }, abroad
papers-sent-on =
    On which day was it sent?
    Please type the day, such as { $lately_typed }, or: today.
papers-reply-on =
    On which day did the reply arrive?
    Please type the day, such as { $lately_typed }, or: today.
papers-no-request =
    Not noted: no letter was waiting for a reply on that day
    Nothing has changed. Please note the day of sending first, then the reply.

## Buttons (audience: part)

choice-papers = Mark papers
    .word = PAPERS
choice-papers-one = { $name }
    .word = { $n }
choice-papers-verification = Verification
    .word = VERIFICATION
choice-papers-done = Papers done
    .word = PAPERS DONE
choice-papers-held = It is there
    .word = IT IS THERE
choice-papers-missing = Not there
    .word = NOT THERE
choice-papers-no-date = Date not known
    .word = DATE UNKNOWN
choice-papers-sent-home = Sent, at home
    .word = SENT AT HOME
choice-papers-sent-abroad = Sent, abroad
    .word = SENT ABROAD
choice-papers-reply-home = Reply, at home
    .word = REPLY AT HOME
choice-papers-reply-abroad = Reply, abroad
    .word = REPLY ABROAD
