import { SHORT_FORMS } from "../../core/facts/shortForms";
import { get } from "./get";
import { shortForm } from "./shortForm";
import { users } from "./users";
import type { FunctionRecord } from "../record/record";

/** The functions that answer with one figure. */
export const pointFunctions: readonly FunctionRecord[] = [
  get,
  ...Object.entries(SHORT_FORMS).map(([metric, id]) =>
    id === users.id ? users : shortForm(id, metric),
  ),
];
