import type { Place, Unsubscribe } from "../host";
import { ExcelRefusal } from "./excelFailure";
import { selection } from "./selection";
import { inExcelAtLast } from "./session";

/**
 * One edit is told by several events, one for the edit and one a sheet that recalculates; they come
 * within this time.
 */
const ONE_CHANGE_MS = 60;

/**
 * Calls the listener with the selection after it changed; while Excel is slow to say where, only
 * with the last one. Excel tells of another sheet twice, once for showing it and once for the
 * range: a place that was told is not told again.
 */
export function onSelectionChange(listener: (place: Place) => void): Unsubscribe {
  let lastPlace: Place | null = null;
  const notify = oneAtATime(async () => {
    const place = await selectionIfCells();
    if (place === null || !subscription.isOn || isSame(place, lastPlace)) return;
    lastPlace = place;
    listener(place);
  });
  const register = ({ workbook }: Excel.RequestContext) => [
    addListener(workbook.onSelectionChanged, notify),
  ];
  const subscription = subscribe(register, notify);
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
    addListener(worksheets.onChanged, notify),
    addListener(worksheets.onCalculated, notify),
  ];
  const subscription = subscribe(register, notify);
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

/**
 * A chart or a shape is not a place, and a busy Excel may not say: the pane stays with the last
 * cells then.
 */
async function selectionIfCells(): Promise<Place | null> {
  try {
    return await selection();
  } catch (error) {
    if (error instanceof ExcelRefusal) return null;
    throw error;
  }
}

interface Subscription {
  readonly isOn: boolean;
  readonly end: Unsubscribe;
}

/**
 * Excel forgets handlers when the page goes, so each start subscribes anew. Where Excel refuses at
 * first, it is asked again, and what was missed meanwhile is told when the handlers stand.
 */
function subscribe(
  register: (context: Excel.RequestContext) => Removal[],
  notify: () => Promise<void>,
): Subscription {
  let isOn = true;
  let attempts = 0;
  const registration = inExcelAtLast(async (context) => {
    attempts += 1;
    const removals = isOn ? register(context) : [];
    await context.sync();
    return { context, removals };
  });
  void registration.then(() => (attempts > 1 ? notify() : undefined));
  return {
    get isOn() {
      return isOn;
    },
    end: () => {
      if (isOn) void registration.then(unregister);
      isOn = false;
    },
  };
}

interface Registration {
  readonly context: Excel.RequestContext;
  readonly removals: readonly Removal[];
}

/** Asks that a listener be removed, with the next request of the conversation that added it. */
type Removal = () => void;

function addListener<T>(
  event: OfficeExtension.EventHandlers<T>,
  listener: () => Promise<void>,
): Removal {
  event.add(listener);
  return () => event.remove(listener);
}

/**
 * A listener can only be removed in the conversation that added it. Where Excel refuses, such as
 * while a cell is edited, it is asked again; the listener is off meanwhile.
 */
function unregister({ context, removals }: Registration): Promise<void> {
  return inExcelAtLast(async () => {
    for (const remove of removals) remove();
    await context.sync();
  });
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
