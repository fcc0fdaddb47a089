import Foundation
import Testing

@testable import SailPointReports

/// Where a file system knows no second names for a file, one is reserved before the file gets it.
@Suite("A file is named without second names")
struct UnfinishedFileTests {
  @Test("where the name is free")
  func free() throws {
    let folder = try DownloadFolder()
    let file = try UnfinishedFile(in: folder.url)
    try file.append(Data("new".utf8))
    try file.moveWithoutLink(to: folder.url.appending(path: "x"))
    #expect(try folder.names == ["x"])
    #expect(try folder.text("x") == "new")
  }

  @Test("and not where it is taken")
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

  @Test("and nothing is reserved where that fails")
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

  @Test("a file that nobody holds is removed")
  func release() throws {
    let folder = try DownloadFolder()
    var file: UnfinishedFile? = try UnfinishedFile(in: folder.url)
    try file?.append(Data("new".utf8))
    #expect(try folder.names.count == 1)
    file = nil
    #expect(try folder.names == [])
  }
}
