// Generated from openapi.yaml#/components/schemas/Day. Do not edit.
// Regenerate with `martlet generate`.

/// Default: `"2020-01-01"`.
public typealias Day = CalendarDate
