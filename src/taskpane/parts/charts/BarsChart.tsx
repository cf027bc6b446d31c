import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { Figure } from "./Figure";
import { lazyDrawing } from "./lazyDrawing";
import { PlainList } from "../layout/PlainList";
import { Stack } from "../layout/Stack";

export interface BarsChartProps {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    /**
     * `value` is none below zero, or null where no length can be drawn; `text` says it in words.
     */
    readonly series: readonly {
      readonly name: string;
      readonly value: number | null;
      readonly text: string;
    }[];
  }[];
}

/**
 * Amounts as bars of one scale, in groups; every bar stands under its name and its amount in words.
 */
export function BarsChart({ title, rows }: BarsChartProps) {
  const styles = useStyles();
  const all = rows.flatMap(({ series }) => series);
  const names = [...new Set(all.map(({ name }) => name))];
  const most = Math.max(...all.map(({ value }) => value ?? 0));
  return (
    <Figure title={title}>
      <PlainList>
        {rows.map(({ label, series }) => (
          <li key={label}>
            <Stack room={4}>
              {label}
              <PlainList>
                {series.map(({ name, value, text }, index) => (
                  // A row may hold two amounts of one name; they stand where they stand.
                  <li key={index}>
                    <div className={styles.said}>
                      <span>{name}</span> <span className={styles.amount}>{text}</span>
                    </div>
                    <div className={styles.place}>
                      {value !== null && value > 0 && (
                        <Suspense>
                          <BarDrawing value={value} most={most} colour={names.indexOf(name)} />
                        </Suspense>
                      )}
                    </div>
                  </li>
                ))}
              </PlainList>
            </Stack>
          </li>
        ))}
      </PlainList>
    </Figure>
  );
}

const BarDrawing = lazyDrawing(
  () =>
    import(/* webpackChunkName: "charts" */ "./BarDrawing").then(({ BarDrawing }) => BarDrawing),
  () => null, // Its amount is said above it.
);

const useStyles = makeStyles({
  said: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  place: { height: "12px" }, // Held free, so that nothing jumps when the bar is there.
});
