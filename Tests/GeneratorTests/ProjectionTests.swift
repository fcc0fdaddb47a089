import Support
import Testing

/// The requests and responses of a client whose records have read-only and write-only members.
struct ProjectionTests {
  private static let output = Background("projections for requests and responses") {
    try ClientProgram.output(ofClient: "projections", program: program)
  }

  @Test func requestsAndResponsesHaveTheirMembers() async throws {
    #expect(try await Self.output.value == Self.expected)
  }

  private static let program = """
    let stub = StubTransport()
    let api = DefaultAPI(client: APIClient(server: .main, transport: stub))

    stub.answer(StubRoute("POST", "/pets"), with: .json(#"{"id":"1","name":"Tom"}"#, status: 201))
    let kitten = Pet.Input(name: "Kit", key: "k", kind: .cat)
    let cat = Pet.Input(
      name: "Tom", key: "k", kind: .cat, parent: kitten, home: Pet.Home.Input(pets: [kitten]),
      owner: .person(Person(phone: "1")))
    let pet: Pet = try await api.addPets(NewPets(pets: [cat]))
    print(pet.id, pet.name)
    stub.answer(
      StubRoute("GET", "/pets"),
      with: .json(
        #"[{"id":"2","name":"K","seen":"now","home":{"pets":[]},"owner":{"phone":"1","age":3}}]"#))
    let pets = try await api.listPets()
    print(pets[0].seen as Any, pets[0].home?.pets.count as Any)
    if case .person(let person)? = pets[0].owner { print(person.age as Any) }
    stub.answer(StubRoute("POST", "/token"), with: .json(#"{"access":"a","kind":"Bearer"}"#))
    let token = try await api.makeToken(Token.Input(email: "e", secret: "s"))
    print(token.access, token.kind)
    for request in stub.requests {
      if case .data(let data)? = request.body { print(String(decoding: data, as: UTF8.self)) }
    }

    """

  private static let expected = """
    1 Tom
    Optional("now") Optional(0)
    Optional(3)
    a Bearer
    {"pets":[{"home":{"pets":[{"key":"k","kind":"cat","name":"Kit"}]},"key":"k","kind":"cat",\
    "name":"Tom","owner":{"phone":"1"},"parent":{"key":"k","kind":"cat","name":"Kit"}}]}
    email=e&secret=s

    """
}
