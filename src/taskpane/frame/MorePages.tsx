import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { useSpeech } from "../parts/speech/speech";
import { PAGE_IDS, type PageId } from "./pageIds";

/**
 * The menu of the pages whose tabs find no room; nothing where all do. To stand inside of
 * `Overflow`.
 */
export function MorePages({ onChoose }: { readonly onChoose: (page: PageId) => void }) {
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  const { phrases } = useSpeech();
  const styles = useStyles();
  if (!isOverflowing) return null;
  return (
    // In the page's own landmark; fixed and above, so that neither the row of tabs nor the page
    // cuts it off.
    <Menu inline positioning={{ strategy: "fixed" }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          ref={(button: HTMLButtonElement | null) => {
            ref.current = button;
          }}
          appearance="subtle"
          menuIcon={null}
          className={styles.button}
          aria-label={phrases.pages.more}
          title={phrases.pages.more}
        >
          ⋯
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.above}>
        <MenuList>
          {PAGE_IDS.map((page) => (
            <MoreItem key={page} page={page} onChoose={() => onChoose(page)} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MoreItem({ page, onChoose }: { readonly page: PageId; readonly onChoose: () => void }) {
  const hasTab = useIsOverflowItemVisible(page);
  const { phrases } = useSpeech();
  return hasTab ? null : <MenuItem onClick={onChoose}>{phrases.pages[page]}</MenuItem>;
}

const useStyles = makeStyles({
  button: { minWidth: "32px", padding: "5px 8px" },
  above: { zIndex: tokens.zIndexPopup },
});
