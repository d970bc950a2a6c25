import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { MenuKey } from '@/api/types'

/** What a feature brings: its lazily loaded pages, and its entry in the menu with the permission that shows it. */
export interface FeatureModule {
  routes: RouteRecordRaw[]
  menu?: { key: MenuKey; label: string; path: string; icon: Component; order: number }
}
