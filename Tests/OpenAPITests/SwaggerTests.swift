import Diagnostics
import OpenAPI
import Testing

/// Swagger 2.0 documents are read like documents of OpenAPI 3.0 with the same meaning.
struct SwaggerTests {
  @Test func equalsTheSameDocumentInOpenAPI() throws {
    let swagger = load(["openapi.yaml": Self.swagger])
    let openAPI = load(["openapi.yaml": Self.openAPI])
    #expect(swagger.lines() == [])
    #expect(openAPI.lines() == [])
    let texts = try [swagger, openAPI].map { try #require($0.document).printed() }
    #expect(withoutOrigins(texts[0]) == withoutOrigins(texts[1]))
  }

  private func withoutOrigins(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0).replacing(#/ @\S+:\d+:\d+$/#, with: "") }
  }

  /// A diagnostic is at the key or the value that the user wrote, even if another key is made of
  /// it.
  @Test(arguments: [
    ("definitions: {a: {type: 1}}", "definitions: {a: {type: "),
    ("definitions: {a: {x-nullable: 1}}", "definitions: {a: {x-nullable: "),
    ("definitions: {a: {discriminator: [a]}}", "definitions: {a: {discriminator: "),
    ("host: [a]", "host: "), ("schemes: [https, gopher]", "schemes: [https, "),
    ("consumes: {a: b}", "consumes: "),
    (
      "parameters: {a: {in: query, name: a, type: 1}}",
      "parameters: {a: {in: query, name: a, type: "
    ),
    ("responses: {a: {description: 1}}", "responses: {a: {description: "),
    (
      "responses: {a: {description: a, examples: {a: 1}}}",
      "responses: {a: {description: a, examples: {"
    ),
    (
      "securityDefinitions: {a: {type: oauth2, flow: x, scopes: {}}}",
      "securityDefinitions: {a: {type: oauth2, flow: "
    ),
    (
      "securityDefinitions: {a: {type: oauth2, flow: password, tokenUrl: [a], scopes: {}}}",
      "securityDefinitions: {a: {type: oauth2, flow: password, tokenUrl: "
    ),
  ])
  func reportsAtTheLocationInTheDocument(text: String, before: String) {
    let loading = load([
      "openapi.yaml": #"""
      swagger: "2.0"
      info: {title: t, version: "1"}
      paths: {}
      \#(text)

      """#
    ])
    let locations = loading.diagnostics.map { [Int($0.location.line), Int($0.location.column)] }
    #expect(locations == [[4, before.utf8.count + 1]], "\(loading.lines())")
  }

  @Test(arguments: ["\"2.0\"", "2.0", "'2'"]) func acceptsTheVersion(_ version: String) {
    let loading = load([
      "openapi.yaml": "swagger: \(version)\ninfo: {title: t, version: '1'}\npaths: {}\n"
    ])
    #expect(loading.lines() == [])
    #expect(loading.document?.version == .v30)
  }

  /// A document that states a version of OpenAPI is not a Swagger document.
  @Test func openAPIOverridesSwagger() {
    let loading = load([
      "openapi.yaml":
        "openapi: 3.1.0\nswagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {}\n"
    ])
    #expect(
      loading.lines() == [
        "openapi.yaml:2:1: warning: unknown key 'swagger' in an OpenAPI document; ignored"
      ])
    #expect(loading.document?.version == .v31)
  }

  /// A parameter is a body even if it is at the end of a chain of references.
  @Test func followsChainsOfParameters() {
    let links = (0..<40).map { "  p\($0): {$ref: '#/parameters/p\($0 + 1)'}" }
    let loading = load([
      "openapi.yaml": """
      swagger: "2.0"
      info: {title: t, version: "1"}
      paths:
        /a:
          post:
            parameters: [{$ref: "#/parameters/p20"}]
            responses: {204: {description: Done.}}
      parameters:
      \(links.joined(separator: "\n"))
        p40: {name: b, in: body, schema: {type: string}}

      """
    ])
    #expect(loading.document?.paths[0].operations[0].requestBody != nil)
    #expect(loading.errors == [])
  }
}

extension SwaggerTests {
  private static let swagger = """
    swagger: "2.0"
    info: {title: Shop, version: "1"}
    host: api.example.com
    basePath: /v1
    schemes: [https]
    consumes: [application/json]
    produces: [application/json]
    security: [{login: [read]}]
    paths:
      /orders/{id}:
        parameters: [{name: id, in: path, required: true, type: string, format: uuid}]
        get:
          operationId: getOrder
          parameters:
            - {name: fields, in: query, type: array, items: {type: string}}
            - {$ref: "#/parameters/since"}
          responses:
            200:
              description: The order.
              schema: {$ref: "#/definitions/Order"}
              headers: {X-Age: {type: integer, description: In seconds.}}
              examples: {application/json: {id: a}}
            404: {$ref: "#/responses/missing"}
        put:
          operationId: putOrder
          deprecated: true
          parameters:
            - {name: order, in: body, required: true, schema: {$ref: "#/definitions/Order"}}
          responses: {204: {description: Stored.}}
        post:
          operationId: addFile
          consumes: [multipart/form-data]
          security: []
          parameters:
            - {name: file, in: formData, type: file, required: true, description: The file.}
            - {name: kind, in: formData, type: string, enum: [a, b]}
          responses: {204: {description: Stored.}}
    definitions:
      Order:
        type: object
        discriminator: kind
        required: [kind]
        properties:
          kind: {type: string}
          note: {type: string, x-nullable: true}
    parameters:
      since: {name: since, in: query, type: string, format: date, default: "2020-01-01"}
    responses:
      missing: {description: Missing., schema: {type: object, properties: {reason: {type: string}}}}
    securityDefinitions:
      login:
        type: oauth2
        flow: accessCode
        authorizationUrl: https://example.com/a
        tokenUrl: https://example.com/t
        scopes: {read: Reads.}
      basic: {type: basic}

    """

  private static let openAPI = """
    openapi: 3.0.3
    info: {title: Shop, version: "1"}
    servers: [{url: "https://api.example.com/v1"}]
    security: [{login: [read]}]
    paths:
      /orders/{id}:
        parameters: [{name: id, in: path, required: true, schema: {type: string, format: uuid}}]
        get:
          operationId: getOrder
          parameters:
            - name: fields
              in: query
              explode: false
              schema: {type: array, items: {type: string}}
            - {$ref: "#/components/parameters/since"}
          responses:
            200:
              description: The order.
              content:
                application/json: {schema: {$ref: "#/components/schemas/Order"}, example: {id: a}}
              headers: {X-Age: {schema: {type: integer}, description: In seconds.}}
            404: {$ref: "#/components/responses/missing"}
        put:
          operationId: putOrder
          deprecated: true
          requestBody:
            required: true
            content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
          responses: {204: {description: Stored.}}
        post:
          operationId: addFile
          security: []
          requestBody:
            required: true
            content:
              multipart/form-data:
                schema:
                  type: object
                  required: [file]
                  properties:
                    file: {type: string, format: binary, description: The file.}
                    kind: {type: string, enum: [a, b]}
          responses: {204: {description: Stored.}}
    components:
      schemas:
        Order:
          type: object
          discriminator: {propertyName: kind}
          required: [kind]
          properties:
            kind: {type: string}
            note: {type: string, nullable: true}
      parameters:
        since: {name: since, in: query, schema: {type: string, format: date, default: "2020-01-01"}}
      responses:
        missing:
          description: Missing.
          content:
            application/json: {schema: {type: object, properties: {reason: {type: string}}}}
      securitySchemes:
        login:
          type: oauth2
          flows:
            authorizationCode:
              authorizationUrl: https://example.com/a
              tokenUrl: https://example.com/t
              scopes: {read: Reads.}
        basic: {type: http, scheme: basic}

    """
}
