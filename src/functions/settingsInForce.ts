import { DEFAULT_SETTINGS, type WorkbookSettings } from "../core/workbookSettings";

/** The settings of the workbook, which the page around the functions reads and passes on. */
let inForce = DEFAULT_SETTINGS;

type Name = keyof WorkbookSettings;

/** By which values of each setting something was answered since the functions were loaded. */
const answeredBy: Readonly<Record<Name, Set<unknown>>> = {
  cards: new Set(),
  asOf: new Set(),
  mag: new Set(),
  style: new Set(),
  citationLanguage: new Set(),
};
const NAMES = Object.keys(answeredBy) as Name[]; // The record's own keys.

/** @returns Whether cells were answered by other settings before, so that they are to be calculated again. */
export function applySettings(settings: WorkbookSettings): boolean {
  // The same settings stay the same object, so that nothing remembered under them is lost.
  if (NAMES.some((name) => settings[name] !== inForce[name])) inForce = { ...settings };
  return NAMES.some((name) => [...answeredBy[name]].some((value) => value !== inForce[name]));
}

/** A setting that an answer goes by; it is noted that one did. */
export function settingInForce<K extends Name>(name: K): WorkbookSettings[K] {
  const value = inForce[name];
  answeredBy[name].add(value);
  return value;
}

/** What is made under the settings in force, and made anew after they have changed: for memories of answers that go by them. */
export function underSettings<T>(make: () => T): () => T {
  let made: { readonly under: WorkbookSettings; readonly value: T } | null = null;
  return () => {
    if (made?.under !== inForce) made = { under: inForce, value: make() };
    return made.value;
  };
}
