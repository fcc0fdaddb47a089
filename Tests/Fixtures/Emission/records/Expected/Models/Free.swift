// Generated from openapi.yaml#/components/schemas/Free. Do not edit.
// Regenerate with `martlet generate`.

public typealias Free = [String: JSONValue]
