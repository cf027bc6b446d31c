const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A version is made no oftener, milliseconds. */
export const VERSION_INTERVAL = 10 * MINUTE;

/**
 * Which versions are let go: of the last two hours all are kept, of the last day one an hour, of
 * the last fourteen days one a day; always the latest of its hour or day.
 *
 * @param times When they were made, milliseconds since 1970.
 * @returns Those of `times` that go.
 */
export function outdatedVersions(times: readonly number[], now: number): readonly number[] {
  const kept = new Map<string, number>();
  for (const time of [...times].sort((one, other) => one - other)) {
    const age = now - time;
    if (age > 14 * DAY) continue;
    if (age <= 2 * HOUR) kept.set(`${time}`, time);
    else if (age <= DAY) kept.set(`hour ${Math.floor(time / HOUR)}`, time);
    else kept.set(`day ${Math.floor(time / DAY)}`, time);
  }
  const staying = new Set(kept.values());
  return times.filter((time) => !staying.has(time));
}
