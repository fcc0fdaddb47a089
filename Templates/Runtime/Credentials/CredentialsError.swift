import Foundation

/// Why no credentials are available for a call.
nonisolated public enum CredentialsError: Error, Sendable {
  /// None of the credentials matches the operation. `needed` lists the alternative sets of schemes,
  /// by their names in the specification.
  case unsuitable(needed: [[String]])
  /// The credentials cannot be sent.
  case unfit(reason: String)
  /// The token request is not valid.
  case invalidRequest(InvalidRequest)
  /// The token server refused the request, or its response contains no usable token.
  case refused(HTTPResponse)
  /// The token server could not be reached.
  case transport(TransportError)
  /// The error that the caller's token closure threw.
  case provider(any Error)
}

nonisolated extension CredentialsError: LocalizedError {
  public var errorDescription: String? {
    switch self {
    case .unsuitable(let needed):
      "The credentials do not match the operation, which needs "
        + needed.map { "'" + $0.joined(separator: "' and '") + "'" }.joined(separator: " or ") + "."
    case .unfit(let reason): "The credentials cannot be sent: \(reason)."
    case .invalidRequest(let problem): problem.errorDescription
    case .refused(let response):
      "The token server did not issue a token; its status is \(response.status)."
        + (problem(of: response).map { " \($0)" } ?? "")
    case .transport(let problem): "The token server did not answer. \(problem.message)"
    case .provider(let error): "No token is available: \(error.localizedDescription)"
    }
  }

  /// Returns why a successful response has no usable token.
  private func problem(of response: HTTPResponse) -> String? {
    guard (200...299).contains(response.status) else { return nil }
    do {
      _ = try TokenResponse(response)
      return nil
    } catch {
      return error.errorDescription
    }
  }
}
