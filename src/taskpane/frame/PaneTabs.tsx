import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useChosenLanguage } from "../parts/pane/chosenLanguage";
import { LANGUAGE_TAGS, nextLanguage, useSpeech } from "../parts/speech/speech";
import { AREA_IDS, type AreaId, type PageId, pagesIn } from "./areas";
import { Tabs } from "./Tabs";

/**
 * The head of the pane: the tabs of its areas with the button to the other language, and below
 * them the tabs of the pages of the shown area, where it has several.
 */
export function PaneTabs(props: {
  readonly area: AreaId;
  readonly page: PageId;
  readonly onShowArea: (area: AreaId) => void;
  readonly onShow: (page: PageId) => void;
}) {
  const { area, page, onShowArea, onShow } = props;
  const { language, phrases } = useSpeech();
  const { choose } = useChosenLanguage();
  const styles = useStyles();
  const other = nextLanguage(language);
  const pages = pagesIn(area);
  return (
    <div className={styles.head}>
      <div className={styles.areas}>
        <Tabs
          label={phrases.areas.label}
          ids={AREA_IDS}
          names={phrases.areas}
          shown={area}
          onShow={onShowArea}
        />
        <Button
          appearance="subtle"
          className={styles.language}
          lang={LANGUAGE_TAGS[other]}
          onClick={() => choose(other)}
        >
          {phrases.otherLanguage}
        </Button>
      </div>
      {pages.length > 1 && (
        <div className={styles.pages}>
          <Tabs
            key={area}
            label={phrases.pages.label(phrases.areas[area])}
            ids={pages}
            names={phrases.pages}
            shown={page}
            onShow={onShow}
            isSecond
          />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  head: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  areas: {
    padding: "2px 8px 2px 2px", // Room for the ring of a focused tab.
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
  },
  language: { flexShrink: 0, minWidth: 0, paddingInline: "8px" },
  pages: { padding: "0 8px 6px" },
});
