// Generated from openapi.yaml#/components/schemas/Seventeen. Do not edit.
// Regenerate with `martlet generate`.

public typealias Seventeen = [JSONValue]
