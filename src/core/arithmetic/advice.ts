import { Failure } from "../words/failure";
import type { Words } from "../words/words";

/** @throws {Failure} As `answer` does, with advice on what to ask instead where there is some. */
export function withAdvice<T>(answer: () => T, advice: () => Words | null): T {
  try {
    return answer();
  } catch (failure) {
    const more = failure instanceof Failure && failure.code === "not-found" ? advice() : null;
    if (!(failure instanceof Failure) || !more) throw failure;
    const { en, zh } = failure.words;
    throw new Failure(failure.code, { en: `${more.en} ${en}`, zh: more.zh + zh });
  }
}
