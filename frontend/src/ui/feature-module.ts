import type { Component } from 'vue'
import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import type { MenuKey } from '@/api/types'

/** What a feature brings: its lazily loaded pages, and its entry in the menu with the permission that shows it. */
export interface FeatureModule {
  routes: RouteRecordRaw[]
  menu?: { key: MenuKey; label: string; path: string; icon: Component; order: number }
}

/** Hands the page its place in the address; ids are numbers, as they are in every answer. */
export const numbered = ({ params }: RouteLocationNormalized) => ({ ...params, id: Number(params.id) })
