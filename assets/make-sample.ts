/**
 * Makes assets/sample.xlsx: `npx tsx assets/make-sample.ts`.
 * Activities, budgets, indicators and criteria are those that 赵县总工会 published as 部门职责-工作活动绩效目标;
 * descriptions and goals are shortened; the actuals are invented, and the sheet says so.
 */
import { join } from 'node:path';
import { type Borders, type Cell, Workbook } from '@cj-tech-master/excelts';

type Criteria = readonly [best: string, good: string, fair: string, poor: string];
/** What was achieved: text as typed, a number in General format, or a number with its format; null for a blank cell. */
type Actual = string | number | { readonly value: number; readonly format: string } | null;
type Indicator = { readonly name: string; readonly criteria: Criteria | null; readonly actual: Actual };
type Activity = {
  readonly name: string;
  readonly budget?: number;
  readonly description: string;
  readonly goal: string;
  readonly indicators?: readonly Indicator[];
};

const LESS: Criteria = ['比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长'];
const MORE: Criteria = ['比上年增长10%及以上', '比上年增长5%及以上', '与上年持平', '比上年降低'];
const MORE_OR_REDUCED: Criteria = ['比上年增长10%及以上', '比上年增长5%及以上', '与上年持平', '比上年减少'];

/** 80, 70, 60 with % → 80%及以上, 70%及以上, 60%及以上, 60%以下. */
function atLeast(unit: '%' | '', best: string, good: string, fair: string): Criteria {
  return [`${best}${unit}及以上`, `${good}${unit}及以上`, `${fair}${unit}及以上`, `${fair}${unit}以下`];
}

function indicator(name: string, criteria: Criteria | null, actual: Actual): Indicator {
  return { name, criteria, actual };
}

function percent(value: number, format = '0%'): Actual {
  return { value, format };
}

const ACTIVITIES: readonly Activity[] = [
  {
    name: '贯彻执行党的路线、方针和政策',
    budget: 8,
    description: '围绕中心工作安排全县工会的任务，带动职工活动',
    goal: '办事及时准确，各方满意',
  },
  {
    name: '　　按规定及工作需要召开各种会议',
    description: '按章程和工作需要开会，总结并部署工作',
    goal: '会议从简，会议费守规定',
    indicators: [indicator('会议费', LESS, '比上年下降3%')],
  },
  {
    name: '　　根据工作需要组织各种培训',
    budget: 3,
    description: '培训工会干部和积极分子',
    goal: '培训从紧，培训费守规定',
    indicators: [indicator('培训费', LESS, '比上年下降12%')],
  },
  {
    name: '　　做好工会专项业务建设工作',
    description: '组织建设、建家、调研、财务和经审等业务',
    goal: '建会建家有进展，专用经费有着落',
    indicators: [
      indicator('财务专用经费', MORE, '比上年增长6.5%'),
      indicator('经审专用经费', MORE, '持平'),
      indicator('工会组建率', atLeast('%', '80', '70', '60'), percent(0.853, '0.0%')),
      indicator('工会建家率', atLeast('%', '80', '70', '60'), 0.85),
    ],
  },
  {
    name: '　　开展各种职工活动',
    budget: 5,
    description: '组织职工教育、文体和宣传活动',
    goal: '经费有着落，参加的人多',
    indicators: [indicator('职工活动经费', MORE, '比上年下降2%')],
  },
  {
    name: '提升职工技能及创新水平',
    description: '围绕重点工程和项目办劳动竞赛，推动职工技术创新',
    goal: '职工技能为全县发展出力',
  },
  {
    name: '　　开展职工经济技术创新、技能培训、岗位练兵、技能比赛',
    description: '指导基层工会开展竞赛、练兵和技术创新',
    goal: '职工技能提高，企业创新增多',
    indicators: [
      indicator('开展岗位练兵、技能比赛的企业占全县企业总量的比例', atLeast('%', '85', '80', '75'), percent(0.82)),
      indicator('参赛职工和参加技能培训职工占全县职工总数的比率', atLeast('%', '90', '85', '80'), percent(0.91)),
      indicator('职工年完成技术革新项目数量（万项）', atLeast('', '0.3', '0.25', '0.15'), '3200项'),
    ],
  },
  {
    name: '维护职工合法权益',
    budget: 23.4,
    description: '推动民主管理、集体合同和工资协商，提供维权渠道',
    goal: '职工权益有保障，困难劳模得到帮助',
  },
  {
    name: '　　完善工会参与社会管理机制',
    description: '调研职工权益问题，完善集体合同和协商制度',
    goal: '职代会和联席会议规范有效',
    indicators: [
      indicator(
        '规范职工代表大会制度的企事业单位数占已建会单位的比例',
        atLeast('%', '3', '2.7', '2'),
        percent(0.028, '0.0%'),
      ),
      indicator(
        '开展厂务公开民主管理示范单位数量占全县企事业单位总数的比率',
        atLeast('%', '85', '80', '75'),
        percent(0.76),
      ),
      indicator('县县两级联席会议突出问题解决数量(个)', atLeast('', '22', '20', '18'), 17),
    ],
  },
  {
    name: '　　维护职工合法权益',
    budget: 7.4,
    description: '参与涉及职工利益的政策制定，推动民主管理和安全培训',
    goal: '劳动经济权益得到维护，队伍稳定',
    indicators: [
      indicator('劳动关系协调费', MORE_OR_REDUCED, '比上年增长10%'),
      indicator('劳动保护费', MORE_OR_REDUCED, '与上年持平'),
      indicator('法律援助费', MORE_OR_REDUCED, '比上年减少1%'),
      indicator('为企业和职工用工矛盾提供法律援助数（人次）', atLeast('', '85', '65', '40'), '72人次'),
      indicator('全县达到A类标准的企业数占比', atLeast('%', '15', '12', '10'), percent(0.115, '0.0%')),
      indicator('职工对工资集体协商、安全生产教育知识的知晓率、满意度', atLeast('%', '75', '70', '60'), '90%以上'),
      indicator('达到省AAA级劳动关系和谐单位数量占比', atLeast('%', '37.4', '36.9', '36'), percent(0.374, '0.0%')),
    ],
  },
  {
    name: '　　困难职工帮扶救助、送温暖工作',
    budget: 14,
    description: '帮扶在档困难职工，开展送温暖',
    goal: '困难职工得到帮助，中心正常运转',
    indicators: [indicator('在档管理的困难职工帮扶救助率', ['100%', '90%及以上', '85%及以上', '85%以下'], percent(1))],
  },
  {
    name: '　　劳动模范管理',
    budget: 2,
    description: '推荐、表彰和管理劳模，安排体检和救助',
    goal: '劳模的管理和服务更好',
    indicators: [
      indicator('省部级及以上劳模体检率', atLeast('%', '85', '80', '75'), '78%'),
      indicator('劳模休养活动满意率', atLeast('%', '90', '80', '70'), percent(0.93)),
      indicator('劳模救助率', atLeast('%', '100', '95', '90'), null),
    ],
  },
  {
    name: '工会事务管理',
    budget: 53.8,
    description: '指导工会自身建设，管理干部、经费和资产',
    goal: '干部队伍和工会事业向前发展',
  },
  {
    name: '　　综合事务管理',
    budget: 53.8,
    description: '工会自身建设和日常综合事务',
    goal: '事务管理到位，单位运转正常',
    indicators: [indicator('综合事务保障率', null, percent(0.98))],
  },
];

const HEADINGS = ['职责活动', '年度预算数', '内容描述', '绩效目标', '绩效指标', '评价标准', '', '', '', '实际完成值'];
const TIERS = ['优', '良', '中', '差'];
const WIDTHS = [24, 10, 40, 32, 28, 16, 16, 14, 14, 16];
const FIRST_ROW = 5;
const THIN: Partial<Borders> = {
  left: { style: 'thin' },
  right: { style: 'thin' },
  top: { style: 'thin' },
  bottom: { style: 'thin' },
};

const workbook = new Workbook();
workbook.views = [{ x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
const sheet = workbook.addWorksheet('绩效目标', {
  views: [{ state: 'frozen', xSplit: 0, ySplit: FIRST_ROW - 1 }],
  pageSetup: { orientation: 'landscape', printTitlesRow: '3:4' },
});

/** Puts a value into a cell of the table, with the table's border and wrapping. */
function put(row: number, column: number, value: string | number | null, centred: boolean): Cell {
  const cell = sheet.getCell(row, column);
  if (value !== null && value !== '') cell.value = value;
  cell.border = THIN;
  cell.alignment = { vertical: 'middle', wrapText: true, ...(centred ? { horizontal: 'center' } : {}) };
  return cell;
}

function putHeadings(): void {
  sheet.mergeCells('A1:J1');
  const title = sheet.getCell('A1');
  title.value = '部门职责-工作活动绩效目标';
  title.font = { size: 16, bold: true };
  title.alignment = { horizontal: 'center' };
  sheet.getCell('A2').value = '711赵县总工会';
  sheet.mergeCells('E2:J2');
  const notice = sheet.getCell('E2');
  notice.value = '示例数据：实际完成值均为虚构，仅供试用';
  notice.font = { bold: true, color: { argb: 'FFC00000' } };
  notice.alignment = { horizontal: 'right' };
  for (const [index, heading] of HEADINGS.entries()) {
    put(3, index + 1, heading, true).font = { bold: true };
    put(4, index + 1, TIERS[index - 5] ?? null, true).font = { bold: true };
  }
  for (const area of ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:I3', 'J3:J4']) sheet.mergeCells(area);
}

/** One row an indicator; the activity's own cells merged down over them. */
function putActivity(activity: Activity, first: number): number {
  const indicators = activity.indicators ?? [null];
  for (const [index, entry] of indicators.entries()) {
    const row = first + index;
    put(row, 1, index === 0 ? activity.name : null, false);
    put(row, 2, index === 0 ? (activity.budget ?? null) : null, true).numFmt = '0.00';
    put(row, 3, index === 0 ? activity.description : null, false);
    put(row, 4, index === 0 ? activity.goal : null, false);
    put(row, 5, entry?.name ?? null, false);
    for (const tier of TIERS.keys()) put(row, 6 + tier, entry?.criteria?.[tier] ?? null, true);
    putActual(row, entry?.actual ?? null);
  }
  if (indicators.length > 1)
    for (const column of ['A', 'B', 'C', 'D'])
      sheet.mergeCells(`${column}${first}:${column}${first + indicators.length - 1}`);
  return first + indicators.length;
}

function putActual(row: number, actual: Actual): void {
  if (actual === null || typeof actual !== 'object') put(row, 10, actual, true);
  else put(row, 10, actual.value, true).numFmt = actual.format;
}

for (const [index, width] of WIDTHS.entries()) sheet.getColumn(index + 1).width = width;
putHeadings();
let row = FIRST_ROW;
for (const activity of ACTIVITIES) row = putActivity(activity, row);
void workbook.xlsx.writeFile(join(__dirname, 'sample.xlsx'));
