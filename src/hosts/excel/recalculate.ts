import { HostFailure, type Place } from "../host";
import { onChanges } from "./changes";
import { inExcel, inSheet } from "./session";

/**
 * Functions of add-ins are answered after Excel has taken the request, so Excel is asked this often
 * whether it has done.
 */
const ASKED_EVERY_MS = 100;
/** Excel may call a calculation pending for ever that has long been done. */
const LONGEST_WAIT_MS = 5_000;

/**
 * Marks every cell of the open workbooks as changed and calculates them; nothing less calculates
 * functions of add-ins again. Waits until Excel says that it is done, five seconds at most.
 * @throws {HostFailure} when Excel refuses.
 */
export async function recalculate(): Promise<void> {
  await inExcel(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
  await calculatedSoon();
}

/** Calculates the formulas of a range again, also those that Excel has forgotten to answer. */
export async function calculate(place: Place): Promise<void> {
  await inSheet(place.sheet, async (sheet, context) => {
    sheet.getRange(place.address).calculate();
    await context.sync();
  });
  await whenSettled();
}

/**
 * Resolves when Excel has calculated and listeners heard of what was changed before, after five
 * seconds at the latest, since Excel may say for ever that it calculates; an Excel that does not
 * say how far it is, is not waited for.
 */
export async function whenSettled(): Promise<void> {
  try {
    await calculatedSoon();
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
  }
  await onChanges();
}

/** Asks until Excel has calculated, or the time is over. */
async function calculatedSoon(): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MS;
  while (!(await isCalculated()) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
}

/** Each question is a conversation of its own, so that others are held meanwhile. */
function isCalculated(): Promise<boolean> {
  return inExcel(async (context) => {
    const { application } = context;
    application.load("calculationState");
    await context.sync();
    return application.calculationState === Excel.CalculationState.done;
  });
}
