import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Actions } from "../../parts/layout/Actions";
import { Notice } from "../../parts/layout/Notice";
import { Paragraph } from "../../parts/layout/Paragraph";
import { Section } from "../../parts/layout/Section";
import { CHECK_WORDS } from "../../../words/check";
import { useWords } from "../../parts/speech/useWords";

/** The report, to read, to copy and to save. */
export function ReportSection({ text }: { readonly text: string }) {
  const words = useWords(CHECK_WORDS);
  const styles = useStyles();
  const [status, setStatus] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    // Not every frame of Excel lets a page write to the clipboard; some have none at all.
    const { clipboard } = navigator as Partial<Navigator>;
    const written = clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setStatus(words.copied),
      () => {
        area.current?.focus();
        area.current?.select();
        setStatus(words.notCopied);
      },
    );
  };
  return (
    <Section look="ruled" title={words.report}>
      <Paragraph quiet>{words.reportAbout}</Paragraph>
      <Actions>
        <Button onClick={copy}>{words.copy}</Button>
        <Button onClick={() => save(text)}>{words.save}</Button>
      </Actions>
      <Notice collapses>{status}</Notice>
      <textarea
        ref={area}
        readOnly
        rows={8}
        aria-label={words.report}
        className={styles.text}
        value={text}
      />
    </Section>
  );
}

/** Hands the text to the browser as a file. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href: url, download: "aifin-check.txt" }).click();
  URL.revokeObjectURL(url);
}

const useStyles = makeStyles({
  text: {
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
