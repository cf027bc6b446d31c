import { HostFailure } from "../host";
import { inOfficeLanguage } from "./language";

/**
 * A part of the host that is loaded when it is first needed. @throws {HostFailure} when it cannot
 * be.
 */
export async function loadHostPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new HostFailure(
      inOfficeLanguage(
        "A part of AIFIN could not be loaded: close and open the pane.",
        "AIFIN 的一部分未能载入：请关闭窗格后重新打开。",
      ),
    );
  }
}
