import { flushPromises, type VueWrapper } from '@vue/test-utils'
import type { Goal, GoalDraft } from '@/api/types'
import GoalDraftEditor from '@/features/goals/draft/GoalDraftEditor.vue'
import { fakeServer, refusal, type SentRequest } from './fake-server'
import { mountPage } from './mount-page'
import { goal, target } from './samples'

export const field = (wrapper: VueWrapper, row: number, column: string) => wrapper.get<HTMLTextAreaElement>(`[data-row="${row}"][data-column="${column}"]`)
export const column = (wrapper: VueWrapper, name: string) => wrapper.findAll<HTMLTextAreaElement>(`[data-column="${name}"]`).map((it) => it.element.value)
/** Of the page or of what lies over it. */
export const button = (text: string) => [...document.querySelectorAll('button')].find((it) => it.textContent?.trim() === text)
export const open = async (server: Goal = goal()) => (await mountPage(GoalDraftEditor, { props: { goal: server } })).wrapper

/** A server that saves what it is sent and answers with the next version. */
export function savingServer(held: Goal = goal(), more: Record<string, unknown> = {}) {
  return fakeServer({
    'GET /api/goals/1': () => held,
    'PUT /api/goals/1': ({ body, headers }: SentRequest) => {
      if (headers.get('If-Match') !== `"${held.version}"`) return refusal(412, 'stale-version', '他人已先保存。')
      const draft = body as GoalDraft
      const indicators = draft.indicators.map((it, index) => ({ ...goal().indicators[0], ...it, id: it.id ?? 100 + index, target: target(it.target) }))
      held = { ...held, version: held.version + 1, indicators } as Goal
      return held
    },
    'POST /api/goals/previews/target': ({ body }: SentRequest) => {
      const text = (body as { target: string }).target
      return target(text, text === '≥95100%' ? 'UNREADABLE' : 'NUMBER', text === '≥95100%' ? null : `读 ${text}`)
    },
    ...more,
  })
}
export async function paste(wrapper: VueWrapper, row: number, at: string, text: string) {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => text } })
  field(wrapper, row, at).element.dispatchEvent(event)
  await flushPromises()
  return event
}

