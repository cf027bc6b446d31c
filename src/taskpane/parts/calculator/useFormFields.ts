import { useState } from "react";
import { type FieldContents, readForm, type FilledForm, type FieldProblem } from "./readForm";
import type { CalculatorForm } from "./calculatorForm";
import { useAfterPress } from "./useAfterPress";

/**
 * A form while it is filled in. What was filled in stays when another function is chosen that asks
 * for the same.
 */
export interface FormFields {
  readonly filled: FieldContents;
  readonly filling: FilledForm;
  /** Whether the reader is in the middle of a field. */
  readonly isTyping: boolean;
  /** What is to be said beside a field: nothing before the reader is through with it. */
  readonly problemAt: (key: string) => FieldProblem | undefined;
  readonly type: (key: string, content: string) => void;
  readonly fill: (key: string, content: string) => void;
  readonly leave: (key: string) => void;
  /** Shows every problem. */
  readonly showAll: () => void;
}

export function useFormFields(form: CalculatorForm): FormFields {
  const [filled, setFilled] = useState<FieldContents>({});
  const [isTyping, setIsTyping] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shownFor, setShownFor] = useState("");
  const afterPress = useAfterPress();
  const filling = readForm(form, filled);
  const put = (key: string, content: string) => setFilled((now) => ({ ...now, [key]: content }));
  const problemAt = (key: string) => {
    const problem = filling.problems.get(key);
    const isShown = shownFor === form.help.id || (left.has(key) && problem !== "missing");
    return isShown ? problem : undefined;
  };
  return {
    filled,
    filling,
    isTyping,
    problemAt,
    type: (key, content) => {
      setIsTyping(true);
      // What is being put right is said to be wrong until it is right; what was right is given
      // time.
      if (!problemAt(key)) setLeft((now) => new Set([...now].filter((other) => other !== key)));
      put(key, content);
    },
    fill: (key, content) => {
      setIsTyping(false);
      put(key, content);
    },
    leave: (key) =>
      afterPress(() => {
        setIsTyping(false);
        setLeft((now) => new Set([...now, key]));
      }),
    showAll: () => setShownFor(form.help.id),
  };
}
