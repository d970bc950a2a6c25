import account from './features/account/module'
import approvals from './features/approvals/module'
import audit from './features/audit/module'
import bulk from './features/bulk/module'
import checkpoints from './features/checkpoints/module'
import evaluation from './features/evaluation/module'
import findings from './features/findings/module'
import gallery from './features/gallery/module'
import goals from './features/goals/module'
import holidays from './features/holidays/module'
import intake from './features/intake/module'
import keyEvaluation from './features/key-evaluation/module'
import monitoring from './features/monitoring/module'
import operation from './features/operation/module'
import notifications from './features/notifications/module'
import people from './features/people/module'
import recheck from './features/recheck/module'
import results from './features/results/module'
import rulepacks from './features/rulepacks/module'
import session from './features/session/module'
import workbench from './features/workbench/module'
import type { FeatureModule } from './ui/feature-module'

/** Every feature of the application; the order of the menu is theirs to say. */
export const modules: FeatureModule[] = [
  session,
  workbench,
  bulk,
  goals,
  findings,
  approvals,
  checkpoints,
  monitoring,
  evaluation,
  recheck,
  keyEvaluation,
  results,
  intake,
  rulepacks,
  operation,
  audit,
  holidays,
  notifications,
  account,
  people,
  ...(import.meta.env.VITE_GALLERY || import.meta.env.DEV ? [gallery] : []),
]
