import type { ApiDocument } from "../document/api-document.ts";
import type { LinkObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";

/** An answer that gives the value of another operation's parameter. */
export interface Link {
  /** Id of the operation whose success has the value. */
  readonly from: string;
  /** JSON pointer into its body. */
  readonly value: string;
  /** Id of the operation that takes it. */
  readonly to: string;
  /** Name of its parameter. */
  readonly parameter: string;
}

/** The links that a document has, as far as they read bodies of successes. */
export function documentedLinks(document: ApiDocument, operations: readonly Operation[]): Link[] {
  return operations.flatMap(({ id: from, responses }) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([, { links = {} }]) => Object.values(links))
      .flatMap((referable) => {
        const { operationId: to, parameters = {} } = document.resolve<LinkObject>(referable);
        if (to === undefined) return [];
        return Object.entries(parameters).flatMap(([name, expression]): Link[] => {
          const value = /^\$response\.body#(\/.*)$/.exec(String(expression))?.[1];
          // A name may say where the parameter is: "path.id".
          const parameter = name.replace(/^(path|query|header|cookie)\./, "");
          return value === undefined ? [] : [{ from, value, to, parameter }];
        });
      }),
  );
}
