import { type Command, Option } from "@commander-js/extra-typings";
import { consentRoutes } from "../applicant/consent-route.ts";
import type { Start } from "../work.ts";
import { jsonOption, profileOption, revealOption, sandboxOption } from "./shared-options.ts";

const encodings = ["multipart", "json"] as const;

/** `proofylink verify`: one person, from applicant to result. */
export function addVerify(program: Command, start: Start): void {
  program
    .command("verify")
    .summary("check one person and wait for the result (spends one token)")
    .description(
      "Creates a verification from a JSON file, waits for it and prints the result.\nSpends one token.",
    )
    .requiredOption("--file <path>", "the applicant as JSON; - reads it from stdin")
    .option("--ktp <path>", "photo of the KTP, JPEG or PNG, up to 4 MB")
    .option("--consent-form <path>", "signed consent form, PDF, JPEG or PNG, up to 10 MB")
    .addOption(
      new Option(
        "--consent <route>",
        "how the person consents (default: what the applicant brings)",
      ).choices(consentRoutes),
    )
    .addOption(
      new Option("--encoding <kind>", "how files are sent").choices(encodings).default("multipart"),
    )
    .option("--no-wait", "print the reference code and do not wait")
    .option("--timeout <time>", "how long to wait: 90s, 10m, 2h, 7d", "15m")
    .addOption(jsonOption())
    .addOption(revealOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", helpAfter)
    .action((options) =>
      start(async (terminal) => {
        const { verifyApplicant } = await import("../actions/verify-applicant.ts");
        return verifyApplicant(options, terminal);
      }),
    );
}

const helpAfter = `
applicant.json:
  {
    "verification_type_id": 1,
    "id_number": "9999010101900009",
    "full_name": "BUDI CONTOH",
    "email": "budi@example.com",
    "phone_number": "0812-0000-0009",
    "ktp_image": "ktp.jpg"
  }
  verification_type_id is what the person is checked for:
    1 employee   2 car or motorcycle rental   3 customer or partner   4 tenant
  ktp_image and form_consent are paths from the file's own folder (from here for stdin), base64 or
  data URIs; --ktp and --consent-form stand in for them.

Consent comes about in one of three ways:
  email   Proofylink asks the person by e-mail          nothing more is needed
  own     the person consented in your portal           "consent_metadata": {"user_agent", "ip_address",
                                                        "device_type", "browser_info", "os", "timestamp"}
  upload  the person signed a form                      "form_consent": "form.pdf", or --consent-form

Examples:
  proofylink verify --file applicant.json
  proofylink verify --file applicant.json --ktp scans/ktp.jpg --timeout 7d
  proofylink verify --file applicant.json --consent-form form.pdf --json > result.json
  export-from-hr | proofylink verify --file - --no-wait

A create is sent once. When its answer is lost, it is looked for in the list for about a minute. Exit
code 7 means that nobody knows whether it arrived: do not run it again before
\`proofylink list\` has shown that nothing was created. All exit codes: proofylink --help`;
