"""Prints how long whole runs of the generator take, and how much memory they have at most.

Usage: python3 Tests/Benchmarks/generator.py PROGRAM
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 15
CORPUS = os.environ.get("MARTLET_CORPUS") or os.path.join("..", "shared")
VENDOR = os.path.join(CORPUS, "corpus", "sailpoint-v2025", "sailpoint-api.v2025.yaml")
TAG = "Reports Data Extraction"


def measure(command):
    """The median of the seconds and the largest of the megabytes of some runs."""
    seconds = []
    megabytes = []
    for _ in range(RUNS):
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        problems = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds.append(time.perf_counter() - start)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{' '.join(command)} failed:\n{problems.decode(errors='replace')}")
        unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
        megabytes.append(usage.ru_maxrss / unit)
    return statistics.median(seconds), max(megabytes)


def main(program):
    documents = [("`spec/`, four operations", [])]
    if os.path.exists(VENDOR):
        arguments = ["--spec", VENDOR, "--tag", TAG]
        documents.append(("the vendor's tree, the same operations", arguments))
    print(f"| document | wall time, median of {RUNS} | peak memory |")
    print("| --- | --- | --- |")
    for name, arguments in documents:
        with tempfile.TemporaryDirectory() as folder:
            output = os.path.join(folder, "Client")
            command = [program, "generate", "--output", output, *arguments]
            seconds, megabytes = measure(command)
        print(f"| {name} | {seconds * 1000:.0f} ms | {megabytes:.0f} MB |")


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(sys.argv[1])
