/** Content that was typed and not yet saved on the server, kept on this computer. */
export interface LocalDraft<C> {
  savedAt: string
  /** Version of the server's content that was edited. */
  version: number
  base: C
  content: C
}

/** Drafts of different people on one computer never meet. */
export function draftKey(userId: string, kind: string, id: string): string {
  return `hengji.draft.${userId}.${kind}.${id}`
}

export function readDraft<C>(key: string): LocalDraft<C> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as LocalDraft<C> | null
  } catch {
    return null
  }
}

/** Whether it could be kept; a full store must not stop the typing. */
export function writeDraft<C>(key: string, draft: LocalDraft<C>): boolean {
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
