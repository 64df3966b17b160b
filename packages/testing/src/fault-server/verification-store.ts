/** The fields of a create that its rows show. */
export interface CreateFields {
  readonly id_number: string;
  readonly full_name: string;
  readonly verification_type_id: number;
}

interface StoredVerification extends CreateFields {
  readonly reference_code: string;
  readonly created_at: string;
}

const typeNames = [
  "Rekrutment/Screening Karyawan",
  "Screening Sewa Mobil/Motor",
  "Verifikasi Calon Pelanggan/Mitra",
  "Screening Tenant (Kos/Kontrakan)",
];

/** What one scenario has committed, and the API's answers about it. */
export class VerificationStore {
  readonly #rows: StoredVerification[] = [];

  /** Spends a token. Returns the body of the 201 answer. */
  create(fields: CreateFields): unknown {
    const number = String(this.#rows.length + 1).padStart(4, "0");
    const row = {
      ...fields,
      reference_code: `EMP-990101-${number}`,
      created_at: new Date().toISOString().replace("Z", "000Z"),
    };
    this.#rows.unshift(row);
    const { reference_code, created_at } = row;
    return {
      status: "success",
      message: "Verification created successfully.",
      data: { reference_code, status: "ocr_verification", consent_method: "email", created_at },
    };
  }

  balance(): unknown {
    const token = 1000 - this.#rows.length;
    return { status: "success", message: "Token retrieved successfully.", data: { token } };
  }

  list(query: URLSearchParams): unknown {
    const page = Number(query.get("page") ?? 1);
    const per_page = Number(query.get("per_page") ?? 50);
    const from = (page - 1) * per_page;
    const rows = this.#rows.slice(from, from + per_page);
    return {
      status: "success",
      message: "Verifications retrieved successfully.",
      data: rows.map((row) => ({
        reference_code: row.reference_code,
        ...verification(row),
        customer_name: row.full_name,
        customer_id_number: `${row.id_number.slice(0, 4)}********${row.id_number.slice(-4)}`,
      })),
      links: { first: null, last: null, prev: null, next: null },
      meta: {
        current_page: page,
        from: rows.length > 0 ? from + 1 : null,
        last_page: Math.max(1, Math.ceil(this.#rows.length / per_page)),
        path: "/api/v1/external/verifications",
        per_page,
        to: rows.length > 0 ? from + rows.length : null,
        total: this.#rows.length,
        q: query.get("q"),
      },
    };
  }

  detail(reference_code: string): unknown {
    const row = this.#rows.find((candidate) => candidate.reference_code === reference_code);
    if (row === undefined) return undefined;
    return {
      status: "success",
      message: "Verification retrieved successfully.",
      data: {
        verification: { reference_code, ...verification(row), failed_message: null },
        customer: { name: row.full_name, phone: "81200000001", id_number: row.id_number },
        analysis: { credit_summary: null, credibility: null, use_case_analysis: null },
      },
    };
  }
}

function verification(row: StoredVerification): Record<string, unknown> {
  return {
    verification_type_name: typeNames[row.verification_type_id - 1] ?? "Other",
    status: "ocr_verification",
    final_decision: null,
    created_at: row.created_at,
    updated_at: row.created_at,
    credibility_score: null,
    credibility_level: null,
  };
}

/** Reads the fields out of a JSON or multipart body; what is missing is left empty. */
export function readCreateFields(contentType: string, body: Buffer): CreateFields {
  const find = contentType.startsWith("application/json") ? jsonField(body) : formField(body);
  return {
    id_number: find("id_number"),
    full_name: find("full_name"),
    verification_type_id: Number(find("verification_type_id")),
  };
}

function jsonField(body: Buffer): (name: string) => string {
  try {
    const fields = JSON.parse(body.toString("utf8")) as Record<string, unknown>;
    return (name) => String(fields[name] ?? "");
  } catch {
    return () => "";
  }
}

function formField(body: Buffer): (name: string) => string {
  return (name) => {
    const at = body.indexOf(`name="${name}"`);
    if (at < 0) return "";
    const start = body.indexOf("\r\n\r\n", at) + 4;
    return body.subarray(start, body.indexOf("\r\n--", start)).toString("utf8");
  };
}
