import { useSpeech } from "../speech/speech";

/** Stands in the place of a picture that could not be loaded. */
export function NotDrawn() {
  return <p>{useSpeech().phrases.charts.notDrawn}</p>;
}
