import type { Language } from "../../core/words/words";
import { filled, type InputLine, type ModelCell, putRow } from "./modelSheet";
import type { Naming } from "./naming";
import { MODEL_WORDS } from "../../words/modelSheets";

type Pair = readonly [key: string, value: string];

/**
 * Options of MSSHARE as ranges of two columns, side by side, made from the inputs above. Cells and
 * not texts, so that a cap with decimals is the same number in every language of Excel.
 */
export function optionBlocks(language: Language, naming: Naming): readonly InputLine[] {
  const { inputs } = MODEL_WORDS[language];
  const capped = (cap: string): readonly Pair[] => [
    ["Mag", "Billions"],
    ["CapOn", `=${naming.Cap_counts}`],
    ["First", `=${naming.First_investors}`],
    ["Losses", `=${naming.Losses}`],
    ["Cap", `=${cap}`],
  ];
  const paths = (cap: string): readonly Pair[] => [...capped(cap), ["Series", "rows"]];
  const blocks: readonly (readonly Pair[])[] = [
    paths(naming.Cap_low),
    paths(naming.Cap_middle),
    paths(naming.Cap_high),
    [...capped(naming.Cap_middle), ["Out", "table"], ["Lang", language]],
  ];
  const titles = [inputs.optionsLow, inputs.optionsMiddle, inputs.optionsHigh, inputs.optionsTiers];
  const names = [
    naming.Options_low,
    naming.Options_middle,
    naming.Options_high,
    naming.Options_tiers,
  ];
  const height = Math.max(...blocks.map((block) => block.length));
  const rows = Array.from({ length: height }, (_, row) =>
    sideBySide(blocks.map((block) => pair(block[row]))),
  );
  const namedBlocks = names.map(
    (name, at) => [name, COLUMNS[at] ?? "", blocks[at]?.length ?? 0] as const,
  );
  return [
    { cells: [putRow("head", inputs.options), ...filled("head", 10)] },
    { cells: sideBySide(titles.map((title) => [putRow("remark", title), null])) },
    ...rows.map((cells, row) => (row === 0 ? { cells, named: namedBlocks } : { cells })),
  ];
}

/** Where the blocks stand, a free column between two. */
const COLUMNS = ["A:B", "D:E", "G:H", "J:K"];

function pair(option: Pair | undefined): readonly (ModelCell | null)[] {
  return option ? [putRow("label", option[0]), putRow("plain", option[1])] : [null, null];
}

/** Blocks in one row, a free cell between two. */
function sideBySide(
  blocks: readonly (readonly (ModelCell | null)[])[],
): readonly (ModelCell | null)[] {
  return blocks.flatMap((block, at) => (at === 0 ? block : [null, ...block]));
}
