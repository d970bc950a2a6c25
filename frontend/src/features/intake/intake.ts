import { useQuery } from '@tanstack/vue-query'
import { api } from '@/api/client'
import type { Intake, Page } from '@/api/types'

export function useIntakes() {
  return useQuery({ queryKey: ['intake'], queryFn: () => api.get<Page<Intake>>('/api/intake', { size: 50 }) })
}
export function useIntake(id: () => number) {
  return useQuery({ queryKey: ['intake', id], queryFn: () => api.get<Intake>(`/api/intake/${id()}`) })
}

/** Has a goal document read; nothing of it is taken over before the commit. */
export async function upload(file: File): Promise<Intake> {
  return api.post<Intake>('/api/intake', await file.text(), { headers: { 'X-File-Name': encodeURIComponent(file.name) } })
}

export const commit = (id: number) => api.post<Intake>(`/api/intake/${id}/commit`, {})
