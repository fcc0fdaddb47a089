// Generated from Runtime/BodyBuffer.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The bytes of a body that have arrived and have not been read yet.
nonisolated struct BodyBuffer {
  /// The maximum number of bytes in memory.
  static let memoryLimit = 1_048_576

  /// The first bytes.
  private var memory = Data()
  /// The bytes that do not fit in memory, on platforms where the server cannot be made to wait.
  private var file: UnreadFile?

  init() {}

  var memoryCount: Int { memory.count }

  var isEmpty: Bool { memory.isEmpty && (file?.isEmpty ?? true) }

  mutating func append(_ data: Data) throws {
    #if canImport(FoundationNetworking)
      if let file, !file.isEmpty {
        try file.append(data)
        return
      }
      if memory.count >= BodyBuffer.memoryLimit {
        let file = try self.file ?? UnreadFile()
        self.file = file
        try file.append(data)
        return
      }
    #endif
    if memory.isEmpty { memory = data } else { memory.append(data) }
  }

  /// Returns the next chunk; nil if the buffer is empty.
  mutating func take() throws -> Data? {
    if memory.isEmpty { return try file?.take(BodyBuffer.memoryLimit) }
    let chunk = memory
    memory = Data()
    return chunk
  }
}

/// A queue of bytes in a temporary file, which is deleted as soon as it is open.
nonisolated private final class UnreadFile {
  private let handle: FileHandle
  private var readOffset: UInt64 = 0
  private var writeOffset: UInt64 = 0

  init() throws {
    let files = FileManager.default
    let url = files.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let permissions: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard files.createFile(atPath: url.path, contents: nil, attributes: permissions) else {
      throw CocoaError(.fileWriteUnknown)
    }
    do {
      handle = try FileHandle(forUpdating: url)
    } catch {
      unlink(url.path)
      throw error
    }
    try files.removeItem(at: url)
  }

  deinit {
    do {
      try handle.close()
    } catch {
      // The file is deleted already, so the error does not matter.
    }
  }

  var isEmpty: Bool { readOffset == writeOffset }

  func append(_ data: Data) throws {
    try handle.seek(toOffset: writeOffset)
    try handle.write(contentsOf: data)
    writeOffset += UInt64(data.count)
  }

  func take(_ count: Int) throws -> Data? {
    if isEmpty { return nil }
    try handle.seek(toOffset: readOffset)
    guard let chunk = try handle.read(upToCount: count), !chunk.isEmpty else {
      throw CocoaError(.fileReadUnknown)
    }
    readOffset += UInt64(chunk.count)
    if isEmpty {
      try handle.truncate(atOffset: 0)
      readOffset = 0
      writeOffset = 0
    }
    return chunk
  }
}
