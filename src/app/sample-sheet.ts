import type { OwnSheet } from '../excel/own-sheet';

/** A small target table with invented actuals, to try the product on: every tier, a gap, one to confirm, one that cannot be read. */
export function sampleSheet(): OwnSheet {
  return {
    name: '绩效目标示例',
    contents: [
      ['工作活动', '绩效指标', '优', '良', '中', '差', '实际完成值'],
      ['会议培训（示例数据，均为虚构）', '会议费较上年变动率（%）', ...LESS, '比上年下降3%'],
      ['', '培训合格率', ...atLeast(95, 90, 80), '96.5%'],
      ['职工服务', '法律援助人次（人次）', '85及以上', '65及以上', '40及以上', '40以下', '72人次'],
      ['', '困难职工帮扶率', ...atLeast(98, 95, 90), '89%'],
      ['', '职工满意度', ...atLeast(90, 80, 70), '约85%'],
      ['', '劳动合同签订率', ...atLeast(95, 90, 85), '90%以上'],
    ],
    widths: [150, 150, 90, 90, 90, 90, 90],
    percentColumns: [],
    chart: null,
  };
}

const LESS = ['下降10%及以上', '下降5%及以上', '与上年持平', '比上年增长'];

function atLeast(best: number, good: number, fair: number): string[] {
  return [`${best}%及以上`, `${good}%及以上`, `${fair}%及以上`, `${fair}%以下`];
}
