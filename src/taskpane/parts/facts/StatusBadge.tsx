import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { Status } from "../../../core/facts/fact";
import { useSpeech } from "../speech/speech";

/** What kind of figure it is. What has not happened yet stands out from what has. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const { phrases } = useSpeech();
  return (
    <Badge appearance="tint" color={COLORS[status]} shape="rounded">
      {phrases.fact.status[status]}
    </Badge>
  );
}

const COLORS: Readonly<Record<Status, NonNullable<BadgeProps["color"]>>> = {
  actual: "success",
  estimate: "brand",
  projection: "warning",
  target: "warning",
  term: "informative",
  condition: "informative",
};
