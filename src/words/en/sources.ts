export const sourcesEn = {
  search: "Search sources and figures",
  searchHint: "Company, metric, title…",
  count: (count: number) => (count === 1 ? "1 source" : `${count} sources`),
  matching: (matching: number, count: number) => `${matching} of ${count} figures match`,
  nothing: (query: string) =>
    `Nothing matches “${query}”. Try a company (Anthropic) or a metric (ARR).`,
  noFigure: (query: string) => `No figure of this source matches “${query}”.`,
  clear: "Clear the search",
  open: (title: string) => `Show the figures of ${title}`,
  back: "All sources",
  published: "Published",
  author: "Author",
  accessed: "Read on",
};
