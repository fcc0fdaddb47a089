import Foundation
import Support

#if canImport(Darwin)
  private let streamSocket = SOCK_STREAM
#else
  private let streamSocket = Int32(SOCK_STREAM.rawValue)
#endif

/// A Python program that starts servers. It is loaded once and forks a process for each server,
/// since loading Python takes longer than most tests. It ends with this process.
final class ServerProgram: Sendable {
  static let http1 = Result { try ServerProgram("server.py", by: "python3") }

  /// The interpreter of the system has the library for HTTP/2.
  static let http2 = Result { try ServerProgram("http2_server.py", by: "/usr/bin/python3") }

  private let input = Pipe()
  private let controlPort: Int

  private init(_ name: String, by interpreter: String) throws {
    // A write to a server that has ended throws an error instead of ending this process.
    _ = signal(SIGPIPE, SIG_IGN)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      interpreter, repositoryRoot.appending(path: "Tests/Fixtures/Loopback/\(name)").path,
    ]
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    controlPort = try ServerOutput(output.fileHandleForReading).waitForPort()
  }

  func startServer() throws -> ControlConnection {
    try ControlConnection(port: controlPort)
  }
}

/// The standard input and output of a server, which ends with this object.
final class ControlConnection: Sendable {
  let output: ServerOutput
  private let file: FileHandle

  struct Failure: Error {
    var code: Int32
  }

  fileprivate init(port: Int) throws {
    let descriptor = socket(AF_INET, streamSocket, 0)
    if descriptor < 0 { throw Failure(code: errno) }
    // Programs that tests start must not keep the connection open.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let status = withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if status != 0 { throw Failure(code: errno) }
    output = ServerOutput(file)
  }

  func write(_ data: Data) throws {
    try file.write(contentsOf: data)
  }

  /// The server sees the end of its input, and the reader of `output` sees the server's end.
  deinit {
    _ = shutdown(file.fileDescriptor, Int32(SHUT_WR))
  }
}
