import type { Condition, ConditionalRule, RuleStyle } from '../grid/conditional-rules';
import { choice, fields, flag, text } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import { color } from './colors';
import { demandFormula } from './guards';

/** A conditional format whose rule and look can be changed. */
interface RuleHolder {
  readonly rule: ConditionalRule;
  change(part: Partial<ConditionalRule>): void;
}

type Of<K extends Condition['type']> = Extract<Condition, { type: K }>;

function conditionOf<K extends Condition['type']>(holder: RuleHolder, type: K): Of<K> {
  const { condition } = holder.rule;
  if (condition.type !== type) throw new HostError('InvalidOperation');
  return condition as Of<K>;
}

/** A format by a formula of one's own. */
export class CustomFormat implements HostObject {
  constructor(readonly holder: RuleHolder) {}

  get type(): ObjectType {
    return CUSTOM;
  }
}

/** The rule of a custom format. */
class CustomRule implements HostObject {
  constructor(readonly holder: RuleHolder) {}

  get type(): ObjectType {
    return CUSTOM_RULE;
  }
}

/** A format by the cell's value. */
export class CellValueFormat implements HostObject {
  constructor(readonly holder: RuleHolder) {}

  get type(): ObjectType {
    return CELL_VALUE;
  }
}

/** A format by a text in the cell. */
export class TextFormat implements HostObject {
  constructor(readonly holder: RuleHolder) {}

  get type(): ObjectType {
    return TEXT;
  }
}

const look = <T extends { readonly holder: RuleHolder } & HostObject>() =>
  membersOf<T>().navigation('1.6', (self) => new LookObject(self.holder));

const CUSTOM = defineType<CustomFormat>('CustomConditionalFormat', {
  members: {
    Rule: membersOf<CustomFormat>().navigation('1.6', (self) => new CustomRule(self.holder)),
    Format: look<CustomFormat>(),
  },
});

const CUSTOM_RULE = defineType<CustomRule>('ConditionalFormatRule', {
  members: {
    Formula: membersOf<CustomRule>().scalar(
      '1.6',
      (self) => conditionOf(self.holder, 'custom').formula,
      (self, value) => {
        const formula = text(value);
        if (!formula.startsWith('=') || formula.length < 2) throw new HostError('InvalidArgument');
        self.holder.change({ condition: { type: 'custom', formula: demandFormula(formula) } });
      },
    ),
  },
});

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

const CELL_VALUE = defineType<CellValueFormat>('CellValueConditionalFormat', {
  members: {
    Rule: membersOf<CellValueFormat>().scalar(
      '1.6',
      (self) => {
        const { operator, formula1, formula2 } = conditionOf(self.holder, 'cellValue');
        return { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
      },
      (self, value) => {
        const rule = fields(value, ['operator', 'formula1', 'formula2']);
        const operator = choice(rule.operator, OPERATORS);
        const formula1 = demandFormula(text(rule.formula1));
        const needsTwo = operator === 'Between' || operator === 'NotBetween';
        const formula2 = needsTwo ? { formula2: demandFormula(text(rule.formula2)) } : {};
        self.holder.change({ condition: { type: 'cellValue', operator, formula1, ...formula2 } });
      },
    ),
    Format: look<CellValueFormat>(),
  },
});

const TEXT = defineType<TextFormat>('TextConditionalFormat', {
  members: {
    Rule: membersOf<TextFormat>().scalar(
      '1.6',
      (self) => {
        const condition = conditionOf(self.holder, 'containsText');
        return { operator: condition.operator, text: condition.text };
      },
      (self, value) => {
        const rule = fields(value, ['operator', 'text']);
        const operator = choice(rule.operator, ['Contains', 'NotContains', 'BeginsWith', 'EndsWith']);
        self.holder.change({ condition: { type: 'containsText', operator, text: text(rule.text) } });
      },
    ),
    Format: look<TextFormat>(),
  },
});

/** What the format changes: fill, font and number format. */
class LookObject implements HostObject {
  constructor(readonly holder: RuleHolder) {}

  get type(): ObjectType {
    return LOOK;
  }
}

class LookFill implements HostObject {
  constructor(readonly holder: RuleHolder) {}

  get type(): ObjectType {
    return LOOK_FILL;
  }
}

class LookFont implements HostObject {
  constructor(readonly holder: RuleHolder) {}

  get type(): ObjectType {
    return LOOK_FONT;
  }
}

function restyle(holder: RuleHolder, part: Partial<RuleStyle>): void {
  holder.change({ style: { ...holder.rule.style, ...part } });
}

const LOOK = defineType<LookObject>('ConditionalRangeFormat', {
  members: {
    Fill: membersOf<LookObject>().navigation('1.6', (self) => new LookFill(self.holder)),
    Font: membersOf<LookObject>().navigation('1.6', (self) => new LookFont(self.holder)),
    NumberFormat: membersOf<LookObject>().scalar(
      '1.6',
      (self) => self.holder.rule.style.numberFormat,
      (self, value) => {
        restyle(self.holder, { numberFormat: text(value) });
      },
    ),
  },
});

const LOOK_FILL = defineType<LookFill>('ConditionalRangeFill', {
  members: {
    Color: membersOf<LookFill>().scalar(
      '1.6',
      (self) => self.holder.rule.style.fill ?? '',
      (self, value) => {
        restyle(self.holder, { fill: color(value) });
      },
    ),
    Clear: membersOf<LookFill>().writer('1.6', (self) => restyle(self.holder, { fill: null })),
  },
});

const font = membersOf<LookFont>();

const LOOK_FONT = defineType<LookFont>('ConditionalRangeFont', {
  members: {
    Color: font.scalar(
      '1.6',
      (self) => self.holder.rule.style.fontColor ?? '',
      (self, value) => {
        restyle(self.holder, { fontColor: color(value) });
      },
    ),
    Bold: font.scalar(
      '1.6',
      (self) => self.holder.rule.style.bold,
      (self, value) => restyle(self.holder, { bold: flag(value) }),
    ),
    Italic: font.scalar(
      '1.6',
      (self) => self.holder.rule.style.italic,
      (self, value) => restyle(self.holder, { italic: flag(value) }),
    ),
    Strikethrough: font.scalar(
      '1.6',
      (self) => self.holder.rule.style.strikethrough,
      (self, value) => {
        restyle(self.holder, { strikethrough: flag(value) });
      },
    ),
    Underline: font.scalar(
      '1.6',
      (self) => underline(self.holder.rule.style.underline),
      (self, value) => {
        restyle(self.holder, { underline: choice(value, ['None', 'Single', 'Double']) !== 'None' });
      },
    ),
    Clear: font.writer('1.6', (self) => {
      restyle(self.holder, { fontColor: null, bold: null, italic: null, underline: null, strikethrough: null });
    }),
  },
});

function underline(value: boolean | null): string | null {
  if (value === null) return null;
  return value ? 'Single' : 'None';
}
