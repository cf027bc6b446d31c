import { HostFailure } from "../host";
import { onChanges } from "./changes";
import { inOfficeLanguage } from "./language";
import { inExcel } from "./session";

/** Functions of add-ins are answered after Excel has taken the request, so Excel is asked this often whether it has done. */
const ASKED_EVERY_MS = 100;
const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 5_000;

/**
 * Marks every cell of the open workbooks as changed and calculates them; nothing less calculates functions of add-ins again.
 * @throws {HostFailure} when Excel refuses, or says after a minute that it is not done.
 */
export async function recalculate(): Promise<void> {
  await inExcel(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
  if (!(await isCalculatedWithin(MINUTE_MS)))
    throw new HostFailure(
      inOfficeLanguage(
        "Excel is still calculating after a minute.",
        "Excel 计算了一分钟仍未结束。",
      ),
    );
}

/**
 * Resolves when Excel has calculated and listeners heard of what was changed before, after five seconds at the latest, since Excel may
 * say for ever that it calculates; an Excel that does not say how far it is, is not waited for.
 */
export async function settled(): Promise<void> {
  try {
    await isCalculatedWithin(LONGEST_WAIT_MS);
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
  }
  await onChanges();
}

/** Asks until Excel has calculated. @returns whether it had within the time. */
async function isCalculatedWithin(milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!(await isCalculated())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
  }
  return true;
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
