### Nominating an outstanding person.

command-nominate = nominate an outstanding person
flow-nominate = a nomination

nominate-once-more =
    { $problem }
    { $question }

nominate-half-way = You have begun to put somebody forward. Please go on, or send STOP to drop it.
nominate-whose =
    From paper, on behalf of somebody
    Whose nomination is on the paper?
nominate-entered-for-you =
    A nomination was entered for you: { $code }
    From the paper of { $day_full }, entered by { $by }. If that is wrong, please tell the branch's secretary.

## The consent first, the name after it

nominate-consent =
    To nominate somebody
    Has the person had the consent form explained, and signed it?
nominate-branch = To which branch?
nominate-source-sex =
    Without a signed consent form no name is written down
    Being nominated to the Party is a private matter and needs the person's consent. The form is at the commune committee's office.
    For now only the branch's count is kept. Is it a man or a woman?
nominate-source-age = In which age group?
nominate-source-kept =
    One more source is counted, without a name
    It is in the count of { $branch }. Once the form is signed, send NOMINATE. Thank you.

nominate-number =
    What is the number of the consent form?
    It stands at the top of the form, for example 03.
nominate-signed =
    On what day was it signed?
    For example: { $lately_typed_year }.
nominate-explained =
    Who read and explained the form to the person?
    Type the full name, or press the button if it was you.

## About the person

nominate-name =
    Full name of the person
    For example: Nguyễn Văn A.
nominate-birth =
    Date of birth
    The year alone will do. For example: 3/5/1998, or 5/1998, or 1998.
nominate-sex = A man or a woman?
nominate-schooling = The highest schooling finished?
nominate-standing =
    Is this a village elder, a village head or a person of standing?
    Asked because a difficult area has its own rule on schooling; the branch and the committee consider it.
nominate-chapter = To which chapter does the person belong?
nominate-line =
    Why do you nominate this person?
    One short line, such as you would say in front of them. The person may ask to see it.
    No background, relatives, religion or document numbers.

## To be typed again

nominate-not-a-number = That is no form number. Please type the number on the form again, with its digits, in 30 characters at most.
nominate-not-a-day = There is no such day, or it is written in a way that is not clear.
nominate-signed-later = That day has not come yet. The form is signed before the nomination.
nominate-nobody-named = That names nobody. Please type it again, in 100 characters at most.
nominate-not-a-name = That is no full name. Please type 2 to 6 words, without digits or signs.
nominate-not-a-birth = There is no such date, or it is not clear. Please type the year in four digits.
nominate-born-later = That day has not come yet. Please look again.

## Perhaps the same person

nominate-alike =
    This person may have been nominated already
    { $lines }
    The names are the same. Please see whether it is one person; if so, your word is added to theirs.
nominate-alike-line = – { $candidate } ({ $initials }), { $branch }

## The last look

nominate-check =
    Please look again before it goes
    – To: { $branch }
    – Full name: { $name }
    – Date of birth: { $birth }
    { $flags }
    – Sex: { $sex }; schooling: { $schooling }
    – Chapter: { $chapter }
    { $text }
    – Consent form { $number }, signed { $signed_full }, explained by: { $explained }
    { $paper }
# audience: part
nominate-check-line = – Why: { $text }
# audience: part
nominate-check-paper = – On behalf of { $person }, from the paper of { $day_full }
# audience: part
nominate-no-chapter = none given
nominate-amend = Which item do you want to change?
nominate-kept =
    Nomination { $code } is noted
    Nominated to { $branch }, noted { $at }.
    { $follows }
    From now on the assistant says { $code } only. Thank you.
nominate-added =
    Your nomination is added to { $code }
    Nominated to { $branch }, noted { $at }. What is on record of the person stays as it is.
    { $follows }

# audience: part
nominate-follows =
    { $told ->
        [yes] The secretary will receive it or return it to be completed; you will be told.
       *[no] The secretary could not be reached here; please tell them yourself.
    }
# audience: part
nominate-follows-union =
    { $told ->
        [yes] The committee of the commune's youth union considers it and resolves first, then hands it to the branch; you will be told.
       *[no] The committee of the commune's youth union considers it first. It could not be reached here; please tell them yourself.
    }

## The branch's conclusion, told to the nominator (M7c)

nomination-result-list =
    Outcome for { $code }
    { $branch } resolved on { $day_full } to put { $code } on the list of candidates.
    { $from_unit ->
        [yes] Please go on helping them and giving them tasks.
       *[no] Please go on encouraging them.
    } Thank you for nominating.
nomination-result-mentor =
    A Party member now follows and helps { $code }
    { $branch } resolved on { $day_full } to assign a member to follow and help { $code }.
    { $from_unit ->
        [yes] Please go on helping them and giving them tasks.
       *[no] Please go on encouraging them.
    }
nomination-result-class =
    Outcome for { $code }
    { $branch } resolved on { $day_full } to propose { $code } for the course on the Party. The commune committee decides.
    { $from_unit ->
        [yes] Please make it possible for them to attend all of it.
       *[no] Please go on encouraging them.
    }
nomination-result-file =
    Outcome for { $code }
    { $branch } resolved on { $day_full } that { $code } may prepare the application papers.
    { $from_unit ->
        [yes] Please prepare the resolution of introduction.
       *[no] Please go on encouraging them.
    }
nomination-result-remove =
    Outcome for { $code }
    { $branch } resolved on { $day_full } to take { $code } off the list.
    To talk about it, please meet the branch's secretary. Thank you for nominating.

nomination-result-taken-back =
    Correction of the outcome for { $code }
    { $branch } recorded the conclusion of its meeting of { $day_full } anew: { $code } goes on as before. Please disregard the message on the outcome sent earlier.

## Buttons (audience: part)

choice-consent-signed = The form is signed
    .word = SIGNED
choice-consent-none = Not yet
    .word = NOT SIGNED
choice-person = { $person }
    .word = { $n }
choice-explained-self = I explained it
    .word = MYSELF
choice-standing-yes = Yes, of standing
    .word = OF STANDING
choice-standing-no = No, none of these
    .word = NONE OF THESE
choice-chapter-none = In no chapter
    .word = NO CHAPTER
choice-same-person = It is this one: { $code }
    .word = IS { $code }
choice-other-person = Somebody else
    .word = SOMEBODY ELSE
choice-nominate-branch = Branch
    .word = BRANCH
choice-nominate-number = Form number
    .word = FORM NUMBER
choice-nominate-signed = Day of signing
    .word = SIGNING DAY
choice-nominate-explained = Who explained
    .word = WHO EXPLAINED
choice-nominate-name = Full name
    .word = FULL NAME
choice-nominate-birth = Date of birth
    .word = BIRTH DATE
choice-nominate-sex = Sex
    .word = SEX
choice-nominate-schooling = Schooling
    .word = SCHOOLING
choice-nominate-chapter = Chapter
    .word = CHAPTER
choice-nominate-line = The reason
    .word = THE REASON
