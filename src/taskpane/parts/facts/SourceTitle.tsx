import { makeStyles } from "@fluentui/react-components";
import type { Source } from "../../../core/facts/fact";
import { Quiet } from "../layout/Quiet";

/** A document's title as it stands, and in English below where that is another text. */
export function SourceTitle({ source }: { readonly source: Source }) {
  const styles = useStyles();
  return (
    <>
      <span lang={source.language} className={styles.title}>
        {source.title}
      </span>
      {source.titleEn && source.titleEn !== source.title && (
        <span lang="en" className={styles.title}>
          <Quiet>{source.titleEn}</Quiet>
        </span>
      )}
    </>
  );
}

const useStyles = makeStyles({
  title: { display: "block" },
});
