import type { FunctionHelp, OptionHelp } from "../../core/library/functionHelp";
import { outline } from "./outline";

/** README with its tables of functions and options made anew between their marks. */
export function withTables(
  readme: string,
  help: readonly FunctionHelp[],
  optionTexts: string,
): string {
  const tables = { functions: functionTable(help), options: optionTable(help, optionTexts) };
  return Object.entries(tables).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[^]*(<!-- end of ${name} -->)`),
        (_, start: string, end: string) => `${start}\n\n${table}\n\n${end}`,
      ),
    readme,
  );
}

function functionTable(help: readonly FunctionHelp[]): string {
  const rows = help.map((one) => [
    `[\`${one.id}\`](help/texts/${one.id}.md)\`${parameterList(one)}\``,
    one.summary.en,
    `\`${one.examples[0]?.formula ?? ""}\``,
  ]);
  return table(["function", "answers", "for example"], rows);
}

/** `(entity, [period], [asof], [options])` */
function parameterList({ parameters }: FunctionHelp): string {
  return `(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

/**
 * A row for each option, or for several that one sentence explains, in the order of their texts.
 * @throws when an option has no text, or a text no option.
 */
function optionTable(help: readonly FunctionHelp[], texts: string): string {
  const [written] = outline("options.md", texts).sections;
  const taking = optionsByName(help);
  const rows = (written?.sections ?? []).map(({ title, fields }) => {
    const names = title.split(", ");
    return [names.map(code).join(" "), valuesOf(names, taking), fields.get("en") ?? ""];
  });
  const explained = (written?.sections ?? []).flatMap(({ title }) => title.split(", "));
  const wrong = [
    ...[...taking.keys()].filter((name) => !explained.includes(name)),
    ...explained.filter((name) => !taking.has(name)),
  ];
  if (wrong.length > 0) throw new Error(`options.md: missing or left over: ${wrong.join(", ")}`);
  return table(["option", "values", "says"], rows);
}

/**
 * The options of all functions by their names; one that several functions have, as the first has
 * it.
 */
function optionsByName(help: readonly FunctionHelp[]): ReadonlyMap<string, OptionHelp> {
  const all = help
    .flatMap(({ parameters }) => parameters)
    .flatMap(({ options = [] }) => options)
    .map((option) => [option.names[0] ?? "", option] as const);
  return new Map([...all].reverse());
}

function valuesOf(names: readonly string[], taking: ReadonlyMap<string, OptionHelp>): string {
  const values = names.flatMap((name) => taking.get(name)?.choices ?? []).map(({ value }) => value);
  return [...new Set(values)].map(code).join(" ");
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, titles.map(() => "---"), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}
