### When something went wrong: one person twice, phones, groups, posts, imports, consent.

## One person twice

correct-merge-how = Merge two codes, or part two that were merged?
correct-merge-old =
    Which code is given up?
    Choose somebody, or type the code. It can still be looked up.
correct-merge-kept =
    Into which code is { $code } merged?
    Choose somebody, or type the code.
correct-part-which = Which merger is to be undone?
# audience: part
correct-merge-look = Merge { $stood } into { $kept }.
# audience: part
correct-merge-entry = – { $name }, born { $birth }, { $branch }
# audience: part
correct-merge-compare = Please compare with the papers: merge only if it is certainly one person.
# audience: part
correct-part-look = Undo: { $stood } and { $kept } are two people. What was recorded since stays with { $kept }.
correct-merge-done = { $stood } was merged into { $kept }. The old code can still be looked up. It can be undone for 30 days.
correct-part-done = Undone: { $stood } and { $kept } are two codes again. What was recorded since stays with { $kept }.
correct-merge-same =
    Those two codes are one
    Please choose two different codes.
correct-merge-has-others =
    Another code was merged into { $code }
    Please keep { $code } and merge the other one into it.
# audience: mentor
correct-merge-told =
    Two codes are one now
    { $stood } and { $kept } are one person. From now on use { $kept }; the old code can still be looked up.
    Reports already sent are all there; nothing has to be sent again.
# audience: mentor
correct-part-told =
    The merger of two codes was undone
    { $stood } and { $kept } are two people, two codes as before. Reports already sent are all there.

## A phone in the wrong hands, or lost

correct-phone-who =
    Whose phone is to be cut off?
    Choose the number, or type the name.
correct-phone-which =
    Which phone is to be cut off?
    The phones paired with { $person }.
# audience: part
correct-phone-look = Cut off the phone of { $person }. What waits to be sent to it will not be sent.
correct-phone-cut-code = That phone is cut off. Nobody can read anything more on it. The new code: { $code }
correct-phone-cut =
    That phone is cut off. Nobody can read anything more on it.
    A new code is handed out by the officer: { $name }, { $phone }.
correct-phone-told =
    One of your phones was cut off
    It can read nothing more. This one works as before.

## The wrong group

correct-group-which = The group of which branch is to be untied?
# audience: part
correct-group-look = Untie { $branch } from its group. What the group would be told goes to the secretary, to pass on.
correct-group-untied =
    The group is untied. The assistant cannot delete old messages in the group; please delete them by hand.
    To tie { $branch } to another group, write { $command } in that group.
correct-group-told =
    The group of { $branch } was untied
    Reason: { $why }. What the group would be told goes to you, to pass on.

## A post given by mistake

correct-post-who =
    Whose post was given by mistake?
    Choose the number, or type the name.
correct-post-which =
    Which post was given by mistake?
    { $person } holds:
# audience: part
correct-post-look = End the post of { $role }, { $unit }, of { $person } from today. Held since { $since_full }.
correct-post-ended = The post has ended from today. Cards opened while it was held: { $opened }.

## An import that went wrong

correct-import-which = Which import is to be taken back?
# audience: part
correct-import-look = Take back the import of { $at_hour }, { $at_short }: { $rows } rows. A row changed since stays as it is.
correct-import-kept =
    Rows that stay, please look: { $n }
    { $lines }

## Consent recorded without its paper

correct-consent-how = Lock another card, or unlock one because the paper is there?
correct-consent-who =
    Whose consent was recorded without its paper?
    Choose somebody, or type the code.
correct-consent-which = Whose paper of consent is there now?
correct-consent-number =
    The number of the form of consent?
    The paper of { $code }.
correct-consent-number-wrong =
    The number of the form is not clear
    Please type the number on the paper, 40 characters at most.
correct-consent-signed =
    On which day was it signed?
    The paper of { $code }. Type the day, such as { $lately_typed }.
correct-consent-explained =
    Who read and explained it?
    The paper of { $code }. Type the full name at the end of the paper.
correct-consent-name-wrong =
    The name is not clear
    Please type the full name of who explained it, as on the paper.
# audience: part
correct-consent-lock-look = Lock the card { $code }: nobody sees it, nobody is asked, no step is taken until the paper is there.
# audience: part
correct-consent-unlock-look = Unlock the card { $code }.
# audience: part
correct-consent-paper = Form { $number }, signed on { $signed_full }, explained by { $explained }.
correct-locked = The card { $code } is locked until the paper of consent is there.
correct-unlocked = The card { $code } is open again. The consent was recorded.
# audience: mentor
correct-locked-told =
    The card { $code } is locked
    The paper of consent is missing, so nothing is followed or reported in the assistant. The help itself goes on as before.
    Once the paper is there, the card opens again and you will be told.
# audience: mentor
correct-unlocked-told =
    The card { $code } is open again
    The paper of consent is there. Following and reporting go on as before.
card-locked =
    The card { $code } is locked
    It stays so until the paper of consent is there. Then please tell the officer, who unlocks it.
# audience: part
pack-locked =
    Cards locked, waiting for consent:
    { $people }
# audience: part
pack-locked-person = – { $code }
