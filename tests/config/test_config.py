"""What a configuration may say, and how it is refused."""

from datetime import date, time
from pathlib import Path

import pytest

from bot.config import Config, ConfigError, Secret, load_config, require_token

TOKEN = "123456:test-token-of-nobody"


def write(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def refused(folder: Path, text: str, environment: dict[str, str] | None = None) -> dict[str, str]:
    with pytest.raises(ConfigError) as caught:
        load_config(write(folder, text), environment or {})
    return {problem.path: problem.wanted.key for problem in caught.value.problems}


def test_an_empty_file_gives_every_default(tmp_path: Path) -> None:
    assert load_config(write(tmp_path, ""), {}) == Config()


def test_a_missing_file_is_all_defaults_unless_it_was_asked_for(tmp_path: Path) -> None:
    missing = tmp_path / "none.toml"
    assert load_config(missing, {}, must_exist=False) == Config()
    with pytest.raises(ConfigError) as caught:
        load_config(missing, {})
    assert [p.wanted.key for p in caught.value.problems] == ["cli-config-no-file"]


def test_values_are_read_into_their_types(tmp_path: Path) -> None:
    text = """
    [telegram]
    token = "123456:test-token-of-nobody"
    messages_per_second = 10
    [calendar]
    time_zone = "Asia/Bangkok"
    speak_from = 07:30:00
    holidays = [{ date = 2026-10-07, name = "Ngày truyền thống của xã" }]
    [review]
    prompt_hour = "18:05"
    """
    config = load_config(write(tmp_path, text), {})
    assert config.telegram.token == Secret(TOKEN)
    assert config.telegram.messages_per_second == 10.0
    assert config.calendar.time_zone.key == "Asia/Bangkok"
    assert config.calendar.speak_from == time(7, 30)
    assert [day.date for day in config.calendar.holidays] == [date(2026, 10, 7)]
    assert config.review.prompt_hour == time(18, 5)


def test_everything_wrong_is_refused_together_with_its_path(tmp_path: Path) -> None:
    text = """
    wizard = 1
    web = 5
    [telegram]
    tokn = "x"
    mode = "pigeon"
    base_url = "https://api.telegram.org"
    token = "not a token"
    [calendar]
    time_zone = "Asia/Nowhere"
    speak_from = "25:00"
    holidays = [{ day = 2026-10-07 }]
    [review]
    open_days_before = "ten"
    nudge_days_before = true
    [committee]
    name = "Đảng ủy\\nxã"
    [database]
    url = "sqlite+aiosqlite:///:memory:"
    """
    assert refused(tmp_path, text) == {
        "wizard": "cli-config-unknown",
        "web": "cli-config-expected-section",
        "telegram.tokn": "cli-config-unknown-near",
        "telegram.mode": "cli-config-expected-choice",
        "telegram.base_url": "cli-config-expected-base-url",
        "telegram.token": "cli-config-expected-token",
        "calendar.time_zone": "cli-config-expected-time-zone",
        "calendar.speak_from": "cli-config-expected-hour",
        "calendar.holidays": "cli-config-expected-holidays",
        "review.open_days_before": "cli-config-expected-whole",
        "review.nudge_days_before": "cli-config-expected-whole",
        "committee.name": "cli-config-expected-text",
        "database.url": "cli-config-expected-database",
    }


def test_steps_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    text = """
    [telegram]
    mode = "webhook"
    [calendar]
    speak_until = "18:45"
    [review]
    nudge_days_before = 12
    pack_refresh_days_before = 4
    chase_days_after = 5
    """
    assert refused(tmp_path, text) == {
        "review.nudge_days_before": "cli-config-smaller-than",
        "review.pack_refresh_days_before": "cli-config-smaller-than",
        "review.chase_days_after": "cli-config-smaller-than",
        "review.prompt_hour": "cli-config-within-hours",
        "telegram.webhook_address": "cli-config-needed-for-webhook",
        "telegram.webhook_secret": "cli-config-needed-for-webhook",
    }


def test_a_bad_value_does_not_cause_further_problems(tmp_path: Path) -> None:
    text = '[review]\nopen_days_before = "many"\nnudge_days_before = 12\n'
    assert refused(tmp_path, text) == {"review.open_days_before": "cli-config-expected-whole"}


def test_quiet_hours_must_leave_time_to_speak(tmp_path: Path) -> None:
    text = '[calendar]\nspeak_from = "21:00"\nspeak_until = "06:00"\n'
    assert refused(tmp_path, text) == {"calendar.speak_until": "cli-config-later-than"}


def test_broken_toml_is_named_by_its_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load_config(write(tmp_path, "[telegram]\ntoken = \n"), {})
    (problem,) = caught.value.problems
    assert (problem.wanted.key, problem.wanted.args["row"]) == ("cli-config-not-toml", "2")


def test_the_refusal_speaks_the_language_the_file_asks_for(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load_config(write(tmp_path, '[committee]\ndefault_language = "en"\nx = 1\n'), {})
    assert caught.value.language == "en"


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, '[telegram]\ntoken = "1:from-file"\n')
    config = load_config(path, {"NGUON_TELEGRAM_TOKEN": TOKEN})
    assert config.telegram.token == Secret(TOKEN)


def test_the_token_may_be_in_a_file_of_its_own(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text(f"{TOKEN}\n", encoding="ascii")
    path = write(tmp_path, f'[telegram]\ntoken_file = "{secret}"\n')
    assert load_config(path, {}).telegram.token == Secret(TOKEN)
    text = '[telegram]\ntoken_file = "nowhere"\n'
    assert refused(tmp_path, text) == {"telegram.token_file": "cli-config-unreadable"}
    text = f'[telegram]\ntoken = "{TOKEN}"\ntoken_file = "{secret}"\n'
    assert refused(tmp_path, text) == {"telegram.token_file": "cli-config-token-twice"}


def test_a_bad_token_in_the_environment_is_named_by_the_variable(tmp_path: Path) -> None:
    found = refused(tmp_path, "", {"NGUON_TELEGRAM_TOKEN": "nonsense"})
    assert found == {"NGUON_TELEGRAM_TOKEN": "cli-config-expected-token"}


def test_a_token_is_required_only_where_it_is_asked_for() -> None:
    with pytest.raises(ConfigError):
        require_token(Config())


def test_no_secret_is_ever_shown(tmp_path: Path) -> None:
    text = f"""
    [telegram]
    token = "{TOKEN}"
    proxy = "http://user:hunter2@proxy:3128"
    webhook_secret = "a-secret-word-of-ours"
    [database]
    url = "postgresql+asyncpg://nguon:hunter2@db/nguon"
    """
    config = load_config(write(tmp_path, text), {})
    shown = f"{config} {config!r} {config.telegram.token} {[config.telegram.proxy]}"
    for secret in (TOKEN, "hunter2", "a-secret-word"):
        assert secret not in shown
    with pytest.raises(ConfigError) as caught:
        load_config(write(tmp_path, '[telegram]\ntoken = "9:secret!"\n'), {})
    assert "secret!" not in f"{caught.value!r} {caught.value.problems}"
