// Generated from Runtime/URLSessionUploads.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

nonisolated extension URLRequest {
  /// The request without its body where that is a file, for which there are tasks of their own.
  init(_ request: HTTPRequest) {
    self.init(url: request.url)
    httpMethod = request.method
    httpShouldHandleCookies = false
    for field in request.headers.fields {
      addValue(field.value, forHTTPHeaderField: field.name)
    }
    switch request.body {
    case .data(let data): httpBody = data
    case .stream(let length, _):
      httpBodyStream = request.body?.openedStream
      if let length { setStreamLength(length) }
    case .file, nil: break
    }
  }

  private mutating func setStreamLength(_ length: Int64) {
    setValue("\(length)", forHTTPHeaderField: "Content-Length")
    #if canImport(FoundationNetworking)
      // libcurl sends streams in chunks unless this field stands there, and leaves out a blank one.
      setValue(" ", forHTTPHeaderField: "Transfer-Encoding")
    #endif
  }
}

nonisolated extension HTTPRequest.Body {
  /// A new stream of the body; nil for bodies of other kinds.
  var openedStream: InputStream? {
    guard case .stream(let length, let open) = self else { return nil }
    #if canImport(FoundationNetworking)
      if let length { return MeasuredStream(open(), length: length) }
    #endif
    return open()
  }

  /// - Throws: `TransportError` for a file that cannot be read.
  func check() throws(TransportError) {
    guard case .file(let url) = self else { return }
    var isFolder: ObjCBool = false
    let files = FileManager.default
    if !url.isFileURL || !files.fileExists(atPath: url.path, isDirectory: &isFolder)
      || isFolder.boolValue || !files.isReadableFile(atPath: url.path)
    {
      throw TransportError(
        reason: .other, message: "The file '\(url.lastPathComponent)' cannot be read.")
    }
  }
}

#if canImport(FoundationNetworking)
  /// A stream that fails if it has more or less than it should. libcurl does not count, and a
  /// server would take what is too much for the next request.
  nonisolated private final class MeasuredStream: InputStream {
    private let source: InputStream
    private var remaining: Int64

    init(_ source: InputStream, length: Int64) {
      self.source = source
      remaining = length
      super.init(data: Data())
    }

    override var streamStatus: Stream.Status { source.streamStatus }
    override var streamError: (any Error)? { source.streamError }
    /// Also at its end, to be asked whether it is the right one.
    override var hasBytesAvailable: Bool { true }

    override func open() { source.open() }
    override func close() { source.close() }

    override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength: Int) -> Int {
      let count = source.read(buffer, maxLength: maxLength)
      if count <= 0 { return remaining == 0 ? count : -1 }
      remaining -= Int64(count)
      return remaining < 0 ? -1 : count
    }
  }
#endif
