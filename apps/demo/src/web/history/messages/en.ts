export const historyEn = {
  title: "History",
} as const;
