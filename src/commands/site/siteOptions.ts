import { LOCAL_BASE } from "./identity";

/** What a build is asked for, by `--env NAME=VALUE`. */
export interface SiteOptions {
  /** Where the site will be served: https, no slash at the end. */
  readonly base: string;
  /** The address of Microsoft's script. */
  readonly officeJs: string;
  /** Whether it is to be installed beside another AIFIN. */
  readonly beside: boolean;
  /** Where people report an error: an https or mailto address; null where none was given. */
  readonly contact: string | null;
  /** The folder of the release before, whose chunks are kept; null where there is none. */
  readonly previous: string | null;
}

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What webpack hands over of `--env`: texts, or true for a name alone. */
export type Env = Readonly<Record<string, unknown>>;

/** @throws {Error} with a sentence that says what is wrong with an option. */
export function siteOptions(env: Env): SiteOptions {
  return {
    base: address(env, "base", ["https:"])?.replace(/\/+$/, "") ?? LOCAL_BASE,
    officeJs: address(env, "officeJs", ["https:"]) ?? OFFICE_JS,
    beside: env.beside !== undefined,
    contact: address(env, "contact", ["https:", "mailto:"]),
    previous: text(env, "previous"),
  };
}

function address(env: Env, name: string, protocols: readonly string[]): string | null {
  const given = text(env, name);
  if (given === null) return null;
  const { protocol, search, hash } = URL.canParse(given) ? new URL(given) : NO_ADDRESS;
  const isRight = protocols.includes(protocol) && (name !== "base" || search + hash === "");
  if (isRight) return given;
  const expected = protocols.map((one) => `${one}${one === "https:" ? "//" : ""}…`).join(" or ");
  throw new Error(`--env ${name}=${given}: expected an address ${expected}, as Excel takes.`);
}

const NO_ADDRESS = { protocol: "", search: "", hash: "" };

function text(env: Env, name: string): string | null {
  const given = env[name];
  if (given === undefined) return null;
  if (typeof given === "string" && given !== "") return given;
  throw new Error(`--env ${name} needs a value: --env ${name}=…`);
}
