import Foundation
import SailPointReports
import Testing

@Suite("The kind of a file is detected from its first bytes")
struct FileKindTests {
  private static let samples: [(String, FileKind?)] = [
    ("a,b\n1,2\n", .csv), ("a;b\r\n1;2\r\n", .csv), ("\u{FEFF}id,name\r\n1,x\r\n", .csv),
    (#""a, b","c"\#n"x\#ny","z"\#n"#, .csv), ("name,id,status", .csv), ("a,\n,b\n", .csv),
    ("", nil), ("Hello, world\n", nil), ("a,b\n1\n", nil), ("one\ntwo\n", nil), ("a\u{0},b\n", nil),
    ("%PDF-1.7\n", .pdf), ("\u{FEFF}%PDF-1.7\n", .pdf), ("%PD", nil),
    ("PK\u{3}\u{4}rest", .zip), ("PK\u{5}\u{6}", .zip), ("PK\u{7}\u{8}", .zip), ("PK,x\n1,2", .csv),
    ("<!DOCTYPE html><title>Sign in</title>", .html), ("\r\n\t <HTML lang=en>", .html),
    ("<!-- c --><html>", .html), (#"<?xml version="1.0"?><!DOCTYPE html>"#, .html),
    ("<p>Down, for <b>now</b>", .html), ("<pre,b\n1,2\n", .csv),
    (#"<?xml version="1.0"?><a/>"#, .xml), ("<?xml ", .xml), ("<a/>", nil), ("<!-- x", nil),
    (#"{"a":1}"#, .json), ("\u{FEFF} {\n}", .json), (#"[ {"a":1}"#, .json), ("[true]", .json),
    ("[]", .json), ("[-1.5]", .json), ("{x}", nil), ("{", nil), ("[x],[y]\n1,2\n", .csv),
  ]

  @Test("the kind of bytes in memory", arguments: samples)
  func memory(text: String, expected: FileKind?) {
    #expect(FileContent(bytes: Data(text.utf8), contentType: "image/png").kind == expected)
  }

  @Test("the kind of a file on disk", arguments: samples)
  func disk(text: String, expected: FileKind?) throws {
    let folder = try DownloadFolder()
    try folder.write(text, to: "x")
    #expect(try FileKind(contentsOf: folder.url.appending(path: "x")) == expected)
  }

  @Test("the kind of bytes that are not UTF-8")
  func bytes() throws {
    #expect(FileKind(Data([0x1F, 0x8B, 8, 0])) == .gzip)
    #expect(FileKind(Data([0x61, 0xE9, 0x2C, 0x62, 0x0A, 0x63, 0x2C, 0x64, 0x0A])) == .csv)
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      #expect(FileKind(try #require("\u{FEFF}a;b\r\n1;2\r\n".data(using: encoding))) == .csv)
      #expect(FileKind(try #require("\u{FEFF}<html>".data(using: encoding))) == .html)
    }
    #expect(FileKind(Data((0...255).map { UInt8($0) })) == nil)
  }

  @Test("the examined bytes may end anywhere in a line")
  func beginning() {
    let line = "1,\"" + String(repeating: "x", count: 60) + "\",3\n"
    let table = "a,b,c\n" + String(repeating: line, count: 1000)
    #expect(FileKind(Data(table.utf8)) == .csv)
    for length in 4096..<4200 {
      #expect(FileKind(Data(table.utf8.prefix(length))) == .csv, "\(length)")
    }
    let wide = (0..<2000).map { "c\($0)" }.joined(separator: ",")
    #expect(FileKind(Data(wide.utf8)) == .csv)
  }

  @Test("a missing file is an error")
  func missing() throws {
    let folder = try DownloadFolder()
    #expect(throws: (any Error).self) {
      try FileKind(contentsOf: folder.url.appending(path: "x"))
    }
  }
}
