"""A post given by mistake. In the form: `person`, `post`."""

from domain.corrections import CorrectionKind, CorrectionReason
from domain.ids import PersonId
from domain.messages import Message, PersonRef, UnitRef, choice, say
from domain.terms import term
from domain.units import Post
from handlers.choosing import turns_page
from handlers.corrections.correct_frame import REASON, Row, changed, nothing
from handlers.corrections.correct_people import called, people_question, person_in, person_of
from handlers.dialogue import Answer, Form, Option, Question, Step
from handlers.turn import Turn
from services.corrections import access
from services.people import inviting
from services.posts import posts


async def _holding(turn: Turn) -> tuple[inviting.Entry, ...]:
    """Everybody who holds a post that this person may end, by name; never themselves."""
    people = await posts.everybody(turn.work, await turn.who(), await turn.tree(), turn.today)
    return tuple(
        [
            inviting.Entry(one, joined=True)
            for one in people
            if one.id != turn.person and await _posts(turn, one.id)
        ]
    )


async def _posts(turn: Turn, person: PersonId) -> tuple[Post, ...]:
    return await access.posts_to_end(
        turn.work, person, await turn.who(), await turn.tree(), turn.today
    )


async def _first_post(turn: Turn, _form: Form) -> str:
    if not await _holding(turn):
        raise nothing()
    return "post-who"


async def _ask_post_who(turn: Turn, form: Form) -> Question:
    return people_question("correct-post-who", form, called(await _holding(turn), form))


async def _take_post_who(turn: Turn, form: Form, answer: Answer) -> str:
    if turns_page(form, answer):
        return "post-who"
    person = person_in(answer, await _holding(turn), form)
    if person is None:
        return "post-who"
    form["person"] = str(person)
    held = await _posts(turn, person)
    if len(held) == 1:
        form["post"] = _post_key(held[0])
        return REASON
    return "post-which"


def _post_key(post: Post) -> str:
    return f"{post.unit}.{posts.key_of(post)}"


async def _ask_post_which(turn: Turn, form: Form) -> Question:
    picks = tuple(
        Option(
            say(
                "choice-correct-one-post", n=n, role=term("role", one.role), unit=UnitRef(one.unit)
            ),
            _post_key(one),
        )
        for n, one in enumerate(await _posts(turn, person_of(form)), start=1)
    )
    return Question(say("correct-post-which", person=PersonRef(person_of(form))), picks)


async def _take_post_which(_turn: Turn, form: Form, answer: Answer) -> str:
    form["post"] = answer.value
    return REASON


async def _post(turn: Turn, form: Form) -> Post:
    for one in await _posts(turn, person_of(form)):
        if _post_key(one) == form["post"]:
            return one
    raise changed()


async def _look_post(turn: Turn, form: Form) -> tuple[Message, ...]:
    post = await _post(turn, form)
    return (
        say(
            "correct-post-look",
            person=PersonRef(post.person),
            role=term("role", post.role),
            unit=UnitRef(post.unit),
            since=post.since,
        ),
    )


async def _end(turn: Turn, form: Form, reason: CorrectionReason) -> None:
    opened = await access.end_post(
        turn.work,
        turn.settings,
        await _post(turn, form),
        reason,
        await turn.who(),
        await turn.tree(),
        turn.now,
    )
    await turn.say("correct-post-ended", choice("correct-again", "correct"), opened=opened)


ROW = Row(
    CorrectionKind.POST,
    _first_post,
    {
        "post-who": Step(_ask_post_who, _take_post_who, takes_text=True),
        "post-which": Step(_ask_post_which, _take_post_which),
    },
    _look_post,
    _end,
)
