### Fixed terms: pick lists, posts, stages, days of the week.
### In lower case, so that they fit into a sentence.

## Contact in the month

met-met = met
met-phone = spoke by phone
met-not = not met

## Strengths

strength-labour = hard-working, builds the household economy
strength-common-work = active in common work
strength-solidarity = stands by the neighbours
strength-learning = eager to learn
strength-discipline = keeps the rules well
strength-other = other

## To work on

improve-none-seen = nothing to note
improve-attendance = irregular at meetings and activities
improve-speaking = rarely speaks up
improve-slow = slow with tasks given
improve-away = often away for work
improve-other = other

## Task given

task-done = well done
task-doing = under way
task-not-done = not done
task-none = none given

## What the mentor proposes

proposal-continue = continue mentoring
proposal-next-step = the branch to consider the next step
proposal-talk = a private talk with the secretary

## What the branch concluded

conclusion-continue = continue mentoring
conclusion-list = put on the list of candidates
conclusion-mentor = assign a member to help
conclusion-class = propose for the class on the Party
conclusion-file = agree to begin the file
conclusion-remove = take off the list

## No report this month because

absence-illness = ill, or family matters
absence-away = travelling
absence-candidate-away = the person is away
absence-not-met = not met
absence-new = newly assigned

## Reasons for a return

return-no-resolution = no resolution of the commune youth union's committee yet
return-incomplete = information missing
return-no-consent = no consent form yet
return-age = not yet of age, counted by months
return-other-branch = belongs to another branch
return-already = already nominated
return-more-care = needs more mentoring
return-talk = the branch will talk in person

## Posts

role-officer = officer of the Party Building Board
role-committee-secretary = secretary of the commune Party committee
role-member-in-charge = committee member in charge of the branch
role-branch-secretary = branch secretary
role-branch-deputy = deputy branch secretary
role-branch-committee = member of the branch committee
role-commune-leader = leader of a mass organisation of the commune
role-chapter-leader = leader of a chapter
role-political-centre = officer of the political centre
role-standing-in = stand-in for the branch secretary
role-mentor = member assigned as mentor
role-member = official member

## Mass organisations

association-youth = Youth Union
association-women = Women's Union
association-farmers = Farmers' Union
association-veterans = Veterans' Association
association-front = Fatherland Front

## Stages

stage-introduced = nominated
stage-received = nomination received by the branch
stage-listed = on the list of candidates
stage-helped = sympathiser with a mentor assigned
stage-trained = has finished the class on the Party
stage-file = papers for admission being made
stage-verification = background being verified
stage-opinions = remarks being gathered
stage-proposed = proposed for admission by the branch
stage-appraised = proposed for admission by the grassroots committee
stage-decided = admission decided
stage-probation = probationary member
stage-recognition = proposed for recognition by the branch
stage-official = official member
stage-left = no longer followed

## The person nominated

sex-female = female
sex-male = male

schooling-literate = reads and writes
schooling-primary = primary school
schooling-lower-secondary = lower secondary school
schooling-upper-secondary = upper secondary school
schooling-vocational = vocational school
schooling-college = college
schooling-university = university or higher

age-18-30 = aged 18–30
age-31-40 = aged 31–40
age-41-60 = aged 41–60

## Hour for messages

hour-morning = early morning
hour-noon = noon
hour-evening = evening

## Days of the week

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
