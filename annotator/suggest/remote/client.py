"""Speaking HTTP to a model's server: within a time, to a size, so that it can be stopped; and nowhere else.

A redirection is not followed, since the text would go where nobody said it may. What is on this computer is spoken to
without the proxies of the environment.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn, cast

from annotator.errors import FormatError, UsageError
from annotator.suggest.remote.endpoint import Endpoint

if TYPE_CHECKING:
    import httpx

LONGEST = 4 * 1024 * 1024
"""Bytes of an answer."""
_LOOK_EVERY = 0.05
"""Seconds between two looks whether anybody still waits for the answer."""
_OK = 200
_TOLD = 200
"""Characters of what a server says that are told on."""

Check = Callable[[], None]
"""Raises where the answer is no longer wanted."""


class RefusedError(UsageError):
    """The server does not take what it was asked."""


def ask(endpoint: Endpoint, path: str, check: Check, body: Mapping[str, object] | None = None) -> object:
    """What the server answers, as JSON: to a POST of `body`, or to a GET without one.

    Raises UsageError for whatever is in the way, RefusedError where it is the request itself, FormatError where the
    answer is no JSON, and what `check` raises.
    """
    try:
        return asyncio.run(_attended(endpoint, path, check, body))
    except TimeoutError as error:
        raise UsageError("remote_too_slow", host=endpoint.host, seconds=round(endpoint.patience)) from error


async def _attended(endpoint: Endpoint, path: str, check: Check, body: Mapping[str, object] | None) -> object:
    """Ask, and look now and then whether anybody still waits."""
    asked = asyncio.ensure_future(asyncio.wait_for(_asked(endpoint, path, body), endpoint.patience))
    try:
        while not asked.done():
            check()
            await asyncio.wait([asked], timeout=_LOOK_EVERY)
    finally:
        asked.cancel()
        await asyncio.wait([asked])
    return _parsed(asked.result(), endpoint.host)


async def _asked(endpoint: Endpoint, path: str, body: Mapping[str, object] | None) -> bytes:
    import httpx

    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "annotator"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    try:
        async with (
            httpx.AsyncClient(
                follow_redirects=False, trust_env=not endpoint.is_here, timeout=endpoint.patience, headers=headers
            ) as client,
            client.stream("GET" if body is None else "POST", endpoint.url(path), json=body) as answer,
        ):
            content = await _read(answer, endpoint)
            if answer.status_code != _OK:
                _fail(answer.status_code, content, endpoint, path)
            return content
    except httpx.TimeoutException as error:
        raise UsageError("remote_too_slow", host=endpoint.host, seconds=round(endpoint.patience)) from error
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise UsageError("remote_unreachable", host=endpoint.host, reason=str(error) or type(error).__name__) from error


async def _read(answer: "httpx.Response", endpoint: Endpoint) -> bytes:
    if answer.headers.get("Content-Encoding", "identity") != "identity":
        raise UsageError("remote_wrong_protocol", host=endpoint.host)
    content = bytearray()
    async for part in answer.aiter_raw():
        content += part
        if len(content) > LONGEST:
            raise UsageError("remote_too_long", host=endpoint.host, megabytes=LONGEST >> 20)
    return bytes(content)


def _fail(status: int, content: bytes, endpoint: Endpoint, path: str) -> NoReturn:
    """Raise what a status means."""
    said = " ".join(content[: 4 * _TOLD].decode("utf-8", "replace").split())[:_TOLD]
    match status:
        case 401 | 403:
            raise UsageError("remote_key_refused", host=endpoint.host)
        case 404 | 405:
            raise UsageError("remote_wrong_protocol", host=endpoint.host, path=path)
        case 400 | 415 | 422 | 501:
            raise RefusedError("remote_refused", host=endpoint.host, status=status, reason=said or "-")
        case _ if 300 <= status < 400:
            raise UsageError("remote_redirects", host=endpoint.host)
        case _:
            raise UsageError("remote_failed", host=endpoint.host, status=status, reason=said or "-")


def _parsed(content: bytes, host: str) -> object:
    return parsed(content.decode("utf-8", "replace"), host)


def parsed(text: str, host: str) -> object:
    """The text as JSON. Raises FormatError(remote_not_json), also where it is deeper than anybody writes."""
    try:
        return cast("object", json.loads(text, parse_constant=_no_constant))
    except (ValueError, RecursionError) as error:
        raise FormatError("remote_not_json", host=host) from error


def _no_constant(name: str) -> Any:
    raise ValueError(name)
