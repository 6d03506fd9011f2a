"""The admin side for another process: POST /admin/<name of a method of Admin> with its arguments.

The arguments are a JSON object, the answer is {"result": ...}. GET works too, with numbers as
arguments (GET /admin/sent?since=N). GET /admin/calls counts the calls of each Bot API method.
"""

import json
from collections import Counter
from dataclasses import asdict, is_dataclass

from aiohttp import web

from tests.botapi.admin import Admin


async def answer_admin(
    admin: Admin, calls: Counter[str], request: web.BaseRequest
) -> web.StreamResponse:
    name = request.path.removeprefix("/admin/")
    if name == "calls":
        return _json({"result": dict(calls)})
    act = None if name.startswith("_") else getattr(admin, name, None)
    if not callable(act):
        return _json({"error": f"no such act: {name}"}, status=404)
    try:
        body = await request.read()
        arguments = json.loads(body) if body else {}
        numbers = {key: int(value) for key, value in request.query.items()}
        result = act(**numbers, **arguments)
    except (TypeError, ValueError, LookupError) as error:
        return _json({"error": f"{type(error).__name__}: {error}"}, status=400)
    return _json({"result": _plain(result)})


def _plain(value: object) -> object:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {**asdict(value), "buttons": getattr(value, "buttons", [])}
    return value


def _json(content: object, status: int = 200) -> web.Response:
    return web.Response(
        status=status, body=json.dumps(content).encode(), content_type="application/json"
    )
