import { useQuery } from '@tanstack/vue-query'
import { api } from '@/api/client'
import type { Intake, IntakeSummary, Page } from '@/api/types'

export function useIntakes() {
  return useQuery({ queryKey: ['intake'], queryFn: () => api.get<Page<IntakeSummary>>('/api/intake', { size: 50 }) })
}
export function useIntake(id: () => string) {
  return useQuery({ queryKey: ['intake', id], queryFn: () => api.get<Intake>(`/api/intake/${id()}`) })
}

/** Has a goal document read; nothing of it is taken over before the commit. */
export async function upload(file: File): Promise<Intake> {
  return api.post<Intake>('/api/intake', await file.text(), { headers: { 'X-File-Name': encodeURIComponent(file.name) } })
}

export const commit = (id: string) => api.post<Intake>(`/api/intake/${id}/commit`, {})
