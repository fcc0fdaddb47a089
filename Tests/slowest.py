"""Prints the suites of a test run that took longest.

Usage: python3 Tests/slowest.py EVENTS...

Each of EVENTS is a file that `swift test --event-stream-output-path EVENTS` writes, with one JSON
object in each line. Several files are of runs at the same time. The time of a suite is the sum of
the times of its test functions. Test functions outside of suites are grouped by file.
"""

import collections
import fileinput
import json
import os
import sys


def suite_of(test_id):
    """Returns the suite of a test such as `Target.Suite/Nested/test(_:)/File.swift:1:2`."""
    parts = test_id.split("/")
    target, _, first = parts[0].partition(".")
    names = [first, *parts[1:-1]]
    suites = [name for name in names if name and "(" not in name]
    if not suites:
        suites = [parts[-1].split(":")[0].removesuffix(".swift")]
    return f"{target}.{'/'.join(suites)}"


def read(paths):
    """Returns the seconds and the test count of each suite, and the seconds of the whole run."""
    started = {}
    functions = set()
    seconds = collections.Counter()
    counts = collections.Counter()
    times = []
    for line in fileinput.input(paths, encoding="utf-8"):
        record = json.loads(line)
        payload = record["payload"]
        if record["kind"] == "test":
            if payload["kind"] == "function":
                functions.add(payload["id"])
            continue
        now = payload["instant"]["absolute"]
        times.append(now)
        test = payload.get("testID")
        if test not in functions:
            continue
        if payload["kind"] == "testStarted":
            started[test] = now
        elif payload["kind"] == "testEnded":
            seconds[suite_of(test)] += now - started.pop(test)
            counts[suite_of(test)] += 1
    return seconds, counts, max(times, default=0) - min(times, default=0)


def main(paths):
    seconds, counts, total = read(paths)
    rows = seconds.most_common(15)
    width = max([len(name) for name, _ in rows], default=5)
    print(f"\nThe slowest of {len(seconds)} suites; all tests together took {total:.1f} s.")
    for name, time in rows:
        print(f"  {name:<{width}} {time:8.1f} s {counts[name]:5d} tests")


if len(sys.argv) < 2:
    sys.exit(__doc__)
existing = [path for path in sys.argv[1:] if os.path.exists(path)]
if existing:
    main(existing)
