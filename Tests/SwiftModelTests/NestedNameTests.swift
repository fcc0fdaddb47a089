import APISamples
import Diagnostics
import IR
import Testing

@testable import SwiftModel

/// The names of types inside of others and of operations.
struct NestedNameTests {
  private static let record = Shape.record(properties: [], additional: .ignored)

  @Test func itemsHaveTheNameOfTheirListInTheSingular() {
    let names = Self.namesOfMembers([
      "messages.Item", "sort.Item", "scores.Value", "metadata.Value", "rows.Item.Item",
      "Body.Item",
    ])
    #expect(
      names == ["Message", "SortItem", "Score", "MetadataValue", "RowItem", "BodyItem"])
  }

  /// A member and an item, or two members, can have the same name.
  @Test func equalNamesDiffer() {
    #expect(Self.namesOfMembers(["messages.Item", "message"]) == ["MessageItem", "Message"])
    #expect(Self.namesOfMembers(["user_name", "userName"]) == ["OuterUserName", "UserName"])
    #expect(Self.namesOfMembers(["userName", "user_name"]) == ["UserName", "OuterUserName"])
  }

  @Test func reservedNamesAreChanged() {
    #expect(
      Self.namesOfMembers(["type", "data", "errors.Item", "self", "protocol", "url", "2fa", ""])
        == [
          "Kind", "DataModel", "ErrorItem", "SelfModel", "ProtocolModel", "UrlModel", "Type2fa",
          "Value",
        ])
    #expect(Self.namesOfMembers(["type", "kind"]) == ["TypeModel", "Kind"])
    // No type has the name of the one that contains it.
    #expect(Self.namesOfMembers(["outer"]) == ["OuterModel"])
  }

  /// A name changes only where code mentions the declaration that it would hide.
  @Test func namesOfMentionedDeclarationsAreChanged() {
    var sample = SampleAPI()
    let status = sample.declare("Status", Self.record)
    let alias = sample.declare("Alias", .alias(.array(of: status)))
    let properties = [sample.property("own", status)]
    let one = sample.declare("One", .record(properties: properties, additional: .ignored))
    let two = sample.declare("Two", Self.record)
    let aliased = [sample.property("all", alias)]
    let three = sample.declare("Three", .record(properties: aliased, additional: .ignored))
    let types = [one, two, three].map {
      sample.declare(.member(of: $0.id, role: "status"), Self.record)
    }
    let deeper = sample.declare(.member(of: types[0].id, role: "status"), Self.record)
    let outcome = sample.names()
    #expect(
      types.map { outcome.value.type($0.id) }
        == ["One.OneStatus", "Two.Status", "Three.ThreeStatus"])
    #expect(outcome.value.type(deeper.id) == "One.OneStatus.Status")
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.value.secondNames.allSatisfy { $0 == nil })
  }

  /// An alias cannot contain types, and types are nested only to a limit.
  @Test func someTypesAreBesideTheirOwner() {
    var sample = SampleAPI()
    let list = sample.declare("Users", Self.record)
    let item = sample.declare(.member(of: list.id, role: "Item"), Self.record)
    let inner = sample.declare(.member(of: item.id, role: "role"), Self.record)
    sample.api.types[list.id].shape = .alias(.array(of: item))
    var types = [sample.declare("A", Self.record)]
    for role in ["b", "c", "d", "e", "f", "g", "h"] {
      types.append(sample.declare(.member(of: types[types.count - 1].id, role: role), Self.record))
    }
    let names = sample.names().value
    #expect(names.type(item.id) == "UsersItem")
    #expect(names.type(inner.id) == "UsersItem.Role")
    #expect(
      types.suffix(3).map { names.type($0.id) }
        == ["A.B.C.D.E.F", "A.B.C.D.E.FG", "A.B.C.D.E.FGH"])
  }

  /// A component that is added does not get the name of a locked type in the code that mentions it.
  @Test func anAddedComponentDoesNotRenameALockedType() throws {
    let before = Self.sample(hasStatus: false, mentionsStatus: false)
    let after = Self.sample(hasStatus: true, mentionsStatus: true)
    let lock = try Self.lock(of: before.sample)
    let names = after.sample.names(keeping: lock).value
    #expect(names.type(after.inner.id) == "Order.Status")
    #expect(names.type(after.status?.id ?? after.inner.id) == "StatusModel")
    #expect(after.sample.names().value.type(after.inner.id) == "Order.OrderStatus")
    let unmentioned = Self.sample(hasStatus: true, mentionsStatus: false)
    #expect(
      unmentioned.sample.names(keeping: lock).value.types
        == ["Order", "Order.Status", "Status"])
  }

  /// A locked type that now hides a locked component keeps its name, and so does the component. It
  /// gets a second name.
  @Test func aHiddenComponentGetsASecondName() throws {
    let before = Self.sample(hasStatus: true, mentionsStatus: false)
    let after = Self.sample(hasStatus: true, mentionsStatus: true)
    let lock = try Self.lock(of: before.sample)
    let names = after.sample.names(keeping: lock).value
    #expect(names.types == ["Order", "Order.Status", "Status"])
    #expect(names.secondNames == [nil, nil, "StatusModel"])
    let text = names.lockText(for: after.sample.api, lock)
    #expect(text.contains("\nsecond name of type #/components/schemas/Status = StatusModel\n"))
    let again = after.sample.names(keeping: LockSample.read(text).value).value
    #expect(again.secondNames == [nil, nil, "StatusModel"])
    #expect(again.lockText(for: after.sample.api, lock) == text)
    let unmentioned = before.sample.names(keeping: LockSample.read(text).value).value
    #expect(unmentioned.secondNames.allSatisfy { $0 == nil })
  }

  private struct Sample {
    var sample = SampleAPI()
    var inner: TypeReference
    var status: TypeReference?
  }

  private static func sample(hasStatus: Bool, mentionsStatus: Bool) -> Sample {
    var sample = SampleAPI()
    let order = sample.declare("Order", record)
    sample.api.types[order.id].origin.pointer = "/components/schemas/Order"
    let inner = sample.declare(.member(of: order.id, role: "status"), record)
    let status = hasStatus ? sample.declare("Status", record) : nil
    if let status { sample.api.types[status.id].origin.pointer = "/components/schemas/Status" }
    if let status, mentionsStatus {
      let properties = [sample.property("last", status)]
      sample.api.types[order.id].shape = .record(properties: properties, additional: .ignored)
    }
    return Sample(sample: sample, inner: inner, status: status)
  }

  private static func lock(of sample: SampleAPI) throws -> NameLock {
    let text = sample.names().value.lockText(for: sample.api, NameLock(document: "api.yaml"))
    let lock = LockSample.read(text)
    try #require(lock.diagnostics.isEmpty)
    return lock.value
  }

  /// The names of types with the given roles in one record.
  private static func namesOfMembers(_ roles: [String]) -> [String] {
    var sample = SampleAPI()
    let outer = sample.declare("Outer", record)
    let types = roles.map { sample.declare(.member(of: outer.id, role: $0), record) }
    let names = sample.names().value
    return types.map { names.simpleName($0.id) }
  }
}
