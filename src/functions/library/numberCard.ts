import { clippedText, utf8Length } from "./bytes";

/**
 * A number that Excel shows with a card and that answers `=B4.Source`. Nothing is in it that Excel
 * adds by itself: it lists all properties in their order, and draws a number without a format as
 * `General`.
 *
 * A class, and not a plain record, because Microsoft's runtime searches every plain object of a
 * result for proxies of Excel's objects, level by level, which costs more than the answer itself;
 * what is sent is the same.
 */
export class NumberCard {
  readonly type = "Double";
  readonly basicValue: number;
  readonly numberFormat: string | undefined;
  readonly properties: CardProperties;

  /** @param texts What the card says, by the names that formulas ask for. */
  constructor(value: number, format: string | undefined, texts: Readonly<Record<string, string>>) {
    this.basicValue = value;
    this.numberFormat = isGeneral(format) ? undefined : format;
    this.properties = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, { type: "String", basicValue: text }]),
    );
  }
}

type CardProperties = Readonly<Record<string, TextProperty>>;

interface TextProperty {
  readonly type: "String";
  readonly basicValue: string;
}

/** Whether a number is drawn so without being told. */
export function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === "General";
}

/** How many bytes a card takes as JSON. */
export function cardBytes(card: NumberCard): number {
  return utf8Length(JSON.stringify(card));
}

/** The most that the short form of a figure's card takes as JSON in UTF-8. */
export const MOST_BYTES_SHORT = 250;

/**
 * What is left of a card where there is no room for all of it: the source, cut where it is long,
 * and the ids, by which SOURCE and the pane find the rest. One that cites no figure is short.
 */
export function shortCard(card: NumberCard): NumberCard {
  const { basicValue, numberFormat, properties } = card;
  const { Source, FactId } = properties;
  if (!FactId) return card;
  const made = (source: string) =>
    new NumberCard(basicValue, numberFormat, {
      Source: source,
      FactId: FactId.basicValue,
    });
  const room = Math.max(LEAST_SOURCE, MOST_BYTES_SHORT - cardBytes(made("")));
  return made(clippedText(Source?.basicValue ?? "", room));
}

/** Enough of a publisher's name to know it by, in bytes, where many ids leave no room for it. */
const LEAST_SOURCE = 12;
