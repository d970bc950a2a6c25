/** What the walks read of the HTTP interface's answers. */
export interface Page<T> {
  items: T[]
  total: number
}
export interface Ref {
  id: number
  name: string
}
export interface Goal {
  id: number
  kind: 'PROJECT' | 'DEPARTMENT'
  name: string
  fiscalYear: number
  status: string
  indicatorCount: number
  amountYuan: number | null
  version: number
  monitoringReports: Form[]
  selfEvaluation: Form | null
  result: Form | null
}
export interface Form {
  id: number
  status: string
}
export interface Target {
  printed: string | null
  value: number | string | null
  unit: string | null
}
export interface Line {
  id: number
  indicatorId: number
  level3: string | null
  item: string
  target: Target | null
}
export interface Filed {
  version: number
  status: string
  planYuan: number | null
  budgetYuan: number | null
  lines: Line[]
}
export interface Checkpoint {
  id: number
  label: string
  fiscalYear: number
  waiting: number
  permittedActions: string[]
}
