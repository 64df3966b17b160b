import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { type MatrixRow, readMatrix, writeMatrix } from "./matrix.ts";
import { releasedFile, sha256Of } from "./released-pacts.ts";

/** A consumer or a provider with its version. */
export interface Versioned {
  readonly name: string;
  readonly version: string;
}

/** What a release is made of. */
export interface Release {
  readonly consumers: readonly (Versioned & {
    readonly pact: string;
    readonly interactions: number;
  })[];
  readonly providers: readonly Versioned[];
  /** Path of the bundled spec. */
  readonly spec: string;
}

/**
 * Keeps the pacts of a release, and a row of the matrix for each pair. Doing it again changes nothing.
 *
 * @throws Error when a version was recorded before with another pact: a release cannot be changed
 */
export function record(release: Release, released: string, matrix: string): void {
  for (const { name, version, pact } of release.consumers) {
    const file = join(released, releasedFile(`${name}@${version}`));
    if (existsSync(file) && sha256Of(file) !== sha256Of(pact)) {
      throw new Error(
        `${name}@${version} was recorded with another pact. Raise the version (changeset version) first.`,
      );
    }
  }
  const spec = sha256Of(release.spec);
  const rows = release.consumers.flatMap(({ name, version, pact, interactions }) => {
    const consumer = `${name}@${version}`;
    copyFileSync(pact, join(released, releasedFile(consumer)));
    return release.providers.map((provider): MatrixRow => {
      const providerRelease = `${provider.name}@${provider.version}`;
      return { consumer, pact: sha256Of(pact), provider: providerRelease, spec, interactions };
    });
  });
  writeMatrix(matrix, [...readMatrix(matrix), ...rows]);
}
