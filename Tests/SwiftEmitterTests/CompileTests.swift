import APISamples
import Diagnostics
import IR
import Support
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// Clients with everything that the IR can express compile without warnings and are well formatted.
struct CompileTests {
  private static let clientsOfShapes = [false, true].map { keepsUnknownMembers in
    checkInBackground("shapes-\(keepsUnknownMembers)") {
      var sample = SampleAPI()
      sample.addShapes()
      return try emission(sample, keepsUnknownMembers: keepsUnknownMembers).value
    }
  }

  private static let clientOfOperations = checkInBackground("operations") {
    var sample = SampleAPI()
    sample.addOperations()
    return try emission(sample).value
  }

  private static let settings: [(file: String?, credentials: EnvironmentNames.Credentials)] = [
    (nil, .bearer(token: EnvironmentNames.Setting(variable: "A", member: nil))),
    (file, .clientCredentials(id: setting, secret: setting)), (file, .bearer(token: setting)),
    (file, .apiKey(setting)), (file, .basic(user: setting, password: setting)), (file, .none),
  ]

  private static let clientsOfEnvironments = settings.enumerated().map { index, settings in
    checkInBackground("environment-\(index)") {
      let baseURL = settings.file.map { _ in
        EnvironmentNames.BaseURL(setting, appendsPath: true)
      }
      let names = EnvironmentNames(
        source: "a\n.yaml", file: settings.file, baseURL: baseURL,
        credentials: settings.credentials)
      return try emission(SampleAPI(), environment: names).value
    }
  }

  private static let file: String? = "a\n\"`\u{7B}\u{7B}`.json"
  private static let setting = EnvironmentNames.Setting(variable: "A", member: "*/ \" \n \\(a)")

  private static let clientsOfLongNames = [12, 24, 30, 33].map { length in
    checkInBackground("wide-\(length)") {
      var sample = SampleAPI()
      sample.addWide(length)
      return try emission(sample).value
    }
  }

  @Test(arguments: clientsOfShapes) func shapes(client: Background<String?>) async throws {
    let errors = try await client.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  @Test(arguments: [clientOfOperations]) func operations(client: Background<String?>) async throws {
    let errors = try await client.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  @Test(arguments: clientsOfEnvironments) func environments(client: Background<String?>)
    async throws
  {
    let errors = try await client.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  @Test(arguments: clientsOfLongNames) func longNames(client: Background<String?>) async throws {
    let errors = try await client.value
    #expect(errors == nil, "\(errors ?? "")")
  }
}
