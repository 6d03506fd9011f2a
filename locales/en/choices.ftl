### The choices: a button's label, and the word (.word) that may be typed instead.
### A word: 1–3 syllables or short words, unlike any other. A label short enough for one button.
### The Vietnamese words are understood as well, whatever the reader's language.

## The list of words, where the messenger has no buttons

reply-with-one-of = Reply with one of: { $words }
reply-with-one-of-lines =
    Reply with one of:
    { $lines }
reply-with = Reply with: { $words }
reply-in-private = Please write to the assistant in private: { $words }
reply-line = – { $word }: { $label }
reply-word = { $word } ({ $label })
# Between a label and its word on one button.
button-label = { $label } · { $word }

## Everywhere

choice-yes = Yes
    .word = YES
choice-no = No
    .word = NO
choice-back = Back
    .word = BACK
choice-stop = Stop
    .word = STOP
choice-more = More
    .word = MORE
choice-skip = Skip
    .word = SKIP
choice-help = Help
    .word = HELP
choice-number = { $n }
    .word = { $n }
choice-page = Page { $n }
    .word = PAGE { $n }
choice-labelled = { $label }
    .word = { $word }

## M1. Joining

choice-it-is-me = Yes, that is me
    .word = THAT IS ME
choice-not-me = Not me
    .word = WRONG PERSON
choice-hour-morning = Early morning
    .word = MORNING
choice-hour-noon = Noon
    .word = NOON
choice-hour-evening = Evening
    .word = EVENING
choice-practice = Practise
    .word = PRACTISE
choice-later = Later
    .word = LATER
choice-privacy = What is kept about me
    .word = PRIVACY
choice-pairing-right = That is right
    .word = RIGHT
choice-cut-off = Cut off
    .word = CUT OFF

## M2–M4. The monthly report

choice-no-change = No change
    .word = NO CHANGE
choice-not-this-month = Cannot report yet
    .word = CANNOT YET
choice-hand-over = Ask to hand over
    .word = HAND OVER
choice-send = Send
    .word = SEND
choice-amend = Amend
    .word = AMEND
choice-change-proposal = Change the proposal
    .word = PROPOSAL
choice-add-line = Add a line
    .word = ADD LINE
choice-report-now = Report now
    .word = REPORT
choice-remind-tomorrow = Remind me tomorrow
    .word = TOMORROW

## M5. The branch's group

choice-open-my-tasks = Open my tasks
    .word = TASKS
choice-passed-on = Passed on
    .word = PASSED ON
choice-said-aloud = Said aloud
    .word = SAID ALOUD

## M6. Preparing the meeting

choice-see-each = See each person
    .word = SEE
choice-print = Printed copy
    .word = PRINT
choice-change-meeting = Change the meeting
    .word = NEW DATE
choice-delegate = Ask someone to prepare
    .word = DELEGATE

## M7. Nomination

choice-complete-nomination = Complete, send again
    .word = COMPLETE
choice-withdraw-nomination = Withdraw
    .word = WITHDRAW
choice-receive = Receive
    .word = RECEIVE
choice-return = Return to complete
    .word = RETURN

## M8. A deadline is near

choice-ceremony-held = Held
    .word = HELD
choice-ceremony-planned = Date is set
    .word = DATE SET
choice-obstacle = There is an obstacle
    .word = OBSTACLE
choice-basis = See the rule
    .word = RULE

## M9. Telling the member in charge

choice-will-contact = Will get in touch
    .word = CONTACT
choice-branch-postponed = Branch postponed
    .word = POSTPONED
choice-on-behalf = Enter on behalf
    .word = ON BEHALF
choice-already-done = Already done
    .word = FINISHED

## M11. Not yours to do

choice-my-tasks = See my tasks
    .word = TASKS

## M12. Privacy

choice-my-data = My data
    .word = MY DATA
choice-pause = Pause messages
    .word = PAUSE
choice-have-read = I have read this
    .word = READ

## X1. A branch without candidates

choice-have-someone = There is someone
    .word = NOMINATE
choice-none-yet = Reviewed, none yet
    .word = NONE YET
choice-at-meeting = At the meeting
    .word = AT MEETING

## X2. Asking a chapter

choice-enter-number = Enter the number
    .word = NUMBER
choice-no-meeting-yet = No meeting yet
    .word = NO MEETING
choice-want-to-nominate = Nominate someone
    .word = NOMINATE

## X3, X6. The month's conclusion

choice-all-continue = All continue
    .word = ALL
choice-with-changes = With changes
    .word = CHANGES
choice-postpone = Postpone
    .word = POSTPONED
choice-enter-conclusion = Enter the conclusion
    .word = CONCLUDE
choice-ask-on-behalf = Ask to enter for us
    .word = ASK TO ENTER

## X5. A line to look at again

choice-rewrite = Amend the line
    .word = AMEND
choice-drop-line = Drop this line
    .word = DROP LINE
choice-keep-line = Keep it
    .word = KEEP LINE

## Pick lists

choice-met = { choice-met-met }
    .word = { choice-met-met.word }
choice-met-met = Met
    .word = MET
choice-met-phone = By phone
    .word = BY PHONE
choice-met-not = Not met
    .word = NOT MET

choice-strength-labour = Hard-working
    .word = LABOUR
choice-strength-common-work = Active in common work
    .word = COMMON WORK
choice-strength-solidarity = Stands by neighbours
    .word = SOLIDARITY
choice-strength-learning = Eager to learn
    .word = LEARNING
choice-strength-discipline = Keeps the rules
    .word = DISCIPLINE
choice-strength-other = Other
    .word = OTHER

choice-improve-none-seen = Nothing to note
    .word = NOTHING
choice-improve-attendance = Irregular at meetings
    .word = ATTENDANCE
choice-improve-speaking = Rarely speaks up
    .word = SPEAKING
choice-improve-slow = Slow with tasks
    .word = SLOW
choice-improve-away = Often away for work
    .word = OFTEN AWAY
choice-improve-other = Other
    .word = OTHER

choice-task-done = Well done
    .word = WELL DONE
choice-task-doing = Under way
    .word = UNDER WAY
choice-task-not-done = Not done
    .word = NOT DONE
choice-task-none = None given
    .word = NONE GIVEN

choice-proposal-continue = Continue
    .word = CONTINUE
choice-proposal-next-step = Consider the next step
    .word = NEXT STEP
choice-proposal-talk = Talk to the secretary
    .word = TALK

choice-conclusion-continue = Continue
    .word = CONTINUE
choice-conclusion-list = Put on the list
    .word = PUT ON LIST
choice-conclusion-mentor = Assign a mentor
    .word = ASSIGN
choice-conclusion-class = Propose for the class
    .word = CLASS
choice-conclusion-file = Begin the file
    .word = FILE
choice-conclusion-remove = Take off the list
    .word = OFF LIST

choice-absence-illness = Ill, family matters
    .word = FAMILY
choice-absence-away = Travelling
    .word = TRAVELLING
choice-absence-candidate-away = The person is away
    .word = PERSON AWAY
choice-absence-not-met = Not met
    .word = NOT MET
choice-absence-new = Newly assigned
    .word = NEW

choice-return-no-resolution = No resolution yet
    .word = RESOLUTION
choice-return-incomplete = Information missing
    .word = INCOMPLETE
choice-return-no-consent = No consent form yet
    .word = CONSENT
choice-return-age = Not yet of age
    .word = AGE
choice-return-other-branch = In another branch
    .word = OTHER BRANCH
choice-return-already = Already nominated
    .word = ALREADY
choice-return-more-care = Needs more mentoring
    .word = MENTORING
choice-return-talk = Talk in person
    .word = IN PERSON

choice-sex-female = Female
    .word = FEMALE
choice-sex-male = Male
    .word = MALE

choice-schooling-literate = Reads and writes
    .word = LITERATE
choice-schooling-primary = Primary
    .word = PRIMARY
choice-schooling-lower-secondary = Lower secondary
    .word = LOWER
choice-schooling-upper-secondary = Upper secondary
    .word = UPPER
choice-schooling-vocational = Vocational
    .word = VOCATIONAL
choice-schooling-college = College
    .word = COLLEGE
choice-schooling-university = University or higher
    .word = UNIVERSITY

choice-age-18-30 = 18-30
    .word = 18-30
choice-age-31-40 = 31-40
    .word = 31-40
choice-age-41-60 = 41-60
    .word = 41-60
