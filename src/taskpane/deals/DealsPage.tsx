import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane";
import { ChipCirclePicture } from "./ChipCirclePicture";
import { DealList } from "./DealList";
import { DealView } from "./DealView";
import { ModelSection } from "./model/ModelSection";

/** Every deal of the data, or the one that is open; the way back leads to where the reader left the list. */
export function DealsPage() {
  const { dataset } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState("");
  const [lastOpen, setLastOpen] = useState("");
  const deal = dataset.deals.get(open);
  return (
    <div className={styles.page}>
      {deal ? (
        <DealView
          deal={deal}
          onBack={() => {
            setLastOpen(open);
            setOpen("");
          }}
        />
      ) : (
        <>
          <DealList focused={lastOpen} onOpen={setOpen} />
          <ChipCirclePicture />
          <ModelSection />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
});
