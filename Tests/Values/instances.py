"""Makes valid instances of the schemas of an OpenAPI document."""

import base64
import collections
import functools
import json
import random
import re

import jsonschema
import referencing
import referencing.jsonschema
import rstr

from translation import translated


class Impossible(Exception):
    """No instance was found: the schemas conflict, or the instance would be infinite."""


# An instance, as JSON text, the type that decodes it, and the cases of a union that it is valid for:
# none if it is only valid for the union as a whole, and None unless the type is a union.
Item = collections.namedtuple("Item", ["type", "text", "cases"])

MAXIMUM_DEPTH = 12
DEPTH_OF_OPTIONAL_MEMBERS = 3
ATTEMPTS = 12


# The pointer of a variant that is one of the types of a schema.
OF_ONE_TYPE = re.compile(r"(.*)/type/\d+")


class InstanceMaker:
    """Makes instances from the schemas of one document.

    The random numbers depend on the location of the schema only, so a type has the same instances
    whatever other types the document has.
    """

    def __init__(self, document, file_name, direction):
        self.document = translated(document, direction)
        self.file_name = file_name
        resource = referencing.jsonschema.DRAFT202012.create_resource(self.document)
        self.registry = referencing.Registry().with_resource("urn:document", resource)
        self.validators = {}
        self.failed_count = 0

    def items(self, type_, types, count):
        """Returns instances for a type of `types.json`; none if its schema is in another file.

        `types` has all types by their names.
        """
        if type_["path"] != self.file_name:
            return []
        if not self.has_schema(type_["pointer"]):
            self.failed_count += 1
            return []
        pointers = [case["pointer"] for case in type_["cases"]] or [type_["pointer"]]
        pointers = [each for each in pointers if self.has_schema(each)] or [type_["pointer"]]
        common = self.applicable(type_, types)
        values = []
        for pointer in pointers:
            for index in range(count):
                value = self.instance([*common, *owners(pointer)], pointer, index)
                if value is not None:
                    values.append(value)
        unique = {json.dumps(value[0], sort_keys=True): value[0] for value in values}
        if not unique:
            self.failed_count += 1
        if type_["kind"] != "union":
            return [Item(type_, text, None) for text in unique]
        variants = {
            case["name"]: self.member_pointer(type_, case)
            for case in type_["cases"]
            if self.has_schema(case["pointer"])
        }
        return [Item(type_, text, self.cases(variants, unique[text])) for text in unique]

    def cases(self, variants, value):
        return [name for name, pointer in variants.items() if self.is_valid(pointer, value)]

    def member_pointer(self, type_, case):
        """The pointer of the variant within the union, which restricts the discriminator."""
        union = self.schema(type_["pointer"])
        for keyword in ("oneOf", "anyOf"):
            for index, variant in enumerate(union.get(keyword, [])):
                if self.refers(variant, case["pointer"]):
                    return f"{type_['pointer']}/{keyword}/{index}"
        return case["pointer"]

    @staticmethod
    def refers(variant, pointer):
        parts = [variant, *variant.get("allOf", [])] if isinstance(variant, dict) else []
        return any(part.get("$ref") == "#" + pointer for part in parts if isinstance(part, dict))

    def applicable(self, type_, types):
        """Returns the pointers of all schemas that apply to the values of a type.

        The owner of a type may merge subschemas that each describe the same member, and the type
        then has the members of all these descriptions.
        """
        pointers = owners(type_["pointer"])
        owner = types.get(type_.get("owner"))
        if owner and owner["path"] == self.file_name:
            found = self.applicable(owner, types)
            for keyword, name in steps(type_["location"]):
                found = self.inner(found, keyword, name)
            pointers = [*found, *pointers]
        return [each for each in dict.fromkeys(pointers) if self.has_schema(each)]

    def inner(self, pointers, keyword, name):
        """Returns the pointers of the subschemas with a keyword, and a name if it is not None."""
        waiting = list(reversed(pointers))
        found = []
        seen = set()
        while waiting:
            pointer = waiting.pop()
            if pointer in seen:
                continue
            seen.add(pointer)
            schema = self.schema(pointer)
            if not isinstance(schema, dict):
                continue
            if schema.get("$ref", "").startswith("#/"):
                waiting.append(unquoted(schema["$ref"][1:]))
            parts = range(len(schema.get("allOf", [])))
            waiting += [f"{pointer}/allOf/{index}" for index in reversed(parts)]
            value = schema.get(keyword)
            if name is None and isinstance(value, dict):
                found.append(f"{pointer}/{keyword}")
            elif name is not None and isinstance(value, dict) and name in value:
                found.append(f"{pointer}/{keyword}/{escaped(name)}")
        return found

    def instance(self, pointers, seed, index):
        """Returns a tuple of an instance that all schemas accept, or None."""
        pointers = list(dict.fromkeys(pointers))
        for attempt in range(ATTEMPTS):
            generator = random.Random(f"{pointers[0]} {seed} {index} {attempt}")
            fullness = [1.0, 0.0, 0.5][index % 3]
            try:
                schemas = [self.reference(each, "") for each in pointers]
                value = Instance(self, generator, fullness).make(schemas, 0)
            except Impossible:
                continue
            if value is not None and all(self.is_valid(each, value) for each in pointers):
                return (value,)
        return None

    def is_valid(self, pointer, value):
        validator = self.validators.get(pointer)
        if validator is None:
            validator = jsonschema.Draft202012Validator(
                self.reference(pointer, "urn:document"), registry=self.registry
            )
            self.validators[pointer] = validator
        try:
            return validator.is_valid(value)
        except (RecursionError, re.error):
            return False

    def reference(self, pointer, document):
        """Returns a schema that refers to a schema, or to a schema with one of its types."""
        if match := OF_ONE_TYPE.fullmatch(pointer):
            reference = self.reference(match[1], document)
            return reference | {"type": self.schema(pointer)}
        return {"$ref": f"{document}#{quoted(pointer)}"}

    def has_schema(self, pointer):
        """Whether the pointer leads to a schema or to one of its types.

        Other pointers lead to a discriminator.
        """
        try:
            if match := OF_ONE_TYPE.fullmatch(pointer):
                return isinstance(self.schema(match[1]), dict)
            return isinstance(self.schema(pointer), (dict, bool))
        except (KeyError, IndexError, ValueError, TypeError):
            return False

    def schema(self, pointer):
        value = self.document
        for part in pointer.split("/")[1:]:
            part = part.replace("~1", "/").replace("~0", "~")
            value = value[int(part)] if isinstance(value, list) else value[part]
        return value


def owners(pointer):
    """Returns the pointer, and those of the schemas whose variant or subschema it is.

    The type of a variant also has the properties of the schema that contains the variant.
    """
    result = [pointer]
    while match := re.fullmatch(r"(.*)/(?:oneOf|anyOf|allOf|type)/\d+", result[0]):
        result.insert(0, match[1])
    return result


def steps(location):
    """Returns pairs of a keyword and, for a keyword whose value is a map, a name."""
    waiting = list(location)
    result = []
    while waiting:
        keyword = waiting.pop(0)
        result.append((keyword, waiting.pop(0) if keyword == "properties" else None))
    return result


def escaped(name):
    return name.replace("~", "~0").replace("/", "~1")


def quoted(pointer):
    return pointer.replace("%", "%25")


# Texts that match the patterns of many documents. Making one from a pattern takes much longer.
SAMPLES = ("abc", "Abc12", "ABC", "7", "12345", "1.50", "2020-02-29", "a-b_c", "user@example.com")
SAMPLES += ("https://example.com/a", "#00ff7f", "127.0.0.1", "en-US", "12:30", "abcdefghijkl")


@functools.cache
def matching_strings(pattern, minimum, maximum):
    """Returns up to three strings that match the pattern and have an allowed length."""
    try:
        expression = re.compile(pattern)
    except re.error:
        return []
    samples = [text for text in SAMPLES if minimum <= len(text) <= maximum]
    found = [text for text in samples if expression.search(text)][:3]
    maker = rstr.Rstr(random.Random(pattern))
    attempts = 0
    while not found and attempts < 5:
        attempts += 1
        try:
            text = maker.xeger(pattern.replace(r"\/", "/"))
        except (re.error, KeyError, ValueError, IndexError, NotImplementedError):
            return []
        if minimum <= len(text) <= maximum and "\t" not in text and text.isprintable():
            found.append(text)
    return found


class Instance:
    """The construction of one instance."""

    def __init__(self, maker, generator, fullness):
        self.maker = maker
        self.random = generator
        # The share of the optional members that the instance has.
        self.fullness = fullness

    def make(self, schemas, depth):
        """Returns a value that all schemas probably accept."""
        if depth > MAXIMUM_DEPTH:
            raise Impossible
        parts = self.flattened(schemas)
        for part in parts:
            if "const" in part:
                return part["const"]
        listed = [part["enum"] for part in parts if "enum" in part]
        if listed:
            values = [value for value in listed[0] if all(value in others for others in listed)]
            return self.choice(values)
        kind = self.kind(parts)
        return getattr(self, kind + "_value")(parts, depth)

    def flattened(self, schemas):
        """Replaces references and `allOf` by their schemas, and unions by one of their variants."""
        parts = []
        waiting = list(reversed(schemas))
        seen = set()
        while waiting:
            schema = waiting.pop()
            if schema is True or any(schema is part for part in parts):
                continue
            if schema is False or len(seen) > 500:
                raise Impossible
            if "$ref" in schema:
                pointer = schema["$ref"]
                if not pointer.startswith("#"):
                    raise Impossible
                if pointer not in seen:
                    seen.add(pointer)
                    waiting.append(self.maker.schema(unquoted(pointer[1:])))
            waiting.extend(reversed(schema.get("allOf", [])))
            for keyword in ("oneOf", "anyOf"):
                if keyword in schema:
                    waiting.append(self.variant(schema[keyword], waiting + schemas))
            parts.append(schema)
        return parts

    def variant(self, variants, others):
        """Chooses a variant. If another schema is one of the variants, it is this one."""
        named = {other["$ref"] for other in others if isinstance(other, dict) and "$ref" in other}
        targets = [self.maker.schema(unquoted(name[1:])) for name in named if name[:1] == "#"]
        for variant in variants:
            if any(variant is target for target in targets):
                return variant
        for variant in variants:
            if isinstance(variant, dict):
                inner = [variant, *variant.get("allOf", [])]
                if any(part.get("$ref") in named for part in inner if isinstance(part, dict)):
                    return variant
        return self.choice(variants)

    def choice(self, values):
        if not values:
            raise Impossible
        return self.random.choice(values)

    def kind(self, parts):
        kinds = None
        for part in parts:
            if "type" in part:
                own = part["type"] if isinstance(part["type"], list) else [part["type"]]
                both = lambda kind: kind in own or kind == "integer" and "number" in own
                kinds = own if kinds is None else [kind for kind in kinds if both(kind)] or [
                    kind for kind in own if kind == "integer" and "number" in kinds
                ]
        if kinds is None:
            keys = set().union(*parts) if parts else set()
            if keys & {"properties", "required", "additionalProperties", "patternProperties"}:
                return "object"
            return "array" if "items" in keys else "string"
        present = [kind for kind in kinds if kind != "null"]
        if "null" in kinds and (not present or self.random.random() < 0.1):
            return "null"
        return self.choice(present)

    def null_value(self, _parts, _depth):
        return None

    def boolean_value(self, _parts, _depth):
        return self.random.random() < 0.5

    def integer_value(self, parts, _depth):
        low, high = self.bounds(parts, 1)
        step = next((part["multipleOf"] for part in parts if "multipleOf" in part), 1)
        step = max(1, int(step))
        low = -(-int(low) // step)
        high = int(high) // step
        if low > high:
            raise Impossible
        return self.random.choice([low, high, self.random.randint(low, high)]) * step

    def number_value(self, parts, depth):
        if any("multipleOf" in part for part in parts):
            return self.integer_value(parts, depth)
        low, high = self.bounds(parts, 0.25)
        if low > high:
            raise Impossible
        value = round(self.random.uniform(float(low), float(high)), 2)
        return min(max(value, low), high)

    @staticmethod
    def bounds(parts, step):
        low, high = -1000, 1000
        if any(part.get("format", "").startswith("uint") for part in parts):
            low = 0
        minimums = [part["minimum"] for part in parts if "minimum" in part]
        minimums += [
            part["exclusiveMinimum"] + step for part in parts if "exclusiveMinimum" in part
        ]
        maximums = [part["maximum"] for part in parts if "maximum" in part]
        maximums += [
            part["exclusiveMaximum"] - step for part in parts if "exclusiveMaximum" in part
        ]
        if minimums:
            low = max(minimums)
            high = max(high, low + 1000)
        if maximums:
            high = min(maximums)
            low = low if minimums else min(low, high - 1000)
        return low, high

    def string_value(self, parts, _depth):
        minimum = max([part["minLength"] for part in parts if "minLength" in part], default=0)
        maximum = min([part["maxLength"] for part in parts if "maxLength" in part], default=64)
        for part in parts:
            if "pattern" in part:
                return self.matching(part["pattern"], minimum, maximum)
        for part in parts:
            value = self.formatted(part.get("format"))
            if value is not None:
                return value
        length = min(maximum, max(minimum, self.random.randint(1, 12)))
        alphabet = "abcxyz ABC019-_.é€"
        return "".join(self.random.choice(alphabet) for _ in range(length))

    def matching(self, pattern, minimum, maximum):
        return self.choice(matching_strings(pattern, minimum, maximum))

    def formatted(self, name):
        number = self.random.randint
        if name == "date-time":
            zone = self.random.choice(["Z", "+02:00", "-05:30"])
            fraction = self.random.choice(["", ".5", ".123456"])
            date = f"20{number(10, 30)}-{number(1, 12):02}-{number(1, 28):02}"
            time = f"{number(0, 23):02}:{number(0, 59):02}:{number(0, 59):02}"
            return f"{date}T{time}{fraction}{zone}"
        if name == "date":
            return f"20{number(10, 30)}-{number(1, 12):02}-{number(1, 28):02}"
        if name == "uuid":
            digits = "".join(self.random.choice("0123456789abcdef") for _ in range(32))
            return "-".join([digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]])
        if name == "byte":
            return base64.b64encode(self.random.randbytes(number(0, 9))).decode()
        if name in ("uri", "url"):
            return f"https://example.com/{number(1, 999)}?q=a%20b"
        if name == "email":
            return f"user{number(1, 99)}@example.com"
        return None

    def array_value(self, parts, depth):
        minimum = max([part["minItems"] for part in parts if "minItems" in part], default=0)
        maximum = min([part["maxItems"] for part in parts if "maxItems" in part], default=50)
        wanted = 2 if depth < DEPTH_OF_OPTIONAL_MEMBERS else 1
        count = min(maximum, max(minimum, wanted if self.random.random() < self.fullness else 0))
        values = []
        for index in range(count):
            schemas = []
            for part in parts:
                prefix = part.get("prefixItems", [])
                if index < len(prefix):
                    schemas.append(prefix[index])
                elif "items" in part:
                    schemas.append(part["items"])
            try:
                values.append(self.make(schemas, depth + 1))
            except Impossible:
                if index < minimum:
                    raise
                break
        return values

    def object_value(self, parts, depth):
        properties = collections.defaultdict(list)
        required = []
        for part in parts:
            for name, schema in part.get("properties", {}).items():
                properties[name].append(schema)
            required += part.get("required", [])
        extras = [part["additionalProperties"] for part in parts if "additionalProperties" in part]
        for name in required:
            if name not in properties:
                properties[name] = [extra for extra in extras if extra is not True]
        value = {}
        for name, schemas in properties.items():
            if name in required:
                value[name] = self.make(schemas, depth + 1)
            elif depth < DEPTH_OF_OPTIONAL_MEMBERS and self.random.random() < self.fullness:
                try:
                    value[name] = self.make(schemas, depth + 1)
                except Impossible:
                    pass
        schemas = [extra for extra in extras if isinstance(extra, dict)]
        if schemas and len(schemas) == len(extras) and self.random.random() < self.fullness:
            try:
                value[f"extra{self.random.randint(1, 9)}"] = self.make(schemas, depth + 1)
            except Impossible:
                pass
        return value


def unquoted(pointer):
    return re.sub("%([0-9A-Fa-f]{2})", lambda match: chr(int(match[1], 16)), pointer)
