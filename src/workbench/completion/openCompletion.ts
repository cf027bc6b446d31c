import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import { DocSelectionManagerService, RichTextEditingMutation } from "@univerjs/docs";
import { InsertCommand } from "@univerjs/docs-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import type { Language } from "../../core/words/words";
import type { FunctionsMetadata } from "../../hosts/workbench/metadata";
import { type Completions, completions } from "./completions";
import { type EditedFormula, formulaEditor } from "./formulaEditor";
import { createListbox } from "./listbox";

/**
 * Completes the values of arguments while a formula is typed in a cell, from
 * the lists that Excel offers for them. Arrow keys choose, Tab takes the chosen or the first one,
 * Enter a chosen one, Escape closes the list alone.
 */
export function openCompletion(
  univer: Univer,
  container: HTMLElement,
  metadata: FunctionsMetadata,
  language: Language,
): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const editedFormula = formulaEditor(injector);
  const listbox = createListbox(container, language, (index) => take(index));
  let edited: EditedFormula | null = null;
  let offered: Completions | null = null;
  let closedAt: string | null = null;
  let frame = 0;

  const update = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const now = editedFormula();
    if (now?.text !== closedAt) closedAt = null;
    if (now && edited && isSame(now, edited)) return;
    edited = now;
    offered = now && closedAt === null ? completions(now.text, now.caret, metadata) : null;
    if (now && offered) listbox.show(offered.parameter, offered.choices, now.input);
    else listbox.hide();
  };
  // The editor moves its caret after it has taken a key, some times over.
  const updateSoon = () => (frame ||= requestAnimationFrame(update));

  const take = (index: number) => {
    const choice = offered?.choices[index];
    const now = editedFormula();
    // Of a list that what has been typed since has overtaken, nothing is taken.
    if (!now || !edited || !isSame(now, edited) || !offered || !choice) return;
    const { from, to } = offered;
    const range = { startOffset: from, endOffset: to, collapsed: from === to };
    const body = { dataStream: choice.text };
    const params = { unitId: now.unitId, segmentId: "", range, body, cursorOffset: choice.caret };
    void commands.executeCommand(InsertCommand.id, params);
    updateSoon();
  };

  const close = () => {
    closedAt = edited?.text ?? null;
    edited = null;
    updateSoon();
  };

  const isOpen = () => {
    // A key may come before the list of the one before it is drawn.
    if (frame !== 0) update();
    return offered !== null;
  };
  registerKeys(univer, {
    [KeyCode.ARROW_DOWN]: { when: isOpen, act: () => listbox.move(1) },
    [KeyCode.ARROW_UP]: { when: isOpen, act: () => listbox.move(-1) },
    [KeyCode.TAB]: { when: isOpen, act: () => take(listbox.chosen() ?? 0) },
    [KeyCode.ENTER]: {
      when: () => isOpen() && listbox.chosen() !== null,
      act: () => take(listbox.chosen() ?? 0),
    },
    [KeyCode.ESC]: { when: isOpen, act: close },
  });
  injector.get(DocSelectionManagerService).textSelection$.subscribe(updateSoon);
  commands.onCommandExecuted(({ id, type }) => {
    if (id === RichTextEditingMutation.id || type === CommandType.OPERATION) updateSoon();
  });
  document.addEventListener("focusin", updateSoon);
  addEventListener("resize", updateSoon);
}

function isSame(one: EditedFormula, other: EditedFormula): boolean {
  return one.unitId === other.unitId && one.text === other.text && one.caret === other.caret;
}

/** What a key does, and when it is for the list and not for the sheet. */
interface Key {
  readonly when: () => boolean;
  readonly act: () => void;
}

const KEY_OPERATION = "aifin.operation.completion-key";
/** Above the sheet's own lists, which have 1,000. */
const PRIORITY = 2_000;

function registerKeys(univer: Univer, keys: Readonly<Record<number, Key>>): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).registerCommand({
    id: KEY_OPERATION,
    type: CommandType.OPERATION,
    handler: (_accessor, { key }: { readonly key: number }) => {
      keys[key]?.act();
      return true;
    },
  });
  for (const [code, { when }] of Object.entries(keys))
    injector.get(IShortcutService).registerShortcut({
      id: KEY_OPERATION,
      binding: Number(code),
      priority: PRIORITY,
      preconditions: when,
      staticParameters: { key: Number(code) },
    });
}
