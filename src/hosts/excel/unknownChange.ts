/**
 * What a page that is started anew must know of the change whose end it did not hear of stands in
 * its address: Excel answers nothing then, so it keeps nothing, and storage of the browser is none
 * in Excel.
 */

/** The name under which the address keeps it. */
const PARAMETER = "unknown";

/** An address of the page with what such a change is about; the host's own part stays. */
export function addressWith(about: readonly string[], address: string): string {
  const [page = "", rest = ""] = split(address);
  const others = rest.split("&").filter((one) => one !== "" && !one.startsWith(`${PARAMETER}=`));
  const own = `${PARAMETER}=${encodeURIComponent(JSON.stringify(about))}`;
  return `${page}?${[own, ...others].join("&")}${hashOf(address)}`;
}

/** The ranges and sheets that an address of the page names; none in a usual one. */
export function unknownIn(address: string): readonly string[] {
  const [, rest = ""] = split(address);
  const own = rest.split("&").find((one) => one.startsWith(`${PARAMETER}=`));
  try {
    const found: unknown = JSON.parse(decodeURIComponent(own?.slice(PARAMETER.length + 1) ?? ""));
    return Array.isArray(found) ? found.map(String) : [];
  } catch {
    return []; // None, or of another hand.
  }
}

function split(address: string): readonly string[] {
  const [whole = ""] = address.split("#", 1);
  const at = whole.indexOf("?");
  return at < 0 ? [whole] : [whole.slice(0, at), whole.slice(at + 1)];
}

function hashOf(address: string): string {
  const at = address.indexOf("#");
  return at < 0 ? "" : address.slice(at);
}
