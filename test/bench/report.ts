import { readFileSync } from "node:fs";
import { arch, cpus } from "node:os";
import path from "node:path";
import { isKept, type BenchRow } from "./row";
import { limitText, ratioText } from "./units";

/** A part of the table: what is measured there, and how. */
export interface BenchSection {
  readonly title: string;
  readonly how: string;
  readonly rows: readonly BenchRow[];
}

/**
 * This folder's README: what was measured, and what was tried and dropped, which is kept by hand.
 */
export function report(sections: readonly BenchSection[]): string {
  const broken = sections.flatMap(({ rows }) => rows).filter((row) => !isKept(row));
  const verdict =
    broken.length === 0
      ? "Every limit is kept."
      : `**Limits broken: ${broken.length}.** \`npm run bench\` ends with an error until they are kept.`;
  return `# Benchmarks

${wrapped(about())}

${verdict}

${sections.map(sectionText).join("\n\n")}

${readFileSync(DROPPED, "utf8")}`;
}

function about(): string {
  const machine = `Node ${process.versions.node}, ${cpus().length} ${arch()} processors`;
  return `Written by \`npm run bench\`: each row from one run, the middle of several measures. Times are of one machine (${machine}); read the ratios. Times are CPU time unless a row says otherwise.`;
}

const DROPPED = path.join(__dirname, "dropped.md");

function sectionText({ title, how, rows }: BenchSection): string {
  return `## ${title}

${wrapped(how)}

| what | AIFIN | against | ratio | limit | kept |
| --- | --- | --- | --- | --- | --- |
${rows.map(line).join("\n")}`;
}

function line(row: BenchRow): string {
  const kept = row.ratio.limit ? (isKept(row) ? "yes" : "**no**") : "";
  const cells = [row.what, row.ours, row.peer, ratioText(row.ratio), limitText(row.ratio), kept];
  return `| ${cells.join(" | ")} |`;
}

const COLUMNS = 100;

/** Prose in lines as long as those of other READMEs. */
function wrapped(prose: string): string {
  return prose.split(" ").reduce((text, word) => {
    const last = text.length - text.lastIndexOf("\n") - 1;
    return last + 1 + word.length > COLUMNS ? `${text}\n${word}` : `${text} ${word}`;
  });
}
