import { csvText } from "../../src/files/csv/csvText";
import { readCsv } from "../../src/files/csv/readCsv";
import { writeCsv } from "../../src/files/csv/writeCsv";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes of UTF-16, the low byte first or last, with or without a mark. */
function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const whole = (hasMark ? "\uFEFF" : "") + text;
  const units = Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at));
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

test.each<[string, Uint8Array]>([
  ["UTF-8", utf8("entity,公司\n")],
  ["UTF-8 with a mark", utf8("\uFEFFentity,公司\n")],
  ["UTF-16, as Excel's Unicode text", utf16("entity,公司\n", true, true)],
  ["UTF-16, big-endian", utf16("entity,公司\n", false, true)],
  ["UTF-16 without a mark", utf16("entity,公司\n", true, false)],
  // From Python: "entity,公司\n".encode("gbk").
  ["GBK", Uint8Array.from([...utf8("entity,"), 0xb9, 0xab, 0xcb, 0xbe, 0x0a])],
])("text is read in %s", (_, bytes) => {
  expect(csvText(bytes)).toMatchObject({ text: expect.stringMatching(/entity,公司\n$/) as string });
});

test.each<[string, Uint8Array, RegExp]>([
  ["0 bytes", new Uint8Array(), /empty/],
  ["what is no text", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xff, 0xff]), /no text/],
])("%s is refused", (_, bytes, expected) => {
  const read = csvText(bytes);
  expect("problem" in read && read.problem.en).toMatch(expected);
});

test("semicolons separate, and commas are decimal signs then", () => {
  expect(readCsv("a;b\n1,5;2\n")).toMatchObject({
    rows: [["a", "b"], ["1,5", "2"], [""]],
    hasDecimalComma: true,
  });
});

test("quotes that are not closed are named", () => {
  const [fault] = readCsv('a,b\n1,"2\n3,4\n').faults;
  expect(fault).toMatchObject({ row: 2, found: expect.stringMatching(/quote/i) as string });
});

test("nothing that is written is a formula", () => {
  expect(writeCsv([["=1+1", "@x", "-5", "+a", "<b>"]])).toBe("'=1+1,'@x,-5,'+a,<b>\n");
});
