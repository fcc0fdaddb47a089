package import Diagnostics

/// A problem in a file, as services for code review show it.
package struct Finding: Sendable {
  /// The terms of SARIF and of GitHub, except that GitHub calls a note a notice.
  package enum Severity: String, Sendable { case error, warning, note }

  /// A location in a file. The path is relative to the folder that the reader of the output works
  /// in. Lines and columns count from 1.
  package struct Place: Hashable, Sendable {
    package var path: String
    package var line: Int
    package var column: Int

    package init(path: String, line: Int, column: Int) {
      self.path = path
      self.line = max(1, line)
      self.column = max(1, column)
    }
  }

  /// Another location that explains the problem.
  package struct Note: Hashable, Sendable {
    package var text: String
    package var place: Place
  }

  package var code: String
  package var severity: Severity
  package var message: String
  /// Nil if the problem is not in a text file.
  package var place: Place?
  package var notes: [Note] = []
  /// The name of an algorithm and its value, by which a service recognizes the problem in a later
  /// version of the file.
  package var fingerprint: (name: String, value: String)?

  package init(_ code: String, _ severity: Severity, _ message: String, at place: Place?) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
  }
}

extension Finding {
  /// - Parameter path: Returns the path of a file that the output contains.
  package init(_ diagnostic: Diagnostic, in files: SourceFiles, path: (String) -> String) {
    func place(_ location: SourceLocation) -> Place? {
      guard files.files.indices.contains(Int(location.file.index)) else { return nil }
      return Place(
        path: path(files[location.file].path), line: Int(location.line),
        column: Int(location.column))
    }
    let severity: Severity = diagnostic.severity == .error ? .error : .warning
    let message = diagnostic.message
    self.init(message.code.rawValue, severity, message.text, at: place(diagnostic.location))
    notes = diagnostic.notes.compactMap { note in
      place(note.location).map { Note(text: note.text, place: $0) }
    }
  }
}
