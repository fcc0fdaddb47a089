import Foundation

/// A folder that exists during one test.
struct TemporaryFolder {
  let url: URL

  var path: String { url.path }

  /// Runs the test with a new folder.
  static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let manager = FileManager.default
    let url = manager.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "martlet-\(UUID().uuidString)")
    try manager.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: url) }
    return try body(TemporaryFolder(url: url))
  }

  func url(_ path: String) -> URL { url.appending(path: path) }

  func write(_ text: String, to path: String) throws {
    let parent = url(path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url(path))
  }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
  }

  func exists(_ path: String) -> Bool { (try? attributes(path)) != nil }

  /// The attributes of a file, a folder or a link. A link is not followed.
  func attributes(_ path: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: url(path).path)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: url(path).path, withDestinationPath: target)
  }

  func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url(path).path)
  }

  /// All paths in the folder, with the bytes of files and the targets of links.
  func contents() throws -> [String: Data] {
    let manager = FileManager.default
    var contents: [String: Data] = [:]
    for path in try manager.subpathsOfDirectory(atPath: url.path) {
      let type = try attributes(path)[.type] as? FileAttributeType
      switch type {
      case .typeRegular: contents[path] = try Data(contentsOf: url(path))
      case .typeSymbolicLink:
        contents[path] = Data(try manager.destinationOfSymbolicLink(atPath: url(path).path).utf8)
      default: contents[path] = Data()
      }
    }
    return contents
  }
}
