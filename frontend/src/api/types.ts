/*
 * Types of the HTTP interface by the names the pages use. Every one is a schema of docs/openapi.json, out of which
 * `npm run api` generates schema.d.ts; what a page needs and is not there belongs into the description first.
 */
import type { components } from './schema'

type Schemas = components['schemas']

export interface Page<T> {
  items: T[]
  total: number
  page: number
  size: number
}
export type Named = Schemas['Named']

/* Session */
export type Session = Schemas['Session']
export type Me = Schemas['Me']
export type MenuKey = Schemas['MenuEntry']
export type SampleAccount = Schemas['SampleAccount']
export type AccessToken = Schemas['AccessToken']
/** Carries the token itself: shown once, never again. */
export type NewAccessToken = Schemas['IssuedToken']
export type FiscalYear = Schemas['FiscalYear']

/* Values */
export type Target = Schemas['Target']
export type LightCode = Schemas['Light']
export type GradeCode = Schemas['Grade']
export type Decision = Schemas['DecisionVerdict']
export type Opinion = Schemas['Opinion']

/* Work items */
/** What work is about: what is filed and decided on. */
export type SubjectKind = WorkItem['subjectKind']
export type WorkBox = 'todo' | 'done' | 'started' | 'escalated'
export type WorkItem = Schemas['WorkItem']
export type WorkItemCounts = Schemas['WorkItemCounts']
export type WorkItemChoices = Schemas['WorkItemChoices']
export type SavedFilter = Schemas['SavedFilter']

/* Many goals at once */
export type BulkJob = Schemas['BulkJob']
export type BulkItem = Schemas['BulkItem']
export type BulkOutcome = BulkItem['outcome']
export type DepartmentWork = Schemas['DepartmentWork']
export type DepartmentSet = Schemas['DepartmentSet']

/* People brought in */
export type Person = Schemas['Person']
export type Involvement = Schemas['Involvement']
export type Delegation = Schemas['Delegation']

/* Notifications */
export type Notification = Schemas['Notification']
export type MailMode = Schemas['MailMode']
export type MailPreference = Schemas['MailPreference']
export type Delivery = Schemas['Delivery']

/* Working days */
export type HolidayYear = Schemas['HolidayYear']
export type HolidayKind = Schemas['HolidayKind']

/* Goals */
export type GoalStatus = Schemas['GoalStatus']
export type GoalSummary = Schemas['GoalSummary']
export type Goal = Schemas['Goal']
export type TrackStep = Schemas['TrackPoint']
export type ReturnTarget = Schemas['RouteReturnTarget']
export type Resubmission = Schemas['RouteResubmissionChoice']
export type GoalChanges = Schemas['GoalChanges']
export type PlanPoint = Schemas['GoalPlan']
export type Objective = Schemas['GoalObjective']
export type Indicator = Schemas['GoalIndicator']
/* What a form keeps is complete, though the server asks for less; an indicator may still be without its name. */
export type ObjectiveDraft = Required<Schemas['GoalEditObjectiveEdit']>
export type IndicatorDraft = Required<Omit<Schemas['GoalEditIndicatorEdit'], 'level3'>> & { level3: string | null }
export interface GoalDraft {
  purpose?: string | null
  spendingPlan?: Required<Schemas['GoalEditPlanEdit']>[]
  objectives: ObjectiveDraft[]
  indicators: IndicatorDraft[]
}
export type Adjustment = Schemas['Adjustment']
export type AdditionDraft = Schemas['AdditionRequest']
export type AdjustmentDraft = Schemas['AdjustmentRequest']
export type GoalVersion = Schemas['GoalVersion']
export type LineChange = Schemas['Change']
export type GoalState = Schemas['GoalState']
export type TimelineEntry = Schemas['TimelineEntry']
export type Change = Schemas['TrailChange']
export type Ratio = Schemas['Ratio']
export type GoalForms = Schemas['FormList']
export type ProcessDiagram = Schemas['Diagram']
export type ProcessStep = Schemas['DiagramStep']

/* Review form */
export type ReviewSheet = Schemas['ReviewSheet']
export type ReviewPoint = Schemas['ReviewSheetPoint']
export type LineKind = Schemas['LineKind']
/** The form as it is kept and sent: every point, whether rated or not. */
export interface ReviewSheetDraft {
  ratings: Required<Schemas['SheetEditRatingEdit']>[]
  opinions: (Schemas['SheetEditOpinionEdit'] & { opinion: string })[]
  conclusion: GradeCode | null
  changedReason: string | null
}
export type GoalCompletion = Schemas['CompletionAnswer']

/* Pre-review */
export type Severity = Schemas['Severity']
export type Finding = Schemas['Finding']
export type FindingCounts = Schemas['FindingCounts']
export type GoalFindings = Schemas['GoalFindings']
export type FindingState = Finding['state']
export type FindingRow = Schemas['FindingRow']
export type FindingSummary = Schemas['FindingSummary']

/* Indicator library */
export type LibraryIndicator = Schemas['LibraryIndicator']
export type LibraryChoices = Schemas['Choices']
export type LastYear = Schemas['LastYear']

/* Checkpoints */
export type Checkpoint = Schemas['Checkpoint']
export type CheckpointOpening = Schemas['OpeningProgress']

/* Forms that a unit files and others decide on */
export type FormStatus = Schemas['FilingStatus']

/* Monitoring */
export type Probability = Schemas['Probability']
export type MonitoringSummary = Schemas['MonitoringReportSummary']
export type MonitoringReport = Schemas['MonitoringReport']
export type MonitoringLine = Schemas['MonitoringReportLine']
export type MonitoringDraft = Required<Omit<Schemas['ReportEdit'], 'lines' | 'measures' | 'followUps'>> & {
  lines: Required<Schemas['ReportEditLine']>[]
  measures: Required<Schemas['ReportEditPromise']>[]
  followUps: Required<Schemas['ReportEditKept']>[]
}

export type LightResponse = Schemas['LightResponse']
export type LightBoard = Schemas['LightBoard']
export type Executions = Schemas['Executions']
export type ExecutionEntry = Schemas['ExecutionEntry']
export type ExecutionImport = Schemas['Import']
export type Suspension = Schemas['LightResponseHeld']

/* Self-evaluation */
export type EvaluationSummary = Schemas['SelfEvaluationSummary']
export type SelfEvaluation = Schemas['SelfEvaluation']
export type EvaluationLine = Schemas['SelfEvaluationLine']
export type EvaluationDraft = Required<Omit<Schemas['EvaluationEdit'], 'lines'>> & { lines: Required<Schemas['EvaluationEditLine']>[] }

export type Proof = Schemas['Proof']
export type ProofList = Schemas['ProofList']

export type EvaluationRatios = Schemas['EvaluationRatios']
export type EvaluationSet = Schemas['EvaluationSet']
export type EvaluationSetList = Schemas['EvaluationSetList']
export type SentSet = Schemas['SentSet']

/* Re-check of self-evaluations */
export type Recheck = Schemas['Recheck']
export type RecheckPair = Schemas['RecheckPair']
export type RecheckSummary = Schemas['RecheckSummary']
export type RecheckStatistics = Schemas['RecheckStatistics']
export type RecheckDraft = Required<Omit<Schemas['RecheckEdit'], 'lines'>> & { lines: Required<Schemas['RecheckEditLine']>[] }
export type RecheckDraw = Schemas['Draw']
export type RecheckDrawList = Schemas['DrawList']
export type RecheckPopulation = Schemas['RecheckPopulation']

/* Key evaluation */
export type KeyEvaluation = Schemas['KeyEvaluation']
export type KeyEvaluationSummary = Schemas['KeyEvaluationSummary']
export type KeyEvaluationCriterion = Schemas['KeyEvaluationCriterion']
export type KeyEvaluationAnswer = Schemas['KeyEvaluationAnswer']
export type KeyEvaluationKind = Schemas['KeyEvaluationKind']
export type KeyEvaluationStatus = Schemas['KeyEvaluationStatus']
export type EvaluationFact = Schemas['EvaluationFact']
export type EvaluableGoal = Schemas['EvaluableGoal']
export type PanelDraw = Schemas['PanelDraw']
export type PanelQuota = Schemas['PanelQuota']
export type PanelScore = Schemas['PanelScore']
export type PanelScoreMark = Schemas['PanelScoreMark']
export type PanelScoreOutlier = Schemas['PanelScoreOutlier']
export type ScoreSheet = Schemas['ScoreSheet']
export type ScoreSheetCriterion = Schemas['ScoreSheetCriterion']
export type Expert = Schemas['Expert']
export type ExpertTie = Schemas['ExpertTie']
export type ExpertChoices = Schemas['ExpertChoices']

/* Results */
export type Treatment = Schemas['Treatment']
export type ResultStatus = Schemas['ResultStatus']
export type ResultSummary = Schemas['ResultSummary']
export type ResultApplication = Schemas['Result']
export type ItemState = Schemas['ItemState']
export type LedgerItem = Schemas['Item']
export type LedgerEdit = Schemas['ItemEdit']
export type RectificationRow = Schemas['RectificationRow']
export type RectificationSummary = Schemas['RectificationSummary']
export type CarryProposal = Schemas['CarryProposal']
export type ResultOverview = Schemas['Overview']
export type LastResult = Schemas['LastResult']
export type TreatmentOverride = Schemas['Override']
export type ParameterYear = Schemas['ParameterYear']
export type ProjectKind = Schemas['ProjectKind']

/* Intake */
export type ChangeKind = Schemas['ChangeKind']
export type IntakeChange = Schemas['IntakeChange']
export type IntakeFinding = Schemas['IntakeFinding']
export type UnreadCell = Schemas['UnreadCell']
export type Intake = Schemas['Intake']

/* Approval documents */
export type ApprovalDocument = Schemas['ApprovalDocument']
export type ApprovalStanding = Schemas['ApprovalDocumentStanding']
export type ApprovalProposal = Schemas['ApprovalDocumentProposal']
export type DepartmentApproval = Schemas['ApprovalDocumentDepartment']

/* Rule packs */
export type RulePack = Schemas['RulePack']
export type RulePackSummary = Schemas['RulePackSummary']
export type RulePackSection = Schemas['RulePackSection']
export type RulePackComparison = Schemas['RulePackComparison']
export type NewRulePackCopy = Schemas['NewCopy']

/* Audit */
export type AuditEntry = Schemas['Audit']
export type AuditChoices = Schemas['AuditChoices']
export type AuditVerification = Schemas['Verification']

/* Operator's tools */
export type EngineJob = Schemas['Job']
export type JobCount = Schemas['JobCount']
export type RetryOutcome = Schemas['RetryOutcome']
export type ProcessModel = Schemas['Model']
export type GoalProcesses = Schemas['GoalProcesses']
export type MigrationReport = Schemas['MigrationReport']
