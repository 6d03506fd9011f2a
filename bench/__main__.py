"""`python -m bench [--quick]`: the contenders in turn, several rounds, medians and ratios."""

import argparse
import asyncio
import tempfile
from pathlib import Path
from statistics import median

from bench import micro
from bench.contest import CONTENDERS, Run, Size, commune, run
from tests.botapi import BotApi

QUICK = Size(burst=400, singles=40, mentors=250)
FULL = Size(burst=1000, singles=200, mentors=500)


async def contest(size: Size, rounds: int) -> dict[str, list[Run]]:
    """Each contender once a round, in turn, on a file of its own."""
    runs: dict[str, list[Run]] = {name: [] for name in CONTENDERS}
    for _ in range(rounds):
        for name in CONTENDERS:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "bench.db"
                mentors = await commune(path, BotApi().token.partition(":")[0], size.mentors)
                at = path if name == "ours" else path.with_name(f"{name}.db")
                runs[name].append(await run(name, at, mentors, size))
    return runs


def table(runs: dict[str, list[Run]]) -> str:
    """Medians as a Markdown table, with the ratio to the plain bot and to the floor."""
    rates = {name: median(one.per_second for one in each) for name, each in runs.items()}
    lines = [
        "| | reports/s | × plain | × floor | ms of processor | p50 ms | p95 ms | peak MB |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, each in runs.items():
        latencies = sorted(latency for one in each for latency in one.latencies)
        cells = [
            name,
            f"{rates[name]:.0f}",
            f"{rates[name] / rates['plain']:.2f}",
            f"{rates[name] / rates['floor']:.2f}",
            f"{median(one.processor for one in each):.2f}",
            f"{median(latencies):.1f}",
            f"{latencies[int(len(latencies) * 0.95)]:.1f}",
            f"{median(one.memory for one in each):.0f}",
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    """Run, and print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--quick", action="store_true", help="fewer reports and rounds")
    arguments.add_argument("--rounds", type=int, help="how often each contender runs")
    given = arguments.parse_args()
    rounds = given.rounds or (3 if given.quick else 7)
    print(table(asyncio.run(contest(QUICK if given.quick else FULL, rounds))))
    print()
    print(asyncio.run(micro.table(quick=given.quick)))


if __name__ == "__main__":
    main()
