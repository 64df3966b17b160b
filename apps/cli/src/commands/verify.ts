import { type Command, Option } from "@commander-js/extra-typings";
import { consentRoutes } from "../applicant/consent-route.ts";
import { optionTexts } from "../texts/options.ts";
import { verifyTexts } from "../texts/verify.ts";
import type { Start } from "../work.ts";
import { jsonOption, profileOption, revealOption, sandboxOption } from "./shared-options.ts";

const encodings = ["multipart", "json"] as const;

/** `proofylink verify`: one person, from applicant to result. */
export function addVerify(program: Command, start: Start): void {
  const texts = verifyTexts();
  program
    .command("verify")
    .summary(texts.summary)
    .description(texts.description)
    .option("--file <path>", texts.file)
    .option("--ktp <path>", texts.ktp)
    .option("--consent-form <path>", texts.consentForm)
    .addOption(new Option("--consent <route>", texts.consent).choices(consentRoutes))
    .addOption(
      new Option("--encoding <kind>", texts.encoding).choices(encodings).default("multipart"),
    )
    .option("--no-wait", texts.noWait)
    .option("--timeout <time>", optionTexts().timeout, "15m")
    .addOption(jsonOption())
    .addOption(revealOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", texts.after)
    .action((options) =>
      start(async (terminal) => {
        const { verifyApplicant } = await import("../actions/verify-applicant.ts");
        return verifyApplicant(options, terminal);
      }),
    );
}
