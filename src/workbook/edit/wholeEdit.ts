import { onePer } from "../../core/library/onePer";
import { createStore } from "../../core/library/store";
import type { Host } from "../../hosts/host";

/**
 * How many edits of several steps are being made in the workbook of a host. While there are any,
 * what stands in it may be half of something.
 */
export const editsUnderWay = onePer((_: Host) => createStore(0));

/** Makes an edit of several steps, and says so while it lasts. */
export async function asWhole<T>(host: Host, edit: () => Promise<T>): Promise<T> {
  const { state, become } = editsUnderWay(host);
  become(state() + 1);
  try {
    return await edit();
  } finally {
    become(state() - 1);
  }
}
