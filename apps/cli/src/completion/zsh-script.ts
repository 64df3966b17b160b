import { commandPattern, type ValueCase, valueCases, wordsOf } from "./case-patterns.ts";
import type { Candidate, CommandNode } from "./command-tree.ts";

/** A script for zsh: a file `_proofylink` in a folder of $fpath, or sourced after compinit. */
export function zshScript(nodes: readonly CommandNode[]): string {
  return `#compdef proofylink
# Completion of proofylink for zsh.
_proofylink() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} word_path= i
  local -a candidates
  for ((i = 2; i < CURRENT; i++)); do
    case "$word_path \${words[i]}" in
      (${commandPattern(nodes)}) word_path="$word_path \${words[i]}" ;;
    esac
  done
  case "$word_path $prev" in
${valueCases(nodes).map(valueCase).join("\n")}
  esac
  case "$word_path" in
${nodes.map(nodeCase).join("\n")}
  esac
  _describe proofylink candidates
  [[ $cur == -* ]] || _files
}
if [[ $funcstack[1] == _proofylink ]]; then _proofylink "$@"; else compdef _proofylink proofylink; fi
`;
}

function valueCase({ pattern, choices }: ValueCase): string {
  const reply = choices.length > 0 ? `compadd -- ${choices.join(" ")}` : "_files";
  return `    (${pattern}) ${reply}; return ;;`;
}

function nodeCase({ path, commands, options, argumentChoices }: CommandNode): string {
  const choices = argumentChoices.map((word) => ({ word, description: "" }));
  const all = [...commands, ...choices, ...options].map(quoted);
  return `    ("${wordsOf(path)}") candidates=(${all.join(" ")}) ;;`;
}

/** `word:description` as _describe reads it, in single quotes. */
function quoted({ word, description }: Candidate): string {
  const escaped = description.replaceAll("\\", "").replaceAll("'", "'\\''");
  return description === "" ? `'${word}'` : `'${word}:${escaped}'`;
}
