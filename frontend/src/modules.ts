import account from './features/account/module'
import approvals from './features/approvals/module'
import checkpoints from './features/checkpoints/module'
import evaluation from './features/evaluation/module'
import findings from './features/findings/module'
import gallery from './features/gallery/module'
import goals from './features/goals/module'
import intake from './features/intake/module'
import monitoring from './features/monitoring/module'
import results from './features/results/module'
import rulepacks from './features/rulepacks/module'
import session from './features/session/module'
import workbench from './features/workbench/module'
import type { FeatureModule } from './ui/feature-module'

/** Every feature of the application; the order of the menu is theirs to say. */
export const modules: FeatureModule[] = [
  session,
  workbench,
  goals,
  findings,
  approvals,
  checkpoints,
  monitoring,
  evaluation,
  results,
  intake,
  rulepacks,
  account,
  ...(import.meta.env.VITE_GALLERY || import.meta.env.DEV ? [gallery] : []),
]
