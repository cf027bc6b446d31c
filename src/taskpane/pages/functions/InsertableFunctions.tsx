import { functionHelp } from "../../../data/functionHelp";
import { InsertionNotice } from "../../parts/job/InsertionNotice";
import { useInsertion } from "../../parts/job/useInsertion";
import { useSpeech } from "../../parts/speech/speech";
import { FunctionsPage } from "./FunctionsPage";

/** The functions beside a workbook: the formula of an example is put into the selected cell. */
export function InsertableFunctions(props: {
  readonly open: string;
  readonly onOpen: (id: string) => void;
}) {
  const { phrases } = useSpeech();
  const insertion = useInsertion();
  return (
    <FunctionsPage
      help={functionHelp}
      {...props}
      formulas={{
        button: phrases.insert.button,
        use: insertion.insert,
        notice: <InsertionNotice dialogue={insertion} />,
      }}
    />
  );
}
