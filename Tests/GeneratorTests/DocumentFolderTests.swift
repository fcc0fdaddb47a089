import Diagnostics
import Foundation
import Generator
import Support
import Testing

struct DocumentFolderTests {
  /// What is read, and what becomes of it; nil is the text "inside".
  static let reads: [(path: String, failure: ReadFailure?)] = [
    ("root.yaml", nil),
    ("sub/file.yaml", nil),
    ("./sub/../sub/file.yaml", nil),
    ("inner-link.yaml", nil),
    ("missing.yaml", .missing),
    ("root.yaml/file.yaml", .missing),
    ("a\0b", .missing),
    ("sub", .notAFile),
    ("fifo", .notAFile),
    ("large.yaml", .tooLarge),
    ("../outside.yaml", .outside),
    ("sub/../../outside.yaml", .outside),
    ("/etc/passwd", .outside),
    ("..", .outside),
    ("link-out.yaml", .outside),
    ("folder-out/outside.yaml", .outside),
    ("folder-out/missing.yaml", .missing),
    ("../spec-beside/file.yaml", .outside),
    ("link-beside.yaml", .outside),
  ]

  @Test func readsWhatLiesBelowTheFolderAndNothingElse() throws {
    try TemporaryFolder.with { folder in
      try folder.write("inside", to: "spec/root.yaml")
      try folder.write("inside", to: "spec/sub/file.yaml")
      try folder.write("secret", to: "outside.yaml")
      try folder.write("secret", to: "spec-beside/file.yaml")
      try folder.link("spec/inner-link.yaml", to: "sub/file.yaml")
      try folder.link("spec/link-out.yaml", to: "../outside.yaml")
      try folder.link("spec/folder-out", to: "..")
      try folder.link("spec/link-beside.yaml", to: "../spec-beside/file.yaml")
      try folder.write("", to: "spec/large.yaml")
      let large = try FileHandle(forWritingTo: folder.url("spec/large.yaml"))
      try large.truncate(atOffset: (64 << 20) + 1)
      try large.close()
      #expect(try run("/usr/bin/env", ["mkfifo", folder.url("spec/fifo").path]).status == 0)

      let documents = DocumentFolder(ofDocumentAt: folder.url("spec/root.yaml").path)
      for read in Self.reads {
        do throws(ReadFailure) {
          let bytes = try documents.read(read.path)
          #expect(read.failure == nil && bytes == Array("inside".utf8), "\(read.path)")
        } catch {
          #expect(error == read.failure, "\(read.path)")
        }
      }
    }
  }

  /// Whoever names the root means what it leads to; the folder is still that of the link.
  @Test func theRootMayBeALink() throws {
    try TemporaryFolder.with { folder in
      try folder.write("root", to: "elsewhere/document.yaml")
      try folder.write("beside", to: "spec/beside.yaml")
      try folder.link("spec/root.yaml", to: "../elsewhere/document.yaml")
      let documents = DocumentFolder(ofDocumentAt: folder.url("spec/root.yaml").path)
      #expect(try documents.read("root.yaml") == Array("root".utf8))
      #expect(try documents.read("beside.yaml") == Array("beside".utf8))
    }
  }
}
