import path from "node:path";
import { FRAMED_PAGES, METADATA, SCRIPTS } from "./headerRules";

/** What a header of an answer must be. */
export interface Expectation {
  readonly header: string;
  readonly expected: string;
  readonly fits: (value: string | null) => boolean;
}

/** What a server must say with a file so that Excel takes it. */
export function expectedAnswer(file: string): readonly Expectation[] {
  return [
    contains("Content-Type", TYPES[path.extname(file)] ?? "text/plain"),
    contains("X-Content-Type-Options", "nosniff"),
    ...cache(file),
    ...(isOneOf(METADATA, file) ? [CORS] : []),
    ...(file.endsWith(".html") ? [contains("Content-Security-Policy", "frame-ancestors")] : []),
    ...(isOneOf(FRAMED_PAGES, file)
      ? EXCEL_FRAMES.map((one) => contains("Content-Security-Policy", one))
      : []),
  ];
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** Without it Excel on the web loads no functions: their metadata is read from another origin. */
const CORS: Expectation = {
  header: "Access-Control-Allow-Origin",
  expected: "* or Excel's origin, which reads it from another site",
  fits: (value) => value === "*" || value?.startsWith("https://excel.") === true,
};

/** Of the addresses that Excel on the web frames a pane from, those that everybody meets. */
const EXCEL_FRAMES = ["https://*.officeapps.live.com", "https://*.cloud.microsoft"];

function cache(file: string): readonly Expectation[] {
  if (file.startsWith("chunks/")) return [contains("Cache-Control", "immutable")];
  if (file.endsWith(".png"))
    return [
      {
        header: "Cache-Control",
        expected: "a time; Office shows no icon that is no-cache",
        fits: (value) => value !== null && !/no-cache|no-store/.test(value),
      },
    ];
  if (isOneOf(SCRIPTS, file))
    return [
      {
        header: "Cache-Control",
        expected: "at most a day, as its name stays the same",
        fits: (value) => value !== null && seconds(value) <= 86_400,
      },
    ];
  return [contains("Cache-Control", "no-cache")];
}

function seconds(value: string): number {
  if (/no-cache|no-store/.test(value)) return 0;
  return Number(/max-age=(\d+)/.exec(value)?.[1] ?? Infinity);
}

function contains(header: string, expected: string): Expectation {
  return { header, expected, fits: (value) => value?.includes(expected) === true };
}

function isOneOf(names: readonly string[], file: string): boolean {
  return names.includes(file);
}
