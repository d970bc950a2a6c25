/*
 * Types of the HTTP interface, one name per schema of docs/openapi.json.
 * Every page takes its types from here; once the contract is committed these become aliases of the generated ones.
 */

export interface Page<T> {
  items: T[]
  total: number
  page: number
  size: number
}
export interface Named {
  id: string
  name: string
}

/* Session */
export type MenuKey =
  | 'workbench'
  | 'goals'
  | 'checkpoints'
  | 'monitoring'
  | 'evaluation'
  | 'results'
  | 'intake'
export interface SampleAccount {
  username: string
  password: string
  name: string
  postName: string
  organisation: string
}
export interface Me {
  id: string
  username: string
  name: string
  posts: { post: string; postName: string; organisation: Named; scope: Named }[]
  menu: MenuKey[]
}
export interface Session {
  authenticated: boolean
  user: Me | null
  sampleAccounts: SampleAccount[] | null
}
export interface AccessToken {
  id: string
  name: string
  createdAt: string
  expiresOn: string | null
  lastUsedAt: string | null
}
export interface NewAccessToken extends AccessToken {
  /** Shown once, never again. */
  token: string
}
export interface FiscalYear {
  id: string
  year: number
  region: Named
  openingMode: 'BY_HAND' | 'BY_DATE'
  rulePack: string
}
export interface Unit extends Named {
  kind: string
  department: Named
}

/* Values */
export interface Money {
  yuan: number | null
  /** As the document prints it. */
  printed: string | null
  unit: string
}
export type TargetKind = 'NUMBER' | 'RANGE' | 'DATE' | 'YES_NO' | 'GRADED' | 'TEXT' | 'BLANK' | 'UNREADABLE'
export interface Target {
  printed: string | null
  kind: TargetKind
  kindName: string
  operator: string | null
  value: number | string | null
  unit: string | null
  /** What the system read, e.g. "≥ 95 %"; null when it could not. */
  reading: string | null
}
export type LightCode = 'GREEN' | 'YELLOW' | 'RED'
export type GradeCode = 'EXCELLENT' | 'GOOD' | 'FAIR' | 'POOR'
export type Decision = 'APPROVE' | 'RETURN' | 'REJECT'
export interface Opinion {
  at: string
  who: string
  postName: string
  stepName: string
  decision: string
  decisionName: string
  opinion: string | null
}

/* Work items */
export type SubjectKind = 'GOAL' | 'MONITORING_REPORT' | 'SELF_EVALUATION' | 'RESULT'
export type WorkBox = 'todo' | 'done' | 'started'
export interface WorkItem {
  id: string
  goalId: string
  goalName: string
  goalKind: GoalKind
  projectCode: string | null
  unit: Named
  fiscalYear: number
  amountYuan: number | null
  subjectKind: SubjectKind
  subjectId: string
  subjectName: string
  step: string
  stepName: string
  createdAt: string
  dueOn: string | null
  overdue: boolean
  doneAt: string | null
  outcome: string | null
  outcomeName: string | null
  holderName: string | null
}
export interface WorkItemCounts {
  todo: number
  overdue: number
  done: number
  started: number
}

/* Goals */
export type GoalKind = 'PROJECT' | 'DEPARTMENT'
export type GoalStatus =
  | 'DRAFT'
  | 'UNDER_REVIEW'
  | 'RETURNED'
  | 'APPROVED'
  | 'REJECTED'
  | 'MONITORING'
  | 'SELF_EVALUATION'
  | 'RESULT_APPLICATION'
  | 'COMPLETED'
export type GoalAction = 'EDIT' | 'SUBMIT' | 'WITHDRAW' | 'APPROVE' | 'RETURN' | 'REJECT'
export interface GoalSummary {
  id: string
  kind: GoalKind
  name: string
  projectCode: string | null
  category: string | null
  fiscalYear: number
  region: Named
  unit: Named
  department: Named
  amountYuan: number | null
  status: GoalStatus
  statusName: string
  step: string | null
  stepName: string | null
  indicatorCount: number
  version: number
  updatedAt: string
}
export interface Turn {
  stepName: string
  postName: string
  organisation: string
  people: string[]
  dueOn: string | null
}
export interface TrackStep {
  code: string
  label: string
  state: 'DONE' | 'CURRENT' | 'TODO'
}
export interface PlanPoint {
  by: string
  printed: string | null
  cumulativeYuan: number | null
  cumulativePercent: number | null
}
export interface Project {
  code: string | null
  name: string
  category: string | null
  unitName: string | null
  purpose: string | null
  amount: Money
  funds: { source: string; sourceName: string; amount: Money }[]
  spendingPlan: PlanPoint[]
  executed: { by: string; yuan: number }[]
}
export interface Objective {
  kind: 'ANNUAL' | 'TASK' | 'SUB_GOAL' | 'MEASURE'
  name: string | null
  duty: string | null
  text: string | null
  standard: string | null
  amount: Money | null
  fiscalAmount: Money | null
  otherAmount: Money | null
  schedule: string | null
}
export interface Indicator {
  id: string
  level1: string | null
  level2: string | null
  level3: string | null
  target: Target
  description: string | null
  basis: string | null
  note: string | null
  operator: string | null
  value: string | null
  unit: string | null
  direction: string | null
  weight: number | null
  lastYear: string | null
  formula: string | null
  dataSource: string | null
  core: boolean | null
  /** Index into the goal's objectives. */
  objective: number | null
}
export interface Goal extends GoalSummary {
  permittedActions: GoalAction[]
  turn: Turn | null
  rulePack: Named
  versionNo: number
  round: number
  returnReason: { by: string; stepName: string; opinion: string; at: string } | null
  track: TrackStep[]
  project: Project | null
  funding: { item: string; itemName: string; amount: Money }[]
  objectives: Objective[]
  indicators: Indicator[]
  monitoringReports: {
    id: string
    checkpoint: { id: string; label: string }
    status: string
    statusName: string
    light: LightCode | null
    lightName: string | null
    updatedAt: string
  }[]
  selfEvaluation: {
    id: string
    status: string
    statusName: string
    total: number | null
    grade: GradeCode | null
    gradeName: string | null
  } | null
  result: { id: string; status: string; statusName: string; treatmentName: string | null } | null
}
export type ObjectiveDraft = Pick<Objective, 'kind' | 'name' | 'duty' | 'text' | 'standard' | 'schedule'>
export interface IndicatorDraft
  extends Pick<
    Indicator,
    | 'level1'
    | 'level2'
    | 'level3'
    | 'description'
    | 'basis'
    | 'note'
    | 'weight'
    | 'lastYear'
    | 'formula'
    | 'dataSource'
    | 'core'
    | 'direction'
    | 'objective'
  > {
  /** null for a line that is not saved yet. */
  id: string | null
  /** As the clerk writes it; the server reads it. */
  target: string | null
}
export interface GoalDraft {
  purpose?: string | null
  objectives: ObjectiveDraft[]
  indicators: IndicatorDraft[]
}
export interface GoalState {
  id: string
  version: number
  status: GoalStatus
  statusName: string
  step: string | null
  stepName: string | null
  permittedActions: GoalAction[]
}
export interface TimelineEntry {
  at: string
  who: string
  post: string | null
  postName: string | null
  action: string
  actionName: string
  subjectKind: SubjectKind
  subjectName: string
  stepName: string | null
  opinion: string | null
  round: number | null
}
export interface ProcessStep {
  activityId: string
  name: string
  who: string | null
  postName: string | null
  startedAt: string
  endedAt: string | null
  outcome: string | null
  outcomeName: string | null
  opinion: string | null
}
export interface ProcessDiagram {
  processKey: string
  name: string
  subjectName: string
  current: boolean
  xml: string
  tokens: string[]
  passed: string[]
  steps: ProcessStep[]
}

/* Checkpoints */
export interface Checkpoint {
  id: string
  fiscalYear: number
  region: Named
  sequence: number
  label: string
  dueOn: string
  status: 'PLANNED' | 'OPEN'
  statusName: string
  waiting: number
  opened: number
  confirmed: number
  goals: number
  version: number
  permittedActions: 'OPEN'[]
}
export interface CheckpointOpening {
  checkpoint: Checkpoint
  openedNow: number
  remaining: number
}

/* Forms that a unit files and others decide on */
export type FormAction = 'EDIT' | 'SUBMIT' | 'APPROVE' | 'RETURN'
export type FormStatus = 'DRAFT' | 'SUPERVISOR_REVIEW' | 'FINANCE_REVIEW' | 'RETURNED' | 'CONFIRMED'
export interface FormHead {
  id: string
  version: number
  goal: { id: string; name: string; kind: GoalKind }
  projectCode: string | null
  unit: Named
  fiscalYear: number
  status: FormStatus
  statusName: string
  step: string | null
  stepName: string | null
  updatedAt?: string
}

/* Monitoring */
export type Probability = 'CERTAIN' | 'POSSIBLE' | 'IMPOSSIBLE'
export type Cause = 'FUNDS' | 'SYSTEM' | 'STAFF' | 'HARDWARE' | 'OTHER'
export interface MonitoringLine {
  indicatorId: string
  level1: string | null
  level2: string | null
  level3: string | null
  target: Target
  actual: string | null
  previousActual: string | null
  probability: Probability | null
  cause: Cause | null
  reason: string | null
  measure: string | null
}
export interface MonitoringSummary extends FormHead {
  checkpoint: { id: string; label: string; dueOn: string }
  budgetYuan: number | null
  executedYuan: number | null
  /** Percent of the budget. */
  executionRate: number | null
  /** Percent of the budget planned by this checkpoint. */
  planRate: number | null
  /** Percentage points, execution less plan. */
  deviation: number | null
  light: LightCode | null
  lightName: string | null
}
export interface MonitoringReport extends MonitoringSummary {
  permittedActions: FormAction[]
  planYuan: number | null
  lightExplanation: string | null
  remark: string | null
  lines: MonitoringLine[]
  opinions: Opinion[]
}
export interface MonitoringDraft {
  executedYuan: number | null
  remark: string | null
  lines: Pick<MonitoringLine, 'indicatorId' | 'actual' | 'probability' | 'cause' | 'reason' | 'measure'>[]
}

/* Self-evaluation */
export interface EvaluationLine {
  id: string
  /** "预算执行率" or the level-3 text. */
  item: string
  level1: string | null
  level2: string | null
  level3: string | null
  target: Target | null
  actual: string | null
  weight: number | null
  score: number | null
  unroundedScore: number | null
  rule: string | null
  explanation: string | null
  flags: string[]
  deviationReason: string | null
  /** Percent, for a line that no rule can compute. */
  completion: number | null
}
export interface EvaluationSummary extends FormHead {
  budgetYuan: number | null
  executedYuan: number | null
  executionRate: number | null
  total: number | null
  grade: GradeCode | null
  gradeName: string | null
}
export interface SelfEvaluation extends EvaluationSummary {
  permittedActions: FormAction[]
  rulePack: Named
  lines: EvaluationLine[]
  flags: string[]
  conclusion: string | null
  problems: string | null
  measures: string | null
  opinions: Opinion[]
}
export interface EvaluationDraft {
  executedYuan: number | null
  conclusion: string | null
  problems: string | null
  measures: string | null
  lines: Pick<EvaluationLine, 'id' | 'actual' | 'completion' | 'deviationReason'>[]
}

/* Results */
export type Treatment = 'PRIORITY' | 'SUPPORT' | 'REDUCE' | 'CANCEL'
export type ResultStatus = 'FEEDBACK' | 'RECTIFICATION' | 'CONFIRMATION' | 'CONFIRMED'
export type ResultAction = 'FEED_BACK' | 'RECTIFY' | 'APPROVE' | 'RETURN'
export interface ResultSummary extends Omit<FormHead, 'status'> {
  status: ResultStatus
  grade: GradeCode
  gradeName: string
  total: number
  treatment: Treatment | null
  treatmentName: string | null
  rectificationDueOn: string | null
}
export interface ResultApplication extends ResultSummary {
  permittedActions: ResultAction[]
  feedback: string | null
  rectification: string | null
  opinions: Opinion[]
}

/* Intake */
export type ChangeKind = 'ADD' | 'CHANGE' | 'REMOVE' | 'BLOCKED'
export interface IntakeChange {
  kind: ChangeKind
  kindName: string
  what: string
  name: string
  path: string
  fields: { field: string; before: string | null; after: string | null }[]
  reason: string | null
}
export interface IntakeSummary {
  id: string
  fileName: string
  status: 'READY' | 'COMMITTED'
  statusName: string
  department: { code: string; name: string; known: boolean }
  region: string
  form: string
  fiscalYear: number
  projectCount: number
  indicatorCount: number
  planCount: number
  unchangedCount: number
  createdAt: string
  permittedActions: 'COMMIT'[]
}
export interface Intake extends IntakeSummary {
  changes: IntakeChange[]
}
