import { strToU8, zipSync } from "fflate";
import { UnreadableFile } from "../../../src/files/unreadableFile";
import { readWorkbook } from "../../../src/files/xlsx/readWorkbook";
import { madeFile, madeParts } from "./madeFile";

const GOOD = madeFile({ sheets: [{ name: "A", data: "" }] });
const PARTS = madeParts({ sheets: [{ name: "A", data: "" }] });

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([k, xml]) => [k, strToU8(xml)])));
}

/** A compound file of OLE, with the name of a stream in it. */
function compound(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name]);
}

/** A .zip whose list of parts says that one of them is as large as that. */
function sayingSize(bytes: number): Uint8Array {
  const file = GOOD.slice();
  const view = new DataView(file.buffer, file.byteOffset);
  for (let at = 0; at < file.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, bytes, true);
  return file;
}

test.each([
  ["is empty", new Uint8Array(), "0 bytes"],
  ["was cut short", GOOD.slice(0, GOOD.length - 30), "cut short"],
  ["is damaged", zipped({ ...PARTS, "xl/worksheets/sheet1.xml": "<worksheet><c>" }), "sheet1.xml"],
  ["is encrypted", compound("EncryptedPackage"), "password"],
  ["is an old .xls", compound("Workbook"), ".xls"],
  ["is a .csv", strToU8("Year,ARR\n2024,6\n"), ".csv"],
  ["is a page of HTML", strToU8("<!DOCTYPE html><html><table>"), "HTML"],
  ["is another .zip", zipped({ "word/document.xml": "<w/>" }), "without a workbook"],
  ["has no sheet", zipped({ ...PARTS, "xl/workbook.xml": "<workbook/>" }), "no worksheet"],
  ["is too large", new Uint8Array(300 * 1024 * 1024), "300 MB"],
  ["unpacks to more than fits", sayingSize(0xf000_0000), "512 MB"],
  ["leads out of itself", zipped({ ...PARTS, "../../etc/passwd": "x" }), "leads out of it"],
  [
    "defines entities that grow",
    zipped({
      ...PARTS,
      "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aa">]><workbook>&a;&a;</workbook>',
    }),
    "no well-formed XML",
  ],
])("a file that %s is refused with the reason", (_, bytes, reason) => {
  const read = () => readWorkbook(bytes);
  expect(read).toThrow(UnreadableFile);
  expect(read).toThrow(reason);
});
