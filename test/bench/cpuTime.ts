/**
 * CPU time of this process since a moment, in milliseconds: its own threads only, so that sleeping
 * and other programs do not count. Garbage is collected before, so that what came earlier is not
 * charged.
 */
export function startCpuClock(): () => number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
