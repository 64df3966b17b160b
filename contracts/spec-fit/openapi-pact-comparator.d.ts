// The package's own declarations import without file extensions, which TypeScript does not follow.
declare module "@pactflow/openapi-pact-comparator" {
  /** Something that a pact and a document do not agree on. */
  export interface Result {
    readonly code: string;
    readonly message: string;
    readonly type: "error" | "warning" | "info";
    readonly mockDetails?: {
      readonly interactionDescription?: string | null;
      readonly location: string;
    };
  }

  export class Comparator {
    constructor(options: { oas: object });
    compare(pact: object): AsyncGenerator<Result>;
  }
}
