/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
 * @param most Above so many the distance does not matter: the work ends early and the answer is
 *   Infinity.
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  const width = b.length + 1;
  let beforeLast = new Array<number>(width).fill(0);
  let last = Array.from({ length: width }, (_, j) => j);
  let row = new Array<number>(width).fill(0);
  for (let i = 1; i <= a.length; i++) {
    const own = a.charCodeAt(i - 1);
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const isSame = own === b.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
      const fewest = Math.min(last[j] ?? 0, row[j - 1] ?? 0) + 1;
      if (fewest < cost) cost = fewest;
      if (!isSame && isSwap(a, b, i, j)) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const distance = last[b.length] ?? 0;
  return distance > most ? Infinity : distance;
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
  );
}
