import {
  type Answer,
  type Content,
  type Example,
  type Operation,
  type Parameter,
  resolve,
} from "./document.ts";
import { limits, memberTable, typeWords } from "./schema-words.ts";
import { sentences, source, table } from "./words.ts";

/** One operation: what is sent, each answer, and an example of each. */
export function operationPage(method: string, path: string, operation: Operation): string {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  return [
    `# ${summary}`,
    `\`${method.toUpperCase()} ${path}\``,
    `Operation \`${operationId}\`, from the ${source(operation["x-source"]) || "spec"}.`,
    description.trim(),
    ...(parameters ? ["## Parameters", parameterTable(parameters)] : []),
    ...(requestBody ? requestSections(requestBody.content) : []),
    "## Answers",
    answerTable(responses),
    ...Object.entries(responses).flatMap(([status, answer]) => answerSection(status, answer)),
  ].join("\n\n");
}

function parameterTable(parameters: readonly Parameter[]): string {
  const rows = parameters
    .map(resolve)
    .map((parameter) => [
      `\`${parameter.name}\``,
      parameter.required ? `${parameter.in}, required` : parameter.in,
      typeWords(parameter.schema),
      sentences(parameter.description, limits(parameter.schema), source(parameter["x-source"])),
    ]);
  return table(["name", "in", "type", "meaning"], rows);
}

function requestSections(content: Content): string[] {
  return [
    "## Request",
    ...Object.entries(content).flatMap(([mediaType, { schema, examples, ...rest }]) => [
      `### ${mediaType}`,
      sentences(resolve(schema).description, source(rest["x-source"])),
      memberTable(resolve(schema)),
      ...exampleBlocks(examples),
    ]),
  ];
}

function answerTable(responses: Readonly<Record<string, Answer>>): string {
  const rows = Object.entries(responses).map(([status, given]) => {
    const answer = resolve(given);
    const [body] = Object.values(answer.content ?? {});
    return [
      `[${status}](#answer-${status})`,
      sentences(answer.description, source(answer["x-source"])),
      body === undefined ? "" : typeWords(body.schema),
    ];
  });
  return table(["status", "meaning", "body"], rows);
}

function answerSection(status: string, given: Answer): string[] {
  const examples = Object.values(resolve(given).content ?? {}).flatMap(({ examples }) =>
    exampleBlocks(examples),
  );
  return [`### Answer ${status}`, ...examples];
}

function exampleBlocks(examples: Readonly<Record<string, Example>> = {}): string[] {
  return Object.values(examples).flatMap((example) => {
    const { summary, value } = resolve(example);
    return [`${summary ?? "Example"}:`, `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``];
  });
}
