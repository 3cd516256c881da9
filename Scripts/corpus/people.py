"""Who takes part in made events, and where they take place: names of the lexicon first, then invented ones."""
import random
import tomllib

from . import words

LANGUAGES = words.LANGUAGES


def known_persons(lexicon, chance):
    """Persons of the lexicon with a name of two words in every language, in an order of chance: id, names."""
    result = []
    for path in sorted((lexicon / "actors" / "persons").glob("*.toml")):
        for key, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
            names = {language: entry.get(language, [""])[0] for language in LANGUAGES}
            if "died" not in entry and all(len(name.split()) == 2 for name in names.values()):
                result.append((key, names))
    chance.shuffle(result)
    return result


def cities(lexicon, chance):
    """Phrases of place by language: those with forms of their own, then the lexicon's other cities."""
    result = [dict(zip(LANGUAGES, line.split("|"))) for line in words.CITIES]
    listed = {place["en"] for place in result}
    others = []
    for path in sorted((lexicon / "actors" / "places").glob("*.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).values():
            if entry.get("kind") != "city" or not all(entry.get(language) for language in LANGUAGES):
                continue
            place = {language: words.OTHER_CITY[language].format(entry[language][0]) for language in LANGUAGES}
            if place["en"] not in listed:
                others.append(place)
    chance.shuffle(others)
    return result + others


def skeleton(name):
    """Consonants without voice: names that share it are too alike to be two persons' for certain."""
    return name.lower().translate(str.maketrans("bdgvz", "ptkfs", "aeiou"))


def families():
    """Invented family names (Latin, Russian, Ukrainian) of which no two sound alike."""
    result, seen = [], set()
    for ending in words.ENDINGS:
        for middle in words.MIDDLES:
            for start in words.STARTS:
                name = tuple("".join(parts) for parts in zip(start.split(), middle.split(), ending.split()))
                if skeleton(name[0]) not in seen:
                    seen.add(skeleton(name[0]))
                    result.append((name[0], name[1], name[1]))
    random.Random(1).shuffle(result)
    return result


class People:
    """Persons by number: the less, the more often they act."""

    def __init__(self, lexicon, chance, known_share=3):
        self.known = known_persons(lexicon, chance)
        self.families = families()
        self.known_share = known_share

    def person(self, number):
        """An id and, by language, the words a text calls the person by. Every third is invented, later ones all."""
        listed = number - number // self.known_share
        if number % self.known_share and listed < len(self.known):
            return self.known[listed]
        rank = number // self.known_share if listed < len(self.known) else number
        latin, russian, ukrainian = self.families[rank % len(self.families)]
        given = words.GIVEN[(rank // len(self.families) + rank) % len(words.GIVEN)].split()
        office = rank % 4
        forms = {
            "ru": f"{given[1]} {russian}", "uk": f"{given[2]} {ukrainian}",
        }
        names = {
            language: f"{words.OFFICES[language][office]} {forms.get(language, f'{given[0]} {latin}')}"
            for language in LANGUAGES
        }
        return f"{given[0]} {latin}", names
