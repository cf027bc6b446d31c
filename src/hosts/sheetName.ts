import { HostFailure } from "./host";
import type { InLanguage } from "./inLanguage";

/**
 * Holds a new sheet's name against Excel's rules, so that a workbook made in one host can be one in
 * the other. @throws {HostFailure}
 */
export function checkSheetName(name: string, inLanguage: InLanguage): void {
  if (isSheetName(name)) return;
  const en = `“${name}” cannot name a sheet: use 1 to 31 characters, none of \\ / ? * : [ ], no apostrophe at either end, and not History.`;
  const zh = `“${name}”不能用作工作表名称：须为 1 至 31 个字符，不含 \\ / ? * : [ ]，首尾不能是单引号，也不能是 History。`;
  throw new HostFailure(inLanguage(en, zh));
}

/** The failure of adding a sheet under the name of another one. */
export function sheetNameTaken(name: string, inLanguage: InLanguage): HostFailure {
  return new HostFailure(
    inLanguage(`There is already a sheet named “${name}”.`, `已有名为“${name}”的工作表。`),
  );
}

/** The failure of removing the only sheet that is shown. */
export function lastSheet(name: string, inLanguage: InLanguage): HostFailure {
  const en = `“${name}” is the only sheet that is shown: add or show another one first.`;
  const zh = `“${name}”是唯一显示的工作表：请先新建或显示另一张工作表。`;
  return new HostFailure(inLanguage(en, zh));
}

/** The failure of leading to a sheet that is hidden. */
export function hiddenSheet(name: string, inLanguage: InLanguage): HostFailure {
  const en = `The sheet “${name}” is hidden: show it first (right-click a sheet's tab, Unhide).`;
  const zh = `工作表“${name}”已隐藏：请先取消隐藏（右键单击工作表标签）。`;
  return new HostFailure(inLanguage(en, zh));
}

/** The failure of leading to a sheet that no menu shows. */
export function veryHiddenSheet(name: string, inLanguage: InLanguage): HostFailure {
  const en = `The sheet “${name}” is hidden so that no menu shows it: set its Visible property in the Visual Basic editor (Alt+F11) first.`;
  const zh = `工作表“${name}”已深度隐藏，菜单中无法显示：请先在 Visual Basic 编辑器（Alt+F11）中更改其 Visible 属性。`;
  return new HostFailure(inLanguage(en, zh));
}

function isSheetName(name: string): boolean {
  return /^(?!'|history$)[^:\\/?*[\]]{1,31}(?<!')$/i.test(name) && name.trim() !== "";
}
