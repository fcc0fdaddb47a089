// Generated from openapi.yaml#/components/schemas/Article. Do not edit.
// Regenerate with `martlet generate`.

public typealias Article = Thing
