"""Which events happen and which texts tell of them."""
import array
import bisect
import datetime
import itertools
import random

FIRST_DAY = datetime.date(2015, 1, 5)
DAYS = 3650
# Events a text tells of, and texts that tell of an event, on average.
EVENTS_A_TEXT = 4
# Days between two events of the same persons, so that what is told of one can't mean the other.
APART = 45
KINDS = ("meet", "meet", "meet", "call")
# By hundred tellers: without a date; another day than the others.
UNDATED, WRONG_DAY = 6, 2
# By hundred texts: nearly the same as an earlier one; without a date of publication.
COPIES, UNPUBLISHED = 6, 4


class Plan:
    """Events in the order of time; by text what it tells of. The same number of texts and seed give the same plan."""

    def __init__(self, texts, seed):
        chance = random.Random(seed)
        self.days = sorted(chance.randrange(DAYS) for _ in range(texts))
        self.copies = array.array("q", [-1] * texts)
        for number in range(1, texts):
            if chance.randrange(100) < COPIES:
                self.copies[number] = self._earlier(number, chance)
        self.unpublished = bytearray(chance.randrange(100) < UNPUBLISHED for _ in range(texts))
        self.events = []
        self.told = [[] for _ in range(texts)]
        self._fill(texts, chance)

    def _earlier(self, number, chance):
        """An original of the three days before, or none."""
        for _ in range(4):
            other = number - 1 - chance.randrange(min(number, 12))
            if self.copies[other] < 0 and self.days[number] - self.days[other] <= 3:
                return other
        return -1

    def _fill(self, texts, chance):
        # How many persons act grows more slowly than the archive does (Heaps' law), how often they do so falls with
        # their rank (Zipf's).
        persons = int(60 * texts ** 0.42)
        weights = list(itertools.accumulate(1 / (rank + 6) ** 0.8 for rank in range(persons)))
        self.places = int(25 + texts ** 0.5)
        last = {}
        wanted = EVENTS_A_TEXT * texts
        told = 0
        number = 0
        while told < wanted:
            # New persons appear as time goes by.
            day = chance.randrange(DAYS)
            known = max(20, int(persons * ((day + 200) / (DAYS + 200)) ** 0.4))
            count = 3 if chance.randrange(8) == 0 else 2
            members = sorted({bisect.bisect(weights, chance.random() * weights[known - 1]) for _ in range(count)})
            if len(members) < 2 or not self._is_apart(members, day, last):
                continue
            kind = KINDS[chance.randrange(4)]
            place = int(self.places * chance.random() ** 2.5)
            self.events.append((kind, tuple(members[:2] if kind == "call" else members), day, place))
            told += self._tell(number, day, texts, chance)
            number += 1

    @staticmethod
    def _is_apart(members, day, last):
        pairs = list(itertools.combinations(members, 2))
        for pair in pairs:
            if any(abs(day - other) < APART for other in last.get(pair, ())):
                return False
        for pair in pairs:
            last.setdefault(pair, []).append(day)
        return True

    def _tell(self, event, day, texts, chance):
        """Chooses the texts that tell of an event; most within days, some much later."""
        first = bisect.bisect_left(self.days, day)
        if first == texts:
            return 0
        count = min(40, int(1 / (chance.random() + 0.02) ** 0.75) + 1)
        tellers = 0
        for _ in range(count):
            lag = int(chance.expovariate(0.5)) if chance.randrange(10) else chance.randrange(700)
            text = bisect.bisect_left(self.days, day + lag)
            text += chance.randrange(8)
            if text >= texts or self.copies[text] >= 0 or any(event == item[0] for item in self.told[text]):
                continue
            sort = chance.randrange(100)
            near = self.days[text] - day <= 14 and not self.unpublished[text]
            how = "undated" if sort < UNDATED and near else "wrong" if sort >= 100 - WRONG_DAY else "dated"
            self.told[text].append((event, how))
            tellers += 1
        return tellers


def date_of(day):
    return FIRST_DAY + datetime.timedelta(days=day)
