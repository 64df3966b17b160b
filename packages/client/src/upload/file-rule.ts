/** The kinds of picture the API takes as a photo of the KTP. */
export type ImageType = "image/jpeg" | "image/png";
/** The kinds of file the API takes as a signed consent form. */
export type DocumentType = ImageType | "application/pdf";

/** What one file field of the API takes. */
export interface FileRule<Type extends DocumentType = DocumentType> {
  readonly field: "ktp_image" | "form_consent";
  readonly types: readonly Type[];
  /** In bytes of the file itself, before any encoding. */
  readonly limit: number;
  /** What the names of the functions that make such a file begin with. */
  readonly maker: "imageFrom" | "documentFrom";
}

export const ktpImageRule: FileRule<ImageType> = {
  field: "ktp_image",
  types: ["image/jpeg", "image/png"],
  limit: 4_194_304,
  maker: "imageFrom",
};

export const formConsentRule: FileRule<DocumentType> = {
  field: "form_consent",
  types: ["image/jpeg", "image/png", "application/pdf"],
  limit: 10_485_760,
  maker: "documentFrom",
};
