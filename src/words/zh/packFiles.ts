import type { packFilesEn } from "../en/packFiles";

export const packFilesZh: typeof packFilesEn = {
  kind: "文件夹、.csv 或 .zip",
  descriptor: "datapackage.json 文件",
  file: "该表的文件",
  bytes: (size) => `${size} 字节`,
};
