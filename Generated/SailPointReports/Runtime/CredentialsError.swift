// Generated from Runtime/CredentialsError.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Why there are no credentials for a call.
nonisolated public enum CredentialsError: Error, Sendable {
  /// None of the credentials is what the operation asks for: all the schemes of one of these sets,
  /// by their names in the specification.
  case unsuitable(needed: [[String]])
  /// The credentials cannot be sent as they are.
  case unfit(reason: String)
  /// The request for a token was not one that can be sent.
  case invalidRequest(InvalidRequest)
  /// The server that gives tokens refused, or answered with something else.
  case refused(HTTPResponse)
  /// The server that gives tokens could not be reached.
  case transport(TransportError)
  /// What the caller's own provider threw.
  case provider(any Error)
}

nonisolated extension CredentialsError: LocalizedError {
  public var errorDescription: String? {
    switch self {
    case .unsuitable(let needed):
      "The credentials do not fit the operation, which asks for "
        + needed.map { "'" + $0.joined(separator: "' and '") + "'" }.joined(separator: " or ") + "."
    case .unfit(let reason): "The credentials cannot be sent: \(reason)."
    case .invalidRequest(let problem): problem.errorDescription
    case .refused(let response):
      "The server gave no token; it answered with status \(response.status)."
        + (problem(of: response).map { " \($0)" } ?? "")
    case .transport(let problem): "The server gave no token. \(problem.message)"
    case .provider(let error): "There is no token: \(error.localizedDescription)"
    }
  }
  /// Why a success has no token.
  private func problem(of response: HTTPResponse) -> String? {
    guard (200...299).contains(response.status) else { return nil }
    do {
      _ = try TokenAnswer(response)
      return nil
    } catch {
      return error.errorDescription
    }
  }
}
