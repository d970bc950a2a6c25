import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api } from '@/api/client'
import type { ApprovalDocument, ApprovalProposal, ApprovalStanding, DepartmentApproval } from '@/api/types'

const address = (id: string) => `/api/approval-documents/departments/${id}`

export const useStandings = (fiscalYear: Ref<string>) =>
  useQuery({
    queryKey: ['approvals', fiscalYear],
    queryFn: () => api.get<{ items: ApprovalStanding[] }>('/api/approval-documents/departments', { fiscalYear: fiscalYear.value }),
  })

export const useDepartment = (id: Ref<string>) =>
  useQuery({ queryKey: ['approvals', id], queryFn: () => api.get<DepartmentApproval>(address(id.value)) })

export const preview = (id: string, draft: ApprovalProposal) => api.post<{ html: string }>(`${address(id)}/preview`, draft)
export const issue = (id: string, draft: ApprovalProposal) => api.post<ApprovalDocument>(address(id), draft)

export const fileAddress = (document: ApprovalDocument, format: string) => `/api/approval-documents/${document.id}/files/${format}`

/** The tone of a state, in the words that tags know. */
export const TONES: Record<ApprovalStanding['state'], string> = {
  NOTHING_APPROVED: 'DRAFT',
  NOT_ISSUED: 'READY',
  ISSUED: 'APPROVED',
  OUTDATED: 'RETURNED',
}
