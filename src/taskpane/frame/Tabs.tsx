import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";

/** A row of tabs, on as many lines as they need: none is ever out of sight. */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly names: Readonly<Record<Id, string>>;
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
  /** Whether they stand below other tabs, smaller and closer. */
  readonly isSecond?: boolean;
}) {
  const { label, ids, names, shown, onShow, isSecond = false } = props;
  const styles = useStyles();
  return (
    <TabList
      {...(isSecond ? ({ appearance: "subtle-circular", size: "small" } as const) : {})}
      aria-label={label}
      className={styles.list}
      selectedValue={shown}
      onTabSelect={(_, { value }) => {
        const chosen = ids.find((id) => id === value);
        if (chosen) onShow(chosen);
      }}
    >
      {ids.map((id) => (
        <Tab key={id} value={id} className={mergeClasses(styles.tab, isSecond && styles.second)}>
          {names[id]}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  list: { flexShrink: 1, flexWrap: "wrap", minWidth: 0 },
  tab: { whiteSpace: "nowrap", paddingInline: tokens.spacingHorizontalMNudge },
  second: { paddingInline: tokens.spacingHorizontalXS },
});
