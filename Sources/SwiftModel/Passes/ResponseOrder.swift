import Diagnostics
import IR

extension Operation {
  /// Sorts the responses, whose order in a document has no meaning, into the order in which their
  /// statuses are matched: codes, then ranges, then `default`. Sorts the header fields by name.
  mutating func sortResponses() {
    responses.sort { $0.status.rank < $1.status.rank }
    for index in responses.indices {
      responses[index].headers.sort { WireName($0.wireName) < WireName($1.wireName) }
    }
  }
}

extension Response.Status {
  fileprivate var rank: (Int, Int) {
    switch self {
    case .code(let code): (0, code)
    case .range(let digit): (1, digit)
    case .other: (2, 0)
    }
  }
}
