import Testing

@testable import SwiftModel

struct SingularFormTests {
  @Test(arguments: [
    ("Messages", "Message"), ("LineItems", "LineItem"), ("Entries", "Entry"), ("Boxes", "Box"),
    ("Addresses", "Address"), ("Statuses", "Status"), ("Aliases", "Alias"), ("Indices", "Index"),
    ("Branches", "Branch"), ("Caches", "Cache"), ("Responses", "Response"), ("People", "Person"),
    ("Children", "Child"), ("Cookies", "Cookie"), ("Sizes", "Size"), ("Hashes", "Hash"),
    ("UserIDs", "UserID"), ("URLs", "URL"), ("Keys", "Key"), ("Values", "Value"),
    ("Criteria", "Criterion"), ("Purchases", "Purchase"), ("Columns", "Column"),
  ])
  func pluralsBecomeSingulars(plural: String, singular: String) {
    #expect(SingularForm.of(plural) == singular)
    #expect(SingularForm.of(singular) == singular)
  }

  @Test(arguments: [
    "Status", "Address", "Analysis", "Data", "Metadata", "Series", "News", "Canvas", "DNS",
    "Analytics", "Body", "Response200", "Items2", "S", "", "日本",
  ])
  func otherWordsStayAsTheyAre(word: String) {
    #expect(SingularForm.of(word) == word)
  }
}
