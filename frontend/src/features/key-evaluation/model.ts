import type { GradeCode, Named, Opinion } from '@/api/types'

export interface Fact { label: string; value: string }
export interface Criterion { id: string; group: string; subgroup: string; name: string; explanation: string; standard: string; weight: number; facts: Fact[] }
export interface Member { number: number; name: string | null; kindName: string | null; specialties: string[]; state: string; stateName: string; submittedAt: string | null; recusalReason: string | null; substitutes: number | null }
export interface Quota { specialty: string; count: number }
export interface DrawCandidate {
  expertId: number; name: string; kindName: string; workplace: string; specialties: string[]; drawn: boolean; orderNo: number | null; quota: string | null; excluded: string | null
}
export interface Draw {
  id: number; drawNo: number; seed: string; algorithm: string; count: number; quotas: Quota[]; state: string; stateName: string; reason: string | null; discardedFor: string | null
  drawnByName: string; drawnAt: string; repeats: boolean; candidates: DrawCandidate[]
}
export interface ScoreMark { number: number; score: number; opinion: string | null; dropped: boolean; outlier: boolean }
export interface ScoreLine {
  criterionId: string; weight: number; mean: number; unrounded: number; score: number; rate: number; formula: string; adjusted: boolean; adjustedFor: string | null; marks: ScoreMark[]
}
export interface Outlier { key: string; number: number; criterionId: string | null; score: number; median: number; limit: number; explanation: string; acceptedReason: string | null }
export interface Score {
  total: number; grade: GradeCode; gradeName: string; lines: ScoreLine[]
  groups: { group: string; weight: number; score: number; rate: number }[]
  totals: { number: number; total: number; opinion: string | null; outlier: boolean }[]
  outliers: Outlier[]
}
export interface ReportPart { id: string; heading: string | null; asks: string; required: boolean; text: string | null }
export interface ReportSection { heading: string; parts: ReportPart[] }
export interface Answer { adopted: boolean; adjustedScore: number | null; reason: string }
export interface Objection { id: number; criterionId: string; reason: string; answer: Answer | null }
export interface ReportDocument { id: number; kind: string; kindName: string; no: number; fileName: string; sizeBytes: number; sha256: string; createdAt: string }
export type Status = 'PANEL' | 'SCORING' | 'DRAFT' | 'OPINION' | 'FINALISE' | 'SETTLE' | 'SETTLED' | 'TERMINATED'
export interface KeyEvaluation {
  id: number; version: number; goal: { id: number; name: string; kind: string }; projectCode: string | null; unit: Named; department: Named; fiscalYear: number; step: string | null; updatedAt: string
  kind: string; kindName: string; status: Status; statusName: string; stepName: string | null; rules: { pack: string; packName: string; groups: string[]; resultGroups: string[]; resultsAtLeast: number; fewestExperts: number; mostExperts: number; trimmedFrom: number | null; opinionDays: number }
  permittedActions: string[]; createdAt: string; settledAt: string | null; total: number | null; grade: GradeCode | null; gradeName: string | null; termination: { reason: string; by: string; at: string } | null
  criteria: Criterion[];
  facts: Fact[]; draws: Draw[]; members: Member[]; score: Score | null; report: ReportSection[]; agrees: boolean | null; silent: boolean
  objections: Objection[]; documents: ReportDocument[]; opinions: Opinion[]
}
export interface Summary {
  id: number; version: number; goal: Named; unit: Named; fiscalYear: number; kind: string; kindName: string; status: Status; statusName: string; stepName: string | null
  total: number | null; grade: GradeCode | null; gradeName: string | null; sheetsDone: number; sheetsAsked: number; updatedAt: string
}
export interface EvaluationObject {
  goal: Named; unit: Named; fiscalYear: number; projectCode: string | null; amountYuan: number | null; selfTotal: number | null; selfGradeName: string | null; kinds: string[]
}
export interface SheetCriterion extends Criterion { score: number | null; opinion: string | null }
export interface Sheet {
  evaluationId: number; version: number; number: number; goal: { id: number; name: string; kind: string }; projectCode: string | null; unit: Named; fiscalYear: number; kindName: string
  askedAgain: string | null; opinionBelow: number; criteria: SheetCriterion[]; facts: Fact[]; overall: string | null; filled: number; total: number
}
export interface Tie { id: number; unit: Named; kind: string; kindName: string; note: string | null; until: string | null }
export interface Expert {
  id: number; version: number; name: string; kind: string; kindName: string; workplace: string; title: string | null; specialties: string[]; account: Named | null; active: boolean; ties: Tie[]
}
export interface ExpertChoices {
  specialties: string[]; accounts: { id: number; name: string; username: string }[]; units: { id: number; name: string; kind: string }[]; tieKinds: { code: string; name: string }[]
}
