import type { Finding } from '../finding'

/** What was tried out: it works, or it does not. */
export function judgeTrial(of: 'sealing' | 'pdf', works: boolean): Finding {
  return works ? { standing: 'good', say: `${of}.works` } : { standing: 'mind', say: `${of}.fails` }
}
