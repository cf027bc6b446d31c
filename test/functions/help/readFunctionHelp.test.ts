import { functionHelp as compiled } from "../../../src/data/functionHelp";
import { functions } from "../../../src/functions/library/functions";
import {
  readFunctionHelp,
  helpFiles,
  joinedHelp,
} from "../../../src/functions/help/readFunctionHelp";
import { helpProblemText } from "../../../src/functions/help/outline";

const SOURCES = functions.filter(({ id }) => id === "SOURCES");
const WRITTEN = `# SOURCES

- en: Every document of the dataset, one row each.
- zh: 数据集的全部文献，每份一行。

## When to use

- en: For a list of sources in the workbook.
- zh: 在工作簿中列出来源。

## When not

- en: For one field of one source use SOURCE.
- zh: 单个字段请用 SOURCE。

## Examples

### \`=INDEX(AIFIN.SOURCES(),2,1)\`

- answer: "byteailab-2024-06"
- en: the id of the first source
- zh: 第一份来源的编号

## Errors

### \`=AIFIN.SOURCES("Sort=desc")\`

- error: #VALUE!
- en: The list has no such option: use Excel's SORT around it.
- zh: 此表没有该选项：请在外面套用 Excel 的 SORT。
`;
const SHARED = `# Shared

## options

- en: One of {options}
- zh: {options} 之一
`;

const joined = (written: string, shared = SHARED) =>
  joinedHelp(
    SOURCES,
    new Map([
      ["SOURCES.md", written],
      ["parameters.md", shared],
    ]),
  );

describe("The help of a function is its record with its texts", () => {
  test("of one function", () => {
    const { help, problems } = joined(WRITTEN);
    expect(problems).toEqual([]);
    expect(help).toMatchObject([
      {
        id: "SOURCES",
        family: "provenance",
        summary: { en: "Every document of the dataset, one row each." },
        avoid: { zh: "单个字段请用 SOURCE。" },
        examples: [{ formula: "=INDEX(AIFIN.SOURCES(),2,1)", answer: "byteailab-2024-06" }],
        errors: [{ formula: '=AIFIN.SOURCES("Sort=desc")', code: "#VALUE!" }],
        parameters: [
          {
            name: "options",
            optional: true,
            words: {
              en: "One of Headers, Dir, Lang",
              zh: "Headers/表头、Dir/方向、Lang/语言 之一",
            },
          },
        ],
      },
    ]);
  });

  test("of every function, in the order of the records, as the pages load it", () => {
    expect(readFunctionHelp().map(({ id }) => id)).toEqual(functions.map(({ id }) => id));
    expect(compiled).toEqual(readFunctionHelp());
  });

  test("with a text of the parameter that is the function's own before the shared one", () => {
    const own = "## Parameters\n\n### options\n\n- en: Own\n- zh: 自有\n\n## When to use";
    const { help } = joined(WRITTEN.replace("## When to use", own));
    expect(help[0]?.parameters[0]?.words).toEqual({ en: "Own", zh: "自有" });
  });
});

describe("Texts are refused with their line", () => {
  test.each([
    [
      "a language is missing",
      WRITTEN.replace("- zh: 在工作簿中列出来源。\n", ""),
      'SOURCES.md, line 6: expected a line "- zh: …", found nothing',
    ],
    [
      "another function stands in the file",
      WRITTEN.replace("# SOURCES", "# SOURCE"),
      'SOURCES.md, line 1: expected the heading "# SOURCES", found "SOURCE"',
    ],
    [
      "a part is called otherwise",
      WRITTEN.replace("## When not", "## Avoid"),
      'SOURCES.md, line 11: expected one of the parts Parameters, When to use, When not, Examples, Errors, found "Avoid"',
    ],
    [
      "a sentence stands outside of the lines",
      WRITTEN.replace("- en: For a list", "For a list"),
      'SOURCES.md, line 8: expected a heading, or under it one line each of "- en: …", "- zh: …", "- equation: …", "- answer: …", "- error: …", found "For a list of sources in the workbook."',
    ],
    [
      "an answer is no value",
      WRITTEN.replace('"byteailab-2024-06"', "byteailab-2024-06"),
      'SOURCES.md, line 18: expected an answer as JSON: 12.5, "text" or [[1,2],[3,4]], found "byteailab-2024-06"',
    ],
    [
      "Excel has no such error",
      WRITTEN.replace("#VALUE!", "#VAL!"),
      'SOURCES.md, line 26: expected one of #VALUE!, #N/A, #NUM!, #DIV/0!, found "#VAL!"',
    ],
    [
      "a parameter is described that there is not",
      WRITTEN.replace(
        "## When to use",
        "## Parameters\n\n### field\n\n- en: A field\n- zh: 字段\n\n## When to use",
      ),
      'SOURCES.md, line 1: expected parameters of options, found "field"',
    ],
  ])("where %s", (_, written, problem) => {
    expect(joined(written).problems.map(helpProblemText)).toContain(problem);
  });

  test("where nothing describes a parameter", () => {
    expect(joined(WRITTEN, "# Shared").problems.map(helpProblemText)).toEqual([
      "SOURCES.md, line 1: expected a text of the parameter options, here or among the shared, found nothing",
    ]);
  });

  test("where a shared text describes nothing", () => {
    const left = `${SHARED}\n## metric\n\n- en: A metric\n- zh: 指标\n`;
    expect(joined(WRITTEN, left).problems.map(helpProblemText)).toEqual([
      'parameters.md, line 1: expected texts that functions use, found "metric"',
    ]);
  });

  test("where a function has no file, and a file no function", () => {
    const files = new Map(helpFiles());
    files.delete("ARR.md");
    files.set("ARRR.md", "");
    const problems = joinedHelp(functions, files).problems.map(helpProblemText);
    expect(problems).toContain('ARR.md, line 1: expected the heading "# ARR", found nothing');
    expect(problems).toContain('ARRR.md, line 1: expected the name of a function, found "ARRR.md"');
  });
});
