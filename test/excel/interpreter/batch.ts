/** One step of a batch (protocol §7). */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: unknown;
}

/** How an object of the batch is reached. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly D?: boolean;
}

/** Arguments as JSON; a number above 0 in ReferencedObjectPathIds says that the argument there is an object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: ReferencedPaths | null;
}

export type ReferencedPaths = readonly (number | ReferencedPaths | null)[];

/** office.js's own requests, which no add-in asks for: saying that it is there, and letting go of ranges after Excel.run. */
export function isHousekeeping({ Actions, ObjectPaths }: Batch): boolean {
  const own = ['_RemoveReference', 'NotifyActionHandlerReady'];
  return Actions.every(({ ActionType: type, Name, ObjectPathId }) => {
    const path = ObjectPaths[ObjectPathId]?.ObjectPathType;
    // Anything else that is made may be a write: worksheets.add() is a path and no action.
    return type === ActionType.Instantiate ? path === PathType.Global || path === PathType.New : own.includes(Name);
  });
}

/** What a load asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** A request of the Rich API. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The reply's error. ActionIndex counts the request's Actions from 0. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The reply to a batch. */
export interface BatchReply {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: WireError;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
} as const;

export const PathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;
