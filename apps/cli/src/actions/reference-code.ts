import { CommandError } from "../command-error.ts";
import { looksLikeNik } from "../output/personal-data.ts";
import { showTexts } from "../texts/show.ts";

/** Refuses what cannot be a reference code before it becomes part of a URL. */
export function checkReferenceCode(code: string): string {
  if (looksLikeNik(code)) {
    throw new CommandError("usage", "nik_as_reference_code", showTexts().nikAsCode, {
      next: [showTexts().findCode],
    });
  }
  if (code.trim() !== "" && !/[/\\?#\s]/.test(code)) return code;
  throw new CommandError("usage", "invalid_reference_code", showTexts().noCode);
}
