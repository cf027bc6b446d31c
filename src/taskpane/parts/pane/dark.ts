/**
 * Whether the pane should be dark: as Office's own theme is where it tells, otherwise as the system
 * is set.
 * @param officeBackground The colour behind Office's panes, `#RRGGBB`; undefined where Office does
 *   not tell.
 */
export function isDarkPane(officeBackground: string | undefined, systemIsDark: boolean): boolean {
  const [, red = "", green = "", blue = ""] =
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(officeBackground ?? "") ?? [];
  if (!blue) return systemIsDark;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16));
  // Weights of the eye's brightness (ITU-R BT.601).
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < 128;
}
