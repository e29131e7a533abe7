/** What Excel refused (ExcelError), and what a person can do about it. */
export const errors = {
  'error-protected': {
    zh: '工作表“{{sheet}}”受保护，没有写入任何内容。请在“审阅”中撤销工作表保护，再点一次。',
    en: 'The sheet "{{sheet}}" is protected. Nothing was written. Unprotect it on the Review tab, then try again.',
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
    en: 'Merged cells on "{{sheet}}" are in the way. Nothing was written. Unmerge the cells beside the grade column, then try again.',
  },
  'error-filtered': {
    zh: '工作表“{{sheet}}”正在筛选，或表格挡住了插入列，没有写入任何内容。请先清除筛选，再点一次。',
    en: 'A filter or an Excel table on "{{sheet}}" is in the way. Nothing was written. Clear the filter, then try again.',
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
  'error-changed': {
    zh: '{{address}} 在此期间被人改过，为了不覆盖，没有写入任何内容。请核对后再点一次。',
    en: '{{address}} was changed in the meantime. Nothing was written, so as not to overwrite it. Check the cell, then try again.',
  },
  'error-unknown': {
    zh: 'Excel 没有完成这一步（代码 {{code}}）。请再点一次；若仍不行，请保存文件并重新打开 Excel。',
    en: 'Excel did not finish this step (code {{code}}). Try again. If it still fails, save the file and restart Excel.',
  },
} as const;
