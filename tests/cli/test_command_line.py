"""The frame of the command line: help, configuration, exit status."""

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.cli.frame import COMMANDS

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NGUON_TELEGRAM_TOKEN", raising=False)


def helped(words: list[str], capsys: Capture) -> str:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    return capsys.readouterr().out


def test_help_names_every_command(capsys: Capture) -> None:
    text = helped(["--help"], capsys)
    names = ["run", "demo", "migrate", "check", "invite", "import", "due", "print"]
    assert [command.name for command in COMMANDS] == names
    for command in COMMANDS:
        assert f"    {command.name} " in text


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_has_an_example_and_takes_a_configuration(
    command: str, capsys: Capture
) -> None:
    name = getattr(command, "name", "")
    text = helped([name, "--help"], capsys)
    assert "--config PATH" in text
    assert f"example:\n  nguon {name}" in text


def test_without_a_command_the_usage_is_shown(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 2
    assert "usage: nguon" in capsys.readouterr().err


def test_run_without_a_token_says_where_to_put_it(capsys: Capture) -> None:
    assert main(["run"]) == 2
    said = capsys.readouterr()
    assert "telegram.token" in said.err
    assert "NGUON_TELEGRAM_TOKEN" in said.err
    assert said.out == ""


def test_a_bad_configuration_is_told_whole_in_its_own_language(
    tmp_path: Path, capsys: Capture
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        '[committee]\ndefault_language = "en"\n[telegram]\ntokn = "1:s3cret"\nmode = 5\n',
        encoding="utf-8",
    )
    assert main(["check", "--config", str(path)]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert lines == [
        "There are 2 things to put right in the configuration:",
        "– telegram.tokn: there is no such key; is token meant?",
        "– telegram.mode: one of these words is expected: polling | webhook",
    ]


def test_a_configuration_that_was_named_must_exist(capsys: Capture) -> None:
    assert main(["migrate", "--config", "nowhere.toml"]) == 2
    assert "nowhere.toml" in capsys.readouterr().err


def test_a_moment_that_is_not_understood_is_refused(capsys: Capture) -> None:
    assert main(["due", "--at", "tomorrow"]) == 1
    assert "2026-11-05 18:30" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["--name", "  "],
        ["--name", "Lò Thị Mai", "--role", "branch_secretary"],
        ["--name", "Lò Thị Mai", "--role", "officer", "--unit", "NL"],
    ],
)
def test_an_invitation_that_cannot_be_is_refused(words: list[str], capsys: Capture) -> None:
    assert main(["invite", *words]) == 1
    said = capsys.readouterr()
    assert said.err.strip()
    assert said.out == ""


def test_an_unknown_role_is_refused(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["invite", "--name", "Lò Thị Mai", "--role", "wizard"])
    assert ended.value.code == 2
    assert "officer" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["-1", "65536", "page"])
def test_a_port_that_cannot_be_is_refused(port: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["demo", "--port", port])
    assert ended.value.code == 2
    assert "--port" in capsys.readouterr().err
