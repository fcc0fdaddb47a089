import APISamples
import Diagnostics
import IR
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// The path that may be appended to a base URL is that of the first server whose path contains no
/// variable without a default value. By default, a base URL is used as it is.
struct EnvironmentFileTests {
  @Test(
    arguments: [
      ([], ""), (["https://a.example/v1/"], "/v1"), (["https://a.example"], ""),
      (["/v2/x"], "/v2/x"),
      (["https://*.example/v1"], "/v1"),
      (["https://a.example/*/x", "https://b.example/v3"], "/v3"),
      (["*/v1"], ""), (["https://a.example/v1?a=/b"], "/v1"), (["v1"], ""),
    ])
  func path(servers: [String], path: String) throws {
    var sample = SampleAPI()
    sample.operation("call")
    sample.api.servers = servers.map { server(of: $0, sample) }
    let setting = EnvironmentNames.Setting(variable: "URL", member: "url")
    let names = EnvironmentNames(
      source: "martlet.yaml", file: "config.json",
      baseURL: EnvironmentNames.BaseURL(setting, appendsPath: true), credentials: .none)
    let file = "Operations/APIClient+Environment.swift"
    let text = try emission(sample, environment: names).value.text(file)
    let appending = "          appending: \(Literal.string(path)),\n"
    #expect(text.contains(appending) == !path.isEmpty)
    var plain = names
    plain.baseURL?.appendsPath = false
    let plainText = try emission(sample, environment: plain).value.text(file)
    #expect(!plainText.contains("appending:"))
    #expect(plainText.contains("including its path") == !path.isEmpty)
  }

  /// A server in whose URL each `*` is a variable without a default.
  private func server(of url: String, _ sample: SampleAPI) -> Server {
    let literals = url.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    var parts: [Server.Part] = []
    for (index, literal) in literals.enumerated() {
      if index > 0 { parts.append(.variable(index - 1)) }
      if !literal.isEmpty { parts.append(.literal(literal)) }
    }
    let variables = literals.dropFirst().enumerated().map { index, _ in
      Server.Variable(
        name: "variable \(index)", defaultValue: nil, allowedValues: [],
        documentation: Documentation())
    }
    return Server(
      parts: parts, variables: variables, documentation: Documentation(),
      origin: sample.api.groups[0].origin)
  }
}
