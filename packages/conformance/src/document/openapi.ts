import type { Schema } from "./schema.ts";

/** A part of a document, or a reference to it. */
export type Referable<Part> = Part | { readonly $ref: string };

/** The parts of an OpenAPI 3.1 document that are read here. */
export interface OpenApiObject {
  readonly openapi: string;
  readonly paths?: Readonly<Record<string, Referable<PathItemObject>>>;
  readonly security?: readonly SecurityRequirement[];
  readonly components?: {
    readonly securitySchemes?: Readonly<Record<string, Referable<SecuritySchemeObject>>>;
  };
}

/** Methods of a path, and what they share. */
export type PathItemObject = Readonly<Record<string, unknown>> & {
  readonly parameters?: readonly Referable<ParameterObject>[];
};

/** Names of security schemes that must all be satisfied. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecuritySchemeObject {
  readonly type: "http" | "apiKey" | "oauth2" | "openIdConnect" | "mutualTLS";
  readonly scheme?: string;
  readonly name?: string;
  readonly in?: "header" | "query" | "cookie";
}

export interface OperationObject {
  readonly operationId?: string;
  readonly parameters?: readonly Referable<ParameterObject>[];
  readonly requestBody?: Referable<RequestBodyObject>;
  readonly responses?: Readonly<Record<string, Referable<ResponseObject>>>;
  readonly security?: readonly SecurityRequirement[];
}

export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Referable<{ readonly value?: unknown }>>>;
}

export interface RequestBodyObject {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
}

export interface MediaTypeObject {
  readonly schema?: Schema;
  readonly encoding?: Readonly<Record<string, { readonly contentType?: string }>>;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Referable<{ readonly value?: unknown }>>>;
}

export interface ResponseObject {
  readonly headers?: Readonly<Record<string, Referable<HeaderObject>>>;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
  readonly links?: Readonly<Record<string, Referable<LinkObject>>>;
}

export interface HeaderObject {
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface LinkObject {
  readonly operationId?: string;
  readonly operationRef?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}
