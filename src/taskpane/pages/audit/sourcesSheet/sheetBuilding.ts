import type { Host } from "../../../../hosts/host";
import type { NotDone } from "../../../../workbook/edit/applyEdit";
import { isNothingLeft } from "../../../../workbook/edit/takeBack";
import { type ChangedSince, undoEdit } from "../../../../workbook/edit/undoEdit";
import { type Job, jobs } from "../../../../workbook/job/job";
import type { Reading } from "../../../../workbook/reading/readSheets";
import {
  buildSheet,
  type BuiltSheet,
  type SheetRequest,
} from "../../../../workbook/sourcesSheet/buildSheet";

/** How the building of the Sources sheet ended. */
export type BuildingEnd =
  | { readonly kind: "nothing" | "undone" }
  | { readonly kind: "built"; readonly built: BuiltSheet }
  | ({ readonly kind: "changed" } & ChangedSince)
  | { readonly kind: "not-done"; readonly end: NotDone; readonly isUndo: boolean };

export type SheetBuilding = Job<Reading, BuildingEnd>;

/** The building in the workbook of a host. */
export const sheetBuildingIn = jobs<Reading, BuildingEnd>({
  again: (end) =>
    end.kind === "not-done" && end.end.rest.kind === "unknown" ? () => retryBuilding(end) : null,
});

/** Until something is written, it can be stopped. */
export function buildSourcesSheet(building: SheetBuilding, request: SheetRequest): void {
  building.start(async ({ onProgress, isStopped }) => {
    const end = await buildSheet(request, onProgress, isStopped);
    if (!end) return { kind: "nothing" };
    return end.outcome === "built"
      ? { kind: "built", built: end }
      : { kind: "not-done", end, isUndo: false };
  });
}

/** Puts back what was written last; a sheet that was new goes away. */
export function undoBuilding(building: SheetBuilding, host: Host, { done }: BuiltSheet): void {
  building.start(async () => {
    const end = await undoEdit(host, done);
    if (end.outcome === "changed") return { kind: "changed", ...end };
    return end.outcome === "undone" ? { kind: "undone" } : { kind: "not-done", end, isUndo: true };
  });
}

/** Takes back what is left of what was not done. */
export async function retryBuilding({
  end,
  isUndo,
}: Extract<BuildingEnd, { kind: "not-done" }>): Promise<BuildingEnd> {
  const next = await end.again();
  if (isUndo && isNothingLeft(next.rest)) return { kind: "undone" };
  return { kind: "not-done", end: next, isUndo };
}
