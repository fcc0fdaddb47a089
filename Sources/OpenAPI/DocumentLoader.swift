package import Diagnostics

/// The document at a path with everything it refers to, and the files that were read for it.
package struct LoadedDocument: Sendable {
  /// Nil when the root could not be read as an OpenAPI document at all.
  package var document: Document?
  package var files: SourceFiles
}

/// Why a file could not be read.
package enum ReadFailure: Error, Hashable, Sendable {
  case missing
  case notAFile
  case tooLarge
  case unreadable(String)
  /// The real path lies outside the root document's folder.
  case outside
}

/// Reads the document at `path` and all that its selected operations reach.
///
/// The files that are read join `files`, which may already hold others of the run.
/// `read` is the only way to a file's bytes. It gets paths relative to the root document's
/// folder and refuses what lies outside of it.
package func loadDocument(
  at path: String,
  selecting selection: OperationSelection,
  joining files: SourceFiles,
  read: (String) throws(ReadFailure) -> [UInt8],
) -> Outcome<LoadedDocument> {
  Outcome(LoadedDocument(document: nil, files: files))
}
