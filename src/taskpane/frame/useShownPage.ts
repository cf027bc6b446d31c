import { useCallback, useState } from "react";
import { type AreaId, areaOf, type PageId, pagesIn } from "./areas";

interface ShownPage {
  readonly page: PageId;
  readonly area: AreaId;
  readonly show: (page: PageId) => void;
  /** Shows an area as it was left. */
  readonly showArea: (area: AreaId) => void;
}

/** Which page is shown, at first the one of the selected cell. */
export function useShownPage(): ShownPage {
  const [page, setPage] = useState<PageId>("cell");
  const [left, setLeft] = useState<Partial<Record<AreaId, PageId>>>({});
  const show = useCallback((next: PageId) => {
    setPage(next);
    setLeft((pages) => ({ ...pages, [areaOf(next)]: next }));
  }, []);
  const showArea = (area: AreaId) => {
    const next = left[area] ?? pagesIn(area)[0];
    if (next) show(next);
  };
  return { page, area: areaOf(page), show, showArea };
}
