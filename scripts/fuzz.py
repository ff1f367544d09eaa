"""Broken files for every reader: each must end in articles or in an error with a place, soon and in bounded memory.

usage: python scripts/fuzz.py mutate [--files 5000] [--seed 1]      mutated copies of corpora/formats, read one by one
       python scripts/fuzz.py READER [--minutes 10]                  coverage-guided, with atheris (pip install atheris); READER is a suffix: .html
"""

from __future__ import annotations

import argparse
import gzip
import io
import multiprocessing
import random
import resource
import signal
import sys
import time
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

SAMPLES = ROOT / "corpora" / "formats"
LONGEST = 10  # seconds of one file
MOST = 1_000_000_000  # bytes of memory
DOCUMENT = "word/document.xml"
BATCH = 250  # files of one process


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what")
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=10)
    options = parser.parse_args()
    return mutate(options.files, options.seed) if options.what == "mutate" else guided(options.what, options.minutes)


def mutate(files: int, seed: int) -> int:
    """Reads mutated files in processes that are watched; prints what became of them, and gives 1 if one broke a rule."""
    outcomes: Counter[str] = Counter()
    slowest, most, broken = (0.0, -1), 0, 0
    context = multiprocessing.get_context("spawn")
    for first in range(0, files, BATCH):
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_read_batch, args=(range(first, min(first + BATCH, files)), seed, sender))
        process.start()
        sender.close()
        try:
            while True:
                number, outcome, seconds = receiver.recv()
                if outcome == "memory":
                    most = max(most, number)
                    continue
                outcomes[outcome] += 1
                slowest = max(slowest, (seconds, number))
                if outcome.startswith("BROKEN"):
                    broken += 1
                    print(f"file {number} of seed {seed}: {outcome}")
        except EOFError:
            process.join()
        if process.exitcode:
            broken += 1
            print(f"files {first} to {first + BATCH - 1} of seed {seed}: the process died with {process.exitcode}")
    print(f"{files:,} files: {', '.join(f'{count:,} {name}' for name, count in outcomes.most_common())}")
    print(f"slowest {slowest[0]:.1f} s (file {slowest[1]}), memory at most {most / 1e6:.0f} MB, rules broken {broken}")
    return 1 if broken or most > MOST else 0


def _read_batch(numbers: range, seed: int, sender: Any) -> None:
    from framing.errors import InputError
    from framing.ingest.read import read_stream

    def too_long(*_: object) -> None:
        raise TimeoutError

    samples = sorted(SAMPLES.iterdir())
    signal.signal(signal.SIGALRM, too_long)
    for number in numbers:
        chance = random.Random(seed * 1_000_003 + number)
        sample = chance.choice(samples)
        data = _mutated(sample.read_bytes(), chance, [other.read_bytes() for other in samples])
        start = time.monotonic()
        signal.alarm(LONGEST)
        try:
            found = list(read_stream(io.BytesIO(data), sample.name, sample.name, len(data)))
            outcome = "set aside" if any(isinstance(one, InputError) for one in found) else "read" if found else "empty"
        except InputError:
            outcome = "set aside"
        except BaseException as error:  # whatever it is, it is what this script looks for
            outcome = f"BROKEN {sample.name}: {type(error).__name__}: {error}"[:300]
        signal.alarm(0)
        sender.send((number, outcome, time.monotonic() - start))
    sender.send((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, "memory", 0.0))
    sender.close()


def _mutated(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """The bytes with one to eight changes: bits turned, stretches cut out, doubled, overwritten, taken from other files, cut off, or blown up."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(made) + 1)
        size = min(chance.choice((1, 1, 2, 4, 16, 100, 1000)), len(made) - at)
        kind = chance.randrange(9)
        if kind == 0 and size:
            made[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del made[at : at + size]
        elif kind == 2:
            made[at:at] = made[at : at + size] * chance.choice((1, 2, 50))
        elif kind == 3:
            made[at : at + size] = chance.randbytes(size)
        elif kind == 4:
            other = chance.choice(others)
            start = chance.randrange(len(other))
            made[at:at] = other[start : start + 1000]
        elif kind == 5:
            made[at : at + size] = bytes([chance.choice(b"\x00\xff<>\"'{}[],;\n\r\t&%=")]) * size
        elif kind == 6 and chance.random() < 0.2:
            del made[at:]
        elif kind == 7 and chance.random() < 0.1:
            made[at:at] = bytes([chance.choice(b"<[{\"( \n&a1,;\x00")]) * chance.choice((10_000, 300_000))
        elif kind == 8 and size >= 2:
            made[at : at + 4] = chance.choice((b"\xff\xff\xff\x7f", b"\x00\x00\x00\x00", b"\xff\xff\xff\xff", b"9999"))
    return bytes(made)


def guided(suffix: str, minutes: float) -> int:
    """Runs atheris on one reader; it ends the process itself, with a record of what it ran."""
    import atheris

    with atheris.instrument_imports(include=["framing.ingest"]):
        from framing.ingest.read import read_stream
    from framing.errors import InputError

    packed = suffix.endswith(".gz")
    seeds = [path for path in sorted(SAMPLES.iterdir()) if path.name.endswith(suffix) and path.name.endswith(".gz") == packed]
    if not seeds:
        sys.exit(f"fuzz.py: no sample for {suffix}; they are {', '.join(sorted({path.suffix for path in SAMPLES.iterdir()}))}")
    name = seeds[0].name

    def one(data: bytes) -> None:
        data = _packed(data, name)
        try:
            for _ in read_stream(io.BytesIO(data), name, name, len(data)):
                pass
        except InputError:
            pass

    corpus = Path(sys.argv[0]).resolve().parent.parent / ".fuzz" / suffix.strip(".")
    corpus.mkdir(parents=True, exist_ok=True)
    for path in seeds:
        (corpus / path.name).write_bytes(_unpacked(path.read_bytes(), name))
    atheris.Setup(
        [sys.argv[0], str(corpus), f"-max_total_time={int(minutes * 60)}", f"-timeout={LONGEST}", "-rss_limit_mb=1000", "-max_len=65536",
         f"-artifact_prefix={corpus}-", "-print_final_stats=1"],
        one,
    )  # fmt: skip
    atheris.Fuzz()
    return 0


def _unpacked(data: bytes, name: str) -> bytes:
    """What is packed in a sample: chance finds no way through checksums, so it works on this."""
    if name.endswith(".gz"):
        return gzip.decompress(data)
    if name.endswith((".docx", ".zip")):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read(DOCUMENT if name.endswith(".docx") else archive.namelist()[0])
    return data


def _packed(data: bytes, name: str) -> bytes:
    """A file that holds the data as the sample holds what `_unpacked` took out."""
    if name.endswith(".gz"):
        return gzip.compress(data, compresslevel=1)
    if not name.endswith((".docx", ".zip")):
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(SAMPLES / name) as old, zipfile.ZipFile(out, "w") as new:
        inside = DOCUMENT if name.endswith(".docx") else old.namelist()[0]
        for member in old.namelist():
            new.writestr(member, data if member == inside else old.read(member))
    return out.getvalue()


if __name__ == "__main__":
    sys.exit(main())
