import { readTable } from "./readTable";

describe("a CSV file is read", () => {
  test.each([
    ["with a byte order mark", "\uFEFFid,name\na,b\n"],
    ["with semicolons", "id;name\na;b\n"],
    ["with Windows line ends and blank rows at its end", "id,name\r\na,b\r\n,\r\n\r\n"],
    ["with spaces around", " id , name \n a , b \n"],
    ["with quotes", '"id","name"\n"a","b"\n'],
  ])("%s", (_, text) => {
    expect(readTable("deals", text)).toMatchObject({
      name: "deals",
      header: ["id", "name"],
      rows: [{ number: 2, cells: { id: "a", name: "b" } }],
    });
  });
});
