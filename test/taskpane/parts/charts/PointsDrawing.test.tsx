/** @jest-environment jsdom */
import { act, StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { PointsDrawing } from "../../../../src/taskpane/parts/charts/PointsDrawing";

let resized: () => void = () => undefined;
class Observer {
  constructor(callback: () => void) {
    resized = callback;
  }
  observe(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, ResizeObserver: Observer });

const POINTS = [20_000, 20_100, 20_200].map((day, at) => ({
  id: `fact-${at}`,
  day,
  value: at + 1,
  series: 0,
  isHollow: false,
  isDisputed: false,
  label: `Figure ${at}`,
}));

let root: Root;
let place: HTMLElement;
let opened: string[];
let width: number;

function render(chosen?: string, points = POINTS) {
  act(() =>
    root.render(
      <StrictMode>
        <PointsDrawing
          title="Over time"
          points={points}
          chosen={chosen}
          onChoose={(id) => opened.push(id)}
          isFraction={false}
        />
      </StrictMode>,
    ),
  );
}

beforeEach(() => {
  [opened, width] = [[], 300];
  jest.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => width);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  render();
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  jest.restoreAllMocks();
});

const buttons = () => [...place.querySelectorAll("button")];
const stops = () => buttons().filter(({ tabIndex }) => tabIndex === 0);
const name = (element: Element | null) => element?.getAttribute("aria-label");
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });

test("a chart is one stop of the keyboard, from which keys go to every point", () => {
  expect(stops().map(name)).toEqual(["Figure 0"]);
  act(() => stops()[0]?.focus());
  for (const [key, reached] of [
    ["ArrowLeft", "Figure 0"],
    ["ArrowRight", "Figure 1"],
    ["End", "Figure 2"],
    ["ArrowRight", "Figure 2"],
    ["ArrowLeft", "Figure 1"],
    ["Home", "Figure 0"],
    ["x", "Figure 0"],
  ] as const) {
    press(key);
    expect([key, name(document.activeElement)]).toEqual([key, reached]);
    expect(stops()).toEqual([document.activeElement]);
  }
});

test("the point that has the focus is said below", () => {
  act(() => buttons()[1]?.focus());
  expect(place.textContent).toContain("Figure 1");
  act(() => buttons()[1]?.blur());
  expect(place.textContent).not.toContain("Figure 1");
});

test("a point that is pressed is opened, and only the chosen one is marked", () => {
  act(() => buttons()[2]?.click());
  expect(opened).toEqual(["fact-2"]);
  render("fact-2");
  expect(buttons().map((one) => one.getAttribute("aria-pressed"))).toEqual([
    "false",
    "false",
    "true",
  ]);
  expect(stops().map(name)).toEqual(["Figure 2"]);
});

test("another width is drawn anew, under points that keep the focus", () => {
  act(() => buttons()[2]?.focus());
  const before = parseFloat(buttons()[2]?.style.left ?? "");
  width = 450;
  act(() => resized());
  expect(place.querySelectorAll("svg")).toHaveLength(1);
  expect(place.querySelector("svg")?.getAttribute("width")).toBe("450");
  expect(parseFloat(buttons()[2]?.style.left ?? "")).toBe(before + 150);
  expect(name(document.activeElement)).toBe("Figure 2");
});

test("each button is on its symbol, of a picture for the eye alone", () => {
  const places = buttons().map(({ style }) => `translate(${style.left},${style.top})`);
  const symbols = [...place.querySelectorAll("[aria-hidden=true] svg [aria-label=dot] path")];
  expect(symbols.map((symbol) => symbol.getAttribute("transform")?.split(" ")[0])).toEqual(
    places.map((text) => text.replaceAll("px", "")),
  );
  expect(name(place.querySelector("[role=group]"))).toBe("Over time");
  expect(place.querySelector("svg style")).toBeNull();
});

test("fewer points leave the keyboard a stop", () => {
  act(() => buttons()[2]?.focus());
  press("End");
  render(undefined, POINTS.slice(0, 2));
  expect(stops().map(name)).toEqual(["Figure 1"]);
});
