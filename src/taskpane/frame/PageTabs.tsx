import {
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useSpeech } from "../parts/speech/speech";
import { MorePages } from "./MorePages";
import { PAGE_IDS, type PageId } from "./pageIds";

/**
 * The tabs of the pane's pages. Those that find no room go into a menu behind them; the tab of the
 * shown page always has room. A page chosen in that menu gets a tab, which takes the focus.
 */
export function PageTabs(props: {
  readonly shown: PageId;
  readonly onShow: (page: PageId) => void;
}) {
  const { shown, onShow } = props;
  const { phrases } = useSpeech();
  const styles = useStyles();
  const shownTab = useRef<HTMLButtonElement | null>(null);
  const keepShownTab = (tab: HTMLButtonElement | null) => {
    shownTab.current = tab;
  };
  const chosen = useRef<PageId | null>(null);
  useEffect(() => {
    if (chosen.current === shown) shownTab.current?.focus();
    chosen.current = null;
  }, [shown]);
  return (
    <Overflow padding={2 * RING_PX} minimumVisible={1}>
      <div className={styles.row}>
        <TabList
          aria-label={phrases.pages.label}
          selectedValue={shown}
          onTabSelect={(_, { value }) => {
            const page = PAGE_IDS.find((id) => id === value);
            if (page) onShow(page);
          }}
        >
          {PAGE_IDS.map((page) => (
            <OverflowItem key={page} id={page} priority={page === shown ? 1 : 0}>
              <Tab value={page} ref={page === shown ? keepShownTab : null} className={styles.tab}>
                {phrases.pages[page]}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MorePages
          onChoose={(page) => {
            chosen.current = page;
            onShow(page);
          }}
        />
      </div>
    </Overflow>
  );
}

/** The room around the tabs for the ring of a focused one. */
const RING_PX = 2;

const useStyles = makeStyles({
  row: {
    padding: `${RING_PX}px`,
    display: "flex",
    flex: "1 1 0",
    minWidth: 0,
    alignItems: "center",
    overflow: "hidden",
    // Or a tab would be cut where it should go into the menu.
    "& [role=tablist]": { flexShrink: 0 },
  },
  tab: { whiteSpace: "nowrap", paddingInline: tokens.spacingHorizontalMNudge },
});
