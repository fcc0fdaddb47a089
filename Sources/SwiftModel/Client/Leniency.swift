/// Which values of a response a client omits if they do not match what the API documents.
package enum Leniency: String, CaseIterable, Sendable {
  /// No values.
  case off
  /// Optional members.
  case members
  /// Optional members, elements of lists, and values of dictionaries.
  case lists

  /// The compilation conditions of the runtime for clients with this leniency.
  package var conditions: Set<String> {
    switch self {
    case .off: []
    case .members: ["LENIENT"]
    case .lists: ["LENIENT", "LENIENT_LISTS"]
    }
  }
}
