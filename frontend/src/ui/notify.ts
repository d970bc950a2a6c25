import 'element-plus/es/components/message/style/css'
import { ElMessage } from 'element-plus/es/components/message/index'
import { ApiProblem, messageOf } from '@/api/problem'

/** Says what happened and what follows. */
export function tell(message: string): void {
  ElMessage({ type: 'success', message, duration: 4000, grouping: true })
}

/** Says what went wrong and what to do; stays long enough to be read. An expired sign-in is told by the page it leads to. */
export function tellProblem(error: unknown): void {
  if (error instanceof ApiProblem && error.kind === 'not-signed-in') return
  ElMessage({ type: 'error', message: messageOf(error), duration: 8000, showClose: true, grouping: true })
}
