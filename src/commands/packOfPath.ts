import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Dataset } from "../core/facts/dataset";
import type { IsoDate } from "../core/period/calendar";
import { type CheckedPack, checkPack } from "../data/packs/checkPack";
import type { ReadingDay } from "../data/packs/packManifest";
import {
  type FilesByPath,
  packOfFile,
  packOfFolder,
  type PackOfFiles,
} from "../workbook/packs/packOfFiles";
import { bundledDescriptor } from "./compileTables";

/**
 * The pack in a folder or a file, checked against what is below it.
 * @throws {NoPack} when there is nothing at the path.
 */
export async function packOfPath(place: string, below: Dataset): Promise<CheckedPack> {
  const day = readingDay(below.version);
  const { given, problems } = await packAt(place, day);
  if (!given) return { compiled: null, problems };
  return checkPack(given, below, bundledDescriptor(), day);
}

/** There is no pack where one was said to be. */
export class NoPack extends Error {}

async function packAt(place: string, day: ReadingDay): Promise<PackOfFiles> {
  if (!existsSync(place)) throw new NoPack(`There is no pack at ${place}`);
  if (statSync(place).isDirectory()) return packOfFolder(filesOfFolder(place), day, sha256Of);
  return packOfFile(path.basename(place), readFileSync(place), day, sha256Of);
}

/** The files of a folder that a pack is made of. */
export function filesOfFolder(folder: string): FilesByPath {
  const names = readdirSync(folder).filter(
    (name) => name === "datapackage.json" || name.endsWith(".csv"),
  );
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

export function sha256Of(bytes: Uint8Array): Promise<string> {
  return Promise.resolve(createHash("sha256").update(bytes).digest("hex"));
}

/** @param release Of AIFIN. */
function readingDay(release: string): ReadingDay {
  return { takenIn: today(), release, carrier: "file" };
}

/** The day in the calendar of whoever takes something in. */
export function today(): IsoDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-") as IsoDate;
}
