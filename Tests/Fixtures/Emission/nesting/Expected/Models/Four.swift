// Generated from openapi.yaml#/components/schemas/Four. Do not edit.
// Regenerate with `martlet generate`.

public typealias Four = [[[Maps]]]
