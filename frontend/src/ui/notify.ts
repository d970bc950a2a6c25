import 'element-plus/es/components/message/style/css'
import { ElMessage } from 'element-plus/es/components/message/index'
import { messageOf } from '@/api/problem'

/** Says what happened and what follows. */
export function tell(message: string): void {
  ElMessage({ type: 'success', message, duration: 4000, grouping: true })
}

/** Says what went wrong and what to do; stays long enough to be read. */
export function tellProblem(error: unknown): void {
  ElMessage({ type: 'error', message: messageOf(error), duration: 8000, showClose: true, grouping: true })
}
