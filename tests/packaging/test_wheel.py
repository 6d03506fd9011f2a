"""The wheel alone, in an environment of its own: everything the program reads travels with it."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 300


def run(*words: str | Path, folder: Path) -> str:
    """Run a command outside the checkout; its output. Fails with what it said."""
    environment = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTHON", "NGUON", "VIRTUAL_ENV"))
    }
    done = subprocess.run(
        [str(word) for word in words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an environment that holds the wheel, and our dependencies beside it.

    The dependencies come by a path file: the path files among them, and with them the editable
    install of this checkout, are not followed.
    """
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, folder=ROOT)
    (wheel,) = folder.glob("*.whl")
    run(sys.executable, "-m", "venv", "--without-pip", folder / "env", folder=folder)
    python = folder / "env" / "bin" / "python"
    quiet = ("--quiet", "--disable-pip-version-check", "--no-deps", "--no-index")
    pip = (sys.executable, "-m", "pip", "--python", python, "install", *quiet)
    run(*pip, wheel, folder=folder)
    dependencies = sysconfig.get_path("purelib")
    (place,) = (folder / "env" / "lib").glob("python*/site-packages")
    (place / "dependencies.pth").write_text(dependencies + "\n", encoding="utf-8")
    return folder


def nguon(installed: Path, *words: str, folder: Path) -> str:
    return run(installed / "env" / "bin" / "nguon", *words, folder=folder)


def test_it_is_the_wheel_that_runs_and_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    code = "import bot, domain, handlers, locales, services, storage; print(bot.__file__)"
    place = run(installed / "env" / "bin" / "python", "-c", code, folder=tmp_path)
    assert place.startswith(str(installed))


def test_its_commands_speak_migrate_and_write_the_template(
    installed: Path, tmp_path: Path
) -> None:
    assert "nguon demo" in nguon(installed, "--help", folder=tmp_path)
    assert "Đã tạo" in nguon(installed, "migrate", folder=tmp_path)
    assert (tmp_path / "nguon.db").exists()
    nguon(installed, "import", "--template", "mau.xlsx", folder=tmp_path)
    assert (tmp_path / "mau.xlsx").stat().st_size > 0


def test_the_page_of_phones_travels_with_it(installed: Path) -> None:
    (page,) = installed.glob("env/lib/python*/site-packages/bot/demo/page")
    assert {file.name for file in page.iterdir()} == {
        file.name for file in (ROOT / "bot" / "demo" / "page").iterdir()
    }


def test_it_plays_the_tour(installed: Path, tmp_path: Path) -> None:
    assert nguon(installed, "demo", "--tour", folder=tmp_path).strip()
    assert not list(tmp_path.iterdir())
