import { factsAgree } from "../core/query/claims";
import type { Dataset } from "../core/facts/dataset";
import type { Fact } from "../core/facts/fact";
import { claimsOf } from "../core/query/query";
import { type ArithmeticCheck, arithmeticChecks } from "../data/arithmeticChecks";
import { writeCompiled } from "./compileTables";

/**
 * `npm run data`: validates and compiles the tables, then reports what is in them: rows by
 * document, company and metric, coverage by year, where claims disagree, and the arithmetic that
 * the documents allow, done again.
 */
function report(dataset: Dataset): string {
  return [
    `Dataset ${dataset.version}, released ${dataset.released}: ${dataset.facts.length} facts.`,
    section(
      "Rows by document",
      tally(dataset.facts, ({ source }) => source),
    ),
    section(
      "Rows by company or product",
      tally(dataset.facts, ({ entity }) => entity),
    ),
    section(
      "Rows by metric",
      tally(dataset.facts, ({ metric }) => metric),
    ),
    section("Coverage: figures by year", coverage(dataset)),
    section("Claims about the same thing", disputes(dataset)),
    section("Arithmetic of the documents, done again", arithmeticChecks(dataset).map(checkLine)),
  ].join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  return [title, "-".repeat(title.length), ...(lines.length > 0 ? lines : ["none"])].join("\n");
}

function tally(facts: readonly Fact[], keyOf: (fact: Fact) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(keyOf(fact), (counts.get(keyOf(fact)) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([key, count]) => `${String(count).padStart(4)}  ${key}`);
}

/**
 * A line for each metric of a company: how many figures end in each year; standing terms in a
 * column of their own.
 */
function coverage({ facts }: Dataset): readonly string[] {
  const years = [...new Set(facts.map(yearOf))].sort();
  const subjects = new Map<string, Fact[]>();
  for (const fact of facts) {
    const subject = `${fact.entity} ${fact.metric}`;
    subjects.set(subject, [...(subjects.get(subject) ?? []), fact]);
  }
  const names = [...subjects.keys()].sort();
  const width = names.reduce((widest, { length }) => Math.max(widest, length), 0);
  const lines = names.map((name) => {
    const own = (subjects.get(name) ?? []).map(yearOf);
    const counts = years.map((year) => own.filter((one) => one === year).length);
    return `${name.padEnd(width)}  ${counts.map((count) => (count === 0 ? "·" : String(count)).padStart(4)).join("  ")}`;
  });
  return [`${" ".repeat(width)}  ${years.join("  ")}`, ...lines];
}

function yearOf({ period }: Fact): string {
  return period?.end.slice(0, 4) ?? "term";
}

/**
 * Every pair of claims that could contradict each other, with the verdict of their rounding
 * intervals.
 */
function disputes(dataset: Dataset): readonly string[] {
  const rows = new Map(dataset.facts.map((fact, row) => [fact, row]));
  return dataset.facts.flatMap((fact, row) =>
    claimsOf(dataset, fact)
      .filter((other) => (rows.get(other) ?? -1) > row)
      .map(
        (other) =>
          `${factsAgree(fact, other) ? "agree   " : "DISAGREE"}  ${claimText(fact)}  |  ${claimText(other)}`,
      ),
  );
}

function claimText({ id, printed, qualifier, status }: Fact): string {
  return `${id}: ${qualifier} ${printed} (${status})`;
}

function checkLine({ says, comesTo, printed, isKept }: ArithmeticCheck): string {
  return `${isKept ? "holds   " : "DIFFERS "}  ${says}: comes to ${comesTo}, printed ${printed}`;
}

async function main(): Promise<void> {
  writeCompiled();
  // Read only now: it is what was just written.
  const { dataset } = await import("../data/index");
  console.log(report(dataset));
}

if (require.main === module) void main();
