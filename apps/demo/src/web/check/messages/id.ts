import type { SameTexts } from "../../language/messages.ts";
import type { checkEn } from "./en.ts";

export const checkId: SameTexts<typeof checkEn> = {
  title: "Pemeriksaan {code}",
};
