import type { Words } from "../core/words/words";

/** A file that cannot be opened, with the reason in one sentence for the person. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(readonly words: Words) {
    super(words.en);
  }
}
