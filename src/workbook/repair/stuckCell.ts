import type { FunctionHelp } from "../../core/library/functionHelp";
import type { Formulas } from "../../core/library/functionsLibrary";
import type { Host, Place } from "../../hosts/host";

/** A cell whose formula speaks of AIFIN and does not answer as it should. */
export interface StuckCell {
  readonly place: Place;
  /** As it stands in the cell. */
  readonly formula: string;
  /** As it is to be written: the same, without marks, with the names of today. */
  readonly rewritten: string;
  /**
   * `marks`: the file left marks before names. `name`: #NAME?, although the functions exist.
   * `unknown`: there are no such functions. `oldNames`: it asks a card by the Chinese names of
   * 0.1.0. `busy`: the program waits for an answer, #BUSY!. `unreached`: it shows an error, though
   * AIFIN answers: recalculation has not reached it.
   */
  readonly reason: "marks" | "name" | "unknown" | "oldNames" | "busy" | "unreached";
  /** The functions it calls that AIFIN has not, by their ids. */
  readonly unknown: readonly string[];
}

/** Where stuck cells are looked for, and by what they are known. */
export interface StuckRequest {
  readonly host: Host;
  readonly formulas: Formulas;
  readonly help: readonly FunctionHelp[];
}
