import Support
import Testing

@testable import SwiftModel

/// Members keep the order of the lock; new required members precede new optional ones.
struct MemberOrderTests {
  /// A list of members: the required ones end with `!`.
  private static func order(_ members: String, recorded: String = "") -> String {
    let texts = members.split(separator: " ")
    let names = texts.map { String($0.filter { $0 != "!" }) }
    let order = MemberOrder.indices(
      of: names, isRequired: texts.map { $0.hasSuffix("!") },
      recorded: recorded.split(separator: " ").map(String.init))
    return order.map { String(texts[$0]) }.joined(separator: " ")
  }

  @Test func requiredMembersAreFirst() {
    #expect(Self.order("a b! c d!") == "b! d! a c")
    #expect(Self.order("") == "")
  }

  @Test(arguments: ["a! b c!", "c! b a!", "b c! a!"])
  func theRecordedOrderIsKept(members: String) {
    #expect(Self.order(members, recorded: "a c b") == "a! c! b")
  }

  @Test func newMembersAreLastInTheirGroup() {
    #expect(Self.order("x a! y! b", recorded: "a b") == "a! y! b x")
    #expect(Self.order("x y!", recorded: "a b") == "y! x")
  }

  /// Calls pass arguments in the order of the declaration, so no argument moves.
  @Test func membersThatBecomeOptionalStay() {
    #expect(Self.order("a b! c!", recorded: "a b c") == "a b! c!")
    #expect(Self.order("c b a!", recorded: "b c a") == "b c a!")
  }

  @Test func membersThatAreGoneAreIgnored() {
    #expect(Self.order("c a", recorded: "a b c a") == "a c")
  }

  @Test func namesInBackticksAreInTheLockWithoutThem() {
    #expect(Self.order("`default` a", recorded: "a default") == "a `default`")
  }

  /// Whatever is added, removed or moved, the members that remain keep their order.
  @Test func randomChangesKeepTheOrder() {
    var random = RandomSource()
    let names = (0..<12).map { "m\($0)" }
    for _ in 0..<200 {
      let recorded = names.filter { _ in Bool.random(using: &random) }.shuffled(using: &random)
      let members = names.filter { _ in Bool.random(using: &random) }.shuffled(using: &random)
      let isRequired = members.map { _ in Bool.random(using: &random) }
      let order = MemberOrder.indices(of: members, isRequired: isRequired, recorded: recorded)
      #expect(order.sorted() == Array(members.indices), "\(random)")
      let kept = order.map { members[$0] }.filter(recorded.contains)
      #expect(kept == recorded.filter(members.contains), "\(random)")
    }
  }
}
