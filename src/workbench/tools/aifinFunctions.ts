import type { Univer } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { InsertFunctionOperation } from "@univerjs/sheets-formula-ui";
import { IMenuManagerService, MenuItemType, RibbonFormulasGroup } from "@univerjs/ui";

/** AIFIN's functions as the first group under Formulas, beside those of the sheet. */
export function showFunctionsGroup(univer: Univer): void {
  const injector = univer.__getInjector();
  const names = injector.get(IDescriptionService).getSearchListByType(FunctionType.User);
  const selections = names.map(({ name }) => ({
    label: { name, selectable: false },
    value: name,
  }));
  injector.get(IMenuManagerService).mergeMenu({
    [RibbonFormulasGroup.BASIC]: {
      "aifin.functions": {
        order: -1,
        menuItemFactory: () => ({
          id: "aifin.functions",
          commandId: InsertFunctionOperation.id,
          title: "AIFIN",
          tooltip: "AIFIN",
          icon: "FunctionIcon",
          type: MenuItemType.SELECTOR,
          selections,
        }),
      },
    },
  });
}
