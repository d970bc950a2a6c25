import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * Filters of a list, kept in the address so that reloading, going back and sending the link keep them.
 * Only what differs from the defaults is written; a change of a filter returns to the first page.
 */
export function useAddressFilters<T extends Record<string, string>>(defaults: T) {
  const route = useRoute()
  const router = useRouter()
  const read = (name: string, fallback: string) => {
    const value = route.query[name]
    return typeof value === 'string' ? value : fallback
  }
  const filters = computed(
    () => Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, read(name, value)])) as T,
  )
  const page = computed(() => Math.max(1, Number.parseInt(read('page', '1'), 10) || 1))
  const active = computed(() => Object.keys(defaults).some((name) => filters.value[name] !== defaults[name]))

  function write(values: Record<string, string>, pageNo: number) {
    const wanted = { ...route.query, ...values, page: pageNo > 1 ? String(pageNo) : '' }
    const kept = Object.entries(wanted).filter(([name, value]) => value !== '' && value !== defaults[name])
    return router.replace({ query: Object.fromEntries(kept) })
  }
  return {
    filters,
    page,
    /** Whether any filter is set. */
    active,
    set: (patch: Partial<T>) => write(patch as Record<string, string>, 1),
    goTo: (pageNo: number) => write({}, pageNo),
    clear: () => write(defaults, 1),
  }
}
