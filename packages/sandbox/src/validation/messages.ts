/** Laravel's validation messages in Indonesian; the first two are the vendor's own. */
export const messages = {
  size: (field: string, length: number) => `${words(field)} harus berisi ${length} karakter.`,
  email: () => "Format email tidak valid.",
  required: (field: string) => `${words(field)} wajib diisi.`,
  string: (field: string) => `${words(field)} harus berupa string.`,
  integer: (field: string) => `${words(field)} harus berupa bilangan bulat.`,
  array: (field: string) => `${words(field)} harus berupa array.`,
  file: (field: string) => `${words(field)} harus berupa berkas.`,
  format: (field: string) => `Format ${words(field)} tidak valid.`,
  ip: (field: string) => `${words(field)} harus berupa alamat IP yang valid.`,
  date: (field: string) => `${words(field)} bukan tanggal yang valid.`,
  maxText: (field: string, length: number) => `${words(field)} maksimal berisi ${length} karakter.`,
  maxFile: (field: string, kilobytes: number) =>
    `${words(field)} maksimal berukuran ${kilobytes} kilobita.`,
};

/** The name of a field as Laravel writes it in a sentence. */
function words(field: string): string {
  return field.replaceAll("_", " ");
}
