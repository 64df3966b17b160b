import type { SameTexts } from "../../language/messages.ts";
import type { historyEn } from "./en.ts";

export const historyId: SameTexts<typeof historyEn> = {
  title: "Riwayat",
};
