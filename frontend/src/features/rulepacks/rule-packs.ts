import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api } from '@/api/client'
import type { NewRulePackCopy, RulePack, RulePackComparison, RulePackSection, RulePackSummary } from '@/api/types'
import type { Entry } from '@/lib/merge'
import { facts } from './readable'

export const loadPack = (id: string) => api.get<RulePack>(`/api/rule-packs/${id}`)
export const copyPack = (id: string, copy: NewRulePackCopy) => api.post<RulePack>(`/api/rule-packs/${id}/copies`, copy)

export const usePacks = () =>
  useQuery({ queryKey: ['rule-packs'], queryFn: () => api.get<{ items: RulePackSummary[] }>('/api/rule-packs') })

export const usePack = (id: Ref<string>) => useQuery({ queryKey: ['rule-packs', id], queryFn: () => loadPack(id.value) })

export const useComparison = (id: Ref<string>, other: Ref<string>) =>
  useQuery({
    queryKey: ['rule-packs', id, 'comparison', other],
    queryFn: () => api.get<RulePackComparison>(`/api/rule-packs/${id.value}/comparison`, { with: other.value }),
  })

export const yearsText = ({ years }: RulePackSummary) =>
  years.to === null ? `${years.from} 年度起` : years.from === years.to ? `${years.from} 年度` : `${years.from}—${years.to} 年度`

/** Sections under their group, in the order of their first one. */
export function grouped<T extends { group: string }>(sections: T[]): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const section of sections) groups.set(section.group, [...(groups.get(section.group) ?? []), section])
  return [...groups]
}

/** The sections that an adjusted pack states itself, as its file would. */
export type Content = Record<string, unknown>
type Tree = { [key: string]: unknown }

const keys = (path: string) => path.slice(1).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** What the content says of a section: value (or other parts) and source; undefined while it is inherited. */
export function stated(content: Content, path: string): Tree | undefined {
  return keys(path).reduce<unknown>((node, key) => (node as Tree | undefined)?.[key], content) as Tree | undefined
}

/** The content with a section stated as given; without it, where nothing is given. Nothing empty stays behind. */
export function restated(content: Content, path: string, section: Tree | undefined): Content {
  return changed(content, keys(path), section)
}
function changed(node: Tree, [key = '', ...below]: string[], section: Tree | undefined): Tree {
  const { [key]: old, ...others } = node
  const part = below.length === 0 ? section : changed((old ?? {}) as Tree, below, section)
  return part === undefined || Object.keys(part).length === 0 ? others : { ...node, [key]: part }
}

/** A section as the file states it, to begin the adjustment with; on what the adjustment rests is still to be said. */
export function asStated(section: RulePackSection): Tree {
  const source = { document: '', number: null, article: null, confidence: 'practice' }
  const value = JSON.parse(JSON.stringify(section.value)) as unknown
  return section.path.startsWith('/preReview/findings/') ? { ...(value as Tree), source } : { source, value }
}

/** Pointers of the sections that the content states: everything in it that cites a source. */
export function statedPaths(content: Content, above = ''): string[] {
  return Object.entries(content).flatMap(([key, node]) => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return []
    const path = `${above}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    return 'source' in node || 'value' in node ? [path] : statedPaths(node as Content, path)
  })
}

/** What a person changes of an adjusted pack. */
export interface Adjustment {
  name: string
  content: Content
}

/** The adjustment as lines to compare in a conflict, one for each section that is stated. */
export function entriesOf(titles: Map<string, string>) {
  return ({ name, content }: Adjustment): Entry[] => [
    { key: 'name', label: '名称', text: name, value: name },
    ...statedPaths(content).map((path) => {
      const section = stated(content, path)
      const value = section && 'value' in section ? section.value : section
      const text = facts(path, value).map((it) => `${it.label} ${it.text}`.trim()).join('；')
      return { key: path, label: titles.get(path) ?? path, text, value: section }
    }),
  ]
}

export function assemble(entries: Entry[]): Adjustment {
  const name = entries.find((it) => it.key === 'name')?.value as string
  const content = entries.filter((it) => it.key !== 'name')
    .reduce<Content>((all, it) => restated(all, it.key, it.value as Content), {})
  return { name, content }
}
