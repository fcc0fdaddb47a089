import Diagnostics
import Testing

/// The table of codes.
struct CodeTests {
  @Test func eachCodeHasAPage() {
    #expect(Diagnostic.Code.allCases.filter { Diagnostic.Code.pages[$0] == nil } == [])
    #expect(Diagnostic.Code.pages.count == Diagnostic.Code.allCases.count)
  }

  @Test func namesAreLowerCaseWords() throws {
    for code in Diagnostic.Code.allCases {
      #expect(try /[a-z]+(-[a-z]+)*/.wholeMatch(in: code.rawValue) != nil, "\(code)")
    }
  }

  @Test func pagesAreSentences() {
    for code in Diagnostic.Code.allCases {
      let page = code.page
      #expect(page.title.first?.isUppercase == false && page.title.last != ".", "\(code)")
      for text in [page.meaning, page.remedy] {
        #expect(text.last == "." && !text.contains("\n"), "\(code)")
      }
    }
    let titles = Diagnostic.Code.allCases.map(\.page.title)
    #expect(Set(titles).count == titles.count)
  }
}
