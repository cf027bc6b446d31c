import type { Place, Unsubscribe } from "../host";
import { ExcelRefusal } from "./refusal";
import { selection } from "./selection";
import { inExcelAtLast } from "./session";

/** One edit is told by several events, one for the edit and one a sheet that recalculates; they come within this time. */
const ONE_CHANGE_MS = 60;

/**
 * Calls the listener with the selection after it changed; while Excel is slow to say where, only with the last one. Excel tells of
 * another sheet twice, once for showing it and once for the range: a place that was told is not told again.
 */
export function onSelectionChange(listener: (place: Place) => void): Unsubscribe {
  let told: Place | null = null;
  const notify = oneAtATime(async () => {
    const place = await selectionIfCells();
    if (place === null || !subscription.isOn || isSame(place, told)) return;
    told = place;
    listener(place);
  });
  const register = ({ workbook }: Excel.RequestContext) => [
    workbook.onSelectionChanged.add(notify),
  ];
  const subscription = subscribed(register, notify);
  return subscription.end;
}

/** Calls the listener once after each change of cells, whether edited or recalculated. */
export function onCellsChange(listener: () => void): Unsubscribe {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notify = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (subscription.isOn) listener();
    }, ONE_CHANGE_MS);
    return Promise.resolve();
  };
  const register = ({ workbook: { worksheets } }: Excel.RequestContext) => [
    worksheets.onChanged.add(notify),
    worksheets.onCalculated.add(notify),
  ];
  const subscription = subscribed(register, notify);
  return subscription.end;
}

/** Resolves when the listeners have heard of every change that Excel has told of so far. */
export function onChanges(): Promise<void> {
  // Timers of one length end in the order in which they were set.
  return new Promise((resolve) => setTimeout(resolve, ONE_CHANGE_MS));
}

function isSame(place: Place, other: Place | null): boolean {
  return place.sheet === other?.sheet && place.address === other.address;
}

/** A chart or a shape is not a place, and a busy Excel may not say: the pane stays with the last cells then. */
async function selectionIfCells(): Promise<Place | null> {
  try {
    return await selection();
  } catch (error) {
    if (error instanceof ExcelRefusal) return null;
    throw error;
  }
}

interface Registered {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

interface Subscription {
  readonly isOn: boolean;
  readonly end: Unsubscribe;
}

/**
 * Excel forgets handlers when the page goes, so each start subscribes anew. Where Excel refuses at first, it is asked again, and what
 * was missed meanwhile is told when the handlers stand.
 */
function subscribed(
  register: (context: Excel.RequestContext) => Registered[],
  tellMissed: () => Promise<void>,
): Subscription {
  let isOn = true;
  let attempts = 0;
  const registered = inExcelAtLast(async (context) => {
    attempts += 1;
    const handlers = isOn ? register(context) : [];
    await context.sync();
    return handlers;
  });
  void registered.then(() => (attempts > 1 ? tellMissed() : undefined));
  return {
    get isOn() {
      return isOn;
    },
    end: () => {
      if (isOn) void registered.then(remove);
      isOn = false;
    },
  };
}

/** A handler can only be removed in the conversation that added it. */
async function remove(handlers: readonly Registered[]): Promise<void> {
  const [first] = handlers;
  for (const handler of handlers) handler.remove();
  await first?.context.sync();
}

/** Runs the work; asked again meanwhile, once more when it is done, however often it was asked. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let request = 0;
  const run = async (): Promise<void> => {
    const before = request;
    await work();
    if (request !== before) await run();
  };
  return () => {
    request += 1;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
