/** The texts of the result. */
export const resultEn = {
  title: "Result",
  none: "There is no result yet.",
} as const;
