import { type Behaviour, fill, see } from './behaviour';

type Part = (format: Excel.RangeFormat) => OfficeExtension.ClientObject;

/** A property that is set on A1:B2 and read again. */
const kept = (member: string, part: Part, set: unknown, gives: unknown = set): Behaviour => ({
  member,
  does: `keeps ${JSON.stringify(set)}`,
  by: ({ sheet }) => {
    const property = member.replace(/^.*\./, '');
    const target = part(sheet.getRange('A1:B2').format) as unknown as Record<string, unknown>;
    target[property] = set;
    return see(target as unknown as OfficeExtension.ClientObject, property);
  },
  gives,
});

const itself: Part = (format) => format;
const font: Part = (format) => format.font;
const topEdge: Part = (format) => format.borders.getItem('EdgeTop');

export const formats: Behaviour[] = [
  kept('RangeFill.color', (format) => format.fill, '#ffc000', '#FFC000'),
  kept('RangeFill.color', (format) => format.fill, 'orange', '#FFA500'),
  {
    member: 'RangeFill.color',
    does: 'reads white without a fill, and nothing where cells differ',
    by: async ({ sheet }) => {
      const none = await see(sheet.getRange('A1'), 'format/fill/color');
      sheet.getRange('B1').format.fill.color = '#000000';
      return [none, await see(sheet.getRange('A1:B1'), 'format/fill/color')];
    },
    gives: ['#FFFFFF', ''],
  },
  {
    member: 'RangeFill.color',
    does: 'refuses what is no colour',
    by: async ({ sheet, context }) => {
      sheet.getRange('A1').format.fill.color = 'reddish';
      await context.sync();
    },
    refuses: 'InvalidArgument',
  },
  {
    member: 'RangeFill.pattern',
    does: 'tells a white fill from none, and nothing where cells differ',
    by: async ({ sheet }) => {
      sheet.getRange('B1').format.fill.color = '#FFFFFF';
      const pattern = (address: string) => see(sheet.getRange(address), 'format/fill/pattern');
      return [await pattern('A1'), await pattern('B1'), await pattern('A1:B1')];
    },
    gives: ['None', 'Solid', null],
  },
  {
    member: 'RangeFill.pattern',
    does: 'fills with white where there is no colour, and takes the fill away',
    by: async ({ sheet }) => {
      const { fill: paint } = sheet.getRange('A1').format;
      paint.pattern = 'Solid';
      const filled = [await see(paint, 'pattern'), await see(paint, 'color')];
      paint.pattern = 'None';
      return [...filled, await see(paint, 'pattern')];
    },
    gives: ['Solid', '#FFFFFF', 'None'],
  },
  {
    member: 'RangeFill.clear',
    does: 'takes the fill away',
    by: async ({ sheet }) => {
      const { fill: paint } = sheet.getRange('A1').format;
      paint.color = '#FF0000';
      paint.clear();
      return see(paint, 'color');
    },
    gives: '#FFFFFF',
  },
  kept('RangeFont.name', font, '黑体'),
  kept('RangeFont.size', font, 14),
  kept('RangeFont.color', font, '#C00000'),
  kept('RangeFont.bold', font, true),
  kept('RangeFont.italic', font, true),
  kept('RangeFont.underline', font, 'Single'),
  kept('RangeFont.strikethrough', font, true),
  {
    member: 'RangeFont.bold',
    does: 'is null where cells differ',
    by: ({ sheet }) => {
      sheet.getRange('A1').format.font.bold = true;
      return see(sheet.getRange('A1:A2'), 'format/font/bold');
    },
    gives: null,
  },
  kept('RangeFormat.horizontalAlignment', itself, 'Center'),
  kept('RangeFormat.verticalAlignment', itself, 'Top'),
  kept('RangeFormat.wrapText', itself, true),
  kept('RangeFormat.columnWidth', itself, 120),
  kept('RangeFormat.rowHeight', itself, 45),
  {
    member: 'RangeFormat.columnWidth',
    does: 'is null where columns differ',
    by: ({ sheet }) => {
      sheet.getRange('A:A').format.columnWidth = 120;
      return see(sheet.getRange('A1:B1'), 'format/columnWidth');
    },
    gives: null,
  },
  {
    member: 'RangeFormat.autofitColumns',
    does: 'makes columns as wide as their texts',
    by: async (bench) => {
      const range = fill(bench, [['一个相当长的单元格内容，放不进标准列宽', '短']]);
      range.format.autofitColumns();
      const [wide, narrow] = [
        await see(bench.sheet.getRange('A1'), 'width'),
        await see(bench.sheet.getRange('B1'), 'width'),
      ];
      return Number(wide) > 150 && Number(narrow) < 48;
    },
    gives: true,
  },
  {
    member: 'RangeFormat.autofitRows',
    does: 'makes rows as high as their lines',
    by: async (bench) => {
      const range = fill(bench, [['一\n二\n三']]);
      range.format.wrapText = true;
      range.format.autofitRows();
      return see(range, 'height');
    },
    gives: 45,
  },
  {
    member: 'RangeFormat.fill',
    does: 'changes many cells at once',
    by: ({ sheet }) => {
      sheet.getRange('A1:Z50').format.fill.color = '#DDEBF7';
      return see(sheet.getRange('M25'), 'format/fill/color');
    },
    gives: '#DDEBF7',
  },
  {
    member: 'RangeFormat.font',
    does: 'set() takes many properties',
    by: ({ sheet }) => {
      const range = sheet.getRange('A1');
      range.set({ format: { font: { bold: true, size: 20 } } });
      return see(range, 'format/font/bold', 'format/font/size');
    },
    gives: [true, 20],
  },
  kept('RangeBorder.style', topEdge, 'Double'),
  kept('RangeBorder.weight', topEdge, 'Thick'),
  kept('RangeBorder.color', topEdge, '#70AD47'),
  {
    member: 'RangeFormat.borders',
    does: 'edges lie on the range’s outer cells, inner lines between them',
    by: async ({ sheet }) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('InsideVertical').style = 'Dash';
      const line = (address: string, side: 'EdgeBottom' | 'EdgeRight') =>
        see(sheet.getRange(address).format.borders.getItem(side), 'style');
      return [
        await line('A2', 'EdgeBottom'),
        await line('A1', 'EdgeBottom'),
        await line('A1', 'EdgeRight'),
        await line('B1', 'EdgeRight'),
      ];
    },
    gives: ['Continuous', 'None', 'Dash', 'None'],
  },
  {
    member: 'RangeBorderCollection.getItemAt',
    does: 'the eight sides are counted',
    by: async ({ sheet }) => {
      const { borders } = sheet.getRange('A1').format;
      return [await see(borders, 'count'), await see(borders.getItemAt(1), 'sideIndex')];
    },
    gives: [8, 'EdgeBottom'],
  },
  {
    member: 'RangeBorderCollection.getItem',
    does: 'refuses a side that there is not',
    by: ({ sheet }) => see(sheet.getRange('A1').format.borders.getItem('Middle' as 'EdgeTop'), 'style'),
    refuses: 'InvalidArgument',
  },
  {
    member: 'RangeFormat.protection',
    does: 'cells are locked until they are told otherwise',
    by: async ({ sheet }) => {
      const locked = await see(sheet.getRange('A1'), 'format/protection/locked');
      sheet.getRange('A1').format.protection.locked = false;
      return [
        locked,
        await see(sheet.getRange('A1'), 'format/protection/locked'),
        await see(sheet.getRange('A1:A2'), 'format/protection/locked'),
      ];
    },
    gives: [true, false, null],
  },
  {
    member: 'FormatProtection.locked',
    does: 'moves with its cells',
    by: ({ sheet }) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.getRange('1:1').insert('Down');
      return see(sheet.getRange('A2'), 'format/protection/locked');
    },
    gives: false,
  },
];
