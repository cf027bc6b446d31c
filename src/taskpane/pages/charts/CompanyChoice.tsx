import { nameOf } from "../../../core/words/nameIn";
import { Checkbox, makeStyles } from "@fluentui/react-components";
import { MarkSample } from "../../parts/charts/MarkSample";
import { usePane } from "../../parts/pane/pane";
import { useSpeech } from "../../parts/speech/speech";
import { useWords } from "../../parts/speech/useWords";
import type { DrawnCompany } from "../../../workbook/chart/drawnFacts";
import { CHARTS_WORDS } from "../../../words/chartsPage";
import { Line } from "../../parts/layout/Line";

/** The legend of the companies, in which each can be hidden and shown. */
export function CompanyChoice(props: {
  readonly companies: readonly DrawnCompany[];
  readonly hidden: readonly string[];
  readonly onHide: (hidden: readonly string[]) => void;
}) {
  const { companies, hidden, onHide } = props;
  const { dataset } = usePane();
  const { language } = useSpeech();
  const words = useWords(CHARTS_WORDS);
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.companies}>
      <Line>
        {companies.map(({ entity }, series) => (
          <Checkbox
            key={entity}
            checked={!hidden.includes(entity)}
            onChange={(_, { checked }) =>
              onHide(
                checked === true ? hidden.filter((one) => one !== entity) : [...hidden, entity],
              )
            }
            label={
              <span className={styles.company}>
                <MarkSample series={series} isHollow={false} isDisputed={false} />
                {nameOf(dataset.entities.get(entity), entity, language)}
              </span>
            }
          />
        ))}
      </Line>
    </div>
  );
}

const useStyles = makeStyles({
  company: { display: "inline-flex", alignItems: "center", gap: "4px" },
});
