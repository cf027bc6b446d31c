import type { RunRateBasis } from "../../core/arithmetic/runRate";
import { choice } from "../options";
import { plain } from "./input";
import type { EachKind } from "./kind";

const read = choice<RunRateBasis>("basis", {
  month: ["month", "monthly", "m", "月", "每月"],
  quarter: ["quarter", "quarterly", "q", "季", "季度"],
  "28days": ["28days", "28day", "28d", "4weeks", "fourweeks", "28天", "四周", "4周"],
  week: ["week", "weekly", "w", "周", "每周", "週"],
  half: ["half", "halfyear", "h", "半年"],
  year: ["year", "yearly", "annual", "y", "年", "全年"],
});

/** For how long an amount was earned; blank means as its card says, or a month. */
export const runRateBasis: EachKind<RunRateBasis | null> = {
  shape: "each",
  read: (cell) => {
    const name = String(plain(cell) ?? "").trim();
    return name === "" ? null : read(name);
  },
};
