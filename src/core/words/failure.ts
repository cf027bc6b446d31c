import type { Words } from "./words";

/**
 * Why a question has no answer. The list is closed: each code has its one translation to Excel's
 * errors.
 */
export type FailureCode = "bad-input" | "not-found" | "out-of-range" | "division-by-zero";

/**
 * The one error that `core` throws on purpose. Its words are a sentence for the person at the
 * sheet: what was expected, what was there, what exists instead. Any other exception is a bug of
 * ours and is not hidden.
 */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    readonly code: FailureCode,
    readonly words: Words,
  ) {
    super(words.en);
  }
}
