#!/usr/bin/env python3
"""Reads the published data set and prints it as a table: npm run data:read.

A consumer in another language than the one that writes it, with nothing but the standard library. It knows one major of
the format and refuses another, ignores fields that it does not know, and works out by itself how old each entry is.

Usage: read_data.py [FILE] [--older-than DAYS]
Exits with 0, or with 1 and one sentence when the file cannot be read.
"""

import argparse
import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path

MAJOR = "1"
FILE = Path(__file__).resolve().parent.parent / "data" / "holdout-settings.json"
HEAD = ("Service", "Setting", "For", "Remedy", "At first", "Known from", "Checked", "Days", "Open")


class Unreadable(Exception):
    """The file is not a data set that this program knows."""


def read(path):
    """Returns the settings of a data set; raises Unreadable with a sentence."""
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        version = data["formatVersion"]
        settings = data["settings"]
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise Unreadable(f"{path} is not a data set: {problem!r}.") from problem
    if str(version).split(".")[0] != MAJOR:
        raise Unreadable(f"{path} has format {version}; this program reads {MAJOR}.x.")
    return settings


def at_first(standings):
    """"allowed", "refused", or both where it depends on region, plan or account; "?" where it is not known."""
    known = sorted({one["stands"] for one in standings})
    general = any("regions" not in one and "plans" not in one for one in standings)
    return "/".join(known) + ("" if general else " for some") if known else "?"


def row(entry, today):
    """The cells of one entry."""
    days = (today - date.fromisoformat(entry["checked"])).days
    return (
        entry["service"]["name"],
        entry["name"],
        entry["for"],
        entry["remedy"],
        "" if entry["remedy"] == "none" else at_first(entry.get("default", [])),
        ", ".join(sorted({one["how"] for one in entry["known"]})),
        entry["checked"],
        str(days),
        ", ".join(entry["open"]),
    )


def table(rows):
    """Lines of a table, each cell cut to 40 characters."""
    cut = [[cell if len(cell) <= 40 else cell[:39] + "…" for cell in line] for line in rows]
    widths = [max(len(line[at]) for line in cut) for at in range(len(HEAD))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in cut]


def main(arguments):
    """Prints the table and what it adds up to."""
    options = argparse.ArgumentParser(description="Prints the data set of settings.")
    options.add_argument("file", nargs="?", default=FILE)
    options.add_argument("--older-than", type=int, default=-1, metavar="DAYS", help="only entries older than that")
    given = options.parse_args(arguments)
    try:
        settings = read(given.file)
        rows = [row(entry, date.today()) for entry in settings]
    except Unreadable as problem:
        print(problem, file=sys.stderr)
        return 1
    except (KeyError, TypeError, ValueError) as problem:
        print(f"{given.file} has an entry that cannot be read: {problem!r}.", file=sys.stderr)
        return 1
    shown = [line for line in rows if int(line[7]) > given.older_than]
    print("\n".join(table([HEAD, *shown])))
    remedies = Counter(entry["remedy"] for entry in settings)
    print(f"\n{len(shown)} of {len(settings)} settings of {len({e['service']['id'] for e in settings})} services: ", end="")
    print(", ".join(f"{count} {remedy}" for remedy, count in sorted(remedies.items())) + ".")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
