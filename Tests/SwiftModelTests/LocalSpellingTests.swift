import APISamples
import Diagnostics
import IR
import Testing

@testable import SwiftModel

/// How code inside of a type mentions other types.
struct LocalSpellingTests {
  private static let spelling: LocalSpelling = {
    var sample = SampleAPI()
    let record = Shape.record(properties: [], additional: .ignored)
    let order = sample.declare("Order", record)
    let item = sample.declare(.member(of: order.id, role: "item"), record)
    sample.declare(.member(of: item.id, role: "price"), record)
    sample.declare(.member(of: order.id, role: "price"), record)
    sample.declare("Price", record)
    sample.declare(.part(ofOperation: .identifier(WireName("send")), role: "Body"), record)
    sample.operation("send")
    let settings = ModelSettings(
      moduleName: "Client", keepsUnknownMembers: false, names: [], lock: nil, tokenURLs: [])
    var client = resolve(sample.api, settings, runtime: Runtime([])).value
    for index in client.types.indices where client.types[index].name == "Price" {
      client.types[index].secondName = "PriceModel"
    }
    return LocalSpelling(client)
  }()

  @Test(arguments: [
    ("Order.Item", "Order", "Item"),
    ("[String: [Order.Item?]]?", "Order", "[String: [Item?]]?"),
    ("Nullable<Order.Item>?", "Order.Item", "Nullable<Item>?"),
    ("Order.Item.Price", "Order.Item", "Price"),
    ("Order.Item.Price", "Order", "Item.Price"),
    ("Order.Price", "Order", "Price"),
    // The item has a price of its own.
    ("Order.Price", "Order.Item", "Order.Price"),
    ("Order", "Order.Item", "Order"),
    ("Order.Item", "Other", "Order.Item"),
    ("Price", "Other", "Price"),
    ("Price", "Order", "PriceModel"),
    ("[Price]", "Order.Item.Price", "[PriceModel]"),
    ("Send.Body", "Send", "Body"),
    ("Send.RequestBody", "Send", "RequestBody"),
    ("HTTPRequest.Body", "Send", "HTTPRequest.Body"),
    ("@escaping @Sendable (Order.Item) -> Void", "Order", "@escaping @Sendable (Item) -> Void"),
  ])
  func spellings(of type: String, in scope: String, expected: String) {
    #expect(Self.spelling.local(type, in: scope) == expected)
  }
}
