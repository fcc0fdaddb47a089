/// An error or a warning about the input, with its location.
package struct Diagnostic: Hashable, Sendable {
  /// An error means that the output would be wrong. A warning means that the output may lack a part
  /// of the document.
  package enum Severity: Hashable, Sendable { case error, warning }

  /// The text, such as `unknown key 'x' in a parameter; ignored`: a problem and its consequence.
  /// Each message is a static member at the end of a file that reports it.
  package struct Message: Hashable, Sendable {
    package var code: Code
    package var text: String
    /// What the output lacks, if anything.
    package var omission: Omission?

    package init(_ code: Code, _ text: String) {
      self.code = code
      self.text = text
    }

    package init(
      _ code: Code, _ text: String, omitting subject: Omission.Subject, reason: String,
    ) {
      self.code = code
      self.text = text
      omission = Omission(subject, reason)
    }
  }

  /// A second location that explains the first.
  package struct Note: Hashable, Sendable {
    /// The text of a note, such as `first defined here`. Like a message, each is a static member.
    package struct Text: Hashable, Sendable {
      package var text: String

      package init(_ text: String) {
        self.text = text
      }
    }

    package var text: String
    package var location: SourceLocation

    package init(_ text: Text, at location: SourceLocation) {
      self.text = text.text
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

/// A value, and the diagnostics that were reported while it was made.
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
  /// Returns the diagnostics without duplicates, sorted by location. At one location, errors
  /// precede warnings.
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
