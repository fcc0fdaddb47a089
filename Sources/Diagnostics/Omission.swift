/// A part of the document that the output lacks, and the reason. The message of a diagnostic
/// contains it, so that a summary can count omissions by reason.
package struct Omission: Hashable, Sendable {
  /// The kind of part that is omitted. The cases have the order of the summary: the most important
  /// first.
  package enum Subject: Int, Sendable {
    case operation, server, credential, parameter, body, response, header, type, variant, value
    case keyword
  }

  package var subject: Subject
  /// A few words. They do not quote the document, so that equal reasons are counted together.
  package var reason: String

  package init(_ subject: Subject, _ reason: String) {
    self.subject = subject
    self.reason = reason
  }
}

extension [Diagnostic] {
  /// Returns how often each omission was reported, sorted by subject and reason.
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
