import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

nonisolated extension URLRequest {
  init(_ request: HTTPRequest) {
    self.init(url: request.url)
    httpMethod = request.method
    httpShouldHandleCookies = false
    for field in request.headers.fields {
      addValue(field.value, forHTTPHeaderField: field.name)
    }
    switch request.body {
    case .data(let data): httpBody = data
    case .file, .stream: setStream(request.body)
    case nil: break
    }
  }

  private mutating func setStream(_ body: HTTPRequest.Body?) {
    httpBodyStream = body?.openedStream
    if let length = body?.streamLength {
      setValue("\(length)", forHTTPHeaderField: "Content-Length")
      #if canImport(FoundationNetworking)
        // libcurl sends a stream with chunked encoding unless this field is set, and omits blank
        // fields.
        setValue(" ", forHTTPHeaderField: "Transfer-Encoding")
      #endif
    }
    #if canImport(FoundationNetworking)
      // Without this field, Foundation declares the body as a form.
      if value(forHTTPHeaderField: "Content-Type") == nil {
        setValue(" ", forHTTPHeaderField: "Content-Type")
      }
    #endif
  }
}

/// Files are sent as streams, because `FoundationNetworking` crashes the process when an upload
/// task is cancelled.
nonisolated extension HTTPRequest.Body {
  /// The number of bytes to send; nil if the body is in memory or its length is unknown.
  fileprivate var streamLength: Int64? {
    switch self {
    case .data: nil
    case .file(let url): HTTPRequest.Body.length(of: url)
    case .stream(let length, _): length
    }
  }

  private static func length(of file: URL) -> Int64? {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      return (attributes[.size] as? NSNumber)?.int64Value
    } catch {
      // A file that does not exist cannot be opened either, and that ends the request.
      return nil
    }
  }

  /// A new stream of the body; nil if the body is in memory.
  var openedStream: InputStream? {
    let stream: InputStream? =
      switch self {
      case .data: nil
      case .file(let url): InputStream(url: url)
      case .stream(_, let open): open()
      }
    #if canImport(FoundationNetworking)
      if let stream, let length = streamLength { return MeasuredStream(stream, length: length) }
    #endif
    return stream
  }

  /// Checks that the file of the body, if it is a file, can be read.
  ///
  /// - Throws: `TransportError` if it cannot be read.
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
  /// A stream that fails if its length differs from the declared one. libcurl does not check the
  /// length, and a server would read excess bytes as the next request.
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
    /// True even at the end, so that `read` is called there and checks the length.
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
