export const chartEn = {
  /** The first column of a chart's table. */
  point: "Point",
  notDrawn: "The picture could not be loaded; its numbers are below.",
};
