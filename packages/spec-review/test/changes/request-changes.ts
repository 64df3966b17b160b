import { type Change, change } from "./change.ts";

/** Changes of what may be sent. */
export const requestChanges: readonly Change[] = [
  change("breaking", "Q01", "new required field", (_, { schemas, newBook }) => {
    newBook.publisher = { type: "string" };
    schemas.NewBook.required.push("publisher");
  }),
  change("breaking", "Q02", "optional field becomes required", (_, { schemas }) => {
    schemas.NewBook.required.push("copies");
  }),
  change("breaking", "Q03", "optional field removed", (_, { newBook }) => {
    delete newBook.note;
  }),
  change("breaking", "Q04", "field renamed", (_, { schemas, newBook }) => {
    newBook.name = newBook.title;
    delete newBook.title;
    schemas.NewBook.required = ["name", "isbn"];
  }),
  change("breaking", "Q05", "enum value removed", (_, { newBook }) => {
    newBook.language.enum = ["id", "en"];
  }),
  change("breaking", "Q06", "text becomes an enum", (_, { newBook }) => {
    newBook.title.enum = ["a", "b"];
  }),
  change("breaking", "Q07", "maxLength lowered", (_, { newBook }) => {
    newBook.title.maxLength = 50;
  }),
  change("breaking", "Q08", "maxLength set where none was", (_, { newBook }) => {
    newBook.bought_on.maxLength = 10;
  }),
  change("breaking", "Q09", "minLength raised", (_, { newBook }) => {
    newBook.title.minLength = 3;
  }),
  change("breaking", "Q10", "minimum raised", (_, { newBook }) => {
    newBook.copies.minimum = 2;
  }),
  change("breaking", "Q11", "maximum lowered", (_, { newBook }) => {
    newBook.copies.maximum = 5;
  }),
  change("breaking", "Q12", "maxItems lowered", (_, { newBook }) => {
    newBook.genres.maxItems = 2;
  }),
  change("breaking", "Q13", "pattern added", (_, { newBook }) => {
    newBook.title.pattern = "^[A-Z]";
  }),
  change("breaking", "Q42", "pattern takes less", (_, { newBook }) => {
    newBook.isbn.pattern = "^97[89][0-9]{10}$";
  }),
  change("breaking", "Q14", "pattern changed", (_, { newBook }) => {
    newBook.isbn.pattern = "^[0-9]{10}$";
  }),
  change("breaking", "Q15", "format changed", (_, { newBook }) => {
    newBook.bought_on.format = "date-time";
  }),
  change("breaking", "Q16", "format added", (_, { newBook }) => {
    newBook.title.format = "email";
  }),
  change("breaking", "Q17", "null no longer taken", (_, { newBook }) => {
    newBook.note.type = "string";
  }),
  change("breaking", "Q18", "type changed", (_, { newBook }) => {
    newBook.copies.type = "string";
  }),
  change(
    "breaking",
    "Q19",
    "number narrowed to integer",
    (_, { newBook }) => {
      newBook.price = { type: "integer" };
    },
    (_, { newBook }) => {
      newBook.price = { type: "number" };
    },
  ),
  change("breaking", "Q20", "multipleOf added", (_, { newBook }) => {
    newBook.copies.multipleOf = 2;
  }),
  change("breaking", "Q21", "uniqueItems added", (_, { newBook }) => {
    newBook.genres.uniqueItems = true;
  }),
  change(
    "breaking",
    "Q22",
    "nested object is closed",
    (_, { newBook }) => {
      newBook.shelf.additionalProperties = false;
    },
    (_, { newBook }) => {
      newBook.shelf.additionalProperties = true;
    },
  ),
  change(
    "breaking",
    "Q23",
    "branch of a oneOf removed",
    (_, { newBook }) => {
      newBook.cover.oneOf.pop();
    },
    (_, { newBook, book }) => {
      newBook.cover = structuredClone(book.cover);
    },
  ),
  change("breaking", "Q24", "array of text becomes an array of numbers", (_, { newBook }) => {
    newBook.genres.items.type = "number";
  }),
  change("breaking", "Q25", "new required query parameter", (_, { list }) => {
    list.parameters.push({
      name: "branch",
      in: "query",
      required: true,
      schema: { type: "string" },
    });
  }),
  change("breaking", "Q26", "query parameter removed", (_, { list }) => {
    list.parameters.shift();
  }),
  change("breaking", "Q27", "query parameter becomes required", (_, { list }) => {
    list.parameters[0].required = true;
  }),
  change("breaking", "Q28", "query parameter moves to a header", (_, { list }) => {
    list.parameters[0].in = "header";
  }),
  change("breaking", "Q29", "enum value of a parameter removed", (_, { list }) => {
    list.parameters[1].schema.enum = ["title"];
  }),
  change("breaking", "Q30", "maxLength of a parameter lowered", (_, { list }) => {
    list.parameters[0].schema.maxLength = 20;
  }),
  change(
    "breaking",
    "Q31",
    "style of a parameter changed",
    (_, { list }) => {
      list.parameters[0].explode = false;
    },
    (_, { list }) => {
      list.parameters[0].schema = { type: "array", items: { type: "string" } };
    },
  ),
  change("breaking", "Q32", "type of a path parameter changed", (document) => {
    document.paths["/books/{id}"].parameters[0].schema.type = "string";
    document.paths["/books/{id}"].parameters[0].schema.format = "uuid";
  }),
  change("breaking", "Q33", "media type of a request removed", (_, { add }) => {
    delete add.requestBody.content["application/json"];
  }),
  change("breaking", "Q34", "multipart part becomes required", (_, { add }) => {
    add.requestBody.content["multipart/form-data"].schema.required.push("isbn");
    add.requestBody.content["multipart/form-data"].schema.properties.isbn = { type: "string" };
  }),
  change("breaking", "Q35", "multipart part takes another media type", (_, { add }) => {
    const form = add.requestBody.content["multipart/form-data"];
    form.encoding.scan.contentType = "image/png";
    form.schema.properties.scan.contentMediaType = "image/png";
  }),
  change(
    "breaking",
    "Q36",
    "body becomes required",
    (_, { add }) => {
      add.requestBody.required = true;
    },
    (_, { add }) => {
      add.requestBody.required = false;
    },
  ),
  change("breaking", "Q37", "required body on a request without one", (_, { get }) => {
    get.requestBody = {
      required: true,
      content: { "application/json": { schema: { type: "object" } } },
    };
  }),
  change("breaking", "Q38", "body removed", (_, { add }) => {
    delete add.requestBody;
  }),
  change("breaking", "Q39", "constraint joined by allOf", (_, { schemas }) => {
    schemas.NewBook.allOf = [{ required: ["copies"] }];
  }),
  change("behaviour", "Q40", "default changed", (_, { newBook }) => {
    newBook.language.default = "en";
  }),
  change("behaviour", "Q41", "default of a parameter changed", (_, { list }) => {
    list.parameters[1].schema.default = "newest";
  }),
];
