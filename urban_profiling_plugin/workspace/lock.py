"""A lock that the operating system gives back when its holder ends, however it ends."""

from __future__ import annotations

import contextlib
import datetime
import getpass
import json
import os
import platform
from pathlib import Path
from typing import IO

_AT = 1 << 30
"""Windows locks bytes, and keeps others from reading them: one far behind what is written about the holder."""


def beside(package: Path, name: str) -> Path:
    """Return a file beside a GeoPackage; of one that is a link, beside what it leads to: others may reach that too."""
    return (Path(os.path.realpath(package)) if package.is_symlink() else package).with_name(name)


class FileLock:
    """A file held by at most one process at a time.

    Who holds it is written into the file. On a file system without locks (some network shares) it can always be had;
    what is written still goes through SQLite's own locks.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: IO[bytes] | None = None

    def take(self) -> bool:
        """Try to take the lock, and tell whether it is held now; never waits.

        Raises
        ------
        OSError : the file cannot be made, as in a folder that cannot be written.
        """
        if self._file is not None:
            if not self._is_lost(self._file):
                return True
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None
        while True:
            file = self.path.open("a+b")
            if not _lock(file):
                file.close()
                return False
            if self._is_named(file):
                break
            file.close()  # its holder took it away after we had opened it: lock the one that is there now
        file.seek(0)
        file.truncate()
        file.write(json.dumps(this_process()).encode())
        file.flush()
        self._file = file
        return True

    def _is_named(self, file: IO[bytes]) -> bool:
        """Tell whether a file that was opened is the one that others would open now."""
        try:
            return os.name == "nt" or os.path.samestat(os.fstat(file.fileno()), self.path.stat())
        except OSError:
            return False

    def _is_lost(self, file: IO[bytes]) -> bool:
        """Tell whether the file that is held is not there any more: a stick was taken out, another may be in."""
        try:
            os.fstat(file.fileno())
            return not self.path.exists() or not self._is_named(file)
        except OSError:
            return True

    def is_held(self) -> bool:
        """Tell whether somebody holds the lock, this object too; where that cannot be found out, nobody does."""
        if self._file is not None:
            return True
        if not self.path.exists():
            return False
        try:
            if not self.take():
                return True
        except OSError:
            return False
        self.release()
        return False

    def holder(self) -> dict[str, str]:
        """Return who wrote into the file last: ``user``, ``host``, ``process``, ``since``; empty when unknown."""
        with contextlib.suppress(OSError, ValueError):
            found = json.loads(self.path.read_bytes())
            if isinstance(found, dict):
                return {str(key): str(value) for key, value in found.items()}
        return {}

    def release(self) -> None:
        """Give the lock back and remove its file, but not another that lies there by now."""
        if self._file is None:
            return
        file, self._file = self._file, None
        mine = not self._is_lost(file)
        if mine and os.name != "nt":  # while it is held, so that nobody else takes a file that is about to go
            with contextlib.suppress(OSError):
                self.path.unlink()
        with contextlib.suppress(OSError):  # as of a drive that went
            file.close()
        if mine and os.name == "nt":
            with contextlib.suppress(OSError):
                self.path.unlink()


def this_process() -> dict[str, str]:
    """Return who runs this: user, host, process, and the time."""
    user = ""
    with contextlib.suppress(OSError, KeyError, ImportError):
        user = getpass.getuser()
    now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
    return {"user": user, "host": platform.node(), "process": str(os.getpid()), "since": now}


def _lock(file: IO[bytes]) -> bool:
    if os.name == "nt":
        import msvcrt

        file.seek(_AT)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # no locks here
    return True
