import {
  addressOf,
  type Box,
  boxOf,
  cellAt,
  heightOf,
  sharedBox,
  widthOf,
} from "../core/workbook/places";
import type { CellValue, Place, Scalar } from "../core/workbook/workbook";
import type { Expression } from "./expression";
import { knownValue } from "./knownValue";
import { referred } from "./referredPlaces";
import { requestCells, requestUsedRange, type WorkbookTask } from "./workbookTask";

/** What a function that sums under conditions reads. */
interface Matched {
  /** The cells that it adds up, those of all conditions. */
  readonly places: readonly Place[];
  /** Its other arguments. */
  readonly others: readonly Expression[];
}

/** So many cells are held against their conditions. */
const MOST_CELLS = 20_000;

/**
 * What SUMIF, SUMIFS and their like read: of the cells that they add up only those that fulfil the
 * conditions, so that a total may stand in its own row.
 * @returns null for other functions, and where a range or condition is not known.
 */
export function* matchedCells(
  name: string,
  given: readonly Expression[],
  at: Place,
): WorkbookTask<Matched | null> {
  if (!/^(SUM|AVERAGE|MAX|MIN)IFS?$/.test(name)) return null;
  const [first, second, third] = given;
  const isPlural = name.endsWith("S");
  if (!isPlural && !third?.node) return null;
  const added = isPlural ? first : third;
  const others = isPlural ? given.slice(1) : [first, second].filter((one) => one !== undefined);
  const target = yield* boxAt(added, at);
  if (!target) return null;
  let open: readonly (readonly [number, number])[] | null = null;
  for (let pair = 0; pair + 1 < others.length; pair += 2) {
    const condition = yield* conditionOf(others[pair], others[pair + 1], at);
    if (!condition) return null;
    open = (open ?? condition.offsets).filter((one) => condition.isMet(...one));
  }
  const { sheet, box } = target;
  const places = (open ?? []).map(([down, right]) =>
    cellAt(sheet, { top: box.top + down, left: box.left + right }),
  );
  return open && { places, others };
}

interface Condition {
  /** The places of its cells, counted from its first. */
  readonly offsets: readonly (readonly [down: number, right: number])[];
  readonly isMet: (down: number, right: number) => boolean;
}

function* conditionOf(
  range: Expression | undefined,
  criterion: Expression | undefined,
  at: Place,
): WorkbookTask<Condition | null> {
  const whole = yield* boxAt(range, at);
  const wanted = criterion ? yield* knownValue(criterion, at) : undefined;
  if (!whole || wanted === undefined) return null;
  const used = boxOf((yield* requestUsedRange(whole.sheet))?.address ?? "");
  const box = used && sharedBox(whole.box, used);
  if (!box || heightOf(box) * widthOf(box) > MOST_CELLS) return null;
  const rows = yield* requestCells({ sheet: whole.sheet, address: addressOf(box) });
  const [down, right] = [box.top - whole.box.top, box.left - whole.box.left];
  const fits = fitting(wanted);
  return {
    offsets: rows.flatMap((row, r) => row.map((_, c) => [r + down, c + right] as const)),
    isMet: (r, c) => fits(rows[r - down]?.[c - right]?.value ?? null),
  };
}

function* boxAt(
  expression: Expression | undefined,
  at: Place,
): WorkbookTask<{ readonly sheet: string; readonly box: Box } | null> {
  if (expression?.node?.type !== "ReferenceIdentifier") return null;
  const found = yield* referred(expression.node, expression, at);
  if ("meaning" in found) return yield* boxAt(found.meaning, at);
  const [place] = "places" in found && found.places.length === 1 ? found.places : [];
  const box = place && boxOf(place.address);
  return box ? { sheet: place.sheet, box } : null;
}

/** Whether a value fulfils a condition as Excel writes them: `12`, `">=12"`, `"Open*"`, `"<>"`. */
function fitting(wanted: Scalar): (value: CellValue) => boolean {
  const [, operator = "", operand = ""] =
    /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(String(wanted ?? 0)) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  const pattern = new RegExp(`^${wildcards(operand)}$`, "isu");
  const isEqual = (value: CellValue) =>
    Number.isNaN(number)
      ? operand === ""
        ? value === null
        : typeof value !== "object" && pattern.test(String(value))
      : value !== null && value !== "" && Number(value) === number;
  switch (operator) {
    case "<>":
      return (value) => !isEqual(value);
    case "<":
      return (value) => typeof value === "number" && value < number;
    case "<=":
      return (value) => typeof value === "number" && value <= number;
    case ">":
      return (value) => typeof value === "number" && value > number;
    case ">=":
      return (value) => typeof value === "number" && value >= number;
    default:
      return isEqual;
  }
}

function wildcards(text: string): string {
  return text.replace(/~[*?~]|[*?]|[\\^$.+()[\]{}|/]/g, (found) =>
    found === "*" ? ".*" : found === "?" ? "." : `\\${found.slice(-1)}`,
  );
}
