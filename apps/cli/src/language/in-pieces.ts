/** Sentences, or pieces that sentences are put together of. */
export type Pieces = ReadonlyArray<readonly [english: string, indonesian: string]>;

/** An English text with each piece that is known said in Indonesian, in the order of the pieces. */
export function inPieces(text: string, pieces: Pieces): string {
  return pieces.reduce((said, [english, indonesian]) => said.replaceAll(english, indonesian), text);
}
