"""Translates the schemas of an OpenAPI document into JSON Schema 2020-12."""

import collections
import json
import re

LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
SINGLE = ("items", "additionalProperties", "not", "if", "then", "else", "contains")
SINGLE += ("propertyNames", "unevaluatedProperties", "unevaluatedItems")


# The keyword of the properties that the messages of a direction do not have.
OMITTED = {"request": "readOnly", "response": "writeOnly", "": None}


def translated(document, direction=""):
    """Returns a copy of the document with translated schemas.

    In the schemas for a direction, the properties of the other one are not allowed or required.
    """
    return Translation(document, OMITTED[direction]).document


class Translation:
    def __init__(self, document, omitted):
        self.omitted = omitted
        self.schemas = document.get("components", {}).get("schemas", {})
        self.is_3_0 = str(document.get("openapi", "")).startswith("3.0")
        self.component = "#"
        self.document = self.translate_object(document)
        schemas = document.get("components", {}).get("schemas", {})
        if schemas:
            self.document["components"]["schemas"] = self.translate_components(schemas)
            self.restrict_children(schemas)

    def translate_object(self, value):
        """Translates the schemas within an object that is not a schema itself."""
        if isinstance(value, list):
            return [self.translate_object(each) for each in value]
        if not isinstance(value, dict):
            return value
        return {
            key: self.translate(each)
            if key in ("schema", "itemSchema")
            else each
            if key in ("example", "examples")
            else self.translate_object(each)
            for key, each in value.items()
        }

    def translate_all(self, schemas):
        return {name: self.translate(schema) for name, schema in schemas.items()}

    def translate_components(self, schemas):
        """Translates named schemas. A `$recursiveRef` refers to the one that contains it."""
        result = {}
        for name, schema in schemas.items():
            self.component = f"#/components/schemas/{name}"
            result[name] = self.translate(schema)
        return result

    def translate(self, schema):
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema and self.is_3_0:
            return {"$ref": schema["$ref"]}
        result = dict(schema)
        if result.pop("$recursiveRef", None) == "#":
            result["$ref"] = self.component
        if self.omitted:
            self.omit_properties(result)
            schema = result
        for keyword in LISTS:
            if isinstance(schema.get(keyword), list):
                result[keyword] = [self.translate(each) for each in schema[keyword]]
        for keyword in MAPS:
            if isinstance(schema.get(keyword), dict):
                result[keyword] = self.translate_all(schema[keyword])
        for keyword in SINGLE:
            if keyword in schema:
                result[keyword] = self.translate(schema[keyword])
        if self.is_3_0:
            self.translate_3_0(result)
        if isinstance(schema.get("discriminator"), dict):
            self.restrict_variants(result, schema["discriminator"])
        # Annotations that are not JSON Schema's, or that have another meaning there.
        for keyword in ("discriminator", "xml", "externalDocs", "example", "$schema", "$id"):
            result.pop(keyword, None)
        return result

    def omit_properties(self, schema):
        properties = schema.get("properties")
        if not isinstance(properties, dict):
            return
        names = [name for name, value in properties.items() if self.is_omitted(value)]
        if names:
            schema["properties"] = {
                name: False if name in names else value for name, value in properties.items()
            }
            schema["required"] = [
                name for name in schema.get("required", []) if name not in names
            ]

    def is_omitted(self, schema, depth=0):
        if not isinstance(schema, dict) or depth > 9:
            return False
        name = str(schema.get("$ref", "")).removeprefix("#/components/schemas/")
        parts = [self.schemas.get(name), *(schema.get("allOf") or [])]
        return schema.get(self.omitted) is True or any(
            self.is_omitted(part, depth + 1) for part in parts
        )

    @staticmethod
    def translate_3_0(schema):
        if schema.pop("nullable", False) is True and isinstance(schema.get("type"), str):
            schema["type"] = [schema["type"], "null"]
            if "enum" in schema and None not in schema["enum"]:
                schema["enum"] = [*schema["enum"], None]
        for limit, exclusive in (
            ("minimum", "exclusiveMinimum"),
            ("maximum", "exclusiveMaximum"),
        ):
            flag = schema.get(exclusive)
            if isinstance(flag, bool):
                del schema[exclusive]
                if flag and limit in schema:
                    schema[exclusive] = schema.pop(limit)

    def restrict_children(self, schemas):
        """Requires of each child of a parent with a discriminator the values that select it."""
        children = collections.defaultdict(list)
        for name, schema in schemas.items():
            for part in (schema.get("allOf") or []) if isinstance(schema, dict) else []:
                if "$ref" in part:
                    children[part["$ref"]].append(name)
        for parent, schema in schemas.items():
            discriminator = own_discriminator(schema) if isinstance(schema, dict) else None
            if not isinstance(discriminator, dict) or "oneOf" in schema or "anyOf" in schema:
                continue
            for child in children[f"#/components/schemas/{parent}"]:
                reference = f"#/components/schemas/{child}"
                part = self.restriction(discriminator, reference, excluded=parent)
                target = self.document["components"]["schemas"][child]
                target["allOf"] = [*target["allOf"], part]

    def restrict_variants(self, schema, discriminator):
        """Requires of each variant the values of the discriminator that select it."""
        for keyword in ("oneOf", "anyOf"):
            variants = schema.get(keyword)
            if not isinstance(variants, list) or "propertyName" not in discriminator:
                continue
            schema[keyword] = [
                {"allOf": [variant, self.restriction(discriminator, variant["$ref"])]}
                if isinstance(variant, dict) and "$ref" in variant
                else variant
                for variant in variants
            ]


    def restriction(self, discriminator, reference, excluded=None):
        """Returns a schema that accepts the values of a discriminator for a referenced schema.

        These are the keys of the mapping, or else the name of the component, unless the schema has
        other constants for the property. Those that it inherits from `excluded` do not count.
        """
        name = discriminator["propertyName"]
        last = reference.rsplit("/", 1)[-1]
        values = [
            value
            for value, target in (discriminator.get("mapping") or {}).items()
            if target == reference or "/" not in target and target == last
        ]
        result = {"type": "object", "required": [name]}
        if not values:
            constants = self.constants(self.schemas.get(last), name, excluded)
            if constants and last not in constants:
                return result
            values = [last]
        values += [other for value in values for other in other_types(value)]
        return result | {"properties": {name: {"enum": values}}}

    def constants(self, schema, name, excluded, seen=()):
        """Returns the constants of a property of objects, or of the value itself without a name."""
        if not isinstance(schema, dict):
            return []
        if name is None and ("const" in schema or "enum" in schema):
            return [schema["const"]] if "const" in schema else schema["enum"]
        parts = [(part, name) for part in schema.get("allOf") or []]
        parts += [(part, name) for part in schema.get("oneOf") or schema.get("anyOf") or []]
        if name in (schema.get("properties") or {}):
            parts.append((schema["properties"][name], None))
        target = schema.get("$ref", "").rsplit("/", 1)[-1]
        if target and target != excluded and target not in seen:
            seen = (*seen, target)
            parts.append((self.schemas.get(target), name))
        lists = (self.constants(part, inner, excluded, seen) for part, inner in parts)
        return [value for values in lists for value in values]


def own_discriminator(schema):
    """Returns the discriminator of a schema, or that of an inline subschema in its `allOf`."""
    for part in [schema, *(schema.get("allOf") or [])]:
        if isinstance(part, dict) and "discriminator" in part:
            return part["discriminator"]
    return None


def other_types(text):
    """Returns the number or the Boolean that the text is, since all keys of a mapping are text."""
    if re.fullmatch("true|false|-?(0|[1-9][0-9]*)", text):
        return [json.loads(text)]
    return []
