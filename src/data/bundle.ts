import bundled from "./bundle.json";

/**
 * What the list of packs says of the bundled tables beside their rows. `bundle.json` is written by
 * `commands/compileTables.ts` before every build and test.
 */
export const bundle: Bundle = bundled;

interface Bundle {
  readonly version: string;
  /** Day, ISO. */
  readonly released: string;
  readonly licence: string;
  /** Of the five files one after another in the order of their names, hexadecimal. */
  readonly sha256: string;
}
