import { RemoteError, type RemoteObject } from "./remote";
import type { Workbook } from "./workbook";

/** The pieces of XML that a file keeps, as Excel's interface shows them. */
export function xmlPartsObject({ xmlParts }: Workbook): RemoteObject {
  const part = (id: string): RemoteObject => {
    const xml = xmlParts.get(id);
    if (xml === undefined)
      throw new RemoteError("ItemNotFound", "The requested resource doesn't exist.");
    return {
      id,
      values: { id: () => id },
      methods: { GetXml: () => xml, Delete: () => xmlParts.delete(id) && null },
    };
  };
  const item = (id: unknown) => part(String(id));
  return {
    objects: {
      Item: item,
      GetItem: item,
      Add: (xml) => {
        const id = `{xml-${xmlParts.size + 1}}`;
        xmlParts.set(id, String(xml));
        return part(id);
      },
      GetByNamespace: (namespace) => ({
        items: () =>
          [...xmlParts]
            .filter(([, xml]) => xml.includes(`xmlns="${String(namespace)}"`))
            .map(([id]) => part(id)),
      }),
    },
  };
}
