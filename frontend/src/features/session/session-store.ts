import { defineStore } from 'pinia'
import { ref } from 'vue'
import { api } from '@/api/client'
import type { Me, SampleAccount, Session } from '@/api/types'
import { queryClient } from '@/query-client'

/** Who is signed in. */
export const useSession = defineStore('session', () => {
  const user = ref<Me | null>(null)
  const sampleAccounts = ref<SampleAccount[]>([])
  let loading: Promise<void> | null = null

  function take(session: Session) {
    user.value = session.user
    sampleAccounts.value = session.sampleAccounts ?? []
  }
  /** Asks the server once; later calls wait for the same answer, and a failure is asked again. */
  function ensureLoaded(): Promise<void> {
    loading ??= api.get<Session>('/api/session').then(take, () => {
      loading = null
    })
    return loading
  }
  async function signIn(username: string, password: string) {
    queryClient.clear()
    take(await api.post<Session>('/api/session', { username, password }))
  }
  async function signOut() {
    await api.delete('/api/session')
    await expired()
  }
  /** The server no longer knows the person: forget who it was and what was read in their name. */
  function expired(): Promise<void> {
    user.value = null
    loading = null
    queryClient.clear()
    return ensureLoaded()
  }
  return { user, sampleAccounts, ensureLoaded, signIn, signOut, expired }
})
