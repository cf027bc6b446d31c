import { Spinner } from "@fluentui/react-components";
import { type ComponentProps, lazy, type ReactNode, Suspense } from "react";
import type { InsertableFunctions } from "../pages/functions/InsertableFunctions";
import { useSpeech } from "../parts/speech/speech";
import { NotLoaded } from "../parts/layout/NotLoaded";

/** Pages that are loaded when they are first opened: the pane is there sooner without them. */
const LATER_PAGES = {
  figures: lazyPage(() =>
    import(/* webpackChunkName: "find" */ "../pages/find/FindPage").then((page) => page.FindPage),
  ),
  audit: lazyPage(() =>
    import(/* webpackChunkName: "auditPage" */ "../pages/audit/AuditPage").then(
      (page) => page.AuditPage,
    ),
  ),
  freeze: lazyPage(() =>
    import(/* webpackChunkName: "freezePage" */ "../pages/freeze/FreezePage").then(
      (page) => page.FreezePage,
    ),
  ),
  packs: lazyPage(() =>
    import(/* webpackChunkName: "packsPage" */ "../pages/packs/PacksPage").then(
      (page) => page.PacksPage,
    ),
  ),
  deals: lazyPage(() =>
    import(/* webpackChunkName: "deals" */ "../pages/deals/DealsPage").then(
      (page) => page.DealsPage,
    ),
  ),
  settings: lazyPage(() =>
    import(/* webpackChunkName: "settings" */ "../pages/settings/SettingsPage").then(
      (page) => page.SettingsPage,
    ),
  ),
  check: lazyPage(() =>
    import(/* webpackChunkName: "checkPage" */ "../pages/check/CheckPage").then(
      (page) => page.CheckPage,
    ),
  ),
  charts: lazyPage(() =>
    import(/* webpackChunkName: "chartsPage" */ "../pages/charts/ChartsPage").then(
      (page) => page.ChartsPage,
    ),
  ),
};

const Functions = lazy(() =>
  import(/* webpackChunkName: "functionsPage" */ "../pages/functions/InsertableFunctions").then(
    ({ InsertableFunctions }) => ({ default: InsertableFunctions }),
    () => ({ default: NotLoaded }),
  ),
);

export type LaterPageId = keyof typeof LATER_PAGES;

export function isLaterPage(page: string): page is LaterPageId {
  return page in LATER_PAGES;
}

export function LaterPage({ page }: { readonly page: LaterPageId }) {
  const Page = LATER_PAGES[page];
  return (
    <Loading>
      <Page />
    </Loading>
  );
}

/** The functions, at the one that is open; loaded with the texts of the help. */
export function LaterFunctions(props: ComponentProps<typeof InsertableFunctions>) {
  return (
    <Loading>
      <Functions {...props} />
    </Loading>
  );
}

function Loading({ children }: { readonly children: ReactNode }) {
  const { phrases } = useSpeech();
  return <Suspense fallback={<Spinner label={phrases.loading} />}>{children}</Suspense>;
}

function lazyPage(load: () => Promise<() => ReactNode>) {
  return lazy(async () => ({ default: await load().catch(() => NotLoaded) }));
}
