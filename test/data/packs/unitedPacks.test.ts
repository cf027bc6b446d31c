import fc from "fast-check";
import type { Dataset } from "../../../src/core/facts/dataset";
import type { IsoDate } from "../../../src/core/period/calendar";
import { parsePeriod } from "../../../src/core/period/period";
import { answer, claimsOf } from "../../../src/core/query/query";
import { entityNamed, metricNamed, type Question } from "../../../src/core/query/question";
import { Failure } from "../../../src/core/words/failure";
import { dataset } from "../../../src/data";
import { unitedPacks } from "../../../src/data/packs/unitedPacks";
import { opened } from "./givenPacks";

const HEADER = "id,entity,metric,period,value,source,known,note,replaces";
const pack = (id: string, ...rows: readonly string[]) =>
  opened({ id, facts: [HEADER, ...rows].join("\n") });

function question(of: Dataset, entity: string, metric: string, period: string): Question {
  return {
    ...{ entity: entityNamed(of, entity), metric: metricNamed(of, metric) },
    ...{ period: parsePeriod(period) ?? "latest", asOf: of.released, scope: null },
    ...{ counterparty: null, status: "preferred", pick: "preferred" },
  };
}

/** What a dataset answers, fact by fact of another: the id, or why there is none. */
function answers(of: Dataset, about = dataset): readonly string[] {
  return about.facts.map((fact) => {
    try {
      const asked = question(of, fact.entity, fact.metric, fact.period?.text ?? "");
      return answer(of, { ...asked, asOf: about.released })
        .facts.map(({ id }) => id)
        .join(" ");
    } catch (failure) {
      if (failure instanceof Failure) return failure.words.en;
      throw failure;
    }
  });
}

const ROW = fc
  .record({
    entity: fc.constantFrom("OpenAI", "Anthropic", "ChatGPT"),
    metric: fc.constantFrom("ARR", "Valuation", "Revenue"),
    period: fc.constantFrom("2023", "2024", "2025", "2025-06"),
    value: fc.integer({ min: 1, max: 999 }),
    known: fc.constantFrom("2024-01", "2025-06-30", "2026-11"),
  })
  .map(
    ({ entity, metric, period, value, known }) =>
      `,${entity},${metric},${period},${value}000000,own,${known},,`,
  );
const ROWS = fc.uniqueArray(ROW, { maxLength: 6, selector: (row) => row });

describe("Packs beside the bundle", () => {
  test("without packs the bundle itself answers", () => {
    expect(unitedPacks(dataset, [])).toBe(dataset);
  });

  test("a pack without facts changes nothing", () => {
    expect(answers(unitedPacks(dataset, [pack("acme")]))).toEqual(answers(dataset));
  });

  test("no fact of the bundle is another than before", () => {
    const united = unitedPacks(dataset, [pack("acme", ",OpenAI,ARR,2025,1000000,own,2026-01,,")]);
    expect(dataset.facts.every((fact) => united.fact(fact.id) === fact)).toBe(true);
  });

  test("whatever was added and removed, what is left answers", () => {
    fc.assert(
      fc.property(ROWS, ROWS, (one, other) => {
        const [a, b] = [pack("acme", ...one), pack("beta", ...other)];
        const alone = unitedPacks(dataset, [a]);
        const both = unitedPacks(dataset, [b, a]);
        expect(answers(unitedPacks(dataset, [a]), both)).toEqual(answers(alone, both));
        expect(answers(unitedPacks(dataset, []))).toEqual(answers(dataset));
        expect(both.facts.length).toBe(dataset.facts.length + one.length + other.length);
      }),
      { numRuns: 20 },
    );
  });

  test("in which order packs came matters to nothing but trust", () => {
    fc.assert(
      fc.property(ROWS, ROWS, ROWS, (one, two, three) => {
        const all = [pack("acme", ...one), pack("beta", ...two), pack("gamma", ...three)];
        const ids = (of: Dataset) => of.facts.map(({ id }) => id).sort();
        const united = unitedPacks(dataset, all);
        expect(ids(unitedPacks(dataset, [...all].reverse()))).toEqual(ids(united));
        // Claims are claims, whoever is trusted most.
        const claims = (of: Dataset) =>
          of.facts
            .map((fact) =>
              claimsOf(of, fact)
                .map(({ id }) => id)
                .sort()
                .join(),
            )
            .sort();
        expect(claims(unitedPacks(dataset, [...all].reverse()))).toEqual(claims(united));
      }),
      { numRuns: 10 },
    );
  });
});

describe("The order of trust", () => {
  const ours = pack("acme", ",OpenAI,ARR,2025,21000000000,own,2025-12,,");
  const theirs = pack("beta", ",OpenAI,ARR,2025,25000000000,own,2026-02,,");
  const first = (of: Dataset) => answer(of, question(of, "OpenAI", "ARR", "2025")).evidence[0];

  test("decides before what is latest known, and the card says so", () => {
    const { fact, rule, disputed } = first(unitedPacks(dataset, [ours, theirs]));
    expect([fact.id, rule.en, disputed]).toEqual([
      "acme:openai-arr-2025-acme",
      "of the pack trusted most",
      true,
    ]);
  });

  test("may put the bundle above", () => {
    expect(first(unitedPacks(dataset, [ours, theirs], 0)).fact.id).toBe(
      "openai-arr-2025-neteasehao",
    );
    expect(first(unitedPacks(dataset, [theirs, ours], 1)).fact.id).toMatch(/^beta:/);
  });

  test("does not put a plan before a report", () => {
    const plan = pack("acme", ",OpenAI,ARR,2025,30000000000,own,2025-02,,");
    expect(first(unitedPacks(dataset, [plan])).fact.id).toBe("openai-arr-2025-neteasehao");
  });
});

describe("A correction", () => {
  const facts = `${HEADER}\n,OpenAI,ARR,2025,22000000000,own,2026-03-01,slip,openai-arr-2025-neteasehao`;
  const on = (of: Dataset, day: string) => {
    const asOf = day as IsoDate; // A day.
    return answer(of, { ...question(of, "OpenAI", "ARR", "2025"), asOf });
  };

  test("answers from its day on, and what it corrects before", () => {
    const united = unitedPacks(dataset, [opened({ facts }, true)], 0);
    expect(on(united, "2026-03-01").facts[0].id).toMatch(/^acme:/);
    expect(on(united, "2026-02-28").facts[0].id).toBe("openai-arr-2025-neteasehao");
    const [{ claims, disputed }] = on(united, "2026-03-01").evidence;
    const corrected = claims.find(({ fact }) => fact.id === "openai-arr-2025-neteasehao");
    expect([corrected?.isSuperseded, disputed]).toEqual([true, false]);
  });

  test("of another pack's fact does not count unless that was agreed to", () => {
    const united = unitedPacks(dataset, [opened({ facts })], 0);
    expect(on(united, "2026-03-01").facts[0].id).toBe("openai-arr-2025-neteasehao");
  });
});

describe("Names", () => {
  const nova = (id: string, name: string) =>
    opened({
      id,
      entities: `id,name\n${name},Nova\n`,
      facts: `entity,metric,period,value,source\nNova,ARR,2025,1,own`,
    });

  test("that two packs give to two things are refused where they are asked, naming both", () => {
    const united = unitedPacks(dataset, [nova("acme", "nova"), nova("beta", "nova-ai")]);
    expect(() => entityNamed(united, "Nova")).toThrow(
      '"Nova" is beta:nova-ai and acme:nova: ask by id.',
    );
    expect(entityNamed(united, "acme:nova").id).toBe("nova");
    expect(entityNamed(united, "beta:nova-ai").id).toBe("nova-ai");
    expect(entityNamed(united, "OpenAI").id).toBe("openai");
  });

  test("of one thing in two packs lead to it", () => {
    const united = unitedPacks(dataset, [nova("acme", "nova"), nova("beta", "nova")]);
    expect(united.factsAbout(entityNamed(united, "Nova").id).map(({ id }) => id)).toEqual([
      ...["beta:nova-arr-2025-beta", "acme:nova-arr-2025-acme"],
    ]);
  });

  test("an id that stands for another thing begins with its pack", () => {
    const own = opened({
      id: "acme",
      entities: "id,name\nopenai,Open Air Inc\n",
      facts: `entity,metric,period,value,source\nOpen Air Inc,ARR,2025,1,own`,
    });
    const united = unitedPacks(dataset, [own]);
    expect(entityNamed(united, "Open Air Inc").id).toBe("acme:openai");
    expect(entityNamed(united, "OpenAI")).toBe(dataset.entities.get("openai"));
  });
});

test("every fact of every pack counts where no as-of is named", () => {
  const united = unitedPacks(dataset, [
    pack("acme", ",OpenAI,Cash,2025-12,7000000000,own,2026-11,,"),
  ]);
  expect(answer(united, question(united, "OpenAI", "Cash", "2025-12")).value).toBe(7e9);
});
