/**
 * One value for each object, made when it is first asked for, which ends with the object. What else
 * is passed on counts that first time only.
 */
export function onePer<K extends object, T, More extends readonly unknown[]>(
  make: (key: K, ...more: More) => T,
): (key: K, ...more: More) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key, ...more) => {
    const found = made.get(key) ?? { value: make(key, ...more) };
    made.set(key, found);
    return found.value;
  };
}
