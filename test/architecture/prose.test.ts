import { readdirSync, readFileSync } from "node:fs";

/** The README of the project stands wider: its limit is held by its own test. */
const FILES = [
  "CHANGELOG.md",
  ...["src", "test"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md") && !file.includes("help/texts/"))
      .map((file) => `${folder}/${file}`),
  ),
];

const COLUMNS = 100;

test.each(FILES)("no line of prose in %s is longer than a hundred columns", (file) => {
  const outsideOfCode = readFileSync(file, "utf8")
    .split(/^```/m)
    .filter((_, at) => at % 2 === 0);
  const lines = outsideOfCode.flatMap((part) => part.split("\n"));
  const long = lines.filter((line) => Array.from(line).length > COLUMNS && !line.startsWith("|"));
  expect(long).toEqual([]);
});
