/** `functions.json` in Microsoft's schema, as far as the workbench reads it. */
export interface FunctionsMetadata {
  /**
   * Whether parameters of type `any` receive a card and an error as they are; otherwise the plain
   * value of the card, and the error is the answer, without a call.
   */
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
  /** What Excel offers while an argument is typed. */
  readonly enums?: readonly ParameterEnum[];
}

export interface ParameterEnum {
  readonly id: string;
  readonly values: readonly ParameterValue[];
}

export interface ParameterValue {
  /** As the formula will have it. */
  readonly stringValue: string;
  /** What it is called in the language of the metadata. */
  readonly name: string;
  readonly tooltip?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly requiresParameterAddresses?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** Which of the enums it takes. */
  readonly customEnumId?: string;
}

/** The name by which formulas call a function. */
export function formulaName(metadata: FunctionMetadata): string {
  return `AIFIN.${metadata.name}`.toUpperCase();
}
