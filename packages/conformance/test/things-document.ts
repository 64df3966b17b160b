const thing = {
  type: "object",
  required: ["id", "name", "size"],
  properties: {
    id: { type: "integer" },
    name: { type: "string", minLength: 1, maxLength: 20 },
    size: { enum: ["small", "large"] },
    note: { type: ["string", "null"] },
  },
};
const problem = {
  description: "refused",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
};
const refusals = { "401": problem, "404": problem, "422": problem };
const one = { description: "one", content: { "application/json": { schema: thing } } };
const id = { name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1 } };

/** A document for tests: things that are created, read, listed and deleted. */
export const thingsDocument = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/things": {
      post: {
        operationId: "createThing",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                additionalProperties: false,
                required: ["name", "size"],
                properties: {
                  name: thing.properties.name,
                  size: thing.properties.size,
                  note: thing.properties.note,
                },
              },
            },
          },
        },
        responses: {
          "201": {
            ...one,
            links: { read: { operationId: "getThing", parameters: { id: "$response.body#/id" } } },
          },
          ...refusals,
        },
      },
      get: {
        operationId: "listThings",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 10 } },
          {
            name: "X-Page",
            in: "header",
            required: true,
            schema: { type: "string", pattern: "^[0-9]{1,3}$" },
          },
        ],
        responses: {
          "200": {
            description: "all",
            headers: { "X-Total": { required: true, schema: { type: "integer" } } },
            content: { "application/json": { schema: { type: "array", items: thing } } },
          },
          ...refusals,
        },
      },
    },
    "/things/{id}": {
      get: { operationId: "getThing", parameters: [id], responses: { "200": one, ...refusals } },
      delete: {
        operationId: "deleteThing",
        parameters: [id],
        responses: { "204": { description: "gone" }, ...refusals },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    schemas: {
      Problem: { type: "object", required: ["error"], properties: { error: { type: "string" } } },
    },
  },
};
