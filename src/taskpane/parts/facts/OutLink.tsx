import { Link } from "@fluentui/react-components";
import { useSpeech } from "../speech/speech";

/**
 * A link out of the pane. Anything that is not an https address is shown as plain text and leads
 * nowhere.
 */
export function OutLink({ url }: { readonly url: string }) {
  const { phrases } = useSpeech();
  if (!isHttps(url)) return <>{url}</>;
  return (
    <Link
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={`${url}, ${phrases.fact.opens}`}
      inline
    >
      {url}
    </Link>
  );
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === "https:";
}
