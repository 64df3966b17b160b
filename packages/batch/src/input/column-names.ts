/** What a row can say, in the words of the API; `consent` is the way of consent. */
export const rowFields = [
  "id_number",
  "full_name",
  "email",
  "phone_number",
  "ktp_image",
  "verification_type_id",
  "consent",
  "form_consent",
  "consent_metadata.user_agent",
  "consent_metadata.ip_address",
  "consent_metadata.device_type",
  "consent_metadata.browser_info",
  "consent_metadata.os",
  "consent_metadata.timestamp",
] as const;
export type RowField = (typeof rowFields)[number];

/** Other names for the fields, English and Indonesian, as {@link plainName} writes them. */
const synonyms: Readonly<Partial<Record<RowField, readonly string[]>>> = {
  id_number: [
    "nik",
    "nonik",
    "nomornik",
    "noktp",
    "nomorktp",
    "nomorindukkependudukan",
    "noindukkependudukan",
    "ktpnumber",
    "ktpno",
    "nationalid",
    "nationalidnumber",
    "nomoridentitas",
    "noidentitas",
  ],
  full_name: [
    "name",
    "nama",
    "namalengkap",
    "namasesuaiktp",
    "applicantname",
    "candidatename",
    "namakaryawan",
  ],
  email: ["emailaddress", "mail", "alamatemail", "surel"],
  phone_number: [
    "phone",
    "phoneno",
    "mobile",
    "mobilenumber",
    "mobilephone",
    "cellphone",
    "nohp",
    "nomorhp",
    "hp",
    "handphone",
    "nohandphone",
    "notelp",
    "notelepon",
    "nomortelepon",
    "telepon",
    "telp",
    "nowa",
    "nomorwa",
    "whatsapp",
    "nowhatsapp",
    "nomorwhatsapp",
  ],
  ktp_image: [
    "ktpphoto",
    "ktpfile",
    "fotoktp",
    "filektp",
    "gambarktp",
    "scanktp",
    "pasktp",
    "pathktp",
    "idcardimage",
  ],
  verification_type_id: [
    "verificationtype",
    "typeid",
    "type",
    "jenisverifikasi",
    "tipeverifikasi",
    "jenis",
  ],
  consent: ["consentroute", "consentmethod", "carapersetujuan", "metodepersetujuan"],
  form_consent: [
    "consentform",
    "formpersetujuan",
    "formulirpersetujuan",
    "suratpersetujuan",
    "filepersetujuan",
  ],
  "consent_metadata.user_agent": ["useragent"],
  "consent_metadata.ip_address": ["ipaddress", "ip", "alamatip"],
  "consent_metadata.device_type": ["devicetype", "device", "perangkat"],
  "consent_metadata.browser_info": ["browserinfo", "browser", "peramban"],
  "consent_metadata.os": ["os", "operatingsystem", "sistemoperasi"],
  "consent_metadata.timestamp": ["consenttimestamp", "consenttime", "waktupersetujuan"],
};

/** Names that could mean several fields: a person says which. */
const ambiguous: Readonly<Record<string, readonly RowField[]>> = {
  ktp: ["id_number", "ktp_image"],
  idcard: ["id_number", "ktp_image"],
  persetujuan: ["consent", "form_consent"],
  kontak: ["email", "phone_number"],
  contact: ["email", "phone_number"],
};

/** A column's name without case, spaces and signs. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

const fieldsByName = new Map<string, readonly RowField[]>([
  ...rowFields.flatMap((field): [string, RowField[]][] =>
    [plainName(field), ...(synonyms[field] ?? [])].map((name) => [name, [field]]),
  ),
  ...Object.entries(ambiguous),
]);

/** The fields that a column may mean by its name: none, one, or several among which a person chooses. */
export function fieldsMeant(column: string): readonly RowField[] {
  return fieldsByName.get(plainName(column)) ?? [];
}

/** Whether a column bears the field's own name. */
export function isOwnName(column: string, field: RowField): boolean {
  return plainName(column) === plainName(field);
}
