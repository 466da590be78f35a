#!/usr/bin/env python3
"""A client of a Centerline station: one file, Python 3.9 or later, nothing to install.

Everything that is submitted is written to a spool folder first, and leaves it when the station has said
that it is stored. So nothing is lost while the station is off, and nothing is stored twice: each sample
and each production entry gets an id of its own before the first try, by which the station knows a retry.

    from centerline import Station

    station = Station(api_key="clk_…")
    outcome = station.submit("RING-D", [74.030, 74.002, 74.019, 73.992, 74.008])
    if outcome.state == "stored":
        print(outcome.answer["zone"])

On the command line (``python centerline.py --help``), with the key in the environment variable CENTERLINE_KEY:

    python centerline.py submit --characteristic RING-D 74.030 74.002 74.019 73.992 74.008
    python centerline.py flush --wait 3600
    python centerline.py status
"""

from __future__ import annotations

import argparse
import contextlib
import getpass
import http.client
import ipaddress
import json
import math
import os
import random
import re
import ssl
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Iterable, Iterator, Mapping, Optional, Sequence, Union

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]
    import msvcrt

__all__ = ["Outcome", "Refused", "SignInFailed", "SpoolFault", "Station", "Unreachable"]

DEFAULT_STATION = "http://127.0.0.1:8420"
SAMPLES_AT_ONCE = 500
LONGEST_PAUSE = 60.0
SUBMIT, BATCH, ENTRY = "/api/v1/data-entry/submit", "/api/v1/data-entry/batch", "/api/v1/production/entry"

Json = Any


class Refused(Exception):
    """The station has read a request and refuses it. ``str()`` is the station's own sentence."""

    def __init__(self, status: int, code: str, message: str, details: Sequence[Json] = (), request_id: str = ""):
        super().__init__(message)
        self.status, self.code, self.details, self.request_id = status, code, list(details), request_id


class Unreachable(Exception):
    """The station does not answer, or cannot take anything at the moment. The same request may succeed later.

    ``pause`` is how many seconds the station asks to wait, where it does.
    """

    def __init__(self, message: str, pause: Optional[float] = None):
        super().__init__(message)
        self.pause = pause


class SignInFailed(Exception):
    """The key, or the name and password, do not let anybody in. What is in the spool stays there."""


class SpoolFault(Exception):
    """The spool folder could not be written: what was to be submitted is neither stored nor kept."""


@dataclass(frozen=True)
class Outcome:
    """What became of a sample or a production entry.

    ``state`` is ``stored`` (``answer`` is what the station says), ``spooled`` (it is kept and will be sent again;
    ``problem`` says why it is not stored yet) or ``rejected`` (``problem`` is the station's sentence, and it lies
    in the folder ``rejected`` of the spool).
    """

    uuid: str
    state: str
    answer: Optional[Json] = None
    problem: Optional[str] = None


def timestamp_of(moment: Union[None, str, datetime] = None) -> str:
    """A moment as the station takes it: ISO 8601 with its offset. Now, unless another is given.

    >>> timestamp_of(datetime(2026, 1, 5, 6, 0, tzinfo=timezone.utc))
    '2026-01-05T06:00:00.000Z'
    >>> timestamp_of("2026-01-05T07:00:00+01:00")
    '2026-01-05T07:00:00+01:00'
    """
    if isinstance(moment, str):
        return moment
    utc = (moment or datetime.now(timezone.utc)).astimezone(timezone.utc)
    return utc.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def pause_after(failures: int, asked: Optional[float] = None, chance: float = 1.0) -> float:
    """Seconds to wait after so many failures in a row: 1, 2, 4 … 60, ``chance`` (0 to 1) spreads them over the upper half.

    What the station asks for is waited in full.

    >>> [pause_after(failures) for failures in (1, 2, 3, 10)]
    [1.0, 2.0, 4.0, 60.0]
    >>> pause_after(1, asked=17)
    17.0
    """
    if asked is not None:
        return float(asked)
    longest = min(LONGEST_PAUSE, 2.0 ** min(failures - 1, 10))
    return longest * (0.5 + 0.5 * chance)


def _base_of(address: str) -> str:
    """The address of a station without what follows the port.

    >>> _base_of("http://127.0.0.1:8420/")
    'http://127.0.0.1:8420'
    >>> _base_of("http://station.plant.local:8420")
    Traceback (most recent call last):
    ...
    ValueError: http:// would send the password or key over the network in the clear. Use its https:// address.
    """
    parts = urllib.parse.urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{address!r} is no address of a station. It looks like {DEFAULT_STATION}.")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise ValueError(
            "http:// would send the password or key over the network in the clear. Use its https:// address."
        )
    return f"{parts.scheme}://{parts.netloc}"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _plain(error: Any) -> str:
    """What the operating system says of a fault, without its number."""
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A station redirects nobody, and a key must not follow to another host."""

    def redirect_request(self, *_: Any) -> None:
        return None


class _Http:
    """One request to the station and its answer, with the sign-in that it needs."""

    def __init__(
        self,
        base: str,
        api_key: Optional[str],
        username: Optional[str],
        password: Optional[str],
        ca_file: Optional[str],
        timeout: float,
    ):
        self.base, self.timeout = base, timeout
        self._api_key, self._username, self._password = api_key, username, password
        self._access: Optional[str] = None
        self._refresh: Optional[str] = None
        self._expires = 0.0
        handlers: list[urllib.request.BaseHandler] = [urllib.request.ProxyHandler({}), _NoRedirect()]
        if base.startswith("https:"):
            try:
                context = ssl.create_default_context(cafile=ca_file)
            except OSError:
                raise ValueError(f"{ca_file} is no certificate that can be read (PEM).") from None
            handlers.append(urllib.request.HTTPSHandler(context=context))
        self._opener = urllib.request.build_opener(*handlers)

    def call(self, method: str, path: str, body: Json = None, raw: bool = False) -> Json:
        """Sends a request as whoever is signed in; signs in anew, once, where the sign-in has ended.

        Raises Refused, Unreachable or SignInFailed.
        """
        for attempt in (1, 2):
            headers = self._credentials()
            try:
                return self._ask(method, path, body, headers, raw)
            except Refused as refusal:
                if refusal.status != 401:
                    raise
                if attempt == 2 or self._api_key is not None or self._username is None:
                    raise SignInFailed(str(refusal)) from None
                self._access = None
        raise AssertionError("not reached")

    def _credentials(self) -> dict[str, str]:
        if self._api_key is not None:
            return {"X-API-Key": self._api_key}
        if self._username is None:
            raise SignInFailed("There is no key and no user name. Give one of them.")
        if self._access is None or time.monotonic() >= self._expires:
            self._sign_in()
        return {"Authorization": f"Bearer {self._access}"}

    def _sign_in(self) -> None:
        if self._refresh is not None:
            token, self._refresh = self._refresh, None
            try:
                return self._take(self._ask("POST", "/api/v1/auth/refresh", {"refresh_token": token}, {}))
            except Refused:
                pass  # It has ended as well; the password is left.
        credentials = {"username": self._username, "password": self._password or ""}
        try:
            tokens = self._ask("POST", "/api/v1/auth/login", credentials, {})
        except Refused as refusal:
            raise SignInFailed(str(refusal)) from None
        if tokens.get("user", {}).get("must_change_password"):
            raise SignInFailed(f"{self._username} must choose a new password at the station first.")
        self._take(tokens)

    def _take(self, tokens: Json) -> None:
        self._access, self._refresh = tokens["access_token"], tokens["refresh_token"]
        # A little early, so that it does not end on its way.
        self._expires = time.monotonic() + max(1.0, tokens["expires_in"] - 30)

    def sign_out(self) -> None:
        """Ends the sign-in at the station, where there is one."""
        if self._refresh is None:
            return
        token, self._refresh, self._access = self._refresh, None, None
        with contextlib.suppress(Refused, Unreachable):
            self._ask("POST", "/api/v1/auth/logout", {"refresh_token": token}, {})

    def _ask(self, method: str, path: str, body: Json, headers: Mapping[str, str], raw: bool = False) -> Json:
        data = None if body is None else json.dumps(body, allow_nan=False).encode()
        sent = {"Accept": "*/*" if raw else "application/json", **headers}
        if data is not None:
            sent["Content-Type"] = "application/json"
        request = urllib.request.Request(self.base + path, data=data, headers=sent, method=method)
        try:
            with self._opener.open(request, timeout=self.timeout) as response:
                answer = response.read()
        except urllib.error.HTTPError as error:
            with contextlib.closing(error):
                raise self._fault(error) from None
        except urllib.error.URLError as error:
            raise Unreachable(f"The station at {self.base} does not answer: {_plain(error.reason)}.") from None
        except (OSError, http.client.HTTPException) as error:
            raise Unreachable(f"The connection to {self.base} broke: {_plain(error)}.") from None
        if raw:
            return answer
        try:
            return json.loads(answer) if answer else None
        except ValueError:
            raise self.stranger() from None

    def _fault(self, error: urllib.error.HTTPError) -> Exception:
        """A refusal where the station refused; Unreachable where it could not work, or where it is no station."""
        try:
            told = json.loads(error.read())["error"]
            code, message = str(told["code"]), str(told["message"])
        except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError):
            return self.stranger()
        if error.code in (408, 421, 429, 503, 507):
            asked = error.headers.get("Retry-After") or ""
            return Unreachable(message, float(asked) if re.fullmatch(r"\d{1,6}", asked) else None)
        return Refused(error.code, code, message, told.get("details", ()), str(told.get("request_id", "")))

    def stranger(self) -> Unreachable:
        """What is raised where something else than a station answers, such as the sign-in page of a network."""
        return Unreachable(f"What answers at {self.base} is no Centerline station. Is the address right?")


class _Spool:
    """A folder of what is still to be sent: a file for each submission, a line of JSON for each of its items.

    Files get their name by a rename when they are whole and on disk, so that a process may end at any moment. Their
    names are in the order of submission. Several processes may use one folder: whoever sends holds its lock.
    """

    def __init__(self, folder: Path):
        self.folder = folder
        self.rejected, self.damaged = folder / "rejected", folder / "damaged"
        self._last = 0
        self._numbers = threading.Lock()
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.rejected.mkdir(exist_ok=True, mode=0o700)
            self.damaged.mkdir(exist_ok=True, mode=0o700)
        except OSError as error:
            raise SpoolFault(f"The spool folder {folder} cannot be made: {_plain(error)}.") from None

    def put(self, items: Sequence[Json]) -> Path:
        """Keeps items; they are on disk when it returns."""
        with self._numbers:
            names = [path.name for path in self.files()]
            newest = int(names[-1].split("-")[0]) if names else 0
            # Later than what is there, even where the clock of the computer was set back.
            self._last = max(self._last + 1, newest + 1, time.time_ns())
            path = self.folder / f"{self._last:020d}-{uuid.uuid4().hex[:12]}.jsonl"
        try:
            self.write(path, items)
        except OSError as error:
            told = f"Nothing was kept: the spool {self.folder} cannot be written: {_plain(error)}."
            raise SpoolFault(told) from None
        return path

    def write(self, path: Path, items: Iterable[Json]) -> None:
        """Writes a file so that it is there as a whole or, after whatever happens, as it was before."""
        unfinished = path.parent / f".{path.name}.{os.getpid()}.{threading.get_ident()}.tmp"
        text = "".join(json.dumps(item, allow_nan=False) + "\n" for item in items)
        try:
            descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(unfinished, path)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise
        _fsync_folder(path.parent)

    def files(self) -> list[Path]:
        """What waits, in the order of submission."""
        return sorted(self.folder.glob("[0-9]*.jsonl"))

    def read(self, path: Path) -> list[Json]:
        """The items of a file. Lines that a broken disk or an editor tore are set aside and stop nothing."""
        whole, torn = [], []
        for line in path.read_text(encoding="utf-8", errors="replace").split("\n"):
            if line.strip() == "":
                continue
            try:
                item = json.loads(line)
                if item["path"] not in (SUBMIT, ENTRY) or not isinstance(item["body"], dict):
                    raise ValueError
                uuid.UUID(item["uuid"])
                whole.append(item)
            except (ValueError, KeyError, TypeError, AttributeError):
                torn.append(line)
        if torn:
            (self.damaged / path.name).write_text("\n".join(torn) + "\n", encoding="utf-8")
            self.keep(path, whole)
        return whole

    def keep(self, path: Path, items: Sequence[Json]) -> None:
        """Leaves only these of a file."""
        if items:
            self.write(path, items)
        else:
            path.unlink(missing_ok=True)

    def reject(self, item: Json, refusal: Refused) -> None:
        """Sets an item aside with what the station says of it."""
        told = {"status": refusal.status, "code": refusal.code, "message": str(refusal), "details": refusal.details}
        self.write(self.rejected / f"{item['uuid']}.json", [{**item, "rejected": {"at": timestamp_of(), **told}}])

    def rejection(self, item_uuid: str) -> Optional[str]:
        """The station's sentence where an item was set aside."""
        try:
            text = (self.rejected / f"{item_uuid}.json").read_text(encoding="utf-8")
            return json.loads(text)["rejected"]["message"]
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def sweep(self) -> None:
        """Sets aside what a process was still writing when it ended: it told nobody that it was kept."""
        for unfinished in self.folder.glob(".*.tmp"):
            with contextlib.suppress(OSError):
                if time.time() - unfinished.stat().st_mtime > 60:
                    os.replace(unfinished, self.damaged / unfinished.name.lstrip("."))

    @contextlib.contextmanager
    def lock(self, patience: float) -> Iterator[bool]:
        """Holds the spool against other processes; gives whether it could within ``patience`` seconds.

        The operating system releases it when the process ends, however it ends.
        """
        descriptor = os.open(self.folder / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            deadline = time.monotonic() + patience
            held = _try_lock(descriptor)
            while not held and time.monotonic() < deadline:
                time.sleep(0.02)
                held = _try_lock(descriptor)
            yield held
            if held:
                _unlock(descriptor)
        finally:
            os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    try:
        if fcntl is not None:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True


def _unlock(descriptor: int) -> None:
    if fcntl is not None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
    else:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)


def _fsync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Windows opens no folders, and needs it not.
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class Station:
    """A station, and a spool of what it has not taken yet.

    ``api_key``, or ``username`` and ``password``, say who is calling; the sign-in renews itself. ``ca_file`` is the
    certificate of the station's certificate authority, where it is reached over https. ``spool`` is a folder; unless
    given, one for each address under ``.centerline`` in the home folder. No secret is ever written to it.
    """

    def __init__(
        self,
        station: str = DEFAULT_STATION,
        *,
        api_key: Optional[str] = None,
        username: Optional[str] = None,
        password: Optional[str] = None,
        spool: Union[None, str, os.PathLike[str]] = None,
        ca_file: Optional[str] = None,
        timeout: float = 10.0,
    ):
        base = _base_of(station)
        self._http = _Http(base, api_key, username, password, ca_file, timeout)
        name = re.sub(r"[^A-Za-z0-9.-]+", "_", urllib.parse.urlsplit(base).netloc)
        self.spool_folder = Path(spool) if spool is not None else Path.home() / ".centerline" / "spool" / name
        self._spool = _Spool(self.spool_folder)
        self._failures = 0
        self._not_before = 0.0
        self._problem: Optional[str] = None
        self.signed_out = False
        """Whether the last try failed because the key, or the name and password, let nobody in."""
        self.set_aside = 0
        """How many the station has refused for good since the last ``flush`` began; ``rejected()`` gives them."""

    def __enter__(self) -> Station:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def close(self) -> None:
        """Signs out, where somebody signed in by name. What is in the spool stays there."""
        self._http.sign_out()

    # What is measured and made

    def submit(
        self,
        characteristic: Union[str, int],
        measurements: Optional[Sequence[Optional[float]]] = None,
        *,
        count: Optional[float] = None,
        sample_size: Optional[float] = None,
        timestamp: Union[None, str, datetime] = None,
        batch_number: Optional[str] = None,
        operator_id: Optional[str] = None,
        metadata: Optional[Mapping[str, Json]] = None,
        sample_uuid: Optional[str] = None,
    ) -> Outcome:
        """Submits one subgroup of a characteristic, named by its code or its number.

        Charts of counts take ``count``, and ``sample_size`` where it is another than the usual. The time is now unless
        given, and stays that of the measurement however late it is sent. Raises SpoolFault where it can be neither
        sent nor kept, and ValueError where a number is not finite.
        """
        return self.submit_batch(
            [
                {
                    "characteristic": characteristic,
                    "measurements": measurements,
                    "count": count,
                    "sample_size": sample_size,
                    "timestamp": timestamp,
                    "batch_number": batch_number,
                    "operator_id": operator_id,
                    "metadata": metadata,
                    "sample_uuid": sample_uuid,
                }
            ]
        )[0]

    def submit_batch(self, samples: Iterable[Mapping[str, Json]]) -> list[Outcome]:
        """Submits subgroups, each a mapping with the names of ``submit``. One that is refused stops no other."""
        items = [_item(SUBMIT, "sample_uuid", _sample_body(sample)) for sample in samples]
        return self._send(items)

    def submit_production(self, **entry: Json) -> Outcome:
        """Submits one production entry; its fields are those of POST /api/v1/production/entry.

        Needs at least ``work_order_id``, ``shift_date``, ``shift_type``, ``units_produced``, ``run_time_hours`` and
        ``employees_assigned``. ``units_defective`` is 0 unless given, ``shift_date`` may be a ``date``.
        """
        body = {name: value for name, value in entry.items() if value is not None}
        if hasattr(body.get("shift_date"), "isoformat"):
            body["shift_date"] = body["shift_date"].isoformat()
        body.setdefault("units_defective", 0)
        return self._send([_item(ENTRY, "entry_uuid", body)])[0]

    # What the station knows

    def get(self, path: str, **query: Json) -> Json:
        """The answer to GET of a path under /api/v1, such as ``get("/characteristics/7/chart", last=50)``.

        Raises Refused, Unreachable or SignInFailed.
        """
        return self._http.call("GET", _with_query(f"/api/v1{path}", query))

    def kpi(self, name: str, **query: Json) -> Json:
        """One KPI (``efficiency``, ``wip_aging``, ``ppm`` …) of a ``client_id`` from ``date_from`` to ``date_to``."""
        return self.get(f"/kpi/{urllib.parse.quote(name, safe='')}", **query)

    def kpis(self, **query: Json) -> Json:
        """All KPIs of a client and a period in one answer."""
        return self.get("/kpi/all", **query)

    def download(self, path: str, **query: Json) -> bytes:
        """A report as bytes: ``download("/reports/production/daily/pdf", client_id="LINE-A", date="2026-01-05")``."""
        return self._http.call("GET", _with_query(f"/api/v1{path}", query), raw=True)

    # The spool

    def flush(self, wait: float = 0.0) -> dict[str, Json]:
        """Sends what waits, in order; tries again with growing pauses for up to ``wait`` seconds until nothing waits,
        or until it shows that the key or password lets nobody in.

        Gives ``status()``; ``set_aside`` tells how many of them the station refused for good.
        """
        deadline = time.monotonic() + wait
        self.set_aside = 0
        while True:
            with self._spool.lock(max(0.0, deadline - time.monotonic())) as held:
                if held:
                    self._pass({})
                else:
                    self._problem = "Another process is sending what waits."
            left = deadline - time.monotonic()
            if not self._spool.files() or left <= 0 or self.signed_out:
                return self.status()
            time.sleep(max(0.05, min(left, self._not_before - time.monotonic())))

    def status(self) -> dict[str, Json]:
        """What waits and since when, what was rejected or torn, and why the last try failed."""
        waiting = 0
        oldest: Optional[str] = None
        for path in self._spool.files():
            with contextlib.suppress(OSError):
                for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
                    waiting += 1
                    if oldest is None:
                        with contextlib.suppress(ValueError, KeyError, TypeError):
                            oldest = json.loads(line)["kept_at"]
        return {
            "spool": str(self.spool_folder),
            "waiting": waiting,
            "oldest": oldest,
            "rejected": len(list(self._spool.rejected.glob("*.json"))),
            "damaged": len(list(self._spool.damaged.iterdir())),
            "problem": self._problem if waiting else None,
        }

    def rejected(self) -> list[Json]:
        """What the station refused for good, oldest first: each its ``body`` and, in ``rejected``, the station's words."""
        found = []
        for path in self._spool.rejected.glob("*.json"):
            with contextlib.suppress(OSError, ValueError):
                found.append(json.loads(path.read_text(encoding="utf-8")))
        return sorted(found, key=lambda item: str(item.get("kept_at")))

    def retry(self) -> int:
        """Puts what was rejected back to what waits, once its cause is mended; gives how many that were."""
        items = self.rejected()
        if items:
            self._spool.put([{name: value for name, value in item.items() if name != "rejected"} for item in items])
            for item in items:
                (self._spool.rejected / f"{item['uuid']}.json").unlink(missing_ok=True)
        return len(items)

    # How it is sent

    def _send(self, items: list[Json]) -> list[Outcome]:
        if not items:
            return []
        self._spool.put(items)
        outcomes: dict[str, Outcome] = {}
        if time.monotonic() >= self._not_before:
            with self._spool.lock(self._http.timeout) as held:
                if held:
                    self._pass(outcomes, items)
                else:
                    self._problem = "Another process is sending what waits."
        return [outcomes.get(item["uuid"]) or self._kept(item) for item in items]

    def _kept(self, item: Json) -> Outcome:
        return Outcome(item["uuid"], "spooled", problem=self._problem)

    def _pass(self, outcomes: dict[str, Outcome], mine: Sequence[Json] = ()) -> None:
        """Offers everything that waits to the station once. The lock is held."""
        self._spool.sweep()
        self._problem, self.signed_out = None, False
        asked = None
        try:
            for chunk in self._chunks():
                self._offer(chunk, outcomes)
            for item in mine:
                # Another process has sent it; the station tells again what it said to that.
                if item["uuid"] not in outcomes and not self._waits(item):
                    outcomes[item["uuid"]] = self._told_before(item)
        except Unreachable as fault:
            self._problem, asked = str(fault), fault.pause
        except SignInFailed as fault:
            self._problem, self.signed_out = f"Not signed in: {fault}", True
        if self._problem is None:
            self._failures, self._not_before = 0, 0.0
        else:
            self._failures += 1
            self._not_before = time.monotonic() + pause_after(self._failures, asked, random.random())

    def _chunks(self) -> Iterator[list[tuple[Path, Json]]]:
        """What waits, in order: runs of samples of one request each, and single production entries."""
        run: list[tuple[Path, Json]] = []
        for path in self._spool.files():
            try:
                items = self._spool.read(path)
            except FileNotFoundError:
                continue
            for item in items:
                if run and (item["path"] != SUBMIT or len(run) == SAMPLES_AT_ONCE):
                    yield run
                    run = []
                run.append((path, item))
                if item["path"] != SUBMIT:
                    yield run
                    run = []
        if run:
            yield run

    def _offer(self, chunk: list[tuple[Path, Json]], outcomes: dict[str, Outcome]) -> None:
        """Sends one chunk. What is stored or refused leaves its file; what the station failed at stays for a later pass."""
        settled: set[str] = set()
        try:
            if len(chunk) == 1 or not self._offer_batch([item for _, item in chunk], outcomes, settled):
                for _, item in chunk:
                    self._offer_one(item, outcomes, settled)
        finally:
            for path in dict.fromkeys(path for path, _ in chunk):
                left = [item for item in self._spool.read(path) if item["uuid"] not in settled]
                self._spool.keep(path, left)

    def _offer_one(self, item: Json, outcomes: dict[str, Outcome], settled: set[str]) -> None:
        try:
            answer = self._http.call("POST", item["path"], item["body"])
        except Refused as refusal:
            self._refused(item, refusal, outcomes, settled)
            return
        self._stored(item, answer, outcomes, settled)

    def _offer_batch(self, items: list[Json], outcomes: dict[str, Outcome], settled: set[str]) -> bool:
        """Whether the station took the batch as one; where it did not, each sample is offered alone."""
        try:
            answer = self._http.call("POST", BATCH, {"samples": [item["body"] for item in items]})
        except Refused:
            return False
        try:
            errors = {error["index"]: error for error in answer["errors"]}
            results = {result["sample_uuid"].lower(): result for result in answer["results"]}
        except (KeyError, TypeError, AttributeError):
            raise self._http.stranger() from None
        for index, item in enumerate(items):
            error = errors.get(index)
            if error is not None:
                status = 500 if error["code"] in ("INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE") else 400
                self._refused(item, Refused(status, error["code"], error["message"]), outcomes, settled)
            elif item["uuid"] in results:
                self._stored(item, results[item["uuid"]], outcomes, settled)
        return True

    def _stored(self, item: Json, answer: Json, outcomes: dict[str, Outcome], settled: set[str]) -> None:
        named = "sample_id" if item["path"] == SUBMIT else "production_entry_id"
        if not isinstance(answer, dict) or named not in answer:
            raise self._http.stranger()
        settled.add(item["uuid"])
        outcomes[item["uuid"]] = Outcome(item["uuid"], "stored", answer)

    def _refused(self, item: Json, refusal: Refused, outcomes: dict[str, Outcome], settled: set[str]) -> None:
        if refusal.status >= 500:
            self._problem = str(refusal)
            return
        self._spool.reject(item, refusal)
        self.set_aside += 1
        settled.add(item["uuid"])
        outcomes[item["uuid"]] = Outcome(item["uuid"], "rejected", problem=str(refusal))

    def _waits(self, item: Json) -> bool:
        return any(item["uuid"] == other["uuid"] for path in self._spool.files() for other in self._spool.read(path))

    def _told_before(self, item: Json) -> Outcome:
        rejection = self._spool.rejection(item["uuid"])
        if rejection is not None:
            return Outcome(item["uuid"], "rejected", problem=rejection)
        try:
            return Outcome(item["uuid"], "stored", self._http.call("POST", item["path"], item["body"]))
        except Refused as refusal:
            return Outcome(item["uuid"], "rejected", problem=str(refusal))


def _item(path: str, uuid_name: str, body: dict[str, Json]) -> Json:
    given = body.get(uuid_name)
    name = str(uuid.UUID(str(given))) if given is not None else str(uuid.uuid4())
    json.dumps(body, allow_nan=False)
    return {"path": path, "uuid": name, "kept_at": timestamp_of(), "body": {**body, uuid_name: name}}


def _sample_body(sample: Mapping[str, Json]) -> dict[str, Json]:
    """The body of a sample from the names of ``submit``.

    >>> _sample_body({"characteristic": 7, "measurements": (1, None), "timestamp": "2026-01-05T06:00:00Z"})
    {'characteristic_id': 7, 'measurements': [1, None], 'timestamp': '2026-01-05T06:00:00Z'}
    """
    body = {name: value for name, value in sample.items() if value is not None}
    if isinstance(body.get("characteristic"), int):
        body = {"characteristic_id": body.pop("characteristic"), **body}
    if "measurements" in body:
        body["measurements"] = list(body["measurements"])
        if any(isinstance(value, float) and not math.isfinite(value) for value in body["measurements"]):
            raise ValueError("A measurement is not a finite number. Send None for one that is missing.")
    body["timestamp"] = timestamp_of(body.get("timestamp"))
    return body


def _with_query(path: str, query: Mapping[str, Json]) -> str:
    """
    >>> _with_query("/kpi/all", {"client_id": "LINE A", "date_to": None, "include_charts": True})
    '/kpi/all?client_id=LINE+A&include_charts=true'
    """
    asked = {
        name: str(value).lower() if isinstance(value, bool) else value
        for name, value in query.items()
        if value is not None
    }
    return f"{path}?{urllib.parse.urlencode(asked)}" if asked else path


# The command line

STORED, FAULT, USAGE, SPOOLED, REJECTED, NOT_SIGNED_IN = 0, 1, 2, 3, 4, 5

EXIT_CODES = """exit codes: 0 stored, or nothing waits; 1 another fault; 2 wrong arguments; 3 kept in the spool, to be sent
again; 4 refused by the station and set aside, by flush and retry at least one; 5 not signed in.
The key is best given in the environment variable CENTERLINE_KEY, the password in CENTERLINE_PASSWORD; without it, the
password is asked for. CENTERLINE_STATION, CENTERLINE_USERNAME, CENTERLINE_SPOOL and CENTERLINE_CA_FILE stand for
their options."""


def _environment(name: str) -> Optional[str]:
    return os.environ.get(name) or None


class UsageFault(Exception):
    """Arguments that do not go together."""


def _parser() -> argparse.ArgumentParser:
    env = _environment
    parser = argparse.ArgumentParser(
        prog="centerline.py",
        description="Sends measurements and production entries to a Centerline station; keeps them while it is away.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    shared = argparse.ArgumentParser(add_help=False)
    address = env("CENTERLINE_STATION") or DEFAULT_STATION
    shared.add_argument("--station", default=address, metavar="URL", help="its address, such as " + DEFAULT_STATION)
    shared.add_argument("--api-key", metavar="KEY")
    shared.add_argument("--username", metavar="NAME")
    shared.add_argument("--spool", default=env("CENTERLINE_SPOOL"), metavar="FOLDER")
    ca_help = "certificate of the station's authority"
    shared.add_argument("--ca-file", default=env("CENTERLINE_CA_FILE"), metavar="FILE", help=ca_help)
    shared.add_argument("--timeout", type=float, default=10.0, metavar="SECONDS")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    submit = commands.add_parser("submit", parents=[shared], help="one subgroup")
    submit.add_argument("--characteristic", required=True, metavar="CODE")
    submit.add_argument("measurements", nargs="*", type=float, metavar="VALUE")
    submit.add_argument("--count", type=float, metavar="NUMBER", help="on charts of counts, in place of values")
    submit.add_argument("--sample-size", type=float, metavar="NUMBER")
    submit.add_argument("--timestamp", metavar="ISO8601", help="when it was measured; now unless given")
    submit.add_argument("--batch-number", metavar="TEXT")
    submit.add_argument("--operator-id", metavar="TEXT")
    submit.add_argument("--metadata", action="append", default=[], metavar="NAME=VALUE")

    production = commands.add_parser("production", parents=[shared], help="one production entry")
    production.add_argument("--work-order", required=True, metavar="ID")
    production.add_argument("--job", metavar="ID")
    production.add_argument("--operation", metavar="ID")
    production.add_argument("--shift-date", required=True, metavar="YYYY-MM-DD")
    shifts = ["SHIFT_1ST", "SHIFT_2ND", "SAT_OT", "SUN_OT", "OTHER"]
    production.add_argument("--shift-type", required=True, choices=shifts)
    production.add_argument("--units", required=True, type=int, metavar="NUMBER")
    production.add_argument("--defective", type=int, default=0, metavar="NUMBER")
    production.add_argument("--run-time-hours", required=True, type=float, metavar="HOURS")
    production.add_argument("--assigned", required=True, type=int, metavar="PEOPLE")
    production.add_argument("--present", type=int, metavar="PEOPLE")
    production.add_argument("--shift-hours", type=float, metavar="HOURS")
    production.add_argument("--downtime-minutes", type=int, metavar="MINUTES")
    production.add_argument("--notes", metavar="TEXT")

    kpi = commands.add_parser("kpi", parents=[shared], help="a KPI, or all")
    kpi.add_argument("name", metavar="NAME", help="efficiency, performance, wip_aging, … or all")
    kpi.add_argument("--client-id", metavar="ID")
    kpi.add_argument("--date-from", metavar="YYYY-MM-DD")
    kpi.add_argument("--date-to", metavar="YYYY-MM-DD")
    kpi.add_argument("--work-order-id", metavar="ID")
    kpi.add_argument("--aggregation", choices=["daily", "weekly", "monthly", "total"])

    flush = commands.add_parser("flush", parents=[shared], help="send what waits")
    flush.add_argument("--wait", type=float, default=0.0, metavar="SECONDS", help="go on trying for so long")
    commands.add_parser("status", parents=[shared], help="what waits, and what was refused")
    commands.add_parser("retry", parents=[shared], help="send again what was refused")
    return parser


def _station_of(options: argparse.Namespace) -> Station:
    api_key, username, password = options.api_key, options.username, None
    if api_key is None and username is None:
        api_key, username = _environment("CENTERLINE_KEY"), _environment("CENTERLINE_USERNAME")
    if api_key is None and options.command != "status":
        if username is None:
            raise UsageFault("Say who is calling: set CENTERLINE_KEY, or give --username.")
        password = _environment("CENTERLINE_PASSWORD") or getpass.getpass(f"Password of {username}: ")
    return Station(
        options.station,
        api_key=api_key,
        username=username,
        password=password,
        spool=options.spool,
        ca_file=options.ca_file,
        timeout=options.timeout,
    )


def _report(station: Station, outcome: Outcome) -> int:
    if outcome.state == "stored":
        print(json.dumps(outcome.answer, indent=2))
        return STORED
    print(outcome.problem, file=sys.stderr)
    if outcome.state == "rejected":
        return REJECTED
    print("It is kept, and sent again by the next command, or by: centerline.py flush", file=sys.stderr)
    return NOT_SIGNED_IN if station.signed_out else SPOOLED


def _report_spool(station: Station) -> int:
    status = station.status()
    print(json.dumps(status, indent=2))
    for item in station.rejected():
        print(f"{item['uuid']}: {item['rejected']['message']}", file=sys.stderr)
    # Before what waits: that shows again at the next run, a refusal does not.
    if station.set_aside > 0:
        return REJECTED
    if status["waiting"] == 0:
        return STORED
    return NOT_SIGNED_IN if station.signed_out else SPOOLED


def _run(options: argparse.Namespace) -> int:
    with _station_of(options) as station:
        if options.command == "submit":
            pairs = [pair.partition("=") for pair in options.metadata]
            return _report(
                station,
                station.submit(
                    options.characteristic,
                    options.measurements or None,
                    count=options.count,
                    sample_size=options.sample_size,
                    timestamp=options.timestamp,
                    batch_number=options.batch_number,
                    operator_id=options.operator_id,
                    metadata={name: value for name, _, value in pairs} or None,
                ),
            )
        if options.command == "production":
            return _report(
                station,
                station.submit_production(
                    work_order_id=options.work_order,
                    job_id=options.job,
                    operation_id=options.operation,
                    shift_date=options.shift_date,
                    shift_type=options.shift_type,
                    units_produced=options.units,
                    units_defective=options.defective,
                    run_time_hours=options.run_time_hours,
                    employees_assigned=options.assigned,
                    employees_present=options.present,
                    shift_hours_scheduled=options.shift_hours,
                    downtime_total_minutes=options.downtime_minutes,
                    notes=options.notes,
                ),
            )
        if options.command == "kpi":
            asked = ("client_id", "date_from", "date_to", "work_order_id", "aggregation")
            print(json.dumps(station.kpi(options.name, **{name: getattr(options, name) for name in asked}), indent=2))
            return STORED
        if options.command == "retry":
            station.retry()
        if options.command in ("flush", "retry"):
            station.flush(getattr(options, "wait", 0.0))
        return _report_spool(station)


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Runs the command line and gives its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except (UsageFault, ValueError) as error:
        code, told = USAGE, str(error)
    except SignInFailed as error:
        code, told = NOT_SIGNED_IN, str(error)
    except Refused as error:
        code, told = REJECTED, str(error)
    except (Unreachable, SpoolFault) as error:
        code, told = FAULT, str(error)
    except OSError as error:
        code, told = FAULT, f"{error.filename or 'A file'} could not be used: {_plain(error)}."
    except KeyboardInterrupt:
        code, told = FAULT, "Stopped. What was not sent is kept."
    print(told, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
