import type { RemoteObject } from "./remote";
import type { Workbook } from "./workbook";

/** The settings of one add-in in a workbook. */
export function settingsObject({ settings }: Workbook): RemoteObject {
  const found = (name: unknown): RemoteObject | null =>
    settings.has(String(name))
      ? {
          id: String(name),
          values: { value: () => settings.get(String(name)) },
          methods: { Delete: () => settings.delete(String(name)) && null },
        }
      : null;
  return {
    objects: {
      GetItemOrNullObject: found,
      Item: found, // As office.js names one that it has seen.
      Add: (name, value) => {
        settings.set(String(name), value);
        return found(name);
      },
    },
  };
}
