/// What of a document the output lacks, and why. A message that tells of it carries one, so that
/// the messages of a run can be counted by reason.
package struct Omission: Hashable, Sendable {
  /// The more a caller misses it, the sooner it is told.
  package enum Subject: Int, Sendable {
    case operation, server, credential, parameter, body, response, header, type, variant, value
    case keyword
  }

  package var subject: Subject
  /// A few words that quote nothing.
  package var reason: String

  package init(_ subject: Subject, _ reason: String) {
    self.subject = subject
    self.reason = reason
  }
}

extension [Diagnostic] {
  /// How often each omission was reported, by what is left out and then by the reason.
  package func omissions() -> [(omission: Omission, count: Int)] {
    var counts: [Omission: Int] = [:]
    for diagnostic in self {
      if let omission = diagnostic.message.omission { counts[omission, default: 0] += 1 }
    }
    return counts.map { (omission: $0.key, count: $0.value) }
      .sorted { $0.omission.precedes($1.omission) }
  }
}

extension Omission {
  fileprivate func precedes(_ other: Omission) -> Bool {
    if subject != other.subject { return subject.rawValue < other.subject.rawValue }
    return reason.utf8.lexicographicallyPrecedes(other.reason.utf8)
  }
}
