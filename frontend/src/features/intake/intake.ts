import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { api } from '@/api/client'
import type { ChangeKind, Intake, IntakeChange, IntakeFinding, Page, UnreadCell } from '@/api/types'

/** How often a running import is asked how far it has come. */
const POLL = 700
/** Rows of one page of changes, findings or cells. */
export const SIZE = 50
const LATER = { Prefer: 'respond-async' }

export const running = (intake: Intake | undefined) => intake?.status === 'READING' || intake?.status === 'COMMITTING'

export function useIntakes() {
  return useQuery({
    queryKey: ['intake'],
    queryFn: () => api.get<Page<Intake>>('/api/intake', { size: 50 }),
    refetchInterval: (query) => (query.state.data?.items.some(running) ? POLL * 3 : false),
  })
}
export function useIntake(id: () => number) {
  return useQuery({
    queryKey: ['intake', id],
    queryFn: () => read(id()),
    refetchInterval: (query) => (running(query.state.data) ? POLL : false),
  })
}
const read = (id: number) => api.get<Intake>(`/api/intake/${id}`)

export function useChanges(id: () => number, status: () => string, kind: () => ChangeKind | '', page: () => number) {
  return useQuery({
    queryKey: ['intake', id, 'changes', status, kind, page],
    queryFn: () => api.get<Page<IntakeChange>>(`/api/intake/${id()}/changes`, { kind: kind(), page: page(), size: SIZE }),
    placeholderData: keepPreviousData,
  })
}
export function useFindings(id: () => number, severity: () => string, project: () => string, page: () => number) {
  return useQuery({
    queryKey: ['intake', id, 'findings', severity, project, page],
    queryFn: () =>
      api.get<Page<IntakeFinding>>(`/api/intake/${id()}/findings`, { severity: severity(), project: project(), page: page(), size: SIZE }),
    placeholderData: keepPreviousData,
  })
}
export function useCells(id: () => number, page: () => number) {
  return useQuery({
    queryKey: ['intake', id, 'cells', page],
    queryFn: () => api.get<Page<UnreadCell>>(`/api/intake/${id()}/cells`, { page: page(), size: SIZE }),
    placeholderData: keepPreviousData,
  })
}

/** Has a file read in the background; nothing of it is taken over before the commit. */
export const upload = (file: File) =>
  api.post<Intake>('/api/intake', file, { headers: { ...LATER, 'X-File-Name': encodeURIComponent(file.name) } })

/** Has the preview carried out in the background, without the projects left out. */
export const commit = (id: number, except: string[]) => api.post<Intake>(`/api/intake/${id}/commit`, { except }, { headers: LATER })

/** Waits until an import stands still again, and tells on the way how far it has come. */
export async function settled(id: number, onProgress: (intake: Intake) => void): Promise<Intake> {
  for (;;) {
    const intake = await read(id)
    onProgress(intake)
    if (!running(intake)) return intake
    await new Promise((resolve) => setTimeout(resolve, POLL))
  }
}

/** Carries tasks out a few at a time, in their order. */
export async function few<T>(items: T[], atOnce: number, task: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const item of waiting) await task(item)
  }))
}
