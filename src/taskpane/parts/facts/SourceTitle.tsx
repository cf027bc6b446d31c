import { makeStyles, tokens } from "@fluentui/react-components";
import type { Source } from "../../../core/facts/fact";

/** A document's title as it stands, and in English below where that is another text. */
export function SourceTitle({ source }: { readonly source: Source }) {
  const styles = useStyles();
  return (
    <>
      <span lang={source.language} className={styles.title}>
        {source.title}
      </span>
      {source.titleEn && source.titleEn !== source.title && (
        <span lang="en" className={styles.english}>
          {source.titleEn}
        </span>
      )}
    </>
  );
}

const useStyles = makeStyles({
  title: { display: "block" },
  english: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});
