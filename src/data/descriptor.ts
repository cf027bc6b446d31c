import type { TableName } from "./table";

/** The parts of a Frictionless Data Package that the validator reads. */
export interface Descriptor {
  readonly version: string;
  /** The day of the release, ISO. */
  readonly created: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: TableName;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

export interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "date" | "list";
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly exclusiveMinimum?: number;
    readonly maxLength?: number;
  };
}

/** One column that holds keys of another table; without `resource`, of its own. */
export interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: { readonly resource?: TableName; readonly fields: readonly [string] };
}
