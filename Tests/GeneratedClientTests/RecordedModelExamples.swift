// swift-format-ignore-file
import Foundation
import SailPointReports

/// The examples of the pages of models, recorded by `ModelPageTests`.
enum RecordedModelExamples {
  static var all: [ModelExample] {
    [
      exampleAccountsExportReportArguments,
      exampleErrorMessageDto,
      exampleErrorResponseDto,
      exampleGetReportFileFormat,
      exampleIdentitiesDetailsReportArguments,
      exampleIdentitiesReportArguments,
      exampleIdentityProfileIdentityErrorReportArguments,
      exampleIndex,
      exampleLocaleOrigin,
      exampleOrphanIdentitiesReportArguments,
      exampleReportDetails,
      exampleReportResults,
      exampleResponse401Body,
      exampleResponse429Body,
      exampleSearchExportReportArguments,
      exampleTaskResultDetails,
      exampleUncorrelatedAccountsReportArguments,
    ]
  }

  private static var exampleAccountsExportReportArguments: ModelExample {
    let example = AccountsExportReportArguments(
      application: "2c9180897eSourceIde781782f705b9",
      sourceName: "Active Directory",
    )
    let json = #"""
      {
        "application": "2c9180897eSourceIde781782f705b9",
        "sourceName": "Active Directory"
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleErrorMessageDto: ModelExample {
    let example = ErrorMessageDto(
      locale: "en-US",
      localeOrigin: .`default`,
      text: "The body is well formed, but what it asks for is impossible.",
    )
    let json = #"""
      {
        "locale": "en-US",
        "localeOrigin": "DEFAULT",
        "text": "The body is well formed, but what it asks for is impossible."
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleErrorResponseDto: ModelExample {
    let example = ErrorResponseDto(
      detailCode: "400.1 Bad Request Content",
      trackingId: "e7eab60924f64aa284175b9fa3309599",
      messages: [
        ErrorMessageDto(
          locale: "en-US",
          localeOrigin: .`default`,
          text: "The body is well formed, but what it asks for is impossible.",
        ),
      ],
      causes: [
        ErrorMessageDto(
          locale: "en-US",
          localeOrigin: .`default`,
          text: "The body is well formed, but what it asks for is impossible.",
        ),
      ],
    )
    let json = #"""
      {
        "detailCode": "400.1 Bad Request Content",
        "trackingId": "e7eab60924f64aa284175b9fa3309599",
        "messages": [
          {
            "locale": "en-US",
            "localeOrigin": "DEFAULT",
            "text": "The body is well formed, but what it asks for is impossible."
          }
        ],
        "causes": [
          {
            "locale": "en-US",
            "localeOrigin": "DEFAULT",
            "text": "The body is well formed, but what it asks for is impossible."
          }
        ]
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleGetReportFileFormat: ModelExample {
    let example: GetReport.FileFormat = .csv
    let json = #"""
      "csv"
      """#
    return ModelExample(example, json)
  }

  private static var exampleIdentitiesDetailsReportArguments: ModelExample {
    let example = IdentitiesDetailsReportArguments(correlatedOnly: true)
    let json = #"""
      {
        "correlatedOnly": true
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleIdentitiesReportArguments: ModelExample {
    let example = IdentitiesReportArguments(correlatedOnly: true)
    let json = #"""
      {
        "correlatedOnly": true
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleIdentityProfileIdentityErrorReportArguments: ModelExample {
    let example = IdentityProfileIdentityErrorReportArguments(
      authoritativeSource: "1234sourceId5678902",
    )
    let json = #"""
      {
        "authoritativeSource": "1234sourceId5678902"
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleIndex: ModelExample {
    let example: Index = .identities
    let json = #"""
      "identities"
      """#
    return ModelExample(example, json)
  }

  private static var exampleLocaleOrigin: ModelExample {
    let example: LocaleOrigin = .`default`
    let json = #"""
      "DEFAULT"
      """#
    return ModelExample(example, json)
  }

  private static var exampleOrphanIdentitiesReportArguments: ModelExample {
    let example = OrphanIdentitiesReportArguments(selectedFormats: [.csv])
    let json = #"""
      {
        "selectedFormats": ["CSV"]
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleReportDetails: ModelExample {
    let example: ReportDetails = .accounts(
      application: "2c9180897eSourceIde781782f705b9",
      sourceName: "Active Directory",
    )
    let json = #"""
      {
        "reportType": "ACCOUNTS",
        "arguments": {
          "application": "2c9180897eSourceIde781782f705b9",
          "sourceName": "Active Directory"
        }
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleReportResults: ModelExample {
    let example = ReportResults(
      reportType: .identitiesDetails,
      taskDefName: "Identities Details Report",
      id: "a248c16fe22222b2bd49615481311111",
      created: DateTime("2020-09-07T42:14:00.364Z"),
      status: .success,
      duration: 342,
      rows: 37,
      availableFormats: [.csv],
    )
    let json = #"""
      {
        "reportType": "IDENTITIES_DETAILS",
        "taskDefName": "Identities Details Report",
        "id": "a248c16fe22222b2bd49615481311111",
        "created": "2020-09-07T42:14:00.364Z",
        "status": "SUCCESS",
        "duration": 342,
        "rows": 37,
        "availableFormats": ["CSV"]
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleResponse401Body: ModelExample {
    let example = Response401Body(error: "JWT validation failed: the token has expired")
    let json = #"""
      {
        "error": "JWT validation failed: the token has expired"
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleResponse429Body: ModelExample {
    let example = Response429Body(message: " Rate Limit Exceeded ")
    let json = #"""
      {
        "message": " Rate Limit Exceeded "
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleSearchExportReportArguments: ModelExample {
    let example = SearchExportReportArguments(
      query: "name:a*",
      indices: [.entitlements],
      columns: "displayName,firstName,lastName,email,created,attributes.cloudLifecycleState",
      sort: ["displayName", "+id"],
    )
    let json = #"""
      {
        "query": "name:a*",
        "indices": ["entitlements"],
        "columns": "displayName,firstName,lastName,email,created,attributes.cloudLifecycleState",
        "sort": ["displayName", "+id"]
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleTaskResultDetails: ModelExample {
    let example = TaskResultDetails(
      type: .mentos,
      id: "a248c16fe22222b2bd49615481311111",
      reportType: .identitiesDetails,
      description: "All that is known of each identity.",
      parentName: "Audit Report",
      launcher: "cloudadmin",
      created: DateTime("2020-09-07T42:14:00.364Z"),
      launched: DateTime("2020-09-07T42:14:00.521Z"),
      completed: DateTime("2020-09-07T42:14:01.137Z"),
      completionStatus: .success,
      messages: [],
      returns: [],
    )
    let json = #"""
      {
        "type": "MENTOS",
        "id": "a248c16fe22222b2bd49615481311111",
        "reportType": "IDENTITIES_DETAILS",
        "description": "All that is known of each identity.",
        "parentName": "Audit Report",
        "launcher": "cloudadmin",
        "created": "2020-09-07T42:14:00.364Z",
        "launched": "2020-09-07T42:14:00.521Z",
        "completed": "2020-09-07T42:14:01.137Z",
        "completionStatus": "SUCCESS",
        "messages": [],
        "returns": []
      }
      """#
    return ModelExample(example, json)
  }

  private static var exampleUncorrelatedAccountsReportArguments: ModelExample {
    let example = UncorrelatedAccountsReportArguments(selectedFormats: [.csv])
    let json = #"""
      {
        "selectedFormats": ["CSV"]
      }
      """#
    return ModelExample(example, json)
  }
}
