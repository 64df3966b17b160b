import { CommandError } from "../command-error.ts";
import { looksLikeNik } from "../output/personal-data.ts";

/** Refuses what cannot be a reference code before it becomes part of a URL. */
export function checkReferenceCode(code: string): string {
  if (looksLikeNik(code)) {
    throw new CommandError(
      "usage",
      "nik_as_reference_code",
      "A reference code is wanted here, and this looks like a NIK. It was not sent.",
      { next: ["`proofylink list --q NAME` finds the reference code."] },
    );
  }
  if (code.trim() !== "" && !/[/\\?#\s]/.test(code)) return code;
  throw new CommandError(
    "usage",
    "invalid_reference_code",
    "A reference code is wanted, such as EMP-260211-7874.",
  );
}
