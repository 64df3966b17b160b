import { useFormatter } from "use-intl";

const mebibyte = 1_048_576;

/** Writes a size as people know it: 812 kB, 4.2 MB. */
export function useFileSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) =>
    bytes < mebibyte
      ? format.number(Math.ceil(bytes / 1024), { style: "unit", unit: "kilobyte" })
      : format.number(bytes / mebibyte, {
          style: "unit",
          unit: "megabyte",
          maximumFractionDigits: 1,
        });
}
