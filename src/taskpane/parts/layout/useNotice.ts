import { type RefObject, useRef } from "react";

/**
 * For buttons that go away when they are pressed: what came of it takes the focus, so that the
 * reader stays where they were.
 * @returns The notice that takes it, and how a button does its work.
 */
export function useNotice<E extends HTMLElement>(): {
  readonly notice: RefObject<E>;
  readonly act: (work: () => void) => void;
} {
  const notice = useRef<E>(null);
  const act = (work: () => void) => {
    notice.current?.focus();
    work();
  };
  return { notice, act };
}
