"""Decodes and encodes valid values of real documents with generated clients, and prints a table.

Usage: python3 Tests/Values/values.py [--keep FOLDER] PROGRAM [DOCUMENT]...

PROGRAM is `ValueProgram`. DOCUMENT is the path of a document, or the name of a file in the corpus
without its extension; the default is all documents of `CHOICES`. `--keep` names a folder for the
clients and for a list of all deviations; without it they are removed.

For each type, instances are made from its schema and validated with `jsonschema`. A client decodes
and encodes each. The encoded JSON must equal the instance, and the case of a union must be one whose
schema the instance is valid against.

The exit status is 1 if a client does not build, or if more than 0.5 % of the instances deviate, or
if a union has a wrong case.
"""

import argparse
import collections
import decimal
import json
import os
import re
import subprocess
import sys
import tempfile
import time

import yaml

import instances

CORPUS = os.path.join(
    os.environ.get("MARTLET_CORPUS") or os.path.join("..", "shared"), "corpus", "specs"
)

# The documents of the corpus that have unions, and the tags or paths to which large ones are
# restricted.
CHOICES = {
    "adyen-balanceplatformconfigurationnotification-v2": [],
    "adyen-managementservice-v3": [],
    "adyen-webhooks-v1": [],
    "apple-chatgpt": ["Assistants", "Audio"],
    "asana": ["Tasks", "Custom fields", "Memberships"],
    "box": ["Files", "Search", "Skills", "Collaborations"],
    "cloudflare": ["DNS Records for a Zone", "Zone Settings", "Page Rules"],
    "createapi-edgecases": [],
    "github-createapi": ["issues", "repos", "checks"],
    "gusto": [],
    "hey-30-clerk-2025-11-10": [],
    "hey-30-sdk-method-class-conflict": [],
    "hey-31-zoom-video-sdk": [],
    "meilisearch": [],
    "museum": [],
    "neon": [],
    "oapi-anyof": [],
    "ogen-telegram": [],
    "okta-management": ["Application", "Policy", "UserAuthenticatorEnrollments", "IdentityProvider"],
    "openai": ["Responses", "Chat", "Assistants", "Realtime", "Conversations"],
    "ory": [],
    "orval-nullable-oneof-enums": [],
    "oxide-nexus": [],
    "oxide-wicketd": [],
    "paypal-orders-v2": [],
    "plaid": ["/transactions*", "/item*", "/link*", "/accounts*", "/transfer*"],
    "readme-30-discriminators": [],
    "readme-31-train-travel": [],
    "speakeasy-31-walk": [],
    "stripe-spec3": ["/v1/charges*", "/v1/subscriptions*", "/v1/tax*"],
    "xero-files": [],
}

SECONDS_TO_COMPILE = 1200
INSTANCES_PER_SCHEMA = 6
SHARE_OF_DEVIATIONS = 0.005


def document_path(name):
    if os.path.exists(name):
        return name
    for extension in (".yaml", ".json"):
        path = os.path.join(CORPUS, name + extension)
        if os.path.exists(path):
            return path
    sys.exit(f"no document '{name}'")


def read(path):
    """Reads a document. The keys of JSON and YAML objects are strings."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if path.endswith(".json"):
        return json.loads(text)
    return yaml.load(text, JSONLoader)


class JSONLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Reads YAML with the core schema of YAML 1.2, as OpenAPI requires, and string keys."""

    def construct_mapping(self, node, deep=False):
        mapping = super().construct_mapping(node, deep)
        names = (key.value for key, _ in node.value)
        strings = [key for key in mapping if not isinstance(key, str)]
        if strings:
            return dict(zip(names, mapping.values(), strict=True))
        return mapping


JSONLoader.yaml_implicit_resolvers = {}
for kind, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
    ("merge", r"<<", ["<"]),
):
    expression = re.compile(f"^(?:{pattern})$")
    JSONLoader.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", expression, first)
for kind, function in (("int", int), ("float", float)):
    JSONLoader.add_constructor(
        f"tag:yaml.org,2002:{kind}", lambda _, node, function=function: function(node.value)
    )


class Client:
    """A built program for the types of a document."""

    def __init__(self, program, document, tags, folder):
        made = subprocess.run(
            [program, document, folder, *tags], capture_output=True, text=True, check=False
        )
        if made.returncode:
            raise RuntimeError(made.stdout[-2000:] + made.stderr[-2000:])
        with open(os.path.join(folder, "types.json"), encoding="utf-8") as file:
            self.types = json.load(file)
        self.path = os.path.join(folder, "values")
        files = [
            os.path.join(parent, name)
            for parent, _, names in os.walk(os.path.join(folder, "Sources"))
            for name in names
        ]
        command = ["swiftc", "-Onone", "-wmo", "-num-threads", "2", "-swift-version", "6"]
        with open(os.path.join(folder, "files"), "w", encoding="utf-8") as file:
            file.writelines(f'"{path}"\n' for path in sorted(files))
        built = subprocess.run(
            [*command, "-o", self.path, f"@{folder}/files"],
            capture_output=True,
            text=True,
            timeout=SECONDS_TO_COMPILE,
            check=False,
        )
        if built.returncode:
            raise RuntimeError(built.stdout[-2000:] + built.stderr[-4000:])

    def results(self, items):
        """Returns the case and the encoded value of each item, or `!` and the error."""
        lines = "".join(f"{item.type['name']}\t{item.text}\n" for item in items)
        run = subprocess.run(
            [self.path], input=lines, capture_output=True, text=True, timeout=600, check=False
        )
        if run.returncode:
            raise RuntimeError(f"the client stopped: {run.stderr[-1000:]}")
        return [line.split("\t", 1) for line in run.stdout.split("\n")[:-1]]


def is_equal(a, b):
    """Whether two JSON values are equal; numbers are equal if their values are."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(is_equal(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(is_equal, a, b))
    if isinstance(a, (int, decimal.Decimal)) and isinstance(b, (int, decimal.Decimal)):
        return a == b or float(a) == float(b)
    return type(a) is type(b) and a == b


def without_nulls(value):
    """Returns a value without the members of objects that are null."""
    if isinstance(value, dict):
        return {key: without_nulls(each) for key, each in value.items() if each is not None}
    return [without_nulls(each) for each in value] if isinstance(value, list) else value


def parsed(text):
    return json.loads(text, parse_float=decimal.Decimal)


class Report:
    """The counts of a document and its deviations."""

    def __init__(self):
        self.counts = collections.Counter()
        self.deviations = []

    def add(self, item, case, encoded):
        self.counts["instances"] += 1
        if case == "!":
            self.deviate("error", item, encoded)
            return
        given, returned = parsed(item.text), parsed(encoded)
        if not is_equal(given, returned):
            only_null = is_equal(without_nulls(given), without_nulls(returned))
            self.deviate("null omitted" if only_null else "different", item, encoded)
        if not item.cases:
            return
        self.counts["unions"] += 1
        self.counts["decidable"] += len(item.cases) == 1
        if case not in item.cases:
            self.deviate("wrong case", item, f"{case}, not {' or '.join(item.cases)}")

    def deviate(self, kind, item, detail):
        self.counts[kind] += 1
        self.deviations.append(f"{kind}\t{item.type['name']}\t{item.text}\t{detail}")


def check(program, document, tags, folder):
    start = time.perf_counter()
    client = Client(program, document, tags, folder)
    build_seconds = time.perf_counter() - start
    text = read(document)
    makers = {
        direction: instances.InstanceMaker(text, os.path.basename(document), direction)
        for direction in {type_["direction"] for type_ in client.types}
    }
    types = {type_["name"]: type_ for type_ in client.types}
    items = [
        item
        for type_ in client.types
        for item in makers[type_["direction"]].items(type_, types, INSTANCES_PER_SCHEMA)
    ]
    report = Report()
    results = client.results(items)
    if len(results) != len(items):
        raise RuntimeError(f"{len(items)} values, but {len(results)} results")
    for item, (case, encoded) in zip(items, results):
        report.add(item, case, encoded)
    report.counts["types"] = len(client.types)
    report.counts["types without instance"] = sum(
        maker.failed_count for maker in makers.values()
    )
    report.counts["seconds to build"] = round(build_seconds)
    return report


COLUMNS = ["types", "types without instance", "instances", "error", "different", "null omitted"]
COLUMNS += ["unions", "decidable", "wrong case", "seconds to build"]


def row(name, counts):
    print("| " + " | ".join([name, *(str(counts[column]) for column in COLUMNS)]) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--keep")
    parser.add_argument("program")
    parser.add_argument("documents", nargs="*")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    print("| " + " | ".join(["document", *COLUMNS]) + " |")
    print("| " + " | ".join(["---"] * (len(COLUMNS) + 1)) + " |")
    sums = collections.Counter()
    failed = False
    for name in options.documents or CHOICES:
        with tempfile.TemporaryDirectory() as temporary:
            folder = temporary
            if options.keep:
                folder = os.path.join(options.keep, os.path.basename(name))
                os.makedirs(folder, exist_ok=True)
            try:
                tags = CHOICES.get(name, [])
                report = check(program, document_path(name), tags, folder)
            except (RuntimeError, subprocess.TimeoutExpired) as error:
                print(f"| {name} | failed |\n{error}", flush=True)
                failed = True
                continue
            row(name, report.counts)
            sums += report.counts
            for line in report.deviations[:5]:
                print("  " + line[:400])
            if options.keep:
                with open(os.path.join(folder, "deviations.tsv"), "w", encoding="utf-8") as file:
                    file.writelines(line + "\n" for line in report.deviations)
    row("all", sums)
    deviations = sums["error"] + sums["different"]
    if failed or sums["wrong case"] or deviations > SHARE_OF_DEVIATIONS * sums["instances"]:
        sys.exit(1)


if __name__ == "__main__":
    main()
