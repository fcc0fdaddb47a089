import Support
import Testing

/// The values that a compiled client decodes and sends for formats and for types of the user's.
struct FormatValueTests {
  private static let output = Background("values of formats") {
    try ClientProgram(document: document, configuration: configuration, main: program).output()
  }

  @Test func compiledClientDecodesAndSendsFormats() async throws {
    #expect(try await Self.output.value == Self.expected)
  }

  private static let document = """
    openapi: 3.1.0
    info: { title: Loans, version: "1" }
    servers: [{ url: https://api.example.com }]
    paths:
      /loans/{id}/{day}:
        get:
          operationId: getLoan
          parameters:
            - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
            - { name: day, in: path, required: true, schema: { type: string, format: date } }
            - { name: link, in: query, schema: { type: string, format: uri } }
            - name: ids
              in: query
              schema: { type: array, items: { type: string, format: uuid } }
            - name: days
              in: query
              explode: false
              schema: { type: array, items: { type: string, format: date } }
            - { name: X-Key, in: header, schema: { type: string, format: byte } }
            - { name: X-Price, in: header, schema: { $ref: "#/components/schemas/Price" } }
          responses:
            "200":
              description: A loan.
              headers:
                Due: { schema: { type: string, format: date } }
              content:
                application/json: { schema: { $ref: "#/components/schemas/Loan" } }
    components:
      schemas:
        Price:
          type: object
          properties:
            amount: { type: string }
        Loan:
          type: object
          required: [id, due, cover]
          properties:
            id: { type: string, format: uuid }
            due: { type: string, format: date }
            cover: { type: string, contentEncoding: base64 }
            fee: { $ref: "#/components/schemas/Price" }
            returned: { oneOf: [{ type: string, format: date }, { type: boolean }] }
            source:
              anyOf:
                - { $ref: "#/components/schemas/Price" }
                - { type: string, format: uri }
                - { type: array, items: { type: string, format: uri } }
            fees: { type: object, additionalProperties: { $ref: "#/components/schemas/Price" } }

    """

  private static let configuration = """
    spec: api.yaml
    output: Client
    access: internal
    formats:
      uuid: UUID
      uri: { type: URL }
    types:
      Price: { type: Shop.Money, import: Client }

    """

  private static let program = ##"""
    import Foundation

    enum Shop {
      /// Text on the wire, such as `12 EUR`.
      struct Money: Codable, Equatable, Sendable {
        var amount: Int
        var currency: String

        init(amount: Int, currency: String) {
          (self.amount, self.currency) = (amount, currency)
        }

        init(from decoder: any Decoder) throws {
          let container = try decoder.singleValueContainer()
          let words = try container.decode(String.self).split(separator: " ")
          guard words.count == 2, let amount = Int(words[0]) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no money")
          }
          self.init(amount: amount, currency: String(words[1]))
        }

        func encode(to encoder: any Encoder) throws {
          var container = encoder.singleValueContainer()
          try container.encode("\(amount) \(currency)")
        }
      }
    }

    /// Decodes a loan and encodes it again. Prints whether the JSON is the same.
    func decoded(_ json: String) throws -> Loan {
      let loan = try JSONDecoder().decode(Loan.self, from: Data(json.utf8))
      let original = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
      let encoder = JSONEncoder()
      let copy = try JSONDecoder().decode(JSONValue.self, from: try encoder.encode(loan))
      print(original == copy)
      return loan
    }

    let id = "E621E1F8-C36C-495A-93FC-0C247A3E6E5F"
    var loan = try decoded(#"""
      {"id":"\#(id)","due":"2024-02-29","cover":"-_8\n","fee":"12 EUR","returned":"2024-03-01",
       "source":"https://example.com/a","fees":{"late":"1 EUR"}}
      """#)
    print(loan.id.uuidString == id, loan.due.components!, loan.due.year!, loan.due.month!)
    print(Array(loan.cover.data!), loan.fee!.amount, loan.fees!["late"]!.currency)
    if case .date(let date)? = loan.returned { print("date", date) }
    if case .url(let url)? = loan.source { print("url", url.path) }
    print(loan.due.start(in: TimeZone(identifier: "UTC")!)!.timeIntervalSince1970)
    print(CalendarDate(Date(timeIntervalSince1970: 0), in: TimeZone(secondsFromGMT: -3600)!))
    print(CalendarDate(year: 987, month: 6, day: 5), Base64Data(Data([0, 255])))

    // Texts that are not valid are kept.
    loan = try decoded(#"""
      {"id":"\#(id)","due":"2023-02-29","cover":"%","returned":"soon","source":"3 USD"}
      """#)
    print(loan.due.year as Any, loan.cover.data as Any, loan.returned!, loan.source!)

    loan = try decoded(#"{"id":"\#(id)","due":20240229,"cover":"","source":["https://b"]}"#)
    print(loan.due.text, loan.due.year as Any, loan.cover.data!.count, loan.source!)

    let stub = StubTransport()
    let api = DefaultAPI(client: APIClient(server: .main, transport: stub))
    stub.answer(
      .getLoan, with: .json(#"{"id":"x","due":"2024-01-01","cover":""}"#),
      .json(#"{"id":"\#(id)","due":"","cover":"","fees":{"a":"1 EUR","b":"?"}}"#))
    for _ in 1...2 {
      do {
        _ = try await api.getLoan(
          id: loan.id, day: CalendarDate("2024-02-29"), link: URL(string: "https://e.com/?a=b"),
          ids: [loan.id, loan.id], days: [CalendarDate("2024-01-01"), CalendarDate("2024-01-02")],
          xKey: Base64Data("a+/="), xPrice: Shop.Money(amount: 1, currency: "EUR"))
      } catch {
        if case .undecodable(let body, _) = error { print(body.errorDescription ?? "-") }
      }
    }
    let request = stub.requests[0]
    print(request.url.absoluteString)
    print(request.headers["X-Key"] ?? "-", request.headers["X-Price"] ?? "-")
    let headers = GetLoan.Headers(["Due": "2024-02-29"])
    print(headers.due?.day ?? 0)

    """##

  private static let expected = """
    true
    true (year: 2024, month: 2, day: 29) 2024 2
    [251, 255] 12 EUR
    date 2024-03-01
    url /a
    1709164800.0
    1969-12-31
    0987-06-05 AP8=
    true
    nil nil other("soon") money(Program.Shop.Money(amount: 3, currency: "USD"))
    true
    20240229 nil 0 urlArray([https://b])
    The body cannot be read at 'id': Attempted to decode UUID from invalid UUID string.
    The body cannot be read at 'fees.b': no money
    https://api.example.com/loans/E621E1F8-C36C-495A-93FC-0C247A3E6E5F/2024-02-29\
    ?link=https%3A%2F%2Fe.com%2F%3Fa%3Db&ids=E621E1F8-C36C-495A-93FC-0C247A3E6E5F\
    &ids=E621E1F8-C36C-495A-93FC-0C247A3E6E5F&days=2024-01-01,2024-01-02
    a+/= 1 EUR
    29

    """
}
