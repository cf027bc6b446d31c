/**
 * An object of Excel's interface as requests reach it. Names are spelled as office.js sends them:
 * what gives an object and what is called begins with a capital (`Worksheets`, `GetRange`), what is
 * read or set does not (`address`).
 */
export interface RemoteObject {
  /** What the object can be found by later, where Excel gives it an id. */
  readonly id?: string;
  /** Properties and methods that give another object; null is Excel's null object. */
  readonly objects?: Readonly<Record<string, (...args: readonly unknown[]) => RemoteObject | null>>;
  readonly values?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly RemoteObject[];
  /** What of it cannot be undone, which Excel refuses in a request of one step of undo. */
  readonly withoutUndo?: readonly string[];
  /**
   * The name of a service of Office's beside the workbook, which takes what it is told and answers
   * nothing.
   */
  readonly service?: string;
}

/**
 * What a page told a service of Office's: to show the pane, the results of functions, telemetry.
 */
export interface ServiceMessage {
  readonly service: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

/**
 * What Excel answers when it cannot do what was asked; office.js throws it as
 * OfficeExtension.Error.
 */
export class RemoteError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Answers batches of requests about the objects below a root, as Excel does for `context.sync()`.
 */
export class RequestHandler {
  private readonly kept = new Map<string, RemoteObject>();
  private refusals = 0;

  constructor(
    private readonly root: RemoteObject,
    private readonly hear: (told: ServiceMessage) => void,
  ) {}

  /** Refuses the next requests that register handlers, as a busy Excel does. */
  refuseHandlers(requests: number): void {
    this.refusals = requests;
  }

  /** Runs the actions in order up to the first that fails. */
  answer({ Actions, ObjectPaths }: RequestBody, isGrouped = false): ResponseBody {
    if (this.refusals > 0 && Actions.some(isMarker)) {
      this.refusals -= 1;
      return { Results: [], TraceIds: [], Error: BUSY };
    }
    const batch = new Batch(this.root, this.hear, ObjectPaths, this.kept, isGrouped);
    const Results: ActionResult[] = [];
    const TraceIds = Actions.filter(isMarker).map(({ Id }) => Id);
    for (const [ActionIndex, action] of Actions.entries())
      try {
        Results.push({ ActionId: action.Id, Value: batch.run(action) });
      } catch (error) {
        if (!(error instanceof RemoteError)) throw error;
        const Error = { Code: error.code, Message: error.message, Location: action.Name };
        return { Results, TraceIds: [], Error: { ...Error, ActionIndex } };
      }
    return { Results, TraceIds };
  }
}

const BUSY = {
  Code: "ActivityLimitReached",
  Message: "Activity limit has been reached.",
  Location: "",
  ActionIndex: 0,
};

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  /**
   * Markers that were passed: office.js takes a handler as registered when its marker comes back.
   */
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/**
 * Whether a request asks about the workbook: not what office.js tells other services, nor what it
 * forgets at the end of a conversation, which comes when it likes.
 */
export function isOfWorkbook({ Actions, ObjectPaths }: RequestBody): boolean {
  const isOfService = Object.values(ObjectPaths).every(
    ({ ObjectPathType }) => ObjectPathType === NEW_SERVICE,
  );
  const names = Actions.map(({ Name }) => Name).filter((name) => name !== "");
  const onlyForgets = names.length > 0 && names.every((name) => name === "_RemoveReference");
  return !isOfService && !onlyForgets;
}

interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument that is an object the id of its path, and 0 for the others. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

const ROOT = 1;
const NEW_SERVICE = 2;
const INDEXER = 5;
const REFERENCE = 6;
const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET = 4;
const MARKER = 5;

/** One batch: a path is followed once, when its object is first needed. */
class Batch {
  private readonly found = new Map<number, RemoteObject | null>();

  constructor(
    private readonly root: RemoteObject,
    private readonly hear: (told: ServiceMessage) => void,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly kept: Map<string, RemoteObject>,
    private readonly isGrouped: boolean,
  ) {}

  run(action: Action): unknown {
    if (isMarker(action)) return null;
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    const args = this.arguments(action.ArgumentInfo);
    if (object.service !== undefined) return this.heard(object.service, action, args);
    if (this.isGrouped && isAct(action) && object.withoutUndo?.includes(action.Name))
      throw new RemoteError("UndoNotSupported", "The operation isn't supported in an undo group.");
    switch (action.ActionType) {
      case INSTANTIATE:
        return this.identity(object);
      case QUERY:
        return queried(object, action.QueryInfo?.Select ?? []);
      case METHOD:
        return this.called(object, action, args);
      case SET: {
        (object.set?.[camel(action.Name)] ?? missing(action.Name))(args[0]);
        return null;
      }
      default:
        throw new Error(`Excel's stand-in knows no action of type ${action.ActionType}.`);
    }
  }

  private heard(service: string, action: Action, args: readonly unknown[]): null {
    if (action.ActionType === METHOD) this.hear({ service, method: action.Name, args });
    return null;
  }

  private called(object: RemoteObject, action: Action, args: readonly unknown[]): unknown {
    if (action.Name === "_RemoveReference") return this.kept.delete(String(args[0])) && null;
    if (action.Name !== "_KeepReference")
      return (object.methods?.[action.Name] ?? missing(action.Name))(...args) ?? null;
    this.kept.set(`kept-${action.ObjectPathId}-${this.kept.size}`, object);
    return null;
  }

  private identity(object: RemoteObject): unknown {
    const [reference] = [...this.kept].find(([, kept]) => kept === object) ?? [];
    return {
      ...(object.id === undefined ? {} : { Id: object.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private object(pathId: number): RemoteObject | null {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const object = this.followed(pathId);
    this.found.set(pathId, object);
    return object;
  }

  private followed(pathId: number): RemoteObject | null {
    const path = this.paths[String(pathId)];
    if (path === undefined) throw new Error(`The request names no path ${pathId}.`);
    if (path.ObjectPathType === ROOT) return this.root;
    if (path.ObjectPathType === NEW_SERVICE) return { service: path.Name };
    if (path.ObjectPathType === REFERENCE) return this.kept.get(path.Name) ?? missing(path.Name)();
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = path.ObjectPathType === INDEXER ? "Item" : path.Name;
    return (parent.objects?.[name] ?? missing(name))(...this.arguments(path.ArgumentInfo));
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return pathId === 0 ? argument : this.object(pathId);
    });
  }
}

function isAct({ ActionType }: Action): boolean {
  return ActionType === METHOD || ActionType === SET;
}

function isMarker({ ActionType }: Action): boolean {
  return ActionType === MARKER;
}

function queried(object: RemoteObject, names: readonly string[]): unknown {
  if (object.items !== undefined)
    return { _Items: object.items().map((item) => queried(item, names)) };
  const own = object.id === undefined ? {} : { Id: object.id };
  const request = names.map((name) => [pascal(name), (object.values?.[name] ?? missing(name))()]);
  return { ...own, ...Object.fromEntries(request) };
}

/**
 * As Excel's side speaks of what it does not know; also the sign that the stand-in lacks something
 * the host uses.
 */
function missing(name: string): () => never {
  return () => {
    throw new RemoteError("ApiNotFound", `Excel's stand-in knows no ${name}.`);
  };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
