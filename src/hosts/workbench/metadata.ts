/** `functions.json` in Microsoft's schema, as far as the workbench reads it. */
export interface FunctionsMetadata {
  /** Whether parameters of type `any` receive a card as it is; otherwise its plain value. */
  readonly allowCustomDataForDataTypeAny?: boolean;
  /**
   * Whether parameters of type `any` receive an error as a value; otherwise the error is the
   * answer, without a call.
   */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
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
}

/** The name by which formulas call a function. */
export function formulaName(metadata: FunctionMetadata): string {
  return `AIFIN.${metadata.name}`.toUpperCase();
}
