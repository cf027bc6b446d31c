export const packFilesEn = {
  kind: "a folder, a .csv or a .zip",
  descriptor: "a datapackage.json",
  file: "the file of the table",
  bytes: (size: number) => `${size} bytes`,
};
