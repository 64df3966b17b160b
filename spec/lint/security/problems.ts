import type { Finding } from "./findings.ts";
import type { Waiver } from "./waivers.ts";

/** What fails the lint, a line each: findings that nobody waived, and waivers that nothing needs. */
export function problemsIn(findings: readonly Finding[], waivers: readonly Waiver[]): string[] {
  const open = findings.filter((finding) => !waivers.some((waiver) => covers(waiver, finding)));
  return [
    ...open.map(({ rule, place, message }) => `${rule} at ${place}: ${message}`),
    ...waivers.flatMap((waiver) => unused(waiver, findings)),
  ];
}

function covers({ rule, places }: Waiver, finding: Finding): boolean {
  if (rule !== finding.rule) return false;
  return places === "answers" ? isAnswer(finding) : places.includes(finding.place);
}

/** Servers, security schemes and the like are no answers, though no request consists of them. */
function isAnswer({ inRequest, place }: Finding): boolean {
  return (
    !inRequest && /^\/components\/(schemas|responses|headers)\/|^\/paths\/.*\/responses/.test(place)
  );
}

function unused({ rule, places }: Waiver, findings: readonly Finding[]): string[] {
  const used = findings.filter((finding) => finding.rule === rule);
  if (places === "answers") {
    return used.some(isAnswer) ? [] : [`The waiver of ${rule} for answers is not needed.`];
  }
  return places
    .filter((place) => !used.some((finding) => finding.place === place))
    .map((place) => `The waiver of ${rule} at ${place} is not needed.`);
}
