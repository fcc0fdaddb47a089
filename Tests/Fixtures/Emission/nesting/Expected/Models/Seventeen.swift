// Generated from openapi.yaml#/components/schemas/Seventeen. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Seventeen`.
public typealias Seventeen = [JSONValue]
