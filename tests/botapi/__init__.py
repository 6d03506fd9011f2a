"""A strict local Bot API: what Telegram would refuse, this refuses with Telegram's own words.

In a test: `async with BotApi() as api:` and `api.base_url`, `api.token`, `api.admin`.
As a process: `python -m tests.botapi --port 0` prints the same as one JSON line,
and `admin_url`; what may be posted there are the methods of Admin (admin_http.py).
"""

from tests.botapi.admin import Admin
from tests.botapi.faults import Fault
from tests.botapi.flood import FloodLimits
from tests.botapi.server import BotApi
from tests.botapi.world import SentMessage

__all__ = ["Admin", "BotApi", "Fault", "FloodLimits", "SentMessage"]
