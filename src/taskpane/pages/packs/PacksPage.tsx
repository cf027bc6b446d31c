import { PACKS_WORDS } from "../../../words/packs";
import { Details } from "../../parts/facts/Details";
import { newestKnown } from "../../parts/facts/figureCount";
import { dateInWords } from "../../parts/facts/time";
import { Frame } from "../../parts/layout/Frame";
import { Page } from "../../parts/layout/Page";
import { Paragraph } from "../../parts/layout/Paragraph";
import { PlainList } from "../../parts/layout/PlainList";
import { usePane } from "../../parts/pane/pane";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { type ShownPack, shownPacks } from "./shownPacks";

/** The packs that formulas answer from, each with what makes it that one and no other. */
export function PacksPage() {
  const { dataset } = usePane();
  const words = useWords(PACKS_WORDS);
  const packs = shownPacks(dataset);
  return (
    <Page title={words.count(packs.length)}>
      <Paragraph quiet>{words.about}</Paragraph>
      <PlainList room={12}>
        {packs.map((pack) => (
          <Frame key={pack.id} as="li" room={8}>
            <PackEntry pack={pack} />
          </Frame>
        ))}
      </PlainList>
    </Page>
  );
}

const TABLES = ["facts", "sources", "entities", "metrics", "deals"] as const;

function PackEntry({ pack }: { readonly pack: ShownPack }) {
  const { language, phrases } = useSpeech();
  const words = useWords(PACKS_WORDS);
  const rows = TABLES.flatMap((name) => {
    const count = pack.tables[name];
    return count === undefined ? [] : [words.tables[name](count)];
  });
  return (
    <>
      <h2>{pack.name}</h2>
      <Details
        rows={[
          [words.id, <code>{pack.id}</code>],
          [words.carrier, words.carriers[pack.carrier]],
          [words.version, pack.version],
          [words.released, dateInWords(pack.released, language)],
          [words.rows, rows.join(phrases.comma)],
          [phrases.fact.newestFigure, newestKnown(pack.facts, language)],
          [words.licence, pack.licence],
          [words.hash, pack.sha256 && <code>{pack.sha256}</code>],
        ]}
      />
    </>
  );
}
