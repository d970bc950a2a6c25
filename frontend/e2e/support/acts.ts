import type { Person } from './person'

/** Confirms what the page asks before it acts. */
export async function confirm(person: Person, verb: string): Promise<void> {
  await person.page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click()
}

/** Takes a decision on the page of a goal or form. */
export async function decide(person: Person, path: string, verb: '通过' | '退回修改', opinion: string): Promise<void> {
  await person.open(path)
  await person.page.getByLabel('审核意见').fill(opinion)
  await person.button(new RegExp(`^${verb}`)).click()
  await person.isTold(verb === '通过' ? /^已通过“/ : /^已退回“/)
}

/** Files the form on the page. */
export async function send(person: Person): Promise<void> {
  await person.button(/^送审$/).click()
  await confirm(person, '送审')
  await person.isTold(/^已送审，等待/)
}

/** Names of the process steps that hold a token in the picture on a goal's page. */
export async function tokens(person: Person, goalId: number): Promise<string[]> {
  await person.open(`/goals/${goalId}/process`)
  const held = person.page.locator('.djs-element.token .djs-visual')
  await held.first().waitFor()
  return held.allTextContents()
}

/** Chooses in a list box by its label. */
export async function choose(person: Person, label: string, option: string): Promise<void> {
  const field = person.page.getByRole('combobox', { name: label, exact: true }).first()
  // The placeholder lies over the field and passes the click on.
  await field.click({ force: true })
  const list = person.page.locator(`[id="${await field.getAttribute('aria-controls')}"]`)
  await list.getByRole('option', { name: option, exact: true }).click()
}
