import APISamples
import Diagnostics
import Foundation
import IR
import Support
import Testing

@testable import SwiftModel

/// The rules by which declarations get their names.
struct NameTableTests {
  private static let record = Shape.record(properties: [], additional: .ignored)

  @Test func aChosenNameHasPrecedence() throws {
    var sample = SampleAPI()
    let existing = sample.declare("Chosen", Self.record)
    let other = sample.declare("Other", Self.record)
    let choice = sample.override(other.id, "Chosen")
    let outcome = sample.names([choice])
    #expect(outcome.value.type(other.id) == "Chosen")
    #expect(outcome.value.type(existing.id) == "Chosen2")
    let error = try #require(outcome.diagnostics.first)
    #expect(error.severity == .error)
    #expect(error.location == choice.location)
    #expect(error.notes.map(\.location) == [sample.api.types[existing.id].origin.location])
    #expect(outcome.diagnostics.count == 1)
  }

  @Test func namesAreInSwiftCase() {
    var sample = SampleAPI()
    let component = sample.declare("task-result_details", Self.record)
    let file = sample.declare(.file("orphan-identities"), Self.record)
    sample.operation("get_it", [], [])
    let names = sample.names().value
    #expect(names.type(component.id) == "TaskResultDetails")
    #expect(names.type(file.id) == "OrphanIdentities")
    #expect(names.operations[0].type == "GetIt")
    #expect(names.operations[0].method == "getIt")
    #expect(names.groups == ["ThingsAPI"])
    #expect(names.protocols == ["ThingsCalls"])
    #expect(names.mocks == ["ThingsMock"])
    #expect(names.operations[0].route == "getIt")
  }

  /// Protocols, mocks and routes, which only tests use, get other names if they collide with a type
  /// or a reserved word.
  @Test func protocolsMocksAndRoutesAreRenamed() {
    var sample = SampleAPI()
    let type = sample.declare("Things_calls", Self.record)
    let other = sample.declare("things-mock", Self.record)
    for name in ["everything", "import", "self"] { sample.operation(name, [], []) }
    let outcome = sample.names()
    #expect(outcome.value.type(type.id) == "ThingsCalls")
    #expect(outcome.value.protocols == ["ThingsCalls2"])
    #expect(outcome.value.type(other.id) == "ThingsMock")
    #expect(outcome.value.mocks == ["ThingsMock2"])
    #expect(
      outcome.value.operations.map(\.route) == ["everythingOperation", "`import`", "selfOperation"])
    #expect(
      outcome.diagnostics.map(\.message.text) == [
        "name 'ThingsCalls' is already used; renamed to 'ThingsCalls2'",
        "name 'ThingsMock' is already used; renamed to 'ThingsMock2'",
      ])
  }

  @Test func typesOfInnerSchemasAreNested() {
    var sample = SampleAPI()
    let parent = sample.declare("Parent", Self.record)
    let child = sample.declare(.member(of: parent.id, role: "some_property"), Self.record)
    let grandchild = sample.declare(.member(of: child.id, role: "entries.Item"), Self.record)
    let part = sample.declare(
      .part(ofOperation: .identifier(WireName("getIt")), role: "Response"), Self.record)
    let shared = sample.declare(.sharedPart(of: "401", role: "Body"), Self.record)
    sample.operation("getIt")
    let names = sample.names().value
    #expect(names.type(child.id) == "Parent.SomeProperty")
    #expect(names.type(grandchild.id) == "Parent.SomeProperty.Entry")
    #expect(names.type(part.id) == "GetIt.Response")
    #expect(names.type(shared.id) == "Response401Body")
  }

  /// A child can be declared before its parent, and the parent can have a reserved name.
  @Test func childrenMayPrecedeParents() {
    var sample = SampleAPI()
    let child = sample.declare(.component("Child"), Self.record)
    let parent = sample.declare("Data", Self.record)
    sample.api.types[child.id].name = .member(of: parent.id, role: "item")
    let names = sample.names().value
    #expect(names.type(parent.id) == "DataModel")
    #expect(names.type(child.id) == "DataModel.Item")
  }

  @Test func theMoreDerivedNameIsRenamed() throws {
    var sample = SampleAPI()
    let parent = sample.declare("Parent", Self.record)
    let derived = sample.declare(.member(of: parent.id, role: "Item"), Self.record)
    sample.api.types[parent.id].shape = .alias(.array(of: derived))
    let file = sample.declare(.file("ParentItem"), Self.record)
    let spelled = sample.declare("parent_item", Self.record)
    let own = sample.declare("ParentItem", Self.record)
    sample.operation("parentItem", [], [])
    let outcome = sample.names()
    let names = outcome.value
    #expect(names.type(own.id) == "ParentItem")
    #expect(names.type(file.id) == "ParentItem2")
    #expect(names.type(spelled.id) == "ParentItem3")
    #expect(names.operations[0].type == "ParentItemOperation")
    #expect(names.type(derived.id) == "ParentItem4")
    let first = sample.api.types[own.id].origin.location
    #expect(outcome.diagnostics.count == 3)
    #expect(outcome.diagnostics.allSatisfy { $0.notes.map(\.location) == [first] })
  }

  @Test func namesDifferInMoreThanCase() {
    var sample = SampleAPI()
    let types = ["User", "user", "USER", "uſer"].map { sample.declare($0, Self.record) }
    let names = sample.names()
    #expect(names.value.types == ["User", "User3", "USER2", "Uſer4"])
    #expect(types.count == names.value.types.count && names.diagnostics.count == 3)
  }

  @Test func reservedNamesAreRenamedWithoutAWarning() {
    var sample = SampleAPI()
    let data = sample.declare("Data", Self.record)
    let model = sample.declare("DataModel", Self.record)
    let file = sample.declare("some-file", Self.record)
    let runtime = Runtime([
      RuntimeFile(path: "Runtime/SomeFile.swift", text: "public enum Another {\n}\n")
    ])
    let other = sample.declare("another", Self.record)
    let outcome = sample.names(runtime: runtime)
    #expect(outcome.value.type(other.id) == "AnotherModel")
    #expect(outcome.value.type(model.id) == "DataModel")
    #expect(outcome.value.type(data.id) == "DataModel2")
    #expect(outcome.value.type(file.id) == "SomeFileModel")
    #expect(outcome.diagnostics.count == 1)
  }

  /// A type with the name of the module would hide the module.
  @Test func noTypeHasTheNameOfTheModule() {
    var sample = SampleAPI()
    let client = sample.declare("client", Self.record)
    #expect(sample.names().value.type(client.id) == "ClientModel")
  }

  @Test func typesHavePrecedenceOverOperations() {
    var sample = SampleAPI()
    sample.declare("Report", Self.record)
    for name in ["report", "report-operation", "Task", "get-it", "get_it"] {
      sample.operation(name, [], [])
    }
    let outcome = sample.names()
    #expect(
      outcome.value.operations.map(\.type) == [
        "ReportOperation2", "ReportOperation", "TaskOperation", "GetIt", "GetIt2",
      ])
    #expect(
      outcome.value.operations.map(\.method) == [
        "report", "reportOperation", "task", "getIt", "getIt2",
      ])
    #expect(outcome.diagnostics.count == 3)
  }

  @Test func operationsWithoutAnIdentifierAreNamedAfterTheirRoute() {
    var sample = SampleAPI()
    sample.operation("reports", [sample.parameter("id", .path, .string)], [])
    sample.api.operations[0].id = .route(method: "GET", path: WireName("/reports/{id}"))
    let part = sample.declare(
      .part(ofOperation: .route(method: "GET", path: WireName("/reports/{id}")), role: "Body"),
      Self.record)
    let names = sample.names().value
    #expect(names.operations[0].method == "getReportsById")
    #expect(names.operations[0].type == "GetReportsById")
    #expect(names.type(part.id) == "GetReportsById.Body")
  }

  @Test func operationsWithAnIdentifierHavePrecedence() {
    var sample = SampleAPI()
    sample.operation("things", [], [])
    sample.operation("get-things", [], [])
    sample.operation("with%20space", [], [])
    for (index, path) in [(0, "/things"), (2, "/with%20space")] {
      sample.api.operations[index].id = .route(method: "GET", path: WireName(path))
    }
    let part = sample.declare(
      .part(ofOperation: .route(method: "GET", path: WireName("/with%20space")), role: "Body"),
      Self.record)
    let names = sample.names().value
    #expect(names.operations.map(\.method) == ["getThings2", "getThings", "getWithSpace"])
    #expect(names.operations.map(\.type) == ["GetThings2", "GetThings", "GetWithSpace"])
    #expect(names.type(part.id) == "GetWithSpace.Body")
  }

  /// Tags that differ only in case and punctuation collide.
  @Test func collidingTagsAreReported() {
    var sample = SampleAPI()
    for name in ["things", "Thi-ngs", "THINGS", "!"] {
      sample.api.groups.append(
        Group(name: name, documentation: Documentation(), origin: sample.origin("/tags/\(name)")))
    }
    let outcome = sample.names()
    #expect(
      outcome.value.groups == [
        "ThingsAPI", "ThingsAPI2", "ThiNgsAPI3", "THINGSAPI4", "ExclamationMarkAPI",
      ])
    #expect(outcome.value.protocols.count == Set(outcome.value.protocols).count)
    #expect(outcome.diagnostics.count == 3)
  }

  @Test func collidingMembersAreReported() throws {
    var sample = SampleAPI()
    let properties = ["user_name", "userName", "user-name", "self"].map {
      sample.property($0, .string)
    }
    let record = sample.declare("A", .record(properties: properties, additional: .ignored))
    let outcome = sample.names()
    #expect(
      outcome.value.properties(of: record.id)
        == ["userNameValue", "userName", "userNameValue2", "selfValue"])
    #expect(outcome.diagnostics.map(\.location) == [0, 2].map { properties[$0].origin.location })
    let note = try #require(outcome.diagnostics.first?.notes.first)
    #expect(note.location == properties[1].origin.location)
  }

  @Test func collidingValuesAreReportedOnce() {
    var sample = SampleAPI()
    let values = ["ASC", "asc", "Asc", "DESC"].map { ListedValue.string($0) }
    let enumeration = sample.declare("Order", .enumeration(of: .string, values: values))
    let outcome = sample.names()
    #expect(
      outcome.value.cases(of: enumeration.id) == ["ascValue", "asc", "ascValue2", "desc"])
    #expect(outcome.diagnostics.count == 1)
  }

  @Test func chosenNamesOfMembers() {
    var sample = SampleAPI()
    let property = sample.property("a", .string)
    let other = sample.property("b", .string)
    let record = sample.declare(
      "A", .record(properties: [other, property], additional: .ignored))
    let names = sample.names([
      sample.override(property.origin, "b"), sample.override(sample.api.groups[0].origin, "Calls"),
    ]).value
    #expect(names.properties(of: record.id) == ["bValue", "b"])
    #expect(names.groups == ["Calls"])
    #expect(names.protocols == ["CallsCalls"])
  }

  /// A configuration can refer to declarations by name instead of by location.
  @Test func chosenNamesByName() {
    var sample = SampleAPI()
    let property = sample.property("first_name", .string)
    let record = sample.declare("user", .record(properties: [property], additional: .ignored))
    let values = sample.declare(
      .file("order"), .enumeration(of: .integer(.unstated), values: [.integer(1), .integer(2)]))
    sample.operation("getUser", [sample.parameter("page", .query, .string)], [])
    sample.operation("x", [sample.parameter("id", .path, .string)], [])
    sample.api.operations[1].id = .route(method: "GET", path: WireName("/x/{id}"))
    let outcome = sample.names([
      sample.choose(.type("user"), "Person"), sample.choose(.type("order"), "Direction"),
      sample.choose(.member("first_name", of: "user"), "givenName"),
      sample.choose(.member("2", of: "order"), "down"),
      sample.choose(.operation("getUser"), "person"), sample.choose(.tag("Things"), "People"),
      sample.choose(.member("page", of: "getUser"), "part"),
      sample.choose(.operation("GET /x/{id}"), "look"),
      sample.choose(.member("3", of: "order"), "sideways"), sample.choose(.type("gone"), "Gone"),
    ])
    let names = outcome.value
    #expect(names.type(record.id) == "Person")
    #expect(names.properties(of: record.id) == ["givenName"])
    #expect(names.type(values.id) == "Direction")
    #expect(names.cases(of: values.id) == ["value1", "down"])
    #expect(names.operations.map(\.method) == ["person", "look"])
    #expect(names.operations.map(\.type) == ["PersonOperation", "Look"])
    #expect(names.operations[0].parameters == ["part"])
    #expect(names.groups == ["People"])
    #expect(
      outcome.diagnostics.map(\.message.text) == [
        "no generated member of 'order' has the name '3'; ignored",
        "no generated type has the name 'gone'; ignored",
      ])
  }

  @Test(arguments: ["", "_a", "a b", "lower", "a`", "self", "Type", "A\u{200B}"])
  func invalidNamesAreErrors(name: String) {
    var sample = SampleAPI()
    let type = sample.declare("A", Self.record)
    let choice = sample.override(type.id, name)
    let outcome = sample.names([choice])
    #expect(outcome.value.type(type.id) == "A")
    #expect(outcome.diagnostics.map(\.severity) == [.error])
    #expect(outcome.diagnostics.map(\.location) == [choice.location])
  }

  @Test func overridesWithoutADeclarationAreReported() {
    let sample = SampleAPI()
    let location = SourceLocation(file: SourceFiles.ID(index: 1), line: 1, column: 1)
    let outcome = sample.names([
      NameOverride(.location("nowhere.yaml#/a"), name: "A", location: location)
    ])
    #expect(
      outcome.diagnostics == [
        .warning(
          Diagnostic.Message(
            .configNoEffect,
            "no generated declaration has the location 'nowhere.yaml#/a'; ignored"),
          at: location)
      ])
  }

  @Test func aReservedChosenNameIsReported() {
    var sample = SampleAPI()
    let type = sample.declare("A", Self.record)
    let outcome = sample.names([sample.override(type.id, "Data")])
    #expect(outcome.value.type(type.id) == "DataModel")
    #expect(outcome.diagnostics.map(\.severity) == [.warning])
  }

  /// The names of components do not depend on their order, except that another one of the colliding
  /// ones get a number.
  @Test func orderDoesNotMatter() {
    var random = RandomSource()
    let words = ["Data", "DataModel", "User", "user", "a-b", "AB", "aB", "Item", "UserItem", "get"]
    for _ in 0..<100 {
      let names = words.filter { _ in Bool.random(using: &random) }
      let expected = Self.namesByComponent(names)
      let shuffled = Self.namesByComponent(names.shuffled(using: &random))
      let numbered = Set(
        (Array(expected.values) + Array(shuffled.values)).filter { $0.last?.isNumber == true })
      for (component, name) in expected where shuffled[component] != name {
        let base = name.trimmingCharacters(in: .decimalDigits)
        #expect(numbered.contains { $0.lowercased().hasPrefix(base.lowercased()) }, "\(random)")
      }
    }
  }

  private static func namesByComponent(_ components: [String]) -> [String: String] {
    var sample = SampleAPI()
    var names: [String: String] = [:]
    let types = components.map { name in
      let type = sample.declare(name, record)
      sample.declare(.member(of: type.id, role: "item"), record)
      return type
    }
    let table = sample.names().value
    for (component, type) in zip(components, types) { names[component] = table.type(type.id) }
    return names
  }
}

extension SampleAPI {
  fileprivate func override(_ id: TypeTable.ID, _ name: String) -> NameOverride {
    override(api.types[id].origin, name)
  }

  fileprivate func override(_ origin: Origin, _ name: String) -> NameOverride {
    choose(.location(origin), name)
  }

  func choose(_ target: NameOverride.Target, _ name: String) -> NameOverride {
    let location = SourceLocation(file: SourceFiles.ID(index: 1), line: 1, column: 1)
    return NameOverride(target, name: name, location: location)
  }
}
