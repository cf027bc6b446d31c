type Numbers = Int32Array | Float64Array;

/** A column of numbers that grows as rows are added. */
export interface Growing<T extends Numbers> {
  add(value: number): void;
  /** The rows added so far, in no more memory than they take. */
  done(): T;
}

const FIRST_ROOM = 256;

/** @param make A zeroed column of so many rows. */
export function growing<T extends Numbers>(make: (rows: number) => T): Growing<T> {
  let column = make(FIRST_ROOM);
  let rows = 0;
  return {
    add(value) {
      if (rows === column.length) {
        const larger = make(rows * 2);
        larger.set(column);
        column = larger;
      }
      column[rows++] = value;
    },
    done() {
      const exact = make(rows);
      exact.set(column.subarray(0, rows));
      return exact;
    },
  };
}
