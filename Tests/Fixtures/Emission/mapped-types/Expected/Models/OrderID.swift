// Generated from openapi.yaml#/components/schemas/OrderID. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Format `uuid`.
public typealias OrderID = UUID
