import { fileURLToPath } from "node:url";

/** Where released pacts and the matrix are kept. */
export const places = {
  released: fileURLToPath(new URL("../released", import.meta.url)),
  matrix: fileURLToPath(new URL("../matrix.json", import.meta.url)),
};
