import { createContext, useContext } from "react";

type ShowFunction = (id: string) => void;

/** How any part of the pane turns to the Functions page, opened at a function. */
export const ShowFunctionContext = createContext<ShowFunction | null>(null);

export function useShowFunction(): ShowFunction {
  const show = useContext(ShowFunctionContext);
  if (!show) throw new Error("This component stands outside of ShowFunctionContext.");
  return show;
}
