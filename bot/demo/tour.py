"""`nguon demo --tour`: a month of the sample commune and one person's thirty, in the terminal."""

from pathlib import Path

from bot.catalogue import Catalogue
from bot.demo import month, to_the_app, to_the_vote
from bot.demo.journey import Journey
from bot.demo.living import living
from bot.demo.telling import Teller
from bot.lines import Say, line
from services.settings import Settings


async def play_tour(settings: Settings, path: Path, *, buttons: bool, say: Say) -> None:
    """Play the month, then the road to its end, and say it as a transcript.

    `path` is a scratch file that holds nothing yet. Raises OperatorError at the first thing that
    does not happen as it should.
    """
    await play(settings, path, buttons=buttons, say=say)


async def play(settings: Settings, path: Path, *, buttons: bool, say: Say) -> tuple[str, ...]:
    """Like play_tour; returns what was reached on the way, which no messenger may change."""
    catalogue, language = Catalogue.load(), settings.default_language
    async with living(settings, path, catalogue, buttons=buttons) as commune:
        teller = Teller(say, catalogue, language)
        journey = Journey(commune, teller, catalogue, language)
        for part in month.PARTS:
            await part(journey)
        reports = await month.reports_kept(journey)
        for part in (*to_the_vote.PARTS, *to_the_app.PARTS):
            await part(journey)
        journey.nothing_was_said_twice()
        own, theirs = journey.count()
        say(line("tour-done", own=own, theirs=theirs, reports=reports))
        return tuple(journey.milestones)
