// Generated from openapi.yaml#/components/schemas/Seventeen. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `openapi.yaml#/components/schemas/Seventeen`.
public typealias Seventeen = [JSONValue]
