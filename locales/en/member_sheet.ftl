### After recognition: the hand-over sheet to the members' handbook app.

member-sheet-not-yet =
    { $code } is not to be handed over yet
    The sheet can be printed once the decision on recognition is recorded.
member-moved-done =
    The hand-over of { $code } is recorded
    In the members' handbook since { $day_full }. Nothing is left to do here; what was recorded stays on the card. Thank you.
member-moved-before =
    This was recorded before
    { $code } is in the members' handbook since { $day_full }.

choice-member-sheet = Hand-over sheet
    .word = PRINT SHEET
choice-member-moved = It is in the handbook
    .word = IN HANDBOOK

## The sheet
## audience: part

member-sheet-file = handbook-{ $code }
member-sheet-caption = Hand-over sheet of { $code } for the members' handbook. Please hand it over in person.
member-sheet-heading = Hand-over to the members' handbook – { $code }
member-sheet-whose =
    Name: { $name }
    Branch: { $branch }
member-sheet-line = { $n }. { $what }: { $day_full }{ $number }
member-sheet-number = , no. { $code }
member-sheet-unrecorded = { $n }. { $what }: not recorded
member-sheet-class-certificate = Certificate of the awareness class
member-sheet-admission-proposed = The branch's resolution to propose admission
member-sheet-decision-signed = Decision on admission
member-sheet-ceremony = Admission ceremony
member-sheet-new-member-class = Certificate of the class for new members
member-sheet-recognition-proposed = The branch's resolution to propose recognition
member-sheet-recognition-decided = Decision on recognition
member-sheet-official = Official member as of: { $day_full }. Rule: { $cited }.{ $confirmed ->
    [yes] {""}
   *[no] {" "}The committee has not confirmed this rule; please check the document.
}
member-sheet-official-unknown = Official member as of: not known, for the day of the ceremony is not recorded or there is no rule.
member-sheet-party-age = Party age counts from: { $day_full }. Rule: { $cited }.{ $confirmed ->
    [yes] {""}
   *[no] {" "}The committee has not confirmed this rule; please check the document.
}
member-sheet-party-age-unknown = Party age counts from: not known, for the day of the decision is not recorded or there is no rule.
member-sheet-uncited = no document recorded
member-sheet-introducers =
    Introduced by:
    { $lines }
member-sheet-member = – { $person }
member-sheet-unit = – the committee of { $unit }
member-sheet-organisation = – { $kind }
member-sheet-nobody = – not recorded
member-sheet-note = This sheet has days and numbers as recorded and stands for no paper of the Party. Please compare it with the member's file before entering it.
member-sheet-day = Day of the hand-over:
member-sheet-giver = Handed over by (signature, name):
member-sheet-taker = Entered by (signature, name):
