/**
 * Whether Excel takes objects as results, which is to say cards and formats: Microsoft 365 and the
 * web do. A perpetual Excel answers #VALUE! for each of them, though it says that it has their
 * ExcelApi (1.16). Asked once, when Office is there; where none is, as in the workbench and on the
 * command line, everything is taken.
 */
export function createTakesDataTypes(): () => boolean {
  let known: boolean | null = null;
  return () => {
    known ??= requirements()?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? null;
    return known ?? true;
  };
}

function requirements(): Office.RequirementSetSupport | undefined {
  const { Office } = globalThis as Partial<typeof globalThis>;
  return (Office?.context as Partial<Office.Context> | undefined)?.requirements;
}
