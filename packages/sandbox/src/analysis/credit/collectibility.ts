/** The most days past due that each collectibility, from 2 on, can have; 5 has no end. */
const lastDay = [0, 90, 120, 180];
const names = ["Lancar", "Dalam Perhatian Khusus", "Kurang Lancar", "Diragukan", "Macet"];

/** The collectibility (*kolektibilitas*), 1 to 5, of a number of days past due. */
export function statusCodeOf(dpd: number): number {
  const index = lastDay.findIndex((last) => dpd <= last);
  return index === -1 ? 5 : index + 1;
}

/** The Indonesian name of a collectibility. */
export function statusNameOf(statusCode: number): string {
  return names[statusCode - 1] ?? "Tidak Diketahui";
}

/** A collectibility with its name, as the credit bureau's parts write it. */
export function statusOf(dpd: number): { status: string; status_code: number } {
  const status_code = statusCodeOf(dpd);
  return { status: statusNameOf(status_code), status_code };
}
