#!/usr/bin/env python3
"""Recomputes every figure of a report straight from the journal of a store, and tells where they differ.

It shares nothing with Loket but docs/file-format.md and docs/figures.md: it reads SQLite, walks each complaint's entries
and counts days one by one.

    recompute.py STORE REPORT.json TODAY      one line for each difference; then how many numbers were compared
"""

import json
import sqlite3
import sys
import uuid
from datetime import date, datetime, timedelta, timezone

STEPS = ["acknowledge", "verify", "followUp", "settle", "promised"]
OUTCOMES = ["resolved", "conditionallyResolved", "declined", "notOurAuthority", "duplicate", "withdrawn", "archived"]
CAUSES = ["delay", "information", "procedure", "conduct", "facility", "records", "budget", "otherAgency", "charge",
          "unfounded"]
ELEMENTS = ["U3", "U6", "U7", "U8"]
CLOSING = {0: 16 * 60 + 30, 1: 16 * 60 + 30, 2: 16 * 60 + 30, 3: 16 * 60 + 30, 4: 14 * 60 + 30}


class Office:
    """The unit's clock, its free days and its rules, as their entries say."""

    def __init__(self, entries):
        self.offset, self.free, self.rules = 420, set(), {}
        for entry in entries:
            facts = entry["facts"]
            if entry["subject"] == 3 and entry["kind"] == "saved":
                self.offset = facts.get("offset", 420)
            elif entry["subject"] == 9 and entry["kind"] == "saved" and "day" in facts:
                day = date.fromisoformat(facts["day"])
                (self.free.add if facts.get("active", True) else self.free.discard)(day)
            elif entry["subject"] == 8 and entry["kind"] == "saved":
                self.rules[entry["key"]] = facts.get("rule") if facts.get("active", True) else None

    def local(self, instant):
        return datetime.fromtimestamp(instant / 1000, timezone.utc) + timedelta(minutes=self.offset)

    def day(self, instant):
        return None if instant is None else self.local(instant).date()

    def works(self, day):
        return day.weekday() < 5 and day not in self.free

    def working_days(self, start, end):
        """The working days after start through end."""
        count, day = 0, start
        while day < end:
            day += timedelta(days=1)
            count += self.works(day)
        while day > end:
            count -= self.works(day)
            day -= timedelta(days=1)
        return count

    def after(self, day, amount, unit):
        while amount > 0:
            day += timedelta(days=1)
            amount -= 1 if unit == "calendarDays" or self.works(day) else 0
        return day

    def midnight_after(self, day):
        start = datetime(day.year, day.month, day.day, tzinfo=timezone.utc) + timedelta(days=1)
        return int(start.timestamp() * 1000) - self.offset * 60_000

    def rule(self, step, classification, channel):
        for code in [f"{step}/{classification}/{channel}", f"{step}/*/{channel}", f"{step}/{classification}/*",
                     f"{step}/*/*"]:
            if self.rules.get(code):
                return self.rules[code]
        return None

    def due(self, step, it):
        """The instant a step of a complaint is due; None without a rule, or while its clock stands still."""
        if step == "promised":
            return None if it.promise is None else self.midnight_after(it.promise[0])
        rule = self.rule(step, it.classification, it.channel)
        if rule is None:
            return None
        pauses = it.pauses if rule["pausedWhileAwaiting"] else []
        if any(end is None for _, end in pauses):
            return None
        if rule["unit"] == "hours":
            return it.received + rule["amount"] * 3_600_000 + sum(end - begin for begin, end in pauses)
        start = self.day(it.received)
        if rule["unit"] == "workingDays":
            moment = self.local(it.received)
            late = self.works(start) and moment.hour * 60 + moment.minute >= CLOSING[start.weekday()]
            if late or not self.works(start):
                start = self.after(start, 1, "workingDays")
        paused = set()
        for begin, end in pauses:
            day = max(self.day(begin), start)
            while day < self.day(end):
                day += timedelta(days=1)
                if rule["unit"] == "calendarDays" or self.works(day):
                    paused.add(day)
        day, left = start, rule["amount"]
        while left > 0:
            day += timedelta(days=1)
            counts = rule["unit"] == "calendarDays" or self.works(day)
            left -= 1 if counts and day not in paused else 0
        return self.midnight_after(day)


class Course:
    """A course of handling: what figures are counted over."""

    def __init__(self, nth, begun, since):
        self.nth, self.begun, self.since = nth, begun, since
        self.ended = self.outcome = self.first = self.answered = self.forwarded = self.back = None
        self.cause = self.overridden = self.rated = self.ratings = None
        self.improved = False
        self.taken, self.in_time = {}, {}


class Complaint:
    """One complaint, walked entry by entry."""

    def __init__(self, office, entry):
        facts = entry["facts"]
        self.office, self.number = office, facts["number"]
        self.received = facts["received"]
        self.unit, self.officer, self.category, self.kelurahan = facts["unit"], None, None, None
        self.channel, self.classification, self.secret = "walkIn", "complaint", False
        self.status, self.pending, self.submitted = "received", None, False
        self.acknowledged = self.verified = self.followed = self.settled = self.closed = None
        self.outcome, self.judged, self.promise, self.pauses = None, {}, None, []
        self.reopened_once = False
        self.words = entry["words"]
        self.describe(facts)
        self.courses = [Course(1, office.day(self.received), None)]

    def describe(self, facts):
        for name, field in [("channel", "channel"), ("classification", "classification"), ("category", "category"),
                            ("kelurahan", "kelurahan"), ("secret", "secret"), ("received", "received")]:
            if name in facts:
                setattr(self, field, facts[name])

    def take(self, entry):
        kind, facts, at = entry["kind"], entry["facts"], entry["at"]
        course, was = self.courses[-1], self.status
        day = self.office.day(at)
        if kind == "reopened" or kind == "reporterReplied" and facts.get("reopens") and was != "awaitingDetails":
            self.finish(course)
            if course.ended is None:
                course.ended = day
            self.end_pause(at)
            self.courses.append(Course(course.nth + 1, day, at))
            self.status, self.outcome, self.closed, self.settled, self.judged = "inProgress", None, None, None, {}
            self.pending, self.submitted, self.reopened_once = None, False, True
            return
        if kind == "verified":
            self.verified = self.verified or at
        elif kind == "corrected":
            self.describe(facts)
        elif kind in ("taken", "assigned"):
            self.officer = entry["officer"] if kind == "taken" else facts.get("assignee")
            if was == "received":
                self.status = "inProgress"
        elif kind == "released":
            self.officer = None
            if was == "inProgress" and self.followed is None and not self.reopened_once:
                self.status = "received"
        elif kind == "forwarded":
            course.forwarded, course.back = day, None
            self.followed, self.verified = self.followed or at, self.verified or at
            self.status = "forwarded"
            self.end_pause(at)
        elif kind == "returned":
            self.status = "inProgress"
        elif kind == "submitted":
            self.submitted = True
        elif kind == "sentBack":
            self.submitted = False
        elif kind == "answered":
            if facts.get("overridden"):
                course.overridden = day
            self.pending, self.submitted = (facts["answer"], facts.get("promised")), False
            if facts["answer"] == "final":
                self.status = "answered"
                self.end_pause(at)
            elif facts["answer"] == "request":
                self.status = "awaitingDetails"
        elif kind == "delivered" and self.pending:
            (answer, promised), self.pending = self.pending, None
            course.first = course.first or day
            self.acknowledged = self.acknowledged or at
            if answer in ("interim", "final"):
                self.keep_promise(at)
                self.followed = self.followed or at
            if promised:
                self.promise = [date.fromisoformat(promised), at, None]
            if answer == "final":
                course.answered = course.answered or day
                self.settled = self.settled or at
            if answer == "request" and not (self.pauses and self.pauses[-1][1] is None):
                self.pauses.append([at, None])
        elif kind == "reporterReplied":
            self.end_pause(at)
            if was == "awaitingDetails":
                self.status, self.pending = "inProgress", None
        elif kind in ("closed", "markedDuplicate"):
            self.status, self.closed, self.settled = "closed", at, self.settled or at
            self.outcome = "duplicate" if kind == "markedDuplicate" else facts["outcome"]
            self.judged, self.pending, self.submitted = facts.get("judged", {}), None, False
            self.keep_promise(at)
            self.end_pause(at)
            course.cause = facts.get("cause")
            course.improved = bool((entry["words"] or {}).get("improvement"))
        elif kind == "rated":
            course.rated, course.ratings = day, facts["ratings"]
        if was == "forwarded" and self.status != "forwarded":
            course.back = day

    def keep_promise(self, at):
        if self.promise and self.promise[2] is None:
            self.promise[2] = max(at, self.promise[1])

    def end_pause(self, at):
        if self.pauses and self.pauses[-1][1] is None:
            self.pauses[-1][1] = max(at, self.pauses[-1][0])

    def met(self):
        first = lambda *times: min((time for time in times if time is not None), default=None)
        followed = first(self.followed, self.settled)
        return {"acknowledge": first(self.acknowledged, followed), "verify": first(self.verified, followed),
                "followUp": followed, "settle": self.settled, "promised": self.promise and self.promise[2]}

    def finish(self, course):
        for name in ["unit", "officer", "category", "kelurahan", "channel", "classification"]:
            setattr(course, name, getattr(self, name))
        if course.nth == 1:
            course.begun = self.office.day(self.received)
        if self.status == "closed":
            course.ended, course.outcome = self.office.day(self.closed), self.outcome
        for step, met in self.met().items():
            if met is None or (course.since is not None and met < course.since):
                continue
            course.taken[step] = self.office.day(met)
            due = self.judged.get(step) if self.judged else self.office.due(step, self)
            if due is not None:
                course.in_time[step] = met <= due

    def is_overdue(self, today):
        if self.status == "closed" or any(end is None for _, end in self.pauses):
            return False
        start = self.office.midnight_after(today - timedelta(days=1))
        met = self.met()
        dues = [self.office.due(step, self) for step in STEPS if met[step] is None]
        return any(due is not None and due <= start for due in dues)


def journal(path):
    entries = []
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    query = ("SELECT sequence, occurred_at, officer, subject_kind, subject_key, kind, facts, words FROM journal "
             "ORDER BY sequence")
    for sequence, at, officer, subject, key, kind, facts, words in connection.execute(query):
        entries.append({
            "sequence": sequence, "at": at, "officer": str(uuid.UUID(bytes=officer)) if officer else None,
            "subject": subject, "key": key if subject in (1, 2, 3) else key.decode(), "kind": kind,
            "facts": json.loads(facts), "words": json.loads(words) if words else None})
    return entries


def complaints(entries, office):
    threads = {}
    for entry in entries:
        if entry["subject"] == 1:
            threads.setdefault(entry["key"], []).append(entry)
    for thread in threads.values():
        undone = set()
        for entry in reversed(thread):
            if entry["kind"] == "undone" and entry["sequence"] not in undone:
                undone.add(entry["facts"]["undoes"])
        complaint = None
        for entry in thread:
            if entry["sequence"] in undone:
                continue
            if complaint is None:
                assert entry["kind"] == "received", "only what was taken down here is recomputed"
                complaint = Complaint(office, entry)
            else:
                complaint.take(entry)
        if complaint:
            complaint.finish(complaint.courses[-1])
            yield complaint


def nearest_rank(days, hundredths):
    if not days:
        return None
    return sorted(days)[max(1, -(-len(days) * hundredths // 100)) - 1]


def half_up(numerator, denominator):
    return (2 * numerator + denominator) // (2 * denominator)


def report(entries, first, last, today):
    office = Office(entries)
    end, running = min(last, today), first <= today <= last
    all_courses = [(it, course) for it in complaints(entries, office) for course in it.courses]
    inside = lambda day: day is not None and first <= day <= last
    is_open = lambda course: course.begun <= end and (course.ended is None or course.ended > end)

    def band(course):
        age = office.working_days(course.begun, end)
        return "upTo5" if age <= 5 else "upTo14" if age <= 14 else "upTo60" if age <= 60 else "longer"

    def away(course):
        return (is_open(course) and course.forwarded is not None and course.forwarded <= end
                and (course.back is None or course.back > end))

    def now(it, course):
        return running and is_open(course) and course is it.courses[-1]

    tests = {
        "received": lambda it, c: c.nth == 1 and inside(c.begun),
        "firstAnswered": lambda it, c: c.nth == 1 and inside(c.first),
        "answered": lambda it, c: inside(c.answered),
        "settled": lambda it, c: inside(c.taken.get("settle")),
        "closed": lambda it, c: c.outcome is not None and inside(c.ended),
        "reopened": lambda it, c: c.nth > 1 and inside(c.begun),
        "forwarded": lambda it, c: inside(c.forwarded),
        "rated": lambda it, c: c.ratings is not None and inside(c.rated),
        "improved": lambda it, c: c.improved and c.outcome is not None and inside(c.ended),
        "overridden": lambda it, c: inside(c.overridden),
        "answered.inTime": lambda it, c: inside(c.answered) and c.in_time.get("settle") is True,
        "answered.late": lambda it, c: inside(c.answered) and c.in_time.get("settle") is False,
        "answered.judged": lambda it, c: inside(c.answered) and "settle" in c.in_time,
        "open": lambda it, c: is_open(c),
        "notReturned": lambda it, c: away(c),
        "overdue": lambda it, c: now(it, c) and it.is_overdue(today),
        "awaitingApproval": lambda it, c: now(it, c) and it.pending is None and it.submitted,
        "undelivered": lambda it, c: now(it, c) and it.pending is not None,
    }
    for outcome in OUTCOMES:
        tests[f"closed.{outcome}"] = lambda it, c, o=outcome: c.outcome == o and inside(c.ended)
    for cause in CAUSES:
        tests[f"cause.{cause}"] = lambda it, c, o=cause: c.cause == o and inside(c.ended)
    for name in ["upTo5", "upTo14", "upTo60", "longer"]:
        tests[f"open.{name}"] = lambda it, c, b=name: is_open(c) and band(c) == b
    for step in STEPS:
        tests[f"inTime.{step}"] = lambda it, c, s=step: c.in_time.get(s) is True and inside(c.taken.get(s))
        tests[f"late.{step}"] = lambda it, c, s=step: c.in_time.get(s) is False and inside(c.taken.get(s))
    ofNow = {"overdue", "awaitingApproval", "undelivered"}
    count = lambda test, courses: sum(1 for it, course in courses if test(it, course))
    result = {"figures": {name: count(test, all_courses) for name, test in tests.items()
                          if running or name not in ofNow}}

    def spread(days):
        return {"count": len(days), "median": nearest_rank(days, 50), "ninetieth": nearest_rank(days, 90)}

    took = lambda day, keep=lambda c: True: [office.working_days(c.begun, day(c)) for _, c in all_courses
                                             if keep(c) and inside(day(c))]
    result["days"] = {"firstAnswer": spread(took(lambda c: c.first, lambda c: c.nth == 1)),
                      "settling": spread(took(lambda c: c.taken.get("settle")))}
    for step in STEPS:
        result["days"][step] = spread(took(lambda c, s=step: c.taken.get(s)))

    monday = end - timedelta(days=end.weekday()) - timedelta(weeks=7)
    result["weeks"] = []
    for week in range(8):
        begin = monday + timedelta(weeks=week)
        within = lambda day: day is not None and begin <= day <= min(begin + timedelta(days=6), end)
        result["weeks"].append({
            "from": begin.isoformat(),
            "received": sum(1 for _, c in all_courses if c.nth == 1 and within(c.begun)),
            "closed": sum(1 for _, c in all_courses if c.outcome and within(c.ended))})

    group = lambda course: course.category and course.category.split(".")[0]
    keys = {"officer": lambda c: c.officer, "category": group, "kelurahan": lambda c: c.kelurahan,
            "channel": lambda c: c.channel, "classification": lambda c: c.classification, "unit": lambda c: c.unit}
    columns = ["received", "answered", "closed", "answered.inTime", "answered.late", "open", "overdue"]
    result["by"] = {}
    for name, key in keys.items():
        rows = {}
        for it, course in all_courses:
            for column in columns:
                if tests[column](it, course):
                    row = rows.setdefault(key(course), dict.fromkeys(columns, 0))
                    row[column] += 1
        result["by"][name] = rows

    places = {}
    for it, course in all_courses:
        if tests["received"](it, course):
            place = (course.kelurahan, group(course))
            places[place] = places.get(place, 0) + 1
    result["places"] = places

    answers = [course.ratings for it, course in all_courses if tests["rated"](it, course)]
    result["satisfaction"] = satisfaction(answers) if answers else None

    result["register"] = {}
    for it, course in all_courses:
        if tests["received"](it, course):
            iso = lambda day: day and day.isoformat()
            result["register"][it.number] = {
                "received": iso(course.begun), "channel": course.channel, "classification": course.classification,
                "category": course.category, "kelurahan": course.kelurahan, "firstAnswer": iso(course.first),
                "settled": iso(course.taken.get("settle")), "settledInTime": course.in_time.get("settle"),
                "closed": iso(course.ended) if course.outcome else None, "outcome": course.outcome}
    result["improvements"] = sorted(it.number for it, course in all_courses if tests["improved"](it, course))
    names = {it.words["reporter"] for it, _ in all_courses if it.words and " " in it.words.get("reporter", "")}
    return result, names


def satisfaction(answers):
    elements, means = {}, []
    for element in ELEMENTS:
        given = [answer[element] for answer in answers if element in answer]
        if given:
            elements[element] = {"respondents": len(given), "sum": sum(given),
                                 "meanHundredths": half_up(100 * sum(given), len(given))}
            means.append((sum(given), len(given)))
    product = 1
    for _, number in means:
        product *= number
    total = sum(amount * (product // number) for amount, number in means)
    index = half_up(total * 2500, product * len(means))
    grade = "A" if index >= 8831 else "B" if index >= 7661 else "C" if index >= 6500 else "D"
    return {"respondents": len(answers), "elements": elements, "indexHundredths": index, "grade": grade,
            "isFullSurvey": False}


def by_key(rows, key):
    return {key(row): row for row in rows}


def comparable(found):
    """The report in the shape the recomputing has."""
    result = {name: found[name] for name in ["figures", "days", "weeks", "satisfaction"]}
    result["by"] = {name: {row["key"]: {k: v for k, v in row.items() if k != "key"} for row in rows}
                    for name, rows in found["by"].items()}
    result["places"] = {(row["kelurahan"], row["category"]): row["received"] for row in found["places"]}
    skipped = {"number", "reporter", "subject"}
    result["register"] = {row["number"]: {k: v for k, v in row.items() if k not in skipped}
                          for row in found["register"]}
    result["improvements"] = sorted(row["number"] for row in found["improvements"])
    return result


def differences(mine, theirs, path=""):
    """Every place where two trees differ, and how many leaves were compared."""
    if isinstance(mine, dict) and isinstance(theirs, dict):
        found, leaves = [], 0
        for key in sorted(set(mine) | set(theirs), key=str):
            more, count = differences(mine.get(key), theirs.get(key), f"{path}/{key}")
            found, leaves = found + more, leaves + count
        return found, leaves
    if isinstance(mine, list) and isinstance(theirs, list) and len(mine) == len(theirs):
        found, leaves = [], 0
        for place, (one, other) in enumerate(zip(mine, theirs)):
            more, count = differences(one, other, f"{path}/{place}")
            found, leaves = found + more, leaves + count
        return found, leaves
    return ([] if mine == theirs else [f"{path}: the journal says {mine}, the report {theirs}"]), 1


def main():
    store, path, today = sys.argv[1], sys.argv[2], date.fromisoformat(sys.argv[3])
    text = open(path, encoding="utf-8").read()
    found = json.loads(text)
    period = found["period"]
    mine, names = report(journal(store), date.fromisoformat(period["from"]), date.fromisoformat(period["to"]), today)
    problems, leaves = differences(mine, comparable(found))
    problems += [f"names {name}" for name in sorted(names) if name in text]
    for problem in problems:
        print(problem)
    print(f"{leaves} compared, {len(problems)} differ")
    sys.exit(1 if problems else 0)


main()
