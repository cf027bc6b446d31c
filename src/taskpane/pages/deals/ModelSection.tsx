import { jobs } from "../../../workbook/job/job";
import { SheetsInsertion } from "../../parts/job/SheetsInsertion";
import { SHEETS_JOB, type SheetsEnd, type SheetsProgress } from "../../parts/job/sheetsJob";
import { UnfinishedNotice } from "../../parts/job/UnfinishedNotice";
import { usePane } from "../../parts/pane/pane";
import { Paragraph } from "../../parts/layout/Paragraph";
import { Section } from "../../parts/layout/Section";
import { MODEL_SECTION_WORDS } from "../../../words/modelSection";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import { insertModel } from "../../../workbook/model/insertModel";

/** The insertion into the workbook of a host. */
const insertionInto = jobs<SheetsProgress, SheetsEnd>(SHEETS_JOB);

/**
 * Puts the worked model into the workbook as sheets of its own, with progress, a way to stop and a
 * way back.
 */
export function ModelSection() {
  const { host } = usePane();
  const { language, phrases } = useSpeech();
  const { takeBack, remove, takenBack, ...words } = useWords(MODEL_SECTION_WORDS);
  const job = insertionInto(host);
  return (
    <Section title={words.title}>
      <Paragraph>{words.about}</Paragraph>
      {job.state().kind === "idle" && <UnfinishedNotice what="model" />}
      <SheetsInsertion
        job={job}
        words={{
          ...words,
          label: words.title,
          failed: phrases.insert.failed,
          remove: () => takeBack,
          removeThem: remove,
          removed: takenBack,
        }}
        insert={({ onProgress, isStopped }) =>
          insertModel(host, language, (done, all) => onProgress({ done, all }), isStopped)
        }
        canRepeat={false}
      />
    </Section>
  );
}
