#!/usr/bin/env python3
"""Counts letters and words of languages and writes data/lexicon/languages/LL/profile.toml.

    pip download --no-deps wordfreq==3.1.1 && unzip wordfreq-*.whl -d wordfreq
    apt-get download hunspell-be && dpkg -x hunspell-be_*.deb hunspell
    Scripts/train-language-profiles.py --wordfreq wordfreq --hunspell hunspell --catalogs /usr/share/locale [LL ...]

Sources: the word frequency lists of wordfreq (Apache-2.0, lists CC BY-SA 4.0); for languages it lacks, message
catalogues of the system (GNU gettext .mo) and hunspell's words. Serbian is counted from the Serbo-Croatian list
written in Cyrillic. Only counts enter the profiles. Python 3, standard library.
"""
import argparse
import collections
import glob
import gzip
import math
import os
import re
import struct
import sys

LATIN = "a-z"
# Letters of a language in lower case: those of its own alphabet, not of loan words.
# trigrams: how many to keep; 0 for a language its script alone tells. likely: bits that speak for it beforehand,
# because texts in it are what parley is mostly given; such languages also get a longer list of words.
LANGUAGES = {
    "de": dict(name="German", letters="a-zäöüß", likely=6),
    "en": dict(name="English", letters="a-z", likely=6),
    "fr": dict(name="French", letters="a-zàâæçèéêëîïôùûüœ", likely=6),
    "pl": dict(name="Polish", letters="a-zóąćęłńśźż"),
    "es": dict(name="Spanish", letters="a-záéíñóúü"),
    "it": dict(name="Italian", letters="a-zàèéìîòù"),
    "nl": dict(name="Dutch", letters="a-zéëïóü"),
    "pt": dict(name="Portuguese", letters="a-zàáâãçéêíóôõúü"),
    "cs": dict(name="Czech", letters="a-záéíóúýčďěňřšťůž"),
    "sv": dict(name="Swedish", letters="a-zäåéö"),
    "tr": dict(name="Turkish", letters="a-zâçîöüğış"),
    "ro": dict(name="Romanian", letters="a-zâîășțşţ"),
    "hu": dict(name="Hungarian", letters="a-záéíóöúüőű"),
    "fi": dict(name="Finnish", letters="a-zäåö"),
    "da": dict(name="Danish", letters="a-zåæéø"),
    "hr": dict(name="Croatian", letters="a-zćčđšž", list="sh"),
    "ru": dict(name="Russian", letters="а-яё", likely=6),
    "uk": dict(name="Ukrainian", letters="а-щьюяєіїґ", likely=6),
    "be": dict(name="Belarusian", letters="а-зй-шыьэюяёіў", list=None),
    "bg": dict(name="Bulgarian", letters="а-ъьюя"),
    "sr": dict(name="Serbian", letters="а-зик-шђјљњћџ", list="sh"),
    "mk": dict(name="Macedonian", letters="а-зик-шѓѕјљњќџ"),
    "ar": dict(name="Arabic", likely=4, letters="ء-غف-ي"),
    "fa": dict(name="Persian", likely=4, letters="آئاب-غف-قل-وپچژکگی"),
    "ur": dict(name="Urdu", letters="آئاب-غف-قل-وٹپچڈڑژکگںھہیے"),
    "el": dict(name="Greek", letters="ά-ώΐ"),
    "he": dict(name="Hebrew", letters="א-ת"),
    "hy": dict(name="Armenian", letters="ա-և", trigrams=0, list=None),
    "ka": dict(name="Georgian", letters="ა-ჰ", trigrams=0, list=None),
    "ko": dict(name="Korean", letters="ㄱ-ㅣ가-힣", trigrams=0),
    "ja": dict(name="Japanese", letters="ぁ-ゖァ-ヺー一-鿿", trigrams=0),
    "zh": dict(name="Chinese", letters="一-鿿", trigrams=0),
    "th": dict(name="Thai", letters="ก-ฺเ-๎", trigrams=0, list=None),
    "hi": dict(name="Hindi", letters="ऀ-ॣ", trigrams=0),
}
# Lists of a language hold quoted words of its neighbour: those the neighbour uses this many times more often are dropped.
NEIGHBOURS = {"uk": "ru", "ru": "uk", "bg": "ru"}
LOANED = 8
CYRILLIC = str.maketrans({
    "a": "а", "b": "б", "v": "в", "g": "г", "d": "д", "đ": "ђ", "e": "е", "ž": "ж", "z": "з", "i": "и", "j": "ј",
    "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "r": "р", "s": "с", "t": "т", "ć": "ћ", "u": "у",
    "f": "ф", "h": "х", "c": "ц", "č": "ч", "š": "ш"})
UNITS = 8  # costs are eighths of a bit


def unpack(data):
    """Reads the part of MessagePack the lists use: maps, arrays, strings, small integers."""
    position = 0

    def take(n):
        nonlocal position
        position += n
        return data[position - n:position]

    def value():
        kind = take(1)[0]
        if kind < 0x80:
            return kind
        if kind < 0x90:
            return {value(): value() for _ in range(kind & 15)}
        if kind < 0xA0:
            return [value() for _ in range(kind & 15)]
        if kind < 0xC0:
            return take(kind & 31).decode("utf8")
        sizes = {0xD9: "B", 0xDA: ">H", 0xDB: ">I", 0xDC: ">H", 0xDD: ">I", 0xCC: "B", 0xCD: ">H", 0xCE: ">I"}
        size = struct.unpack(sizes[kind], take(struct.calcsize(sizes[kind])))[0]
        if kind in (0xD9, 0xDA, 0xDB):
            return take(size).decode("utf8")
        if kind in (0xDC, 0xDD):
            return [value() for _ in range(size)]
        return size

    return value()


def frequency_list(folder, language):
    """Word frequencies: the n-th list holds the words with frequency 10^(-n/100)."""
    for size in ("large", "small"):
        found = glob.glob(f"{folder}/**/data/{size}_{language}.msgpack.gz", recursive=True)
        if found:
            return {word: 10 ** (-level / 100)
                    for level, words in enumerate(unpack(gzip.open(found[0]).read())[1:]) for word in words}
    sys.exit(f"{folder} has no word list for {language}")


def catalogue_words(folder, language):
    """Word frequencies in the translated messages of the system, each message once."""
    messages = set()
    for path in glob.glob(f"{folder}/{language}/LC_MESSAGES/*.mo"):
        data = open(path, "rb").read()
        order = "<" if data[:4] == b"\xde\x12\x04\x95" else ">"
        count, _, translations = struct.unpack(order + "III", data[8:20])
        for i in range(count):
            length, offset = struct.unpack(order + "II", data[translations + 8 * i:translations + 8 * i + 8])
            messages.update(data[offset:offset + length].decode("utf8", "ignore").split("\0"))
    counts = collections.Counter(w for m in messages for w in re.findall(r"[^\W\d_]+", m.lower()))
    total = sum(counts.values())
    return {w: n / total for w, n in counts.items()}


def words_of(language, options):
    spec = LANGUAGES[language]
    listed = spec.get("list", language)
    if listed:
        words = frequency_list(options.wordfreq, listed)
    else:
        words = catalogue_words(options.catalogs, language)
        for path in glob.glob(f"{options.hunspell}/**/{language}_*.dic", recursive=True):
            for line in open(path, encoding="utf8"):
                words.setdefault(line.split("/")[0].strip().lower(), 2e-6)
    if language == "sr":
        pairs = (("dž", "џ"), ("lj", "љ"), ("nj", "њ"))
        cyrillic = collections.Counter()
        for word, frequency in words.items():
            for latin, letter in pairs:
                word = word.replace(latin, letter)
            cyrillic[word.translate(CYRILLIC)] += frequency
        words = cyrillic
    neighbour = frequency_list(options.wordfreq, NEIGHBOURS[language]) if language in NEIGHBOURS else {}
    words = {w: f for w, f in words.items() if neighbour.get(w, 0) < LOANED * f}
    own = re.compile(f"[{spec['letters']}]+")
    return {w: f for w, f in words.items() if own.fullmatch(w)}


def costs(words, keep):
    """Costs of trigrams (third letter given two) and bigrams (second given one) in word shapes, '_' the word's edge.

    Frequencies are damped, so that rare words count for more than their share of running text.
    """
    trigrams, bigrams, pairs, singles = (collections.Counter() for _ in range(4))
    for word, frequency in words.items():
        weight = (frequency * 1e6) ** 0.6
        shape = f"_{word}_"
        for i in range(len(shape) - 1):
            bigrams[shape[i:i + 2]] += weight
            singles[shape[i]] += weight
            if i + 2 < len(shape):
                trigrams[shape[i:i + 3]] += weight
                pairs[shape[i:i + 2]] += weight
    kept = dict(trigrams.most_common(keep))

    def cost(share):
        return min(200, max(1, round(-math.log2(share) * UNITS)))

    two = {b: cost(n / singles[b[0]]) for b, n in bigrams.items() if n / singles[b[0]] > 2 ** -16}
    # A trigram is worth listing when it says more than its last two letters do.
    three = {t: cost(n / pairs[t[:2]]) for t, n in kept.items()}
    return three, two


def grouped(table):
    by_cost = collections.defaultdict(list)
    for key, cost in table.items():
        by_cost[cost].append(key)
    return "".join(f'{cost} = "{" ".join(sorted(by_cost[cost]))}"\n' for cost in sorted(by_cost))



def profile(language, options):
    spec = LANGUAGES[language]
    if spec.get("list", language):
        source = "the word frequency lists of wordfreq 3.1.1 (CC BY-SA 4.0)"
    else:
        source = "message catalogues and the hunspell word list of Debian 12"
    if spec.get("trigrams") == 0:
        return (f"# {spec['name']}: told by its script alone.\n"
                f'letters = "{spec["letters"]}"\n')
    words = words_of(language, options)
    likely = f"likely = {spec['likely']}\n" if "likely" in spec else ""
    count = options.words * (4 if likely else 1)
    three, two = costs(words, options.trigrams)
    frequent = [w for w in sorted(words, key=lambda w: (-words[w], w)) if len(w) > 1 or w not in "bcdfghjklmnpqrstvwxyz"]
    return (f"# {spec['name']}: how its letters and words follow each other.\n"
            f"# Counted by Scripts/train-language-profiles.py from {source}.\n"
            "# letters: its alphabet; likely: bits in its favour beforehand; words: the most frequent first;\n"
            "# trigrams and bigrams under what their last letter costs after the letters before it, in eighths of a bit\n"
            "# ('_' is the edge of a word).\n"
            f'letters = "{spec["letters"]}"\n'
            f'{likely}'
            f'words = "{" ".join(frequent[:count])}"\n\n'
            f"[trigrams]\n{grouped(three)}\n[bigrams]\n{grouped(two)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", metavar="LL")
    parser.add_argument("--wordfreq", required=True)
    parser.add_argument("--hunspell", default="/usr")
    parser.add_argument("--catalogs", default="/usr/share/locale")
    parser.add_argument("--trigrams", type=int, default=5000)
    parser.add_argument("--words", type=int, default=500)
    parser.add_argument("--out", default=os.path.join(os.path.dirname(__file__), "..", "data", "lexicon", "languages"))
    options = parser.parse_args()
    for language in options.languages or LANGUAGES:
        folder = os.path.join(options.out, language)
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "profile.toml"), "w", encoding="utf8") as file:
            file.write(profile(language, options))
        print(language)


if __name__ == "__main__":
    main()
