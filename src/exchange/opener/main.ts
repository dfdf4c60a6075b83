import { startPage } from './startPage'
import type { Lists } from './words'

/** The words of the guide and of the lists, put in by scripts/build/openerPage.mjs. */
declare const BERAAD_LISTS: Lists

const page = document.getElementById('page')
if (page !== null) startPage(page, BERAAD_LISTS)
