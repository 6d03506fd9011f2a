"""One run a SQLite file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.single import AlreadyRunningError, only_run

ROOT = Path(__file__).parents[2]


def test_a_second_run_learns_who_was_first(tmp_path: Path) -> None:
    file = tmp_path / "nguon.db"
    with (
        only_run(file),
        pytest.raises(AlreadyRunningError) as caught,
        only_run(file),
    ):
        pass
    assert caught.value.process == str(os.getpid())


def test_the_lock_is_let_go_at_the_end(tmp_path: Path) -> None:
    file = tmp_path / "nguon.db"
    for _ in range(2):
        with only_run(file):
            pass


def test_other_files_do_not_mind(tmp_path: Path) -> None:
    with only_run(tmp_path / "a.db"), only_run(tmp_path / "b.db"), only_run(None), only_run(None):
        pass


def test_a_killed_process_leaves_no_lock_behind(tmp_path: Path) -> None:
    file = tmp_path / "nguon.db"
    code = (
        "import os, sys; from pathlib import Path; from bot.single import only_run\n"
        "with only_run(Path(sys.argv[1])): os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(file)], check=False, cwd=ROOT)
    assert done.returncode == -9
    with only_run(file):
        pass
