import Support
import Testing

/// What a compiled client omits from responses with values that do not match their types.
struct LenientTests {
  private static let output = Background("lenient client") {
    try ClientProgram(document: document, configuration: configuration, main: program).output()
  }

  @Test func compiledClientOmitsWhatDoesNotMatch() async throws {
    let (output, expected) = (try await Self.output.value, Self.expected)
    let lines = (output.split(separator: "\n"), expected.split(separator: "\n"))
    for index in 0..<max(lines.0.count, lines.1.count) {
      #expect(
        lines.0.indices.contains(index) && lines.1.indices.contains(index)
          && lines.0[index] == lines.1[index],
        "line \(index): \(lines.0.dropFirst(index).first ?? "")")
    }
  }

  private static let configuration = """
    spec: api.yaml
    output: Client
    lenient: lists
    formats: { uuid: UUID }

    """

  private static let document = """
    openapi: 3.1.0
    info: { title: Teams, version: "1" }
    servers: [{ url: https://api.example.com }]
    paths:
      /teams:
        get:
          operationId: listTeams
          responses:
            "200":
              description: All teams.
              content:
                application/json:
                  schema: { type: array, items: { $ref: "#/components/schemas/Team" } }
            "400":
              description: A mistake.
              content: { application/json: { schema: { $ref: "#/components/schemas/Mistake" } } }
      /team:
        put:
          operationId: putTeam
          requestBody:
            content: { application/json: { schema: { $ref: "#/components/schemas/Team" } } }
          responses:
            "200":
              description: The team.
              content: { application/json: { schema: { $ref: "#/components/schemas/Team" } } }
    components:
      schemas:
        Mistake:
          type: object
          required: [code]
          properties:
            code: { type: integer }
            details: { type: array, items: { type: string } }
        Owner:
          type: object
          properties:
            id: { type: string, format: uuid }
            name: { type: string }
        Team:
          type: object
          required: [name, owner]
          additionalProperties: true
          properties:
            name: { type: string }
            owner: { $ref: "#/components/schemas/Owner" }
            helper: { $ref: "#/components/schemas/Owner" }
            motto: { type: [string, "null"] }
            owners: { type: array, items: { $ref: "#/components/schemas/Owner" } }
            grid: { type: array, items: { type: array, items: { type: integer } } }
            counts: { type: object, additionalProperties: { type: integer } }
            limits: { $ref: "#/components/schemas/Limits" }
            pet: { $ref: "#/components/schemas/Pet" }
            either: { $ref: "#/components/schemas/Either" }
        Limits:
          type: object
          required: [all]
          properties:
            all: { type: [array, "null"], items: { type: integer } }
          additionalProperties: { type: integer }
        Pet:
          oneOf:
            - { $ref: "#/components/schemas/Cat" }
            - { $ref: "#/components/schemas/Dog" }
          discriminator:
            propertyName: kind
            mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" }
        Cat:
          type: object
          required: [kind]
          properties:
            kind: { type: string }
            lives: { type: integer }
            names: { type: array, items: { type: string } }
        Dog:
          type: object
          required: [kind, size]
          properties:
            kind: { type: string }
            size: { type: integer }
        Either:
          anyOf:
            - { $ref: "#/components/schemas/Left" }
            - { $ref: "#/components/schemas/Right" }
        Left:
          type: object
          required: [left]
          properties:
            left: { type: array, items: { type: integer } }
        Right:
          type: object
          required: [right]
          properties:
            right: { type: boolean }
            note: { type: string }

    """

  private static let program = ##"""
    import Foundation

    final class Events: @unchecked Sendable {
      var lines: [String] = []
    }

    let events = Events()
    let stub = StubTransport()
    let client = APIClient(
      server: .main, transport: stub,
      observer: { event in
        switch event.kind {
        case .dropped(let path, _): events.lines.append("dropped \(path)")
        case .ended: events.lines.append("ended")
        default: break
        }
      })

    /// Sends a body as the response and prints the teams and what was omitted.
    func list(_ body: String, _ options: CallOptions? = nil, status: Int = 200) async {
      stub.answer(.listTeams, with: .json(body, status: status))
      events.lines = []
      do {
        let response = try await client.response(to: ListTeams(), options: options)
        print(response.value.map(\.name), response.dropped.map(\.path), events.lines)
        for drop in response.dropped {
          print(" ", drop.cause.path, drop.value?.description ?? "-")
        }
      } catch .documented(.badRequest(let mistake), _) {
        print("mistake", mistake.code, mistake.details ?? [], events.lines)
      } catch {
        print(error.localizedDescription, events.lines)
      }
    }

    let oneBad = #"[{"name":"a","owner":{}},{"name":"b","owner":null},{"name":"c","owner":{}}]"#
    let badHelper = #"[{"name":"a","owner":{},"helper":5}]"#
    await list(oneBad)
    await list(badHelper)
    var options = CallOptions()
    options.leniency = .members
    await list(oneBad, options)
    await list(badHelper, options)
    options.leniency = .off
    await list(oneBad, options)
    await list(badHelper, options)
    await list(#"[{"name":"a","owner":{"id":"x","name":[]}},{"owner":{"id":"x"}},1,null]"#)
    await list(#"{"teams":[]}"#)
    await list(#"{"code":1,"details":["a",2]}"#, status: 400)
    await list(#"{"code":"1","details":["a",2]}"#, status: 400)

    /// Sends a team as the response, prints what was omitted, and the JSON of the decoded team.
    func team(_ members: String) async throws -> Team {
      stub.answer(.putTeam, with: .json(#"{"name":"t","owner":{},"# + members + "}"))
      let response = try await client.response(to: PutTeam())
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      let json = String(decoding: try encoder.encode(response.value), as: UTF8.self)
      print(response.dropped.map(\.path), json)
      return response.value
    }

    var value = try await team(
      #""owners":[{},7],"grid":[[1,"2"],3,[4]],"counts":{"a":1,"b":"2"},"motto":null"#)
    print(value.grid!, value.counts!, value.motto as Any)
    value = try await team(#""motto":5,"helper":{"id":"no","name":"h"},"more":true"#)
    print(value.motto as Any, value.helper!.name!)
    value = try await team(#""limits":{"all":[1,"2"],"x":1,"y":"2"}"#)
    print(value.limits!.all!, value.limits!.otherMembers)
    value = try await team(#""limits":{"all":"none"}"#)
    value = try await team(#""pet":{"kind":"cat","lives":"9","names":["a",1]}"#)
    if case .cat(let cat)? = value.pet { print(cat.lives as Any, cat.names!) }
    value = try await team(#""pet":{"kind":"dog","size":"9"}"#)
    if case .other? = value.pet { print("other") }
    value = try await team(#""either":{"left":[1,"2"]}"#)
    if case .other? = value.either { print("other") }
    value = try await team(#""either":{"right":true,"note":1}"#)
    if case .other? = value.either { print("other") }

    """##

  private static let expected = """
    ["a", "c"] ["[1]"] ["dropped [1]", "ended"]
      [1].owner {"name":"b","owner":null}
    ["a"] ["[0].helper"] ["dropped [0].helper", "ended"]
      [0].helper 5
    The call to 'listTeams' returned status 200. The body cannot be read at '[1].owner': Cannot \
    get keyed decoding container -- found null value instead ["ended"]
    ["a"] ["[0].helper"] ["dropped [0].helper", "ended"]
      [0].helper 5
    The call to 'listTeams' returned status 200. The body cannot be read at '[1].owner': Cannot \
    get keyed decoding container -- found null value instead ["ended"]
    The call to 'listTeams' returned status 200. The body cannot be read at '[0].helper': \
    Expected to decode Dictionary<String, Any> but found number instead. ["ended"]
    ["a"] ["[0].owner.id", "[0].owner.name", "[1]", "[2]", "[3]"] ["dropped [0].owner.id", \
    "dropped [0].owner.name", "dropped [1]", "dropped [2]", "dropped [3]", "ended"]
      [0].owner.id "x"
      [0].owner.name []
      [1].name {"owner":{"id":"x"}}
      [2] 1
      [3] null
    The call to 'listTeams' returned status 200. The body cannot be read: Expected to decode \
    Array<Any> but found a dictionary instead. ["ended"]
    mistake 1 ["a"] ["dropped details[1]", "ended"]
    The call to 'listTeams' returned status 400. The body cannot be read at 'code': Expected to \
    decode Int64 but found a string instead. ["ended"]
    ["owners[1]", "grid[0][1]", "grid[1]", "counts.b"] \
    {"counts":{"a":1},"grid":[[1],[4]],"motto":null,"name":"t","owner":{},"owners":[{}]}
    [[1], [4]] ["a": 1] Optional(Program.Nullable<Swift.String>.null)
    ["helper.id", "motto"] {"helper":{"name":"h"},"more":true,"motto":5,"name":"t","owner":{}}
    nil h
    ["limits.all[1]", "limits.y"] {"limits":{"all":[1],"x":1},"name":"t","owner":{}}
    [1] ["x": 1]
    ["limits"] {"limits":{"all":"none"},"name":"t","owner":{}}
    ["pet.lives", "pet.names[1]"] {"name":"t","owner":{},"pet":{"kind":"cat","names":["a"]}}
    nil ["a"]
    [] {"name":"t","owner":{},"pet":{"kind":"dog","size":"9"}}
    other
    [] {"either":{"left":[1,"2"]},"name":"t","owner":{}}
    other
    [] {"either":{"note":1,"right":true},"name":"t","owner":{}}
    other
    """
}
