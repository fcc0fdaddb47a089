import Foundation

/// A certificate and its key, which `openssl` creates for one test.
final class TestIdentity: Sendable {
  /// The subject of a certificate.
  enum Subject: String {
    /// 127.0.0.1 and localhost.
    case loopback = "subjectAltName=IP:127.0.0.1,DNS:localhost"
    case elsewhere = "subjectAltName=DNS:elsewhere.example"
    /// A certificate authority, which can sign other certificates.
    case authority = "basicConstraints=critical,CA:TRUE"
  }

  let certificate: URL
  let key: URL
  private let folder: TestFolder

  /// - Parameters:
  ///   - issuer: The authority that signs the certificate; nil for a self-signed certificate.
  ///   - isExpired: Whether the certificate was valid only on one day in 2020.
  init(_ subject: Subject, issuer: TestIdentity? = nil, isExpired: Bool = false) throws {
    self.folder = try TestFolder()
    let folder = self.folder.url
    certificate = folder.appending(path: "certificate.pem")
    key = folder.appending(path: "key.pem")
    let request = folder.appending(path: "request.pem")
    let extensions = folder.appending(path: "extensions")
    try "\(subject.rawValue)\n".write(to: extensions, atomically: false, encoding: .utf8)
    try openssl([
      "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
      "-subj", "/CN=Martlet test \(subject)", "-keyout", key.path, "-out", request.path,
    ])
    let index = folder.appending(path: "index")
    try Data().write(to: index)
    let configuration = folder.appending(path: "ca.cnf")
    try """
    [ca]
    default_ca = test
    [test]
    database = \(index.path)
    new_certs_dir = \(folder.path)
    rand_serial = yes
    default_md = sha256
    policy = any
    [any]
    commonName = supplied

    """.write(to: configuration, atomically: false, encoding: .utf8)
    let signer =
      issuer.map { ["-cert", $0.certificate.path, "-keyfile", $0.key.path] }
      ?? ["-selfsign", "-keyfile", key.path]
    let dates =
      isExpired
      ? ["-startdate", "20200101000000Z", "-enddate", "20200102000000Z"] : ["-days", "2"]
    try openssl(
      [
        "ca", "-batch", "-notext", "-config", configuration.path, "-in", request.path, "-out",
        certificate.path, "-extfile", extensions.path,
      ] + signer + dates)
  }

  struct Failure: Error {
    var arguments: [String]
    var output: String
  }

  private func openssl(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    let output = folder.url.appending(path: "output")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    if process.terminationStatus != 0 {
      throw Failure(
        arguments: arguments, output: try String(contentsOf: output, encoding: .utf8))
    }
  }
}
