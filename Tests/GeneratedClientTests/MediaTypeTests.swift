import ClientRuntime
import Testing

@Suite("The declared media type of a response")
struct MediaTypeTests {
  private func isOf(_ mediaType: String, sentAs contentType: String) -> Bool {
    HTTPResponse(status: 200, headers: ["content-type": contentType]).isOf(mediaType)
  }

  @Test(
    "the declared type matches a documented one",
    arguments: [
      ("application/json", "application/json"),
      ("application/json", "Application/JSON ; charset=utf-8"),
      ("application/json", "application/json; v=1"),
      ("application/json; v=1", #"application/json;charset=utf-8; V="1""#),
      ("application/json; charset=utf-8; v=1", "application/json; v=1"),
      ("text/*", "text/csv; header=present"),
      ("text/*; v=1", "text/csv; v=1"),
      (#"application/json; profile="a;b""#, #"application/json; v=1; profile="A;B""#),
    ])
  func isSame(documented: String, sent: String) {
    #expect(isOf(documented, sentAs: sent))
  }

  @Test(
    "the declared type does not match a documented one",
    arguments: [
      ("application/json; v=1", "application/json; v=2"),
      ("application/json; v=1", "application/json"),
      ("application/json; charset=utf-8", "application/json; charset=utf-16"),
      ("text/*", "application/json"),
      ("application/json", "json"),
      (#"application/json; profile="a;b""#, #"application/json; profile=a; b"#),
    ])
  func isOther(documented: String, sent: String) {
    #expect(!isOf(documented, sentAs: sent))
  }
}
