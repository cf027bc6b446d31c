import { BUNDLE, type Carrier, type Pack, WORKBOOK_PACK } from "../../core/facts/pack";
import type { IsoDate } from "../../core/period/calendar";
import { parsePeriod } from "../../core/period/period";
import type { Words } from "../../core/words/words";
import type { TableProblem } from "../tableProblem";
import { TABLE_NAMES, type TableName } from "../table";

/** What a pack says of itself, by its `datapackage.json` or by the page that made it. */
export interface PackManifest extends Pick<Pack, "id" | "version" | "released"> {
  readonly licence: string;
  readonly contributors: readonly string[];
  /** The oldest release of AIFIN that can read it, or empty. */
  readonly aifin: string;
  /** Its tables: in which files, and what these come to where that is said. */
  readonly resources: readonly PackResource[];
}

export interface PackResource {
  readonly name: TableName;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number | null;
}

export interface ReadManifest {
  readonly manifest: PackManifest;
  readonly problems: readonly TableProblem[];
}

/** What a pack is held against when it is read. */
export interface ReadingDay {
  /** The day on which it is taken in. */
  readonly takenIn: IsoDate;
  /** The release of AIFIN that reads it. */
  readonly release: string;
  readonly carrier: Carrier;
}

/**
 * Reads the text of a `datapackage.json`. `id`, `version` and `released` are needed; Frictionless'
 * own `name`, `created`, `licenses` are understood.
 */
export function readManifest(text: string, day: ReadingDay): ReadManifest {
  const read = parsedObject(text);
  const manifest: PackManifest = {
    id: textIn(read, "id") || textIn(read, "name"),
    version: textIn(read, "version"),
    released: (textIn(read, "released") || textIn(read, "created")).slice(0, 10) as IsoDate, // Checked below.
    licence: textIn(read, "licence") || textIn(objectsIn(read, "licenses")[0] ?? {}, "name"),
    contributors: objectsIn(read, "contributors").map(
      (one) => textIn(one, "title") || textIn(one, "name"),
    ),
    aifin: textIn(read, "aifin"),
    resources: objectsIn(read, "resources").flatMap(resourceOf),
  };
  const broken = Object.keys(read).length === 0 ? [problem("", NO_OBJECT, text.slice(0, 40))] : [];
  return { manifest, problems: [...broken, ...packManifestProblems(manifest, day)] };
}

/** What is wrong with what a pack says of itself. */
export function packManifestProblems(
  { id, version, released, aifin }: PackManifest,
  { takenIn, release, carrier }: ReadingDay,
): readonly TableProblem[] {
  const isOwn = carrier === "workbook";
  const checks: readonly (readonly [isKept: boolean, column: string, Words, found: string])[] = [
    [PACK_ID.test(id) && id.length <= LONGEST_ID, "id", SLUG, id],
    [id !== BUNDLE && (isOwn || id !== WORKBOOK_PACK), "id", OTHER_NAME, id],
    [VERSION.test(version), "version", A_VERSION, version],
    [parsePeriod(released)?.grain === "day", "released", A_DAY, released],
    [!(released > takenIn), "released", notAfter(takenIn), released],
    [!isNewer(aifin, release), "aifin", newerRelease(release), aifin],
  ];
  return checks
    .filter(([isKept]) => !isKept)
    .map(([, column, expected, found]) => problem(column, expected, found));
}

const PACK_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 40;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.+_-]{0,39}$/;

const NO_OBJECT: Words = { en: "an object in JSON", zh: "JSON 对象" };
const SLUG: Words = {
  en: "a slug of lower-case letters, digits and - (acme)",
  zh: "由小写字母、数字和 - 组成的编号（acme）",
};
const OTHER_NAME: Words = {
  en: "another name: aifin and workbook are taken",
  zh: "其他名称：aifin 与 workbook 已被占用",
};
const A_VERSION: Words = { en: "a version (3, 1.2.0)", zh: "版本（3、1.2.0）" };
const A_DAY: Words = { en: "a day (2026-03-31)", zh: "日期（2026-03-31）" };

function notAfter(day: IsoDate): Words {
  return { en: `a day not after ${day}, today`, zh: `不晚于今天（${day}）的日期` };
}

function newerRelease(release: string): Words {
  return {
    en: `a release that is here: this is AIFIN ${release}, update it to read the pack`,
    zh: `现有的版本：此处为 AIFIN ${release}，请更新后再读取`,
  };
}

/** Whether a release is after another, number by number. */
function isNewer(wanted: string, release: string): boolean {
  const [a, b] = [wanted, release].map((text) => text.split(".").map(Number));
  const at = (a ?? []).findIndex((number, place) => number !== (b?.[place] ?? 0));
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

function problem(column: string, expected: Words, found: string): TableProblem {
  return { table: "datapackage", row: 1, column, expected, found };
}

type Read = Readonly<Record<string, unknown>>;

function parsedObject(text: string): Read {
  try {
    const read: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(read) ? read : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Read {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textIn(read: Read, key: string): string {
  const value = Object.hasOwn(read, key) ? read[key] : "";
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

function objectsIn(read: Read, key: string): readonly Read[] {
  const value = Object.hasOwn(read, key) ? read[key] : [];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function resourceOf(read: Read): readonly PackResource[] {
  const name = TABLE_NAMES.find((one) => one === textIn(read, "name"));
  if (!name) return [];
  const bytes = Number(textIn(read, "bytes") || NaN);
  return [
    {
      name,
      path: textIn(read, "path") || `${name}.csv`,
      sha256: textIn(read, "hash")
        .replace(/^sha256:/, "")
        .toLowerCase(),
      bytes: Number.isFinite(bytes) ? bytes : null,
    },
  ];
}
