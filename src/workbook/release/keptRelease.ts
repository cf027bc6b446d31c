import type { Host } from "../../hosts/host";

/**
 * The name under which a workbook keeps the release of the data that it was last calculated with.
 */
const SETTING = "release";

/**
 * The release that a workbook says it was last calculated with, `0.1.0`; null where it says none.
 * @throws what the host refuses with.
 */
export async function keptRelease(host: Host): Promise<string | null> {
  const text = await host.setting(SETTING);
  return text !== null && /^[\w.+-]{1,40}$/.test(text) ? text : null; // Else it is of another hand.
}

/**
 * Says in the workbook that it was last calculated with a release. @throws what the host refuses
 * with.
 */
export function keepRelease(host: Host, release: string): Promise<void> {
  return host.keepSetting(SETTING, release);
}
