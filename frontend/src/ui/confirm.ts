import 'element-plus/es/components/message-box/style/css'
import 'element-plus/es/components/overlay/style/css'
import { ElMessageBox } from 'element-plus/es/components/message-box/index'

/** Asks before what cannot be undone; the button carries the verb. */
export async function confirmed(title: string, message: string, verb: string): Promise<boolean> {
  return ElMessageBox.confirm(message, title, {
    confirmButtonText: verb,
    cancelButtonText: '取消',
    closeOnClickModal: false,
  }).then(
    () => true,
    () => false,
  )
}

/** Asks for a reason; null when the person thinks better of it. */
export async function askReason(title: string, message: string, verb: string): Promise<string | null> {
  return ElMessageBox.prompt(message, title, {
    confirmButtonText: verb,
    cancelButtonText: '取消',
    inputType: 'textarea',
    inputValidator: (text: string) => text.trim() !== '' || '请写明原因。',
    closeOnClickModal: false,
  }).then(
    ({ value }) => value.trim(),
    () => null,
  )
}
