/**
 * The same function, which answers a key it was asked before from memory. What it throws is not remembered.
 * @param most After so many keys it forgets them all: nobody's workbook fills the memory.
 */
export function remembered<K, V>(work: (key: K) => V, most: number): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
