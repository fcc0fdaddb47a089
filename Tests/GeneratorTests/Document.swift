/// A document with one operation, one record and one server.
let smallDocument = """
  openapi: 3.0.3
  info: { title: Small, version: "1" }
  servers: [{ url: https://api.example.com }]
  paths:
    /things/{id}:
      get:
        operationId: getThing
        tags: [Things]
        security: [{ key: [] }]
        parameters:
          - { name: id, in: path, required: true, schema: { type: string } }
        responses:
          "200":
            description: A thing.
            content:
              application/json: { schema: { $ref: "#/components/schemas/Thing" } }
  components:
    schemas:
      Thing:
        type: object
        properties:
          name: { type: string }
    securitySchemes:
      key: { type: apiKey, in: header, name: X-Key }

  """
