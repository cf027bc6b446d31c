import type { Source } from "../facts/fact";
import type { Language } from "../words/words";
import { type CitedDate, citedDate } from "./citedDate";

/**
 * A document as a citation in one language shows it. Empty text and null mean: the document does
 * not say.
 */
export interface Work {
  /** As the table writes them: names are neither turned round nor shortened. */
  readonly authors: readonly string[];
  readonly title: Title;
  /** Where it stands: the site, platform or paper. */
  readonly site: string;
  readonly published: CitedDate | null;
  readonly accessed: CitedDate | null;
  readonly url: string;
}

export interface Title {
  readonly text: string;
  /** What stands behind it in square brackets, or empty. */
  readonly translation: string;
  /**
   * Whether the words in square brackets are ours, as the document has no title: such a title
   * stands without quotation marks.
   */
  readonly isDescription: boolean;
}

/**
 * English shows the original title with its translation and the site's Latin name, Chinese the
 * original title and the site's Chinese name.
 */
export function workIn(language: Language, source: Source): Work {
  return {
    authors: source.authors,
    title: titleIn(language, source),
    site: siteIn(language, source.publisher),
    published: citedDate(source.published, source.publishedBasis === "inferred"),
    accessed: citedDate(source.accessed, false),
    url: source.url,
  };
}

function titleIn(language: Language, { title, titleEn }: Source): Title {
  const isDescription = title.startsWith("[") && title.endsWith("]");
  const hasTranslation = titleEn !== "" && titleEn !== title;
  if (language === "zh" || !hasTranslation) return { text: title, translation: "", isDescription };
  return isDescription
    ? { text: titleEn, translation: "", isDescription }
    : { text: title, translation: titleEn, isDescription };
}

/**
 * `Shunwang (舜网)` is Shunwang in English and 舜网 in Chinese; brackets without Chinese belong to the
 * name.
 */
function siteIn(language: Language, publisher: string): string {
  const [, latin, chinese] = /^(.+?)\s*[(（](.*\p{Script=Han}.*)[)）]$/u.exec(publisher) ?? [];
  if (latin === undefined || chinese === undefined) return publisher;
  return language === "en" ? latin : chinese;
}
