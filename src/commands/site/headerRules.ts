import { pagePolicy } from "./contentPolicy";

/** What a server must say with files of the site. */
export interface HeaderRule {
  /** Paths below the site's base; `*` at the end stands for whatever follows. */
  readonly files: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The pages, of which Excel shows the first two in a frame. */
export const FRAMED_PAGES = ["taskpane.html", "functions.html"] as const;
export const OTHER_PAGES = ["index.html", "support.html"] as const;

/** Excel on the web reads these from another origin. */
export const METADATA = ["functions.json", "functions.zh-CN.json"] as const;

/** Asked for with their hash (`?v=…`); their names stay the same. */
export const SCRIPTS = [
  "functions.js",
  "taskpane.js",
  "help.js",
  "workbench.js",
  "workbench.css",
] as const;

const ASK_AGAIN = "no-cache";
const DAY = "public, max-age=86400";
const FOR_GOOD = "public, max-age=31536000, immutable";

/**
 * The headers of the site. No two rules set the same header of a file, because servers would then
 * send both. Pages are asked for anew each time, and name the scripts that belong to them; icons
 * are never `no-cache`, because Office then shows none.
 * @param officeJs The address of Microsoft's script.
 */
export function headerRules(officeJs: string): readonly HeaderRule[] {
  const pages = [
    ...FRAMED_PAGES.map((page) => [page, pagePolicy(page, officeJs, EXCEL)] as const),
    ...OTHER_PAGES.map((page) => [page, pagePolicy(page, officeJs, ["'self'"])] as const),
  ];
  return [
    {
      files: ["*"],
      headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin" },
    },
    ...pages.map(([page, policy]) => ({
      files: [page],
      headers: { "Content-Security-Policy": policy, "Cache-Control": ASK_AGAIN },
    })),
    {
      files: METADATA,
      headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": ASK_AGAIN },
    },
    { files: SCRIPTS, headers: { "Cache-Control": DAY } },
    { files: ["assets/*"], headers: { "Cache-Control": DAY } },
    { files: ["chunks/*"], headers: { "Cache-Control": FOR_GOOD } },
    { files: ["manifest.xml", "chunks.json"], headers: { "Cache-Control": ASK_AGAIN } },
    {
      files: ["LICENSE", "THIRD-PARTY-NOTICES.txt"],
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": ASK_AGAIN },
    },
  ];
}

/** Where Excel on the web frames the pane. */
const EXCEL = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
];
