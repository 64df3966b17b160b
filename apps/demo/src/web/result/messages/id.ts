import type { SameTexts } from "../../language/messages.ts";
import type { resultEn } from "./en.ts";

/** The texts of the result in Indonesian. */
export const resultId: SameTexts<typeof resultEn> = {
  title: "Hasil",
  none: "Belum ada hasil.",
};
