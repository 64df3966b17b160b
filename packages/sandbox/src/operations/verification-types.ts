/** The vendor's names of its four verification types, spelt as the vendor spells them. */
const names = new Map([
  [1, "Rekrutment/Screening Karyawan"],
  [2, "Screening Sewa Mobil/Motor"],
  [3, "Verifikasi Calon Pelanggan/Mitra"],
  [4, "Screening Tenant (Kos/Kontrakan)"],
]);

/** Whether there is such a type. */
export function isVerificationType(id: number): boolean {
  return names.has(id);
}

/** The name of a type. */
export function verificationTypeName(id: number): string {
  return names.get(id) ?? "";
}
