import Diagnostics
import IR
import Support
import Testing

@testable import SwiftEmitter

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

  @Test(arguments: [12, 24, 30, 33]) func longNames(length: Int) throws {
    var sample = SampleAPI()
    sample.addWide(length)
    try expectGoodSwift(try emission(sample).value, "wide-\(length)")
  }
}
