/** What stands above the list of what Excel is known to do. */
export const knownEn = { heading: "What Excel is known to do" };
