"""`nguon demo --tour`: one month of the sample commune, played in the terminal by itself."""

from pathlib import Path

from bot.catalogue import Catalogue
from bot.demo import month
from bot.demo.journey import Journey
from bot.demo.living import living
from bot.demo.telling import Teller
from bot.lines import Say, line
from services.settings import Settings


async def play_tour(settings: Settings, path: Path, *, buttons: bool, say: Say) -> None:
    """Play the month and say it as a transcript.

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
        own, theirs = journey.count()
        say(line("tour-done", own=own, theirs=theirs, reports=reports))
        return tuple(journey.milestones)
