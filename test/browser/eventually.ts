/**
 * Tries an expectation until it holds. @throws its last failure, when it does not hold within the
 * time.
 */
export async function eventually<T>(
  expectation: () => T | Promise<T>,
  milliseconds = 10_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await expectation();
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
