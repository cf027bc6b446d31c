import { type Box, cellAt, cornerOf, isSamePlace } from "../../core/places";
import { type Host, HostFailure, type Place } from "../../hosts/host";

/** The cells that the formula of a cell fills: the cell alone, or a rectangle that begins with it. */
export async function spilledBox(place: Place, host: Host): Promise<Box> {
  const { top, left } = cornerOf(place);
  const belongs = (down: number, right: number) =>
    isFilledBy(place, cellAt(place.sheet, { top: top + down, left: left + right }), host);
  const alone = { top, left, bottom: top, right: left };
  if (!(await belongs(0, 0))) return alone;
  const [down, right] = await Promise.all([
    lastOf((steps) => belongs(steps, 0)),
    lastOf((steps) => belongs(0, steps)),
  ]);
  return { ...alone, bottom: top + down, right: left + right };
}

async function isFilledBy(parent: Place, place: Place, host: Host): Promise<boolean> {
  try {
    const found = await host.spillParent(place);
    return found !== null && isSamePlace(found, parent);
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
    return false; // Outside of the sheet.
  }
}

/** The largest count of steps that holds, where all smaller ones hold: few questions even of a long table. */
async function lastOf(holds: (steps: number) => Promise<boolean>): Promise<number> {
  let step = 1;
  while (await holds(step)) step *= 2;
  let [most, least] = [step, Math.floor(step / 2)];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (await holds(middle)) least = middle;
    else most = middle;
  }
  return least;
}
