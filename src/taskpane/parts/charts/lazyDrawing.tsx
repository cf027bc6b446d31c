import { type ComponentType, lazy, type LazyExoticComponent } from "react";

/**
 * A part that is drawn with Observable Plot, which is large and so is loaded when first needed.
 * @param load    Loads the part.
 * @param instead Stands in its place where it cannot be loaded: a missing picture must not take the
 *   pane with it.
 */
export function lazyDrawing<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentType<Props>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load().catch(() => instead) }));
}
