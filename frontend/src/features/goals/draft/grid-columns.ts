import type { TextColumn } from './lines'

export interface GridColumn {
  key: TextColumn | 'weight'
  label: string
  width: string
  /** Shown though no line fills it. */
  always?: boolean
}

/** The columns of the official tables after 一级, in their order. */
export const GRID_COLUMNS: GridColumn[] = [
  { key: 'level2', label: '二级指标', width: '124px', always: true },
  { key: 'level3', label: '三级指标', width: '', always: true },
  { key: 'target', label: '指标值', width: '150px', always: true },
  { key: 'description', label: '指标描述', width: '200px' },
  { key: 'basis', label: '指标值确定依据', width: '160px' },
  { key: 'note', label: '说明', width: '200px' },
  { key: 'formula', label: '计算公式', width: '160px' },
  { key: 'dataSource', label: '数据来源', width: '120px' },
  { key: 'lastYear', label: '上年值', width: '88px' },
  { key: 'weight', label: '权重', width: '64px' },
]
