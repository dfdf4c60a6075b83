/** Whether an address (`#/zaak/…/overleg/…/voorzitten`) is one at which a meeting runs. */
export function meetingIsOpen(address: string): boolean {
  return /\/(voorzitten|afronden)$/.test(address)
}
