"""Counts deadlines one day after the other, from the list of holidays alone: an oracle that shares nothing with Loket.

Usage: day_loop.py HOLIDAYS.csv, then one question a line on standard input:

  count DATE DAYS working|calendar    the day DAYS after DATE, DATE itself not counted
  receipt DATE HH:MM DAYS             the same in working days, for what came in at that hour of the city's office hours

Answers one ISO date a line.
"""

import csv
import sys
from datetime import date, time, timedelta

CLOSES = {0: time(16, 30), 1: time(16, 30), 2: time(16, 30), 3: time(16, 30), 4: time(14, 30)}
ONE = timedelta(days=1)


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        free = {row["tanggal"] for row in csv.DictReader(file)}

    def worked(day):
        return day.weekday() < 5 and day.isoformat() not in free

    def after(day, days, counts):
        while days > 0:
            day += ONE
            if counts(day):
                days -= 1
        return day

    for line in sys.stdin:
        kind, start, *rest = line.split()
        day = date.fromisoformat(start)
        if kind == "count":
            counts = worked if rest[1] == "working" else (lambda day: True)
            print(after(day, int(rest[0]), counts))
            continue
        if not worked(day) or time.fromisoformat(rest[0]) >= CLOSES[day.weekday()]:
            day = after(day, 1, worked)
        print(after(day, int(rest[1]), worked))


main()
