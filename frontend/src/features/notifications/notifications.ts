import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose, ref, type Ref } from 'vue'
import { api } from '@/api/client'
import type { Delivery, MailPreference, Notification, Page } from '@/api/types'
import { live } from './live'

const COUNT = ['notifications', 'unread']

/** The number of unread notifications, told by the server; read every minute only while that is not possible. */
export function useUnread() {
  const queryClient = useQueryClient()
  const connected = ref(false)
  const stop = live({
    unread: (unread) => {
      const before = queryClient.getQueryData<{ unread: number }>(COUNT)?.unread
      queryClient.setQueryData(COUNT, { unread })
      if (before === undefined || before === unread) return
      void queryClient.invalidateQueries({ queryKey: ['notifications', 'list'] })
      // What people are told of is mostly new work.
      if (unread > before) void queryClient.invalidateQueries({ queryKey: ['work-items'] })
    },
    connected: (now) => { connected.value = now },
  })
  onScopeDispose(stop)
  return useQuery({
    queryKey: COUNT,
    queryFn: ({ signal }) => api.get<{ unread: number }>('/api/notifications/unread', undefined, signal),
    refetchInterval: () => (connected.value ? false : 60_000 + Math.random() * 15_000),
  })
}

export function useNotifications(open: Ref<boolean>, unreadOnly: Ref<boolean>, page: Ref<number>) {
  return useQuery({
    enabled: open,
    queryKey: ['notifications', 'list', unreadOnly, page],
    queryFn: ({ signal }) => api.get<Page<Notification>>('/api/notifications', { unread: unreadOnly.value, page: page.value, size: 20 }, signal),
  })
}
export const markRead = (id: number) => api.post(`/api/notifications/${id}/reading`, {})
export const markAllRead = () => api.post('/api/notifications/reading', {})

export const mailPreference = () => api.get<MailPreference>('/api/me/mail-preference')
export const saveMailPreference = (preference: Pick<MailPreference, 'email' | 'mailMode'>) =>
  api.put<MailPreference>('/api/me/mail-preference', preference)

export function useDeliveries(state: Ref<string>, page: Ref<number>) {
  return useQuery({
    queryKey: ['deliveries', state, page],
    queryFn: ({ signal }) => api.get<Page<Delivery>>('/api/deliveries', { state: state.value, page: page.value, size: 50 }, signal),
  })
}
export const retryDelivery = (id: number) => api.post(`/api/deliveries/${id}/retry`, {})
