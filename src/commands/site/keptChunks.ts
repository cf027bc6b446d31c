import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** What a build says of itself in `chunks.json`, for the build after it. */
export interface OwnChunks {
  readonly version: string;
  /** Its own chunks as paths below the site, without those that it keeps of a release before. */
  readonly chunks: readonly string[];
}

export const CHUNK_LIST = "chunks.json";

/**
 * The chunks of the release before, by their paths: an open pane still asks for them, and a pane
 * lives as long as its workbook. Only that release's own are kept, so that they do not pile up.
 * @param folder Its `dist`.
 * @throws {Error} with a sentence when the folder is no build, or has lost a chunk.
 */
export function keptChunks(folder: string): ReadonlyMap<string, Buffer> {
  const list = path.join(folder, CHUNK_LIST);
  if (!existsSync(list))
    throw new Error(
      `--env previous=${folder}: there is no ${CHUNK_LIST}; give the dist of the release before.`,
    );
  // Our own build wrote it in this shape.
  const { chunks } = JSON.parse(readFileSync(list, "utf8")) as OwnChunks;
  return new Map(
    chunks.map((chunk) => {
      const file = path.join(folder, chunk);
      if (!existsSync(file))
        throw new Error(`--env previous=${folder}: ${chunk} is missing there; build it again.`);
      return [chunk, readFileSync(file)];
    }),
  );
}
