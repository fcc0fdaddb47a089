// Generated from Runtime/HTTPMessages.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A request as a transport sends it. It is printed without what may be secret.
nonisolated public struct HTTPRequest: Sendable {
  /// What a request carries. It can be sent more than once.
  public enum Body: Sendable {
    case data(Data)
    /// A file, which is read while it is sent.
    case file(URL)
    /// A stream, which is opened whenever the request is sent.
    ///
    /// - Parameter length: How many bytes it has; nil where that is not known before its end.
    case stream(length: Int64?, open: @Sendable () -> InputStream)
  }

  /// The method in upper case.
  public var method: String
  /// An absolute `http` or `https` URL.
  public var url: URL
  public var headers: HTTPHeaders
  /// Nil where the request has no body.
  public var body: Body?

  public init(method: String, url: URL, headers: HTTPHeaders = [:], body: Body? = nil) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}

nonisolated extension HTTPResponse {
  /// The fields in which servers name a request, their own before those of what stands in between.
  private static let requestIDFields = [
    "SLPT-Request-ID", "X-Request-ID", "Request-ID", "X-Correlation-ID", "X-Trace-ID",
    "X-Amzn-RequestId", "X-Amz-Request-Id", "X-Amz-Apigw-Id", "CF-Ray",
  ]

  /// What the server calls the request, for whoever runs it; nil where it does not say.
  public var requestID: String? {
    HTTPResponse.requestIDFields.lazy.compactMap { headers[$0] }.first { !$0.isEmpty }
  }
}

/// A response with its whole body. It is printed without that.
nonisolated public struct HTTPResponse: Sendable, Equatable {
  public var status: Int
  public var headers: HTTPHeaders
  /// The body's bytes after any `Content-Encoding` was undone.
  public var body: Data

  public init(status: Int, headers: HTTPHeaders = [:], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

nonisolated extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The method and the URL up to its query, which may hold a key.
  public var description: String {
    "\(method) \(InvalidRequest.printable(url.absoluteString))"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: ["request": description, "headers": headers.fields.map(\.name)])
  }
}

nonisolated extension HTTPRequest.Body: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How long the body is, as far as that is known; what it says may be secret.
  public var description: String {
    switch self {
    case .data(let data): "\(data.count) bytes"
    case .file: "a file"
    case .stream(let length?, _): "a stream of \(length) bytes"
    case .stream(nil, _): "a stream"
    }
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

nonisolated extension HTTPResponse: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String { "\(status), \(headers), \(body.count) bytes" }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: ["status": status, "headers": headers, "body": "\(body)"])
  }
}
