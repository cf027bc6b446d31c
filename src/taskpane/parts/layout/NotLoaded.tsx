import { useSpeech } from "../speech/speech";

/** Stands in the place of a part of the pane that could not be loaded. */
export function NotLoaded() {
  return <p role="alert">{useSpeech().phrases.notLoaded}</p>;
}
