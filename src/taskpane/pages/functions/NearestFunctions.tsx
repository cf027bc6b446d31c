import { Button } from "@fluentui/react-components";
import { Paragraph } from "../../parts/layout/Paragraph";
import { Stack } from "../../parts/layout/Stack";
import { useSpeech } from "../../parts/speech/speech";
import { Actions } from "../../parts/layout/Actions";

/** That nothing was found, and the nearest functions as buttons. */
export function NearestFunctions(props: {
  readonly message: string;
  readonly ids: readonly string[];
  readonly onOpen: (id: string) => void;
}) {
  const words = useSpeech().phrases.functions;
  return (
    <Stack>
      <Paragraph>{props.message}</Paragraph>
      <Paragraph>{words.nearest}</Paragraph>
      <Actions>
        {props.ids.map((id) => (
          <Button key={id} size="small" onClick={() => props.onOpen(id)}>
            {id}
          </Button>
        ))}
      </Actions>
    </Stack>
  );
}
