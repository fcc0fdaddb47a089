import APISamples
import Diagnostics
import IR
import Support
import Testing

@testable import SwiftModel

/// A lock keeps the names of an earlier run.
struct NameLockTests {
  @Test func aLockIsOneLineForEachName() {
    let names = LockSample(
      types: ["user", "order"], properties: ["id", "first_name"], values: ["asc", "DESC"],
      operations: ["getUser"], parameters: ["page", "page-size"])
    #expect(
      names.lockText().hasSuffix(
        """

        group Things = ThingsAPI
          calls = ThingsCalls
          mock = ThingsMock
        operation getUser = GetUser
          order: body page pageSize
          body = body
          download = downloadUser
          method = getUser
          query page-size = pageSize
        server https://0.example.com = main
        type #/components/schemas/order = Order
          order: id firstName
          first_name = firstName
        type #/components/schemas/order > kind = Kind
          order: asc desc
          DESC = desc
        type #/components/schemas/user = User
          order: id firstName
          first_name = firstName
        type #/components/schemas/user > kind = Kind
          order: asc desc
          DESC = desc
        type operation getUser > Body = Body
          order: user order
          #/components/schemas/order = order
          #/components/schemas/user = user

        """), "\(names.lockText())")
  }

  /// Without a lock, the first declaration in the document would get the shorter name.
  @Test func addedDeclarationsRenameNothing() throws {
    let before = LockSample(
      types: ["user"], properties: ["first_name"], values: ["asc-ending"],
      operations: ["get-user"], parameters: ["page-size"], servers: ["b"])
    let after = LockSample(
      types: ["USER", "user", "User"], properties: ["first-name", "first_name", "firstName"],
      values: ["asc_ending", "asc-ending", "ascEnding"],
      operations: ["get_user", "get-user", "getUser"],
      parameters: ["page_size", "page-size", "pageSize", "body"], servers: ["a", "b"])
    let lock = try before.lock()
    let names = after.sampleAPI.names(keeping: lock)
    #expect(names.diagnostics.allSatisfy { $0.severity == .warning })
    let kept = after.names(names.value)
    for (key, name) in before.names(before.sampleAPI.names().value) {
      #expect(kept[key] == name, "\(key)")
    }
    #expect(kept["type USER"] == "USER2")
    #expect(kept["type User"] == "User3")
    #expect(kept["value user asc_ending"] == "ascEndingValue2")
    #expect(kept["operation get_user"] == "GetUserOperation")
    #expect(kept["server a"] == "server")
    #expect(kept["parameter get-user body"] == "bodyQuery")
    let unkept = after.names(after.sampleAPI.names().value)
    #expect(unkept["type user"] != "User")
    #expect(unkept["value user asc-ending"] != "ascEnding")
  }

  /// Random names, with other names added between and before them.
  @Test func randomAdditionsRenameNothing() throws {
    var random = RandomSource()
    let words = [
      "User", "user", "USER", "user_kind", "UserKind", "a-b", "aB", "self", "Data", "ok",
    ]
    for _ in 0..<30 {
      let after = LockSample { words.filter { _ in Bool.random(using: &random) } }
      let before = after.filtered { _ in Bool.random(using: &random) }
      let names = after.sampleAPI.names(keeping: try before.lock())
      #expect(names.diagnostics.allSatisfy { $0.severity == .warning }, "\(random)")
      let kept = after.names(names.value)
      for (key, name) in before.names(before.sampleAPI.names().value) {
        #expect(kept[key] == name, "\(key), \(random)")
      }
      #expect(Set(names.value.types.map { $0.lowercased() }).count == names.value.types.count)
    }
  }

  /// If the document does not change, neither the names nor the lock change.
  @Test func keepingNamesChangesNothing() throws {
    var random = RandomSource()
    let words = [
      "User", "user", "USER", "user_kind", "UserKind", "a-b", "aB", "self", "Data", "ok",
    ]
    for _ in 0..<8 {
      let sample = LockSample { words.shuffled(using: &random).dropLast(3) }
      let lock = try sample.lock()
      let again = sample.sampleAPI.names(keeping: lock).value
      #expect(sample.names(again) == sample.names(sample.sampleAPI.names().value), "\(random)")
      #expect(again.lockText(for: sample.sampleAPI.api, lock) == sample.lockText(), "\(random)")
    }
  }

  @Test func namesOfRemovedDeclarationsAreFree() throws {
    let lock = try LockSample(types: ["user", "USER"]).lock()
    let names = LockSample(types: ["User"]).sampleAPI.names(keeping: lock)
    #expect(names.value.types.first == "User")
    #expect(names.diagnostics.isEmpty)
    #expect(!LockSample(types: ["User"]).lockText(keeping: lock).contains("schemas/user"))
  }

  @Test func aChosenNameOverridesAKeptOne() throws {
    let sample = LockSample(types: ["user", "order"])
    let lock = try sample.lock()
    let user = NameOverride(.type("user"), name: "Order", location: LockSample.location)
    let names = sample.sampleAPI.names([user], keeping: lock)
    #expect(sample.names(names.value)["type user"] == "Order")
    #expect(sample.names(names.value)["type order"] == "Order2")
    #expect(sample.names(names.value)["kind user"] == "Order.Kind")
    // 'Order' is the own name of the other type.
    #expect(names.diagnostics.map(\.severity) == [.error])
  }

  @Test(arguments: [
    ("type #/components/schemas/user = user", "; types begin with a capital letter"),
    ("type #/components/schemas/user = Self", "; types begin with a capital letter"),
    ("type #/components/schemas/user = U/ser", "; types begin with a capital letter"),
    ("type #/components/schemas/user = Data", "name 'Data' is reserved for generated code"),
    ("operation getUser = GetUser\n  method = GetUser", "; types begin with a capital letter"),
    ("operation getUser = GetUser\n  method = init", "name 'init' is reserved for generated code"),
    (
      "type #/components/schemas/user = A\ntype #/components/schemas/order = a",
      "; types begin with a capital letter"
    ),
    (
      "type #/components/schemas/user = A\ntype #/components/schemas/order = A",
      "name 'A' is locked for two declarations"
    ),
    (
      "type #/components/schemas/user = User\n  id = x\n  first_name = x",
      "name 'x' is locked for two declarations"
    ),
  ])
  func aNameThatCannotBeKeptIsAnError(text: String, message: String) {
    let sample = LockSample(
      types: ["user", "order"], properties: ["id", "first_name"], operations: ["getUser"])
    let lock = LockSample.read(text)
    #expect(lock.diagnostics.isEmpty)
    let errors = sample.sampleAPI.names(keeping: lock.value).diagnostics
      .filter { $0.severity == .error }
    #expect(errors.count == 1)
    #expect(errors.first?.message.text.contains(message) == true, "\(errors)")
    #expect(errors.first?.location.file == LockSample.location.file)
    #expect(errors.first.map { $0.location.line > 0 && !text.isEmpty } == true)
  }

  @Test(arguments: [
    ("type a = A\n<<<<<<", 2), ("type a = A\n=======", 2), ("  id = x", 1), ("type a =", 1),
    ("type a = ", 1), (" = A", 1), ("type a = A\ntype b = B\ntype a = C", 3),
    ("type a = A\n  x = y\n  x = z", 3),
  ])
  func anInvalidLineIsAnError(text: String, line: UInt32) {
    let lock = LockSample.read(text)
    #expect(lock.diagnostics.map(\.severity) == [.error])
    #expect(lock.diagnostics.map(\.location.line) == [line])
  }

  /// Each text fits on one line of the lock, visibly and with a limited length.
  @Test(arguments: [
    "", "a\nb", "a\u{202E}b", "a = b", "  a", "#a", "a\u{301}", "á", "\\",
    String(repeating: "ab", count: 5000),
  ])
  func anyTextFitsOnALine(text: String) throws {
    let sample = LockSample(
      types: ["user"], properties: [text + "-1", text + "_1"], values: [text, text + "?"])
    let locked = sample.lockText()
    #expect(locked.utf8.count < 3000)
    #expect(
      locked.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    let lock = LockSample.read(locked)
    #expect(lock.diagnostics.isEmpty)
    let names = sample.sampleAPI.names(keeping: lock.value)
    #expect(names.diagnostics.isEmpty)
    #expect(sample.names(names.value) == sample.names(sample.sampleAPI.names().value))
  }
}
