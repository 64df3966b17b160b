import type { SameTexts } from "../../language/messages.ts";
import type { newCheckEn } from "./en.ts";

export const newCheckId: SameTexts<typeof newCheckEn> = {
  title: "Pemeriksaan baru",
};
