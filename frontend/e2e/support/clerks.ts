import type { Office } from './office'
import type { components } from '../../src/api/schema'
import type { Goal, GoalSummary, MonitoringReport, Page, Target } from '../../src/api/types'

/** The accounts through whose hands a department's goals go. */
export interface Desks {
  operator: string
  leader: string
  supervisor: string
  business: string
  performance: string
  chief: string
}

export function desks(department: string, region: string): Desks {
  const seat = (post: string) => `${department}.${post}`
  const bureau = (post: string) => `${region}.${post}`
  return {
    operator: seat('operator'), leader: seat('leader'), supervisor: seat('supervisor'),
    business: bureau('business'), performance: bureau('performance'), chief: bureau('chief'),
  }
}

/** The smallest project goal of a status with some indicators: which one it is, the walks do not care. */
export async function findGoal(office: Office, operator: string, status: string): Promise<GoalSummary> {
  const person = await office.person(operator)
  const { items } = await person.get<Page<GoalSummary>>(`/api/goals?status=${status}&kind=PROJECT&size=200`)
  const found = items.filter((it) => it.indicatorCount > 2).sort((a, b) => a.indicatorCount - b.indicatorCount)[0]
  if (!found) throw new Error(`${operator} has no project goal in ${status}`)
  return found
}

/** Says something to whatever the pre-review holds against a draft: the unit explains, the bureau lets pass. */
export async function settle(office: Office, { operator, performance }: Desks, goal: { id: number }): Promise<void> {
  for (const [username, action, batch] of [[operator, 'ANSWER', 'answers'], [performance, 'OVERRIDE', 'overrides']] as const) {
    const person = await office.person(username)
    const { items } = await person.get<components['schemas']['GoalFindings']>(`/api/goals/${goal.id}/findings`)
    const open = items.filter((it) => it.state === 'OPEN' && it.permitted.includes(action))
    if (open.length > 0) {
      await person.put(`/api/goals/${goal.id}/findings/${batch}`, { answers: open.map(({ key }) => ({ key, reason: '已核对，按批复文本填列' })) }, 0)
    }
  }
}

/** What an unhurried clerk would fill in: every target met. */
export function met(line: { target: Target | null }): string {
  return line.target?.value != null ? `${line.target.value}${line.target.unit ?? ''}` : '已完成'
}

/** The same steps as on the pages, over the interface: for what a test needs but does not look at. */
export class Clerks {
  constructor(
    private readonly office: Office,
    readonly desks: Desks,
  ) {}

  async act(username: string, path: string, action: string, body: unknown = {}): Promise<void> {
    const person = await this.office.person(username)
    const { version } = await person.get<{ version: number }>(path)
    await person.post(`${path}/${action}`, body, version)
  }

  approve(username: string, path: string): Promise<void> {
    return this.act(username, path, 'decisions', { decision: 'APPROVE', opinion: '同意' })
  }

  goal({ id }: { id: number }): Promise<Goal> {
    return this.office.person(this.desks.operator).then((it) => it.get<Goal>(`/api/goals/${id}`))
  }

  /** The goal's form that is still to be filled in. */
  async openReport(goal: { id: number }): Promise<Goal['monitoringReports'][number]> {
    const report = (await this.goal(goal)).monitoringReports.find((it) => it.status !== 'CONFIRMED')
    if (!report) throw new Error(`goal ${goal.id} has no open report`)
    return report
  }

  /** Fills the report, files it, and has it confirmed. */
  async report(goal: { id: number }): Promise<void> {
    const path = `/api/monitoring-reports/${(await this.openReport(goal)).id}`
    const operator = await this.office.person(this.desks.operator)
    const form = await operator.get<MonitoringReport>(path)
    await operator.put(path, {
      executedYuan: form.planYuan ?? form.budgetYuan,
      expectedYuan: form.budgetYuan ?? 0,
      remark: null,
      measures: [{ content: '按月调度支付进度', dueOn: form.checkpoint.dueOn }],
      followUps: form.followUps.map((it) => ({ measureId: it.measureId, done: true, note: null })),
      lines: form.lines.map((it) => ({ indicatorId: it.indicatorId, actual: '按计划推进', expected: met(it), probability: 'CERTAIN' })),
    }, form.version)
    await this.act(this.desks.operator, path, 'submission')
    await this.approve(this.desks.supervisor, path)
    await this.approve(this.desks.business, path)
  }
}
