/** What Excel refused (ExcelError), and what a person can do about it. */
export const errors = {
  'error-protected': {
    zh: '工作表“{{sheet}}”受保护，没有写入任何内容。请在“审阅”中撤销工作表保护，再点一次。',
    en: 'The sheet “{{sheet}}” is protected. Nothing was written. Unprotect it on the Review tab, then try again.',
  },
  'error-cell-edit': {
    zh: '有单元格正在编辑。请先按 Enter 键结束编辑，再点一次。',
    en: 'A cell is being edited. Press Enter to finish, then try again.',
  },
  'error-too-large': {
    zh: '这张表太大，Excel 一次传不完。请只选需要的工作表，分几次评级。',
    en: 'The sheet is too large for Excel to hand over at once. Grade fewer sheets at a time.',
  },
  'error-merged': {
    zh: '工作表“{{sheet}}”中有合并单元格挡住了写入，没有写入任何内容。请取消评级列旁边的合并，再点一次。',
    en: 'Merged cells on “{{sheet}}” are in the way. Nothing was written. Unmerge the cells beside the grade column, then try again.',
  },
  'error-filtered': {
    zh: '工作表“{{sheet}}”正在筛选，或表格挡住了插入列，没有写入任何内容。请先清除筛选，再点一次。',
    en: 'A filter or an Excel table on “{{sheet}}” is in the way. Nothing was written. Clear the filter, then try again.',
  },
  'error-read-only': {
    zh: '这个工作簿是只读的，不能写入。请另存一份，再在新文件中评级。',
    en: 'This workbook is read-only. Save a copy and grade the copy.',
  },
  'error-closed': {
    zh: 'Excel 与本窗格的连接断开了。请关闭本窗格，再重新打开。',
    en: 'Excel no longer answers this pane. Close the pane and open it again.',
  },
  'error-missing': {
    zh: '要找的单元格或工作表已不存在，可能刚被删除或改名。请再点一次，窗格会重新查看。',
    en: 'The cell or sheet is no longer there. It may have been deleted or renamed. Try again: the pane will look afresh.',
  },
  'error-busy': {
    zh: 'Excel 正忙，或有对话框开着。请关闭对话框，稍等再点一次。',
    en: 'Excel is busy or a dialog is open. Close the dialog, wait a moment and try again.',
  },
  'error-not-supported': {
    zh: '这个版本的 Excel 缺少所需功能，没有写入任何内容。请使用 Excel 2021、Microsoft 365 或网页版。',
    en: 'This Excel lacks a function that is needed. Nothing was written. Use Excel 2021, Microsoft 365 or Excel on the web.',
  },
  'error-too-many-cells': {
    zh: '工作表“{{sheet}}”的内容一直排到 {{address}}，超出了 Excel 能交给加载项的数量。请按 Ctrl+End 查看最后的单元格，删除表格以外的行和列，再点一次。',
    en: 'The sheet “{{sheet}}” is in use as far as {{address}}, more than Excel hands to an add-in. Press Ctrl+End to see its last cell, delete the rows and columns outside your table, then try again.',
  },
  'error-no-room': {
    zh: '工作表“{{sheet}}”的最后一列（XFD）在用，Excel 不能再插入列，没有写入任何内容。请按 Ctrl+End 查看，删除表格右侧多余的列，再点一次。',
    en: 'The last column (XFD) of the sheet “{{sheet}}” is in use, so Excel can insert no column. Nothing was written. Press Ctrl+End, delete the columns to the right that you do not need, then try again.',
  },
  'error-pivot': {
    zh: '工作表“{{sheet}}”中的数据透视表挡住了写入，没有写入任何内容。请把它移到别处，再点一次。',
    en: 'A PivotTable on “{{sheet}}” is in the way. Nothing was written. Move it elsewhere, then try again.',
  },
  'error-chart-sheet': {
    zh: '当前是图表工作表，里面没有单元格。请切换到绩效目标表所在的工作表，再点一次。',
    en: 'This is a chart sheet and has no cells. Go to the sheet with the target table, then try again.',
  },
  'error-selection': {
    zh: '现在选中的不是单元格。请单击表中的一个单元格，再点一次。',
    en: 'What is selected is no cell. Click a cell of the table, then try again.',
  },
  'error-half-written': {
    zh: 'Excel 中途停下，工作表“{{sheet}}”只改了一部分，您的内容没有丢失。请点“撤回”恢复原样，或把刚才的操作再做一次。',
    en: 'Excel stopped half-way: “{{sheet}}” is changed in part, and nothing of yours is lost. Click Undo to take that back, or do the same again.',
  },
  'error-changed': {
    zh: '{{address}} 在此期间被人改过，为了不覆盖，没有写入任何内容。请核对后再点一次。',
    en: '{{address}} was changed in the meantime. Nothing was written, so as not to overwrite it. Check the cell, then try again.',
  },
  'error-broken': {
    zh: '本窗格没有完成这一步。请关闭窗格，重新打开后再试；仍不行，请联系单位的信息技术人员。',
    en: 'The pane did not finish this step. Close it, open it again and retry. If that does not help, ask your IT staff.',
  },
  'error-unknown': {
    zh: 'Excel 没有完成这一步（代码 {{code}}）。请再点一次；若仍不行，请保存文件并重新打开 Excel。',
    en: 'Excel did not finish this step (code {{code}}). Try again. If it still fails, save the file and restart Excel.',
  },
} as const;
