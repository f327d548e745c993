"""Where writers write: to files that take their places when all is complete, to a preview, or to nowhere."""

from collections import Counter
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from io import BufferedIOBase, BytesIO
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from annotator.formats.dropping import HEADER, Dropped, Reason, Thing, cells_of, tsv_line
from annotator.formats.whole_files import Staging, staged_files, staged_folder
from annotator.model.ids import Uid

DROPPED = "dropped.tsv"
MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class FileSum:
    """A file that was written: its name within the export, its bytes and their SHA-256."""

    name: str
    bytes: int
    sha256: str


class _Measured(BufferedIOBase):
    """A file that is only written to, and knows what was written. `done` is told at its end."""

    def __init__(self, name: str, file: BinaryIO, done: Callable[[FileSum], None]) -> None:
        super().__init__()
        self._name = name
        self._file = file
        self._done = done
        self._digest = sha256()
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, content: "bytes | bytearray | memoryview", /) -> int:  # type: ignore[override]
        self._digest.update(content)
        self._size += memoryview(content).nbytes
        return self._file.write(content)

    def tell(self) -> int:
        return self._size

    def close(self) -> None:
        if not self.closed:
            self._done(FileSum(self._name, self._size, self._digest.hexdigest()))
            self._file.close()
        super().close()


class Written:
    """An output on disk. `files` are those that are closed, by name; `dropped` counts by reason."""

    def __init__(self, target: Path, staging: Staging, *, folder: bool) -> None:
        self.target = target
        self.files: list[FileSum] = []
        self.dropped: Counter[Reason] = Counter()
        self.left_out: Uid | None = None
        """The document that was left out last, as a whole."""
        self._staging = staging
        self._folder = folder
        self._drops: BinaryIO | None = None

    def file(self, name: str = "") -> BinaryIO:
        """See `api.Output`."""
        return self._open(self.name_of(name), self.files.append)

    def beside(self, name: str) -> BinaryIO:
        """A file that tells of the others, and is not among `files`."""
        return self._open(self.name_of(name), lambda _: None)

    def name_of(self, name: str) -> str:
        """See `api.Output`."""
        if self._folder:
            inside = PurePosixPath(name)
            assert name
            assert not inside.is_absolute()
            assert ".." not in inside.parts
            return name
        return self.target.with_suffix(name if name.startswith(".") else f".{name}").name if name else self.target.name

    def previous(self, name: str) -> bytes | None:
        """See `api.Output`."""
        there = self.target / name if self._folder else self.target.with_name(self.name_of(name))
        return there.read_bytes() if there.is_file() else None

    def drop(self, dropped: Dropped) -> None:
        """See `api.Output`."""
        if self._drops is None:
            self._drops = self.file(DROPPED)
            self._drops.write(tsv_line(HEADER).encode())
        self.dropped[dropped.reason] += 1
        if dropped.thing is Thing.TEXT:
            self.left_out = dropped.document
        self._drops.write(tsv_line(cells_of(dropped)).encode("utf-8", "backslashreplace"))

    def finish(self, *lists: str) -> None:
        """All is written; only what lies beside is still to come. Of `lists` those go that were not written again."""
        if self._drops is not None:
            self._drops.close()
        there = {each.name for each in self.files}
        for name in map(self.name_of, () if self._folder else (DROPPED, *lists)):
            if name not in there:
                self._staging.remove(name)

    def _open(self, name: str, done: Callable[[FileSum], None]) -> BinaryIO:
        return cast("BinaryIO", _Measured(name, self._staging.open(name), done))


@contextmanager
def on_disk(target: Path, *, folder: bool) -> Generator[Written]:
    """An output that takes the place of a file and what lies beside it, or of a folder, once the block has ended well.

    Raises StorageError: unwritable, disk_full, target_is_project, folder_is_not_ours; then, and when the block raises,
    whatever was there is still there.
    """
    with staged_folder(target, MANIFEST) if folder else staged_files(target) as staging:
        yield Written(target, staging, folder=folder)


class _Kept(BytesIO):
    """The beginning of a file, at most `most` bytes."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self.size = 0
        self.kept = b""

    def write(self, content: "bytes | bytearray | memoryview", /) -> int:  # type: ignore[override]
        taken = bytes(content)
        self.size += len(taken)
        self.kept += taken[: max(0, self._most - len(self.kept))]
        return len(taken)

    def tell(self) -> int:
        return self.size


@dataclass(slots=True)
class Preview:
    """An output that keeps the beginning of each file, and what was dropped. With `most` 0 it keeps only the latter."""

    most: int = 500_000
    told: Callable[[Dropped], None] = lambda _: None
    dropped: Counter[Reason] = field(default_factory=Counter[Reason])
    _files: dict[str, _Kept] = field(default_factory=dict[str, _Kept])

    @property
    def files(self) -> Mapping[str, bytes]:
        """The beginning of each file by its name."""
        return {name: kept.kept for name, kept in self._files.items()}

    def file(self, name: str = "") -> BinaryIO:
        """See `api.Output`."""
        kept = _Kept(self.most)
        if self.most:
            self._files[name] = kept
        return kept

    def name_of(self, name: str) -> str:
        """See `api.Output`."""
        return name or "…"

    def previous(self, name: str) -> bytes | None:  # noqa: ARG002 - nothing is replaced
        """See `api.Output`."""
        return None

    def drop(self, dropped: Dropped) -> None:
        """See `api.Output`."""
        self.dropped[dropped.reason] += 1
        self.told(dropped)
