"""The kind of value of the committee's own names of the stages."""

from bot.config.kinds import Kind, UnfitError
from bot.lines import line
from domain.candidates import Stage

_LONGEST = 60


def stage_labels() -> Kind[tuple[tuple[str, str], ...]]:
    """A table of stages and what this committee calls them: { listed = "…" }."""

    def read(raw: object) -> tuple[tuple[str, str], ...]:
        if not isinstance(raw, dict):
            raise UnfitError
        return tuple(sorted((_stage(name), _label(text)) for name, text in raw.items()))

    return Kind(read, line("cli-config-expected-stage-labels", most=str(_LONGEST)))


def _stage(name: object) -> str:
    return Stage(str(name)).value  # raises ValueError for a stage that is none


def _label(text: object) -> str:
    if not isinstance(text, str) or not text.strip() or len(text) > _LONGEST or "\n" in text:
        raise UnfitError
    return text.strip()
