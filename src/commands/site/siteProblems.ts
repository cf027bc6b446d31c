import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type ManifestProblem, manifestProblems } from "./manifestProblems";
import { pngSize } from "./projectFiles";
import { expectedAnswer } from "./expectedAnswer";
import { METADATA, SCRIPTS } from "./headerRules";
import { metadataProblems } from "./metadataProblems";
import { serveSite, type Site } from "./siteServer";

/** What is wrong with a site at one file or address. */
export type SiteProblem = ManifestProblem;

/** What a check of a site found, and how much it looked at. */
export interface SiteReport {
  /** Where the manifest says that the site is served. */
  readonly base: string;
  readonly addresses: number;
  readonly problems: readonly SiteProblem[];
}

/**
 * Checks a built folder as a site: serves it with the headers of its own `_headers`, and asks for
 * whatever the manifest, the pages and the functions' metadata name.
 */
export async function siteReport(folder: string): Promise<SiteReport> {
  const missing = FILES.filter((file) => !existsSync(path.join(folder, file)));
  if (missing.length > 0)
    return {
      base: "",
      addresses: 0,
      problems: missing.map((file) => ({
        place: file,
        expected: "a file that npm run build makes",
        found: "none",
      })),
    };
  const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
  const page = /<SourceLocation DefaultValue="([^"]+)\/taskpane\.html"/.exec(manifest)?.[1] ?? "";
  const base = URL.canParse(page) ? page : "https://localhost";
  const site = await serveSite(folder, new URL(base).pathname.replace(/\/+$/, ""));
  try {
    const addresses = [...new Set([...namedBy(manifest), ...namedByPages(folder, base)])];
    const answers = await Promise.all(addresses.map((one) => addressProblems(one, base, site)));
    return {
      base,
      addresses: addresses.length,
      problems: [
        ...manifestProblems(manifest, filesOf(folder, base)),
        ...answers.flat(),
        ...METADATA.flatMap((file) => metadataProblems(folder, file, base)),
        ...scriptProblems(folder),
      ],
    };
  } finally {
    await site.close();
  }
}

const FILES = [
  "manifest.xml",
  "_headers",
  "web.config",
  "nginx.conf.sample",
  "LICENSE",
  "THIRD-PARTY-NOTICES.txt",
  "chunks.json",
  ...METADATA,
  ...SCRIPTS,
];

/** Every address in the manifest, but for the namespaces of its XML. */
function namedBy(manifest: string): readonly string[] {
  return [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:\/\/[^"]+)"/g)].map(
    ([, address = ""]) => address,
  );
}

/** Scripts, styles and icons of the pages, and the chunks that the scripts may ask for. */
function namedByPages(folder: string, base: string): readonly string[] {
  const named = PAGES.flatMap((page) => {
    const file = path.join(folder, page);
    const html = existsSync(file) ? readFileSync(file, "utf8") : "";
    return [...html.matchAll(/<(?:script|link|a|img)\b[^>]*?\s(?:src|href)="([^"#:]+)["#]/g)].map(
      ([, address = ""]) => `${base}/${address}`,
    );
  });
  const { chunks } = JSON.parse(readFileSync(path.join(folder, "chunks.json"), "utf8")) as {
    readonly chunks: readonly string[];
  }; // Our own build wrote it.
  return [...PAGES, "LICENSE", "THIRD-PARTY-NOTICES.txt", ...chunks]
    .map((file) => `${base}/${file}`)
    .concat(named);
}

const PAGES = ["taskpane.html", "functions.html", "index.html", "support.html"];

async function addressProblems(
  address: string,
  base: string,
  site: Site,
): Promise<readonly SiteProblem[]> {
  if (!address.startsWith(`${base}/`))
    return [{ place: address, expected: `an address of ${base}`, found: "another site" }];
  const file = address.slice(base.length + 1);
  const response = await fetch(new URL(file, site.url), { headers: { Origin: EXCEL_ON_THE_WEB } });
  await response.arrayBuffer();
  if (response.status !== 200)
    return [{ place: file, expected: "an answer", found: `status ${response.status}` }];
  const name = file.replace(/\?.*$/, "");
  return expectedAnswer(name).flatMap(({ header, expected, fits }) => {
    const value = response.headers.get(header);
    return fits(value)
      ? []
      : [{ place: `${name} › ${header}`, expected, found: value ?? "no such header" }];
  });
}

const EXCEL_ON_THE_WEB = "https://excel.officeapps.live.com";

/** Pages must ask for scripts whose names stay the same with a hash, or old ones are used. */
function scriptProblems(folder: string): readonly SiteProblem[] {
  return PAGES.flatMap((page) => {
    const file = path.join(folder, page);
    const html = existsSync(file) ? readFileSync(file, "utf8") : "";
    return SCRIPTS.filter((script) => html.includes(`"${script}"`)).map((script) => ({
      place: `${page} › ${script}`,
      expected: `${script}?v= with its hash`,
      found: script,
    }));
  });
}

/** The files of the folder by the paths that the manifest names. */
function filesOf(folder: string, base: string) {
  const below = `${new URL(base).pathname.replace(/^\/|\/+$/g, "")}/`.replace(/^\/$/, "");
  const fileOf = (name: string) => path.join(folder, name.replace(below, ""));
  return {
    exists: (name: string) => name.startsWith(below) && existsSync(fileOf(name)),
    size: (name: string) => pngSize(fileOf(name)),
  };
}
