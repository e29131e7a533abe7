const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const acceptedFiles = `.xlsx,${XLSX}`;

/** What a copy saved by the stand-in cannot carry, for the person who saves one. */
export const LOST_IN_A_COPY =
  '副本不含：图片、批注、迷你图、自定义属性、在本页菜单中新建的条件格式和其他加载项的内容。原文件不变。 A copy carries no pictures, comments, sparklines, custom properties, conditional formats made in the menus of this page, or other add-ins; the original is untouched.';

/** For the person who opens a workbook with conditional formats that the grid does not show. */
export const NOT_DRAWN =
  '工作簿中有色阶、数据条、图标集、排名或重复值等条件格式：这里不显示，另存副本时原样保留。 Colour scales, data bars, icon sets, ranks, duplicates and the like are not shown here; a copy keeps them.';

/** The name of a copy: never that of the file it was made from. */
export function nameOfCopy(fileName: string): string {
  return `${fileName.replace(/\.xlsx$/i, '')}-副本.xlsx`;
}

/** Hands a workbook to the browser as a download. */
export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
