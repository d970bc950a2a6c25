/** Content of a form that was typed and not yet saved on the server. */
export interface LocalDraft<C> {
  savedAt: string
  /** Version of the server's content that was edited. */
  version: number
  base: C
  content: C
}

/** Where something typed is kept on this computer; what different people type never meets. */
export function draftKey(userId: number | '', kind: string, id: number | string): string {
  return `hengji.draft.${userId}.${kind}.${id}`
}

export function readDraft<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null
  } catch {
    return null
  }
}

/** Whether it could be kept; a full store must not stop the typing. */
export function writeDraft<T>(key: string, draft: T): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key)
}
