"""The days of the youth union's year: a list of { on = "26/3", what = "ceremony" }."""

from bot.config.kinds import Kind, UnfitError
from bot.config.special_kinds import day_of_year
from bot.lines import line
from domain.union import UnionEvent, YearlyStep


def yearly_steps() -> Kind[tuple[YearlyStep, ...]]:
    """A list of tables with `on`, a day and month, and `what`, one of the codes of UnionEvent."""

    def read(raw: object) -> tuple[YearlyStep, ...]:
        if not isinstance(raw, list):
            raise UnfitError
        return tuple(_step(entry) for entry in raw)

    codes = " | ".join(one.value for one in UnionEvent)
    return Kind(read, line("cli-config-expected-yearly-steps", codes=codes))


def _step(entry: object) -> YearlyStep:
    match entry:
        case {"on": str(on), "what": str(what), **rest} if not rest:
            day = day_of_year().read(on)
            if day is not None:
                return YearlyStep(*day, UnionEvent(what))  # raises ValueError for an unknown code
    raise UnfitError
