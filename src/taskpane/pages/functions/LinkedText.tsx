import { Link } from "@fluentui/react-components";
import type { FunctionHelp } from "../../../core/library/functionHelp";

/** A text of the help, in which the names of other functions open them. */
export function LinkedText(props: {
  readonly text: string;
  /** The function that the text is about: its own name leads nowhere. */
  readonly shown: FunctionHelp;
  readonly help: readonly FunctionHelp[];
  readonly onOpen: (id: string) => void;
}) {
  const isOther = (word: string) =>
    word !== props.shown.id && props.help.some(({ id }) => id === word);
  return props.text.split(NAME).map((part, index) =>
    isOther(part) ? (
      // Parts stand where they stand: nothing is added or taken away.
      <Link key={index} as="button" inline onClick={() => props.onOpen(part)}>
        {part}
      </Link>
    ) : (
      part
    ),
  );
}

/**
 * What may be the name of a function, behind the namespace or alone: names are written in capitals
 * everywhere.
 */
const NAME = /\b(?!AIFIN\.)([A-Z][A-Z0-9.]*[A-Z0-9])\b/;
