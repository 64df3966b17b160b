/** A kind of credit. The providers do not exist. */
export interface FacilityKind {
  readonly name: string;
  readonly provider: string;
  readonly providerType: string;
  readonly usage: "Konsumsi" | "Modal Kerja";
  /** In steps of 500,000 rupiah. */
  readonly limitSteps: readonly [min: number, max: number];
  /** In percent a year. */
  readonly interest: readonly [min: number, max: number];
  /** How long it runs in months; null when it has no end. */
  readonly runs: number | null;
  readonly collaterals: number;
}

/** An online loan (*pinjaman online*). */
export const onlineLoan: FacilityKind = {
  name: "Pinjaman Daring",
  provider: "PT PINJAM DARING CONTOH",
  providerType: "Penyelenggara Pinjaman Daring",
  usage: "Konsumsi",
  limitSteps: [1, 20],
  interest: [24, 36],
  runs: 84,
  collaterals: 0,
};

export const creditCard: FacilityKind = {
  name: "Kartu Kredit",
  provider: "PT BANK CONTOH",
  providerType: "Bank Umum",
  usage: "Konsumsi",
  limitSteps: [6, 80],
  interest: [18, 21],
  runs: null,
  collaterals: 0,
};

/** Every kind but the online loan. */
export const classicKinds: readonly FacilityKind[] = [
  creditCard,
  {
    name: "Kredit Kendaraan Bermotor",
    provider: "PT PEMBIAYAAN CONTOH",
    providerType: "Perusahaan Pembiayaan",
    usage: "Konsumsi",
    limitSteps: [30, 500],
    interest: [8, 16],
    runs: 84,
    collaterals: 1,
  },
  {
    name: "Kredit Pemilikan Rumah",
    provider: "PT BANK PERCOBAAN",
    providerType: "Bank Umum",
    usage: "Konsumsi",
    limitSteps: [400, 1600],
    interest: [6, 12],
    runs: 180,
    collaterals: 1,
  },
  {
    name: "Kredit Modal Kerja",
    provider: "KOPERASI CONTOH",
    providerType: "Koperasi",
    usage: "Modal Kerja",
    limitSteps: [10, 200],
    interest: [10, 18],
    runs: 96,
    collaterals: 0,
  },
];
