import APISamples
import Diagnostics
import IR
import Testing

@testable import SwiftModel

/// The names that the user chose, and the declarations that get them.
struct ChosenNameTests {
  private static let record = Shape.record(properties: [], additional: .ignored)

  /// A name that the user chose must not be that of another declaration, which would get a number.
  @Test func aChosenNameOfAnotherDeclarationIsAnError() throws {
    var sample = SampleAPI()
    let properties = ["first", "last"].map { sample.property($0, .string) }
    let date = sample.declare("Date", .record(properties: properties, additional: .ignored))
    let ticket = sample.declare("Ticket", Self.record)
    let type = sample.choose(.type("Date"), "Ticket")
    let member = sample.choose(.member("first", of: "Date"), "last")
    let outcome = sample.names([type, member])
    #expect(outcome.diagnostics.map(\.severity) == [.error, .error])
    #expect(
      outcome.diagnostics.map(\.message.text)
        == ["Ticket", "last"].map {
          "name '\($0)' is the name of another declaration; choose another name, or one for that "
            + "declaration too"
        })
    #expect(outcome.diagnostics.map(\.location) == [type.location, member.location])
    #expect(
      outcome.diagnostics.flatMap(\.notes).map(\.location)
        == [sample.api.types[ticket.id].origin.location, properties[1].origin.location])
    // Names can be exchanged.
    let exchanged = sample.names([
      type, sample.choose(.type("Ticket"), "Day"), member,
      sample.choose(.member("last", of: "Date"), "first"),
    ])
    #expect(exchanged.diagnostics.isEmpty)
    #expect(exchanged.value.type(date.id) == "Ticket")
    #expect(exchanged.value.properties(of: date.id) == ["last", "first"])
  }

  /// A method may have the name of a type of the document. The type of the operation then has
  /// another name, which later runs keep.
  @Test func aChosenMethodMayHaveTheNameOfAType() {
    var sample = SampleAPI()
    let type = sample.declare("pet", Self.record)
    sample.operation("getPet")
    let outcome = sample.names([sample.choose(.operation("getPet"), "pet")])
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.value.type(type.id) == "Pet")
    #expect(outcome.value.operations.map(\.type) == ["PetOperation"])
    #expect(outcome.value.operations.map(\.method) == ["pet"])
  }

  /// The names of an earlier client refer to its declarations as well as those of the document.
  @Test func chosenNamesBySwiftName() {
    var sample = SampleAPI()
    let property = sample.property("a", .string)
    let outer = sample.declare(
      "Links-Self", .record(properties: [property], additional: .ignored))
    let inner = sample.declare(.member(of: outer.id, role: "kind"), Self.record)
    sample.operation("list_pets", [sample.parameter("page", .query, .string)], [])
    let outcome = sample.names([
      sample.choose(.type("LinksSelf.Kind"), "Sort"), sample.choose(.type("LinksSelf"), "Links"),
      sample.choose(.member("a", of: "LinksSelf"), "first"),
      sample.choose(.operation("listPets"), "pets"), sample.choose(.tag("ThingsAPI"), "Shop"),
      sample.choose(.member("page", of: "listPets"), "part"),
    ])
    let names = outcome.value
    #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
    #expect(names.type(outer.id) == "Links")
    #expect(names.type(inner.id) == "Links.Sort")
    #expect(names.properties(of: outer.id) == ["first"])
    #expect(names.operations[0].method == "pets")
    #expect(names.operations[0].parameters == ["part"])
    #expect(names.groups == ["Shop"])
  }

  @Test func unknownTargetsHaveSuggestions() {
    var sample = SampleAPI()
    let properties = [sample.property("first_name", .string)]
    sample.declare("User", .record(properties: properties, additional: .ignored))
    sample.operation("list_users")
    let outcome = sample.names([
      sample.choose(.type("Usr"), "A"), sample.choose(.member("firstName", of: "User"), "a"),
      sample.choose(.member("a", of: "Usre"), "a"), sample.choose(.operation("listUser"), "a"),
    ])
    #expect(
      outcome.diagnostics.map(\.message.text) == [
        "no generated type has the name 'Usr'; ignored; did you mean 'User'?",
        "no generated member of 'User' has the name 'firstName'; ignored; did you mean "
          + "'first_name'?",
        "no generated type or operation has the name 'Usre'; ignored; did you mean 'User'?",
        "no generated operation has the name 'listUser'; ignored; did you mean 'list_users'?",
      ])
  }
}
