"""The parameters of one call: from the query, a form or JSON, as Telegram takes them."""

import json
from collections.abc import Mapping
from urllib.parse import parse_qsl

from aiohttp import web

from tests.botapi.errors import ApiError, bad_request


class Params:
    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def has(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str, default: str = "") -> str:
        value = self._values.get(name, default)
        if isinstance(value, str):
            return value
        return json.dumps(value)

    def number(self, name: str, default: int = 0) -> int:
        try:
            return int(self.text(name) or default)
        except ValueError:
            raise bad_request(f"{name} must be a number") from None

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in {"true", "1", "yes"}

    def file(self, name: str) -> tuple[str, bytes]:
        """An uploaded file: its name and what is in it."""
        value = self._values.get(name)
        if not isinstance(value, web.FileField):
            raise bad_request("there is no document in the request")
        content = value.file.read()
        if not content:
            raise bad_request("file must be non-empty")
        return value.filename, content

    def structure(self, name: str, what: str) -> object:
        """A nested value; in a form, and in the library's JSON too, it comes as JSON text."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        try:
            parsed: object = json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None
        return parsed


async def read_params(request: web.BaseRequest) -> Params:
    values: dict[str, object] = dict(request.query) if request.query_string else {}
    if request.method == "GET":
        return Params(values)
    kind = request.content_type
    if kind == "application/json":
        values.update(_json_object(await request.read()))
    elif kind == "multipart/form-data":
        values.update(await request.post())
    else:
        body = (await request.read()).decode("utf-8", "replace")
        values.update(parse_qsl(body, keep_blank_values=True))
    return Params(values)


def _json_object(body: bytes) -> dict[str, object]:
    try:
        values = json.loads(body) if body else {}
    except ValueError:
        values = None
    if not isinstance(values, dict):
        raise ApiError(400, "Bad Request: can't parse request JSON object")
    return values
