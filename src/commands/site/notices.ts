import type { ShippedPackage } from "./licences";

/** One text for all packages that share it; the packages by name, each with its licence. */
export function noticesText(shipped: readonly ShippedPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of sortedByName(shipped)) {
    const packages = byText.get(text ?? "") ?? [];
    byText.set(text ?? "", [...packages, `${name} ${version} (${licence})`]);
  }
  return [
    "AIFIN is under the MIT licence, see LICENSE. Its scripts contain the following packages, each under",
    "the licence whose text stands below its name.",
    ...[...byText].flatMap(([text, packages]) => ["", RULE, ...packages, RULE, "", text]),
    "",
  ].join("\n");
}

const RULE = "=".repeat(80);

function sortedByName(shipped: readonly ShippedPackage[]): readonly ShippedPackage[] {
  return [...shipped].sort((a, b) => (a.name < b.name ? -1 : 1));
}
