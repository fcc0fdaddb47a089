/// Something that is wrong with the input, and where.
package struct Diagnostic: Hashable, Sendable {
  /// An error means that the output would be wrong; a warning, that it says less than the document.
  package enum Severity: Hashable, Sendable { case error, warning }

  /// What is wrong. Made only by static members at the foot of the file that reports it.
  package struct Message: Hashable, Sendable {
    package var text: String
    /// Set where the output lacks something of the document.
    package var omission: Omission?

    package init(_ text: String) {
      self.text = text
    }

    package init(_ text: String, omitting subject: Omission.Subject, reason: String) {
      self.text = text
      omission = Omission(subject, reason)
    }
  }

  /// A second place that explains the first.
  package struct Note: Hashable, Sendable {
    package var message: Message
    package var location: SourceLocation

    package init(_ message: Message, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  package var severity: Severity
  package var message: Message
  package var location: SourceLocation
  package var notes: [Note]

  package static func error(
    _ message: Message, at location: SourceLocation, notes: [Note] = [],
  ) -> Diagnostic {
    Diagnostic(severity: .error, message: message, location: location, notes: notes)
  }

  package static func warning(
    _ message: Message, at location: SourceLocation, notes: [Note] = [],
  ) -> Diagnostic {
    Diagnostic(severity: .warning, message: message, location: location, notes: notes)
  }
}

/// A value together with what was found wrong while making it.
package struct Outcome<Value: Sendable>: Sendable {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension [Diagnostic] {
  /// By place, errors before warnings, each once.
  package func inReadingOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return sorted { $0.precedes($1) }.filter { seen.insert($0).inserted }
  }
}

extension Diagnostic {
  fileprivate func precedes(_ other: Diagnostic) -> Bool {
    if location != other.location { return location < other.location }
    if severity != other.severity { return severity == .error }
    return message.text.utf8.lexicographicallyPrecedes(other.message.text.utf8)
  }
}
