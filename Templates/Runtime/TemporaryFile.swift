import Foundation

/// A file that only this process's user may read, and that is deleted with this object.
nonisolated final class TemporaryFile: Sendable {
  /// How many bytes it has.
  let length: Int64
  let url: URL

  /// Writes pieces one behind the other, of which only a little is in memory at a time.
  init(joining pieces: [MultipartBody.Part.Content]) throws(InvalidRequest) {
    let name = "body-\(UUID().uuidString)"
    url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    let isThere = FileManager.default.createFile(
      atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isThere, let output = OutputStream(url: url, append: true) else {
      throw .body(reason: "no temporary file can be written")
    }
    output.open()
    defer { output.close() }
    do throws(InvalidRequest) {
      var length: Int64 = 0
      for piece in pieces {
        switch piece {
        case .data(let data): length += try output.write(InputStream(data: data))
        case .file(let url): length += try output.write(TemporaryFile.source(url))
        }
      }
      self.length = length
    } catch {
      TemporaryFile.remove(url)
      throw error
    }
  }

  deinit {
    TemporaryFile.remove(url)
  }

  private static func remove(_ url: URL) {
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      // The system clears its temporary folder, and nobody else may read the file until then.
    }
  }

  /// The file's bytes. They can be read to their end, also when the file is deleted meanwhile.
  func stream() -> InputStream {
    InputStream(url: url) ?? InputStream(data: Data())
  }

  private static func source(_ url: URL) throws(InvalidRequest) -> InputStream {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    guard url.isFileURL, isThere, !isFolder.boolValue, let stream = InputStream(url: url) else {
      throw .body(reason: "there is no file '\(url.lastPathComponent)'")
    }
    return stream
  }
}

nonisolated extension OutputStream {
  /// Writes all that a stream has, and says how many bytes that is.
  fileprivate func write(_ input: InputStream) throws(InvalidRequest) -> Int64 {
    var buffer = [UInt8](repeating: 0, count: 262_144)
    var total: Int64 = 0
    input.open()
    defer { input.close() }
    while true {
      let count = input.read(&buffer, maxLength: buffer.count)
      if count < 0 { throw .body(reason: "a file cannot be read to its end") }
      if count == 0 { return total }
      var rest = buffer[..<count]
      while !rest.isEmpty {
        let written = rest.withUnsafeBufferPointer { bytes in
          bytes.baseAddress.map { write($0, maxLength: bytes.count) } ?? 0
        }
        if written <= 0 { throw .body(reason: "the temporary file cannot be written") }
        rest = rest.dropFirst(written)
      }
      total += Int64(count)
    }
  }
}
