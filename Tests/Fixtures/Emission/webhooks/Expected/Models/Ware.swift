// Generated from openapi.yaml#/components/schemas/Ware. Do not edit.
// Regenerate with `martlet generate`.

/// Nothing but a thing.
public typealias Ware = Thing
