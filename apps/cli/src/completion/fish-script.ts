import type { CommandNode } from "./command-tree.ts";

/** A script for fish. */
export function fishScript(nodes: readonly CommandNode[]): string {
  const [root] = nodes;
  const top = root?.commands.map(({ word }) => word).join(" ") ?? "";
  const lines = nodes.flatMap((node) => nodeLines(node, conditionOf(node, top)));
  return `# Completion of proofylink for fish.\n${lines.join("\n")}\n`;
}

/** When the words of a line have led to `node`. */
function conditionOf({ path, commands }: CommandNode, top: string): string {
  if (path === "") return `not __fish_seen_subcommand_from ${top}`;
  const seen = path.split(" ").map((word) => `__fish_seen_subcommand_from ${word}`);
  const below = commands.map(({ word }) => word);
  const open = below.length > 0 ? [`not __fish_seen_subcommand_from ${below.join(" ")}`] : [];
  return [...seen, ...open].join("; and ");
}

function nodeLines(node: CommandNode, condition: string): string[] {
  const start = `complete -c proofylink -n ${quoted(condition)}`;
  return [
    ...node.commands.map(
      ({ word, description }) => `${start} -f -a ${word} -d ${quoted(description)}`,
    ),
    ...node.argumentChoices.map((word) => `${start} -f -a ${word}`),
    ...node.options.map(({ word, short, takesValue, choices, description }) => {
      const shortFlag = short ? ` -s ${short.slice(1)}` : "";
      const value =
        choices.length > 0 ? ` -x -a ${quoted(choices.join(" "))}` : takesValue ? " -r" : "";
      return `${start} -l ${word.slice(2)}${shortFlag}${value} -d ${quoted(description)}`;
    }),
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
