import { useCallback, useEffect, useRef } from "react";

/**
 * Runs work at once, or where mouse or finger is down, when it is up again: what moves in between
 * is missed by the click.
 */
export function useAfterPress(): (work: () => void) => void {
  const waiting = useRef<(() => void)[] | null>(null);
  useEffect(() => {
    const press = () => {
      waiting.current ??= [];
    };
    const release = () => {
      const works = waiting.current ?? [];
      waiting.current = null;
      // The click comes in the same turn as the release.
      setTimeout(() => works.forEach((work) => work()));
    };
    window.addEventListener("pointerdown", press, true);
    window.addEventListener("pointerup", release, true);
    window.addEventListener("pointercancel", release, true);
    return () => {
      window.removeEventListener("pointerdown", press, true);
      window.removeEventListener("pointerup", release, true);
      window.removeEventListener("pointercancel", release, true);
    };
  }, []);
  return useCallback((work) => {
    if (waiting.current) waiting.current.push(work);
    else work();
  }, []);
}
