#!/usr/bin/env python3
"""Reads texts on a Spark cluster and merges what they say: `parley extract` on the workers, `parley merge` at the end.

    parley_spark.py [--by all|year|month] [--parley PROGRAM] [--master URL] TEXTS OUTPUT

TEXTS is a directory of texts that every worker sees, or JSON Lines ({"id": ..., "text": ...}) anywhere Spark reads from.
OUTPUT becomes a directory: findings/ holds what `extract` printed, exports/ one export of `parley merge` a period.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from typing import IO

from pyspark import RDD
from pyspark.sql import SparkSession

SUFFIXES = (b".txt", b".text", b".md")
# What `published` is cut to.
PERIODS = {"all": 0, "year": 4, "month": 7}
UNDATED = "undated"
# Texts a task takes at once: enough to make starting a program cheap, few enough to spread well and to repeat quickly.
TEXTS_A_TASK = 2000


class Failure(Exception):
    """Something the user can mend."""


# -- The program as a filter ------------------------------------------------------------------------------------------


def piped(command: list[str], lines: Iterable[str], statuses: tuple[int, ...] = (0,)) -> Iterator[str]:
    """The lines that a program makes of others.

    Does what RDD.pipe does and two things it does not: a mistake while `lines` are made ends the task instead of leaving
    it waiting for ever, and statuses other than 0 may be welcome (`parley extract` says 1 when it left a line out).
    """
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout
        mistakes: list[Exception] = []
        feeder = threading.Thread(target=feed, args=(process.stdin, lines, mistakes), daemon=True)
        feeder.start()
        for line in process.stdout:
            yield line.decode("utf-8").rstrip("\n")
        feeder.join()
    if mistakes:
        raise mistakes[0]
    if process.returncode not in statuses:
        raise Failure(f"{' '.join(command)}: ended with status {process.returncode}; its messages are in the log")


def feed(pipe: IO[bytes], lines: Iterable[str], mistakes: list[Exception]) -> None:
    """Writes lines into a pipe and closes it, whatever happens."""
    try:
        with pipe:
            for line in lines:
                pipe.write(line.encode("utf-8") + b"\n")
    except BrokenPipeError:
        pass  # The program has ended; its status says why.
    except Exception as mistake:  # noqa: BLE001 - raised again by the thread that reads
        mistakes.append(mistake)


# -- Texts in ---------------------------------------------------------------------------------------------------------


def identifier(path: bytes) -> str:
    """What parley calls the text at a path relative to the root: bytes that are not UTF-8 become %XX."""
    letters = path.decode("utf-8", errors="surrogateescape")
    return "".join(f"%{ord(c) - 0xDC00:02X}" if 0xDC80 <= ord(c) <= 0xDCFF else c for c in letters)


def text_files(root: str) -> list[bytes]:
    """The texts below a root by relative path: those `parley` reads, but for symbolic links."""
    found: list[bytes] = []
    for folder, folders, names in os.walk(os.fsencode(root)):
        folders[:] = [name for name in folders if not name.startswith(b".")]
        for name in names:
            path = os.path.join(folder, name)
            if name.lower().endswith(SUFFIXES) and not name.startswith(b".") and not os.path.islink(path):
                found.append(os.path.relpath(path, os.fsencode(root)))
    return sorted(found)


def file_lines(root: str, path: bytes) -> Iterator[str]:
    """A file as a line for `parley extract`, which finds out its encoding; none where it cannot be read."""
    try:
        with open(os.path.join(os.fsencode(root), path), "rb") as file:
            data = base64.b64encode(file.read()).decode("ascii")
    except OSError as error:
        print(f"parley_spark: {identifier(path)}: {error.strerror}; it is left out", file=sys.stderr)
        return
    yield json.dumps({"id": identifier(path), "data": data}, ensure_ascii=False)


def read_texts(spark: SparkSession, texts: str) -> tuple[RDD[str], int]:
    """Lines for `parley extract`, and how many texts there are."""
    context = spark.sparkContext
    if os.path.isdir(texts):
        files = text_files(texts)
        if not files:
            raise Failure(f"{texts}: holds no text; name a directory with .txt, .text or .md files")
        slices = max(context.defaultParallelism, -(-len(files) // TEXTS_A_TASK))
        return context.parallelize(files, slices).flatMap(lambda path: file_lines(texts, path)), len(files)
    lines = context.textFile(texts, context.defaultParallelism).filter(lambda line: line.strip() != "")
    count = lines.count()
    if count == 0:
        raise Failure(f"{texts}: holds no line")
    return lines, count


# -- Findings out -----------------------------------------------------------------------------------------------------


def period(finding: str, by: str) -> str:
    """The period that a line of findings belongs to: by the day on which its text was published."""
    if by == "all":
        return "all"
    published = json.loads(finding).get("published")
    return published[: PERIODS[by]] if published and not published.startswith("X") else UNDATED


def extract(spark: SparkSession, lines: RDD[str], program: str, by: str, findings: str) -> None:
    """Reads texts on all workers; what each says goes into a directory a period."""
    # A task has one core; Spark runs as many tasks at once as there are.
    command = [program, "extract", "--threads", "1"]
    found = lines.mapPartitions(lambda part: piped(command, part, statuses=(0, 1)))
    rows = found.map(lambda line: (period(line, by), line))
    spark.createDataFrame(rows, "period string, value string").write.partitionBy("period").text(findings)


def merge(findings: pathlib.Path, export: pathlib.Path, program: str, root: str) -> int:
    """Merges the findings of one period into one export; returns how many events it tells."""
    lines = (line.rstrip("\n") for part in sorted(findings.glob("part-*")) for line in open(part, encoding="utf-8"))
    events = 0
    # Written beside its place and moved there whole, as a task may be run twice.
    unfinished = export.with_name(f"{export.name}.{os.getpid()}")
    with open(unfinished, "w", encoding="utf-8", newline="\n") as file:
        for line in piped([program, "merge", "--root", root], lines):
            events += line.startswith('{"kind":"event"')
            file.write(line + "\n")
    unfinished.rename(export)
    return events


def merge_all(spark: SparkSession, output: pathlib.Path, program: str, root: str) -> dict[str, int]:
    """Merges every period, a task each; returns how many events each tells."""
    exports = output / "exports"
    exports.mkdir()
    folders = sorted((output / "findings").glob("period=*"))
    if not folders:
        raise Failure("none of the texts could be read; the log of the workers says why")

    def task(folder: pathlib.Path) -> tuple[str, int]:
        name = folder.name.removeprefix("period=")
        return name, merge(folder, exports / f"{name}.jsonl", program, root)

    return dict(spark.sparkContext.parallelize(folders, len(folders)).map(task).collect())


def run(spark: SparkSession, options: argparse.Namespace) -> None:
    """Texts in, findings and exports out."""
    output = pathlib.Path(options.output).absolute()
    findings = (output / "findings").as_uri()
    lines, count = read_texts(spark, options.texts)
    extract(spark, lines, options.parley, options.by, findings)
    read = spark.read.schema("value string").text(findings).count()
    if read < count:
        print(f"{count - read} of {count} texts are left out; the log of the workers says why", file=sys.stderr)
    for name, events in merge_all(spark, output, options.parley, options.root or options.texts).items():
        print(f"{output / 'exports' / name}.jsonl: {events} events")


# -- Command line -----------------------------------------------------------------------------------------------------


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", help="a directory that every worker sees, or JSON Lines")
    parser.add_argument("output", help="a directory that does not exist yet and that every worker sees")
    parser.add_argument("--by", choices=PERIODS, default="all", help="one model of all, or one a period of publication")
    parser.add_argument("--parley", default="parley", help="the program, at the same path on every worker")
    parser.add_argument("--root", help="what the export calls the corpus (default: TEXTS)")
    parser.add_argument("--master", help="where to run; default: what spark-submit says, else local[2]")
    return parser.parse_args()


def check(options: argparse.Namespace) -> None:
    """What can be known to be wrong before a cluster is asked."""
    program = shutil.which(options.parley)
    if program is None:
        raise Failure(f"{options.parley}: no such program; name one with --parley")
    options.parley = os.path.abspath(program)
    if os.path.exists(options.output):
        raise Failure(f"{options.output}: exists already; name a directory that does not")


def session(master: str | None) -> SparkSession:
    builder = SparkSession.builder.appName("parley").config("spark.ui.showConsoleProgress", "false")
    # spark-submit has a port open for this program, and a master of its own choice.
    if master or "PYSPARK_GATEWAY_PORT" not in os.environ:
        builder = builder.master(master or "local[2]")
    return builder.getOrCreate()


def main() -> int:
    options = arguments()
    try:
        check(options)
        spark = session(options.master)
        try:
            run(spark, options)
        finally:
            spark.stop()
    except Failure as failure:
        print(f"parley_spark: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
