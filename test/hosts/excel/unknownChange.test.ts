import { addressWith, unknownIn } from "../../../src/hosts/excel/unknownChange";

const ABOUT = ["'Q1 & Q2'!B2:C3", "模型", "a=b#c?"];

test.each([
  ["https://aifin.example/taskpane.html", ""],
  [
    "https://aifin.example/taskpane.html?_host_Info=Excel$Win32$16.01$en-US",
    "&_host_Info=Excel$Win32$16.01$en-US",
  ],
  ["https://aifin.example/taskpane.html?a=1&b=2#_xdm_Info=x?y", "&a=1&b=2#_xdm_Info=x?y"],
])("the address of a page that is started anew keeps what is Excel's (%s)", (address, kept) => {
  const anew = addressWith(ABOUT, address);
  expect(anew.endsWith(kept)).toBe(true);
  expect(unknownIn(anew)).toEqual(ABOUT);
  expect(addressWith(["Model!A1"], anew)).toBe(addressWith(["Model!A1"], address));
});

test.each(["https://a.example/", "https://a.example/?unknown=%", "https://a.example/?unknown=7"])(
  "an address without such a change names none (%s)",
  (address) => expect(unknownIn(address)).toEqual([]),
);
