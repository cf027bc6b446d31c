import { useState } from "react";
import { usePane } from "../../parts/pane/pane";
import { Page } from "../../parts/layout/Page";
import { ChipCirclePicture } from "./ChipCirclePicture";
import { DealList } from "./DealList";
import { DealView } from "./DealView";
import { ModelSection } from "./ModelSection";

/** Every deal of the data, or the one that is open; the way back leads to where the reader left the list. */
export function DealsPage() {
  const { dataset } = usePane();
  const [open, setOpen] = useState("");
  const [lastOpen, setLastOpen] = useState("");
  const deal = dataset.deals.get(open);
  return (
    <Page>
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
          <DealList focused={lastOpen} onOpen={setOpen}>
            <ModelSection />
          </DealList>
          <ChipCirclePicture />
        </>
      )}
    </Page>
  );
}
