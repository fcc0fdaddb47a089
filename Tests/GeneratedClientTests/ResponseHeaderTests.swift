import ClientRuntime
import Foundation
import Testing

@Suite("Header fields as typed values")
struct ResponseHeaderTests {
  private enum Kind: OpenEnumeration {
    case big
    case other(String)

    static let allCases: [Kind] = [.big]

    init(rawValue: String) {
      self = rawValue == "big" ? .big : .other(rawValue)
    }

    var rawValue: String {
      switch self {
      case .big: "big"
      case .other(let value): value
      }
    }
  }

  private let fields: ResponseHeaders = {
    var headers: HTTPHeaders = [
      "count": " 3 ", "Exact": "true", "Ratio": "0.5", "Kind": "big",
      "Next": "2026-01-02T03:04:05Z", "Sizes": "1, 2", "Empty": "", "Kinds": "big,huge",
      "Price": "0.10", "Prices": "1, 2.5",
    ]
    headers.append("3", for: "sizes")
    return ResponseHeaders(headers)
  }()

  @Test("a single value is found by its name in any case")
  func value() {
    #expect(fields.value("Count") == 3 as Int64?)
    #expect(fields.value("Exact") == true)
    #expect(fields.value("Ratio") == 0.5)
    #expect(fields.value("Price") == Decimal(string: "0.1"))
    #expect(fields.values("Prices") == [Decimal(1), Decimal(2.5)])
    #expect(fields.value("Kind") as Decimal? == nil)
    #expect(fields.value("Kind") == Kind.big)
    #expect(fields.value("Count") == Kind.other("3"))
    let next: DateTime? = fields.value("Next")
    #expect(next?.date == Date(timeIntervalSince1970: 1_767_323_045))
  }

  @Test("a list may be spread over several fields")
  func values() {
    #expect(fields.values("Sizes") == [1, 2, 3] as [Int32]?)
    #expect(fields.values("Kinds") == [Kind.big, .other("huge")])
    #expect(fields.values("Empty") == [] as [Int64]?)
  }

  @Test("a missing value, or one of another type, is nil")
  func missing() {
    let kind: Kind? = fields.value("Missing")
    #expect(kind == nil)
    #expect(fields.value("Kind") == nil as Int64?)
    #expect(fields.values("Kinds") == nil as [Int64]?)
    #expect(fields.values("Missing") == nil as [String]?)
  }
}
