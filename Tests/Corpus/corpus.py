"""Generates and compiles the clients of real documents, and prints a table.

Usage: python3 Tests/Corpus/corpus.py [--build] [--keep FOLDER] PROGRAM [DOCUMENT]...

PROGRAM is the generator. DOCUMENT is the name of a file in the corpus, without its extension. The
default is all documents, the smallest first. `--build` also builds each client for debugging.
`--keep` names a folder for the clients; without it they are removed.

The exit status is 1 if a client is missing or does not compile.
"""

import argparse
import dataclasses
import os
import re
import signal
import subprocess
import sys
import tempfile
import time

CORPUS = os.path.join(
    os.environ.get("MARTLET_CORPUS") or os.path.join("..", "shared"), "corpus"
)
VENDOR = os.path.join(CORPUS, "sailpoint-v2025", "sailpoint-api.v2025.yaml")

# The documents for which no client can be generated, and the reason.
UNUSABLE = {}

SECONDS_TO_GENERATE = 60
SECONDS_TO_COMPILE = 1800
CHECK = "-typecheck -wmo -swift-version 6 -warnings-as-errors -module-name Client"
BUILD = "-Onone -g -enable-batch-mode -c -emit-module -enable-testing -j2 -swift-version 6"
BUILD += " -module-name Client"
OMISSION = re.compile(r"^  (\d+) [a-z ]+: ", re.MULTILINE)


@dataclasses.dataclass
class Run:
    """The exit status, the cost and the output of one process and its children."""

    status: int
    wall: float
    processor: float
    megabytes: float
    text: str

    @property
    def problem(self):
        if self.status == -signal.SIGKILL:
            return "exceeded the time limit"
        return f"failed with status {self.status}" if self.status else None


def run(command, folder, limit):
    """Runs a command in a folder; kills it and its children after `limit` seconds."""
    with tempfile.TemporaryFile(dir=folder) as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGKILL))
        signal.alarm(limit)
        _, status, usage = os.wait4(process.pid, 0)
        signal.alarm(0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode(errors="replace")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    processor = usage.ru_utime + usage.ru_stime
    return Run(process.returncode, wall, processor, usage.ru_maxrss / unit, text)


def files_in(folder):
    return sorted(
        os.path.join(parent, name) for parent, _, names in os.walk(folder) for name in names
    )


def size(document):
    """Returns the size of a document in bytes. The vendor's document is a folder of files."""
    files = files_in(os.path.dirname(document)) if document == VENDOR else [document]
    return sum(os.path.getsize(file) for file in files)


def compile_client(client, options, folder):
    """Compiles all files of a client into one module."""
    response_file = os.path.join(folder, "files")
    with open(response_file, "w") as list_of_files:
        list_of_files.writelines(
            f'"{file}"\n' for file in files_in(client) if file.endswith(".swift")
        )
    return run(["swiftc", *options.split(), f"@{response_file}"], folder, SECONDS_TO_COMPILE)


def line_count(client):
    count = 0
    for path in files_in(client):
        with open(path, "rb") as file:
            count += file.read().count(b"\n")
    return count


class Table:
    """Prints a row for each document, and collects the sums and the failures."""

    def __init__(self, builds):
        self.builds = builds
        self.problems = []
        self.generated = 0
        columns = ["document", "generated", "memory", "lines", "warnings", "omissions"]
        columns += ["checked", "memory"] + (["built", "memory"] if builds else [])
        self.print(columns)
        self.print(["---"] * len(columns))
        self.sums = [0] * 5

    @staticmethod
    def print(cells):
        print("| " + " | ".join(cells) + " |", flush=True)

    @staticmethod
    def cost(run):
        return [f"{run.processor:.2f} s", f"{run.megabytes:.0f} MB"]

    def add(self, name, document, program, client, folder):
        command = [program, "generate", "--spec", document, "--output", client]
        generation = run(command, folder, SECONDS_TO_GENERATE)
        warnings = generation.text.count(": warning: ")
        omissions = sum(map(int, OMISSION.findall(generation.text)))
        if generation.status:
            known_reason = UNUSABLE.get(name)
            if generation.status != 1 or not known_reason:
                self.fail(name, generation)
            self.print([name, known_reason or generation.problem])
            return
        lines = line_count(client)
        cells = [name, *self.cost(generation), str(lines), str(warnings), str(omissions)]
        check = compile_client(client, CHECK, folder)
        steps = [check]
        if self.builds:
            steps.append(compile_client(client, BUILD, folder))
        for step in steps:
            cells += self.cost(step)
            if step.status:
                self.fail(name, step)
                cells[-1] = step.problem
        self.print(cells)
        self.generated += 1
        figures = [generation.processor, lines, warnings, omissions, check.processor]
        self.sums = [old + new for old, new in zip(self.sums, figures)]

    def fail(self, name, run):
        errors = re.findall(r"^\S.*: error: .*", run.text, re.MULTILINE) or [run.text[-2000:]]
        self.problems.append("\n  ".join([f"{name} {run.problem}", *dict.fromkeys(errors[:20])]))

    def end(self):
        generated, lines, warnings, omissions, checked = self.sums
        cells = [f"{generated:.2f} s", "", str(lines), str(warnings), str(omissions)]
        self.print([f"all {self.generated}", *cells, f"{checked:.0f} s", ""])
        print("\nTimes are processor times; memory is that of the largest process.")
        if self.problems:
            sys.exit("\n".join(["", *self.problems]))


def documents():
    """Returns the paths of all documents by name, the smallest first."""
    folder = os.path.join(CORPUS, "specs")
    if not os.path.isdir(folder) or not os.path.exists(VENDOR):
        sys.exit(f"no documents in {CORPUS}: set MARTLET_CORPUS to its parent folder")
    paths = [os.path.join(folder, name) for name in os.listdir(folder)] + [VENDOR]
    paths.sort(key=lambda path: (size(path), path))
    return {os.path.splitext(os.path.basename(path))[0]: os.path.abspath(path) for path in paths}


def main():
    parser = argparse.ArgumentParser(
        usage=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--build", action="store_true")
    parser.add_argument("--keep")
    parser.add_argument("program")
    parser.add_argument("documents", nargs="*")
    arguments = parser.parse_args()
    found = documents()
    unknown = [name for name in arguments.documents if name not in found]
    if unknown:
        sys.exit(f"not in the corpus: {', '.join(unknown)}")
    program = os.path.abspath(arguments.program)
    table = Table(arguments.build)
    for name in arguments.documents or found:
        with tempfile.TemporaryDirectory() as folder:
            client = os.path.join(os.path.abspath(arguments.keep or folder), name)
            table.add(name, found[name], program, client, folder)
    table.end()


main()
