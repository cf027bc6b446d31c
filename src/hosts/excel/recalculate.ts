import { HostFailure } from "../host";
import { ONE_CHANGE_MS } from "./changes";
import { said } from "./language";
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
  const end = Date.now() + MINUTE_MS;
  while (!(await isCalculated())) {
    if (Date.now() > end)
      throw new HostFailure(
        said("Excel is still calculating after a minute.", "Excel 计算了一分钟仍未结束。"),
      );
    await pause(ASKED_EVERY_MS);
  }
}

/**
 * Resolves when Excel has calculated and listeners heard of what it calculated, after five seconds at the latest; an Excel that does not
 * say how far it is, is not waited for.
 */
export async function settled(): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MS;
  while (Date.now() < end && (await isCalculating())) await pause(ASKED_EVERY_MS);
  await pause(ONE_CHANGE_MS);
}

async function isCalculating(): Promise<boolean> {
  try {
    return !(await isCalculated());
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
    return false;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
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
