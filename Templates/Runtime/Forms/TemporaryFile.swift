import Foundation

/// A file that only the user of this process may read. It is deleted when this object is released.
nonisolated final class TemporaryFile: Sendable {
  /// The number of bytes.
  let length: Int64
  let url: URL

  /// Concatenates the contents of parts. Only a small buffer is held in memory.
  init(joining pieces: [MultipartBody.Part.Content]) throws(InvalidRequest) {
    let name = "body-\(UUID().uuidString)"
    url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    let isCreated = FileManager.default.createFile(
      atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isCreated, let output = OutputStream(url: url, append: true) else {
      throw .body(reason: "the temporary file cannot be created")
    }
    output.open()
    defer { output.close() }
    do throws(InvalidRequest) {
      var length: Int64 = 0
      for piece in pieces {
        switch piece {
        case .data(let data): length += try output.write(InputStream(data: data))
        case .file(let url): length += try output.write(TemporaryFile.inputStream(url))
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
      // The system clears its temporary folder, and only this user can read the file until then.
    }
  }

  /// Returns a stream of the file. Once it is open, it can be read to its end, even if the file is
  /// deleted meanwhile.
  func stream() -> InputStream {
    InputStream(url: url) ?? InputStream(data: Data())
  }

  private static func inputStream(_ url: URL) throws(InvalidRequest) -> InputStream {
    var isFolder: ObjCBool = false
    let fileExists = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    guard url.isFileURL, fileExists, !isFolder.boolValue, let stream = InputStream(url: url) else {
      throw .body(reason: "the file '\(url.lastPathComponent)' does not exist")
    }
    return stream
  }
}

nonisolated extension OutputStream {
  /// Writes all bytes of a stream, and returns their number.
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
