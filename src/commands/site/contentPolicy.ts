/**
 * What a page may load and run, as the content of its Content-Security-Policy. The page carries it
 * itself; a server says it again with the one thing that a page cannot say, who may frame it.
 * @param officeJs The address of Microsoft's script, which only the pane loads.
 */
export function contentPolicy(page: string, officeJs: string): string {
  const scripts = page === "taskpane.html" ? `'self' ${new URL(officeJs).origin}` : "'self'";
  const images = page === "index.html" ? "'self' data: blob:" : "'self' data:";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'", // Fluent UI and office.js write styles into the page.
    `img-src ${images}`,
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The same with who may frame the page, for a server. */
export function pagePolicy(page: string, officeJs: string, framedBy: readonly string[]): string {
  return `${contentPolicy(page, officeJs)}; frame-ancestors ${framedBy.join(" ")}`;
}
