import { Fragment } from "react";

/**
 * A formula that breaks its lines after commas, semicolons and opening brackets, and elsewhere only
 * where there is no other way.
 */
export function FormulaText({ formula }: { readonly formula: string }) {
  return (
    <code>
      {formula.split(/(?<=[,;({])/).map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
