/// <reference types="vite/client" />
import 'vue-router'
import type { MenuKey } from '@/api/types'

declare module 'vue-router' {
  interface RouteMeta {
    /** Title of the browser tab. */
    title?: string
    /** Menu key of `/api/me` that opens the page; absent: every signed-in person. */
    permission?: MenuKey
    /** Reachable without signing in. */
    open?: boolean
  }
}
