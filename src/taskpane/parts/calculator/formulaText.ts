/** A call as a form fills it in. */
export interface FilledCall {
  /** The function's id without namespace. */
  readonly id: string;
  /** In their order, without the options. */
  readonly arguments: readonly Argument[];
  /** Names and values, none of which holds `=`, `;` or a line break. */
  readonly options: readonly (readonly [name: string, value: string])[];
}

/** One argument; null where it is left out. A reference is one that `typedReference` gave. */
export type Argument =
  | null
  | number
  | boolean
  | { readonly text: string }
  | { readonly reference: string }
  /** Several texts, one below the other. */
  | { readonly column: readonly string[] }
  /** Several texts side by side. */
  | { readonly row: readonly string[] };

/**
 * The formula of a call, as it is typed in English: `=AIFIN.MSSHARE(B2:L2,,"Mag=Billions;
 * Cap=20")`. Arguments that are left out at the end leave no comma.
 */
export function formulaText(call: FilledCall): string {
  const pairs = call.options.map(([name, value]) => `${name}=${value}`);
  const all: readonly Argument[] = [
    ...call.arguments,
    pairs.length > 0 ? { text: pairs.join("; ") } : null,
  ];
  const count = all.reduce<number>((last, argument, at) => (argument === null ? last : at + 1), 0);
  return `=AIFIN.${call.id}(${all.slice(0, count).map(argumentText).join(",")})`;
}

function argumentText(argument: Argument): string {
  if (argument === null) return "";
  if (typeof argument === "number") return decimal(argument);
  if (typeof argument === "boolean") return String(argument).toUpperCase();
  if ("reference" in argument) return argument.reference;
  if ("column" in argument) return `{${argument.column.map(quotedText).join(";")}}`;
  if ("row" in argument) return `{${argument.row.map(quotedText).join(",")}}`;
  return quotedText(argument.text);
}

function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A number with a decimal point; a very large or small one as Excel writes its power of ten. */
export function decimal(number: number): string {
  return String(number).toUpperCase();
}
