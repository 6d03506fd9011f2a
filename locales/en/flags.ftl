### What asks for a look about somebody's conditions: people look, the assistant concludes nothing.

## audience: part

flag-too-young = – By this birth date perhaps not yet { $years }, counted by month: please check { $basis }
flag-too-old = – By this birth date perhaps over { $years }: please check; above that age the competent level agrees in writing { $basis }
flag-schooling = – Schooling below what is asked for: please check, or see whether an exception applies { $basis }
flag-schooling-province = – Schooling as for a village elder, head or person of standing: the standing committee of the province agrees in writing before the decision { $basis }
flag-consent = – The consent to keep personal data is not on record: please check
flag-mentor = – Whoever follows and helps has to be an official member: please check the roll
flag-introducers-few = – Fewer than { $n } introducers recorded: two official members, or the committee of the youth union and one official member { $basis }
flag-introducer-not-official = – An introducer is no official member by the roll: please check { $basis }
flag-introducer-elsewhere = – An introducer is by the roll no member of this branch any more: please check; if they moved, the branch names another { $basis }
flag-introducer-unknown = – Of an introducer it is not recorded since which month they know the person { $basis }
flag-introducer-short = – An introducer may have fewer than { $n } months of working, studying or living together: please check { $basis }
flag-introducer-union-age = – The youth union introduces, but by the birth date perhaps over { $years }: please check union age { $basis }
flag-introducer-trade-union = – A trade union introduces in place of a member: not yet confirmed by the committee, please look it up
flag-basis = (rule: { $cited })
flag-basis-unconfirmed = (rule: { $cited }; not yet confirmed by the committee, please look it up)
flag-unconfirmed = (not yet confirmed by the committee, please look it up)
flags-to-see =
    To look at, by what is recorded:
    { $flags }
nomination-with-flags =
    { $waits }
    { $flags }
flag-about-age = age
flag-about-schooling = schooling
flag-about-consent = consent
flag-about-mentor = who follows and helps
flag-about-introducers = introducers into the Party
pack-flagged =
    Conditions to look at before the branch considers (the card tells the rule):
    { $lines }
pack-flagged-person = – { $candidate }: { $what }
