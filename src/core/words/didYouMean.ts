import type { Names } from "./names";
import type { Words } from "./words";

/**
 * What stands after a name that nothing has: ` Did you mean: OpenAI?`; empty where nothing is near.
 */
export function didYouMean(names: Names<unknown>, text: string): Words {
  const near = names.near(text);
  if (near.length === 0) return { en: "", zh: "" };
  return {
    en: ` Did you mean: ${near.join(", ")}?`,
    zh: `是否想输入：${near.map(names.titleZh).join("、")}？`,
  };
}
