import Diagnostics
import Foundation
import Generator
import Support
import Testing

struct DocumentFolderTests {
  /// Paths, each with the expected failure; nil if the path leads to the text "inside".
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
    ("../spec-sibling/file.yaml", .outside),
    ("link-to-sibling.yaml", .outside),
  ]

  @Test func readsOnlyFilesInsideTheFolder() throws {
    try TemporaryFolder.with { folder in
      try folder.write("inside", to: "spec/root.yaml")
      try folder.write("inside", to: "spec/sub/file.yaml")
      try folder.write("secret", to: "outside.yaml")
      try folder.write("secret", to: "spec-sibling/file.yaml")
      try folder.link("spec/inner-link.yaml", to: "sub/file.yaml")
      try folder.link("spec/link-out.yaml", to: "../outside.yaml")
      try folder.link("spec/folder-out", to: "..")
      try folder.link("spec/link-to-sibling.yaml", to: "../spec-sibling/file.yaml")
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

  /// The root file may be a link, since the user names it. Other files are read from the folder
  /// that contains the link.
  @Test func theRootMayBeALink() throws {
    try TemporaryFolder.with { folder in
      try folder.write("root", to: "elsewhere/document.yaml")
      try folder.write("sibling", to: "spec/sibling.yaml")
      try folder.link("spec/root.yaml", to: "../elsewhere/document.yaml")
      let documents = DocumentFolder(ofDocumentAt: folder.url("spec/root.yaml").path)
      #expect(try documents.read("root.yaml") == Array("root".utf8))
      #expect(try documents.read("sibling.yaml") == Array("sibling".utf8))
    }
  }
}
