export const newCheckEn = {
  title: "New check",
} as const;
