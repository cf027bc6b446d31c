import { HostFailure } from "../../../src/hosts/host";
import { createJob, type Job } from "../../../src/workbook/job/job";
import { type FakeHost, fakeHost } from "../../taskpane/fakeHost";

let host: FakeHost;
let job: Job<number, string>;
beforeEach(() => {
  host = fakeHost();
  job = createJob<number, string>(host, {});
});

/** The next state that is no work. */
function end(): Promise<ReturnType<typeof job.state>> {
  return new Promise((resolve) => {
    const stop = job.subscribe(() => {
      if (job.state().kind === "working") return;
      stop();
      resolve(job.state());
    });
  });
}

test("a job works, and keeps its end for whoever looks later", async () => {
  job.start(() => Promise.resolve("done"));
  expect(job.state()).toMatchObject({ kind: "working", progress: null, isSilent: false });
  expect(await end()).toEqual({ kind: "ended", end: "done", isStale: false });
  expect(job.state()).toEqual({ kind: "ended", end: "done", isStale: false });
});

test("it begins once the workbook has calculated", async () => {
  const calculated = host.stallCalculation();
  const steps: string[] = [];
  job.start(() => {
    steps.push("begun");
    return Promise.resolve("done");
  });
  await Promise.resolve();
  steps.push("calculated");
  calculated();
  await end();
  expect(steps).toEqual(["calculated", "begun"]);
});

test("its first step is shown at once", async () => {
  const seen: unknown[] = [];
  job.subscribe(() => seen.push(job.state()));
  job.start(({ onProgress }) => {
    onProgress(7);
    return Promise.resolve("done");
  });
  await end();
  expect(seen[1]).toMatchObject({ kind: "working", progress: 7 });
});

test("only one work goes on at a time", async () => {
  job.start(() => Promise.resolve("first"));
  job.start(() => Promise.resolve("second"));
  expect(await end()).toMatchObject({ end: "first" });
});

test("work that is stopped is told so", async () => {
  job.start(({ isStopped }) => {
    job.stop();
    return Promise.resolve(isStopped() ? "stopped" : "done");
  });
  expect(await end()).toMatchObject({ end: "stopped" });
});

test("a failure keeps what it says, how far the work was, and how the work before it ended", async () => {
  job.start(() => Promise.resolve("done"));
  await end();
  job.start(({ onProgress }) => {
    onProgress(3);
    return Promise.reject(new Error("The workbook is closed."));
  });
  expect(await end()).toEqual({
    kind: "failed",
    message: "The workbook is closed.",
    progress: 3,
    last: "done",
  });
});

test("an end is stale once cells were changed", async () => {
  job.start(() => Promise.resolve("done"));
  await end();
  host.put("A1", 1);
  expect(job.state()).toMatchObject({ kind: "ended", isStale: true });
});

test("an end is stale from the start where cells were changed while it was worked out", async () => {
  job.start(() => {
    host.put("A1", 1);
    return Promise.resolve("done");
  });
  expect(await end()).toMatchObject({ end: "done", isStale: true });
});

test("what was typed before and is calculated when the work begins is no change since", async () => {
  const calculated = host.stallCalculation();
  job.start(() => Promise.resolve("done"));
  host.put("A1", 1);
  calculated();
  expect(await end()).toMatchObject({ end: "done", isStale: false });
});

test("a host that tells of no changes keeps no work from being done", async () => {
  host.onCellsChange = () => {
    throw new HostFailure("It is busy.");
  };
  job.start(() => Promise.resolve("done"));
  expect(await end()).toMatchObject({ end: "done" });
});
