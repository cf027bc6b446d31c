/** @jest-environment jsdom */
import { Suspense, act } from "react";
import { createRoot } from "react-dom/client";
import { lazyDrawing } from "../../../../src/taskpane/parts/charts/lazyDrawing";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What is there to read once everything has been loaded, or has failed to. */
async function drawn(Drawing: ReturnType<typeof lazyDrawing<object>>): Promise<string | null> {
  const place = document.createElement("div");
  const root = createRoot(place);
  await act(async () => {
    root.render(
      <Suspense>
        <Drawing />
      </Suspense>,
    );
    await Promise.resolve();
  });
  return place.textContent;
}

const Instead = () => <p>instead</p>;

describe("A drawing that is loaded when it is needed", () => {
  test("stands there when it has come", async () => {
    const Line = () => <p>line</p>;
    expect(await drawn(lazyDrawing(() => Promise.resolve(Line), Instead))).toBe("line");
  });

  test("leaves its place to something else when it cannot come", async () => {
    const offline = () => Promise.reject(new Error("offline"));
    expect(await drawn(lazyDrawing(offline, Instead))).toBe("instead");
  });
});
