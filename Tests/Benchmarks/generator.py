"""Prints the time and the peak memory of whole runs of the generator. The floor is the time of a
program that only reads the same files with libyaml (floor.c).

Usage: python3 Tests/Benchmarks/generator.py PROGRAM
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 10
CORPUS = os.path.join(os.environ.get("MARTLET_CORPUS") or os.path.join("..", "shared"), "corpus")
VENDOR = os.path.join(CORPUS, "sailpoint-v2025", "sailpoint-api.v2025.yaml")
REPOSITORY_SPEC = os.path.join("spec", "sailpoint-api.v2025.yaml")
REPORTS = ["--tag", "Reports Data Extraction"]

# For each row: the name in the table, the document, and additional arguments of the generator.
DOCUMENTS = [
    ("`spec/`, four operations", REPOSITORY_SPEC, []),
    ("Stripe", os.path.join(CORPUS, "specs", "stripe-spec3.yaml"), []),
    ("OpenAI", os.path.join(CORPUS, "specs", "openai.yaml"), []),
    ("SailPoint v2025, all files", VENDOR, []),
    ("the same, four operations", VENDOR, REPORTS),
]


class Figures:
    """The times and the memory of several runs of one command."""

    def __init__(self):
        self.wall = []
        self.processor = []
        self.memory = []

    def run(self, command):
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        messages = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall.append(time.perf_counter() - start)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors = [line for line in messages.decode(errors="replace").splitlines()
                      if "error:" in line]
            sys.exit("\n".join([f"{' '.join(command[:6])} failed:", *errors[:10]]))
        self.processor.append(usage.ru_utime + usage.ru_stime)
        unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
        self.memory.append(usage.ru_maxrss / unit)


def files_of(document):
    """Returns the document and all files that it refers to, directly or indirectly."""
    found = [os.path.normpath(document)]
    for path in found:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        for reference in re.findall(r"""\$ref["']?\s*:\s*["']?([^"'#\s]+)""", text):
            target = os.path.normpath(os.path.join(os.path.dirname(path), reference))
            if target not in found and os.path.isfile(target):
                found.append(target)
    return found


def build_floor(folder):
    program = os.path.join(folder, "floor")
    source = os.path.join(os.path.dirname(__file__), "floor.c")
    flags = subprocess.check_output(
        ["pkg-config", "--cflags", "--libs", "yaml-0.1"], text=True).split()
    subprocess.check_call(["cc", "-O2", "-o", program, source, *flags])
    return program


def row(name, document, arguments, program, floor, folder):
    generator_figures, floor_figures = Figures(), Figures()
    files = files_of(document)
    for _ in range(RUNS):
        floor_figures.run([floor, *files])
        # A new folder each time, since removing files can keep the file system busy.
        output = os.path.join(tempfile.mkdtemp(dir=folder), "Client")
        generator_figures.run(
            [program, "generate", "--spec", document, "--output", output, *arguments]
        )
    wall = statistics.median(generator_figures.wall)
    processor = statistics.median(generator_figures.processor)
    floor_wall = statistics.median(floor_figures.wall)
    ratio = "" if arguments else f"{wall / floor_wall:.1f}"
    return (
        f"| {name} | {wall * 1000:.0f} ms | {processor * 1000:.0f} ms "
        f"| {floor_wall * 1000:.0f} ms | {ratio} | {max(generator_figures.memory):.0f} MB |"
    )


def main(program):
    print(f"| document | wall time, median of {RUNS} | processor time | floor | ratio | memory |")
    print("| --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        floor = build_floor(folder)
        for name, document, arguments in DOCUMENTS:
            if os.path.exists(document):
                print(row(name, document, arguments, program, floor, folder), flush=True)


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(sys.argv[1])
