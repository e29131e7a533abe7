import type { Area } from '../grid/area';
import { intersect } from '../grid/area';
import { type Condition, type ConditionalRule, NO_STYLE } from '../grid/conditional-rules';
import { flag, whole } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';
import { CellValueFormat, CustomFormat, TextFormat } from './conditional-kinds';
import { demandAllowed } from './guards';

/** The conditional formats that apply to cells of the given areas. */
export class ConditionalFormatCollection implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string,
    private readonly where: () => readonly Area[],
  ) {}

  get type(): ObjectType {
    return COLLECTION;
  }

  get areas(): readonly Area[] {
    return this.where();
  }

  get rules(): ConditionalRule[] {
    const { areas } = this;
    const touches = (rule: ConditionalRule) =>
      rule.areas.some((one) => areas.some((area) => intersect(one, area) !== null));
    return this.book.grid.rules.all(this.sheet).filter(touches);
  }
}

/** One conditional format. */
class ConditionalFormatObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string,
    readonly id: string,
  ) {}

  get type(): ObjectType {
    return FORMAT;
  }

  get rule(): ConditionalRule {
    const rule = this.book.grid.rules.find(this.sheet, this.id);
    if (!rule) throw new HostError('ItemNotFound');
    return rule;
  }

  change(part: Partial<ConditionalRule>): void {
    demandAllowed(this.book, this.sheet, 'allowFormatCells');
    this.book.grid.rules.replace(this.sheet, { ...this.rule, ...part });
  }
}

const collection = membersOf<ConditionalFormatCollection>();

/** What a conditional format says before its rule is set. */
const EMPTY: Readonly<Record<string, Condition>> = {
  Custom: { type: 'custom', formula: '=FALSE' },
  CellValue: { type: 'cellValue', operator: 'EqualTo', formula1: '=0' },
  ContainsText: { type: 'containsText', operator: 'Contains', text: '' },
};

const KINDS = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

const COLLECTION = defineType<ConditionalFormatCollection>('ConditionalFormatCollection', {
  items: (self) => self.rules.map((rule) => new ConditionalFormatObject(self.book, self.sheet, rule.id)),
  indexer: (self, key) => find(self, key.text(0)),
  members: {
    GetCount: collection.method('1.6', (self) => self.rules.length),
    GetItem: collection.method('1.6', (self, args) => find(self, args.text(0))),
    GetItemAt: collection.method('1.6', (self, args) => {
      const rule = self.rules[args.whole(0)];
      if (!rule) throw new HostError('InvalidArgument');
      return new ConditionalFormatObject(self.book, self.sheet, rule.id);
    }),
    Add: collection.writer('1.6', (self, args) => {
      const kind = args.choice(0, KINDS);
      const condition = EMPTY[kind];
      if (!condition)
        throw new HostError('ApiNotFound', `The Excel stand-in has no conditional formats of type ${kind}.`);
      demandAllowed(self.book, self.sheet, 'allowFormatCells');
      const id = self.book.grid.rules.add(self.sheet, {
        areas: self.areas,
        condition,
        style: NO_STYLE,
        stopIfTrue: false,
      });
      return new ConditionalFormatObject(self.book, self.sheet, id);
    }),
    ClearAll: collection.writer('1.6', (self) => {
      demandAllowed(self.book, self.sheet, 'allowFormatCells');
      self.book.grid.rules.clear(self.sheet, self.areas);
    }),
  },
});

function find(self: ConditionalFormatCollection, id: string): ConditionalFormatObject {
  if (!self.rules.some((rule) => rule.id === id)) throw new HostError('ItemNotFound');
  return new ConditionalFormatObject(self.book, self.sheet, id);
}

const { scalar, method, navigation, writer } = membersOf<ConditionalFormatObject>();

const KIND_NAMES: Readonly<Record<Condition['type'], string>> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
  other: 'PresetCriteria',
};

const FORMAT = defineType<ConditionalFormatObject>('ConditionalFormat', {
  identity: (self) => ({ Id: self.id }),
  members: {
    Id: scalar('1.6', (self) => self.id),
    Type: scalar('1.6', ({ rule }) => typeName(rule.condition)),
    Priority: scalar(
      '1.6',
      (self) => self.book.grid.rules.all(self.sheet).findIndex((rule) => rule.id === self.id),
      (self, value) => self.book.grid.rules.move(self.sheet, self.id, whole(value)),
    ),
    StopIfTrue: scalar(
      '1.6',
      (self) => self.rule.stopIfTrue,
      (self, value) => self.change({ stopIfTrue: flag(value) }),
    ),
    Custom: navigation('1.6', (self) => kind(self, 'custom')),
    CustomOrNullObject: navigation('1.6', (self) => kindOrNull(self, 'custom')),
    CellValue: navigation('1.6', (self) => kind(self, 'cellValue')),
    CellValueOrNullObject: navigation('1.6', (self) => kindOrNull(self, 'cellValue')),
    TextComparison: navigation('1.6', (self) => kind(self, 'containsText')),
    TextComparisonOrNullObject: navigation('1.6', (self) => kindOrNull(self, 'containsText')),
    GetRange: method('1.6', (self) => {
      const [area, ...more] = self.rule.areas;
      if (!area || more.length) throw new HostError('InvalidOperation');
      return self.book.range(self.sheet, area);
    }),
    GetRangeOrNullObject: method('1.6', (self) => {
      const [area, ...more] = self.rule.areas;
      return area && !more.length ? self.book.range(self.sheet, area) : null;
    }),
    GetRanges: method('1.9', (self) => self.book.rangeAreas(self.sheet, self.rule.areas)),
    Delete: writer('1.6', (self) => {
      demandAllowed(self.book, self.sheet, 'allowFormatCells');
      self.book.grid.rules.delete(self.sheet, self.rule.id);
    }),
  },
});

function typeName(condition: Condition): string {
  if (condition.type !== 'other') return KIND_NAMES[condition.type];
  const names: Readonly<Record<string, string>> = {
    dataBar: 'DataBar',
    colorScale: 'ColorScale',
    iconSet: 'IconSet',
    rank: 'TopBottom',
    top10: 'TopBottom',
  };
  return names[condition.name] ?? 'PresetCriteria';
}

function kindOrNull(self: ConditionalFormatObject, type: Condition['type']): HostObject | null {
  return self.rule.condition.type === type ? kind(self, type) : null;
}

function kind(self: ConditionalFormatObject, type: Condition['type']): HostObject {
  if (self.rule.condition.type !== type) throw new HostError('InvalidOperation');
  if (type === 'custom') return new CustomFormat(self);
  return type === 'cellValue' ? new CellValueFormat(self) : new TextFormat(self);
}
