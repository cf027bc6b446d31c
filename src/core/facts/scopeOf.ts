import type { Fact } from "./fact";

/**
 * What `Scope=` asks for a figure with: its part, else its kind. Empty: the whole, with no kind
 * stated.
 */
export function scopeOf({ scope, basis }: Fact): string {
  return scope || basis;
}

/** The option that asks for figures like this one: `Scope=share-sale`, `Scope=whole`. */
export function scopeOption(fact: Fact): string {
  return `Scope=${scopeOf(fact) || "whole"}`;
}
