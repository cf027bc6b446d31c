import { useMemo, useState } from "react";
import type { Host } from "../../hosts/host";
import { messageOf } from "../../workbook/edit/messageOf";
import type { Jump } from "../parts/pane/jump";

interface Jumps {
  readonly jump: Jump;
  /** Why the workbook did not show the last place that was asked for; empty where it did. */
  readonly refusal: string;
  readonly forget: () => void;
}

/** Leads to places of a workbook, and keeps why it did not. */
export function useJumps(host: Host): Jumps {
  const [refusal, setRefusal] = useState("");
  return useMemo(() => {
    const forget = () => setRefusal("");
    const jump = (place: Parameters<Jump>[0]) => {
      forget();
      host.select(place).catch((failure: unknown) => setRefusal(messageOf(failure)));
    };
    return { jump, refusal, forget };
  }, [host, refusal]);
}
