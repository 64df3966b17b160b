import { commandPattern, type ValueCase, valueCases, wordsOf } from "./case-patterns.ts";
import type { CommandNode } from "./command-tree.ts";

/** A script for bash from 3.2 on, the one of macOS; it wants no other package. */
export function bashScript(nodes: readonly CommandNode[]): string {
  return `# Completion of proofylink for bash.
_proofylink() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path= words= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path \${COMP_WORDS[i]}" in
      ${commandPattern(nodes)}) path="$path \${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case "$path $prev" in
${valueCases(nodes).map(valueCase).join("\n")}
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
function valueCase({ pattern, choices }: ValueCase): string {
  const reply = `COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$cur")); `;
  return `    ${pattern}) ${choices.length > 0 ? reply : ""}return ;;`;
}

function nodeCase({ path, commands, options, argumentChoices }: CommandNode): string {
  const words = [
    ...commands.map(({ word }) => word),
    ...argumentChoices,
    ...options.map(({ word }) => word),
  ];
  return `    "${wordsOf(path)}") words="${words.join(" ")}" ;;`;
}
