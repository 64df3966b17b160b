import type { Side } from "../catalogue/mutant.ts";
import { noticed, redLayers, type Tried, ways } from "./totals.ts";

const sides: readonly Side[] = ["spec", "provider", "client"];

/** The page about the mutants, in Markdown. */
export function page(harmful: readonly Tried[], harmless: readonly Tried[]): string {
  const escaped = harmful.filter(({ verdict }) => redLayers(verdict).length === 0);
  const flagged = harmless.filter(({ verdict }) => redLayers(verdict).length > 0);
  return `# Which changes the contracts see

Written by \`npm run contracts:mutants\`. It makes each change of \`contracts/mutants/catalogue\` in a copy of this tree and
runs the layers that look at that side (\`judging/layers.ts\`; conformance is tried on changes of the provider alone). A change
of the spec is followed by \`npm run generate\`, as its author would do. Before that, every layer was green on the tree as it
is. The sandbox stands for the provider, and its own tests do not count: a
real provider's would not be ours. So this says what is seen of such changes; that the list has every change that can
hurt, it does not say. Most of the catalogue was written by the people who wrote the layers.

**${harmful.length - escaped.length} of ${harmful.length} harmful changes were seen, and ${flagged.length} of ${harmless.length} harmless ones raised a false alarm.**

${totals(harmful, harmless)}

*Plain codegen* is the compiler over the generated types and a consumer that uses every operation. *Plain Pact* matches by
type: the answers that go well, one 404, one 422. Neither can see every side: codegen no provider, Pact no spec. The
comparator compares that pact with the spec and nothing else.

## Not seen

${list(escaped, "Every change was seen.")}

## False alarms

${list(flagged, "There were none.")}

## What happened to the catalogue

It was committed before the layers of spec review and conformance were written. What was changed in it since then, and
which layers were mended because a control turned them red:

${histories([...harmful, ...harmless])}

## Each change

Seconds are those of the quickest red layer, on the machine of this run.

| change | red layers | seconds | codegen | Pact | comparator |
|---|---|---|---|---|---|
${[...harmful, ...harmless].map(row).join("\n")}
`;
}

function histories(all: readonly Tried[]): string {
  return all
    .flatMap(({ mutant: { id, title, history } }) =>
      history === undefined ? [] : [`- **${id}** ${title}. ${history}`],
    )
    .join("\n");
}

/** What every way saw, by side. */
export function totals(harmful: readonly Tried[], harmless: readonly Tried[]): string {
  const groups = [
    ...sides.map((side) => harmful.filter(({ mutant }) => mutant.side === side)),
    harmful,
    harmless,
  ];
  const heads = [...sides.map(String), "all harmful", "harmless (false alarms)"];
  const rows = ways.map((way) => {
    const counts = groups.map((group) => `${noticed(way, group)} of ${group.length}`);
    return `| ${[way.name, ...counts].join(" | ")} |`;
  });
  return [`| | ${heads.join(" | ")} |`, `|---|${"---|".repeat(heads.length)}`, ...rows].join("\n");
}

function list(tried: readonly Tried[], none: string): string {
  if (tried.length === 0) return none;
  return tried
    .map(({ mutant, verdict }) => {
      const red = redLayers(verdict).join(", ");
      return `- **${mutant.id}** ${mutant.title}${red === "" ? "" : ` (${red})`}. ${mutant.effect}`;
    })
    .join("\n");
}

function row({ mutant, verdict }: Tried): string {
  const red = redLayers(verdict);
  const times = verdict.findings.filter(({ layer }) => red.includes(layer));
  const quickest = Math.min(...times.map(({ seconds }) => seconds));
  const peers = ["plain codegen", "plain Pact", "comparator alone"].map((name) =>
    ways.find((way) => way.name === name)?.notices(verdict) ? "red" : "",
  );
  const title = `${mutant.id} ${mutant.title}`;
  const said = red.length === 0 ? ["–", ""] : [red.join(", "), quickest.toFixed(1)];
  return `| ${[title.replaceAll("|", "\\|"), ...said, ...peers].join(" | ")} |`;
}
