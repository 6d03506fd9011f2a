### The demo page: phones side by side, the branch's group, and a clock that can be moved.

demo-title = Nguồn – the demo page
demo-brand = Nguồn
demo-subtitle = Invented people and villages
demo-skip = To the phones

## The clock

demo-clock-label = Clock
demo-clock = { format-day } – { format-hour }
demo-next-due = Next in the commune: { $what } ({ format-hour }, { format-day })
demo-nothing-due = Nothing is due
demo-hour-later = Next hour
demo-day-later = Next day
demo-to-next-due = To the next message
demo-moving = Moving the clock…
demo-buttons = Buttons
demo-buttons-on = on
demo-buttons-off = off
demo-buttons-hint = Switch between a messenger with buttons and one without. Earlier messages stay as they are.
demo-language-vi = Tiếng Việt
demo-language-en = English

## The first card

demo-first-label = What to try
demo-first-1 = On the phone of the youth-union leader type GIOI THIEU, and answer one question at a time to nominate a member.
demo-first-2 = Go to the branch secretary’s phone to receive the nomination and assign a mentor. Every phone has “Try this” above its box, and TRO GIUP; /language makes that phone speak English.
demo-first-3 = Press “To the next message” above and let the month pass: questions, reminders, the group’s notice, the conclusion.
demo-first-close = Got it

## A phone

demo-phones = The phones
demo-fourth = Fourth phone
demo-fourth-one = { $name } – { $post }
demo-fourth-unread = { $name } – { $post } ({ $count } new)
demo-group = Branch group
demo-log = Messages on the phone of { $name }
demo-group-log = Messages in { $name }
demo-empty = No messages yet. Try TRO GIUP.
demo-group-empty = No messages in the group yet. The meeting notice will appear here.
demo-write = Message
demo-write-as = Write a message from the phone of { $name }
demo-send = Send
demo-try = Try this
demo-try-of = Try this on { $name }'s phone
demo-menu = Commands
demo-menu-of = Commands of { $name }
demo-menu-empty = No commands yet. Type TRO GIUP.
demo-send-photo = Try sending a photo
demo-edit = Edit this message
demo-editing = Editing a sent message
demo-stop-editing = Stop editing
demo-edited = edited
demo-pressed = Pressed: { $label }
demo-pressed-by = { $name } pressed: { $label }
demo-photo = Photo
demo-sticker = Sticker
demo-bot = Nguồn assistant
demo-speaker = Sender
demo-new-messages = { $count } new

## When something goes wrong

demo-error-unclear = The demo page did not understand this request. Please reload the page.
demo-error-impossible = That cannot be done here. Nothing has changed.
demo-error-offline = The program cannot be reached; trying again. What you typed is still here.
demo-error-not-sent = The message was not sent; it is still in the box.

## The sample commune: what its people once wrote

sample-reason-3 = Leads the village's song and dance group, always first to volunteer.
sample-reason-5 = Runs a good farm and helps poorer households with the harvest.
sample-reason-7 = Has taught the evening literacy class for three months without a gap.
sample-reason-8 = Was in front when the chapter built the village road.
sample-reason-pk = Heads the self-management group, trusted by the neighbours.
sample-reason-pk-2 = Won the neighbours over to clean coffee, comes to every meeting.
sample-task = teach the village's literacy class
sample-reason-moved = Eager in the village's young volunteers.
sample-reason-ph-2 = Leads the village's mediation group and sees things through.
sample-reason-ph-3 = Population volunteer who goes from house to house; people trust her.
sample-reason-ph-4 = Teaches the village's small children and shies away from no common work.
sample-reason-ph-5 = Began a group of households that breed goats, and shows others how.
sample-reason-ph-6 = Always there for the village's performers and its days of common work.
sample-reason-ph-7 = Looks after the village hall and keeps it clean.
sample-reason-ph-8 = Goes first in the chapter's volunteer campaigns.
sample-reason-th = Teaches well and is devoted to the pupils who board.
sample-task-nl = prepare the village performers' piece for Tết
sample-task-ph = show three households how to build clean stables
sample-task-member = help the village clean up its lanes
sample-renamed = Party branch of Phiêng Hoa village
sample-class-place = hall of the commune's People's Committee
sample-activity-place = yard of the village hall
sample-away-place = an industrial park in Bắc Ninh

## The phones of the page

sample-try-card = open one person's card
sample-post-inh = Member assigned to follow and help
sample-post-thoa = Branch secretary, bản Nà Lo
sample-post-duyen = Youth union secretary of the commune
sample-post-hac = Officer, Party building board
sample-post-tuan = Youth union secretary of bản Nà Lo
sample-post-phuong = Committee member in charge of the branch
sample-post-anh = Branch secretary, bản Phiêng Hoa
sample-post-dong = Political centre

## What comes next

sample-due-open = the month's question, { $branch }
sample-due-nudge = the one reminder, { $branch }
sample-due-pack = the meeting pack, { $branch }
sample-due-refresh = the meeting pack, up to date, { $branch }
sample-due-prompt = the meeting's prompt, { $branch }
sample-due-conclude = what was concluded, { $branch }
sample-due-result = the outcome, { $branch }
sample-due-chase = the conclusion is asked for again, { $branch }
sample-due-escalate = the member in charge is told, { $branch }
sample-due-source = asking whether sources were looked for, { $branch }
sample-due-chapter = asking how many were found outstanding, { $branch }
sample-due-notice = the meeting for the member in charge, { $branch }
sample-due-committee = the branches' proposals, { $branch }
sample-due-digest = the month's figures, { $branch }
sample-due-round = the sorting of sources, { $branch }
sample-due-deadline = a person's date, { $branch }
sample-due-visit = was the meeting attended, { $branch }
sample-due-home = home for the holidays, { $branch }
sample-due-pair = the quarter's question to mentors, { $branch }
sample-due-silent = two months without remarks, { $branch }
sample-due-forecast = targets and what can be done, { $branch }
sample-due-union = the youth union's own matters, { $branch }
sample-due-task = a task that is due, { $branch }
sample-due-class = a class, { $branch }
sample-due-ballot = a ballot, { $branch }
sample-due-message = a message that waits
