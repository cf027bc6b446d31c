/**
 * Numbers from 0 to below 1 in an order that looks like chance and is the same in every run
 * (Marsaglia's xorshift of 32 bits).
 */
export function seededChance(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
