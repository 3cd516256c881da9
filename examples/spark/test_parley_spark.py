"""What the example makes of texts is, byte for byte, what parley makes of them on one machine.

Run by Scripts/test-spark, which installs Spark; $PARLEY names the program.
"""

from __future__ import annotations

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import parley_spark

HERE = pathlib.Path(__file__).resolve().parent
PARLEY = os.environ.get("PARLEY", "parley")
SAMPLES = HERE.parent.parent / "data" / "texts"

ODD_TEXTS = {
    "old.txt": "3 марта 2025 года Сергей Лавров встретился в Эр-Рияде с Марко Рубио.\n".encode("windows-1251"),
    "marked.md": b"\xef\xbb\xbfOn 4 March 2025 Sergei Lavrov\r\nmet Marco Rubio in Riyadh.\r\n",
    "wide.text": "On 5 March 2025 Sergei Lavrov met Marco Rubio in Riyadh.\n".encode("utf-16"),
    "deep/er/EMPTY.TXT": b"",
    "deep/no letters \xff.txt".encode("latin-1"): "Le 6 mars 2025 M. Lavrov a rencontré M. Rubio.\n".encode(),
    "binary.txt": bytes(range(32)) * 8,
    "deep/.hidden.txt": b"On 7 March 2025 Sergei Lavrov met Marco Rubio.\n",
    "page.html": b"On 8 March 2025 Sergei Lavrov met Marco Rubio.\n",
}


def run(*command: str | os.PathLike[str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([os.fspath(word) for word in command], capture_output=True, check=False)


def exported(texts: str | os.PathLike[str]) -> bytes:
    """What one machine makes of a directory."""
    return run(PARLEY, "export", texts).stdout


class ReadingWithSpark(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def spark(self, texts: str | os.PathLike[str], *options: str) -> subprocess.CompletedProcess[bytes]:
        return run(sys.executable, HERE / "parley_spark.py", "--parley", PARLEY, *options, texts, self.folder / "out")

    def export(self, period: str = "all") -> bytes:
        return (self.folder / "out" / "exports" / f"{period}.jsonl").read_bytes()

    def odd_texts(self) -> bytes:
        root = os.fsencode(self.folder / "texts")
        for name, data in ODD_TEXTS.items():
            path = os.path.join(root, os.fsencode(name))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            pathlib.Path(os.fsdecode(path)).write_bytes(data)
        return root

    def test_a_directory_gives_what_one_machine_gives(self) -> None:
        result = self.spark(SAMPLES)
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        self.assertEqual(self.export(), exported(SAMPLES))
        self.assertIn(b'"kind":"event"', self.export())

    def test_encodings_and_names_are_parleys(self) -> None:
        root = os.fsdecode(self.odd_texts())
        result = self.spark(root)
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        self.assertIn(b"1 of 6 texts are left out", result.stderr)
        self.assertIn(b"binary.txt: not text", result.stderr)
        self.assertEqual(self.export(), exported(root))

    def test_json_lines_by_month(self) -> None:
        texts = self.folder / "texts.jsonl"
        months = ("2024-11", "2024-12", "2025-01")
        records = [
            {"id": f"{month}/{day}", "date": f"{month}-{day:02}", "text": f"Donald Tusk met Petr Pavel on {day} May 2024."}
            for month in months for day in range(1, 8)
        ]
        texts.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
        result = self.spark(texts, "--by", "month", "--root", "news")
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        for month in months:
            lines = "".join(json.dumps(record) + "\n" for record in records if record["date"].startswith(month))
            found = subprocess.run([PARLEY, "extract"], input=lines.encode(), capture_output=True, check=True).stdout
            merged = subprocess.run([PARLEY, "merge", "--root", "news"], input=found, capture_output=True, check=True)
            self.assertEqual(self.export(month), merged.stdout)

    def test_nothing_to_read_is_told(self) -> None:
        texts = self.folder / "texts.jsonl"
        texts.write_text('{"id":"a"}\n', encoding="utf-8")
        result = self.spark(texts)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"none of the texts could be read", result.stderr)

    def test_mistakes_are_told(self) -> None:
        empty = self.folder / "empty"
        empty.mkdir()
        result = self.spark(empty)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"holds no text", result.stderr)
        result = run(sys.executable, HERE / "parley_spark.py", "--parley", "/no/such/program", empty, self.folder / "out")
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"no such program", result.stderr)


class Filtering(unittest.TestCase):
    def test_a_program_that_fails_is_no_result(self) -> None:
        with self.assertRaisesRegex(parley_spark.Failure, "ended with status 3"):
            list(parley_spark.piped(["sh", "-c", "cat; exit 3"], ["a"]))

    def test_a_program_that_stops_reading_is_not_waited_for(self) -> None:
        lines = (str(number) for number in range(1_000_000))
        self.assertEqual(list(parley_spark.piped(["head", "-n", "1"], lines)), ["0"])

    def test_a_mistake_on_the_way_in_comes_out(self) -> None:
        def lines():
            yield "a"
            raise ValueError("no more")

        with self.assertRaisesRegex(ValueError, "no more"):
            list(parley_spark.piped(["cat"], lines()))

    def test_periods(self) -> None:
        finding = json.dumps({"id": "a", "published": "2024-05-16"})
        self.assertEqual([parley_spark.period(finding, by) for by in parley_spark.PERIODS], ["all", "2024", "2024-05"])
        for published in (None, "XXXX-05-16"):
            self.assertEqual(parley_spark.period(json.dumps({"published": published}), "year"), "undated")


if __name__ == "__main__":
    unittest.main(verbosity=2)
