import { unzip } from '@cj-tech-master/excelts/archive';

/** Something of a workbook that a saved copy may lack. */
export interface NotCarried {
  readonly zh: string;
  readonly en: string;
}

/** By the package's parts. Drawings that hold charts alone are named as charts. */
const BY_PART: readonly (readonly [RegExp, NotCarried])[] = [
  [/^xl\/vbaProject\.bin$/, { zh: '宏', en: 'macros' }],
  [/^xl\/(charts|chartsheets)\//, { zh: '图表', en: 'charts' }],
  [/^xl\/media\//, { zh: '图片', en: 'pictures' }],
  [
    /^xl\/(diagrams|ink|embeddings|activeX|ctrlProps)\//,
    { zh: '图形、控件和嵌入对象', en: 'shapes, controls, objects' },
  ],
  [/^xl\/(.*\/)?(threadedComments\/|comments\/|comments\d*\.xml)/, { zh: '批注', en: 'comments' }],
  [/^xl\/pivot(Tables|Cache)\//, { zh: '数据透视表', en: 'pivot tables' }],
  [/^xl\/(slicers|slicerCaches|timelines|timelineCaches)\//, { zh: '切片器', en: 'slicers' }],
  [/^xl\/externalLinks\//, { zh: '外部链接', en: 'external links' }],
  [/^xl\/(connections\.xml|queryTables\/)/, { zh: '数据连接', en: 'data connections' }],
  [/^docProps\/custom\.xml$/, { zh: '自定义属性', en: 'custom properties' }],
  [/^(xl\/webextensions|customUI)\//, { zh: '其他加载项的内容', en: "other add-ins' contents" }],
  [/^_xmlsignatures\//, { zh: '数字签名', en: 'signatures' }],
];

/** By what stands in a part's text. */
const BY_TEXT: readonly (readonly [part: RegExp, text: RegExp, what: NotCarried])[] = [
  [
    /^xl\/drawings\/[^/]+\.xml$/,
    /<(?:xdr:)?(?:sp|cxnSp|grpSp)\b/,
    { zh: '图形、控件和嵌入对象', en: 'shapes, controls, objects' },
  ],
  [
    /^xl\/worksheets\//,
    /<(?:\w+:)?sheetProtection [^>]*password="/,
    { zh: '工作表保护的密码', en: 'passwords of protected sheets' },
  ],
  [/^xl\/workbook\.xml$/, /_xlnm\.Print_Titles"[^>]*>[^<$]*</, { zh: '打印标题', en: 'print titles' }],
  [/^xl\/worksheets\//, /sparklineGroup\b/, { zh: '迷你图', en: 'sparklines' }],
  // Its own settings the stand-in carries along.
  [
    /^customXml\/item\d+\.xml$/,
    /^(?![\s\S]*urn:excel-stand-in:settings)/,
    { zh: '其他加载项的内容', en: "other add-ins' contents" },
  ],
  [/^xl\/styles\.xml$/, /<cellStyle (?![^>]*builtinId)/, { zh: '命名的单元格样式', en: 'named styles' }],
];

/** What of a package a copy saved by the stand-in may lack, in the order in which it is to be told. */
export async function notCarried(bytes: Uint8Array): Promise<NotCarried[]> {
  const found = new Map<string, NotCarried>();
  for await (const entry of unzip(bytes).entries()) {
    for (const [part, what] of BY_PART) if (part.test(entry.path)) found.set(what.en, what);
    const texts = BY_TEXT.filter(([part]) => part.test(entry.path));
    if (texts.length === 0) continue;
    const xml = await entry.text();
    for (const [, text, what] of texts) if (text.test(xml)) found.set(what.en, what);
  }
  const order = [...BY_PART.map(([, { en }]) => en), ...BY_TEXT.map(([, , { en }]) => en)];
  return [...found.values()].sort((a, b) => order.indexOf(a.en) - order.indexOf(b.en));
}
