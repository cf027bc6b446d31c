import type { Unsubscribe } from "./unsubscribe";

/** Why nothing comes from the workbook at present. */
export interface WaitingState {
  /** null while everything is answered. */
  readonly reason: () => WaitingReason | null;
  /** Calls the listener after each change of the reason. @returns how to stop. */
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** The ranges and sheets, as a person reads them, that the change is about which it waits for. */
  readonly changing: () => readonly string[];
  /** Starts the pane anew, which forgets what it waits for. */
  readonly restart: () => void;
  /** Those of the change that the pane was waiting for when it was started anew. */
  readonly unknown: () => readonly string[];
}

/**
 * `editing`: the person edits a cell, and what was asked for comes after it. `silent`: the program
 * answers nothing. `changing`: it has not said yet whether it made a change, which may be made or
 * not. `lost`: the same for five minutes.
 */
export type WaitingReason = "editing" | "silent" | "changing" | "lost";
