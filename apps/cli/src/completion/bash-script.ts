import type { CommandNode } from "./command-tree.ts";

/** A script for bash from 3.2 on, the one of macOS; it wants no other package. */
export function bashScript(nodes: readonly CommandNode[]): string {
  const paths = nodes.filter(({ path }) => path !== "").map(({ path }) => `" ${path}"`);
  return `# Completion of proofylink for bash.
_proofylink() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path= words= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path \${COMP_WORDS[i]}" in
      ${paths.join(" | ")}) path="$path \${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case "$path $prev" in
${nodes.flatMap(valueCases).join("\n")}
  esac
  case "$path" in
${nodes.map(nodeCase).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _proofylink proofylink
`;
}

/** After an option that takes a value: its choices; or nothing, and bash completes files by itself. */
function valueCases({ path, options }: CommandNode): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ word, short, choices }) => {
      const pattern = [word, short]
        .filter(Boolean)
        .map((spelling) => `"${prefix(path)} ${spelling}"`)
        .join(" | ");
      const reply =
        choices.length > 0 ? `COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$cur")); ` : "";
      return `    ${pattern}) ${reply}return ;;`;
    });
}

function nodeCase({ path, commands, options, argumentChoices }: CommandNode): string {
  const words = [
    ...commands.map(({ word }) => word),
    ...argumentChoices,
    ...options.map(({ word }) => word),
  ];
  return `    "${prefix(path)}") words="${words.join(" ")}" ;;`;
}

function prefix(path: string): string {
  return path === "" ? "" : ` ${path}`;
}
