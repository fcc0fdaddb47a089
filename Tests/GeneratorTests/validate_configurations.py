"""Validates configurations with a JSON Schema. Prints a line for each: its path, and `valid` or the
first error.

Usage: validate_configurations.py SCHEMA FILE...
"""

import json
import sys

import jsonschema
import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        errors = validator.iter_errors(yaml.safe_load(file))
        error = min(errors, key=lambda error: error.json_path, default=None)
    print(path, error.message.replace("\n", " ") if error else "valid", sep="\t")
