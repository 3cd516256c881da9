"""Processor time and memory of the program on corpora that are made for it."""
import math
import os
import pathlib
import resource
import subprocess
import sys

SCRIPTS = pathlib.Path(__file__).resolve().parent.parent


def make(directory, texts, seed=1):
    """A corpus of so many texts. Returns its bytes."""
    subprocess.run(
        [SCRIPTS / "make-corpus", directory, "--texts", str(texts), "--seed", str(seed)], check=True,
        stdout=subprocess.DEVNULL)
    return sum(path.stat().st_size for path in pathlib.Path(directory).rglob("*.txt"))


def usage(arguments):
    """Seconds of processor time in user mode, and bytes of memory at the peak, of a command."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        done = subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(writing, f"{done.returncode} {used.ru_utime} {used.ru_maxrss}".encode())
        os._exit(0)
    os.close(writing)
    code, seconds, kilobytes = os.read(reading, 100).decode().split()
    os.close(reading)
    os.waitpid(child, 0)
    if code != "0":
        sys.exit(f"{' '.join(map(str, arguments))}: exit status {code}")
    return float(seconds), int(kilobytes) * 1024


def load(program, directory, threads=1):
    """What a whole load uses: reading and building."""
    return usage([program, "actors", "--limit", "1", "--no-cache", "--threads", str(threads), str(directory)])


def exponent(small, large, small_size, large_size):
    """By which power of its size the cost of a corpus grows: 1 is in proportion."""
    return math.log(large / small) / math.log(large_size / small_size)


def merging(program, directory):
    """F1 of merging against the truth that stands beside a corpus."""
    export = subprocess.Popen([program, "export", "--no-cache", str(directory)], stdout=subprocess.PIPE)
    told = subprocess.run(
        [SCRIPTS / "merging-truth", f"{directory}.truth.jsonl", "--brief"], stdin=export.stdout, capture_output=True,
        text=True, check=True)
    export.wait()
    return float(told.stdout)
