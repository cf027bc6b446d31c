import { functionHelp } from "../../../data/functionHelp";
import type { Formulas } from "../../../core/library/functionsLibrary";
import { onePer } from "../../../core/library/onePer";
import { shownPlace } from "../../../core/workbook/places";
import type { Host } from "../../../hosts/host";
import { createStore, type Store } from "../../../core/library/store";
import { onRecalculated } from "../../../workbook/recalculateWorkbook";
import { repairCells } from "../../../workbook/repair/repair";
import type { StuckCell, StuckRequest } from "../../../workbook/repair/stuckCell";
import { isHelped, stuckErrors } from "../../../workbook/repair/stuckCells";

/** What is known of cells that do not answer. */
export interface StuckState {
  readonly found: readonly StuckCell[];
  /** How many cells were written anew after the last recalculation, and answer since. */
  readonly mended: number;
}

/**
 * Looks for cells of AIFIN that are stuck: when it is first asked for, which changes nothing; and
 * after each recalculation by AIFIN, which did not reach all cells then, so that those are written
 * anew at once. One for each workbook.
 */
export const stuckIn: (host: Host, formulas: Formulas) => Store<StuckState> = onePer(newWatch);

function newWatch(host: Host, formulas: Formulas): Store<StuckState> {
  const store = createStore<StuckState>({ found: [], mended: 0 });
  const request = { host, formulas, help: functionHelp };
  const written = new Set<string>();
  const look = async () => {
    await host.settled();
    store.become({ found: await stuckErrors(request), mended: 0 });
  };
  const mend = async () => store.become(await mendCells(request, written));
  // What the workbook refuses to say now is looked at after the next recalculation.
  void look().catch(() => undefined);
  onRecalculated(host, () => void mend().catch(() => undefined));
  return store;
}

/** Writes each cell once, lest what does not help goes on for ever. */
async function mendCells(request: StuckRequest, written: Set<string>): Promise<StuckState> {
  const { host } = request;
  const found = await stillStuck(request);
  const keyOf = ({ place, formula }: StuckCell) => `${shownPlace(place)} ${formula}`;
  const wanted = found.filter(
    (cell) => isHelped(cell) && MENDED.has(cell.reason) && !written.has(keyOf(cell)),
  );
  if (wanted.length === 0) return { found, mended: 0 };
  for (const cell of wanted) written.add(keyOf(cell));
  const { cells } = await repairCells(wanted, host);
  const answering = cells.filter(({ outcome }) => outcome === "answers" || outcome === "error");
  return { found: await stuckErrors(request), mended: answering.length };
}

/** What is written anew without being asked, since its formula stays letter for letter. */
const MENDED: ReadonlySet<StuckCell["reason"]> = new Set(["name", "busy", "unreached"]);

/** A cell that waits for its answer is stuck only if it still does when the workbook is at rest. */
async function stillStuck(request: StuckRequest): Promise<readonly StuckCell[]> {
  const first = await stuckErrors(request);
  if (!first.some(({ reason }) => reason === "busy")) return first;
  await request.host.settled();
  return await stuckErrors(request);
}
