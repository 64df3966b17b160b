import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook as its XML says it: the rows of its only sheet, and its shared strings. */
export function workbookFile(rows: string, strings?: string): Uint8Array {
  const parts = {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${rels}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...(strings !== undefined && {
      "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
    }),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

/** The same archive, but its last part says that it unpacks to `size` bytes. */
export function claimingSize(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  const lastEntry = bytes.lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  bytes.writeUInt32LE(size, lastEntry + 24);
  return bytes;
}
