import { makeStyles, Tab, TabList, type TabListProps, tokens } from "@fluentui/react-components";

/** A row of tabs, on as many lines as they need: none is ever out of sight. */
export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly names: Readonly<Record<Id, string>>;
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
  readonly look?: Pick<TabListProps, "appearance" | "size">;
}) {
  const { label, ids, names, shown, onShow, look } = props;
  const styles = useStyles();
  return (
    <TabList
      {...look}
      aria-label={label}
      className={styles.list}
      selectedValue={shown}
      onTabSelect={(_, { value }) => {
        const chosen = ids.find((id) => id === value);
        if (chosen) onShow(chosen);
      }}
    >
      {ids.map((id) => (
        <Tab key={id} value={id} className={styles.tab}>
          {names[id]}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  list: { flexWrap: "wrap", minWidth: 0 },
  tab: { whiteSpace: "nowrap", paddingInline: tokens.spacingHorizontalMNudge },
});
