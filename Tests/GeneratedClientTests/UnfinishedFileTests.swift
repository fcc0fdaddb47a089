import Foundation
import Testing

@testable import SailPointReports

/// On file systems without hard links, an empty file reserves the name before the file is renamed.
@Suite("A file gets its name without hard links")
struct UnfinishedFileTests {
  @Test("a free name is used")
  func free() throws {
    let folder = try DownloadFolder()
    let file = try UnfinishedFile(in: folder.url)
    try file.append(Data("new".utf8))
    try file.moveWithoutLink(to: folder.url.appending(path: "x"))
    #expect(try folder.names == ["x"])
    #expect(try folder.text("x") == "new")
  }

  @Test("an existing file is not replaced")
  func taken() throws {
    let folder = try DownloadFolder()
    try folder.write("old", to: "x")
    let file = try UnfinishedFile(in: folder.url)
    let failure = #expect(throws: FileError.self) {
      try file.moveWithoutLink(to: folder.url.appending(path: "x"))
    }
    #expect(failure?.reason == .exists)
    #expect(try folder.text("x") == "old")
    file.remove()
    #expect(try folder.names == ["x"])
  }

  @Test("a failed rename removes the reservation")
  func failing() throws {
    let folder = try DownloadFolder()
    let file = try UnfinishedFile(in: folder.url)
    file.remove()
    let failure = #expect(throws: FileError.self) {
      try file.moveWithoutLink(to: folder.url.appending(path: "x"))
    }
    #expect(failure?.reason == .noFolder)
    #expect(try folder.names == [])
  }

  @Test("a released file is removed")
  func release() throws {
    let folder = try DownloadFolder()
    var file: UnfinishedFile? = try UnfinishedFile(in: folder.url)
    try file?.append(Data("new".utf8))
    #expect(try folder.names.count == 1)
    file = nil
    #expect(try folder.names == [])
  }
}
