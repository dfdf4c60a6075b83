/** In what capacity somebody sits at the table. */
export const TYPES = [
  'procesregisseur',
  'casusregisseur',
  'professional',
  'materiedeskundige',
  'client',
  'vertrouwenspersoon',
  'tolk',
  'ervaringsdeskundige',
] as const
