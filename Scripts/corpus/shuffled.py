"""A corpus of the shuffled paragraphs of other texts.

Every text has paragraphs of one language, a header block with a date, and days and months changed at random, so that
events differ.
"""
import collections
import random
import re
import sys


def paragraphs(root):
    """Paragraphs by language; the first folder below the root names it."""
    result = collections.defaultdict(list)
    for path in sorted(root.rglob("*")):
        if path.suffix not in (".txt", ".md", ".text") or not path.is_file():
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if text.startswith("---\n"):
            text = text.split("\n---\n", 1)[-1]
        parts = [part.strip() for part in re.split(r"\n\s*\n", text)]
        language = path.relative_to(root).parts[0]
        result[language] += [part for part in parts if len(part) > 40]
    return {language: parts for language, parts in result.items() if parts}


def article(parts, language, random):
    """One text: a header block and 6 to 14 paragraphs with days and years changed."""
    date = f"{random.randint(2018, 2025)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    chosen = [random.choice(parts) for _ in range(random.randint(6, 14))]
    body = "\n\n".join(chosen)
    body = re.sub(r"\b([12]?\d)(?=\.? [^\W\d]{3,})", lambda _: str(random.randint(1, 28)), body)
    body = re.sub(r"\b20[012]\d\b", lambda _: str(random.randint(2018, 2025)), body)
    return f"---\ndate: {date}\nlanguage: {language}\n---\n\n{body}\n"


def make(directory, source, megabytes, seed):
    pools = paragraphs(source)
    if not pools:
        sys.exit(f"make-corpus: {source} holds no texts")
    chance = random.Random(seed)
    languages = sorted(pools)
    written = number = 0
    while written < megabytes * 1e6:
        language = languages[number % len(languages)]
        data = article(pools[language], language, chance).encode()
        folder = directory / f"{number // 1000:03}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:06}-{language}.txt").write_bytes(data)
        written += len(data)
        number += 1
    print(f"{number} texts, {written / 1e6:.1f} MB in {len(languages)} languages: {directory}")
