import SailPointReports

/// Makes a call and describes its outcome, without secrets and times, so that tests can compare it.
func ending<Failure, Value>(
  of call: () async throws(APIError<Failure>) -> Value,
) async -> String {
  do {
    _ = try await call()
    return "success"
  } catch {
    return switch error {
    case .documented(_, let response): "documented \(response.status)"
    case .undocumented(let response): "undocumented \(response.status)"
    case .undecodable(_, let response): "undecodable \(response.status)"
    case .invalidRequest: "invalid request"
    case .unauthenticated: "unauthenticated"
    case .transport(let problem): "transport \(problem.reason)"
    case .file(let problem): "file \(problem.reason)"
    case .cancelled: "cancelled"
    }
  }
}
