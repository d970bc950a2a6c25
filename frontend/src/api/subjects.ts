import { api } from './client'
import type { Decision, Resubmission, ReturnTarget, SubjectKind } from './types'

/** Where the things that are filed and decided on live. */
export const SUBJECT_PATHS: Record<SubjectKind, string> = {
  GOAL: '/api/goals',
  MONITORING_REPORT: '/api/monitoring-reports',
  SELF_EVALUATION: '/api/self-evaluations',
  RESULT: '/api/results',
  TREATMENT_OVERRIDE: '/api/results/overrides',
  LIGHT_RESPONSE: '/api/light-responses',
  KEY_EVALUATION: '/api/key-evaluations',
}
/** The page of a subject. */
const PAGES: Record<SubjectKind, string> = {
  GOAL: '/goals',
  MONITORING_REPORT: '/monitoring',
  SELF_EVALUATION: '/evaluation',
  RESULT: '/results',
  TREATMENT_OVERRIDE: '/results/overrides',
  LIGHT_RESPONSE: '/light-responses',
  KEY_EVALUATION: '/key-evaluations',
}

/** What every subject says about itself, whatever its kind. */
export interface SubjectHead {
  id: number
  version: number
  statusName: string
  stepName: string | null
  permittedActions: string[]
  /** Of a goal: where its holder may send it back to, and how it may come again. */
  returnTargets?: ReturnTarget[]
  resubmissions?: Resubmission[]
}

/** Where a returned goal goes, and how it comes back. */
export interface Return {
  returnTo: ReturnTarget['step']
  resubmission: Resubmission['mode']
}

export function subjectPage(kind: SubjectKind, id: number): string {
  return `${PAGES[kind]}/${id}`
}

/** Takes a decision; answers where the subject stands after it. */
export function decide(kind: SubjectKind, subject: SubjectHead, decision: Decision, opinion: string, back?: Return) {
  return api.post<SubjectHead>(
    `${SUBJECT_PATHS[kind]}/${subject.id}/decisions`,
    { decision, opinion: opinion || null, ...back },
    { version: subject.version },
  )
}

/** Files a draft for review; answers where it stands after that. */
export function submit(kind: SubjectKind, subject: SubjectHead) {
  return api.post<SubjectHead>(`${SUBJECT_PATHS[kind]}/${subject.id}/submission`, {}, { version: subject.version })
}

const DECIDED: Record<Decision, string> = { APPROVE: '已通过', RETURN: '已退回', REJECT: '已不予通过' }

/** What to say after a decision: what happened, and what follows. */
export function afterDecision(name: string, decision: Decision, after: SubjectHead): string {
  const next = after.stepName ? `转${after.stepName}` : `现为“${after.statusName}”`
  return `${DECIDED[decision]}“${name}”，${next}。`
}

/** What to say after filing. */
export function afterSubmission(after: SubjectHead): string {
  return after.stepName ? `已送审，等待${after.stepName}。` : `已送审，现为“${after.statusName}”。`
}
