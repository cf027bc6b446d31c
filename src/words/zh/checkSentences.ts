/** By what stands in the code in English. */
export const checkSentencesZh = {
  "Type =AIFIN.ARR( and open a quotation mark in an empty cell: Excel offers names of companies to choose from. (Excel may show such lists only where a parameter takes nothing but texts.) Leave with Esc.":
    "在空白单元格键入 =AIFIN.ARR( 并打开引号：Excel 列出公司名称供选择。（Excel 也许只对仅收文本的参数显示此类列表。）按 Esc 离开。",
  "Type =AIFIN. in an empty cell: all functions are listed, each with its description in Excel's language. Leave with Esc.":
    "在空白单元格键入 =AIFIN. ：列出全部函数，各有 Excel 界面语言的说明。按 Esc 离开。",
  'Type =AIFIN.ARR("OpenAI",2025) in an empty cell and open its card with Ctrl+Shift+F5: it has four lines, Source, Figure, Status and FactId. Clear the cell.':
    '在空白单元格键入 =AIFIN.ARR("OpenAI",2025)，按 Ctrl+Shift+F5 打开卡片：有 Source、Figure、Status、FactId 四行。然后清空该单元格。',
  'Type =AIFIN.ARR("OpenIA",2025) in an empty cell and open the menu of its error: a sentence of AIFIN names OpenAI. Clear the cell.':
    '在空白单元格键入 =AIFIN.ARR("OpenIA",2025)，打开其错误菜单：AIFIN 的一句话指出 OpenAI。然后清空该单元格。',
  "Insert a formula from the page Find into an empty cell, then press Ctrl+Z in the sheet: the cell is empty again after one step.":
    "从“查找”页向空白单元格插入一个公式，再在工作表中按 Ctrl+Z：一步之后该单元格恢复为空。",
  "Type =1+ in an empty cell without Enter, then press a button of the pane that writes: the pane says that a cell is being edited, and goes on after Enter or Esc.":
    "在空白单元格键入 =1+ 而不按 Enter，再按窗格中会写入的按钮：窗格提示有单元格正在编辑，按 Enter 或 Esc 后继续。",
  "Card: =A1.Source": "卡片：=A1.Source",
  "Card: =A1.Figure": "卡片：=A1.Figure",
  "Card: =A1.Status": "卡片：=A1.Status",
  "Card: =A1.FactId": "卡片：=A1.FactId",
  "Formulas calculate with a number that has a source": "带来源的数字可参与计算",
  "A cell with a source is an argument": "带来源的单元格可作参数",
  "A range is an argument": "区域可作参数",
  "A table of one function is an argument of another": "函数的表格可作另一函数的参数",
  "A blank cell is no argument": "空白单元格等于未给参数",
  "An error in a cell reaches the function": "单元格中的错误能传到函数",
  "MAP with LAMBDA calls a function of ours": "MAP 与 LAMBDA 可调用函数",
  "A table spills, shows #SPILL! while something is in its way, and spills again":
    "表格会溢出，被挡住时显示 #SPILL!，清空后重新溢出",
  "Errors: #VALUE! for a name that is unknown, #N/A for what there is no figure of":
    "错误：未知名称为 #VALUE!，没有数字为 #N/A",
  "A formula that was an error answers once it is corrected": "出错的公式改正后即有结果",
  "The settings turn cards off.": "设置中已关闭卡片。",
  "It needs CustomFunctionsRuntime 1.4.": "需要 CustomFunctionsRuntime 1.4。",
  "While the pane is closed, functions inside functions take several times as long. Leave it open while a large model is calculated.":
    "窗格关闭时，嵌套的函数会慢数倍。计算大型模型时请让窗格保持打开。",
  "F9 on a part of a formula, Evaluate Formula and the dialogue for arguments show #VALUE! or #CALC! for functions of add-ins. The cell itself is right.":
    "对公式的一部分按 F9、使用“公式求值”或“函数参数”对话框时，加载项函数显示 #VALUE! 或 #CALC!。单元格本身的结果是对的。",
  "A Turkish Excel refuses formulas with functions of add-ins when the add-in writes them: insert, repair and unfreeze do not work there. Type or paste the formula.":
    "土耳其语 Excel 拒绝由加载项写入的加载项函数公式，因此无法插入、修复和解冻。请键入或粘贴公式。",
  "Excel 2021 (LTSC) may close by itself where a workbook has many conditional formats and an add-in with functions is present. Remove formats that are not needed.":
    "工作簿含大量条件格式且装有带函数的加载项时，Excel 2021（LTSC）可能自行关闭。请删除不需要的条件格式。",
  "Version and platform": "版本与平台",
  "Functions of add-ins": "加载项函数",
  "Numbers that carry their source as a card": "数字以卡片附带来源",
  "One page for functions and pane": "函数与窗格共用一个页面",
  "Threads of comments": "会话式批注",
  "Spilled ranges": "溢出区域",
  "Notes of cells": "单元格批注",
  "Several writes as one step of undo": "多次写入合为一步撤销",
  "Language of the program": "程序语言",
  "Decimal separator": "小数分隔符",
  "Date system of the workbook (1900)": "工作簿的日期系统（1900）",
  "Excel 2021 and many conditional formats": "Excel 2021 与大量条件格式",
  "This is Excel 2021, which may close by itself where a workbook has many conditional formats and an add-in with functions is present.":
    "这是 Excel 2021：工作簿含大量条件格式且装有带函数的加载项时，它可能自行关闭。",
  "This workbook counts days from 1904: dates that AIFIN hands over show four years and a day late, and dates of its cells are read four years and a day early. Turn the 1904 date system off under File › Options › Advanced.":
    "此工作簿从 1904 年起计日：AIFIN 给出的日期会晚四年零一天，读取单元格中的日期则早四年零一天。请在“文件›选项›高级”中关闭 1904 日期系统。",
  "an edit is done, and taken back": "更改可以完成，也可以撤回",
  "a piece of XML that is put into the workbook is read as it was": "放入工作簿的 XML 原样读出",
};
