"""Servers on this computer that speak as those with models do, well or badly."""

import json
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Json = Any  # parsed JSON


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answers: a status, and a body as it is."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def reply(table: Json, status: int = 200) -> Reply:
    """An answer in JSON."""
    return Reply(json.dumps(table).encode(), status, {"Content-Type": "application/json"})


def completion(content: str) -> Reply:
    """An answer of a chat model."""
    message = {"role": "assistant", "content": content}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return reply({"id": "chatcmpl-1", "object": "chat.completion", "model": "test", "choices": [choice]})


def found(*items: Mapping[str, str]) -> Reply:
    """An answer of a chat model that keeps to our form."""
    return completion(json.dumps({"annotations": items}, ensure_ascii=False))


@dataclass(slots=True)
class Asked:
    """What a server was asked."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Json


Answering = Callable[[Asked], Reply]


@dataclass(slots=True)
class ModelServer:
    """One that runs; `asked` are the questions so far. `release` lets go of those that wait on it."""

    address: str
    asked: list[Asked]
    release: threading.Event


@contextmanager
def serving(answer: Answering) -> Generator[ModelServer]:
    """A server that answers so, in a thread of its own, until the end of the block."""
    asked, release = list[Asked](), threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(None)

        def do_POST(self) -> None:
            self._answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

        def _answer(self, body: Json) -> None:
            question = Asked(self.command, self.path, dict(self.headers), body)
            asked.append(question)
            said = answer(question)
            self.send_response(said.status)
            for name, value in said.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(said.body)))
            self.end_headers()
            try:
                self.wfile.write(said.body)
            except OSError:
                self.close_connection = True  # nobody waits for it any more

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01))
    thread.start()
    try:
        yield ModelServer(f"http://127.0.0.1:{server.server_port}", asked, release)
    finally:
        release.set()
        server.shutdown()
        server.server_close()
        thread.join()
