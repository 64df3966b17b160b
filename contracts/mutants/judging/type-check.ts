import { relative } from "node:path";
import ts from "typescript";

/** Something that does not compile. */
export interface TypeFault {
  /** Relative to the tree. */
  readonly file: string;
  readonly message: string;
}

/** Checks the types of a tree again and again; what a change does not reach is not looked at again. */
export interface TypeChecker {
  check(): readonly TypeFault[];
}

/** Who is hurt by a change of the generated types: the client, the CLI, the type tests, and the peer. */
const subjects = [
  "packages/types/src/**/*",
  "packages/client/src/**/*",
  "apps/cli/src/**/*",
  "contracts/mutants/plain/codegen-consumer.ts",
];

/** A checker whose first check becomes what all others are compared with. */
export function typeChecker(root: string): TypeChecker {
  const config = {
    extends: "./tsconfig.base.json",
    compilerOptions: { types: ["node"], lib: ["esnext"], stripInternal: true },
    include: subjects,
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.test.ts"],
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = cachingHost(options);
  let base: ts.SemanticDiagnosticsBuilderProgram | undefined;
  return {
    check: () => {
      const program = ts.createSemanticDiagnosticsBuilderProgram(fileNames, options, host, base);
      const faults = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
      base ??= program;
      return faults.map(({ file, messageText }) => ({
        file: file === undefined ? "" : relative(root, file.fileName),
        message: ts.flattenDiagnosticMessageText(messageText, " "),
      }));
    },
  };
}

/** Parses a file again only when its text is another. */
function cachingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createIncrementalCompilerHost(options);
  const parsed = new Map<string, ts.SourceFile>();
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, onError) => {
    const known = parsed.get(name);
    if (known !== undefined && known.text === ts.sys.readFile(name)) return known;
    const file = parse(name, language, onError);
    if (file !== undefined) parsed.set(name, file);
    return file;
  };
  return host;
}
