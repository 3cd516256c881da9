"""Writes the texts of a plan, and what is true of them."""
import json
import random

from . import plan as plans
from . import words

PARAGRAPHS = (1, 7)


class Writer:
    """Makes texts one by one; each depends on its number and the seed only."""

    def __init__(self, plan, people, cities, seed):
        self.plan = plan
        self.people = people
        self.cities = cities
        self.seed = seed

    def name(self, number):
        return f"{number // 1000:03}/{number:06}-{self.language(number)}.txt"

    def language(self, number):
        return words.LANGUAGES[self.chance(number).randrange(5)]

    def chance(self, number):
        return random.Random(self.seed * 1_000_003 + number)

    def text(self, number):
        """The text and what it tells: (event, start, end, how), offsets in characters."""
        copied = self.plan.copies[number]
        parts = self.parts(number if copied < 0 else copied)
        if copied >= 0:
            # Another paper prints the report with a paragraph less and a line of its own.
            chance = self.chance(number)
            chance.randrange(5)
            plain = [place for place, part in enumerate(parts) if part[1] is None]
            if len(plain) > 1:
                del parts[chance.choice(plain)]
            parts.append((self.filler(words.LANGUAGES[self.chance(copied).randrange(5)], number, chance), None, None))
        language = self.language(number if copied < 0 else copied)
        text = self.head(number, language)
        told = []
        for paragraph, event, how in parts:
            text += "\n"
            if event is not None:
                # The report stands in the first sentence of its paragraph.
                told.append((event, len(text), len(text) + paragraph.index("\0"), how))
                paragraph = paragraph.replace("\0", "")
            text += paragraph + "\n"
        return text, told

    def head(self, number, language):
        chance = self.chance(-number)
        title = self.fill(words.TITLES[language], language, number, chance)
        lines = ["---", f"title: {title}"]
        if not self.plan.unpublished[number]:
            lines.append(f"date: {plans.date_of(self.plan.days[number])}")
        return "\n".join(lines + ["---", ""])

    def parts(self, number):
        """Paragraphs: text, event, how it is told. The end of a report is marked with a zero."""
        chance = self.chance(number)
        language = words.LANGUAGES[chance.randrange(5)]
        reports = []
        for event, how in self.plan.told[number]:
            rest = self.filler(language, number, chance, 1, 3)
            reports.append((f"{self.report(event, how, language, chance)}\0 {rest}", event, how))
        plain = [(self.filler(language, number, chance), None, None) for _ in range(chance.randint(*PARAGRAPHS))]
        parts = plain + reports
        chance.shuffle(parts)
        return parts

    def filler(self, language, number, chance, fewest=2, most=6):
        templates = words.FILLER[language]
        count = chance.randint(fewest, most)
        return " ".join(self.fill(chance.choice(templates), language, number, chance) for _ in range(count))

    @staticmethod
    def fill(template, language, number, chance):
        things = words.THINGS[language]
        # Rare words: the more texts, the more of them.
        rank = int((number + 50) ** (0.75 * chance.random()))
        word = ""
        for syllables in (words.MIDDLES, words.MIDDLES, words.ENDINGS):
            rank, place = divmod(rank, len(syllables))
            word += syllables[place].split()[language in ("ru", "uk")]
        return template.format(
            n=chance.randint(2, 900), t=chance.choice(things), u=chance.choice(things), w=word + "a" * (rank % 2))

    def report(self, event, how, language, chance):
        kind, members, day, place = self.plan.events[event]
        names = [self.people.person(member)[1][language] for member in members]
        if how == "undated":
            sentence = chance.choice(words.UNDATED[kind][language]).format(a=names[0], b=names[1])
        else:
            told = plans.date_of(day + (chance.choice((-1, 1)) if how == "wrong" else 0))
            date = words.DAYS[language].format(told.day, words.MONTHS[language][told.month - 1], told.year)
            third = f", {names[2]}" if len(names) > 2 and chance.randrange(3) else ""
            where = " " + self.cities[place % len(self.cities)][language] if chance.randrange(3) else ""
            sentence = chance.choice(words.EVENTS[kind][language]).format(
                a=names[0], b=names[1], c=third, d=date, p=where)
        return sentence[0].upper() + sentence[1:]

    def truth(self, number, told):
        """A line a report: JSON with the event, who took part, when, and where the text tells it."""
        lines = []
        for event, start, end, how in told:
            kind, members, day, _ = self.plan.events[event]
            people = [self.people.person(member)[0] for member in members]
            lines.append(json.dumps({
                "event": event, "kind": kind, "date": str(plans.date_of(day)), "participants": people,
                "document": self.name(number), "start": start, "end": end, "told": how,
            }, ensure_ascii=False))
        return lines
