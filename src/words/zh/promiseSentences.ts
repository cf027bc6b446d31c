/** By what stands in the code in English. */
export const promiseSentencesZh = {
  "what is written is read: numbers, texts, booleans and blanks":
    "写入什么就读出什么：数字、文本、逻辑值和空白",
  "a cell that was never touched is blank": "从未动过的单元格是空白",
  "sheets, texts and notes may be Chinese, with quotes and lines":
    "工作表名、文本和批注可用中文，可含引号和换行",
  "a number typed as a text is a number": "以文本键入的数字即为数字",
  "null clears a cell, formula and all, and leaves its neighbours":
    "写入空值会清空单元格及其公式，不影响相邻单元格",
  "rows of another shape than the range are refused, and nothing is written":
    "行列与区域不符时拒绝写入，且不写入任何内容",
  "a number format changes what is drawn, not what is there": "数字格式只改变显示，不改变数值",
  "a text that begins with = is a formula, and its value is read beside it":
    "以 = 开头的文本是公式，其值可一并读出",
  "an apostrophe keeps a text as it is: a formula, a number, a word of logic":
    "前置撇号使文本保持原样：公式、数字、逻辑词",
  "an error is read with Excel's code": "错误以 Excel 的代码读出",
  "spilled cells have values but no formula, count as used, and know where they come from":
    "溢出的单元格有值而无公式，计入已用区域，并知其来源",
  "a formula of one value, a typed value and a blank cell spill from nowhere":
    "单值公式、键入的值和空白单元格都不是溢出而来",
  "every formula is calculated again when asked, and its new value stands there then":
    "按要求重新计算所有公式，新值随即就位",
  "hostile text in a cell stays text": "单元格中的恶意文本仍是文本",
  "hostile text in a note stays text": "批注中的恶意文本仍是文本",
  "hostile text in a setting stays text": "设置中的恶意文本仍是文本",
  "a sheet with a hostile name is worked on as any other, and named ranges find it":
    "名称怪异的工作表照常可用，名称也能找到其中的区域",
  "a cell has one note, which is replaced, and removed by an empty text":
    "一个单元格有一条批注，可替换，写入空文本即移除",
  "named texts are kept apart, replaced, forgotten, and null before they are kept":
    "按名称保存的文本各自独立，可替换、可移除，未保存时为空值",
  "a look leaves values, formulas, number formats and spills":
    "改变外观不影响数值、公式、数字格式和溢出",
  "formulas of every sheet call a named range by its name, in any case":
    "各工作表的公式都能以名称引用区域，不分大小写",
  "a formula that waits for a name has its value when the name is defined":
    "等待名称的公式在名称定义后得出其值",
  "the range that a name stands for is told, in any case and from any sheet":
    "名称所指的区域可从任何工作表查得，不分大小写",
  "a name that is taken is refused, in any case, and stays what it was":
    "已有的名称拒绝再用，不分大小写，且保持原样",
  "a name that Excel does not allow is refused, and nothing is named":
    "Excel 不允许的名称会被拒绝，不作任何命名",
  "selecting a range shows its sheet and selects it": "选择区域时显示其工作表并选中该区域",
  "listeners hear of each selection once, until they stop listening":
    "每次选择只通知一次，停止监听后不再通知",
  "listeners hear once of each change of cells, until they stop listening":
    "每次更改单元格只通知一次，停止监听后不再通知",
  "what was changed before is calculated and told when the workbook has settled":
    "工作簿就绪时，此前的更改均已计算并通知",
  "a sheet is removed with its cells, wherever the selection is, and its name is free again":
    "移除工作表时连同其单元格，无论选中何处，其名称可再用",
  "the names that refer to a removed sheet go with it, and those of other sheets stay":
    "指向所移除工作表的名称随之移除，其他工作表的名称保留",
  "a name that was removed with its sheet can be given to another range, and formulas follow":
    "随工作表移除的名称可另指其他区域，公式随之更新",
  "a table is found by its titles, in any order, wherever it stands, with what stands below":
    "表格按其标题（不论次序）找到，不论位于何处，连同其下各行",
  "it says which program it is and which language that speaks": "说明是哪个程序、界面为哪种语言",
  "a sheet is added at the end, and the selection stays where it was":
    "工作表加在末尾，所选位置不变",
  "a sheet is not added under a name that is taken, empty, too long or not allowed":
    "名称已有、为空、过长或不允许时，不添加工作表",
  "a sheet that is not there is named in the refusal, whatever is asked of it":
    "无论要求什么，没有的工作表都会在拒绝时点名",
  "an address that is none is refused": "不成立的地址会被拒绝",
  "the used range is the smallest that holds every used cell":
    "已用区域是包含所有已用单元格的最小区域",
  "a sheet has room for what is written far below and to the right":
    "工作表容得下写在远处下方和右侧的内容",
  "several ranges of several sheets are written together, a later one over an earlier":
    "多张工作表的多个区域一并写入，后写覆盖先写",
  "when one of several ranges cannot be, none is written": "多个区域中有一个不成立时，全部不写",
  "ranges are written if all of them hold still what they were seen to hold":
    "各区域仍为所见内容时才写入",
  "of ranges one of which holds something else than it was seen to hold, none is written":
    "有一个区域与所见内容不同时，全部不写",
  "several ranges are read together, with the spills that reach into them":
    "多个区域可一并读出，连同触及它们的溢出区域",
  "the spills of a sheet are told together, each with its formula first":
    "一次说明工作表的所有溢出区域，各以公式所在单元格为首",
};
