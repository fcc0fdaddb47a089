import Diagnostics
import IR
import Support
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// What the IR can hold becomes Swift that compiles without a warning and is well formatted.
struct CompileTests {
  @Test(arguments: [false, true]) func shapes(keepsUnknownMembers: Bool) throws {
    var sample = SampleAPI()
    sample.addShapes()
    let emitted = try emission(sample, keepsUnknownMembers: keepsUnknownMembers)
    try expectGoodSwift(emitted.value, "shapes-\(keepsUnknownMembers)")
  }

  @Test func operations() throws {
    var sample = SampleAPI()
    sample.addOperations()
    try expectGoodSwift(try emission(sample).value, "operations")
  }

  @Test(
    arguments: [
      .none, .clientCredentials(id: setting, secret: setting), .bearer(token: setting),
      .apiKey(setting), .basic(user: setting, password: setting),
    ] as [EnvironmentNames.Credentials])
  func environments(credentials: EnvironmentNames.Credentials) throws {
    let names = EnvironmentNames(
      source: "a\n.yaml", file: "a\n\"`\u{7B}\u{7B}`.json", baseURL: Self.setting,
      credentials: credentials)
    try expectGoodSwift(try emission(SampleAPI(), environment: names).value, "environment")
  }

  private static let setting = EnvironmentNames.Setting(variable: "A", member: "*/ \" \n \\(a)")

  @Test(arguments: [12, 24, 30, 33]) func longNames(length: Int) throws {
    var sample = SampleAPI()
    sample.addWide(length)
    try expectGoodSwift(try emission(sample).value, "wide-\(length)")
  }
}
