import { QueryClient } from '@tanstack/vue-query'
import { ApiProblem } from './api/problem'

/** Refusals are final; only a lost connection is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => error instanceof ApiProblem && error.status === 0 && failures < 2,
    },
  },
})
