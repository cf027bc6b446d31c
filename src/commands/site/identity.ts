/** What Excel tells one add-in from another by. */
export interface Identity {
  readonly id: string;
  /** What stands before the functions' names: `AIFIN` in `=AIFIN.ARR(…)`. */
  readonly namespace: string;
}

export const NAMESPACE = "AIFIN";

/** The address that manifest.xml names, where a developer's machine serves the add-in. */
export const LOCAL_BASE = "https://localhost:3000";

/** Never changed: who has AIFIN from any site gets its next version by this. */
const OF_A_SITE: Identity = { id: "3771b2e1-dd48-40eb-a89a-9881e10b04f4", namespace: NAMESPACE };

/** The same as in manifest.xml, which a test holds. */
const OF_THIS_MACHINE: Identity = {
  id: "66658bfe-2b5d-4036-8e0f-02ae5f430a19",
  namespace: NAMESPACE,
};

/**
 * Two add-ins with one namespace give `#REF!`. Excel writes `_xldudf_AIFIN_` into files for
 * AIFIN's functions, so the other namespace must not begin with `AIFIN.` or `AIFIN_`.
 */
const BESIDE: Identity = { id: "41017e96-1bab-4baf-83b0-473198b544c8", namespace: "AIFINDEV" };

/**
 * Which add-in a build is.
 * @param base   Where its site is served.
 * @param beside Whether it is to be installed beside another AIFIN.
 */
export function identity(base: string, beside: boolean): Identity {
  if (beside) return BESIDE;
  return base === LOCAL_BASE ? OF_THIS_MACHINE : OF_A_SITE;
}

/**
 * `manifest.xml` for a build: its addresses, its Id, and its namespace in whatever a person reads,
 * so that two of them can be told apart.
 */
export function manifestFor(xml: string, base: string, { id, namespace }: Identity): string {
  return xml
    .replaceAll(LOCAL_BASE, base)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`)
    .replace(/\bAIFIN\b(?! contributors)/g, namespace);
}

/**
 * Code, help and examples with another namespace: whatever is written before a function's name,
 * in formulas (`=AIFIN.ARR(…)`, `AIFIN.${id}`), in the patterns that find them (`/^AIFIN\.(.+)$/`,
 * `_xldudf_AIFIN_`) and alone (`"AIFIN."`). The name of the product and the global `AIFIN` stay.
 */
export function inNamespace(text: string, namespace: string): string {
  if (namespace === NAMESPACE) return text;
  return text
    .replace(/(?<!\w)AIFIN(?=\.(?:[A-Z]|\$\{))/g, namespace)
    .replace(/(?<!\w|\\)AIFIN(?=\\\.)|(?<=\\b)AIFIN(?=\\\.)/g, namespace)
    .replace(/(["'`])AIFIN\.\1/g, `$1${namespace}.$1`)
    .replace(/_xldudf_AIFIN_/g, `_xldudf_${namespace}_`);
}
