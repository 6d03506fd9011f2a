"""Runs the server until SIGTERM or SIGINT; its first line of output says where it is."""

import argparse
import asyncio
import json
import signal
import sys

from tests.botapi.flood import FloodLimits
from tests.botapi.server import TOKEN, BotApi


async def serve(port: int, token: str, *, flood: bool) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    limits = FloodLimits.of_telegram() if flood else None
    async with BotApi(port=port, token=token, limits=limits) as api:
        where = {
            "base_url": api.base_url,
            "token": api.token,
            "username": api.admin.world.username,
            "admin_url": f"{api.url}/admin",
        }
        sys.stdout.write(json.dumps(where) + "\n")
        sys.stdout.flush()
        await stop.wait()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.botapi", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--flood", action="store_true", help="hold Telegram's sending limits")
    arguments = parser.parse_args()
    asyncio.run(serve(arguments.port, arguments.token, flood=arguments.flood))


if __name__ == "__main__":
    main()
